// Search as you type over everything that is visible. A longer query looks only at what the shorter
// one found, so most keys cost the results and not the journal.

import Domain
import Panes
import Surface

/// The search's state.
struct SearchList: Sendable {
  private static let resultsMax = 200
  var filter = FilterLine()
  var selection = Selection()
  private var results: [EntryRef] = []
  private var searched = ""
  private var isComplete = true
  private var entryCount = -1

  mutating func insert(_ text: String) { filter.insert(text) }

  mutating func press(_ key: Key) {
    switch key {
    case .down, .control("n"): selection.move(by: 1, count: results.count)
    case .up: selection.move(by: -1, count: results.count)
    case .pageDown: selection.move(by: 10, count: results.count)
    case .pageUp: selection.move(by: -10, count: results.count)
    default: if filter.handle(key) { selection = Selection() }
    }
  }

  /// Looks again when the words or the review changed.
  mutating func settle(_ desk: Desk) {
    let count = desk.review.entries.count
    guard filter.text != searched || count != entryCount else { return }
    let narrows =
      count == entryCount && isComplete && !searched.isEmpty && filter.text.hasPrefix(searched)
      && !searched.hasSuffix(" ")
    results = desk.review.search(
      filter.text, limit: Self.resultsMax, within: narrows ? results : nil
    ).map(\.ref)
    isComplete = results.count < Self.resultsMax
    searched = filter.text
    entryCount = count
  }

  /// The chosen record and the pane that shows it.
  func chosen(_ desk: Desk) -> (pane: PaneID, ref: EntryRef)? {
    guard let row = selection.clamped(count: results.count),
      let record = desk.review.record(results[row])
    else { return nil }
    return (Self.pane(of: record), record.ref)
  }

  private static func pane(of record: Record) -> PaneID {
    switch record.kind {
    case .slot: .schedule
    case .note, .thought: .notes
    case .answer: .prompts
    case .point: .feedback
    case .line, .review, .action, .plan: .review
    case .word, .check: .after
    }
  }

  func draw(_ desk: Desk, on surface: inout Surface, in rect: Rect) {
    OverlayBox.draw(on: &surface, rect, title: "Search", prompt: "Find: ", filter: filter)
    let width = rect.columns - 4
    let rows = max(0, rect.rows - 4)
    let column = rect.column + 2
    if results.isEmpty {
      surface.put(
        filter.words.isEmpty ? "Type a word. Enter goes there, Esc goes back." : "Nothing found.",
        at: Position(row: rect.row + 2, column: column), role: .dim, columns: width,
        overflow: .ellipsis)
    }
    var selection = selection
    selection.scroll(height: rows, count: results.count)
    for (line, index) in selection.visible(rows: rows, count: results.count).enumerated() {
      guard let record = desk.review.record(results[index]) else { continue }
      let isChosen = index == selection.row
      let role: Role = isChosen ? .selection : .text
      let row = rect.row + 2 + line
      if isChosen {
        surface.fill(Rect(row: row, column: column, rows: 1, columns: width), role: role)
      }
      let time = record.latest.at?.time.description ?? "     "
      let sign = desk.review.callsign(of: record.first.stamp.writer)
      let used = surface.put(
        "\(isChosen ? ">" : " ") \(desk.review.name(of: record)) \(time) \(sign)  ",
        at: Position(row: row, column: column), role: isChosen ? role : .dim, columns: width)
      surface.put(
        record.latest.event?.text ?? "", at: Position(row: row, column: column + used), role: role,
        columns: max(0, width - used), overflow: .ellipsis)
    }
  }
}
