// A review built by hand for these tests: three writers, made-up references and a clock that ticks
// a second an entry. It records whatever the review does not refuse.

import Domain
import TestSupport
import Testing

@testable import Documents


struct TestReview {
  private(set) var review = Review()
  private var seq: [String: Int] = [:]
  private var count: UInt64 = 0

  static let day = Day(year: 2026, month: 11, day: 19)!
  static let writers = ["Oak": "3f9a1c20b7d4", "Birch": "a00000000001", "Rowan": "b00000000002"]

  init(joined: Bool = true) {
    guard joined else { return }
    for sign in ["Oak", "Birch", "Rowan"] {
      record(Change(.joined(Joined(callsign: sign))), by: sign)
    }
    record(
      Change(
        .review(
          ReviewSetUp(
            school: "Harrowmere Primary", day: TestReview.day, focus: "Talk for every child",
            team: [TeamMember(callsign: "Hazel", role: .champion)],
            agreement: [.dsl: "DSL room 4, 01234 567890", .eraseBy: "2026-12-17"]))))
    for text in ["To what extent do pupils use new words?", "In what ways do all take part?"] {
      record(Change(.line(LineOfEnquiry(text: text))))
    }
  }

  @discardableResult
  mutating func record(
    _ change: Change, by sign: String = "Oak", isPrivate: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> EntryRef {
    #expect(review.refusal(of: change) == nil, sourceLocation: sourceLocation)
    count += 1
    let ref = EntryRef(0xABCD_0000_0000_0000 &+ count &* 0x1_0001, count, 7, 9)
    seq[sign, default: 0] += 1
    let clock = 1_795_080_000_000 + Int64(count) * 1000
    let entry = Entry(
      stamp: Stamp(
        ref: ref, writer: WriterID(hex: TestReview.writers[sign]!)!, seq: seq[sign]!, clock: clock),
      kind: change.event.kind,
      at: change.at ?? WallTime(millisecondsSince1970: clock, offsetMinutes: 0),
      displayID: change.replaces.isEmpty
        ? change.event.recordKind.flatMap { review.nextID($0) } : nil,
      replaces: change.replaces, content: .event(change.event), isPrivate: isPrivate)
    review.apply(entry)
    return ref
  }

  /// Takes a plan in, as the commands do, and says what it did in words.
  @discardableResult
  mutating func take(_ events: [PlannedEvent]) -> [PlannedChange] {
    let planned = ScheduleImport.preview(
      of: events, in: review, on: ScheduleImport.days(of: review))
    for change in ScheduleImport.changes(for: planned) { record(change) }
    return planned
  }

  func ref(_ name: String) -> EntryRef {
    if case .record(let record) = review.find(name) { return record.ref }
    Issue.record("no record \(name)")
    return review.entries[0].ref
  }

  func slot(_ name: String) -> Slot { review.record(ref(name))!.slot! }

  static func slot(
    _ text: String, _ start: String, _ end: String, place: String? = nil, lines: [EntryRef] = [],
    parts: [SlotPart] = []
  ) -> Slot {
    Slot(
      text: text, day: day, start: TimeOfDay(start)!, end: TimeOfDay(end)!, place: place,
      parts: parts, lines: lines)
  }
}

/// A school whose clock never changes, and no other zone.
struct FixedOffset: ZoneOffsets {
  /// Minutes east of UTC.
  var minutes: Int

  func offsetMinutes(zone: String?, utcSeconds: Int) -> Int? { zone == nil ? minutes : nil }
  func offsetMinutes(zone: String?, localSeconds: Int) -> Int? { zone == nil ? minutes : nil }
}

/// London as the system would know it, by the rule of 1996.
struct London: ZoneOffsets {
  func offsetMinutes(zone: String?, utcSeconds: Int) -> Int? {
    guard zone == nil || zone == "Europe/London" else { return nil }
    let year = CalendarTime(form: .utc, clockSeconds: utcSeconds).day.year
    let begins = lastSunday(year, 3) * 86_400 + 3600
    let ends = lastSunday(year, 10) * 86_400 + 3600
    return (begins..<ends).contains(utcSeconds) ? 60 : 0
  }

  func offsetMinutes(zone: String?, localSeconds: Int) -> Int? {
    guard zone == nil || zone == "Europe/London" else { return nil }
    let year = CalendarTime(form: .utc, clockSeconds: localSeconds).day.year
    let begins = lastSunday(year, 3) * 86_400 + 2 * 3600
    let ends = lastSunday(year, 10) * 86_400 + 2 * 3600
    return (begins..<ends).contains(localSeconds) ? 60 : 0
  }

  private func lastSunday(_ year: Int, _ month: Int) -> Int {
    let last = Day(year: year, month: month, day: 31)!.ordinal
    return last - (weekday(ofOrdinal: last) + 1) % 7
  }
}

func read(
  _ text: String, days: [Day] = [TestReview.day], zones: some ZoneOffsets = London()
) throws -> PlanDocument {
  try CalendarReader.read(Array(text.utf8), file: "plan.ics", days: days, zones: zones)
}

/// A calendar around these lines.
func calendar(_ lines: String...) -> String {
  (["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
}

func event(_ lines: String...) -> String {
  (["BEGIN:VEVENT"] + lines + ["END:VEVENT"]).joined(separator: "\r\n")
}

/// An event as people say it: `2026-11-19 09:30-10:00 Title @ place`.
func shown(_ event: PlannedEvent) -> String {
  "\(event.day) \(event.start)-\(event.end) \(event.title)" + (event.place.map { " @ \($0)" } ?? "")
}
