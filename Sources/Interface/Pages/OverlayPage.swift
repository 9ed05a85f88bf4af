// A page over the panes that takes every key until it is left: questions, receipts, what is under
// seal. What it shows and asks is its own business; here is how it is turned and how it is drawn.

import Panes
import Surface

/// A page over the panes. Pages are values; a key gives the page that comes next.
protocol OverlayPage: Sendable {
  /// Takes a key; Esc never comes here, it leaves the page.
  func press(_ key: Key, _ desk: Desk) -> PageTurn
  /// Takes pasted text, where there is something to type into.
  func pasted(_ text: String) -> any OverlayPage
  /// What stands in it, for a width.
  func sheet(_ desk: Desk) -> PageSheet
}

extension OverlayPage {
  func pasted(_ text: String) -> any OverlayPage { self }
}

/// What a key did to a page.
struct PageTurn: Sendable {
  /// The page to show now; nil closes it.
  var next: (any OverlayPage)?
  var requests: [Request] = []
  /// A word for the bottom line; empty for none.
  var words = ""

  static func stay(_ page: any OverlayPage) -> PageTurn { PageTurn(next: page) }
  static func close(_ requests: [Request] = [], saying words: String = "") -> PageTurn {
    PageTurn(next: nil, requests: requests, words: words)
  }
}

/// What a page says: its title, its lines from the top down, and what the keys do.
struct PageSheet: Hashable, Sendable {
  struct Line: Hashable, Sendable {
    var text: String
    var role: Role
    /// The cursor rests here.
    var isChosen = false
    /// Somebody types here: the cursor rests behind the last letter.
    var isField = false
    /// Columns that continued rows are set in by.
    var hang = 0
  }

  var title: String
  var lines: [Line] = []
  /// What the keys do; stays at the foot however long the rest is.
  var keys: String
  /// How many rows are scrolled away.
  var top = 0

  mutating func add(
    _ text: String, _ role: Role = .text, isChosen: Bool = false, isField: Bool = false,
    hang: Int = 0
  ) {
    lines.append(
      Line(text: text, role: role, isChosen: isChosen, isField: isField, hang: hang))
  }

  /// Draws the page: all of its frame, as much of its lines as fits, its keys last.
  func draw(on surface: inout Surface, in rect: Rect) {
    let width = max(1, rect.columns - 4)
    var rows: [Line] = []
    for line in lines {
      let hang = width >= 60 ? line.hang : min(line.hang, 4)
      let lead = line.text.prefix(hang)
      let blank = String(repeating: " ", count: hang)
      let parts = wrapped(line.text.dropFirst(hang), columns: width - hang).map(String.init)
      for (index, part) in (parts.isEmpty ? [""] : parts).enumerated() {
        rows.append(
          Line(
            text: (index == 0 ? lead : blank[...]) + part, role: line.role,
            isChosen: line.isField ? index == parts.count - 1 : line.isChosen && index == 0,
            isField: line.isField))
      }
    }
    let foot = wrapped(keys, columns: width).map(String.init)
    let room = max(1, rect.rows - 2 - foot.count)
    let chosen = rows.firstIndex { $0.isChosen }
    var first = min(top, max(0, rows.count - room))
    if let chosen, !(first..<first + room).contains(chosen) { first = max(0, chosen - room + 1) }
    let height = min(rect.rows, min(rows.count, room) + foot.count + 2)
    let box = Rect(
      row: rect.row + (rect.rows - height) / 2, column: rect.column, rows: height,
      columns: rect.columns)
    surface.fill(box)
    surface.frame(box, title: title, isFocused: true)
    let column = box.column + 2
    surface.cursor = Position(row: box.row + 1, column: column)
    for (index, line) in rows.dropFirst(first).prefix(room).enumerated() {
      let row = box.row + 1 + index
      let used = surface.put(
        line.text, at: Position(row: row, column: column), role: line.role, columns: width)
      if line.isChosen {
        surface.cursor = Position(row: row, column: column + (line.isField ? used : 0))
      }
    }
    for (index, line) in foot.enumerated() where index < box.rows - 2 {
      let row = box.row + box.rows - 1 - foot.count + index
      surface.put(line, at: Position(row: row, column: column), role: .key, columns: width)
    }
  }

  /// Where a key scrolls to.
  static func scrolled(_ top: Int, by key: Key, count: Int) -> Int? {
    let to: Int
    switch key {
    case .down, .character("j"): to = top + 1
    case .up, .character("k"): to = top - 1
    case .pageDown, .character(" "): to = top + 8
    case .pageUp: to = top - 8
    case .home: to = 0
    case .end: to = count
    default: return nil
    }
    return min(max(0, to), max(0, count - 1))
  }
}
