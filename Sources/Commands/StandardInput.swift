// Standard input line by line, as it comes. A line that is too long or no UTF-8 is one fault of one
// line; what follows it is read as if nothing had been.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads lines from a descriptor.
struct StandardInput {
  /// One line, without its line end.
  enum Line {
    case text(String)
    case fault(CommandError)
  }

  /// The most bytes of a line, as many as a line of the journal may have.
  static let lineBytesMax = 1 << 20
  private static let chunkBytes = 1 << 16

  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// How many lines were handed out.
  private(set) var lineNumber = 0

  init(descriptor: Int32 = 0) { self.descriptor = descriptor }

  /// What messages call the line that was handed out last.
  var place: String { "line \(lineNumber)" }

  /// True when the next line can be had without waiting for anybody.
  var hasLineWaiting: Bool { isAtEnd || bytes[start...].contains(0x0A) }

  /// The next line; nil at the end.
  /// - Throws: when the descriptor cannot be read.
  mutating func next() throws(CommandError) -> Line? {
    var searched = 0
    var isTooLong = false
    while true {
      if let end = bytes[(start + searched)...].firstIndex(of: 0x0A) {
        return take(to: end, next: end + 1, isTooLong: isTooLong)
      }
      if isAtEnd {
        guard start < bytes.count || isTooLong else { return nil }
        return take(to: bytes.count, next: bytes.count, isTooLong: isTooLong)
      }
      if bytes.count - start > StandardInput.lineBytesMax {
        // Only that it was too long is kept of such a line.
        isTooLong = true
        start = bytes.count
      }
      searched = bytes.count - start
      try fill()
    }
  }

  private mutating func take(to end: Int, next: Int, isTooLong: Bool) -> Line {
    lineNumber += 1
    defer { start = next }
    if isTooLong || end - start > StandardInput.lineBytesMax {
      return .fault(.lineTooLong(place: place, bytesMax: StandardInput.lineBytesMax))
    }
    var line = bytes[start..<end]
    if line.last == 0x0D { line.removeLast() }
    if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    guard let text = InputText.text(of: line) else { return .fault(.notText(place: place)) }
    return .text(text)
  }

  private mutating func fill() throws(CommandError) {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    let count = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: StandardInput.chunkBytes))
    let result = bytes.withUnsafeMutableBytes { all in
      Descriptor.read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: all[count...]))
    }
    let read = (try? result.get()) ?? 0
    bytes.removeLast(StandardInput.chunkBytes - read)
    if case .failure(let error) = result {
      throw .unreadable("standard input", because: Descriptor.reason(error.code))
    }
    isAtEnd = read == 0
  }
}

/// Bytes as text, never repaired.
enum InputText {
  /// The text; nil when the bytes are not UTF-8.
  static func text(of bytes: some Collection<UInt8>) -> String? {
    if #available(macOS 15, *) { return String(validating: bytes, as: UTF8.self) }
    let text = String(decoding: bytes, as: UTF8.self)
    // Decoding puts a stand-in for what is no UTF-8, and so changes the bytes.
    return text.utf8.elementsEqual(bytes) ? text : nil
  }

  /// Whether bytes are UTF-8. Most blocks of a text are ASCII, and those need no further look.
  static func isText(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      var end = min(start + blockBytes, bytes.count)
      // No scalar goes on behind an ASCII byte, so a block ends before one.
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      let block = bytes[start..<end]
      if block.reduce(0, |) >= 0x80, text(of: block) == nil { return false }
      start = end
    }
    return true
  }

  private static let blockBytes = 1 << 10

  /// The first line, counted from 1, that is not UTF-8; nil when all are.
  static func faultyLine(of bytes: [UInt8]) -> Int? {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .firstIndex { text(of: $0) == nil }.map { $0 + 1 }
  }
}
