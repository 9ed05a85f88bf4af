// Calendars we write: the form RFC 5545 wants, and nothing lost on the way through.

import Domain
import TestSupport
import Testing

@testable import Documents

@Suite struct CalendarWriterTests {
  /// Text with everything that escapes, folds and encodings stumble over; no `\r` and no controls,
  /// which a calendar cannot carry.
  static func randomText(_ random: inout SplitMix64) -> String {
    let pieces = [
      "a", "\\", ";", ",", "\n", ":", "\"", " ", "\t", "ŵ", "ŷ", "é", "e\u{301}", "漢", "👩‍👩‍👧",
      "\\n",
      "BEGIN:",
      "\u{2028}", "\u{85}", "=", "END:VEVENT\n", "\u{10FFFF}",
    ]
    return (0..<Int.random(in: 0..<120, using: &random)).map { _ in
      pieces.randomElement(using: &random)!
    }.joined()
  }

  @Test func whatIsWrittenIsReadBack() throws {
    for seed in UInt64(1)...300 {
      var random = SplitMix64(seed: seed)
      let text = Self.randomText(&random)
      var writer = CalendarWriter()
      writer.text("SUMMARY", text)
      var lines = CalendarLines(writer.bytes, file: "f")
      let line = try #require(try lines.next())
      #expect(ContentLine(line.bytes, number: 1)?.text == text, "seed \(seed)")
      #expect(try lines.next() == nil, "seed \(seed)")
    }
  }

  @Test func linesHaveAtMost75OctetsAndWholeCharacters() {
    for seed in UInt64(1)...300 {
      var random = SplitMix64(seed: seed)
      var writer = CalendarWriter()
      writer.text("DESCRIPTION", Self.randomText(&random))
      let text = String(decoding: writer.bytes, as: UTF8.self)
      #expect(Array(text.utf8) == writer.bytes, "seed \(seed)")
      let lines = writer.bytes.split(separator: 0x0A)
      for line in lines {
        #expect(line.last == 0x0D && line.count <= 76, "seed \(seed)")
        #expect(line.first.map { $0 & 0xC0 != 0x80 } == true, "seed \(seed)")
      }
    }
  }

  @Test func aSlotAsItIsWritten() {
    var test = TestReview()
    test.record(
      Change(
        .slot(
          TestReview.slot(
            "Y4 science; circuits, breaks", "09:30", "10:00", place: "Room 7",
            lines: [test.ref("L1"), test.ref("L2")],
            parts: [SlotPart(who: ["Oak"], text: "Y6 history", place: "Hall")])),
        at: WallTime("2026-11-18T16:05:09+01:00")))
    let text = String(decoding: CalendarExport.bytes(of: test.review), as: UTF8.self)
    let own = test.ref("S01").hex.prefix(16)
    #expect(
      text.split(separator: "\r\n").map(String.init) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Alongside//Schedule//EN",
        "CALSCALE:GREGORIAN", "X-WR-CALNAME:Review day: Harrowmere Primary", "BEGIN:VEVENT",
        "UID:\(own)@alongside.invalid", "SEQUENCE:0", "DTSTAMP:20261118T150509Z",
        "DTSTART:20261119T093000", "DTEND:20261119T100000",
        "SUMMARY:Y4 science\\; circuits\\, breaks", "LOCATION:Room 7",
        "DESCRIPTION:Oak: Y6 history @ Hall\\nLines: L1\\, L2", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test func ourOwnCalendarTakenBackChangesNothing() throws {
    for seed in UInt64(1)...40 {
      var random = SplitMix64(seed: seed)
      var test = TestReview()
      test.take(try read(Fixtures.outlook).events)
      test.take(
        try read(
          calendar(
            event("UID:r", "SUMMARY:Briefing", "DTSTART:20261116T083000", "RRULE:FREQ=DAILY"))
        ).events)
      for _ in 0..<6 {
        let start = TimeOfDay(minutes: Int.random(in: 480..<900, using: &random))!
        var slot = Slot(
          text: "x" + Self.randomText(&random) + "\r\u{1B}[2J", day: TestReview.day, start: start,
          end: start.adding(minutes: 25), place: Self.randomText(&random))
        slot.isCancelled = Bool.random(using: &random)
        test.record(Change(.slot(slot)))
      }
      for record in test.review.visible(.slot) where Bool.random(using: &random) {
        var slot = record.slot!
        slot.text += " (changed)"
        slot.began = slot.start
        test.record(Change(.slot(slot), replacing: record.currentRefs))
      }
      let bytes = CalendarExport.bytes(of: test.review)
      let plan = try CalendarReader.read(
        bytes, file: "own.ics", days: [TestReview.day], zones: London())
      #expect(plan.skipped.isEmpty && plan.warnings.isEmpty, "seed \(seed)")
      #expect(plan.events.count == 11, "seed \(seed)")
      let planned = ScheduleImport.preview(
        of: plan.events, in: test.review, on: ScheduleImport.days(of: test.review))
      for change in planned {
        guard case .unchanged = change else {
          Issue.record("seed \(seed): \(change.text(in: test.review))")
          continue
        }
      }
    }
  }

  @Test func anOldCalendarOfOursIsOlder() throws {
    var test = TestReview()
    let ref = test.record(Change(.slot(TestReview.slot("Walk", "09:00", "09:20"))))
    let old = CalendarExport.bytes(of: test.review)
    test.record(Change(.slot(TestReview.slot("Walk", "09:05", "09:25")), replacing: [ref]))
    let plan = try CalendarReader.read(old, file: "f", days: [TestReview.day], zones: London())
    #expect(
      test.take(plan.events).map { $0.text(in: test.review) } == [
        "skip “Walk”: this is revision 0 and S01 already has revision 1"
      ])
  }

  @Test func aCalendarOfOursThatTheSchoolChangedIsTaken() throws {
    var test = TestReview()
    test.record(Change(.slot(TestReview.slot("Walk", "09:00", "09:20"))))
    let text = String(decoding: CalendarExport.bytes(of: test.review), as: UTF8.self)
    let changed = text.replacing("SEQUENCE:0", with: "SEQUENCE:1")
      .replacing("T090000", with: "T091000")
    #expect(
      test.take(try read(changed).events).map { $0.text(in: test.review) } == [
        "change S01 Walk: starts 09:10, was 09:00"
      ])
    #expect(ScheduleImport.changes(for: test.take(try read(changed).events)).isEmpty)
    #expect(test.review.visible(.slot).count == 1)
  }
}
