import Domain
import Packs
import Testing

@testable import Panes

@Suite struct TemplateDayTests {
  /// A review with a day made of a template and three reviewers.
  private func review(_ template: DayTemplate) throws -> (review: Review, first: Day) {
    let first = try #require(Day("2026-11-19"))
    var builder = ReviewBuilder()
    var setUp = ReviewSetUp(school: "Harrowmere", day: first)
    setUp.team = ["Oak", "Birch", "Rowan"].map { TeamMember(callsign: $0, role: .reviewer) }
    builder.add(.review(setUp), by: "Oak", at: "07:00")
    for row in template.slots {
      builder.add(.slot(try #require(Slot(row, from: first))), by: "Oak", at: "07:01")
    }
    return (builder.review, first)
  }

  @Test(arguments: Packs.builtIn.days)
  func aTemplateIsUsableAsItStands(template: DayTemplate) throws {
    let (review, _) = try review(template)
    #expect(review.visible(.slot).count == template.slots.count)
    for day in review.plannedDays {
      #expect(review.conflicts(on: day) == [], "\(template.name) \(day)")
    }
  }

  @Test func laterDaysPassOverTheWeekend() throws {
    let rapid = try #require(Packs.builtIn.day(named: "rapid"))
    let days = try review(rapid).review.plannedDays.map(\.description)
    // The nineteenth of November 2026 is a Thursday.
    #expect(
      days == [
        "2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26",
      ])
  }
}
