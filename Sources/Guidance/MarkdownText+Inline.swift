// What stands in a line of Markdown beside its words: code, links, tags and backslashes. It blanks
// them place for place, as the lines of code are, and leaves the words of links to be read.

extension MarkdownText {
  /// Inline code between equal runs of backticks, tags, and what makes words a link: its brackets
  /// and its target. Code may go on over the lines of a paragraph.
  mutating func blankInline(_ line: Range<Int>) {
    var at = line.lowerBound
    /// Brackets that no other has closed yet.
    var brackets: [Int] = []
    var found: [Range<Int>] = []
    let lastClose = bytes[line].lastIndex(of: UInt8(ascii: ")")) ?? line.lowerBound
    while at < line.upperBound {
      let next = at + 1
      switch bytes[at] {
      case UInt8(ascii: "\\")
      where openCode == nil && next < line.upperBound && Self.isMark(bytes[next]):
        found.append(at..<next)
        at = next
      case UInt8(ascii: "`"):
        while at + 1 < line.upperBound, bytes[at + 1] == UInt8(ascii: "`") { at += 1 }
        let ticks = at + 2 - next
        if let code = openCode, code.ticks == ticks {
          // A link within code is part of it.
          while let last = found.last, last.lowerBound >= code.place { found.removeLast() }
          while let last = blanks.last, last.lowerBound >= code.place { blanks.removeLast() }
          while let last = brackets.last, last >= code.place { brackets.removeLast() }
          found.append(code.place..<(at + 1))
          openCode = nil
        } else if openCode == nil {
          openCode = (next - 1, ticks)
        }
      case UInt8(ascii: "<"):
        if let end = tagEnd(from: at, in: line) {
          found.append(at..<(end + 1))
          at = end
        }
      case UInt8(ascii: "["): brackets.append(at)
      case UInt8(ascii: "]"):
        guard let open = brackets.popLast() else { break }
        var target = targetRange(after: at, in: line, before: lastClose)
        // The number of a footnote is none of the text.
        let isNote = bytes[open + 1] == UInt8(ascii: "^")
        if isNote, target < line.upperBound, bytes[target] == UInt8(ascii: ":") { target += 1 }
        if !isNote { found.append(open..<(open + 1)) }
        found.append((isNote ? open : at)..<target)
        at = target - 1
      default: break
      }
      at += 1
    }
    blanks += found.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Where a tag of HTML that begins at a place closes on the same line; nil when none does.
  private func tagEnd(from start: Int, in line: Range<Int>) -> Int? {
    guard start + 1 < line.upperBound else { return nil }
    let first = bytes[start + 1] | 0x20
    guard 0x61...0x7A ~= first || bytes[start + 1] == UInt8(ascii: "/") else { return nil }
    let end = bytes[(start + 1)..<line.upperBound].firstIndex {
      $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<")
    }
    return end.flatMap { bytes[$0] == UInt8(ascii: ">") ? $0 : nil }
  }

  /// Where what follows the words of a link ends: its target, or the name of one.
  private func targetRange(after close: Int, in line: Range<Int>, before last: Int) -> Int {
    let next = close + 1
    guard next < line.upperBound else { return next }
    if bytes[next] == UInt8(ascii: "("), close < last {
      return targetEnd(from: next, before: last) + 1
    }
    guard bytes[next] == UInt8(ascii: "["),
      let end = bytes[next..<line.upperBound].firstIndex(of: UInt8(ascii: "]"))
    else { return next }
    return end + 1
  }

  /// Whether a backslash before it makes it a plain mark.
  private static func isMark(_ byte: UInt8) -> Bool {
    0x21...0x2F ~= byte || 0x3A...0x40 ~= byte || 0x5B...0x60 ~= byte || 0x7B...0x7E ~= byte
  }

  /// Where the bracket closes that begins a link's target; the last one of the line where brackets
  /// within it are left open.
  private func targetEnd(from open: Int, before last: Int) -> Int {
    var depth = 0
    for at in open..<last {
      if bytes[at] == UInt8(ascii: "(") { depth += 1 }
      if bytes[at] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return at }
    }
    return last
  }
}
