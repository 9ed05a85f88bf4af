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
    guard let text = InputText.text(of: bytes[markBytes...]) else { throw notText }
    return text
  }

  /// The same as the bytes of well-formed UTF-8.
  func utf8() throws(CommandError) -> [UInt8] {
    guard InputText.isText(bytes) else { throw notText }
    return markBytes == 0 ? bytes : Array(bytes[markBytes...])
  }

  private var notText: CommandError {
    .notText(place: "\(name):\(InputText.faultyLine(of: bytes) ?? 1)")
  }

  private static func read(
    _ descriptor: Int32, name: String, bytesMax: Int
  ) throws(CommandError) -> [UInt8] {
    // What the system says of a file's size spares growing; it is no promise.
    var facts = stat()
    let size = fstat(descriptor, &facts) == 0 ? Int(facts.st_size) : 0
    var bytes: [UInt8] = []
    var room = min(max(pieceBytes, size + 1), bytesMax + 1)
    while true {
      let piece = try piece(of: descriptor, name: name, bytesMax: room)
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if bytes.count > bytesMax { throw .tooLarge(name, bytesMax: bytesMax) }
      room = pieceBytes
    }
  }

  private static let pieceBytes = 1 << 16

  /// What the next call of the system reads; nothing at the end.
  private static func piece(
    of descriptor: Int32, name: String, bytesMax: Int
  ) throws(CommandError) -> [UInt8] {
    var result = Result<Int, DescriptorError>.success(0)
    let piece = [UInt8](unsafeUninitializedCapacity: bytesMax) { room, count in
      result = Descriptor.read(descriptor, into: UnsafeMutableRawBufferPointer(room))
      count = (try? result.get()) ?? 0
    }
    if case .failure(let error) = result {
      throw .unreadable(name, because: Descriptor.reason(error.code))
    }
    return piece
  }
}
