import Domain
import Testing
import TestSupport

@Suite struct MomentTests {
  @Test(arguments: [
    "2026-11-19T09:41:07+00:00", "2026-06-30T23:59:59+01:00", "2024-02-29T00:00:00-05:30",
  ])
  func wallTimeRoundTrips(_ text: String) throws {
    let time = try #require(WallTime(text))
    #expect(time.description == text)
    #expect(
      WallTime(
        millisecondsSince1970: time.millisecondsSince1970, offsetMinutes: time.offsetMinutes)
        == time)
  }

  @Test(arguments: [
    "2026-02-29T00:00:00+00:00", "2026-11-19 09:41:07+00:00", "2026-11-19T24:00:00+00:00",
    "2026-11-19T09:41+00:00", "2026-11-19T09:41:07", "2026-11-19T09:41:07+0000", "",
    "٢٠٢٦-11-19T09:41:07Z",
  ])
  func oddTimesAreRefused(_ text: String) {
    #expect(WallTime(text) == nil)
  }

  @Test func daysCountAsTheCalendarDoes() throws {
    #expect(Day(year: 1970, month: 1, day: 1)?.ordinal == 0)
    #expect(Day("2026-11-19")?.ordinal == 20_776)
    var previous = try #require(Day("1999-12-31"))
    for ordinal in previous.ordinal + 1...previous.ordinal + 1_500 {
      let day = Day(ordinal: ordinal)
      #expect(day > previous)
      #expect(Day(day.description) == day)
      previous = day
    }
  }

  @Test(arguments: [("9:05", "09:05"), ("23:59", "23:59"), ("00:00", "00:00")])
  func timesOfDayAreRead(_ text: String, _ shown: String) {
    #expect(TimeOfDay(text)?.description == shown)
  }

  @Test(arguments: ["24:00", "9:5", "09:60", "-1:00", "9", "09:41:07", ":30"])
  func oddTimesOfDayAreRefused(_ text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test func timesBeforeTheEpochKeepTheirDay() {
    let time = WallTime(millisecondsSince1970: -1, offsetMinutes: 0)
    #expect(time.description == "1969-12-31T23:59:59+00:00")
  }
}
