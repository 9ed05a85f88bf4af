// A small invented review for all panes: one school, three lines of enquiry, a day of slots and a
// morning's notes. Panes' own tests add to it what they need.

import DataFile
import Domain
import Guidance
import Packs
import Panes

enum Sample {
  static let day: Day = {
    guard let day = Day("2026-11-19") else { preconditionFailure("a day") }
    return day
  }()

  /// `09:42` or `09:42:30` of the sample's day.
  static func time(_ clock: String, day: Day = Sample.day) -> WallTime {
    let text = clock.utf8.count == 5 ? "\(clock):00" : clock
    guard let time = WallTime("\(day)T\(text)+00:00") else { preconditionFailure(clock) }
    return time
  }

  static func clock(_ text: String) -> TimeOfDay {
    guard let time = TimeOfDay(text) else { preconditionFailure(text) }
    return time
  }

  /// The review, with Oak, Birch and Rowan, as it stands about 09:42.
  static let review: Review = builder.review

  static var builder: ReviewBuilder {
    var builder = ReviewBuilder()
    for name in ["Oak", "Birch", "Rowan"] {
      builder.add(.joined(Joined(callsign: name)), by: name, at: "07:50")
    }
    builder.add(.review(setUp), by: "Oak", at: "07:51")
    let lines = lineTexts.map {
      builder.add(.line(LineOfEnquiry(text: $0)), by: "Oak", at: "07:52")
    }
    var slots: [EntryRef] = []
    for slot in daySlots(lines) { slots.append(builder.add(.slot(slot), by: "Oak", at: "07:53")) }
    func note(
      _ text: String, _ source: SourceType, _ place: String, _ slot: Int, _ line: [Int],
      by callsign: String, at clock: String
    ) {
      builder.add(
        .note(
          Note.reading(
            text, source: source, place: place, slot: slots[slot], lines: line.map { lines[$0] })),
        by: callsign, at: clock)
    }
    note("Word wall: 14 words, 9 dated this half-term. In 6 min 2 pupils pointed at it.",
      .walk, "Y3", 2, [0], by: "Birch", at: "09:07")
    note("Sentence-starter card on each of 8 tables. At 3 of 8 tables a pupil read from it.",
      .walk, "Y6", 2, [0], by: "Oak", at: "09:18")
    note("\"Why did the bulb go out?\" 2 s pause, 6 hands. Next: \"Think first\", 5 s, 17 hands.",
      .lesson, "Y4", 3, [1], by: "Birch", at: "09:33")
    note("8 answers from 6 different pupils, 4 to 19 words long.",
      .lesson, "Y6", 3, [1], by: "Oak", at: "09:35")
    note("24 of 27 looking at the board or writing.", .lesson, "Y4", 3, [1], by: "Birch",
      at: "09:40")
    return builder
  }

  static let lineTexts = [
    "To what extent do pupils use newly taught vocabulary in longer spoken answers?",
    "To what extent do all groups of pupils take part in class and partner talk?",
    "In what ways do staff use what they notice to adapt the routines?",
  ]

  private static let setUp = ReviewSetUp(
    school: "Harrowmere Primary", day: day, focus: "Talk for every child",
    team: [
      TeamMember(callsign: "Oak", role: .lead), TeamMember(callsign: "Birch", role: .reviewer),
      TeamMember(callsign: "Rowan", role: .reviewer),
    ],
    agreement: [.dsl: "DHT, room 2, 201", .base: "library annexe"])

  private static func daySlots(_ lines: [EntryRef]) -> [Slot] {
    func slot(
      _ text: String, _ start: String, _ end: String, _ place: String? = nil,
      _ parts: [SlotPart] = [], lines: [EntryRef] = [], isProtected: Bool = false
    ) -> Slot {
      Slot(
        text: text, day: day, start: clock(start), end: clock(end), place: place, parts: parts,
        lines: lines, isProtected: isProtected)
    }
    func part(_ who: String, _ text: String, _ place: String, _ source: SourceType) -> SlotPart {
      SlotPart(who: [who], text: text, place: place, source: source)
    }
    return [
      slot("Arrival and briefing", "08:00", "08:30", "base"),
      slot("Self-review meeting", "08:30", "09:00", "base", lines: lines),
      slot("Learning walk", "09:05", "09:25", nil, [
        part("Oak", "Walk Y5-Y6", "Y6", .walk), part("Birch", "Walk Y3-Y4", "Y3", .walk),
        part("Rowan", "Walk EYFS-Y1", "EYFS", .walk),
      ], lines: [lines[0]]),
      slot("Lesson visits", "09:30", "10:00", nil, [
        part("Oak", "Y6 history", "Y6", .lesson), part("Birch", "Y4 science", "Y4", .lesson),
        part("Rowan", "Y2 reading", "Y2", .lesson),
      ], lines: [lines[0], lines[1]]),
      slot("Lesson visits", "10:02", "10:27", nil, [
        part("Oak", "Y5 maths", "room 5", .lesson), part("Birch", "Y3 English", "room 7", .lesson),
        part("Rowan", "Y1 geography", "Y1", .lesson),
      ], lines: [lines[0], lines[1]]),
      slot("Keep in touch", "10:30", "10:50", "base"),
      slot("Pupil groups", "10:50", "11:20", nil, [
        part("Oak", "Pupil group A", "library", .pupil),
        part("Birch", "Pupil group B", "room 3", .pupil),
      ], lines: [lines[0], lines[1]]),
      slot("Synthesis", "14:10", "14:55", "base", isProtected: true),
      slot("Feedback session", "15:25", "16:25", "hall", isProtected: true),
    ]
  }

  /// A guide of three rules, so that no screen depends on the wording of the built-in ones.
  static let guide: Guide = {
    do {
      return try Guide([YAMLReader.read(bytes: rules.utf8, file: "sample.yaml")])
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  private static let rules = """
    rules:
      - id: mind.engaged
        code: MIND
        category: mind-reading
        why: "a guess at minds. What did you see?"
        patterns: ["engaged"]
        offers:
          - {meant: what you saw, text: "… of … looking at …"}
          - {meant: what you heard, text: "I heard …"}
      - id: vag.really
        code: VAG
        category: vague
        level: nudge
        why: "loudness, no content"
        patterns: ["really"]
      - id: grd.outstanding
        code: GRD
        category: grade
        level: stop
        why: "a grade word. What would show it?"
        patterns: ["outstanding"]
        offers:
          - {meant: what you saw, text: "I saw …"}
    """

  /// A desk at a time of the sample's day.
  static func desk(
    _ review: Review = Sample.review, at clock: String = "09:42", as callsign: String = "Birch",
    isASCII: Bool = false
  ) -> Desk {
    Desk(
      review: review, now: time(clock), callsign: callsign,
      writers: [
        ReviewBuilder.writer(callsign), ReviewBuilder.writer(callsign, isPrivate: true),
      ], guide: guide, packs: .builtIn, isASCII: isASCII)
  }
}
