// The evidence plan, and the marks of the day: ready, signed off by the head, started.

import Domain
import Journal
import Store

enum DemoPlan {
  /// Before the team sets out: what is to be looked at for each line, and the head's word.
  static func agree<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    try team.record(.oak, "07:53") { review in
      let words = Words(review: review)
      return rows.map { row in
        Change(
          .plan(
            PlanRow(
              text: row.text, line: words.ref(row.line), source: row.source, who: row.who,
              slot: words.ref(row.slot))))
      }
    }
    try team.record(.oak, "07:54") { review in
      [
        Change(.stage(StageStep(.ready, by: Reviewer.oak.rawValue))),
        Change(.stage(StageStep(.signedOff, by: "HT", seen: review.wordsToSignOff))),
      ]
    }
  }

  /// Everybody has arrived.
  static func start<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    try team.record(.oak, "08:00") { _ in
      [Change(.stage(StageStep(.started, day: Demo.day, by: Reviewer.oak.rawValue)))]
    }
  }

  private static let rows:
    [(line: String, source: SourceType, who: [String], slot: String, text: String)] = [
      ("L1", .lesson, ["Oak", "Birch", "Rowan"], "S04", "Words used in whole sentences"),
      ("L1", .pupil, ["Oak", "Birch", "Rowan"], "S07", "What pupils do with a new word"),
      ("L1", .book, ["Rowan"], "S08", "Words that come back in pupils' own writing"),
      ("L2", .lesson, ["Oak", "Birch", "Rowan"], "S05", "Who speaks, counted by place"),
      ("L2", .staff, ["Birch"], "S09", "The adult's part in class talk"),
      ("L2", .leader, ["Birch"], "S08", "How pupils with SEND meet the routines"),
      ("L3", .leader, ["Oak"], "S08", "How leaders get to know"),
      ("L3", .staff, ["Birch"], "S12", "What teachers changed, and why"),
      ("L3", .governor, ["Oak"], "S12", "What reaches governors"),
  ]
}
