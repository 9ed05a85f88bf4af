// One HTML file: everything escaped, nothing to run, nothing to fetch.

import Domain
import TestSupport
import Testing

@testable import Documents

@Suite struct HTMLReportTests {
  @Test func theSchoolsPageHoldsWhatItsMarkdownHolds() {
    let review = ReportTests.sample().review
    let page = HTMLReport.text(of: review)
    #expect(page.contains("Four of seven spoke."))
    let secrets = ["RAWNOTE", "RAWANSWER", "FIRSTWORDING", "DRAFTPOINT", "PARKEDPOINT", "DSL room"]
    for secret in secrets {
      #expect(!page.contains(secret), "\(secret)")
    }
    #expect(HTMLReport.text(of: review, for: .team).contains("RAWNOTE"))
    #expect(page.contains("<svg"))
    #expect(page.contains("@page { size: A4"))
  }

  /// Whatever people wrote, the only tags are the writer's own, and none of them can run or fetch.
  @Test func nothingThatPeopleWroteIsMarkup() {
    let pieces = [
      "<script>alert(1)</script>", "\"onload=\"x", "' onclick='x", "<img src=https://a.b/c>",
      "&lt;",
      "]]>", "</style>", "</svg>", "<!--", "javascript:x", "\u{202E}evil", "\u{0}", "\r\n<h1>",
      "{{x}}", "ŵ", "🙂", "a", " ", "<", ">", "&", "\"", "'",
    ]
    let own: Set<String> = [
      "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "ul",
      "li", "strong", "div", "table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption",
      "svg", "rect", "text",
    ]
    for seed in 0..<UInt64(60) {
      var random = SplitMix64(seed: seed)
      func text() -> String {
        (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() + "end"
      }
      var test = TestReview()
      let line = test.record(Change(.line(LineOfEnquiry(text: text()))))
      test.record(
        Change(.note(Note(text: text(), source: .lesson, place: text(), lines: [line]))))
      test.record(
        Change(
          .point(
            Point(
              text: text(), line: line,
              response: HostResponse(stance: .corrected, text: text())))))
      test.record(Change(.word(Word(text: text(), sort: .heard))))
      let pages =
        [HTMLReport.text(of: test.review, for: .team)]
        + [Paper.heard(test.review), Summary(test.review).paper].map { HTMLReport.text(of: $0) }
      for page in pages {
        let tags = page.split(separator: "<").dropFirst().map { piece in
          String(piece.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" })
            .replacing("/", with: "")
        }
        #expect(Set(tags).subtracting(own) == [], "seed \(seed)")
        let marks = page.split(separator: "<").dropFirst().compactMap {
          $0.split(separator: ">").first
        }
        for mark in marks where !mark.hasPrefix("meta") && !mark.hasPrefix("svg") {
          #expect(!mark.contains("http") && !mark.contains(" on"), "seed \(seed): \(mark)")
        }
        #expect(!page.contains("\u{202E}"))
        #expect(!page.contains("\u{0}"))
      }
    }
  }

  @Test func aPageIsTheSameInEveryForm() {
    var test = TestReview()
    test.record(Change(.word(Word(text: "You asked for *more* talk", sort: .heard))))
    let paper = Paper.heard(test.review)
    #expect(TextReport.text(of: paper).contains("- You asked for *more* talk"))
    #expect(MarkdownReport.text(of: paper).contains("- You asked for \\*more\\* talk"))
    #expect(HTMLReport.text(of: paper).contains("<li>You asked for *more* talk</li>"))
  }
}
