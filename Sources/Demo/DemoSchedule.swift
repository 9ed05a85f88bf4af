// The sixteen slots of the day as planned.

import Domain
import Journal
import Store

enum DemoSchedule {
  static func plan<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    try team.record(.oak, "07:52") { review in
      let words = Words(review: review)
      return slots(words).map { Change(.slot($0)) }
    }
  }

  /// Changed at 13:05 with the head's agreement: what lunch had shown to be missing.
  static func gapVisits(_ words: Words) -> Slot {
    row(
      words, "Gap visits", "13:15", "13:45", "L2 L3", host: "teachers",
      [
        part("Oak", "Gap visit Y4", "Y4", .lesson),
        part("Birch", "Book look Y4-Y6", "Y4-Y6", .book),
        part("Rowan", "Gap visit Y1 paired talk", "Y1", .lesson),
      ])
  }

  private static func slots(_ words: Words) -> [Slot] {
    let all = "L1 L2 L3"
    return [
      row(
        words, "Arrival and briefing", "08:00", "08:30", "", place: "library annexe",
        host: "Office; DSL says hello"),
      row(words, "Self-review meeting", "08:30", "09:00", all, host: "HT, DHT, EL, SC"),
      row(
        words, "Learning walk", "09:05", "09:25", "L1", host: "DHT, EL, HT one each",
        [
          part("Oak", "Learning walk Y5-Y6", "Y6", .walk),
          part("Birch", "Learning walk Y3-Y4", "Y3", .walk),
          part("Rowan", "Learning walk EYFS-Y1", "EYFS", .walk),
        ]),
      row(
        words, "Lesson visits", "09:30", "10:00", "L1 L2", host: "teachers",
        [
          part("Oak", "Y6 history", "Y6", .lesson), part("Birch", "Y4 science", "Y4", .lesson),
          part("Rowan", "Y2 reading", "Y2", .lesson),
        ]),
      row(
        words, "Lesson visits", "10:02", "10:27", "L1 L2", host: "teachers",
        [
          part("Oak", "Y5 maths", "Y5", .lesson), part("Birch", "Y3 English", "Y3", .lesson),
          part("Rowan", "Y1 geography", "Y1", .lesson),
        ]),
      row(words, "Keep in touch 1", "10:30", "10:50", all, place: "library annexe"),
      row(
        words, "Pupil groups", "10:50", "11:20", "L1 L2", host: "adult in sight, not in the talk",
        [
          part("Oak", "Pupil group A: 6 pupils Y4-Y6", "group A", .pupil),
          part("Birch", "Pupil group B: 6 pupils Y3-Y6", "group B", .pupil),
          part("Rowan", "Walking tour with 4 Y2 pupils", "group C", .pupil),
        ]),
      row(
        words, "Leaders and books", "11:25", "12:00", all,
        noHost: "those met are the school's own",
        [
          part("Oak", "EL then CL", nil, .leader), part("Birch", "SC", nil, .leader),
          part("Rowan", "Book look Y1-Y3 with a Y3 teacher", "Y1-Y3", .book),
        ]),
      row(
        words, "Lunch hall, assistants, play", "12:02", "12:28", "L1 L2",
        noHost: "midday staff know and are in sight",
        [
          part("Oak", "Lunch hall and playground", "lunch hall", .play),
          part("Birch", "Teaching assistants (5)", nil, .staff),
          part("Rowan", "EYFS play areas", "EYFS", .environment),
        ]),
      row(
        words, "Working lunch, gap check", "12:30", "13:08", all, place: "library annexe",
        host: "HT joins 13:03 for 5 minutes"),
      row(
        words, "Lesson visits", "13:15", "13:45", "L2 L3", host: "teachers",
        [
          part("Oak", "Y6 visit", "Y6", .lesson), part("Birch", "Book look Y4-Y6", "Y4-Y6", .book),
          part("Rowan", "EYFS visit", "EYFS", .lesson),
        ]),
      row(
        words, "Governors, teachers, families", "13:45", "14:08", "L1 L3",
        [
          part("Oak", "Governors (2)", nil, .governor), part("Birch", "Teachers (4)", nil, .staff),
          part("Rowan", "Families (4)", nil, .family),
        ]),
      row(words, "Synthesis", "14:10", "14:55", all, place: "library annexe", isProtected: true),
      row(words, "Wording check", "14:55", "15:20", all, place: "library annexe"),
      row(
        words, "Feedback session", "15:25", "16:25", all, host: "HT, DHT, EL, SC; Hazel listens",
        isProtected: true),
      row(words, "Close", "16:25", "16:35", all, host: "HT"),
    ]
  }

  static func row(
    _ words: Words, _ text: String, _ start: String, _ end: String, _ lines: String,
    place: String? = nil, host: String? = nil, noHost: String? = nil, isProtected: Bool = false,
    _ parts: [SlotPart] = []
  ) -> Slot {
    guard let start = TimeOfDay(start), let end = TimeOfDay(end) else {
      preconditionFailure("the demo's times are written HH:MM")
    }
    return Slot(
      text: text, day: Demo.day, start: start, end: end, place: place, parts: parts,
      lines: words.refs(lines), hostPartner: host, isProtected: isProtected,
      noPartnerBecause: noHost, movingMinutes: 5)
  }

  private static func part(
    _ who: String, _ text: String, _ place: String?, _ source: SourceType
  ) -> SlotPart {
    SlotPart(who: [who], text: text, place: place, source: source)
  }
}
