// What came of the example: the handover, the summary that each reviewer confirms, and what was
// found when people came back in February and in May.

import Domain
import Journal
import Store

enum DemoAfterwards {
  /// The days between the review and the workshop.
  static func handOver<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    guard let next = Day("2026-11-20"), let week = Day("2026-11-26") else { return }
    for (text, sort) in [
      ("Year 2 has two teachers who are new this term.", Word.Sort.sensitivity),
      ("A shared talk log, drop-ins, and pre-teaching on Mondays.", .underWay),
    ] {
      try team.record(.oak, "09:00", on: next) { _ in
        [Change(.word(Word(text: text, sort: sort)))]
      }
    }
    try team.carry("09:30", on: next)
    for who in Reviewer.allCases {
      try team.record(who, "16:00", on: week) { review in
        Summary(review).confirming.map { [$0] } ?? []
      }
    }
    try team.carry("16:30", on: week)
  }

  /// The light check on 25 February and the impact visit on 20 May.
  static func comeBack<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    guard let light = Day("2027-02-25"), let impact = Day("2027-05-20") else { return }
    for found in checks {
      let day = found.visit == .light ? light : impact
      try team.record(.oak, "10:00", on: day) { review in
        let check = ImpactCheck(
          text: found.now, action: Words(review: review).ref(found.action), visit: found.visit,
          status: found.status, then: found.then, pupils: found.pupils, surprise: found.surprise,
          next: found.next)
        return [Change(.check(check))]
      }
    }
    try team.record(.oak, "12:00", on: impact) { _ in
      [
        Change(
          .word(Word(text: "You said it is fairer when it can be anyone.", sort: .heard))),
        Change(.word(Word(text: "Where do pupils talk outside lessons?", sort: .open))),
      ]
    }
  }

  private struct Found {
    let action: String
    let visit: ImpactCheck.Visit
    let status: ImpactCheck.Status
    let then: String
    let now: String
    var pupils = ""
    var surprise = ""
    var next = ""
  }

  private static let checks = [
    Found(
      action: "X1", visit: .light, status: .underWay,
      then: "1 of 6 who spoke with hands up; 4 of 7 and 5 of 7 with names drawn",
      now: "Four weeks tallied in 11 of 14 classes", next: "The other three begin in March"),
    Found(
      action: "X2", visit: .light, status: .done,
      then: "One child spoke for the turn in 4 of 6 pairs",
      now: "Both spoke in 4 of 6 pairs, two visits"),
    Found(
      action: "X3", visit: .light, status: .done,
      then: "Two ways described, and no rule for either",
      now: "The page is out; 4 of 5 TAs name the same two choices"),
    Found(
      action: "X4", visit: .light, status: .underWay, then: "Governors saw dates, not who talks",
      now: "First half-page sent on 5 February"),
    Found(
      action: "X5", visit: .light, status: .underWay, then: "No visits between Y4 and Y6",
      now: "Y4 and Y6 have been to each other once", next: "Pellwick after Easter"),
    Found(
      action: "X1", visit: .impact, status: .done,
      then: "1 of 6 who spoke with hands up; 4 of 7 and 5 of 7 with names drawn",
      now: "6 of 7 identified places spoke in Y4, 5 of 9 in Y6",
      pupils: "\"You never know, so you get ready.\"",
      surprise: "TAs led the tally in three classes"),
    Found(
      action: "X2", visit: .impact, status: .done,
      then: "One child spoke for the turn in 4 of 6 pairs",
      now: "Both spoke in 5 of 6 pairs, third visit", pupils: "\"B goes first on Mondays.\""),
    Found(
      action: "X3", visit: .impact, status: .done,
      then: "Two ways described, and no rule for either",
      now: "All five TAs name the same two choices"),
    Found(
      action: "X4", visit: .impact, status: .done, then: "Governors saw dates, not who talks",
      now: "Minutes of March and May hold a question on who talks"),
    Found(
      action: "X5", visit: .impact, status: .changed, then: "No visits between Y4 and Y6",
      now: "Each names one thing kept and one dropped; one of two went to Pellwick",
      next: "The second visit in the autumn"),
  ]
}
