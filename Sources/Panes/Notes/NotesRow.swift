// One note or answer as rows of the list: the clock, the minutes into the slot, its words and its
// tags. It makes rows of text; where they go on the screen is for the list.

import Domain
import Surface

/// A record in the list, laid out for a width.
struct NotesRow {
  /// One row, without the marker.
  struct Line {
    let text: String
    let role: Role
  }

  /// `09:40 +10`.
  let stamp: String
  /// The words, and below them what else is shown; at least one.
  private(set) var lines: [Line]
  /// `? L2`, at the right of the first row.
  let tags: String

  /// The columns before the words: the marker, the clock and the minutes.
  static let stampColumns = 11

  /// - Parameters:
  ///   - rowsMax: the most rows for its words.
  ///   - isOpen: whether everything is shown that is known about it.
  init(
    _ record: Record, start: WallTime?, columns: Int, rowsMax: Int, isOpen: Bool,
    thoughts: [String], _ desk: Desk
  ) {
    stamp = Self.stamp(record.first.at, start: start)
    tags = Self.tags(record, desk)
    let isAnswer = record.kind == .answer
    let tagColumns = tags.isEmpty ? 0 : RowText.columns(tags) + 1
    let width = max(8, columns - Self.stampColumns - tagColumns)
    let role: Role = isAnswer || !Self.isOwn(record, desk) ? .dim : .text
    lines = RowText.wrap(Self.words(record, desk), columns: width, limit: max(1, rowsMax))
      .map { Line(text: $0, role: role) }
    if record.isContested {
      let more = isOpen ? " Enter shows them" : ""
      lines.append(Line(text: "(\(record.currentRefs.count) versions)\(more)", role: .warning))
    }
    if isOpen { addDetails(record, width: max(8, columns - Self.stampColumns), thoughts, desk) }
  }

  /// The clock and the minutes into the slot, ten columns wide: `09:40 +10 `. On another day, or
  /// more than 99 minutes away, the clock alone says more, and has a blank after it.
  static func stamp(_ at: WallTime?, start: WallTime?) -> String {
    guard let at else { return String(repeating: " ", count: stampColumns - 1) }
    let days = start.map { at.day.ordinal - $0.day.ordinal } ?? 0
    guard let start, abs(days) < 2 else { return RowText.pad("\(at.time)", to: stampColumns - 1) }
    let minutes = days * 1440 + at.time.minutes - start.time.minutes
    guard abs(minutes) < 100 else { return RowText.pad("\(at.time)", to: stampColumns - 1) }
    return RowText.pad("\(at.time) \(minutes < 0 ? "" : "+")\(minutes)", to: stampColumns - 1)
  }

  private mutating func addDetails(
    _ record: Record, width: Int, _ thoughts: [String], _ desk: Desk
  ) {
    func add(_ text: String) {
      for row in RowText.wrap(text, columns: width, limit: 2) {
        lines.append(Line(text: row, role: .dim))
      }
    }
    let source = record.source?.rawValue ?? ""
    let place = record.note?.place ?? record.answer?.place
    let by = desk.review.callsign(of: record.first.stamp.writer)
    let isSmall = record.note?.sensitivity == .smallGroup
    let aside: String
    switch record.aside {
    case .parked: aside = "parked, off the focus: not counted"
    case .hearsay: aside = "hearsay: not counted"
    case nil: aside = ""
    }
    let parts = [
      desk.review.name(of: record), by, [source, place ?? ""].filter { !$0.isEmpty }
        .joined(separator: " "), isSmall ? "small group" : "", aside,
    ]
    add(parts.filter { !$0.isEmpty }.joined(separator: " \(desk.dot) "))
    for value in record.note?.fields ?? [] { add("\(value.field.label): \(value.text)") }
    if let question = record.note?.askLater {
      add("\(record.note?.isAsked == true ? "asked" : "ask later"): \(question)")
    }
    for thought in thoughts { add("thought, private: \(thought)") }
  }

  private static func isOwn(_ record: Record, _ desk: Desk) -> Bool {
    desk.writers.contains(record.first.stamp.writer)
  }

  private static func words(_ record: Record, _ desk: Desk) -> String {
    guard let event = record.latest.event else { return "(written by a newer version)" }
    var words = event.text
    if let speaker = record.answer?.speaker, !speaker.isEmpty { words = "\(speaker): \(words)" }
    guard !isOwn(record, desk) else { return words }
    return "\(desk.review.callsign(of: record.first.stamp.writer)): \(words)"
  }

  private static func tags(_ record: Record, _ desk: Desk) -> String {
    var tags: [String] = []
    if record.note?.askLater != nil, record.note?.isAsked != true { tags.append("?") }
    switch record.aside {
    case .parked: tags.append("parked")
    case .hearsay: tags.append("hearsay")
    case nil: break
    }
    if record.note?.sensitivity != nil { tags.append("!") }
    let lines = desk.tags(record.lineRefs)
    if !lines.isEmpty { tags.append(lines) }
    return RowText.cut(tags.joined(separator: " "), columns: 12)
  }

  /// Draws the rows from `row` down, at most `limit` of them.
  func draw(on surface: inout Surface, row: Int, limit: Int, columns: Int, selection: Role?) {
    for (step, line) in lines.prefix(limit).enumerated() {
      surface.put(
        line.text, at: Position(row: row + step, column: Self.stampColumns), role: line.role,
        columns: columns - Self.stampColumns, overflow: .ellipsis)
    }
    guard limit > 0 else { return }
    surface.put(stamp, at: Position(row: row, column: 1), role: .dim, columns: columns - 1)
    surface.put(
      tags, at: Position(row: row, column: columns - RowText.columns(tags)), role: .tag)
    guard let selection else { return }
    surface.setRole(
      Rect(row: row, column: 0, rows: min(limit, lines.count), columns: columns), selection)
    surface.put(">", at: Position(row: row, column: 0), role: selection)
  }
}
