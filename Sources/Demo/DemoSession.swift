// The wording check and the feedback session of the example, minute by minute, as the room lived
// it: who talked, what the host said of each point, and what was promised.

import Domain
import Journal
import Store

enum DemoSession {
  /// 15:06 to 15:20: each point read aloud and released for the room.
  static func checkWording<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    try team.record(.oak, "15:06") { WordingCheck($0).beginning }
    for time in ["15:08", "15:10", "15:12", "15:14", "15:15", "15:17", "15:18", "15:20"] {
      try team.record(.oak, time) { WordingCheck($0).goingOn($0, keeping: true) }
    }
  }

  static func record<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    try step(&team, "15:25", .team)
    try step(&team, "15:29", .host)
    try team.record(.oak, "15:30") { _ in
      [
        Change(
          .word(
            Word(
              text: "Tell us who gets a turn to talk, and who does not.", sort: .hope, by: "HT")))
      ]
    }
    for (start, minute) in [34, 37, 40, 43, 46, 49, 52, 55].enumerated() {
      try step(&team, "15:\(minute)", .team)
      try team.record(.oak, "15:\(minute + 1)") { FeedbackSession($0).beginningSilence }
      try team.record(.oak, "15:\(minute + 2)") { review in
        [Change(.floor(.host))] + reply(start, review)
      }
    }
    try step(&team, "15:58", .host)
    try step(&team, "16:08", .host)
    try team.record(.oak, "16:10") { _ in
      [
        Change(
          .word(
            Word(
              text: "HT, DHT, EL, SC, 5 teachers, 3 TAs, a midday supervisor, a governor",
              sort: .attendee)))
      ]
    }
    try team.record(.oak, "16:12") { review in
      guard let record = review.setUp, var setUp = record.setUp else { return [] }
      setUp.agreement[.hostQuestion] =
        "How might we make sure every pupil gets a turn to talk in every lesson?"
      return [Change(.review(setUp), replacing: record.currentRefs)]
    }
    try step(&team, "16:15", .team)
    try takeHomes(&team)
    try step(&team, "16:21", .team)
    try team.record(.oak, "16:22") { _ in
      [
        Change(
          .word(
            Word(
              text: "Summary to the head, confirmed by all three", sort: .promise,
              due: Day("2026-11-26"))))
      ]
    }
    try team.record(.oak, "16:24") { FeedbackSession($0).goingOn($0) }
    try close(&team)
  }

  /// The next point or step, and who has the floor in it.
  private static func step<D: Disk>(
    _ team: inout DemoTeam<D>, _ time: String, _ floor: Floor
  ) throws(RecordFailure) {
    try team.record(.oak, time) { FeedbackSession($0).goingOn($0) + [Change(.floor(floor))] }
  }

  /// What the host said of the point that was up, the first, second, third ...
  private static func reply(_ place: Int, _ review: Review) -> [Change] {
    let record = FeedbackSession(review).points[place]
    guard var point = record.point else { return [] }
    // Where the host said nothing, the facts were as they know them.
    let reply = replies[review.name(of: record)] ?? (.recognise, "")
    point.response = HostResponse(stance: reply.0, text: reply.1)
    if reply.0 == .corrected {
      point.text = point.text.replacing("9 of 14 teachers", with: "11 of 14 teachers")
    }
    return [Change(.point(point), replacing: record.currentRefs)]
  }

  private static let replies: [String: (HostStance, String)] = [
    "F2": (.recognise, "Recognise this."), "F3": (.recognise, "Recognise this."),
    "F5": (.surprised, "Surprised; want to look."),
    "F6": (.corrected, "The log moved to paper in one phase: two more teachers have entries."),
  ]

  private static func takeHomes<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    for (time, sign, text) in [
      ("16:16", "Oak", "count speakers in our Y6"),
      ("16:17", "Birch", "ask our TAs what they do in discussion"),
      ("16:18", "Rowan", "name who goes first"),
    ] {
      try team.record(.oak, time) { _ in
        [Change(.word(Word(text: text, sort: .takeHome, by: sign)))]
      }
    }
  }

  /// 16:25: paper and plan go back, and the erase date is read out.
  private static func close<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    for item in ClosingItem.allCases where item != .takeHomes {
      try team.record(.oak, "16:26") { _ in
        [Change(.consented(Consent(.closing, item: item.rawValue)))]
      }
    }
  }
}
