// The gap map for narrow places: one line of enquiry at a time, its kinds of source below each
// other. It is the same map as the table and knows no other counts.

import Domain
import Surface

/// A drawing of one line of enquiry.
struct GapColumnView {
  let state: EvidenceState
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let width = surface.size.columns
    let rows = surface.size.rows
    guard rows > 2 else { return }
    let index = state.row.clamped(count: state.rowCount) ?? 0
    let hint = desk.isASCII ? "up/down line  left/right source" : "↑↓ line  ←→ source"
    surface.put(
      hint, at: Position(row: rows - 1, column: 0), role: .dim, columns: width, overflow: .ellipsis)
    guard state.lines.indices.contains(index) else { return drawUnlinked(on: &surface) }
    let line = state.lines[index]
    let items = desk.review.gapMap.items(line.ref)
    surface.put(
      "\(desk.review.name(of: line))  \(counted(items, "item")), line \(index + 1) of "
        + "\(state.lines.count)", at: Position(row: 0, column: 0), role: .tag, columns: width,
      overflow: .ellipsis)
    // The words get what the nine kinds of source leave, and a row in any case.
    let groups = SourceGroup.allCases
    let spare = max(1, min(3, rows - 2 - groups.count))
    let shown = RowText.wrap(GapWords.sentence(line, desk.review), columns: width, limit: spare)
    let height = min(groups.count, rows - 2 - shown.count)
    drawGroups(of: line, rows: height, on: &surface)
    for (step, text) in shown.enumerated() {
      surface.put(text, at: Position(row: 1 + height + step, column: 0), columns: width)
    }
    if rows - 2 - height - shown.count > 0 {
      surface.put(
        EvidenceView.legend(Initials(desk.review)), at: Position(row: rows - 2, column: 0),
        role: .dim, columns: width, overflow: .ellipsis)
    }
  }

  private func drawGroups(of line: Record, rows height: Int, on surface: inout Surface) {
    let groups = SourceGroup.allCases
    let selected = state.column.clamped(count: groups.count) ?? 0
    let first = Sheet.first(selected: selected, height: height, count: groups.count)
    let initials = Initials(desk.review)
    for place in first..<min(groups.count, first + height) {
      let row = 1 + place - first
      let value = desk.review.gapMap.cell(line.ref, groups[place])
      surface.put(groups[place].rawValue, at: Position(row: row, column: 2), role: .title)
      surface.put(
        value.words(columns: surface.size.columns - 11, initials, desk.review),
        at: Position(row: row, column: 11), role: value.role)
      if place == selected {
        surface.mark(
          row: row, in: Rect(row: row, column: 0, rows: 1, columns: surface.size.columns),
          isFocused: isFocused)
      }
    }
  }

  private func drawUnlinked(on surface: inout Surface) {
    let width = surface.size.columns
    for (step, text) in RowText.wrap(
      EvidenceView.unlinkedWords(state.unlinked.refs.count), columns: width - 2, limit: 3
    ).enumerated() {
      surface.put(text, at: Position(row: step, column: 2), role: .warning)
    }
    surface.mark(row: 0, in: Rect(row: 0, column: 0, rows: 1, columns: width), isFocused: isFocused)
  }
}
