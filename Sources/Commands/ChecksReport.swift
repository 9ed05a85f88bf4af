// What stands behind each feedback point and what the checks of the evidence have to say, as lines
// of text or as JSON objects, one for each point.

import Domain
import JSONText

/// Strength and remarks, for `alongside evidence --checks`.
struct ChecksReport {
  private let review: Review

  init(_ review: Review) { self.review = review }

  func write(_ out: inout Output, json: Bool) throws(CommandError) {
    let points = review.visible(.point)
    if points.isEmpty, !json { try out.line("No feedback points yet.") }
    for record in points {
      guard let point = record.point else { continue }
      let strength = review.strength(of: point)
      let remarks = review.remarks(on: point)
      if json {
        try out.json("checks", members(record, strength, remarks))
        continue
      }
      try out.line("\(review.name(of: record))  \(strength.summary)")
      for remark in remarks { try out.line("    \(remark.check.rawValue)  \(remark.words)") }
    }
  }

  private func members(
    _ record: Record, _ strength: Strength, _ remarks: [EvidenceRemark]
  ) -> JSONObject {
    [
      "point": .string(review.name(of: record)), "label": .string(strength.label.rawValue),
      "supporting": .integer(Int64(strength.supporting)),
      "contrary": .integer(Int64(strength.contrary)),
      "sources": .array(strength.groups.map { .string($0.rawValue) }),
      "observers": .array(strength.observers.map { .string($0) }),
      "nearest-voice": strength.hasNearestVoice.map { .bool($0) } ?? .null,
      "looked-for-opposite": .bool(strength.lookedForOpposite),
      "remarks": .array(
        remarks.map { remark in
          [
            "check": .integer(Int64(remark.check.rawValue)), "title": .string(remark.check.title),
            "items": .array(remark.items.map { .string(review.name(of: $0)) }),
            "words": .string(remark.words),
          ]
        }),
    ]
  }
}
