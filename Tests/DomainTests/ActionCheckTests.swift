// What an action card lacks, each by its own words. Domain 7 (action cards), 11 (only heads
// involved), 13.3 (nothing happens afterwards).

import Testing

@testable import Domain

@Suite struct ActionCheckTests {
  private static let workshop = Day(year: 2026, month: 12, day: 3)

  private static func gaps(_ change: (inout Action) -> Void) -> [ActionGap] {
    var action = Action(
      text: "Tally who speaks", from: nil, owner: "EL", firstStep: "Share the sheet, 7 Dec",
      by: Day("2027-01-29"), howWeWillKnow: "Share of pupils speaking")
    change(&action)
    guard let workshop else { return [] }
    return Review().gaps(in: action, today: workshop).filter { $0 != .point }
  }

  @Test func domain7AWholeCardLacksNothing() {
    #expect(Self.gaps { _ in } == [])
  }

  @Test func domain7EachThingMissingIsSaid() {
    #expect(Self.gaps { $0.owner = " " } == [.owner])
    #expect(Self.gaps { $0.firstStep = "" } == [.firstStep])
    #expect(Self.gaps { $0.firstStep = "Share the sheet" } == [.firstStepDay])
    #expect(Self.gaps { $0.by = nil } == [.by])
    #expect(Self.gaps { $0.howWeWillKnow = "" } == [.know])
    #expect(Self.gaps { $0.by = Day("2026-12-04") }.count == 1)
  }

  @Test func domain7TheFirstStepIsWithinTwoWeeks() {
    #expect(Self.gaps { $0.firstStep = "17 Dec" } == [])
    #expect(Self.gaps { $0.firstStep = "Draft, 18 Dec" }.count == 1)
    #expect(Self.gaps { $0.firstStep = "Draft, 14 Jan" }.count == 1)
    #expect(Self.gaps { $0.firstStep = "Began 2 Dec" }.count == 1)
  }

  @Test func aSpokenDayIsTheNextOneOfItsName() throws {
    let start = try #require(Self.workshop)
    #expect(Day(spokenIn: "meet on 4th January", onOrAfter: start) == Day("2027-01-04"))
    #expect(Day(spokenIn: "10 December 2026", onOrAfter: start) == Day("2026-12-10"))
    #expect(Day(spokenIn: "on 2026-12-09", onOrAfter: start) == Day("2026-12-09"))
    #expect(Day(spokenIn: "soon", onOrAfter: start) == nil)
  }
}
