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
      "svg", "rect", "text", "wbr",
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

  /// Coverage, talk and timeline are pictures in the page itself. Who spoke where is raw, and for
  /// the team alone.
  @Test func picturesAreInThePageAndWellFormed() throws {
    var test = TestReview()
    let slot = test.record(
      Change(.slot(TestReview.slot("Pupil <group> A", "10:50", "11:20", lines: [test.ref("L1")]))))
    for speaker in ["A1", "A1", "A2"] {
      test.record(
        Change(
          .answer(
            Answer(
              text: "We take turns.", promptID: nil, prompt: "How?", speaker: speaker,
              source: .pupil, slot: slot, lines: [test.ref("L1")]))))
    }
    let ticks = ["seats:12", "turn:3", "turn:3", "turn:11"].compactMap { TallyMark($0) }
    test.record(Change(.tally(Tally(slot: slot, ticks: ticks.map { Tick(seconds: 1, mark: $0) }))))
    for floor in [Floor.host, .team, .nobody] { test.record(Change(.floor(floor))) }
    let school = HTMLReport.text(of: test.review)
    let team = HTMLReport.text(of: test.review, for: .team)
    for title in ["Coverage: ", "Talk in the feedback session", "The day as it ran"] {
      #expect(school.contains("<figcaption>\(title)"), "\(title)")
    }
    for title in ["Talk by person: ", "Talk by place, S01: 2 of 12 places spoke, 3 turns"] {
      #expect(team.contains("<figcaption>\(title)"), "\(title)")
      #expect(!school.contains(title), "\(title)")
    }
    #expect(MarkdownReport.text(of: test.review, for: .team).contains("| S01 | A1 | 2 |"))
    #expect(!MarkdownReport.text(of: test.review).contains("A1"))
    for page in [school, team] {
      Self.expectWellFormed(page)
      #expect(!page.contains("href") && !page.contains("src=") && !page.contains("url("))
      #expect(!page.contains("<script") && !page.contains("<iframe") && !page.contains("@import"))
      #expect(!page.contains("https:"))
      for piece in page.components(of: "http:") { #expect(piece.hasPrefix("//www.w3.org/2000/svg")) }
    }
  }

  /// Paper: nothing that stands together is cut, no column is empty, no word is broken in a column,
  /// and on a narrow screen each cell says what it is.
  @Test func aPageIsMadeForA4AndForATelephone() {
    var test = TestReview()
    test.record(Change(.slot(TestReview.slot("Walk", "09:05", "09:25"))))
    let page = HTMLReport.text(of: test.review)
    for rule in [
      "li, tr, figure { break-inside: avoid; }", "h1, h2, h3 { break-after: avoid; }",
      "overflow-wrap: break-word", "@media screen and (max-width: 36em)",
    ] {
      #expect(page.contains(rule), "\(rule)")
    }
    #expect(page.contains("<td data-label=\"What\">Walk</td>"))
    #expect(!page.contains(">Planned</th>"), "a column in which nothing stands")
    let other = PaperBlock.table(header: ["A", "B", "C"], rows: [["", "", "x"], ["", " ", "y"]])
    #expect(
      other.withoutEmptyColumns == .table(header: ["A", "C"], rows: [["", "x"], ["", "y"]]))
    // A word longer than a column may be broken, and no other.
    test.record(
      Change(.slot(TestReview.slot("Walk<" + String(repeating: "x", count: 40), "10:05", "10:25"))))
    let long = HTMLReport.text(of: test.review)
    #expect(long.contains(">Walk&lt;" + String(repeating: "x", count: 19) + "<wbr/>xxx"))
    #expect(long.split(separator: "<wbr/>").count == 2)
    // Words before words are told apart from them, names of records are not.
    #expect(page.contains("<strong>Date:</strong> "))
    #expect(page.contains("<strong>L1</strong> "))
    test.record(Change(.word(Word(text: "count speakers", sort: .takeHome, by: "DHT"))))
    #expect(HTMLReport.text(of: .carryOver(test.review)).contains("<strong>DHT:</strong> count"))
  }

  @Test func aSheetForTheWallHasLargeLettersAndCards() {
    var test = TestReview()
    test.record(
      Change(
        .action(
          Action(
            text: "Count who speaks", from: nil, owner: "EL", firstStep: "", by: nil,
            howWeWillKnow: ""))))
    let sheet = HTMLReport.text(of: WorkshopBoard(test.review).wallSheet)
    #expect(sheet.contains("<body class=\"wall\">"))
    #expect(sheet.contains("<li class=\"card\"><strong>X1</strong> Count who speaks"))
    #expect(HTMLReport.text(of: Paper.heard(test.review)).contains("<body class=\"wall\">"))
    #expect(HTMLReport.text(of: Summary(test.review).paper).contains("<body>"))
  }

  /// Seats of the workshop are the school's own, letters and numbers; places in a lesson are not.
  @Test func theTalkMapOfTheWorkshopIsInTheSchoolsCopy() {
    var test = TestReview()
    #expect(!HTMLReport.text(of: test.review).contains("Talk map"))
    test.record(Change(.word(Word(text: "HT, 9 teachers", sort: .attendee))))
    #expect(!HTMLReport.text(of: test.review).contains("Talk map"), "nobody has spoken")
    var word = Word(text: "C", sort: .seat)
    word.votes = 2
    test.record(Change(.word(word)))
    let title = "Talk map of the workshop, by seat: 1 of 10 seats spoke, 2 turns"
    for page in [
      HTMLReport.text(of: test.review), HTMLReport.text(of: test.review, for: .team),
      HTMLReport.text(of: .talk(test.review), talkIn: test.review),
    ] {
      #expect(page.contains("<figcaption>\(title)"))
      Self.expectWellFormed(page)
    }
    #expect(TextReport.text(of: test.review).contains("1 of 10 seats spoke, 2 turns"))
  }

  /// Every element but the empty ones is closed by the one that closes it.
  private static func expectWellFormed(
    _ page: String, _ location: SourceLocation = #_sourceLocation
  ) {
    var open: [Substring] = []
    for piece in page.split(separator: "<").dropFirst() {
      guard let end = piece.firstIndex(of: ">") else {
        Issue.record("an open bracket: \(piece)", sourceLocation: location)
        return
      }
      let mark = piece[..<end]
      if mark.hasPrefix("!") || mark.hasPrefix("meta") || mark.hasSuffix("/") { continue }
      let name = mark.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if mark.hasPrefix("/") {
        #expect(open.popLast() == name, sourceLocation: location)
      } else {
        open.append(name)
      }
    }
    #expect(open.isEmpty, sourceLocation: location)
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

extension String {
  /// What follows each place where a piece stands.
  fileprivate func components(of piece: String) -> [String] {
    ranges(of: piece).map { String(self[$0.upperBound...].prefix(40)) }
  }
}
