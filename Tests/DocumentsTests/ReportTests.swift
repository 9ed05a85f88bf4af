// Reports: who reads what, and text that stays text.

import Domain
import JSONText
import TestSupport
import Testing

@testable import Documents

@Suite struct ReportTests {
  /// A small day with one of everything, and marks in every text that must not get out.
  static func sample() -> TestReview {
    var test = TestReview()
    let slot = test.record(
      Change(.slot(TestReview.slot("Y4 science", "09:30", "10:00", place: "R7"))))
    let n1 = test.record(
      Change(
        .note(
          .reading("4 of 7 spoke RAWNOTE", source: .lesson, slot: slot, lines: [test.ref("L1")]))))
    let a1 = test.record(
      Change(
        .answer(
          Answer(
            text: "Sometimes RAWANSWER", promptID: "T01-P1", prompt: "What happens?", speaker: "A2",
            source: .pupil, lines: [test.ref("L1")]))), by: "Birch")
    let first = test.record(
      Change(.point(Point(text: "FIRSTWORDING", line: test.ref("L1"), evidence: [n1]))))
    test.record(
      Change(
        .point(
          Point(
            text: "Four of seven spoke.", line: test.ref("L1"), evidence: [n1, a1],
            response: HostResponse(stance: .recognise, text: "We know this."))),
        replacing: [first]))
    test.record(Change(.point(Point(text: "DRAFTPOINT", evidence: [n1]))))
    test.record(
      Change(.point(Point(text: "PARKEDPOINT", response: HostResponse(stance: .parked)))))
    test.record(
      Change(
        .action(
          Action(
            text: "Count who speaks", from: first, owner: "EL", firstStep: "share sheet",
            by: Day("2027-01-29"), howWeWillKnow: "the count"))))
    test.record(Change(.thought(Thought(text: "PRIVATETHOUGHT", about: n1))), isPrivate: true)
    test.record(Change(.note(Note(text: "PRIVATENOTE", source: .walk))), isPrivate: true)
    let withdrawn = test.record(Change(.note(Note(text: "WITHDRAWNNOTE", source: .walk))))
    test.record(Change(.undone([withdrawn])))
    let erased = test.record(Change(.note(Note(text: "ERASEDNOTE", source: .walk))))
    test.record(
      Change(.erased(Erasure(targets: [erased], record: erased, reason: .request, requester: "HT")))
    )
    test.record(
      Change(.safeguarding(SafeguardingStep(step: .raised, role: "SGROLE", by: "Birch"))))
    test.record(
      Change(.safeguarding(SafeguardingStep(step: .handedOver, role: "SGROLE", by: "Birch"))))
    return test
  }

  /// Every export there is, by name.
  static func exports(_ review: Review) -> [(name: String, isForTeam: Bool, text: String)] {
    var all: [(String, Bool, String)] = []
    for audience in ExportAudience.allCases {
      let isTeam = audience == .team
      all.append(("markdown", isTeam, MarkdownReport.text(of: review, for: audience)))
      all.append(("text", isTeam, TextReport.text(of: review, for: audience)))
      all.append(
        (
          "json", isTeam,
          String(decoding: RecordLines.bytes(of: review, for: audience), as: UTF8.self)
        ))
    }
    all.append(("ics", false, String(decoding: CalendarExport.bytes(of: review), as: UTF8.self)))
    all.append(
      ("schedule", false, String(decoding: ScheduleTable.bytes(of: review), as: UTF8.self)))
    all.append(("evidence", true, String(decoding: EvidenceTable.bytes(of: review), as: UTF8.self)))
    return all
  }

  @Test func whatMustNeverLeaveLeavesNowhere() {
    for (name, _, text) in Self.exports(Self.sample().review) {
      for secret in [
        "PRIVATETHOUGHT", "PRIVATENOTE", "WITHDRAWNNOTE", "ERASEDNOTE", "SGROLE", "handed-over",
        "01234", "room 4",
      ] {
        #expect(!text.lowercased().contains(secret.lowercased()), "\(name) has \(secret)")
      }
    }
  }

  @Test func theSchoolGetsNoRawNotesAndNoDrafts() {
    let review = Self.sample().review
    for (name, isForTeam, text) in Self.exports(review) where !isForTeam {
      for secret in ["RAWNOTE", "RAWANSWER", "FIRSTWORDING", "DRAFTPOINT", "PARKEDPOINT", "A2"] {
        #expect(!text.contains(secret), "\(name) has \(secret)")
      }
    }
    let school = MarkdownReport.text(of: review)
    #expect(school == MarkdownReport.text(of: review, for: .school))
    let team = MarkdownReport.text(of: review, for: .team)
    for words in ["RAWNOTE", "RAWANSWER", "FIRSTWORDING", "DRAFTPOINT", "Gap map"] {
      #expect(team.contains(words))
    }
  }

  /// A head who comes new to it reads one document: focus, question, points and actions with their
  /// owners and days, and what the evidence cannot say.
  @Test("D11-leadership a new head reads it all in one document")
  func aNewHeadReadsItAllInOneDocument() throws {
    var test = Self.sample()
    var setUp = try #require(test.review.setUp?.setUp)
    setUp.agreement[.hostQuestion] = "How might every pupil get a turn?"
    test.record(Change(.review(setUp), replacing: test.review.setUp?.currentRefs ?? []))
    let text = TextReport.text(of: test.review)
    for words in [
      "Talk for every child", "How might every pupil get a turn?", "Four of seven spoke.",
      "Count who speaks", "Owner: EL", "By: 2027-01-29", "Limits of the evidence",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func theSchoolsReportWordForWord() {
    #expect(
      MarkdownReport.text(of: Self.sample().review) == """
        # Peer review: Harrowmere Primary

        - **Date** 2026-11-19
        - **Focus** Talk for every child
        - **Raw notes erased by** 2026-12-17

        ## Lines of enquiry

        - **L1** To what extent do pupils use new words?
        - **L2** In what ways do all take part?

        ## The day as it ran

        | Time | What | Place |
        | --- | --- | --- |
        | 09:30-10:00 | Y4 science | R7 |

        ## Agreed points

        - **F1** Four of seven spoke.
          - Line of enquiry: L1
          - Rests on 2 items (lesson, pupil): corroborated
          - The school: recognise: We know this.

        1 point parked by the school.

        1 point not yet talked over with the school.

        ## Actions

        - **X1** Count who speaks
          - From: F1
          - Owner: EL
          - First step: share sheet
          - By: 2027-01-29
          - We will know because: the count

        ## Limits of the evidence

        This rests on 2 notes and answers gathered by 2 reviewers. It shows what was \
        seen and said then, no more.

        - **L1** only 2 items
        - **L2** nothing gathered

        """)
  }

  @Test func contestedRecordsShowBothVersionsNamed() {
    var test = TestReview()
    let ref = test.record(Change(.note(Note(text: "first", source: .walk))))
    test.record(Change(.note(Note(text: "sevenspoke", source: .walk)), replacing: [ref]), by: "Oak")
    test.record(
      Change(.note(Note(text: "eightspoke", source: .walk)), replacing: [ref]), by: "Birch")
    let agreed = HostResponse(stance: .recognise)
    let point = test.record(Change(.point(Point(text: "p"))))
    test.record(
      Change(.point(Point(text: "oakspoint", response: agreed)), replacing: [point]), by: "Oak")
    test.record(Change(.point(Point(text: "birchspoint")), replacing: [point]), by: "Birch")
    let team = MarkdownReport.text(of: test.review, for: .team)
    #expect(team.contains("**N01, Oak's version** sevenspoke"))
    #expect(team.contains("**N01, Birch's version** eightspoke"))
    #expect(team.contains("**F1, Birch's version** birchspoint"))
    let school = MarkdownReport.text(of: test.review)
    #expect(school.contains("**F1** oakspoint"))
    #expect(!school.contains("birchspoint"))
    #expect(school.contains("F1 has another wording that is not yet agreed."))
  }

  @Test func theDayIsShownAsItRan() {
    var test = TestReview()
    let one = test.record(Change(.slot(TestReview.slot("Walk", "09:00", "09:20"))))
    var slot = test.slot("S01")
    slot.began = TimeOfDay("09:04")
    test.record(Change(.slot(slot), replacing: [one]))
    var off = TestReview.slot("Tour", "09:30", "09:50")
    off.isCancelled = true
    test.record(Change(.slot(off)))
    let text = MarkdownReport.text(of: test.review)
    #expect(text.contains("| 09:04-09:20 | 09:00-09:20 | Walk |"))
    #expect(text.contains("| cancelled | 09:30-09:50 | Tour |"))
  }

  @Test(arguments: [
    ("# Heading", "\\# Heading"), ("- item", "\\- item"), ("1. one", "1\\. one"),
    ("12) x", "12\\) x"),
    ("a\n# b\r\n- c", "a \\# b - c"), ("[x](http://a.b)", "\\[x\\](http:\u{2060}//a.b)"),
    ("![x](y)", "\\!\\[x\\](y)"), ("<script>&lt;", "&lt;script&gt;&amp;lt;"), ("a|b", "a\\|b"),
    ("`code`", "\\`code\\`"), ("*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"), ("===", "\\==="),
    ("www.x.org", "www\u{2060}.x.org"), ("WWW.x", "WWW\u{2060}.x"), ("a@b.c", "a@\u{2060}b.c"),
    ("    code", "code"), ("\u{1B}[2J\u{202E}", "\u{FFFD}\\[2J\u{FFFD}"),
    ("2.5 of 3.", "2\\.5 of 3."),
    ("<\u{301}b>", "&lt;\u{301}b&gt;"), ("\\", "\\\\"), ("", ""),
    ("tŷ gwyn, 4 of 7.", "tŷ gwyn, 4 of 7."),
  ])
  func textStaysText(text: String, escaped: String) {
    #expect(Array(MarkdownText.escaped(text).unicodeScalars) == Array(escaped.unicodeScalars))
  }

  @Test func noTextBreaksOutOfItsLine() {
    for seed in UInt64(1)...300 {
      var random = SplitMix64(seed: seed)
      let pieces = [
        "#", "-", "\n", "\r\n", "|", "<b>", "&", "](x)", "[", "!", "`", "\\", "1.", " ", "***",
        "\t", "http://",
        "\u{2028}", "x", "=", "~~~", "\u{301}", "@", "www.",
      ]
      let text = (0..<30).map { _ in pieces.randomElement(using: &random)! }.joined()
      let out = Array(MarkdownText.escaped(text).unicodeScalars)
      for (index, scalar) in out.enumerated() {
        #expect(!["<", ">", "\n", "\r", "\u{2028}"].contains(scalar), "seed \(seed)")
        guard ["[", "]", "|", "`", "*", "_", "#", "!", "~"].contains(scalar) else { continue }
        let slashes = out[..<index].reversed().prefix { $0 == "\\" }.count
        #expect(slashes % 2 == 1, "seed \(seed): \(scalar) stands bare")
      }
    }
  }

  @Test func jsonLinesAreCanonicalAndComplete() throws {
    let review = Self.sample().review
    let lines = RecordLines.bytes(of: review, for: .team).split(separator: 0x0A)
    let objects = try lines.map { try JSONReader.object(of: Array($0)) }
    #expect(
      objects.map { $0["kind"]?.string } == [
        "review", "line", "line", "slot", "note", "answer", "point", "point", "point", "action",
      ])
    for (line, object) in zip(lines, objects) {
      #expect(object.bytes == Array(line))
      #expect(
        Array(object.keys.prefix(12)) == [
          "schema", "version", "kind", "id", "record", "entry", "at", "clock", "writer", "by",
          "state", "text",
        ])
      #expect(object["schema"] == "alongside.record")
      #expect(object["version"] == 1)
    }
    let note = try #require(objects.first { $0["kind"] == "note" })
    #expect(note["id"] == "N01" && note["lines"] == ["L1"] && note["slot"] == "S01")
    #expect(note["counts"] == [["label": "spoke RAWNOTE", "n": 4, "of": 7]])
    let point = try #require(objects.first { $0["kind"] == "point" })
    #expect(point["evidence"] == ["N01", "A01"] && point["strength"] == "corroborated")
    let school = RecordLines.bytes(of: review).split(separator: 0x0A)
    let kinds = try school.map { try JSONReader.object(of: Array($0))["kind"]?.string }
    #expect(kinds == ["review", "line", "line", "slot", "point", "action"])
  }

  @Test func plainTextHasNoMarkupAndShortLines() {
    let text = TextReport.text(of: Self.sample().review, for: .team)
    #expect(text.contains("- F1: Four of seven spoke."))
    #expect(text.contains("PEER REVIEW: HARROWMERE PRIMARY"))
    #expect(!text.contains("**") && !text.contains("| "))
    for line in text.split(separator: "\n") { #expect(line.count <= 78) }
  }

  @Test func anEmptyReviewHasReportsToo() {
    let review = Review()
    #expect(MarkdownReport.text(of: review).hasPrefix("# Peer review\n"))
    #expect(RecordLines.bytes(of: review, for: .team).isEmpty)
    #expect(
      String(decoding: CalendarExport.bytes(of: review), as: UTF8.self).hasSuffix(
        "END:VCALENDAR\r\n"))
    #expect(ScheduleImport.days(of: review).isEmpty)
  }
}
