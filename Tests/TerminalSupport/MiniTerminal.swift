// A terminal in memory: enough of one to read what ncurses sends and to say which modes are left on
// at the end. It answers nothing and has no colours, only whether there were any.

import Surface

/// Interprets a stream of bytes as a screen.
public struct MiniTerminal {
  public private(set) var rows: Int
  public private(set) var columns: Int
  public private(set) var isAlternate = false
  public private(set) var isCursorVisible = true
  public private(set) var marksPastes = false
  public private(set) var isKeypadInApplicationMode = false
  /// Whether any colour was ever chosen.
  public private(set) var hasSeenColour = false
  /// Sequences that are not known here; a test that finds any should be looked at.
  public private(set) var unknown: [String] = []
  public private(set) var row = 0
  public private(set) var column = 0

  private var screen: [[Character]]
  private var otherScreen: [[Character]]
  private var otherCursor = (row: 0, column: 0)
  private var savedCursor = (row: 0, column: 0)
  private var region: ClosedRange<Int>
  private var pending: [UInt8] = []
  private var lastGlyph: Character = " "

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    screen = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    otherScreen = screen
    region = 0...rows - 1
  }

  /// The screen's text, rows joined by newlines, trailing blanks left out. The cell at the right of
  /// a wide glyph holds nothing.
  public var text: String {
    screen.map { line in
      var row = String(line.filter { $0 != "\0" })
      while row.last == " " { row.removeLast() }
      return row
    }.joined(separator: "\n")
  }

  public mutating func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    for number in [0, 1] {
      var lines = number == 0 ? screen : otherScreen
      lines = lines.prefix(rows).map {
        Array($0.prefix(columns)) + Array(repeating: " ", count: max(0, columns - $0.count))
      }
      while lines.count < rows { lines.append(Array(repeating: " ", count: columns)) }
      if number == 0 { screen = lines } else { otherScreen = lines }
    }
    region = 0...rows - 1
    row = min(row, rows - 1)
    column = min(column, columns - 1)
    otherCursor = (min(otherCursor.row, rows - 1), min(otherCursor.column, columns - 1))
  }

  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending.append(contentsOf: bytes)
    var start = 0
    while start < pending.count, let length = step(pending[start...]) { start += length }
    pending.removeFirst(start)
  }

  /// Acts on the first sequence or character; its length, nil when it is not all there.
  private mutating func step(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escape(bytes)
    case 0x08: column = max(0, column - 1)
    case 0x0A: lineFeed()
    case 0x0D: column = 0
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x20..<0x7F: show(Character(Unicode.Scalar(first)))
    case 0..<0x20, 0x7F: break
    default: return character(bytes)
    }
    return 1
  }

  private mutating func character(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard bytes.count >= length else { return nil }
    let text = String(decoding: bytes.prefix(length), as: UTF8.self)
    if DisplayWidth.columns(of: "a" + text) == 1 {
      let place = max(0, column - 1)
      screen[row][place] = Character(String(screen[row][place]) + text)
    } else {
      for glyph in text { show(glyph) }
    }
    return length
  }

  private mutating func show(_ glyph: Character) {
    let width = DisplayWidth.columns(of: glyph)
    lastGlyph = glyph
    if column + width > columns {
      column = 0
      lineFeed()
    }
    screen[row][column] = glyph
    if width == 2 { screen[row][column + 1] = "\0" }
    column += width
  }

  private mutating func lineFeed() {
    if row == region.upperBound { scroll(up: 1) } else { row = min(row + 1, rows - 1) }
  }

  private mutating func scroll(up count: Int) {
    for _ in 0..<min(abs(count), rows) {
      if count > 0 {
        screen.remove(at: region.lowerBound)
        screen.insert(blankLine, at: region.upperBound)
      } else {
        screen.remove(at: region.upperBound)
        screen.insert(blankLine, at: region.lowerBound)
      }
    }
  }

  private var blankLine: [Character] { Array(repeating: " ", count: columns) }

  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let second = bytes.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "["): return control(bytes)
    case UInt8(ascii: "]"):
      // ncurses resets the palette when it takes the screen again; a title must never come.
      guard let end = bytes.firstIndex(of: 0x07) else { return nil }
      let inner = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
      if inner != "104" { unknown.append("OSC \(inner)") }
      return end - bytes.startIndex + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"): return bytes.count >= 3 ? 3 : nil
    case UInt8(ascii: "M"):
      if row == region.lowerBound { scroll(up: -1) } else { row = max(0, row - 1) }
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "="): isKeypadInApplicationMode = true
    case UInt8(ascii: ">"): isKeypadInApplicationMode = false
    case UInt8(ascii: "7"): savedCursor = (row, column)
    case UInt8(ascii: "8"):
      (row, column) = (min(savedCursor.row, rows - 1), min(savedCursor.column, columns - 1))
    default: unknown.append("ESC \(Character(Unicode.Scalar(second)))")
    }
    return 2
  }

  private mutating func control(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let end = bytes.dropFirst(2).firstIndex(where: { $0 >= 0x40 }) else { return nil }
    let inner = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
    let length = end - bytes.startIndex + 1
    let final = Character(Unicode.Scalar(bytes[end]))
    if inner.hasPrefix("?") {
      for mode in inner.dropFirst().split(separator: ";") { set(mode, to: final == "h") }
      return length
    }
    let numbers = inner.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first.flatMap(\.self)
    let second = numbers.dropFirst().first.flatMap(\.self)
    act(final, first, second, numbers.compactMap(\.self), inner)
    return length
  }

  private mutating func set(_ mode: Substring, to isOn: Bool) {
    switch mode {
    case "1049":
      if isOn != isAlternate {
        swap(&screen, &otherScreen)
        swap(&row, &otherCursor.row)
        swap(&column, &otherCursor.column)
      }
      isAlternate = isOn
    case "25": isCursorVisible = isOn
    case "2004": marksPastes = isOn
    case "1": isKeypadInApplicationMode = isOn
    case "7", "12", "5", "3", "4", "6", "8": break
    default: unknown.append("mode \(mode)")
    }
  }

  private mutating func act(
    _ final: Character, _ first: Int?, _ second: Int?, _ numbers: [Int], _ inner: String
  ) {
    let count = max(1, first ?? 1)
    switch final {
    case "H", "f":
      row = min(max(1, first ?? 1), rows) - 1
      column = min(max(1, second ?? 1), columns) - 1
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, min(column, columns - 1) - count)
    case "G": column = min(count, columns) - 1
    case "d": row = min(count, rows) - 1
    case "J": eraseScreen(first ?? 0)
    case "K": eraseLine(first ?? 0)
    case "X": for place in column..<min(columns, column + count) { screen[row][place] = " " }
    case "P":
      screen[row].removeSubrange(column..<min(columns, column + count))
      screen[row] += Array(repeating: " ", count: columns - screen[row].count)
    case "@":
      screen[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      screen[row] = Array(screen[row].prefix(columns))
    case "L", "M":
      let kept = region
      if region.contains(row) { region = row...kept.upperBound }
      scroll(up: final == "M" ? count : -count)
      region = kept
    case "S": scroll(up: count)
    case "T": scroll(up: -count)
    case "b": for _ in 0..<count { show(lastGlyph) }
    case "r":
      region = max(0, (first ?? 1) - 1)...min(rows, second ?? rows) - 1
      (row, column) = (0, 0)
    case "m":
      if numbers.contains(where: { 30...38 ~= $0 || 40...48 ~= $0 || 90...107 ~= $0 }) {
        hasSeenColour = true
      }
    case "t", "l", "h": break
    default: unknown.append("CSI \(inner)\(final)")
    }
  }

  private mutating func eraseLine(_ kind: Int) {
    let from = kind == 0 ? min(column, columns) : 0
    let to = kind == 1 ? min(column + 1, columns) : columns
    for place in from..<to { screen[row][place] = " " }
  }

  private mutating func eraseScreen(_ kind: Int) {
    if kind == 2 || kind == 3 {
      screen = Array(repeating: blankLine, count: rows)
      return
    }
    eraseLine(kind)
    for other in kind == 0 ? row + 1..<max(row + 1, rows) : 0..<row { screen[other] = blankLine }
  }
}
