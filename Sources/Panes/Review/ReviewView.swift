// How the review pane looks: sections of rows, and under them the selected one in full. Only rows
// in sight are drawn.

import Domain
import Surface

extension ReviewPane {
  public static func draw(
    _ state: ReviewState, _ desk: Desk, isFocused: Bool, on surface: inout Surface
  ) {
    guard surface.size.rows > 0, surface.size.columns > 0 else { return }
    switch state.focus {
    case .list: ReviewListView(state: state, desk: desk, isFocused: isFocused).draw(on: &surface)
    case .words(let target):
      guard let words = state.words[target] else { return }
      drawWords(words, target, state, isFocused: isFocused, on: &surface)
    case .form(let target):
      guard let kept = state.forms[target] else { return }
      let rows = min(kept.form.height(columns: surface.size.columns), surface.size.rows)
      kept.form.draw(
        on: &surface,
        in: Rect(row: 0, column: 0, rows: rows, columns: surface.size.columns),
        isFocused: isFocused)
      drawTrouble(state, on: &surface, row: rows)
    }
  }

  private static func drawWords(
    _ words: WordsField, _ target: ReviewTarget, _ state: ReviewState, isFocused: Bool,
    on surface: inout Surface
  ) {
    let size = surface.size
    surface.put(
      words.label, at: Position(row: 0, column: 0), role: .strong, overflow: .ellipsis)
    let wanted = words.field.rowCount(width: size.columns)
    let rows = min(wanted, max(1, size.rows - 3))
    surface.draw(
      words.field, in: Rect(row: 1, column: 0, rows: rows, columns: size.columns),
      showsCursor: isFocused)
    if state.trouble == nil {
      surface.put(
        hint(target), at: Position(row: rows + 1, column: 0), role: .dim, overflow: .ellipsis)
    }
    drawTrouble(state, on: &surface, row: rows + 1)
  }

  private static func hint(_ target: ReviewTarget) -> String {
    switch target {
    case .setUp(.focus), .line, .newLine: "Enter saves. The guide leaves the host's words alone."
    case .setUp(.agreed(.dsl)), .setUp(.agreed(.deputyDSL)):
      "Enter saves. A role, a room and a number; no name is needed."
    case .setUp(.day): "Enter saves. Year, month, day: 2026-11-19."
    default: "Enter saves, Esc leaves and keeps it."
    }
  }

  private static func drawTrouble(
    _ state: ReviewState, on surface: inout Surface, row: Int
  ) {
    guard let trouble = state.trouble else { return }
    // Where no row is left below, the words go over the last ones: they must not be missed.
    let lines = RowText.wrap("! \(trouble)", columns: surface.size.columns, limit: 3)
    let first = max(0, min(row, surface.size.rows - lines.count))
    for (step, line) in lines.enumerated() {
      surface.fill(
        Rect(row: first + step, column: 0, rows: 1, columns: surface.size.columns))
      surface.put(line, at: Position(row: first + step, column: 0), role: .alarm)
    }
  }
}

/// Everything the list is drawn from.
struct ReviewListView {
  let state: ReviewState
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let size = surface.size
    let setUp = ReviewSetUp.merged(desk)
    let rows = state.rows(desk)
    let selected = state.place(in: rows)
    let words = ReviewRowWords(desk: desk, setUp: setUp, digest: state.digest)
    var card: [String] = []
    if size.rows >= 6, let full = words.full(rows[selected]) {
      card = RowText.wrap(full, columns: size.columns, limit: size.rows >= 14 ? 5 : 3)
    }
    let below = card.isEmpty ? 0 : card.count + 1
    let height = size.rows - below
    let visible = visible(rows, selected, height: height)
    for (step, index) in visible.enumerated() {
      draw(rows[index], words, isSelected: index == selected, on: &surface, row: step)
    }
    guard !card.isEmpty else { return }
    surface.fill(
      Rect(row: height, column: 0, rows: 1, columns: size.columns),
      with: desk.isASCII ? "-" : "─", role: .border)
    for (step, line) in card.enumerated() {
      surface.put(line, at: Position(row: height + 1 + step, column: 0))
    }
  }

  /// The rows in view; versions that were just opened are among them as far as they fit.
  private func visible(_ rows: [ReviewRow], _ selected: Int, height: Int) -> Range<Int> {
    let versions = rows[(selected + 1)...].prefix {
      if case .version = $0 { true } else { false }
    }
    let withVersions = Selection(row: selected + versions.count)
      .visible(rows: height, count: rows.count)
    return withVersions.contains(selected)
      ? withVersions : Selection(row: selected).visible(rows: height, count: rows.count)
  }

  private func draw(
    _ row: ReviewRow, _ words: ReviewRowWords, isSelected: Bool, on surface: inout Surface,
    row line: Int
  ) {
    let columns = surface.size.columns
    var (left, right, role) = words.short(row, columns: columns)
    if state.hasDraft(row) {
      let kept = columns >= 60 ? "draft \(desk.kept), Enter goes on" : "draft \(desk.kept)"
      right = right.isEmpty ? kept : "\(kept)  \(right)"
    }
    let end = RowText.cut(right, columns: max(0, columns / 2))
    let room = columns - (end.isEmpty ? 0 : RowText.columns(end) + 2)
    surface.put(
      left, at: Position(row: line, column: 0), role: role, columns: room, overflow: .ellipsis)
    surface.put(end, at: Position(row: line, column: columns - RowText.columns(end)), role: .dim)
    guard isSelected else { return }
    surface.put(">", at: Position(row: line, column: 0), role: role)
    surface.setRole(
      Rect(row: line, column: 0, rows: 1, columns: columns),
      isFocused ? .selection : .quietSelection)
    if isFocused { surface.cursor = Position(row: line, column: 0) }
  }
}
