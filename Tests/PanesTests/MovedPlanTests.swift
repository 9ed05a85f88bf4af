// The review gets another date: the plan goes along as long as the day has not begun, and is found
// where it stays.

import Domain
import Surface
import Testing

@testable import Panes

@Suite struct MovedPlanTests {
  private static func planned(began: Bool = false, calendar: String? = nil) -> ReviewBuilder {
    var builder = ReviewBuilder()
    builder.add(.joined(Joined(callsign: "Oak")), by: "Oak", at: "07:00")
    builder.add(
      .review(ReviewSetUp(school: "Harrowmere", day: Sample.day)), by: "Oak", at: "07:00")
    for (number, start) in ["09:00", "10:00"].enumerated() {
      builder.add(
        .slot(
          Slot(
            text: "Visit \(number)", day: Sample.day, start: Sample.clock(start),
            end: Sample.clock("10:30"), began: began ? Sample.clock(start) : nil,
            calendarUID: calendar)), by: "Oak", at: "07:01")
    }
    return builder
  }

  /// The pane after the date was typed anew.
  private static func dated(_ day: String, _ review: Review) -> PaneHarness<ReviewPane> {
    var pane = PaneHarness(ReviewPane.self, Sample.desk(review, at: "07:30", as: "Oak"))
    pane.pane.select(review.setUp?.ref ?? EntryRef(0, 0, 0, 0), pane.desk)
    for _ in 0..<10 where !pane.text(20, 76).contains(">   Date") { pane.press("k") }
    pane.press("<Enter><C-u>\(day)<Enter>")
    return pane
  }

  private static func days(_ pane: PaneHarness<ReviewPane>) -> [String] {
    pane.desk.review.visible(.slot).compactMap { $0.slot?.day.description }
  }

  @Test func thePlanGoesAlongAndComesBack() {
    var pane = Self.dated("2026-12-02", Self.planned().review)
    #expect(pane.desk.review.mergedSetUp?.day.description == "2026-12-02")
    #expect(Self.days(pane) == ["2026-12-02", "2026-12-02"])
    #expect(
      pane.said
        == "2 slots went along from Thu 19 Nov to Wed 2 Dec; the date set back brings them back.")
    pane.press("<Enter><C-u>2026-11-19<Enter>")
    #expect(Self.days(pane) == ["2026-11-19", "2026-11-19"])
  }

  @Test func aDayThatHasBegunStaysAndIsFound() {
    for builder in [Self.planned(began: true), Self.planned(calendar: "abc@school")] {
      let pane = Self.dated("2026-12-02", builder.review)
      #expect(pane.desk.review.mergedSetUp?.day.description == "2026-12-02")
      #expect(Self.days(pane) == ["2026-11-19", "2026-11-19"])
      #expect(pane.said?.hasPrefix("The plan stays on Thu 19 Nov:") == true)
    }
    var noted = Self.planned()
    noted.add(.note(Note.reading("Seen", source: .lesson)), by: "Oak", at: "09:05")
    #expect(Self.days(Self.dated("2026-12-02", noted.review)) == ["2026-11-19", "2026-11-19"])
  }

  @Test func theSameDateSaysNothing() {
    let pane = Self.dated("2026-11-19", Self.planned().review)
    #expect(pane.said == "Nothing was changed.")
  }

  /// The date is today's, and the plan is on another day.
  @Test func anEmptyDayOfTheReviewSaysWhereThePlanIs() throws {
    var builder = Self.planned(began: true)
    let later = try #require(Day("2026-12-02"))
    builder.add(
      .review(ReviewSetUp(school: "Harrowmere", day: later)), by: "Oak", at: "11:00",
      replacing: builder.review.setUp?.currentRefs ?? [])
    let now = Sample.time("08:00", day: later)
    var desk = Sample.desk(builder.review, as: "Oak")
    desk.now = now
    #expect(
      NowLine.text(desk, columns: 78) == "No slots today; Schedule, key 1, has those of other days.")
    var pane = PaneHarness(SchedulePane.self, desk)
    #expect(pane.text(18, 76).contains("< before, > after"))
    pane.press("<")
    #expect(pane.text(18, 76).contains("Visit 0"))
  }

  // MARK: Minutes into a slot

  @Test func aNoteOnAnotherDayHasTheClockAlone() throws {
    let start = Sample.time("23:50")
    #expect(NotesRow.stamp(Sample.time("23:55"), start: start) == "23:55 +5  ")
    #expect(NotesRow.stamp(Sample.time("23:48"), start: start) == "23:48 -2  ")
    let next = try #require(Day("2026-11-20"))
    #expect(NotesRow.stamp(Sample.time("00:05", day: next), start: start) == "00:05 +15 ")
    #expect(NotesRow.stamp(Sample.time("17:32", day: next), start: start) == "17:32     ")
    let after = try #require(Day("2026-12-02"))
    // Three figures would leave no blank before the words.
    #expect(NotesRow.stamp(Sample.time("01:29", day: next), start: start) == "01:29 +99 ")
    #expect(NotesRow.stamp(Sample.time("01:30", day: next), start: start) == "01:30     ")
    #expect(NotesRow.stamp(Sample.time("22:10"), start: start) == "22:10     ")
    #expect(NotesRow.stamp(Sample.time("23:55", day: after), start: start) == "23:55     ")
  }

  /// What a kind of source is easily taken for is there to its last word.
  @Test func whatASourceIsTakenForIsReadWhole() {
    for columns in [78, 38] {
      var pane = PaneHarness(NotesPane.self, Sample.desk())
      pane.press("n")
      let words = pane.text(20, columns).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(words.contains(SourceType.lesson.trap), "\(columns): \(pane.text(20, columns))")
    }
    var pane = PaneHarness(NotesPane.self, Sample.desk())
    pane.press("n<C-o><C-o><C-o><A-e>")
    let words = pane.text(20, 78).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(SourceType.staff.trap), "\(pane.text(20, 78))")
  }
}

@Suite struct LineOfAFormTests {
  /// A value longer than any screen is one line still.
  @Test func homeAndEndGoToTheEndsOfALongValue() {
    var form = Form(
      "Visit",
      [Form.Row("what", label: "What", text: String(repeating: "gair ", count: 60))])
    _ = form.handle(.home)
    _ = form.handle(.character("1"))
    _ = form.handle(.end)
    _ = form.handle(.character("2"))
    let text = form.rows[0].field.text
    #expect(text.hasPrefix("1gair"))
    #expect(text.hasSuffix("gair 2"))
    var surface = Surface(Size(rows: 3, columns: 40))
    form.draw(on: &surface, in: Rect(row: 0, column: 0, rows: 3, columns: 40), isFocused: true)
    #expect(surface.text.contains("…"), "there is more to the left: \(surface.text)")
    #expect(surface.text.contains("gair 2"))
  }
}

@Suite struct NarrowListTests {
  @Test func whatIsStillToDoIsReadWholeOnANarrowScreen() {
    let pane = PaneHarness(AfterPane.self, Sample.desk(as: "Oak"))
    let words = pane.text(40, 38).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Paper notes handed back or shredded here"), "\(pane.text(40, 38))")
    #expect(words.contains("raw notes go on 2026-12-17"), "\(pane.text(40, 38))")
    let session = PaneHarness(SessionPane.self, Sample.desk(as: "Oak"))
    let said = session.text(40, 38).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("l changes the length."), "\(session.text(40, 38))")
  }

  /// The day is full, and none of it is for the person here.
  @Test func aDayOfOthersIsNoEmptyDay() {
    let desk = Sample.desk(as: "Stranger")
    let others = Sample.review.visible(.slot).filter {
      $0.slot?.part(for: "Stranger") == nil
    }
    #expect(!others.isEmpty)
    var builder = ReviewBuilder()
    builder.add(
      .review(ReviewSetUp(school: "Harrowmere", day: Sample.day)), by: "Oak", at: "07:00")
    builder.add(
      .slot(
        Slot(
          text: "Visit", day: Sample.day, start: Sample.clock("09:00"),
          end: Sample.clock("10:00"), parts: [SlotPart(who: ["Oak"], text: "watch")])),
      by: "Oak", at: "07:01")
    var alone = desk
    alone.review = builder.review
    #expect(
      NowLine.text(alone, columns: 78)
        == "Nothing for you today; in Schedule, key 1, m shows the team's.")
  }
}
