// Calendars as programs write them, and as nobody should.

import Domain
import Testing

@testable import Documents

@Suite struct CalendarReaderTests {
  @Test(arguments: Fixtures.all.map(\.name))
  func everyProgramSaysTheSame(name: String) throws {
    let text = try #require(Fixtures.all.first { $0.name == name }?.text)
    let plan = try read(text)
    #expect(plan.events.map { shown($0) } == Fixtures.expected)
    #expect(plan.skipped.isEmpty)
    #expect(plan.warnings.isEmpty)
  }

  @Test(arguments: ["\r\n", "\n", "\r"], ["", "\u{FEFF}"])
  func lineEndsAndMarksDoNotMatter(end: String, mark: String) throws {
    let text = mark + Fixtures.google.split(separator: "\r\n").joined(separator: end)
    #expect(try read(text).events.map { shown($0) } == Fixtures.expected)
  }

  @Test func aFoldMayStandInsideACharacter() throws {
    var bytes = Array(Fixtures.nextcloud.utf8)
    let place = try #require(bytes.firstIndex(of: 0xC5))
    bytes.insert(contentsOf: [0x0D, 0x0A, 0x20], at: place + 1)
    let plan = try CalendarReader.read(
      bytes, file: "plan.ics", days: [TestReview.day], zones: London())
    #expect(plan.events.map { shown($0) } == Fixtures.expected)
    #expect(plan.warnings.isEmpty)
  }

  @Test(arguments: [
    ("a\\nb\\Nc", "a\nb\nc"), ("a\\,b\\;c\\\\n", "a,b;c\\n"), ("a\\xb\\", "a\\xb\\"),
    ("a\\n\\n", "a\n\n"),
  ])
  func escapesAreUndone(raw: String, text: String) {
    #expect(ContentLine(Array("SUMMARY:\(raw)".utf8), number: 1)?.text == text)
  }

  @Test func quotedParametersHoldSeparators() throws {
    let line = try #require(
      ContentLine(Array("dtstart;X=\"a;b:c\";tzid=\"Zone, one\",two:20261119".utf8), number: 3))
    #expect(line.name == "DTSTART")
    #expect(line.parameter("TZID") == "Zone, one")
    #expect(line.parameter("X") == "a;b:c")
    #expect(line.value == "20261119")
  }

  @Test(arguments: [
    "", "x", ":", ";:", "A;:b", "A;B:c", "A;B=\"c:d", "A B:c", "Ünit:x", "A",
  ])
  func linesThatAreNoneAreRefused(text: String) {
    #expect(ContentLine(Array(text.utf8), number: 1) == nil)
  }

  @Test(
    arguments: [
      ("PT25M", 1500), ("P1DT2H", 93_600), ("P2W", 1_209_600), ("+PT1H0M30S", 3630),
      ("-PT5M", nil), ("PT", nil), ("P", nil), ("PT5", nil), ("P5M", nil), ("PT5D", nil), ("", nil),
      ("PT99999999999999999999H", nil), ("P999999999W", 3_155_760_000),
    ] as [(String, Int?)])
  func durations(text: String, seconds: Int?) {
    #expect(CalendarTime.duration(text) == seconds)
  }

  @Test(arguments: [
    "2026111", "20261131", "20260229T000000", "20261119T240000", "20261119T096000",
    "20261119t093000", "20261119T093000z", "20261119T0930", "２０２６１１１９", "+0261119", "",
  ])
  func badTimesAreRefused(text: String) {
    #expect(CalendarTime(text, zone: nil) == nil)
  }

  @Test func oneBadEventIsSkippedWithItsReason() throws {
    let plan = try read(
      calendar(
        event("UID:1", "SUMMARY:Walk", "DTSTART:soon"),
        event("UID:2", "SUMMARY:No start"),
        event("UID:3", "SUMMARY:Backwards", "DTSTART:20261119T100000", "DTEND:20261119T090000"),
        event("UID:4", "SUMMARY:Monthly", "DTSTART:20261119T100000", "RRULE:FREQ=MONTHLY"),
        event("UID:5", "SUMMARY:Good", "DTSTART:20261119T100000", "DTEND:20261119T103000")))
    #expect(plan.events.map { shown($0) } == ["2026-11-19 10:00-10:30 Good"])
    #expect(
      plan.skipped.map { "\($0.title) \($0.error)" } == [
        "Walk plan.ics:6: DTSTART “soon” is not a time; expected 20261119T093000 or a day; "
          + "enter this one by hand",
        "No start plan.ics:8: DTSTART is missing; expected it in every event; "
          + "enter this one by hand",
        "Backwards plan.ics:12: this ends before it starts; expected the end after the start; "
          + "correct the plan",
        "Monthly plan.ics:18: the repetition “FREQ=MONTHLY” is not understood; expected daily or "
          + "weekly; enter the review day's one by hand",
      ])
  }

  @Test(arguments: [
    "", "\u{FEFF}", "start,end,what\n", "BEGIN:VCARD\nEND:VCARD\n", "{}", "SUMMARY:x\n",
    "END:VCALENDAR\n", "\0\0\0", "<html>", "\n\n\n",
  ])
  func whatIsNoCalendarIsAnError(text: String) {
    let error = #expect(throws: DocumentError.self) { try read(text) }
    #expect(error?.problem == .notACalendar)
    #expect(error?.description.hasPrefix("plan.ics:") == true)
  }

  @Test func limitsHold() {
    func problem(_ bytes: [UInt8]) -> DocumentError.Problem? {
      do throws(DocumentError) {
        _ = try CalendarReader.read(bytes, file: "f", days: [], zones: London())
        return nil
      } catch { return error.problem }
    }
    let begin = Array("BEGIN:VCALENDAR\n".utf8)
    let large = (8 << 20) + 1
    #expect(
      problem([UInt8](repeating: 65, count: large)) == .tooLarge(bytes: large, limit: 8 << 20))
    let long = begin + Array("SUMMARY:".utf8) + [UInt8](repeating: 65, count: 1 << 20)
    #expect(problem(long) == .lineTooLong(limit: 1 << 20))
    let folded =
      begin + Array("SUMMARY:".utf8)
      + Array(repeatElement(Array("\n a".utf8), count: 1 << 20).joined())
    #expect(problem(folded) == .lineTooLong(limit: 1 << 20))
    let deep = begin + Array(String(repeating: "BEGIN:X\n", count: 16).utf8)
    #expect(problem(deep) == .tooDeep(limit: 16))
    let many = begin + Array(String(repeating: "BEGIN:X\nEND:X\n", count: 10_000).utf8)
    #expect(problem(many) == .tooManyComponents(limit: 10_000))
    #expect(problem([0xFF, 0xFE, 0x42, 0x00]) == .notUTF8)
  }

  @Test func anEventWithTooManyPropertiesIsSkipped() throws {
    let flood = String(repeating: "EXDATE:20261119T093000\r\n", count: 1001)
    let plan = try read(
      calendar(event("UID:1", "DTSTART:20261119T093000", flood + "SUMMARY:Flood")))
    #expect(plan.events.isEmpty)
    #expect(plan.skipped.map(\.error.problem) == [.tooManyProperties(limit: 1000)])
  }

  @Test func aCutOffFileGivesWhatIsWholeAndSaysSo() throws {
    let text = Fixtures.nextcloud
    let cut = String(text[..<(text.range(ofText: "SUMMARY:Keep")!)])
    let plan = try read(cut)
    #expect(plan.events.map { shown($0) } == Array(Fixtures.expected.prefix(2)))
    #expect(plan.skipped.map(\.error.problem) == [.unfinished("VEVENT")])
    #expect(plan.warnings.map(\.problem) == [.unfinished("VCALENDAR")])
  }

  @Test(arguments: Fixtures.all.map(\.name))
  func cutAtEveryByteNothingTraps(name: String) throws {
    let text = try #require(Fixtures.all.first { $0.name == name }?.text)
    let bytes = Array(text.utf8)
    var whole = 0
    for length in 0...bytes.count {
      guard
        let plan = try? CalendarReader.read(
          Array(bytes[..<length]), file: "f", days: [TestReview.day], zones: London())
      else { continue }
      #expect(Fixtures.expected.starts(with: plan.events.map { shown($0) }), "cut at \(length)")
      if plan.events.count == 4 { whole += 1 }
    }
    #expect(whole > 0)
  }

  @Test func damagedAtEveryByteNothingTraps() throws {
    let bytes = Array(Fixtures.outlook.utf8)
    var taken = 0
    for index in bytes.indices {
      // Two of these at each place, in turn: all at every place take half a minute.
      let choices: [UInt8] = [0, 0x0A, 0x0D, 0x20, 0x22, 0x2D, 0x39, 0x3A, 0xFF]
      for byte in [choices[index % 9], choices[(index * 5 + 4) % 9]] {
        var damaged = bytes
        damaged[index] = byte
        let plan = try? CalendarReader.read(
          damaged, file: "f", days: [TestReview.day], zones: London())
        taken += plan?.events.count ?? 0
        #expect((plan?.events.count ?? 0) <= 4, "byte \(index) as \(byte)")
      }
    }
    #expect(taken > bytes.count)
  }

  @Test func foreignBytesAreShownAsSuch() throws {
    let bytes =
      Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261119T093000\nSUMMARY:a".utf8)
      + [0xE9, 0x00] + Array("b\nEND:VEVENT\nEND:VCALENDAR\n".utf8)
    let plan = try CalendarReader.read(
      bytes, file: "plan.ics", days: [TestReview.day], zones: London())
    #expect(plan.events.map(\.title) == ["a\u{FFFD}\u{FFFD}b"])
    #expect(plan.warnings.map(\.line) == [4])
  }

  @Test func controlCharactersStayInTheDataAndOutOfMessages() throws {
    let evil = "\u{1B}]52;c;AAAA\u{7}\u{202E}x"
    let plan = try read(
      calendar(
        event("SUMMARY:\(evil)", "DTSTART:20261119T093000"),
        event("SUMMARY:y", "DTSTART:\(evil)")))
    #expect(plan.events.map(\.title) == [evil])
    let words = plan.skipped.map(\.error.description).joined()
    #expect(!words.unicodeScalars.contains { PlainText.isSteering($0) })
    let line = PlannedChange.skipped(summary: evil, reason: .allDay).text(in: Review())
    #expect(!line.unicodeScalars.contains { PlainText.isSteering($0) })
  }
}

extension String {
  /// Where another text begins in this one.
  func range(ofText other: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(other) }
  }
}
