// A field for some words that several panes have, and how it stands above what a pane shows.

import Domain
import Surface

/// Words being typed, and what they were when it began.
struct WordsField: Sendable {
  var field: TextField
  let label: String
  let original: String
  /// The versions seen when it began; for a record of its own.
  var replaces: [EntryRef] = []

  init(_ label: String, text: String, replaces: [EntryRef] = []) {
    field = TextField(text)
    self.label = label
    original = text
    self.replaces = replaces
  }

  var isChanged: Bool { field.text != original }
}

extension WordsField {
  /// Draws the label and the field at the top, at most half of the room high, and takes their rows
  /// off it.
  func draw(on surface: inout Surface, in rect: inout Rect, isFocused: Bool) {
    let rows = max(1, min(field.rowCount(width: rect.columns), rect.rows / 2))
    surface.put(
      label, at: Position(row: rect.row, column: 0), role: .strong, columns: rect.columns,
      overflow: .ellipsis)
    surface.draw(
      field, in: Rect(row: rect.row + 1, column: 0, rows: rows, columns: rect.columns),
      showsCursor: isFocused)
    let used = min(rect.rows, rows + 1)
    rect.row += used
    rect.rows -= used
  }
}
