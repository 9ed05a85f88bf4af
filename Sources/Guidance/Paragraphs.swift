// The paragraphs of a text as ranges of bytes: ended by a blank line, or by a line that starts a
// list item, a heading or a speaker's turn. It knows line shapes, nothing of words.

struct Paragraphs: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var at = 0

  init(_ text: [UInt8]) { self.text = text }

  mutating func next() -> Range<Int>? {
    guard at < text.count else { return nil }
    let start = at
    while at < text.count {
      let cut = start + Passage.pieceBytesMax
      // Looking no further than a piece keeps a text without line ends linear.
      let reach = Swift.min(text.count, cut + 1)
      let lineEnd = text[at..<reach].firstIndex(of: UInt8(ascii: "\n")) ?? reach
      let isBlank = isBlank(at)
      if lineEnd > cut {
        at = space(before: cut, after: start)
        return start..<at
      }
      at = Swift.min(lineEnd + 1, text.count)
      if at < text.count, isBlank ? !self.isBlank(at) : startsParagraph(at) { break }
    }
    return start..<at
  }

  /// Where the next paragraph starts that has a blank line before it; nil when none does. Whatever
  /// stands before, a paragraph starts there.
  static func startAfterBlank(in text: [UInt8], from place: Int) -> Int? {
    let paragraphs = Paragraphs(text)
    var at = place
    var isAfterBlank = false
    while let end = text[at...].firstIndex(of: UInt8(ascii: "\n")), end + 1 < text.count {
      // Where in its first line it began nobody knows, so that one may have been no blank one.
      if at > place { isAfterBlank = paragraphs.isBlank(at) }
      at = end + 1
      if isAfterBlank, !paragraphs.isBlank(at) { return at }
    }
    return nil
  }

  /// A place to cut a very long line: after a space when there is one, never inside a scalar.
  private func space(before cut: Int, after start: Int) -> Int {
    var place = Swift.min(cut, text.count)
    let least = Swift.max(start + 1, place - 4096)
    while place > least, text[place - 1] != 0x20 { place -= 1 }
    if place > least { return place }
    place = Swift.min(cut, text.count)
    while place < text.count, text[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }

  /// Whether a line holds nothing; blank lines belong to the paragraph before them.
  private func isBlank(_ place: Int) -> Bool {
    var at = place
    while at < text.count, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0D { at += 1 }
    return at == text.count || text[at] == UInt8(ascii: "\n")
  }

  private func startsParagraph(_ place: Int) -> Bool {
    var at = place
    while at < text.count, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0D { at += 1 }
    guard at < text.count else { return false }
    switch text[at] {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return at + 1 < text.count && text[at + 1] == 0x20
    default: break
    }
    // A number and a full stop, or a short word or two and a colon.
    let limit = Swift.min(text.count, at + 16)
    let isNumber = text[at] >= 0x30 && text[at] <= 0x39
    while at < limit {
      switch text[at] {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        return isNumber && at + 1 < text.count && text[at + 1] == 0x20
      case UInt8(ascii: "\n"): return false
      default: at += 1
      }
    }
    return false
  }
}
