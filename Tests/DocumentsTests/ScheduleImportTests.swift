// Plans taken in, taken in again, changed, cancelled and overtaken: never a slot twice, and never
// anything of the team's own lost.

import Domain
import TestSupport
import Testing

@testable import Documents

@Suite struct ScheduleImportTests {
  @Test(arguments: Fixtures.all.map(\.name))
  func aSecondImportChangesNothing(name: String) throws {
    let events = try read(try #require(Fixtures.all.first { $0.name == name }?.text)).events
    var test = TestReview()
    let first = test.take(events)
    #expect(first.count == 4)
    #expect(ScheduleImport.changes(for: first).count == 4)
    let second = test.take(events)
    #expect(ScheduleImport.changes(for: second).isEmpty)
    #expect(test.review.visible(.slot).count == 4)
    #expect(second.allSatisfy { if case .unchanged = $0 { true } else { false } })
  }

  @Test func tagsPeopleAndHostAreRead() throws {
    var test = TestReview()
    test.take(try read(Fixtures.outlook).events)
    let slot = test.slot("S02")
    #expect(slot.lines == [test.ref("L1"), test.ref("L2")])
    #expect(
      slot.parts == [
        SlotPart(who: ["Oak"], text: "Y6 history"), SlotPart(who: ["Birch"], text: "Y4 science"),
      ])
    #expect(slot.hostPartner == "DHT")
    #expect(slot.calendarUID == "040000008200E00074C5B7101A82E00800000000A2")
    #expect(slot.calendarSequence == 0)
    #expect(test.slot("S04").isProtected)
    #expect(!slot.isProtected)
  }

  @Test(arguments: [
    ("oak, BIRCH: walk @ hall\nHazel: listens", "Oak,Birch|walk|hall Hazel|listens|-"),
    ("Everyone: lunch", "|lunch|-"), ("Zoom: 1234; Oak:", ""), ("Oak, Nobody: walk", ""),
    ("Oak: a @ b @ c", "Oak|a @ b|c"), ("::;;\n:", ""), ("Oak:\u{301} x", "Oak|\u{301} x|-"),
  ])
  func peopleAreThoseWeKnow(text: String, expected: String) {
    let parts = ScheduleWords.parts(in: text, of: TestReview().review)
    let shown = parts.map { "\($0.who.joined(separator: ","))|\($0.text)|\($0.place ?? "-")" }
    #expect(shown.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("L1, L2", "L1 L2"), ("(L2)(L1)L2", "L2 L1"), ("L3 XL1 L1a l1 L_1 L01", "L1"),
    ("L0 L99999", ""),
    ("", ""),
  ])
  func tagsAreLinesThatExist(text: String, expected: String) {
    let test = TestReview()
    let lines = ScheduleWords.lines(in: text, of: test.review)
    #expect(lines.map { test.review.name(of: $0) }.joined(separator: " ") == expected)
  }

  /// A plan of one event with these lines more.
  static func plan(_ lines: String..., sequence: Int = 0) throws -> [PlannedEvent] {
    var all = ["BEGIN:VEVENT", "UID:u1", "SEQUENCE:\(sequence)"] + lines
    if !lines.contains(where: { $0.hasPrefix("SUMMARY") }) { all.append("SUMMARY:Y4 science") }
    if !lines.contains(where: { $0.hasPrefix("DTSTART") }) {
      all += ["DTSTART:20261119T093000", "DTEND:20261119T100000"]
    }
    return try read(calendar((all + ["END:VEVENT"]).joined(separator: "\r\n"))).events
  }

  @Test func aNewRevisionChangesAndKeepsWhatTheTeamEntered() throws {
    var test = TestReview()
    test.take(try Self.plan("LOCATION:Room 7"))
    let ref = test.ref("S01")
    var slot = test.slot("S01")
    slot.began = TimeOfDay("09:34")
    slot.lines = [test.ref("L2")]
    slot.parts = [SlotPart(who: ["Rowan"], text: "sits at the back")]
    slot.hostPartner = "EL"
    test.record(Change(.slot(slot), replacing: [ref]))
    let planned = test.take(
      try Self.plan(
        "DTSTART:20261119T094000", "DTEND:20261119T101000", "SUMMARY:Y4 science, L1",
        "LOCATION:Hall", "DESCRIPTION:Oak: watches\\nHost: DHT", sequence: 1))
    #expect(
      planned.map { $0.text(in: test.review) }
        == [
          "change S01 Y4 science, L1: starts 09:40, was 09:30; ends 10:10, was 10:00; "
            + "now called “Y4 science, L1”; place Hall, was Room 7"
        ].map { $0.replacing("change S01 Y4 science, L1", with: "change S01 Y4 science") })
    let now = test.slot("S01")
    #expect(now.text == "Y4 science, L1")
    #expect([now.start, now.end].map(\.description) == ["09:40", "10:10"])
    #expect(now.place == "Hall")
    #expect(now.began == TimeOfDay("09:34"))
    #expect(now.lines == [test.ref("L2")])
    #expect(now.parts == slot.parts)
    #expect(now.hostPartner == "EL")
    #expect(now.calendarSequence == 1)
    #expect(test.review.visible(.slot).count == 1)
  }

  @Test func anOlderRevisionIsSkipped() throws {
    var test = TestReview()
    test.take(try Self.plan("LOCATION:Hall", sequence: 3))
    let planned = test.take(try Self.plan("LOCATION:Room 7", sequence: 2))
    #expect(
      planned.map { $0.text(in: test.review) } == [
        "skip “Y4 science”: this is revision 2 and S01 already has revision 3"
      ])
    #expect(test.slot("S01").place == "Hall")
  }

  @Test func aPlanTakenInBeforeDoesNotUndoWhatWasChangedHere() throws {
    var test = TestReview()
    let plan = try Self.plan("LOCATION:Room 7")
    test.take(plan)
    var slot = test.slot("S01")
    slot.text = "Gap visit Y4"
    slot.start = TimeOfDay("09:45")!
    test.record(Change(.slot(slot), replacing: [test.ref("S01")]))
    let planned = test.take(plan)
    #expect(
      planned.map { $0.text(in: test.review) } == [
        "skip “Y4 science”: S01 was changed here since; the plan says nothing new"
      ])
    #expect(test.slot("S01") == slot)
    // Without a new revision, but saying something new, it is taken: not every program counts.
    test.take(try Self.plan("LOCATION:Hall"))
    #expect(test.slot("S01").place == "Hall")
  }

  @Test func cancelledAndOnAgain() throws {
    var test = TestReview()
    test.take(try Self.plan())
    let cancelled = test.take(try Self.plan("STATUS:CANCELLED", sequence: 1))
    #expect(cancelled.map { $0.text(in: test.review) } == ["cancel S01 Y4 science"])
    #expect(test.slot("S01").isCancelled)
    #expect(test.review.timeline(on: TestReview.day, at: nil).isEmpty)
    let again = test.take(try Self.plan("STATUS:CANCELLED", sequence: 1))
    #expect(ScheduleImport.changes(for: again).isEmpty)
    let on = test.take(try Self.plan(sequence: 2))
    #expect(on.map { $0.text(in: test.review) } == ["change S01 Y4 science: is on again"])
    #expect(!test.slot("S01").isCancelled)
  }

  @Test func aCancellingCalendarCancels() throws {
    var test = TestReview()
    test.take(try Self.plan())
    let text = calendar(
      "METHOD:CANCEL",
      event(
        "UID:u1", "SEQUENCE:1", "SUMMARY:Y4 science", "DTSTART:20261119T093000",
        "DTEND:20261119T100000"),
      event("UID:u2", "SUMMARY:Unknown", "DTSTART:20261119T093000"))
    let planned = test.take(try read(text).events)
    #expect(
      planned.map { $0.text(in: test.review) } == [
        "cancel S01 Y4 science", "skip “Unknown”: it is cancelled",
      ])
  }

  @Test func whatIsNotForTheDayIsSkippedWithItsReason() throws {
    var test = TestReview()
    test.take(try Self.plan())
    let text = calendar(
      event("UID:a", "SUMMARY:Assembly", "DTSTART:20261120T090000"),
      event("UID:b", "SUMMARY:INSET", "DTSTART;VALUE=DATE:20261119"),
      event("UID:c", "SUMMARY:Twice", "SEQUENCE:1", "DTSTART:20261119T110000"),
      event("UID:c", "SUMMARY:Twice", "SEQUENCE:2", "DTSTART:20261119T111500"),
      event("UID:u1", "SUMMARY:Y4 science", "SEQUENCE:4", "DTSTART:20261123T090000"))
    let planned = test.take(try read(text).events)
    #expect(
      planned.map { $0.text(in: test.review) } == [
        "skip “Assembly”: it is on 2026-11-20, not a day of this review",
        "skip “INSET”: it lasts all day; slots have a start and an end",
        "skip “Twice”: it stands in the file more than once; the latest revision was taken",
        "add 11:15-11:15 Twice",
        "skip “Y4 science”: it moves S01 to 2026-11-23, not a day of this review",
      ])
  }

  @Test func aSlotEnteredByHandIsAdoptedNotDoubled() throws {
    var test = TestReview()
    test.record(Change(.slot(TestReview.slot("y4  Science", "09:30", "10:05"))))
    let planned = test.take(try Self.plan())
    #expect(
      planned.map { $0.text(in: test.review) } == [
        "change S01 y4 Science: ends 10:00, was 10:05; now called “Y4 science”; "
          + "follows the calendar from now on"
      ])
    #expect(test.slot("S01").calendarUID == "u1")
    #expect(ScheduleImport.changes(for: test.take(try Self.plan())).isEmpty)
  }

  @Test func aContestedSlotIsLeftToPeople() throws {
    var test = TestReview()
    test.take(try Self.plan())
    let ref = test.ref("S01")
    var slot = test.slot("S01")
    slot.place = "Hall"
    test.record(Change(.slot(slot), replacing: [ref]), by: "Oak")
    slot.place = "Library"
    test.record(Change(.slot(slot), replacing: [ref]), by: "Birch")
    let planned = test.take(try Self.plan("LOCATION:Room 9", sequence: 5))
    #expect(
      planned.map { $0.text(in: test.review) } == [
        "skip “Y4 science”: S01 has two versions here; settle them first"
      ])
  }

  @Test func aSlotTakenBackIsTakenInAnew() throws {
    var test = TestReview()
    test.take(try Self.plan())
    test.record(Change(.undone([test.ref("S01")])))
    test.take(try Self.plan())
    #expect(test.review.visible(.slot).count == 1)
  }

  @Test func linesThatComeLaterAreFilledInOnce() throws {
    var test = TestReview()
    let plan = try Self.plan("DESCRIPTION:Lines: L3")
    test.take(plan)
    #expect(test.slot("S01").lines.isEmpty)
    test.record(Change(.line(LineOfEnquiry(text: "A third line?"))))
    #expect(test.take(plan).map { $0.text(in: test.review) } == ["change S01 Y4 science: lines L3"])
    var slot = test.slot("S01")
    slot.lines = []
    test.record(Change(.slot(slot), replacing: test.review.record(test.ref("S01"))!.currentRefs))
    test.take(plan)
    #expect(test.slot("S01").lines.isEmpty)
  }

  @Test func whatIsTooLongForASlotIsSkipped() throws {
    var test = TestReview()
    let long = String(repeating: "x", count: 64_001)
    let planned = test.take(try Self.plan("LOCATION:\(long)"))
    #expect(
      planned.map { $0.text(in: test.review) } == [
        "skip “Y4 science”: its text is too long for a slot"
      ])
  }

  @Test func occurrencesOfASeriesAreMatchedOneByOne() throws {
    func series(_ more: String...) throws -> [PlannedEvent] {
      let lines = [
        "BEGIN:VEVENT", "UID:r", "SUMMARY:Briefing", "DTSTART:20261116T083000",
        "DTEND:20261116T084500", "RRULE:FREQ=DAILY",
      ]
      return try read(
        calendar((lines + more + ["END:VEVENT"]).joined(separator: "\r\n"))
      ).events
    }
    var test = TestReview()
    test.take(try series())
    #expect(ScheduleImport.changes(for: test.take(try series())).isEmpty)
    #expect(test.slot("S01").calendarUID == "r#20261119T083000")
    let planned = test.take(try series("EXDATE:20261119T083000"))
    #expect(planned.map { $0.text(in: test.review) } == ["cancel S01 Briefing"])
  }

  @Test func neverTrapsAndNeverDoubles() throws {
    for seed in UInt64(1)...40 {
      var random = SplitMix64(seed: seed)
      var test = TestReview()
      for _ in 0..<6 {
        let events = (0..<8).map { _ in
          let start = TimeOfDay(minutes: Int.random(in: 480..<500, using: &random))!
          return PlannedEvent(
            uid: Bool.random(using: &random) ? "u\(Int.random(in: 0..<4, using: &random))" : nil,
            sequence: Int.random(in: 0..<3, using: &random),
            title: ["Walk", "Talk", "Lunch"].randomElement(using: &random)!, day: TestReview.day,
            start: start, end: start.adding(minutes: 20),
            isCancelled: Int.random(in: 0..<5, using: &random) == 0)
        }
        test.take(events)
        let again = ScheduleImport.preview(of: events, in: test.review, on: [TestReview.day])
        let added = again.filter { if case .added = $0 { true } else { false } }
        #expect(added.isEmpty, "seed \(seed): \(events) \(added)")
        let uids = test.review.visible(.slot).compactMap { $0.slot?.calendarUID }
        #expect(uids.count == Set(uids).count, "seed \(seed)")
      }
    }
  }
}
