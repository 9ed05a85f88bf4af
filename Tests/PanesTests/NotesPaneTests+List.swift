// The notes that are there already, by key scripts: choosing, correcting, what others wrote.

import Domain
import Surface
import Testing

@testable import Panes

extension NotesPaneTests {
  @Test func aCorrectionReplacesWhatWasSeen() {
    var pane = notes()
    let original = pane.desk.review.visible(.note).last
    pane.press("e and 3 not")
    #expect(pane.text(18, 76).contains("Correcting N05"))
    pane.press("<Enter>")
    #expect(pane.changes.last?.replaces == original?.currentRefs)
    #expect(lastNote(pane)?.text == "24 of 27 looking at the board or writing. and 3 not")
    #expect(lastNote(pane)?.slot == original?.slotRef)
    #expect(lastNote(pane)?.lines == original?.lineRefs)
    #expect(pane.mode == .list)
    #expect(pane.desk.review.visible(.note).count == 5)
  }

  @Test func anUnchangedCorrectionRecordsNothing() {
    var pane = notes()
    pane.press("e<Enter>")
    #expect(pane.recorded.isEmpty)
    #expect(pane.mode == .list)
    #expect(pane.said == "Nothing was changed.")
  }

  @Test func aVersionThatCameMeanwhileIsNotReplaced() throws {
    var pane = notes()
    let record = try #require(pane.desk.review.visible(.note).last)
    pane.press("e now")
    var note = try #require(record.note)
    note.text = "25 of 27, said Rowan"
    pane.receive(.note(note), from: "Rowan", replacing: [record.ref])
    pane.press("<Enter>")
    #expect(pane.desk.review.record(record.ref)?.isContested == true)
    #expect(pane.text(18, 76).contains("(2 versions)"))
  }

  /// A note of which Oak and Rowan each made a version.
  private func contested() throws -> PaneHarness<NotesPane> {
    var pane = notes()
    let record = try #require(pane.desk.review.visible(.note).last)
    var note = try #require(record.note)
    note.text = "25 of 27 writing"
    pane.receive(.note(note), from: "Oak", replacing: [record.ref])
    note.text = "24 of 26 writing"
    pane.receive(.note(note), from: "Rowan", replacing: [record.ref])
    return pane
  }

  @Test func choosingAVersionReplacesAll() throws {
    var pane = try contested()
    pane.press("<Enter>")
    #expect(pane.mode == .picker)
    let text = pane.text(18, 76)
    #expect(text.contains("25 of 27 writing") && text.contains("24 of 26 writing"))
    pane.press("<Up><Enter>")
    #expect(lastNote(pane)?.text == "25 of 27 writing")
    #expect(pane.changes.last?.replaces.count == 2)
    #expect(pane.desk.review.visible(.note).last?.isContested == false)
    #expect(pane.mode == .list)
  }

  @Test func puttingVersionsTogetherReplacesAll() throws {
    var pane = try contested()
    pane.press("em; both<Enter>")
    #expect(lastNote(pane)?.text == "25 of 27 writing\n24 of 26 writing; both")
    #expect(pane.desk.review.visible(.note).last?.isContested == false)
  }

  @Test func tagsOfANoteAreACorrection() {
    var pane = notes()
    pane.press("t1<Enter>")
    #expect(lastNote(pane)?.lines.map { pane.desk.review.name(of: $0) } == ["L1", "L2"])
    #expect(pane.changes.last?.replaces.count == 1)
    pane.press("t<Enter>")
    #expect(pane.recorded.count == 1)
    #expect(pane.mode == .list)
  }

  @Test func aQuestionIsKeptForLaterAndCanBeTakenAway() {
    var pane = notes()
    pane.press("aWho chose the pairs?<Enter>")
    #expect(lastNote(pane)?.askLater == "Who chose the pairs?")
    #expect(lastNote(pane)?.text == "24 of 27 looking at the board or writing.")
    #expect(pane.text(18, 76).contains("? L2"))
    pane.press("a<C-u><Enter>")
    #expect(lastNote(pane)?.askLater == nil)
  }

  @Test func aThoughtIsPrivateAndAboutTheNote() throws {
    var pane = notes()
    let note = try #require(pane.desk.review.visible(.note).last)
    pane.press("p")
    #expect(pane.text(18, 76).contains("thought: private, never leaves this laptop"))
    pane.press("They were engaged<Enter>")
    let thought = Thought(text: "They were engaged", about: note.ref)
    #expect(pane.changes.last?.event == .thought(thought))
    #expect(pane.recorded.last?.isPrivate == true)
    #expect(pane.text(18, 76).contains("thought, private: They were engaged"))
  }

  @Test func theGuideReadsNoThoughts() {
    var pane = notes()
    pane.press("pThey were engaged")
    #expect(!pane.text(18, 76).contains("a guess at minds"))
    pane.press("<Esc>nThey were engaged")
    #expect(pane.text(18, 76).contains("a guess at minds"))
  }

  @Test func aSmallGroupIsMarkedAndUnmarked() {
    var pane = notes()
    pane.press("s")
    #expect(lastNote(pane)?.sensitivity == .smallGroup)
    #expect(pane.text(18, 76).contains("! L2"))
    pane.press("s")
    #expect(lastNote(pane)?.sensitivity == nil)
  }

  @Test func undoTakesTheNoteFromTheList() {
    var pane = notes()
    pane.press("nGone soon<Enter><Esc>u")
    #expect(!pane.text(18, 76).contains("Gone soon"))
  }

  @Test func answersAreShownAndOpenInPrompts() {
    var pane = notes()
    let slot = pane.desk.review.slotNow(at: pane.desk.now, for: "Birch")?.record.ref
    let answer = pane.receive(
      .answer(
        Answer(
          text: "We do partner here.", promptID: nil, prompt: "Show me", speaker: "C1",
          source: .pupil, slot: slot)), from: "Rowan")
    #expect(pane.text(18, 76).contains("Rowan: C1: We do partner here."))
    pane.press("<Enter>")
    #expect(pane.effects.last == .open(.prompts, answer))
    pane.press("t")
    #expect(pane.said == "A01 is an answer; Prompts, key 3, opens it.")
  }

  @Test func aRefusedChoiceStaysInFront() {
    var pane = notes()
    pane.failure = .notSaved("The disk is full.")
    pane.press("t1<Enter>")
    #expect(pane.mode == .picker)
    #expect(pane.text(18, 76).contains("1 L1 ✓"))
    pane.failure = nil
    pane.press("<Enter>")
    #expect(lastNote(pane)?.lines.count == 2)
    #expect(pane.mode == .list)
  }

  @Test func anOfferIsTakenInTheNote() {
    var pane = notes()
    pane.press("nThey were engaged<C-r>")
    #expect(pane.text(18, 76).contains("offer 1 of 2: ^R another, ^Z what you wrote"))
    pane.press("<C-z><C-x>")
    #expect(pane.said == "Set aside here: engaged")
    #expect(!pane.text(18, 76).contains("a guess at minds"))
    pane.press("<C-r>")
    #expect(pane.said == "There is no offer for these words.")
    pane.press("<Enter>")
    #expect(lastNote(pane)?.text == "They were engaged")
  }
}

@Suite struct NotedAlreadyTests {
  private func notes() -> PaneHarness<NotesPane> { PaneHarness(NotesPane.self, Sample.desk()) }

  /// A second note of it would count it twice.
  @Test("D8-counts a note that says it already is pointed at and its words are not put in")
  func whatIsNotedAlreadyIsPointedAt() {
    var pane = notes()
    pane.press("nAt the board they were engaged")
    let said = "noted already: \"24 of 27 looking at the board"
    #expect(pane.text(18, 76).contains(said), "\(pane.text(18, 76))")
    for _ in 0..<4 {
      pane.press("<C-r>")
      #expect(!pane.text(18, 76).contains("42 +12 24 of 27"), "\(pane.text(18, 76))")
    }
  }

  /// An earlier note that judges is no cure for a judgment.
  @Test func aVerdictIsNotPointedAt() {
    var pane = notes()
    pane.press("nFractions were outstanding today.<Enter>")
    pane.press("Fractions were outstanding.")
    let text = pane.text(18, 76)
    #expect(text.contains("a grade word"), "\(text)")
    #expect(!text.contains("noted already"), "\(text)")
    pane.press("<C-r>")
    #expect(pane.text(18, 76).components(of: "Fractions were outstanding today.") == 1)
  }

  @Test func whatIsPutInBeforeASentenceEndsInAStop() {
    var pane = notes()
    pane.press("nThe end was outstanding. Then 4 of 9 left.<C-r>")
    let text = pane.text(18, 76)
    #expect(!text.contains("outstanding"), "\(text)")
    #expect(text.contains(". Then 4 of 9 left.") || text.contains("… Then 4 of 9 left."), "\(text)")
  }
}

extension Event {
  /// The names of the lines a note is tagged with.
  func lineNames(_ desk: Desk) -> [String] {
    guard case .note(let note) = self else { return [] }
    return note.lines.map { desk.review.name(of: $0) }
  }
}
