// One slot of the day as it really runs, as a line of text and as a JSON object.

import Domain
import JSONText

/// A row of the timeline, written out.
enum SlotRow {
  /// `S04 09:30-10:00 now  Y4 science  room 7 L1 L2`; the phase only on the day itself.
  static func text(_ row: TimelineRow, in review: Review, isToday: Bool) -> String {
    var words = "\(review.name(of: row.record)) \(row.start)-\(row.end)"
    if row.isMoved { words += " (planned \(row.slot.start)-\(row.slot.end))" }
    if isToday, row.phase != .later { words += " \(phase(row))" }
    words += "  \(row.slot.text)"
    let tags = [
      row.slot.place ?? "", review.names(row.slot.lines), row.slot.isProtected ? "protected" : "",
    ].filter { !$0.isEmpty }
    return tags.isEmpty ? words : words + "  \(tags.joined(separator: " "))"
  }

  static func members(_ row: TimelineRow, in review: Review) -> JSONObject {
    [
      "id": .string(review.name(of: row.record)), "day": .string(row.slot.day.description),
      "start": .string(row.start.description), "end": .string(row.end.description),
      "planned-start": .string(row.slot.start.description),
      "planned-end": .string(row.slot.end.description), "phase": .string(phase(row)),
      "text": .string(row.slot.text), "place": row.slot.place.map { .string($0) } ?? .null,
      "lines": .array(row.slot.lines.map { .string(review.name(of: $0)) }),
      "protected": .bool(row.slot.isProtected),
      "overrun": .integer(Int64(row.overrunMinutes)),
    ]
  }

  private static func phase(_ row: TimelineRow) -> String {
    switch row.phase {
    case .past: "past"
    case .now: "now"
    case .next: "next"
    case .later: "later"
    }
  }
}
