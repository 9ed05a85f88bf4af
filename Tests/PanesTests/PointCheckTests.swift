// A point held against its evidence: quotations, one source, what nobody looked at, people.

import DataFile
import Domain
import Guidance
import Testing

@testable import Panes

@Suite struct PointCheckTests {
  let scene = FeedbackScene()

  private func check(
    _ text: String, line: Int? = 1, evidence: String = "", contrary: String = "",
    looked: Bool = false
  ) -> PointCheck {
    let point = Point(
      text: text, line: line.map { scene.lines[$0] }, evidence: scene.refs(evidence),
      contrary: scene.refs(contrary), lookedForOpposite: looked)
    return PointCheck(point, in: scene.builder.review, guide: Sample.guide)
  }

  /// Evidence makes a claim of a judgment; advice and a question claim nothing.
  @Test(arguments: [
    ("The lesson was outstanding.", true), ("Pupils were engaged in Y4.", true),
    ("Teachers should use turn rules.", false), ("Why was the lesson outstanding?", false),
    ("However, 4 of 7 spoke.", false), ("Obviously 4 of 7 spoke.", false),
    ("Only 4 of 7 spoke.", false),
  ])
  func onlyAJudgmentIsAClaim(_ text: String, _ isClaim: Bool) {
    let found = Guide.builtIn.findings(in: text, as: .feedback).filter { $0.tier == .flag }
    #expect(!found.isEmpty)
    let claims = found.filter { $0.isClaim(in: text) }
    #expect(!claims.isEmpty == isClaim, "\(found.map(\.rule))")
  }

  @Test func remarksOnPeopleAndOnAPointCanBeMuted() throws {
    let yaml = """
      rules:
        - {id: people.name, mute: yes}
        - {id: people.initials, why: Whose letters are these?}
        - {id: point.one-source, mute: yes}
      """
    let guide = try Guide.builtIn.adding([YAMLReader.read(yaml, file: "own.yaml")])
    let text = "Mr Lee told 4 of 7 so, and J.B. read. What helps?"
    let point = Point(text: text, line: scene.lines[1], evidence: scene.refs("A01"))
    let before = PointCheck(point, in: scene.builder.review, guide: .builtIn)
    #expect(before.identifying.map(\.rule) == ["people.name", "people.initials"])
    #expect(before.remarks().map(\.rule).contains("point.one-source"))
    let check = PointCheck(point, in: scene.builder.review, guide: guide)
    #expect(check.identifying.map(\.why) == ["Whose letters are these?"])
    #expect(!check.remarks().map(\.rule).contains("point.one-source"))
    var composer = Composer(kind: .feedback, text: text, guide: guide)
    composer.settle(people: PeopleCheck(Review(), leavesTeam: true))
    #expect(composer.remarks.filter(\.isOnPeople).map(\.rule) == ["people.initials"])
  }

  @Test func wordsSaidMayBeQuotedWhateverTheirMarks() {
    #expect(check("\"everyone gets a go\", said one.", evidence: "A01").quotesNotSaid == [])
    #expect(check("“When its lolly sticks … a go”", evidence: "A01").quotesNotSaid == [])
  }

  @Test func wordsOfAReviewerAreNoQuotation() throws {
    let found = check("\"entries by 9 of 14 teachers\"", evidence: "A01 N06").quotesNotSaid
    #expect(found.map(\.rule) == ["point.paraphrase-as-quote"])
    #expect(try #require(found.first).why.contains("N06"))
    #expect(found.first?.text == "entries by 9 of 14 teachers")
  }

  @Test func wordsInNoLinkedEvidenceAreAskedAbout() {
    #expect(
      check("\"nobody gets a go\"", evidence: "A01").quotesNotSaid.map(\.rule)
        == ["point.quote-not-linked"])
    // One word is a word spoken of.
    #expect(check("the word \"murmur\"", evidence: "A01").quotesNotSaid == [])
  }

  /// With nothing linked a quotation is looked for in all there is.
  @Test func aQuotationThatStandsNowhereIsAskedAbout() throws {
    let found = check("The head said \"pupils enjoy it\". What helps?").quotesNotSaid
    #expect(found.map(\.rule) == ["point.quote-not-linked"])
    #expect(try #require(found.first).why.contains("stands in no note or answer"))
    #expect(found.first?.text == "pupils enjoy it")
    #expect(check("A pupil: \"everyone gets a go\".").quotesNotSaid == [])
    #expect(check("\"Why did the bulb go out?\" brought hands.").quotesNotSaid == [])
    #expect(
      check("\"entries by 9 of 14 teachers\"").quotesNotSaid.map(\.rule)
        == ["point.paraphrase-as-quote"])
    // What a routine is called, the host's words, and what was asked.
    #expect(check("\"Talk partners\" came up in 4 rooms.").quotesNotSaid == [])
    #expect(check("We looked at \"Talk for every child\".").quotesNotSaid == [])
    #expect(check("We asked \"What helps you join in?\"").quotesNotSaid == [])
  }

  /// N05 has 24 of 27, N06 9 of 14; a count they do not speak of is the writer's.
  @Test("S5 a count that the linked note has otherwise is asked about", arguments: [
    ("23 of 27 looked at the board.", "N05", "23 of 27"),
    ("24 of 27 looked at the board.", "N05", ""),
    ("24 out of 27 looked at the board.", "N05", ""),
    ("10 of 14 teachers wrote. 24 of 27 looked.", "N05 A02 N06", "10 of 14"),
    ("8 of 11 teachers wrote in it.", "N06", "8 of 11"),
    ("3 of 5 rooms had a wall.", "N06", ""),
    ("33 of 41 in all.", "N05 N06", ""),
    ("A head said: \"10 of 14 teachers.\"", "N06", ""),
    ("10 of 14 teachers wrote.", "", ""),
  ])
  func aCountThatIsNotTheNotesIsAskedAbout(_ text: String, _ links: String, _ words: String) {
    let found = check(text, evidence: links).countsNotLinked
    #expect(found.map(\.text) == (words.isEmpty ? [] : [words]), "\(text)")
    #expect(found.allSatisfy { $0.rule == "point.count-not-linked" && $0.why.contains(" has ") })
    let all = check(text, evidence: links).remarks().filter { $0.rule == "point.count-not-linked" }
    #expect(all.count == found.count)
  }

  @Test func whatTheHostPutRightIsNotAskedAbout() {
    let point = Point(
      text: "10 of 14 teachers wrote.", evidence: scene.refs("N06"),
      response: HostResponse(stance: .corrected, text: "One more since."))
    #expect(PointCheck(point, in: scene.builder.review, guide: .builtIn).countsNotLinked == [])
  }

  @Test func oneSourceSaysHowLittleItIs() {
    #expect(
      check("Pupils like sticks. Why?", evidence: "A01").oneSource.map(\.rule)
        == ["point.one-source"])
    #expect(check("Pupils like sticks.", evidence: "A01 N03").oneSource == [])
    #expect(check("A pupil told us of sticks.", evidence: "A01").oneSource == [])
    #expect(check("This comes from one visit.", evidence: "A01").oneSource == [])
    #expect(check("Pupils like sticks.").oneSource == [])
  }

  /// What is told of all or most is not taken back by a word that only says who or where.
  @Test(arguments: [
    ("In all lessons, in one of many ways, 2026 brought sticks. What helps?", "all lessons"),
    ("Most pupils like sticks; a pupil told us. What helps?", "most pupils"),
    ("Pupils use sticks in lessons, a child said. What helps?", "in lessons"),
    ("A pupil told us that sticks are usually drawn. What helps?", ""),
    ("Sticks are usually drawn, a pupil told us. What helps?", "usually"),
    ("One teacher told us that she always draws sticks. What helps?", ""),
    ("Every pupil at the table of 7 drew, a pupil said. What helps?", ""),
    ("A pupil said: \"When it's lolly sticks everyone gets a go.\" What helps?", ""),
    ("A pupil spoke of all 5 sticks. What helps all pupils?", ""),
    ("A pupil told us of sticks. We wondered how that is done across classes.", ""),
    ("Of four parents we met, two were told. What helps?", ""),
    ("All pupils like sticks. This comes from one pupil. What helps?", ""),
    ("Not all pupils had sticks, a pupil said. What helps?", ""),
  ])
  func aPatternNeedsMoreThanOneSource(_ text: String, _ claim: String) throws {
    let found = check(text, evidence: "A01").oneSource
    #expect(found.map(\.rule) == (claim.isEmpty ? [] : ["point.one-source"]), "\(text)")
    guard !claim.isEmpty else { return }
    #expect(try #require(found.first).why.hasPrefix("\"\(claim)\" rests on A01 alone."))
  }

  @Test("a slot of a frame is to be filled in, and holds the point in the draft", arguments: [
    ("<n> of <N> pupils spoke at <time>. What helps?", "<n>", Level.ask),
    ("In … of … places we saw 4 hands. What helps?", "…", .nudge),
    ("4 of 7 spoke. One told us: \"…\" What helps?", "…", .nudge),
    ("4 of 7 spoke. What leads to …?", "…", .nudge),
    ("In <n> of <N> … we saw 4 hands. What helps?", "<n>", .ask),
    ("4 of 7 spoke… then 3. \"Well … no,\" said one. What helps?", "", .nudge),
    ("4 < 7, and 7 > 4. Fewer than <5 spoke. What helps?", "", .nudge),
  ])
  func aFrameIsFilledIn(_ text: String, _ words: String, _ level: Level) {
    let found = check(text, evidence: "N03").remarks().filter { $0.rule == "point.unfilled" }
    #expect(found.map(\.text) == (words.isEmpty ? [] : [words]), "\(text)")
    #expect(found.allSatisfy { $0.level == level })
    let bare = check(text).remarks().map(\.rule)
    #expect(found.isEmpty || !bare.contains("point.nothing-to-point-at"), "said once: \(text)")
    #expect(FrameSlots.slots(in: text).isEmpty == (level == .nudge))
  }

  @Test func everyPlaceToFillIsNamed() throws {
    let why = try #require(check("In <n> of <N> … we saw 4 hands. What helps?").unfilled.first).why
    #expect(why.hasPrefix("<n> <N> \"…\" are still"), "\(why)")
  }

  @Test func aReviewersOwnSchoolIsAdvice() throws {
    var scene = scene
    var setUp = try #require(scene.builder.review.mergedSetUp)
    setUp.team[1].from = "English lead, Pellwick Primary"
    setUp.team[2].from = "Harrowmere Infants"
    scene.builder.add(.review(setUp), by: "Oak", at: "13:56")
    func rules(_ text: String) -> [String] {
      PointCheck(Point(text: text), in: scene.builder.review, guide: .builtIn).remarks()
        .map(\.rule)
    }
    #expect(rules("4 of 7 spoke. Pellwick draws sticks. What helps?").contains("point.advice"))
    let own = Point(text: "4 of 7 spoke. Pellwick draws sticks. What helps?")
    #expect(PointCheck(own, in: scene.builder.review, guide: .builtIn).isAdvice)
    #expect(!check("4 of 7 spoke. Pellwick draws sticks. What helps?").isAdvice)
    // Said of the host, whose name one reviewer's school shares, and in somebody's words.
    #expect(!rules("4 of 7 spoke at Harrowmere. What helps?").contains("point.advice"))
    #expect(
      !rules("A parent said: \"We came from Pellwick.\" What helps?").contains("point.advice"))
  }

  @Test func aNoteThatSharesStrayWordsIsNoDevilsNote() {
    // It is on the line, elsewhere, and has "pupils" and "words" in it.
    let stray = check("Who spoke in words to other pupils?", evidence: "N03")
    #expect(stray.devilsNote == nil)
  }

  @Test func evidenceNobodyLookedAtIsNamedOnce() throws {
    var scene = scene
    scene.builder.add(
      .note(
        Note(
          text: "Hands up; the same three hands each time.", source: .lesson, place: "Y2",
          lines: [scene.lines[1]])), by: "Birch", at: "13:55")
    func check(
      _ text: String, line: Int? = 1, evidence: String = "", contrary: String = "",
      looked: Bool = false
    ) -> PointCheck {
      PointCheck(
        Point(
          text: text, line: line.map { scene.lines[$0] }, evidence: scene.refs(evidence),
          contrary: scene.refs(contrary), lookedForOpposite: looked),
        in: scene.builder.review, guide: Sample.guide)
    }
    let cited = "N03"
    let hands = check("Hands and sticks: who spoke to pupils?", evidence: cited)
    let found = try #require(hands.devilsNote)
    #expect(found.ref != scene.ref(cited))
    #expect(found.isOn(scene.lines[1], scene.builder.review))
    #expect(hands.notLookedAt.map(\.rule) == ["point.not-looked-at"])
    #expect(check("Hands", evidence: cited, looked: true).devilsNote == nil)
    #expect(check("Hands", evidence: cited, contrary: "N05").devilsNote == nil)
    #expect(check("Hands", line: nil, evidence: cited).devilsNote == nil)
    #expect(check("Hands").devilsNote == nil)
  }

  @Test func peopleWhoMightBeKnownAreAFamilyOfTheirOwn() {
    let found = check("In Y4 Mrs Okafor sat with two pupils with picture boards.").identifying
    #expect(found.map(\.code) == ["CF1", "CF2"])
    #expect(found.allSatisfy { $0.category == "people" && $0.level == .ask && !$0.isOnWords })
  }

  @Test func everythingIsSaidOnceAndTheStrongestFirst() {
    let rules = check("You should use sticks everywhere.", evidence: "A01").findings.map(\.rule)
    #expect(Set(rules).count == rules.count)
    #expect(!rules.contains("point.advice"))
    let levels = check("Sticks.", evidence: "A01").remarks().map(\.level)
    #expect(levels == levels.sorted(by: >))
  }
}
