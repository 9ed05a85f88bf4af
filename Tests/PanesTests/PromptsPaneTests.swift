// The prompts pane by key scripts: what is asked, who answers, what is recorded, and that no words
// typed are ever lost.

import DataFile
import Domain
import Guidance
import Interface
import Packs
import Surface
import Testing

@testable import Panes

@Suite("Prompts pane")
struct PromptsPaneTests {
  typealias Harness = PaneHarness<PromptsPane>

  /// Birch with pupil group B, three minutes in.
  static func harness(at clock: String = "10:53", as callsign: String = "Birch") -> Harness {
    Harness(PromptsPane.self, Sample.desk(at: clock, as: callsign))
  }

  static func answers(_ harness: Harness) -> [Answer] {
    harness.changes.compactMap { change in
      if case .answer(let answer) = change.event { answer } else { nil }
    }
  }

  // MARK: Answers

  @Test func anAnswerIsRecordedWithAllThatGoesWithIt() throws {
    var harness = Self.harness()
    harness.press("jn")
    harness.wait(until: "10:54")
    harness.press("4 of 6 knew")
    harness.wait(until: "10:56")
    harness.press("<C-s>3 it<Enter>")
    let answer = try #require(Self.answers(harness).first)
    #expect(answer.text == "4 of 6 knew it")
    #expect(answer.promptID == "T01-P2")
    #expect(answer.prompt.hasPrefix("Show me a page in your book"))
    #expect(answer.speaker == "B3")
    #expect(answer.source == .pupil)
    #expect(answer.isVerbatim)
    #expect(answer.place == "room 3")
    let desk = harness.desk
    #expect(answer.slot == desk.review.slotNow(at: desk.now, for: "Birch")?.record.ref)
    #expect(answer.counts.map(\.n) == [4])
    #expect(harness.changes.first?.at == Sample.time("10:54"))
  }

  @Test func enterAsksWhoSaidItAndMakesNobodyUp() {
    var harness = Self.harness()
    harness.press("nThe card helps.<Enter>")
    #expect(Self.answers(harness).isEmpty)
    #expect(harness.text(18, 76).contains("Who said it?"))
    harness.press("2")
    #expect(Self.answers(harness).map(\.speaker) == ["B2"])
  }

  @Test func theSpeakerStaysAndTheFieldIsReadyForTheNextVoice() {
    var harness = Self.harness()
    harness.press("n<A-2>One.<Enter>Two.<Enter><A-5>Three.<Enter>")
    #expect(Self.answers(harness).map(\.speaker) == ["B2", "B2", "B5"])
    #expect(Self.answers(harness).map(\.text) == ["One.", "Two.", "Three."])
    harness.press("<Esc>jnFour.<Enter>")
    #expect(Self.answers(harness).last?.speaker == "B5")
  }

  @Test(arguments: [
    ("<C-s>4", "B4"), ("<C-s>c2", "C2"), ("<C-s><Enter>", "B"), ("<A-9>", "B9"),
    ("<C-s>sc<Enter>", "SC"), ("<C-s>t<Enter><A-2>", "T2"),
    ("<C-s>c<Backspace><Backspace><A-1>", "B1"),
  ])
  func speakersAreNamedWithoutLeavingTheField(keys: String, token: String) {
    var harness = Self.harness()
    harness.press("nWords" + keys + "<Enter>")
    #expect(Self.answers(harness).map(\.speaker) == [token], "\(keys)")
    #expect(Self.answers(harness).map(\.text) == ["Words"], "\(keys)")
  }

  @Test func adultsAreNamedByARoleCode() {
    var builder = Sample.builder
    builder.add(
      .slot(
        Slot(
          text: "Leaders", day: Sample.day, start: Sample.clock("11:25"),
          end: Sample.clock("12:00"),
          parts: [SlotPart(who: ["Birch"], text: "SENCO", source: .leader)])),
      by: "Oak", at: "07:55")
    var harness = Harness(PromptsPane.self, Sample.desk(builder.review, at: "11:30"))
    harness.press("nPairs are the teacher's choice.<Enter>sc<Enter>")
    #expect(Self.answers(harness).map(\.speaker) == ["SC"])
    #expect(Self.answers(harness).map(\.source) == [.leader])
    #expect(Self.answers(harness).first?.promptID?.contains("-L") == true)
  }

  /// Told in short, the words are still those of whoever said them.
  @Test("M12 a paraphrase of a known speaker is nobody's verdict", arguments: [
    "maths is boring and too hard, likes art", "thinks maths is boring, Miss is strict",
    "Feels safe. Trusts the teacher. Never bored.",
  ])
  func aParaphraseIsTheSpeakers(_ words: String) {
    var harness = Self.harness()
    harness.press("n<A-1><C-v>" + words)
    let before = harness.text(18, 76)
    #expect(!before.contains("^R"), "\(before)")
    harness.press("<C-r>")
    #expect(harness.said?.contains("B1's words, told in short") == true)
    harness.press("<Enter>")
    #expect(Self.answers(harness).map(\.text) == [words])
    #expect(Self.answers(harness).map(\.isVerbatim) == [false])
  }

  /// Before it is known whose they are, the guide asks, and puts nothing in that nobody saw.
  @Test func wordsOfNobodyYetAreNotReplaced() {
    var harness = Self.harness()
    harness.press("n<C-v>maths is boring<C-r>")
    #expect(harness.said?.contains("^S says who spoke") == true)
    #expect(harness.text(18, 76).contains("maths is boring"))
    #expect(!harness.text(18, 76).contains("we saw"))
  }

  @Test func asSaidAndParaphraseAreKeptApart() {
    var harness = Self.harness()
    harness.press("n<A-1>I wait.<Enter><C-v>They said they wait.<Enter>")
    #expect(Self.answers(harness).map(\.isVerbatim) == [true, false])
    harness.press("<Esc>")
    let text = harness.text(18, 76)
    #expect(text.contains("B1 10:53 \" I wait."))
    #expect(text.contains("B1 10:53 ~ They said they wait."))
  }

  @Test func linesAreTaggedAndStayForTheSlot() {
    var harness = Self.harness()
    harness.press("n<A-1><C-t>2<Enter>One.<Enter>Two.<Enter>")
    let lines = Self.answers(harness).map { harness.desk.tags($0.lines) }
    #expect(lines == ["L2", "L2"])
  }

  @Test func theGuideLeavesWordsAsSaidAlone() {
    var harness = Self.harness()
    harness.press("nwe are really engaged")
    #expect(!harness.text(18, 76).contains("a guess at minds"))
    harness.press("<C-v>")
    #expect(harness.text(18, 76).contains("a guess at minds"))
    harness.press("<C-v>")
    #expect(!harness.text(18, 76).contains("a guess at minds"))
  }

  @Test func anAnswerIsCorrectedInItsPlaceAndTime() throws {
    var harness = Self.harness()
    harness.press("n<A-2>I look at the car.<Enter><Esc>")
    harness.clear()
    harness.wait(until: "11:02")
    harness.press("je<Backspace>d.<A-3><Enter>")
    let change = try #require(harness.changes.first)
    let record = try #require(harness.desk.review.visible(.answer).first)
    #expect(change.replaces == [record.ref])
    #expect(change.at == Sample.time("10:53"))
    #expect(record.answer?.text == "I look at the card.")
    #expect(record.answer?.speaker == "B3")
    #expect(harness.mode == .list)
    #expect(harness.text(18, 76).contains(">     B3 10:53 \" I look at the card."))
  }

  @Test func aCorrectionReplacesOnlyTheVersionsThatWereSeen() {
    var harness = Self.harness()
    harness.press("n<A-2>One.<Enter><Esc>jeX")
    let first = harness.desk.review.visible(.answer)[0]
    var answer = Answer(
      text: "Oak's words", promptID: "T01-P1", prompt: "?", speaker: "B2", source: .pupil)
    answer.slot = first.slotRef
    harness.receive(.answer(answer), from: "Oak", replacing: [first.ref])
    harness.press("<Enter>")
    #expect(harness.desk.review.visible(.answer)[0].isContested)
  }

  // MARK: Nothing typed is lost

  @Test func escKeepsADraftThatEnterReopens() {
    var harness = Self.harness()
    harness.press("nHalf a sen<Esc>")
    #expect(harness.mode == .list)
    #expect(harness.text(18, 76).contains("draft kept"))
    harness.press("jn<A-1>Other.<Enter><Esc>kn")
    #expect(harness.text(18, 76).contains("Half a sen"))
    harness.press("tence.<Enter>2")
    #expect(Self.answers(harness).map(\.text) == ["Other.", "Half a sentence."])
    #expect(harness.pane.drafts.isEmpty)
  }

  @Test(arguments: [Outcome.refused("That slot is gone."), .notSaved("The disk is full.")])
  func aRefusedAnswerStaysAndSaysWhy(outcome: Outcome) {
    var harness = Self.harness()
    harness.press("n<A-1>Kept words")
    harness.failure = outcome
    harness.press("<Enter>")
    #expect(harness.text(9, 38).contains("Kept words"))
    #expect(harness.text(9, 38).contains("! "))
    #expect(harness.pane.drafts.map(\.text) == ["Kept words"])
    harness.failure = nil
    harness.press(".<Enter>")
    #expect(harness.desk.review.visible(.answer).map { $0.answer?.text } == ["Kept words."])
    #expect(harness.pane.drafts.isEmpty)
  }

  @Test func draftsAndChosenPromptsSurviveARestart() {
    var harness = Self.harness()
    harness.press("a<Enter><Down><Enter><Esc>oTell me about lunch.<Enter>")
    harness.press("gn<A-4><C-t>1<Enter><C-v>half an ans<Esc>")
    harness.press("oShow me half")
    let drafts = harness.pane.drafts
    let list = harness.pane
    var again = Self.harness()
    for draft in drafts { again.pane.restore(draft, again.desk) }
    #expect(again.pane.drafts == drafts)
    #expect(again.pane.heading(again.desk) == list.heading(again.desk))
    again.press("nwer.<Enter>")
    let answer = Self.answers(again).first
    #expect(answer?.text == "half an answer.")
    #expect(answer?.speaker == "B4")
    #expect(answer?.isVerbatim == false)
    #expect(answer.map { again.desk.tags($0.lines) } == "L1")
    again.press("<Esc>o")
    #expect(again.text(18, 76).contains("Show me half"))
  }

  @Test func aDraftOfAPromptThatIsNotListedIsStillInSight() {
    var harness = Self.harness()
    harness.press("Gnsome words<Esc>ga<Enter><Esc>")
    #expect(harness.text(18, 76).contains("draft kept"))
  }

  @Test func aDraftOfAnAnswerThatIsGoneComesBackAsAnAnswer() {
    var harness = Self.harness()
    harness.press("n<A-1>One.<Enter><Esc>jeX<Esc>")
    let drafts = harness.pane.drafts
    var again = Self.harness()
    for draft in drafts { again.pane.restore(draft, again.desk) }
    #expect(again.text(18, 76).contains("draft kept"))
    again.press("n<Enter>")
    #expect(Self.answers(again).map(\.text) == ["One.X"])
    #expect(again.changes.map(\.replaces) == [[]])
  }

  /// Every key has one meaning in a mode, and typing is never taken for a command.
  @Test(arguments: [
    PromptsPane.commands, ReviewPane.commands,
  ])
  func keysAreClear(commands: [Command]) {
    for mode in Mode.allCases {
      let keys = commands.filter { $0.modes.contains(mode) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(mode)")
      let global: [Key] =
        [.tab, .backTab, .control("p"), .control("g"), .control("b"), .control("q"), .function(9)]
        + (mode == .list
          ? [.character("?"), .character(":"), .character("/"), .character("u"), .character("U")]
          : [])
      #expect(Set(keys).isDisjoint(with: global), "\(mode)")
      if mode == .field {
        for case .character(let letter) in keys { Issue.record("\(letter) types and commands") }
      }
      #expect(commands.filter { $0.modes.contains(mode) && $0.barLabel != nil }.count <= 7)
    }
    #expect(Set(commands.map(\.id)).count == commands.count)
    #expect(commands.allSatisfy { ($0.barLabel ?? "").count <= 8 })
  }

  @Test func anUnchangedCorrectionIsNoDraft() {
    var harness = Self.harness()
    harness.press("n<A-1>One.<Enter><Esc>je<Esc>")
    #expect(harness.pane.drafts.isEmpty)
    harness.press("eX<Esc>")
    #expect(harness.pane.drafts.map(\.text) == ["One.X"])
  }

  @Test func aPasteIsTextAndNeverCommands() {
    var harness = Self.harness()
    harness.paste("no")
    #expect(harness.mode == .list)
    #expect(harness.said?.contains("press n") == true)
    harness.press("n")
    harness.paste("one\r\ntwo\u{1B}[2J")
    #expect(harness.pane.drafts.map(\.text) == ["one\ntwo\u{1B}[2J"])
    #expect(Self.answers(harness).isEmpty)
  }

  // MARK: Follow-ups and what is said first

  static let probes: [String] = {
    let bank = Packs.builtIn.prompts
    return bank.frame.probes + bank.themes.flatMap(\.probes) + bank.prompts.flatMap(\.probes)
  }()

  @Test(arguments: [
    "", "x", "n", "nwords", "a", "o", "y", "jjj", "n<A-1>One.<Enter>", "w", "xb<Esc>",
  ])
  func followUpsAreNeverOnTheScreenUntilAskedFor(keys: String) {
    var harness = Self.harness()
    harness.press(keys)
    for (rows, columns) in [(18, 76), (9, 38), (60, 200)] {
      let text = harness.text(rows, columns)
      for probe in Self.probes { #expect(!text.contains(probe), "\(keys): \(probe)") }
    }
  }

  @Test func followUpsComeOneByOneThenGoAway() {
    var harness = Self.harness()
    harness.press("x")
    let expected = ["Where would I see that?", "What came out, to make room?"]
    for probe in expected {
      harness.press("b")
      #expect(harness.text(18, 76).contains(probe))
      #expect(Self.probes.filter { harness.text(18, 76).contains($0) } == [probe])
    }
    harness.press("nwords<C-o>")
    #expect(harness.text(18, 76).contains("How would a supply teacher know?"))
    harness.press("<C-o>")
    #expect(harness.text(18, 76).contains("Can you show me?"))
    for _ in 0..<9 { harness.press("<C-o>") }
    #expect(!harness.text(18, 76).contains("Follow-up"))
    harness.press("<Esc>bj")
    #expect(!harness.text(18, 76).contains("Follow-up"))
  }

  @Test func openingWordsStandUntilTheFirstAnswerOrX() {
    var harness = Self.harness()
    #expect(harness.text(18, 76).contains("Say first: There are no right answers"))
    harness.press("x")
    #expect(!harness.text(18, 76).contains("Say first"))
    harness.press("x")
    #expect(harness.text(18, 76).contains("Say first"))
    harness.press("n<A-1>Yes.<Enter><Esc>")
    #expect(!harness.text(18, 76).contains("Say first"))
  }

  @Test(
    "SG5 the reminder to listen comes with prompts that listen",
    arguments: [("playtime", true), ("finding out this week", false)])
  func theReminderToListenComesWithPromptsThatListen(words: String, listens: Bool) {
    var harness = Self.harness()
    harness.press("xa" + words.split(separator: " ")[0] + "<Enter><Esc>")
    #expect(harness.text(18, 76).contains("Listen for disclosure") == listens)
    harness.press("n")
    #expect(harness.text(9, 38).contains("Listen for disclosure") == listens)
  }
}
