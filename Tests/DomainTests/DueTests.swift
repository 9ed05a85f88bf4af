// What is due on a day, and how far apart two clocks are said to be: words that must not differ from
// place to place.

import Domain
import Testing

@Suite struct DueTests {
  private let day: Day

  init() throws { day = try #require(Day("2026-11-19")) }

  /// A review of that day with a note, and what was agreed.
  private func review(eraseBy: String?, hasNote: Bool = true) throws -> Review {
    var maker = EntryMaker()
    var review = Review()
    var setUp = ReviewSetUp(school: "Harrowmere", day: day, focus: "Talk")
    setUp.agreement[.eraseBy] = eraseBy
    review.apply(maker.entry(.review(setUp)))
    if hasNote { review.apply(maker.note("4 of 7", 1)) }
    return review
  }

  private func later(_ days: Int) -> Day { Day(ordinal: day.ordinal + days) }

  @Test("DP3 what is due, what not yet, and what nobody can say")
  func whatIsDue() throws {
    let plain = try review(eraseBy: nil)
    guard case .notYet(let term) = plain.dueForErasing(on: later(27)) else {
      Issue.record("not yet")
      return
    }
    #expect(term.day == later(28))
    let note = try #require(plain.visible(.note).first)
    #expect(plain.dueForErasing(on: later(28)) == .due(records: [note.ref], ticks: 0))
    #expect(try review(eraseBy: "after 3 days").dueForErasing(on: later(99))
      == .unclear(agreed: "after 3 days"))
    #expect(try review(eraseBy: nil, hasNote: false).dueForErasing(on: later(28)) == .nothingLeft)
    #expect(Review().dueForErasing(on: day) == .noTerm)
  }

  @Test("DP3 a week and a day before, and from the day on")
  func theReminders() throws {
    let plain = try review(eraseBy: nil)
    let days = [20, 21, 26, 27, 28, 90].map { plain.retentionReminder(on: later($0)) }
    #expect(
      days == [nil, .withinAWeek(days: 7), .withinAWeek(days: 2), .tomorrow, .due, .due])
    #expect(try review(eraseBy: nil, hasNote: false).retentionReminder(on: later(28)) == nil)
  }

  @Test func oneWordingForClocksThatAreApart() {
    let minute: Int64 = 60_000
    #expect(ClockGap(7 * minute).words == "7 minutes")
    #expect(ClockGap(119 * minute).words == "119 minutes")
    #expect(ClockGap(600 * minute).words == "10 hours")
    #expect(ClockGap(4_321 * minute).words == "3 days")
    #expect(ClockGap(-minute).words == "0 minutes")
    #expect(
      ClockGap(600 * minute).sentence("Birch")
        == "Entries of Birch are 10 hours ahead of this laptop's clock")
  }
}
