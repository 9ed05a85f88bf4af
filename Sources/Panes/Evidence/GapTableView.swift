// The gap map as a table: lines of enquiry down, kinds of source across, and the gaps in words
// below. It counts nothing; the review has counted.

import Domain
import Surface

/// A drawing of the table.
struct GapTableView {
  let state: EvidenceState
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let rows = surface.size.rows
    let width = surface.size.columns
    guard rows > 0 else { return }
    let groups = SourceGroup.allCases
    let label = width >= 100 ? 8 : 4
    let cell = min(12, (width - label) / groups.count)
    for (place, group) in groups.enumerated() {
      surface.put(
        group.rawValue, at: Position(row: 0, column: label + place * cell + 1), role: .title,
        columns: cell - 1)
    }
    // The map keeps its rows as long as three are left for words and the legend.
    let height = min(state.rowCount, max(1, rows - 4))
    let selected = state.row.clamped(count: state.rowCount) ?? 0
    let first = Sheet.first(selected: selected, height: height, count: state.rowCount)
    let initials = Initials(desk.review)
    for index in first..<min(state.rowCount, first + height) {
      drawRow(index, at: 1 + index - first, label: label, cell: cell, initials, on: &surface)
    }
    if state.lines.indices.contains(selected), height + 2 < rows - 1 {
      let line = state.lines[selected]
      surface.put(
        "\(desk.review.name(of: line))  \(line.line?.text ?? "")",
        at: Position(row: height + 1, column: 0), role: .quote, columns: width, overflow: .ellipsis)
    }
    drawWords(from: height + 2, selected: selected, initials, on: &surface)
  }

  private func drawRow(
    _ index: Int, at row: Int, label: Int, cell: Int, _ initials: Initials,
    on surface: inout Surface
  ) {
    let isSelected = index == state.row.clamped(count: state.rowCount)
    guard state.lines.indices.contains(index) else {
      surface.put(
        EvidenceView.unlinkedWords(state.unlinked.refs.count), at: Position(row: row, column: 2),
        role: state.unlinked.refs.isEmpty ? .dim : .warning)
      if isSelected {
        surface.mark(
          row: row, in: Rect(row: row, column: 0, rows: 1, columns: surface.size.columns),
          isFocused: isFocused)
      }
      return
    }
    let line = state.lines[index]
    surface.put(
      desk.review.name(of: line), at: Position(row: row, column: 0), role: .tag,
      columns: label - 1)
    for (place, group) in SourceGroup.allCases.enumerated() {
      let value = desk.review.gapMap.cell(line.ref, group)
      let column = label + place * cell
      surface.put(
        value.words(columns: cell - 1, initials, desk.review),
        at: Position(row: row, column: column + 1), role: value.role, columns: cell - 1)
      if isSelected, group == state.group {
        let place = Rect(row: row, column: column, rows: 1, columns: cell)
        surface.mark(row: row, in: place, isFocused: isFocused)
      }
    }
  }

  /// Each line's gaps in words, beginning so that the selected line's are in view, and the legend.
  private func drawWords(
    from top: Int, selected: Int, _ initials: Initials, on surface: inout Surface
  ) {
    let width = surface.size.columns
    let bottom = surface.size.rows - 1
    var sheet: [(text: String, role: Role)] = []
    var selectedRow = 0
    let visible = max(0, bottom - top)
    // Every line says something, so lines further away than there are rows cannot be in view.
    let near = max(0, selected - visible)..<min(state.lines.count, selected + visible + 1)
    for index in near {
      if index == selected { selectedRow = sheet.count }
      let words = GapWords.sentence(state.lines[index], desk.review)
      for line in RowText.wrap(words, columns: width) {
        sheet.append((line, index == selected ? .text : .dim))
      }
    }
    let first = max(0, min(selectedRow, sheet.count - visible))
    for (line, row) in sheet.dropFirst(first).prefix(visible).enumerated() {
      surface.put(row.text, at: Position(row: top + line, column: 0), role: row.role)
    }
    if state.lines.isEmpty, visible > 0 {
      surface.put(
        "No lines of enquiry yet; they are made in Review, key 7.",
        at: Position(row: top, column: 0), role: .dim)
    }
    guard bottom > 0 else { return }
    surface.put(
      EvidenceView.legend(initials), at: Position(row: bottom, column: 0), role: .dim,
      columns: width, overflow: .ellipsis)
  }
}
