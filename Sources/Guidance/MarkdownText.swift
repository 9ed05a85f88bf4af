// Reads Markdown as prose: what is code or quoted becomes blank, place for place, so that whatever
// is found in the result stands at the same place in the source. It knows no other Markdown.

/// Text with the parts that are nobody's prose blanked out.
///
/// What is to be blanked is gathered while the text is read and blanked in one go at the end: a
/// line changed while others of the same text are looked at would be a new copy of the whole text.
public struct MarkdownText {
  let bytes: [UInt8]
  /// What is to be blanked, in the order of the text; no two overlap.
  var blanks: [Range<Int>] = []
  /// What will close the fence that is open, if one is.
  private var fence: Fence?
  /// What the line before was, for what goes on from it: text that is quoted, and text after which
  /// an indent marks no code.
  private var before = Line.blank
  /// Whether an item of a list has begun, whose lines are indented without being code.
  private var isInList = false

  /// Where inline code begins that no line has closed yet, and with how many backticks.
  var openCode: (place: Int, ticks: Int)?
  /// What will close the fence that is open within a quotation.
  private var quotedFence: Fence?

  private struct Fence {
    var mark: UInt8
    var count: Int
  }

  private enum Line {
    case blank, prose, quotation, indentedCode
  }

  /// The text with what stands before it for machines, code fences, indented and inline code, block
  /// quotes, comments and link targets blanked out.
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
    for line in Self.frontMatter(of: self.bytes) {
      blank(line)
      start = line.upperBound + 1
    }
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
    if rest.isEmpty || before != .prose { openCode = nil }
    let isQuoted = rest.first == UInt8(ascii: ">") && indent.columns < 4
    if !isQuoted { quotedFence = nil }
    if rest.isEmpty { return }
    let isItem = Self.startsItem(rest)
    if isItem { openCode = nil }
    if isQuoted || before == .quotation && !isItem && rest.first != UInt8(ascii: "#") {
      // What stands in a quotation's fence, or after its blank line, goes on with its mark only.
      before = isQuoted && endsQuotation(rest.dropFirst()) ? .blank : .quotation
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

  /// Whether a quotation ends with a line of it, given without its mark, unless another line with
  /// the mark follows.
  private mutating func endsQuotation(_ quoted: ArraySlice<UInt8>) -> Bool {
    let rest = quoted.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    if let open = quotedFence {
      if Self.closes(rest, open) { quotedFence = nil }
      return true
    }
    quotedFence = Self.fence(rest)
    return quotedFence != nil || rest.isEmpty
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
    guard rest.first == UInt8(ascii: "["), rest.dropFirst().first != UInt8(ascii: "^"),
      let close = rest.firstIndex(of: UInt8(ascii: "]")),
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

  /// The lines between two of dashes that a text begins with, where each holds a key or goes on
  /// with one; none where the text begins otherwise, or something else stands between.
  private static func frontMatter(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[start..<end].filter { $0 != 0x0D }
      let isEdge = line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8)
      if lines.isEmpty, !line.elementsEqual("---".utf8) { return [] }
      lines.append(start..<end)
      if lines.count > 1 {
        if isEdge { return lines }
        let goesOn = line.first.map { [0x20, 0x09, 0x2D, 0x23].contains($0) } ?? true
        guard goesOn || line.contains(UInt8(ascii: ":")) else { return [] }
      }
      start = end + 1
    }
    return []
  }

  // MARK: Blanking

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
