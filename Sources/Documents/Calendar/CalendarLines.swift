// A calendar's bytes as content lines: line ends of any kind, folds taken out. A fold may stand
// inside a UTF-8 character, so lines stay bytes until they are whole.

/// Walks through the content lines of a file.
struct CalendarLines {
  private let bytes: [UInt8]
  private let file: String
  private var at: Int
  private var physical = 0

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    at = DocumentLimits.textStart(of: bytes)
  }

  /// The next content line that is not blank, with the number of its first physical line; nil at
  /// the end.
  mutating func next() throws(DocumentError) -> (number: Int, bytes: [UInt8])? {
    while at < bytes.count {
      let first = takeLine()
      let number = physical
      var line = Array(bytes[first])
      while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 {
        line += bytes[takeLine().dropFirst()]
        if line.count > DocumentLimits.lineBytesMax { break }
      }
      if line.count > DocumentLimits.lineBytesMax {
        throw DocumentError(
          file: file, line: number, problem: .lineTooLong(limit: DocumentLimits.lineBytesMax))
      }
      if !line.isEmpty { return (number, line) }
    }
    return nil
  }

  private mutating func takeLine() -> Range<Int> {
    let start = at
    physical += 1
    while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    let end = at
    if at < bytes.count {
      at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    }
    return start..<end
  }
}
