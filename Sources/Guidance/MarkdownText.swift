// Reads Markdown as prose: what is code or quoted becomes blank, place for place, so that whatever
// is found in the result stands at the same place in the source. It knows no other Markdown.

/// Text with the parts that are nobody's prose blanked out.
///
/// What is to be blanked is gathered while the text is read and blanked in one go at the end: a
/// line changed while others of the same text are looked at would be a new copy of the whole text.
public struct MarkdownText {
  private let bytes: [UInt8]
  /// What is to be blanked, in the order of the text; no two overlap.
  private(set) var blanks: [Range<Int>] = []
  /// What will close the fence that is open, if one is.
  private var fence: Fence?
  /// What the line before was, for what goes on from it: text that is quoted, and text after which
  /// an indent marks no code.
  private var before = Line.blank
  /// Whether an item of a list has begun, whose lines are indented without being code.
  private var isInList = false

  private struct Fence {
    var mark: UInt8
    var count: Int
  }

  private enum Line {
    case blank, prose, quotation, indentedCode
  }

  /// The text with code fences, indented and inline code, block quotes, comments and link targets
  /// blanked out.
  /// - Returns: a text with as many scalars and as many UTF-8 bytes in every line.
  /// - Complexity: O(text).
  public static func prose(_ text: String) -> String {
    let reader = MarkdownText(reading: text)
    return String(decoding: blanked(reader.bytes, reader.blanks), as: UTF8.self)
  }

  /// Reads all of a text.
  init(reading text: String) {
    let bytes = Array(text.utf8)
    self.bytes = Self.blanked(bytes, Self.comments(in: bytes))
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      read(start..<end)
      start = end + 1
    }
  }

  private mutating func read(_ line: Range<Int>) {
    let indent = indent(of: line)
    let rest = bytes[line].dropFirst(indent.bytes)
    defer { if before != .blank, rest.isEmpty { before = .blank } }
    if let open = fence {
      if indent.columns < 4 || isInList, Self.closes(rest, open) { fence = nil }
      return blank(line)
    }
    if indent.columns < 4 || isInList, let opened = Self.fence(rest) {
      fence = opened
      before = .prose
      return blank(line)
    }
    if rest.isEmpty { return }
    let isItem = Self.startsItem(rest)
    let isQuoted = rest.first == UInt8(ascii: ">") && indent.columns < 4
    if isQuoted || before == .quotation && !isItem && rest.first != UInt8(ascii: "#") {
      before = .quotation
      return blank(line)
    }
    if indent.columns == 0 || isItem { isInList = isItem }
    if indent.columns >= 4, !isInList, before != .prose {
      before = .indentedCode
      return blank(line)
    }
    before = .prose
    if let target = Self.target(rest) { return blank(target..<line.upperBound) }
    blankInline(line)
  }

  // MARK: Shapes of lines

  /// How far a line is indented; a tab goes on to the next four columns.
  private func indent(of line: Range<Int>) -> (bytes: Int, columns: Int) {
    var columns = 0
    for at in line {
      switch bytes[at] {
      case 0x20: columns += 1
      case 0x09: columns += 4 - columns % 4
      case 0x0D where at == line.upperBound - 1: return (line.count, columns)
      default: return (at - line.lowerBound, columns)
      }
    }
    return (line.count, columns)
  }

  /// Three backticks or tildes, or more. Backticks with more of them after are inline code.
  private static func fence(_ rest: ArraySlice<UInt8>) -> Fence? {
    guard let mark = rest.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    let count = rest.prefix { $0 == mark }.count
    if count < 3 || mark == UInt8(ascii: "`") && rest.dropFirst(count).contains(mark) { return nil }
    return Fence(mark: mark, count: count)
  }

  /// As many of the same marks as opened it, or more, and nothing else.
  private static func closes(_ rest: ArraySlice<UInt8>, _ fence: Fence) -> Bool {
    let count = rest.prefix { $0 == fence.mark }.count
    return count >= fence.count
      && rest.dropFirst(count).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  /// Where the target of a link begins that a line of its own defines, as in `[name]: target`; nil
  /// when the line defines none.
  private static func target(_ rest: ArraySlice<UInt8>) -> Int? {
    guard rest.first == UInt8(ascii: "["), let close = rest.firstIndex(of: UInt8(ascii: "]")),
      close + 1 < rest.endIndex, rest[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return close + 2
  }

  private static func startsItem(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    var after = rest.dropFirst()
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): break
    case 0x30...0x39:
      after = rest.drop { 0x30...0x39 ~= $0 }
      guard let mark = after.popFirst(), mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
      else { return false }
    default: return false
    }
    return after.first == 0x20 || after.first == 0x09
  }

  // MARK: Blanking

  /// Inline code between equal runs of backticks on one line, and the target of a link.
  private mutating func blankInline(_ line: Range<Int>) {
    var at = line.lowerBound
    var open: (place: Int, ticks: Int)?
    let lastClose = bytes[line].lastIndex(of: UInt8(ascii: ")")) ?? line.lowerBound
    while at < line.upperBound {
      if bytes[at] == UInt8(ascii: "`") {
        var end = at
        while end < line.upperBound, bytes[end] == UInt8(ascii: "`") { end += 1 }
        if let code = open, code.ticks == end - at {
          // A link within code is part of it.
          while let last = blanks.last, last.lowerBound >= code.place { blanks.removeLast() }
          blank(code.place..<end)
          open = nil
        } else if open == nil {
          open = (at, end - at)
        }
        at = end
      } else if bytes[at] == UInt8(ascii: "]"), at < lastClose, bytes[at + 1] == UInt8(ascii: "(") {
        let end = targetEnd(from: at + 1, before: lastClose)
        blank((at + 1)..<(end + 1))
        at = end
      } else {
        at += 1
      }
    }
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

  private mutating func blank(_ range: Range<Int>) { blanks.append(range) }

  /// Comments of HTML, also over several lines. One that is never closed is none.
  private static func comments(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while let start = place(of: "<!--", in: bytes, from: at),
      let end = place(of: "-->", in: bytes, from: start + 4)
    {
      at = end + 3
      found.append(start..<at)
    }
    return found
  }

  private static func place(of mark: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    mark.withUTF8Buffer { mark in
      var at = start
      while at + mark.count <= bytes.count,
        let first = bytes[at...].firstIndex(of: mark[0]), first + mark.count <= bytes.count
      {
        if bytes[first..<(first + mark.count)].elementsEqual(mark) { return first }
        at = first + 1
      }
      return nil
    }
  }

  /// Scalars that are no letter, by how many bytes they take: spaces, and a symbol.
  private static let blanksByLength: [[UInt8]] = [
    [], [0x20], [0xC2, 0xA0], [0xE2, 0x80, 0x83], [0xF0, 0x9F, 0x80, 0x80],
  ]

  /// Puts for each scalar of some stretches one that is no letter and takes as many bytes.
  private static func blanked(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> [UInt8] {
    var bytes = bytes
    for range in ranges {
      var at = range.lowerBound
      while at < range.upperBound {
        let byte = bytes[at]
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if byte != 0x0A, byte != 0x0D {
          for (step, blank) in blanksByLength[length].enumerated() { bytes[at + step] = blank }
        }
        at += length
      }
    }
    return bytes
  }
}
