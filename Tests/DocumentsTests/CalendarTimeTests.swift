// Zones, the two Sundays on which clocks change, and repeating events.

import Domain
import Testing

@testable import Documents

@Suite struct CalendarTimeTests {
  static func day(_ text: String) -> Day { Day(text)! }

  static let londonZone = """
    BEGIN:VTIMEZONE\r
    TZID:Ours\r
    BEGIN:DAYLIGHT\r
    DTSTART:19810329T010000\r
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r
    TZOFFSETFROM:+0000\r
    TZOFFSETTO:+0100\r
    END:DAYLIGHT\r
    BEGIN:STANDARD\r
    DTSTART:19961027T020000\r
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r
    TZOFFSETFROM:+0100\r
    TZOFFSETTO:+0000\r
    END:STANDARD\r
    END:VTIMEZONE
    """

  /// Wall time in the file's zone, and the same moment in UTC, around both changes of 2026.
  @Test(arguments: [
    ("20260329T003000", "2026-03-29 00:30"), ("20260329T010000", "2026-03-29 01:00"),
    ("20260329T013000", "2026-03-29 01:30"), ("20260329T020000", "2026-03-29 01:00"),
    ("20260329T030000", "2026-03-29 02:00"), ("20261025T003000", "2026-10-24 23:30"),
    ("20261025T010000", "2026-10-25 00:00"), ("20261025T013000", "2026-10-25 00:30"),
    ("20261025T020000", "2026-10-25 02:00"), ("20261119T093000", "2026-11-19 09:30"),
    ("20260715T093000", "2026-07-15 08:30"),
  ])
  func zonesOfTheFileChangeTheirClocks(local: String, utc: String) throws {
    let plan = try read(
      calendar(Self.londonZone, event("SUMMARY:x", "DTSTART;TZID=Ours:\(local)")),
      zones: FixedOffset(minutes: 0))
    #expect(plan.events.map { "\($0.day) \($0.start)" } == [utc])
    #expect(plan.warnings.isEmpty)
  }

  @Test(arguments: [
    ("20260329T005900Z", "2026-03-29 00:59"), ("20260329T010000Z", "2026-03-29 02:00"),
    ("20261025T005900Z", "2026-10-25 01:59"), ("20261025T010000Z", "2026-10-25 01:00"),
    ("20260630T233000Z", "2026-07-01 00:30"), ("20261119T093000Z", "2026-11-19 09:30"),
  ])
  func utcBecomesTheSchoolsTime(utc: String, wall: String) throws {
    let plan = try read(calendar(event("SUMMARY:x", "DTSTART:\(utc)")))
    #expect(plan.events.map { "\($0.day) \($0.start)" } == [wall])
  }

  @Test(arguments: [
    // Three ways in which programs say when the clocks of New York change.
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU",
    "RDATE:20260308T020000,20270314T020000",
  ])
  func otherRulesOfZones(rule: String) throws {
    let zone = """
      BEGIN:VTIMEZONE\r\nTZID:NY\r\nBEGIN:DAYLIGHT\r\nDTSTART:20070311T020000\r\n\(rule)\r
      TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r
      DTSTART:20071104T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r
      TZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nEND:STANDARD\r\nEND:VTIMEZONE
      """
    let plan = try read(
      calendar(
        zone, event("SUMMARY:a", "DTSTART;TZID=NY:20260307T120000"),
        event("SUMMARY:b", "DTSTART;TZID=NY:20260309T120000"),
        event("SUMMARY:c", "DTSTART;TZID=NY:20261102T120000")),
      zones: FixedOffset(minutes: 0))
    #expect(plan.events.map(\.start.description) == ["17:00", "16:00", "17:00"])
  }

  @Test func namesOfZonesGoToTheCaller() throws {
    let text = calendar(
      event("SUMMARY:a", "DTSTART;TZID=GMT Standard Time:20260715T093000"),
      event("SUMMARY:b", "DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20260715T093000"),
      event(
        "SUMMARY:c", "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/London:20260715T093000"),
      event("SUMMARY:d", "DTSTART;TZID=UTC:20260715T083000"),
      event("SUMMARY:e", "DTSTART;TZID=Narnia/Cair Paravel:20260715T093000"),
      event("SUMMARY:f", "DTSTART;TZID=Narnia/Cair Paravel:20260715T100000"))
    let plan = try read(text)
    #expect(
      plan.events.map(\.start.description)
        == ["09:30", "09:30", "09:30", "09:30", "09:30", "10:00"])
    #expect(
      plan.warnings.map(\.description) == [
        "plan.ics: the time zone “Narnia/Cair Paravel” is not known; expected one the system "
          + "knows; its times were read as the school's own, check them"
      ])
  }

  @Test func aZoneThatIsNotUnderstoodGoesToTheCaller() throws {
    let zone = """
      BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\nBEGIN:STANDARD\r\nDTSTART:19961027T020000\r
      RRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+9900\r\nTZOFFSETTO:+0500\r\nEND:STANDARD\r\nEND:VTIMEZONE
      """
    let plan = try read(
      calendar(zone, event("SUMMARY:a", "DTSTART;TZID=Europe/London:20261119T093000")))
    #expect(plan.events.map(\.start.description) == ["09:30"])
  }

  @Test func wholeDaysAndMidnights() throws {
    let plan = try read(
      calendar(
        event("SUMMARY:INSET", "DTSTART;VALUE=DATE:20261119", "DTEND;VALUE=DATE:20261120"),
        event("SUMMARY:Party", "DTSTART:20261119T220000", "DTEND:20261120T010000"),
        event("SUMMARY:Moment", "DTSTART:20261119T120000"),
        event("DTSTART:20261119T120000", "DURATION:PT10M")))
    #expect(plan.events.map(\.isAllDay) == [true, false, false, false])
    #expect(
      plan.events.dropFirst().map { shown($0) } == [
        "2026-11-19 22:00-23:59 Party", "2026-11-19 12:00-12:00 Moment",
        "2026-11-19 12:00-12:10 Untitled",
      ])
    #expect(plan.warnings.map(\.problem) == [.endsAnotherDay])
  }

  // MARK: Repetition

  /// Each rule with the days of a fortnight from Monday 16 November 2026 on which it happens.
  @Test(arguments: [
    ("20261116", "FREQ=DAILY", "16 17 18 19 20 21 22 23 24 25 26 27 28 29"),
    ("20261116", "FREQ=DAILY;INTERVAL=3", "16 19 22 25 28"),
    ("20261116", "FREQ=DAILY;COUNT=3", "16 17 18"),
    ("20261116", "FREQ=DAILY;UNTIL=20261118", "16 17 18"),
    ("20261116", "FREQ=DAILY;UNTIL=20261118T092959Z", "16 17"),
    ("20261116", "FREQ=DAILY;UNTIL=20261118T093000Z", "16 17 18"),
    ("20261116", "FREQ=DAILY;BYDAY=MO,TH", "16 19 23 26"),
    ("20261117", "FREQ=WEEKLY", "17 24"),
    ("20261117", "FREQ=WEEKLY;BYDAY=TU,TH", "17 19 24 26"),
    ("20261117", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", "17 22"),
    ("20261110", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "22 24"),
    ("20261110", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", "24 29"),
    ("20261110", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", "17 19"),
    ("20261111", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", "17 19"),
    ("19000101", "FREQ=WEEKLY;BYDAY=TH", "19 26"),
    ("19000101", "FREQ=DAILY;INTERVAL=999999999", ""),
    ("20270101", "FREQ=DAILY", ""),
    ("00010101", "FREQ=DAILY;COUNT=999999999", "16 17 18 19 20 21 22 23 24 25 26 27 28 29"),
  ])
  func rulesHappenOnTheirDays(start: String, rule: String, expected: String) throws {
    let first = Self.day("2026-11-16").ordinal
    let days = (0..<14).map { Day(ordinal: first + $0) }
    let plan = try read(
      calendar(event("UID:r", "SUMMARY:x", "DTSTART:\(start)T093000", "RRULE:\(rule)")),
      days: days)
    #expect(plan.events.map { String($0.day.day) }.joined(separator: " ") == expected)
    #expect(plan.skipped.isEmpty)
  }

  @Test(arguments: [
    "FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=SECONDLY", "FREQ=HOURLY;COUNT=5", "FREQ=DAILY;BYHOUR=9",
    "FREQ=WEEKLY;BYDAY=1MO", "FREQ=WEEKLY;BYSETPOS=1", "COUNT=3", "", "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;COUNT=99999999999999999999", "FREQ=DAILY;COUNT=-1", "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=DAILY;INTERVAL=2;BYDAY=MO", "FREQ", "FREQ=DAILY;UNTIL=never", "FREQ=DAILY\\;COUNT=2",
  ])
  func otherRulesAreSkippedWithAReason(rule: String) throws {
    let plan = try read(
      calendar(event("UID:r", "SUMMARY:x", "DTSTART:20261119T093000", "RRULE:\(rule)")))
    #expect(plan.events.isEmpty)
    #expect(plan.skipped.map(\.error.problem) == [.unsupportedRule(rule)])
  }

  @Test func exceptionsAndReplacedOccurrences() throws {
    let days = ["2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"].map { Self.day($0) }
    let plan = try read(
      calendar(
        event(
          "UID:r", "SUMMARY:Briefing", "DTSTART:20261116T083000Z", "DTEND:20261116T084500Z",
          "RRULE:FREQ=DAILY", "EXDATE:20261117T083000Z,20261130T083000Z"),
        event(
          "UID:r", "RECURRENCE-ID:20261119T083000Z", "SUMMARY:Briefing, later",
          "DTSTART:20261119T090000Z", "DTEND:20261119T091500Z"),
        event(
          "UID:r", "RECURRENCE-ID;TZID=Europe/London:20261120T083000", "STATUS:CANCELLED",
          "SUMMARY:Briefing", "DTSTART:20261120T083000Z")),
      days: days)
    #expect(
      plan.events.map { "\($0.identity ?? "") \($0.start) \($0.isCancelled)" } == [
        "r#20261117T083000 08:30 true", "r#20261118T083000 08:30 false",
        "r#20261119T083000 09:00 false", "r#20261120T083000 08:30 true",
      ])
  }

  @Test func repetitionsAreBounded() throws {
    let first = Self.day("2026-01-01").ordinal
    let days = (0..<365).map { Day(ordinal: first + $0) }
    let rule = event("UID:r", "SUMMARY:x", "DTSTART:20200101T093000", "RRULE:FREQ=DAILY")
    let plan = try read(calendar(rule, rule, rule), days: days)
    #expect(plan.events.count == 730)
    #expect(plan.skipped.map(\.error.problem) == [.tooManyOccurrences(limit: 1000)])
  }

  @Test func identitiesComeApartAgain() {
    #expect(CalendarIdentity.parts("r#20261117T083000") == ("r", "20261117T083000"))
    #expect(CalendarIdentity.parts("a#b") == ("a#b", nil))
    #expect(CalendarIdentity.parts("a#b#20261117T083000") == ("a#b", "20261117T083000"))
    #expect(CalendarIdentity.parts("") == ("", nil))
  }
}
