// Files that somebody names on the command line, read whole. Links and pipes are followed here: who
// names them means them. Nothing that the program finds by itself is read this way.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file to be read whole.
struct InputFile {
  /// What messages call it.
  let name: String
  let bytes: [UInt8]

  /// Larger than anything that is written by hand.
  static let bytesMax = 64 << 20

  /// - Parameter path: a path, or `-` for standard input.
  /// - Throws: `noFile`, `unreadable` or `tooLarge`.
  init(_ path: String, bytesMax: Int = InputFile.bytesMax) throws(CommandError) {
    guard path != "-" else {
      name = "standard input"
      bytes = try InputFile.read(0, name: name, bytesMax: bytesMax)
      return
    }
    name = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .noFile(path) : .unreadable(path, because: Descriptor.reason(errno))
    }
    defer { _ = close(descriptor) }
    bytes = try InputFile.read(descriptor, name: path, bytesMax: bytesMax)
  }

  /// How many bytes a byte order mark takes that stands before the text.
  var markBytes: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The whole as text, without a byte order mark.
  /// - Throws: `notText`, with the first line that is not UTF-8.
  func text() throws(CommandError) -> String {
    guard let text = InputText.text(of: bytes[markBytes...]) else {
      throw .notText(place: "\(name):\(InputText.faultyLine(of: bytes) ?? 1)")
    }
    return text
  }

  private static func read(
    _ descriptor: Int32, name: String, bytesMax: Int
  ) throws(CommandError) -> [UInt8] {
    var bytes: [UInt8] = []
    // What the system says of a file's size spares growing; it is no promise.
    var facts = stat()
    if fstat(descriptor, &facts) == 0 {
      bytes.reserveCapacity(min(max(0, Int(facts.st_size)), bytesMax))
    }
    var room = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let result = room.withUnsafeMutableBytes { Descriptor.read(descriptor, into: $0) }
      switch result {
      case .success(0): return bytes
      case .success(let count): bytes += room[..<count]
      case .failure(let error):
        throw .unreadable(name, because: Descriptor.reason(error.code))
      }
      if bytes.count > bytesMax { throw .tooLarge(name, bytesMax: bytesMax) }
    }
  }
}
