// Reads Markdown as prose: what is code or quoted becomes spaces, byte for byte, so that every
// place in the result is the same place in the source. It knows no other Markdown.

/// Text with the parts that are nobody's prose blanked out.
public enum MarkdownText {
  /// The text with code fences, indented and inline code, block quotes, comments and link targets
  /// replaced by spaces.
  /// - Returns: a text with the same number of UTF-8 bytes and, where nothing but ASCII was
  ///   blanked, of scalars; `Finding.bytes` always fits the source.
  /// - Complexity: O(text).
  public static func prose(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var fence: UInt8?
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let mark = fenceMark(bytes[start..<end])
      if let open = fence {
        if mark == open { fence = nil }
        blank(&bytes, start..<end)
      } else if mark != nil {
        fence = mark
        blank(&bytes, start..<end)
      } else if isQuoteOrCode(bytes[start..<end]) {
        blank(&bytes, start..<end)
      } else {
        blankInline(&bytes, start..<end)
      }
      start = end + 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Three backticks or tildes after at most three spaces.
  private static func fenceMark(_ line: ArraySlice<UInt8>) -> UInt8? {
    let rest = line.drop { $0 == 0x20 }
    guard line.count - rest.count < 4, let first = rest.first,
      first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
    else { return nil }
    return rest.prefix { $0 == first }.count >= 3 ? first : nil
  }

  private static func isQuoteOrCode(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { $0 == 0x20 }
    let indent = line.count - rest.count
    return indent < 4 && rest.first == UInt8(ascii: ">") || line.first == 0x09
  }

  /// Inline code between equal runs of backticks on one line, and the target of a link.
  private static func blankInline(_ bytes: inout [UInt8], _ line: Range<Int>) {
    var at = line.lowerBound
    var open: (place: Int, ticks: Int)?
    while at < line.upperBound {
      if bytes[at] == UInt8(ascii: "`") {
        var end = at
        while end < line.upperBound, bytes[end] == UInt8(ascii: "`") { end += 1 }
        if let code = open, code.ticks == end - at {
          blank(&bytes, code.place..<end)
          open = nil
        } else if open == nil {
          open = (at, end - at)
        }
        at = end
      } else if bytes[at] == UInt8(ascii: "]"), at + 1 < line.upperBound,
        bytes[at + 1] == UInt8(ascii: "(")
      {
        var end = at + 2
        while end < line.upperBound, bytes[end] != UInt8(ascii: ")") { end += 1 }
        blank(&bytes, (at + 1)..<min(end + 1, line.upperBound))
        at = end
      } else {
        at += 1
      }
    }
  }

  private static func blank(_ bytes: inout [UInt8], _ range: Range<Int>) {
    for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = 0x20 }
  }
}
