import Domain
import Testing

@Suite struct DayTests {
  private static let at930 = WallTime("2026-11-19T09:41:00+00:00")

  private static func slot(_ text: String, _ start: String, _ end: String, protected: Bool = false)
    throws -> Slot
  {
    Slot(
      text: text, day: try #require(Day("2026-11-19")), start: try #require(TimeOfDay(start)),
      end: try #require(TimeOfDay(end)), isProtected: protected)
  }

  private static func review() throws -> (Review, EntryMaker) {
    var maker = EntryMaker()
    let slots = [
      try slot("Walk", "09:05", "09:25"), try slot("Science", "09:30", "10:00"),
      try slot("English", "10:02", "10:27"), try slot("Synthesis", "10:30", "11:00", protected: true),
      try slot("Close", "11:05", "11:15"),
    ]
    let entries = slots.enumerated().map {
      maker.entry(.slot($0.element), id: DisplayID(.slot, $0.offset + 1))
    }
    return (Review(entries), maker)
  }

  @Test func theClockSaysWhatIsNowAndNext() throws {
    let (review, _) = try Self.review()
    let now = try #require(Self.at930)
    let rows = review.timeline(on: now.day, at: now.time)
    #expect(rows.map(\.phase) == [.past, .now, .next, .later, .later])
    #expect(rows[1].minutesLeft(at: now.time) == 19)
    #expect(rows[2].minutesUntil(at: now.time) == 21)
  }

  @Test func runningLateMovesWhatFollowsUpToTheProtectedSlot() throws {
    var (review, maker) = try Self.review()
    let now = try #require(Self.at930)
    let change = try #require(review.runningLate(by: 5, at: now))
    let shift = maker.entry(change.event)
    review.apply(shift)
    let rows = review.timeline(on: now.day, at: now.time)
    #expect(rows.map(\.start.description) == ["09:05", "09:30", "10:07", "10:30", "11:05"])
    #expect(rows.map(\.end.description) == ["09:25", "10:05", "10:32", "11:00", "11:15"])
    #expect(rows.map(\.overrunMinutes) == [0, 0, 2, 0, 0])
    review.apply(maker.entry(.undone([shift.ref])))
    let back = review.timeline(on: now.day, at: now.time)
    #expect(back.map(\.start.description) == ["09:05", "09:30", "10:02", "10:30", "11:05"])
  }

  @Test func nothingIsLeftToMoveAfterTheDay() throws {
    let (review, _) = try Self.review()
    let evening = try #require(WallTime("2026-11-19T18:00:00+00:00"))
    #expect(review.runningLate(by: 5, at: evening) == nil)
  }

  @Test func aPersonSeesTheirOwnPart() throws {
    let slot = Slot(
      text: "Visits", day: try #require(Day("2026-11-19")), start: try #require(TimeOfDay("09:30")),
      end: try #require(TimeOfDay("10:00")),
      parts: [
        SlotPart(who: ["Oak"], text: "Y6 history", place: "Y6"), SlotPart(who: ["Birch"], text: "Y4"),
      ])
    #expect(slot.part(for: "Oak")?.place == "Y6")
    #expect(slot.part(for: "Rowan") == nil)
  }
}
