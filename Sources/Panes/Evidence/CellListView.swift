// What is behind a cell of the map: a row for each note or answer, and the selected one's words in
// full below as far as there is room.

import Domain
import Surface

/// A drawing of a cell's list.
struct CellListView {
  let state: EvidenceState
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    var rows = surface.size.rows
    let width = surface.size.columns
    guard rows > 1 else { return }
    surface.put(
      title, at: Position(row: 0, column: 0), role: .title, columns: width, overflow: .ellipsis)
    let isFocused = isFocused && state.tagger == nil
    let bottom = Position(row: rows - 1, column: 0)
    if state.tagger != nil { rows -= 1 }
    defer { drawTagger(at: bottom, on: &surface) }
    guard let selected = state.selection.clamped(count: state.items.count) else {
      let words = RowText.wrap(emptyWords, columns: width - 2, limit: rows - 1)
      for (step, text) in words.enumerated() {
        surface.put(text, at: Position(row: 1 + step, column: 2), role: .dim)
      }
      if isFocused { surface.cursor = Position(row: 1, column: 0) }
      return
    }
    let label = EvidenceLabel(state.items[selected], desk.review)
    let used = Sheet.margin + 2 + RowText.columns(label.stamp)
    let isCut = label.text.utf8.count > width - used
    let detail = isCut ? RowText.wrap(label.text, columns: width - 4, limit: max(0, rows / 3)) : []
    let height = rows - 1 - detail.count
    let first = Sheet.first(selected: selected, height: height, count: state.items.count)
    for index in first..<min(state.items.count, first + height) {
      drawRow(index, at: 1 + index - first, isSelected: index == selected, isFocused, on: &surface)
    }
    for (step, text) in detail.enumerated() {
      surface.put(text, at: Position(row: 1 + height + step, column: 4), role: .quote)
    }
  }

  private func drawRow(
    _ index: Int, at row: Int, isSelected: Bool, _ isFocused: Bool, on surface: inout Surface
  ) {
    let label = EvidenceLabel(state.items[index], desk.review)
    let rect = Rect(row: row, column: 0, rows: 1, columns: surface.size.columns)
    Sheet.put(
      [.init(label.stamp + "  ", .dim), .init(label.text)], on: &surface, row: row, in: rect)
    if isSelected { surface.mark(row: row, in: rect, isFocused: isFocused) }
  }

  private func drawTagger(at position: Position, on surface: inout Surface) {
    guard let tagger = state.tagger else { return }
    // A digit is taken at once here, so the words of a choice with an end do not fit.
    let lines = tagger.options.prefix(10).enumerated().map { index, option in
      "\((index + 1) % 10) \(option.name)\(option.isChosen ? " (on)" : "")"
    }
    surface.put(
      "Line: \(lines.joined(separator: "  "))  Esc leave", at: position, role: .key,
      columns: surface.size.columns, overflow: .ellipsis)
    if isFocused { surface.cursor = position }
  }

  private var title: String {
    let count = counted(state.items.count, "item")
    switch state.listed {
    case .cell(let line, let group):
      return "\(desk.review.name(of: line)), \(group.rawValue): \(count)"
    default:
      return "No line yet: \(count). t puts one on a line."
    }
  }

  private var emptyWords: String {
    state.listed == .unlinked
      ? "Every note and answer is on a line of enquiry. Esc goes back to the map."
      : "Nothing here yet. Press n for a note, or Esc for the map."
  }
}
