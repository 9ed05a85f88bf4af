// How the Schedule pane looks: rows of the day, and in a narrow column below them how much evidence
// each line of enquiry has. Wide or narrow, one row says when, what and what matters now.

import Domain
import Surface

/// A drawing of the Schedule pane.
struct ScheduleView {
  let state: ScheduleState
  let desk: Desk
  let isFocused: Bool

  /// Below this, details of a slot stand under it and not beside it.
  static let wideColumns = 44
  /// Rows that must be left for the evidence to be shown.
  private static let evidenceRows = 6

  func draw(on surface: inout Surface) {
    let size = surface.size
    guard size.rows > 0, size.columns > 0 else { return }
    defer { if isFocused { surface.keepCursorInside() } }
    if let form = state.form?.form {
      let rows = min(size.rows, form.height)
      form.draw(
        on: &surface, in: Rect(row: 0, column: 0, rows: rows, columns: size.columns),
        isFocused: isFocused)
      return
    }
    if state.showsCoverage {
      CoverageView(desk: desk).draw(on: &surface)
      return
    }
    let rows = state.rows(desk)
    let hasKept = !state.kept.isEmpty && size.rows > 3
    let room = size.rows - (hasKept ? 1 : 0)
    let used =
      rows.isEmpty
      ? drawEmpty(rows: room, on: &surface) : drawRows(rows, rows: room, on: &surface)
    if hasKept {
      let name = state.kept.last?.record.map { desk.review.name(of: $0) }
      surface.put(
        name.map { "draft \(desk.kept): e on \($0) goes on" } ?? "draft \(desk.kept): n goes on",
        at: Position(row: size.rows - 1, column: 1), role: .warning, overflow: .ellipsis)
    }
    if size.columns < Self.wideColumns, room - used >= Self.evidenceRows {
      drawEvidence(from: used + 1, rows: room - used - 1, on: &surface)
    }
  }

  private func drawEmpty(rows: Int, on surface: inout Surface) -> Int {
    if isFocused { surface.cursor = Position(row: 0, column: 0) }
    let day = state.dayInView(desk).shortText
    let isOthers = !state.showsTeam
      && !desk.review.timeline(on: state.dayInView(desk), at: nil).isEmpty
    let words =
      isOthers
      ? "Nothing for \(desk.callsign) on \(day). Press m for the whole team."
      : desk.review.visible(.slot).isEmpty
        ? "No slots on \(day) yet. Press n and say when, what and where, or t for a template."
        : "No slots on \(day) yet; there are some on other days: < before, > after. n adds one."
    let lines = RowText.wrap(words, columns: surface.size.columns - 1, limit: max(1, rows))
    for (row, line) in lines.prefix(rows).enumerated() {
      surface.put(line, at: Position(row: row, column: 1), role: .dim)
    }
    return min(rows, lines.count)
  }

  private func drawRows(_ rows: [TimelineRow], rows room: Int, on surface: inout Surface) -> Int {
    let columns = surface.size.columns
    let selected = state.selectedRow(rows)
    let shown = ListWindow.fill(around: selected ?? 0, count: rows.count, room: room) { index in
      ScheduleRow(
        rows[index], next: index + 1 < rows.count ? rows[index + 1] : nil, columns: columns,
        showsTeam: state.showsTeam, isOpen: isFocused && index == selected && room >= 8, desk)
    } height: {
      1 + $0.details.count
    }
    var top = 0
    for (index, row) in shown {
      let isSelected = index == selected
      row.draw(
        on: &surface, row: top, limit: room - top, columns: columns,
        selection: isSelected ? (isFocused ? .selection : row.quietRole) : nil)
      if isSelected, isFocused { surface.cursor = Position(row: top, column: 0) }
      top += 1 + row.details.count
    }
    return min(top, room)
  }

  // MARK: Evidence in short

  private func drawEvidence(from top: Int, rows: Int, on surface: inout Surface) {
    let lines = desk.review.linesOfEnquiry
    guard !lines.isEmpty, rows > 1 else { return }
    surface.put("Evidence", at: Position(row: top, column: 1), role: .title)
    let most = max(1, lines.map { desk.review.gapMap.items($0.ref) }.max() ?? 1)
    var row = top + 1
    var column = 1
    for line in lines {
      let isThin = desk.review.gaps(of: line.ref).contains { $0.isThin }
      let text = evidence(line, most: most, isThin: isThin)
      let width = RowText.columns(text)
      if column > 1, column + width > surface.size.columns {
        row += 1
        column = 1
      }
      guard row < top + rows else { return }
      surface.put(
        text, at: Position(row: row, column: column), role: isThin ? .warning : .text,
        overflow: .ellipsis)
      column += width + 2
    }
  }

  /// `L1 ███ 9`, and `L3 ▏1 !` for a line with little behind it.
  private func evidence(_ line: Record, most: Int, isThin: Bool) -> String {
    let items = desk.review.gapMap.items(line.ref)
    let full = items * 3 / most
    let block = desk.isASCII ? "#" : "█"
    let bar =
      items == 0
      ? "" : full == 0 ? (desk.isASCII ? "|" : "▏") : String(repeating: block, count: full) + " "
    return "\(desk.review.name(of: line)) \(bar)\(items)\(isThin ? " !" : "")"
  }
}

extension Gap {
  /// Too few items, or all of one kind.
  fileprivate var isThin: Bool {
    switch self {
    case .few, .oneSource: true
    default: false
    }
  }
}
