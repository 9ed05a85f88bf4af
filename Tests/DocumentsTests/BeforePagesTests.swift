import Domain
import Testing

@testable import Documents

@Suite struct BeforePagesTests {
  private func review() throws -> Review {
    var made = TestReview(joined: false)
    let day = try #require(Day("2026-11-19"))
    var setUp = ReviewSetUp(school: "St <b>Mary & Co", day: day, focus: "Talk for every child")
    setUp.team = [TeamMember(callsign: "Oak", role: .lead)]
    setUp.agreement = [
      .dsl: "DHT, room 4, ext 12", .controller: "The school", .eraseBy: "2026-12-17",
    ]
    made.record(Change(.review(setUp)))
    let line = made.record(
      Change(.line(LineOfEnquiry(text: "To what extent?", outOfScope: "Grammar"))))
    made.record(Change(
      .slot(
        Slot(
          text: "Visits", day: day, start: try #require(TimeOfDay("09:30")),
          end: try #require(TimeOfDay("10:00")),
          parts: [SlotPart(who: ["Oak"], text: "Y6 history", place: "Y6", source: .lesson)],
          lines: [line], hostPartner: "Y6 teacher"))))
    made.record(
      Change(.plan(PlanRow(text: "who speaks", line: line, source: .lesson, needs: "cover"))))
    return made.review
  }

  @Test("DP1 D13-5 D13-6 the notice says what is looked at, what is not, and what becomes of it")
  func dp1TheNoticeSaysWhatHappensToWhatIsWritten() throws {
    let text = TextReport.text(of: BeforePages.notice(of: try review()))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      "Talk for every child", "L1: To what extent?", "no grades", "No names of pupils or staff",
      "Raw notes erased by: 2026-12-17", "The school", "DHT, room 4, ext 12", "No photos",
      "Teach as you normally would", "At most two visitors", "nobody is rated",
      "You may read what was written about your class",
    ] {
      let holds = text.contains(words)
      #expect(holds, "\(words)")
    }
  }

  @Test("D13-15 the pack on paper holds contacts, the day and the plan")
  func thePackHoldsContactsTheDayAndThePlan() throws {
    // A call-sign stays as it is written.
    let row = TextReport.text(of: [.table(header: ["Time", "Oak"], rows: [["09:30", "Y4"]])])
    #expect(row.contains("  09:30; Oak: Y4"), "\(row)")
    let text = TextReport.text(of: BeforePages.pack(of: try review()))
    for words in [
      "DHT, room 4, ext 12", "Y6 history, Y6", "Y6 teacher", "Out of scope: Grammar",
      "who speaks", "cover",
    ] {
      let holds = text.contains(words)
      #expect(holds, "\(words): \(text)")
    }
  }

  @Test func htmlIsOneFileAndNothingInItIsMarkupOfOthers() throws {
    let html = HTMLPage.text(of: BeforePages.pack(of: try review()), title: "A & B")
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    let isEscaped = html.contains("St &lt;b&gt;Mary &amp; Co")
    #expect(isEscaped)
    let isA4 = html.contains("@page { size: A4")
    #expect(isA4)
    for forbidden in ["<script", "http:", "https:", "src=", "<b>Mary"] {
      let holds = html.contains(forbidden)
      #expect(!holds, "\(forbidden)")
    }
    #expect(html.filter { $0 == "<" }.count == html.filter { $0 == ">" }.count)
    // With an accent upon it a bracket is another character, and the same markup.
    let accented = HTMLPage.text(of: [.paragraph("a<\u{301}b>")], title: "<\u{301}")
    #expect(accented.contains("a&lt;\u{301}b&gt;"))
    #expect(accented.contains("<title>&lt;\u{301}</title>"))
  }
}
