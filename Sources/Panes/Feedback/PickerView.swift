// How picking evidence looks: the filter, the strength as it would be, and the rows in view with
// `+` for what supports the point and `-` for what is contrary.

import Domain
import Surface

/// A drawing of the picker.
struct PickerView {
  let picker: EvidencePicker
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface, in rect: Rect) {
    guard rect.rows > 2 else { return }
    surface.put(
      title, at: Position(row: rect.row, column: rect.column), role: .title, columns: rect.columns,
      overflow: .ellipsis)
    let strength = desk.review.strength(of: picker.result).summary
    surface.put(
      "\(picker.supporting.count) for, \(picker.contrary.count) against: \(strength)",
      at: Position(row: rect.row + 1, column: rect.column), role: .dim, columns: rect.columns,
      overflow: .ellipsis)
    drawRows(
      on: &surface,
      in: Rect(
        row: rect.row + 2, column: rect.column, rows: rect.rows - 2, columns: rect.columns))
  }

  private var title: String {
    let what = picker.prefersContrary ? "Contrary evidence" : "Evidence"
    let line = picker.line.map { desk.review.name(of: $0) } ?? ""
    let lines = picker.isEveryLine ? "every line" : line
    let filter = picker.filter.isEmpty ? "type to find" : "\"\(picker.filter)\""
    return "\(what), \(lines): \(filter)"
  }

  private func drawRows(on surface: inout Surface, in rect: Rect) {
    let count = picker.matches.count
    guard let selected = picker.selection.clamped(count: count) else {
      let words =
        picker.filter.isEmpty
        ? "No notes or answers on this line yet. * shows every line."
        : "Nothing has these letters. Backspace takes one back; * shows every line."
      let rows = RowText.wrap(words, columns: rect.columns, limit: rect.rows)
      for (step, text) in rows.enumerated() {
        surface.put(text, at: Position(row: rect.row + step, column: rect.column), role: .dim)
      }
      if isFocused { surface.cursor = Position(row: rect.row, column: rect.column) }
      return
    }
    let detail = detail(of: picker.items[picker.matches[selected]].ref, in: rect)
    let height = rect.rows - detail.count
    for (step, text) in detail.enumerated() {
      surface.put(
        text, at: Position(row: rect.row + height + step, column: rect.column + 4), role: .quote)
    }
    let first = Sheet.first(selected: selected, height: height, count: count)
    for index in first..<min(count, first + height) {
      let ref = picker.items[picker.matches[index]].ref
      let label = EvidenceLabel(ref, desk.review)
      let sign =
        picker.supporting.contains(ref) ? "+ " : picker.contrary.contains(ref) ? "- " : "  "
      let row = rect.row + index - first
      Sheet.put(
        [
          .init(sign, .strong), .init(label.stamp + "  ", label.stands ? .dim : .past),
          .init(label.text),
        ], on: &surface, row: row, in: rect)
      if index == selected { surface.mark(row: row, in: rect, isFocused: isFocused) }
    }
  }

  /// The selected row's words in full, where its row cuts them short.
  private func detail(of ref: EntryRef, in rect: Rect) -> [String] {
    let label = EvidenceLabel(ref, desk.review)
    let used = Sheet.margin + 4 + RowText.columns(label.stamp)
    guard label.text.utf8.count > rect.columns - used else { return [] }
    return RowText.wrap(label.text, columns: rect.columns - 4, limit: rect.rows / 3)
  }
}
