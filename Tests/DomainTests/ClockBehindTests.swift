import Domain
import Testing

/// This laptop's clock set back since its last line was written, and what only looks like it.
@Suite struct ClockBehindTests {
  private static let hour: Int64 = 60 * 60 * 1_000

  @Test func aClockThatWasSetBackIsNoticed() throws {
    let at = try #require(WallTime("2026-11-19T09:42:00+00:00"))
    var maker = EntryMaker()
    let entry = maker.entry(
      .note(Note(text: "4 of 7", source: .lesson)), at: at.description,
      clock: at.millisecondsSince1970)
    var review = Review()
    review.apply(entry)
    let own: Set = [entry.stamp.writer]
    let now = at.millisecondsSince1970
    #expect(review.clockBehind(writers: own, now: now - 23 * Self.hour) == 23 * Self.hour)
    #expect(review.clockBehind(writers: own, now: now - Self.hour) == nil)
    #expect(review.clockBehind(writers: own, now: now + Self.hour) == nil)
    #expect(review.clockBehind(writers: [], now: now - 23 * Self.hour) == nil)
    // A time that was given by hand is ahead of the clock that wrote the line.
    let planned = maker.entry(
      .note(Note(text: "5 of 7", source: .lesson)), at: "2026-11-19T23:42:00+00:00",
      clock: now + 1)
    review.apply(planned)
    #expect(review.clockBehind(writers: own, now: now) == nil)
    #expect(
      ClockGap(23 * Self.hour).ownSentence
        == "This laptop's clock is 23 hours behind the last line that was written on it")
  }
}
