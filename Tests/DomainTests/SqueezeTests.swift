import Domain
import Testing

@Suite struct SqueezeTests {
  /// The afternoon of the worked example.
  private static func afternoon() throws -> (Review, EntryMaker) {
    var maker = EntryMaker()
    let day = try #require(Day("2026-11-19"))
    let rows = [
      ("Gap visits", "13:15", "13:45", false), ("Talks", "13:45", "14:08", false),
      ("Synthesis", "14:10", "14:55", true), ("Wording check", "14:55", "15:20", false),
      ("Feedback", "15:25", "16:25", true),
    ]
    let entries = try rows.enumerated().map { index, row in
      maker.entry(
        .slot(
          Slot(
            text: row.0, day: day, start: try #require(TimeOfDay(row.1)),
            end: try #require(TimeOfDay(row.2)), isProtected: row.3)),
        id: DisplayID(.slot, index + 11))
    }
    return (Review(entries), maker)
  }

  @Test func e4TheWordingCheckGivesAndNotTheSynthesis() throws {
    var (review, maker) = try Self.afternoon()
    let bell = try #require(WallTime("2026-11-19T14:31:00+00:00"))
    #expect(review.squeeze(at: bell) == nil)
    let late = try #require(review.runningLate(by: 6, at: bell))
    review.apply(maker.entry(late.event))
    let squeeze = try #require(review.squeeze(at: bell))
    #expect(review.name(of: squeeze.protected) == "S15")
    #expect(squeeze.minutes == 6)
    #expect(squeeze.offers.map { review.name(of: $0.record) } == ["S14"])
    let offer = try #require(squeeze.offers.first)
    #expect((offer.end.description, offer.length) == ("15:20", 19))
    #expect(review.refusal(of: offer.change) == nil)
    review.apply(maker.entry(offer.change.event))
    #expect(review.squeeze(at: bell) == nil)
    let rows = review.timeline(on: bell.day, at: bell.time)
    #expect(rows.map { "\($0.start)-\($0.end)" }.suffix(3) == [
      "14:10-15:01", "15:01-15:20", "15:25-16:25",
    ])
  }

  @Test func synthesisIsDefendedByWhatStandsBeforeIt() throws {
    var (review, maker) = try Self.afternoon()
    let now = try #require(WallTime("2026-11-19T13:20:00+00:00"))
    review.apply(maker.entry(try #require(review.runningLate(by: 10, at: now)).event))
    let squeeze = try #require(review.squeeze(at: now))
    #expect(review.name(of: squeeze.protected) == "S13")
    #expect(squeeze.minutes == 10)
    #expect(squeeze.offers.map { review.name(of: $0.record) } == ["S12", "S11"])
    // Shortening the earlier one moves the later one back.
    review.apply(maker.entry(squeeze.offers[1].change.event))
    let rows = review.timeline(on: now.day, at: now.time)
    #expect(rows.map { "\($0.start)-\($0.end)" }.prefix(2) == ["13:15-13:45", "13:45-14:08"])
    #expect(review.squeeze(at: now) == nil)
  }

  @Test func whatIsTooShortGivesNothing() throws {
    var (review, maker) = try Self.afternoon()
    let now = try #require(WallTime("2026-11-19T13:50:00+00:00"))
    review.apply(maker.entry(try #require(review.runningLate(by: 20, at: now)).event))
    let squeeze = try #require(review.squeeze(at: now))
    #expect(squeeze.minutes == 20)
    #expect(squeeze.offers.map { review.name(of: $0.record) } == ["S12"])
    #expect(squeeze.offers.first?.length == 23)
  }
}
