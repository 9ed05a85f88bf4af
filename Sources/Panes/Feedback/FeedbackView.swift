// How the feedback pane looks. It chooses what to draw; the parts are pages of their own. Nothing
// is worked out here that grows with the review: lists come from the state.

import Domain
import Surface

/// A drawing of the feedback pane.
struct FeedbackView {
  let state: FeedbackState
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    var rect = surface.bounds
    if let choice = state.choice {
      drawChoice(choice.words(desk), on: &surface, &rect)
    }
    let isChoosing = state.choice != nil
    if let picker = state.picker {
      PickerView(picker: picker, desk: desk, isFocused: isFocused && !isChoosing)
        .draw(on: &surface, in: rect)
    } else if let draft = state.draft {
      DraftView(draft: draft, desk: desk, isFocused: isFocused && !isChoosing)
        .draw(on: &surface, in: rect)
    } else {
      drawPage(on: &surface, in: rect, isFocused: isFocused && !isChoosing)
    }
  }

  /// The choices of a one-key question along the bottom edge, with the cursor on them.
  private func drawChoice(_ words: String, on surface: inout Surface, _ rect: inout Rect) {
    let rows = RowText.wrap("\(words)  Esc leave", columns: max(1, rect.columns), limit: 4)
    let height = min(rows.count, rect.rows)
    let top = rect.row + rect.rows - height
    for (line, text) in rows.prefix(height).enumerated() {
      surface.put(text, at: Position(row: top + line, column: rect.column), role: .key)
    }
    if isFocused { surface.cursor = Position(row: top, column: rect.column) }
    rect.rows -= height
  }

  private func drawPage(on surface: inout Surface, in rect: Rect, isFocused: Bool) {
    let record = state.opened.flatMap { desk.review.record($0) }
    switch (state.screen, record) {
    case (.point, let record?):
      let page = PointSheet(record, state, desk, columns: rect.columns)
      page.sheet.draw(
        on: &surface, in: rect, selected: state.stop.clamped(count: page.stops.count),
        isFocused: isFocused)
    case (.versions, let record?), (.wording, let record?), (.rehearsal, let record?):
      let sheet = state.sheet(record, desk, columns: rect.columns) ?? Sheet()
      sheet.draw(
        on: &surface, in: rect, selected: state.stop.clamped(count: sheet.stops.count),
        isFocused: isFocused)
    default:
      let sheet = listSheet(columns: rect.columns)
      sheet.draw(
        on: &surface, in: rect, selected: state.selection.clamped(count: sheet.stops.count),
        isFocused: isFocused)
    }
  }

  // MARK: The list

  private func listSheet(columns: Int) -> Sheet {
    var sheet = Sheet()
    // A drawing may come before the state has heard of a change.
    let list =
      state.list.entryCount == desk.review.entries.count ? state.list : FeedbackList(desk)
    var isFirst = true
    for row in list.rows {
      switch row {
      case .line(_, let name, let text, let balance):
        if !isFirst, columns >= 60 { sheet.add("") }
        sheet.add([.init(name, .tag), .init(text.isEmpty ? "" : "  \(text)", .dim)], isStop: true)
        if !balance.isEmpty {
          sheet.add(
            wrapped: balance.map(\.words).joined(separator: "; "), .warning, indent: 4,
            columns: columns)
        }
      case .point(let point, _):
        add(point, to: &sheet, columns: columns)
      }
      isFirst = false
    }
    if state.isDraftKept(for: nil) {
      sheet.add("draft \(desk.kept): a new point, n goes on", .warning)
    }
    if !list.rows.contains(where: { $0.point != nil }) {
      sheet.add(
        wrapped: "No feedback points yet. Press n and write the first: what you saw, heard or "
          + "counted, and one open question.", .dim, columns: columns)
    }
    return sheet
  }

  private func add(_ point: FeedbackList.PointRow, to sheet: inout Sheet, columns: Int) {
    let text = String(point.text.prefix(400))
    sheet.add([.init("\(point.name)  ", .strong), .init(text)], isStop: true)
    var words: [String] = []
    if point.isContested { words.append("! wordings side by side") }
    if let sort = point.sort { words.append(sort.rawValue) }
    if point.isAdvice { words.append("reads as advice; only when the host asks") }
    words.append(point.summary)
    if point.wordings > 1 { words.append("\(point.wordings) wordings") }
    if let stance = point.stance {
      words.append("host \(stance.mark(isASCII: desk.isASCII)) \(stance.rawValue)")
    }
    if state.isDraftKept(for: point.ref) { words.append("draft \(desk.kept), e goes on") }
    if state.isDraftKept(for: point.ref, isResponse: true) {
      words.append("reply \(desk.kept), r goes on")
    }
    sheet.add(
      wrapped: words.joined(separator: "; "), point.isContested ? .warning : .dim, indent: 4,
      columns: columns)
  }
}
