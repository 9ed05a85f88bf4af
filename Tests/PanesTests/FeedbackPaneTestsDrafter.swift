// The drafter beyond words: evidence nearest first, the limit that is offered, the wording check and
// the rehearsal. Domain 6 (a complete point), 8 (synthesis ritual), 12.9, 13.2, 13.10, 13.13.

import Domain
import Surface
import TestSupport
import Testing

@testable import Panes

@Suite struct DrafterTests {
  let scene: FeedbackScene = {
    var scene = FeedbackScene()
    scene.addPoints()
    return scene
  }()

  private func order(_ pane: PaneHarness<FeedbackPane>, _ names: String...) -> [String] {
    let text = pane.text(30, 110)
    return names.compactMap { name in text.firstRange(of: name).map { (name, $0.lowerBound) } }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }

  // MARK: Nearest first

  @Test func theNearestEvidenceStandsFirst() {
    var scene = scene
    scene.point("At 3 of 8 tables a pupil read from a card. What helps?", line: 0)
    var pane = PaneHarness(FeedbackPane.self, scene.desk())
    pane.press("jja")
    #expect(order(pane, "N01", "N02") == ["N02", "N01"], "N02 shares tables, pupil, read, card")
    pane.press("<Space><Enter>")
    #expect(pane.point("F4")?.evidence == scene.refs("N02"))
  }

  @Test func whatMaySayTheOppositeStandsFirstAmongTheContrary() {
    var scene = FeedbackScene()
    for (text, place) in [
      ("Partner talk: 2 of 20 pupils spoke to a partner.", "Y1"),
      ("Partner talk: 18 of 20 pupils spoke to a partner.", "Y2"),
      ("Partner talk: 19 of 20 pupils spoke to a partner.", "Y2"),
    ] {
      scene.builder.add(
        .note(Note.reading(text, source: .lesson, place: place, lines: [scene.lines[1]])),
        by: "Oak", at: "13:20")
    }
    scene.point(
      "18 of 20 pupils spoke to a partner. What helps?", evidence: "N09", by: "Oak")
    var pane = PaneHarness(FeedbackPane.self, scene.desk())
    pane.press("jjc")
    #expect(order(pane, "N08", "N10") == ["N08", "N10"], "another class and the opposite count")
    pane.press("<Esc>a")
    #expect(order(pane, "N08", "N10") == ["N08", "N10"], "equally near stay by the clock")
  }

  @Test func nothingIsLeftOutByRanking() {
    for seed in 0..<40 {
      var random = SplitMix64(seed: UInt64(seed))
      var scene = FeedbackScene()
      let words = ["tables", "pupils", "sticks", "answers", "books", "cards"]
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        let text = (0..<4).map { _ in words.randomElement(using: &random) ?? "" }
          .joined(separator: " ")
        scene.builder.add(
          .note(Note(text: text, source: .lesson, place: "Y4", lines: [scene.lines[1]])),
          by: "Oak", at: "13:30")
      }
      let review = scene.builder.review
      let all = EvidenceScan.all(in: review) { _ in true }
      let point = Point(text: "pupils tables sticks", evidence: [all[0]])
      for isContrary in [false, true] {
        let near = Nearness(to: point, isContrary: isContrary, review)
        let sorted = near.sorted(all, review)
        #expect(Set(sorted) == Set(all) && sorted.count == all.count)
        let scores = sorted.compactMap { review.record($0).map { near.score($0) } }
        #expect(scores == scores.sorted(by: >), "seed \(seed)")
      }
    }
  }

  // MARK: Limits and questions

  /// Domain 13.13: books are over-read, so the sentence that says so is offered.
  @Test("D13-13 the limit of books is offered and put before the question")
  func theLimitOfBooksIsOfferedAndPutBeforeTheQuestion() {
    var scene = FeedbackScene()
    for (who, text) in [("Oak", "Box dated in 15 of 15 books."), ("Rowan", "Word in 7 of 12 books.")]
    {
      scene.builder.add(
        .note(Note.reading(text, source: .book, lines: [scene.lines[0]])), by: who, at: "13:30")
    }
    scene.point(
      "The word came back in 7 of 12 books. Where else might you look?", line: 0,
      evidence: "N08 N09")
    var pane = PaneHarness(FeedbackPane.self, scene.desk())
    pane.press("je")
    let text = pane.text(18, 100)
    #expect(text.contains("One kind of source, work, stands behind this."))
    #expect(text.contains("^R  \"Books show part of what pupils do.\""))
    pane.press("<C-r><Enter>")
    #expect(
      pane.point("F1")?.text
        == "The word came back in 7 of 12 books. Books show part of what pupils do. "
        + "Where else might you look?")
    pane.press("e")
    #expect(!pane.text(18, 100).contains("One kind of source"), "it is said")
  }

  @Test func theLimitIsOfWhatIsLinkedAndCounted() throws {
    var scene = FeedbackScene()
    func add(_ source: SourceType, by sign: String = "Oak") -> EntryRef {
      scene.builder.add(
        .note(Note(text: "3 of 4", source: source, lines: [scene.lines[0]])), by: sign, at: "13:30")
    }
    let rows: [([SourceType], String?)] = [
      ([], nil), ([.lesson], "This comes from one visit, so we hold it lightly."),
      ([.lesson, .lesson], "This comes from two moments that one of us saw."),
      ([.family], "This comes from one short conversation, so we hold it lightly."),
      ([.leader, .leader], "This comes from what we were told; we did not see it."),
      ([.book], "Books show part of what pupils do."),
      ([.document], "This comes from what is written down, and not from a visit."),
      ([.lesson, .book], "This comes from two short visits by one of us."),
    ]
    for (sources, wanted) in rows {
      let point = Point(text: "3 of 4", evidence: sources.map { add($0) })
      let sentence = LimitSentence.text(for: point, in: scene.builder.review)
      #expect(sentence == wanted, "\(sources)")
      if let sentence { #expect(PointCheck.saysItsLimit(sentence), "\(sentence)") }
    }
    let both = [add(.lesson), add(.book, by: "Birch"), add(.pupil, by: "Rowan")]
    #expect(LimitSentence.text(for: Point(text: "", evidence: both), in: scene.builder.review) == nil)
  }

  @Test func aSentenceGoesBeforeTheQuestionWhateverStandsThere() {
    let rows = [
      ("", "L."), ("We saw 3 of 4", "We saw 3 of 4 L."), ("What helps?", "What helps? L."),
      ("We saw 3 of 4. What helps?", "We saw 3 of 4. L. What helps?"),
      ("One said: \"Yes.\" What helps?", "One said: \"Yes.\" L. What helps?"),
      ("9.30 to 10. What? How?", "9.30 to 10. What? L. How?"), (" a. b? ", "a. L. b?"),
    ]
    for (before, after) in rows { #expect(LimitSentence.put("L.", into: before) == after) }
  }

  @Test func aPointThatEndsInNoQuestionIsOfferedOne() {
    var pane = scene.feedback()
    pane.press("jjjjjj")
    pane.press("ggje<C-u>")
    pane.press("2 of 9 dated words were pointed at in 6 minutes. That was at 09:07.")
    #expect(pane.text(18, 100).contains("A point ends in one open question."))
    pane.press("<C-r>")
    #expect(pane.text(18, 100).contains("09:07. What might account for that?"))
  }

  // MARK: How many, and of which sort

  @Test func threePointsALineOfBothSortsAreAskedForAndNothingIsBlocked() {
    var scene = FeedbackScene()
    for number in 1...4 { scene.point("\(number) of 9 spoke. What helps?", line: 0) }
    var pane = PaneHarness(FeedbackPane.self, scene.desk())
    let all = "4 points; at most 3 are talked over; which works, and which puzzles?"
    #expect(pane.text(20, 110).contains(all))
    pane.press("js1")
    #expect(pane.point("F1")?.sort == .works)
    #expect(pane.text(20, 110).contains("none yet of something that puzzles"))
    pane.press("js2")
    #expect(pane.text(20, 110).contains("4 points; at most 3 are talked over"))
    #expect(!pane.text(20, 110).contains("none yet"))
    pane.press("n5 of 9 spoke. What helps?<Enter>")
    #expect(pane.point("F5")?.text == "5 of 9 spoke. What helps?")
    pane.press("gjs0")
    #expect(pane.point("F1")?.sort == nil)
  }

  /// Domain 12.5: advice is counted, and is for when the host asks.
  @Test("P5 points that read as advice are counted")
  func pointsThatReadAsAdviceAreCounted() {
    var scene = scene
    scene.point("You could try sticks in Y6. What helps?", line: 0, evidence: "N01")
    let pane = PaneHarness(FeedbackPane.self, scene.desk())
    #expect(pane.pane.heading(pane.desk) == "" || pane.pane.heading(pane.desk).contains("points"))
    var read = pane
    read.press("j")
    #expect(read.pane.heading(read.desk) == "4 points, 1 of advice")
    #expect(read.text(20, 110).contains("reads as advice; only when the host asks"))
  }

  @Test func advisingByOnesOwnSchoolIsCountedToo() throws {
    var scene = scene
    var setUp = try #require(scene.builder.review.mergedSetUp)
    setUp.team[1].from = "English lead, Pellwick Primary"
    scene.builder.add(.review(setUp), by: "Oak", at: "13:56")
    let before = FeedbackList(scene.desk()).adviceCount
    scene.point("4 of 7 spoke. Pellwick draws sticks. What helps?", line: 0, evidence: "N01")
    #expect(FeedbackList(scene.desk()).adviceCount == before + 1)
  }

  /// Domain 12.3: each point holds exactly one wondering or question.
  @Test("P3 a point holds one question")
  func aPointHoldsOneQuestion() {
    let review = scene.builder.review
    func rules(_ text: String) -> [String] {
      PointCheck(
        Point(text: text, evidence: scene.refs("N01")), in: review, guide: Sample.guide
      ).findings.map(\.rule)
    }
    #expect(rules("9 of 14 words are dated.").contains("point.no-question"))
    #expect(rules("9 of 14 are dated. What for? How come?").contains("point.second-question"))
    let one = rules("9 of 14 words are dated. What are they used for?")
    #expect(!one.contains("point.no-question") && !one.contains("point.second-question"))
    let wondering = rules("9 of 14 words are dated. We wondered how they are used.")
    #expect(!wondering.contains("point.no-question"))
  }

  /// A choice by one key takes no other, so the foot must not name others.
  @Test func theFootSaysNothingWhileALineIsChosen() {
    var pane = scene.feedback()
    pane.press("jn9 of 14 words are dated.")
    #expect(!pane.pane.saysItsKeys)
    pane.press("<C-t>")
    #expect(pane.text(20, 100).contains("Line: 1 L1"))
    #expect(pane.pane.saysItsKeys)
    pane.press("<Esc>")
    #expect(!pane.pane.saysItsKeys)
  }

  // MARK: The wording check

  @Test("D13-10 the wording check goes through every point in its time")
  func theWordingCheckGoesThroughEveryPointInItsTime() throws {
    var pane = scene.feedback()
    pane.press("t")
    let first = WordingCheck(pane.desk.review)
    #expect(first.timer?.seconds == 400, "twenty minutes for three points")
    #expect(pane.text(20, 100).contains("F2 L1  1 of 3  7 min left  ends 15:00"))
    #expect(pane.text(20, 100).contains("[ ] evidence: nothing is linked"))
    pane.press("<Enter>")
    #expect(pane.said == "Nothing is linked yet: a links evidence, x leaves the point for later.")
    pane.press("a<Space><Enter>")
    #expect(pane.text(20, 100).contains("[x] evidence: N01, single"))
    pane.press("<Enter>")
    #expect(pane.desk.review.projectableText(scene.ref("F2")) != nil, "released for the room")
    pane.wait(until: "14:43")
    let text = pane.text(20, 100)
    #expect(text.contains("F1 L2  2 of 3  4 min left"))
    #expect(text.contains("[x] evidence: N03 N04 A01, corroborated"))
    #expect(text.contains("[x] the opposite: N05"))
    #expect(text.contains("[x] one wondering or question"))
    pane.press("bx")
    #expect(WordingCheck(pane.desk.review).number == 2)
    pane.press("+")
    #expect(WordingCheck(pane.desk.review).timer?.seconds == 520)
    pane.press("xx")
    #expect(WordingCheck(pane.desk.review).position == .done)
    #expect(pane.said == "The check is over; not for the room yet: F3.")
    #expect(pane.desk.review.runningTimers(at: pane.desk.now).isEmpty)
  }

  /// A wording that changes in the check is another wording: what was released was not this one.
  @Test func anEditInTheCheckStaysInItAndIsReleasedByAYesOfItsOwn() {
    var pane = scene.feedback()
    pane.press("ta<Space><Enter><Enter>be And 3 of 4.<Enter>")
    #expect(pane.text(20, 100).contains("1 of 3"))
    #expect(pane.text(20, 100).contains("And 3 of 4."))
    #expect(pane.desk.review.projectableText(scene.ref("F2")) == nil)
    pane.press("<Enter>")
    #expect(pane.desk.review.projectableText(scene.ref("F2"))?.hasSuffix("And 3 of 4.") == true)
  }

  @Test func wordingsSideBySideAreReleasedByNobody() {
    var scene = scene
    scene.point("Words. What for?", line: 0, by: "Oak", at: "14:35", replacing: [scene.ref("F2")])
    scene.point("Walls. What for?", line: 0, by: "Birch", at: "14:36", replacing: [scene.ref("F2")])
    var pane = PaneHarness(FeedbackPane.self, scene.desk())
    pane.press("t")
    let before = pane.changes.count
    pane.press("<Enter>")
    #expect(pane.said?.contains("has wordings side by side") == true)
    #expect(pane.changes.count == before)
    pane.press("x")
    #expect(WordingCheck(pane.desk.review).number == 2)
  }

  @Test func aKilledCheckGoesOnWhereItWasAndEscLeavesIt() {
    var pane = scene.feedback()
    pane.press("tx<Esc>")
    #expect(pane.pane.heading(pane.desk) == "3 points")
    var again = PaneHarness(FeedbackPane.self, pane.desk)
    again.press("t")
    #expect(again.text(20, 100).contains("F1 L2  2 of 3"))
    again.press("<Esc>x")
    #expect(again.said == "That is a key of the wording check; t begins it.")
  }

  // MARK: The rehearsal

  /// Domain 13.2: as rigorous as it is kind.
  @Test("D13-2 the reader asks and the team has an answer or not")
  func theReaderAsksAndTheTeamHasAnAnswerOrNot() throws {
    var pane = scene.feedback()
    pane.press("jjjp")
    let text = pane.text(36, 110)
    #expect(text.contains("F1, as it is heard  12 s aloud"))
    #expect(text.contains("Where did you see or hear that?"))
    #expect(text.contains("N03 09:33 Birch Y4; N04 09:35 Oak Y6; A01"))
    #expect(text.contains("How many, and of how many?"))
    #expect(text.contains("17 of 25"))
    #expect(text.contains("One open question."))
    #expect(!text.contains("Host:"), "the reply is not what they hear")
    pane.press("<Esc>")
    #expect(pane.text(36, 110).contains("Strength:"))
    let bare = Rehearsal(
      Point(text: "Really outstanding."), in: pane.desk.review, guide: Sample.guide)
    #expect(bare.asked.map(\.isAnswered) == [false, false, false, false, false, true])
  }

  // MARK: Side by side

  @Test func wordingsStandSideBySideWhereThereIsRoom() {
    var pane = scene.feedback()
    pane.press("jjjv")
    let wide = pane.text(20, 118).split(separator: "\n")
    #expect(wide.contains { $0.contains("first wording") && $0.contains("as it stands") })
    #expect(pane.text(20, 118).contains("host ! surprised. We want"))
    let narrow = pane.text(30, 60).split(separator: "\n")
    #expect(!narrow.contains { $0.contains("first wording") && $0.contains("as it stands") })
  }

  @Test(arguments: FeedbackScreenTests.sizes)
  func screens(_ size: (rows: Int, columns: Int)) {
    var pane = scene.feedback()
    pane.press("tx")
    expectScreen(
      pane.screen(size.rows, size.columns), "feedback-wording-\(size.columns)x\(size.rows)")
    pane.press("<Esc>p")
    expectScreen(
      pane.screen(size.rows, size.columns), "feedback-rehearsal-\(size.columns)x\(size.rows)")
  }
}
