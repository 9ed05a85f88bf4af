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

  /// Laid out by the key, signed off and started as it stands; and drawn on the smallest screens.
  @Test(
    "P8 a day of every template is laid out by a key and started", arguments: Packs.builtIn.days)
  func aDayOfEveryTemplateIsStarted(template: DayTemplate) throws {
    let first = try #require(Day("2026-11-19"))
    var builder = ReviewBuilder()
    var setUp = ReviewSetUp(school: "Harrowmere", day: first, focus: "Talk for every child")
    setUp.team = ["Oak", "Birch", "Rowan"].map { TeamMember(callsign: $0, role: .reviewer) }
    for field in AgreementField.contacts { setUp.agreement[field] = "Office, extension 12" }
    setUp.agreement[.feedbackAttendees] = "HT, DHT, EL, SC"
    builder.add(.review(setUp), by: "Oak", at: "07:00")
    builder.add(.line(LineOfEnquiry(text: "To what extent?")), by: "Oak", at: "07:00")
    var pane = PaneHarness(SchedulePane.self, Sample.desk(builder.review, at: "07:30", as: "Oak"))
    var asked = ""
    for _ in Packs.builtIn.days where !asked.contains("Lay out \(template.name):") {
      pane.press("t")
      guard case .confirm(let question)? = pane.effects.last else { continue }
      asked = question.question
      guard asked.contains("Lay out \(template.name):"), case .record(let changes)? =
        question.then.first
      else { continue }
      for change in changes { pane.receive(change.event, from: "Oak") }
    }
    #expect(pane.desk.review.visible(.slot).count == template.slots.count)
    // Whoever is free goes along, visit by visit, and the team is ready.
    for record in pane.desk.review.readiness.withoutPartner {
      pane.pane.select(record.ref, pane.desk)
      pane.press("p")
    }
    #expect(pane.desk.review.readiness.withoutPartner.isEmpty, "\(template.name)")
    let review = pane.desk.review
    #expect(review.refusal(of: Change(.stage(StageStep(.ready, by: "Oak")))) == nil)
    pane.receive(
      .stage(StageStep(.signedOff, by: "HT", seen: review.wordsToSignOff)), from: "Oak")
    for day in pane.desk.review.plannedDays {
      let start = Change(.stage(StageStep(.started, day: day, by: "Oak")))
      #expect(pane.desk.review.refusal(of: start) == nil, "\(template.name) \(day)")
    }
    let opening = try #require(pane.desk.review.visible(.slot).first)
    pane.pane.select(opening.ref, pane.desk)
    for (rows, columns) in [(22, 78), (13, 38), (36, 29)] {
      let text = pane.text(rows, columns)
      #expect(text.contains("\(template.slots[0].title.prefix(6))"), "\(template.name): \(text)")
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
