// What the scan looks for in raw bytes: ends of lines, and blocks of zeroes that a power cut left.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension LineScan {
  /// The next newline.
  static func newline(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, 0x0A, bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: found)
  }

  /// Bytes a disk writes at once, at least.
  private static var sectorBytes: Int64 { 512 }

  /// Whether a run of zeroes fills the line from a sector's edge, or from its own start, to a
  /// sector's edge or its own end. That is what a write leaves whose blocks did not all arrive; a
  /// byte that went wrong later hardly ever looks so.
  static func isZeroed(_ line: UnsafeBufferPointer<UInt8>, at offset: Int64) -> Bool {
    guard let base = line.baseAddress, memchr(base, 0, line.count) != nil else { return false }
    var at = 0
    while at < line.count {
      guard line[at] == 0 else {
        at += 1
        continue
      }
      let start = at
      while at < line.count, line[at] == 0 { at += 1 }
      let isFromEdge = start == 0 || (offset + Int64(start)) % sectorBytes == 0
      let isToEdge = at == line.count || (offset + Int64(at)) % sectorBytes == 0
      if isFromEdge && isToEdge { return true }
    }
    return false
  }
}
