// The Notes pane by key scripts: what is saved, when it is stamped, and that nothing typed is lost.

import Domain
import Surface
import Testing

@testable import Panes

@Suite struct NotesPaneTests {
  func notes(_ desk: Desk = Sample.desk()) -> PaneHarness<NotesPane> {
    PaneHarness(NotesPane.self, desk)
  }

  func lastNote(_ harness: PaneHarness<NotesPane>) -> Note? {
    if case .note(let note)? = harness.recorded.last?.event { note } else { nil }
  }

  // MARK: Writing

  @Test func enterSavesAndStaysOpenForTheNextLine() {
    var pane = notes()
    pane.press("nTwo pairs talk<Enter>A third one<Enter>")
    #expect(pane.recorded.map(\.event?.text) == ["Two pairs talk", "A third one"])
    #expect(pane.mode == .field)
    #expect(pane.pane.drafts.isEmpty)
    #expect(pane.text(18, 76).contains("A third one"))
  }

  @Test func aNoteTakesWhatItsSlotSuggests() {
    var pane = notes()
    pane.press("nThe bell rang<Enter>")
    let note = lastNote(pane)
    #expect(note?.source == .lesson)
    #expect(note?.place == "Y4")
    #expect(note?.slot == pane.desk.review.slotNow(at: pane.desk.now, for: "Birch")?.record.ref)
    #expect(note?.lines.map { pane.desk.review.name(of: $0) } == ["L2"])
  }

  @Test func theSlotsOnlyLineIsTheFirstTag() {
    var pane = notes(Sample.desk(at: "09:10", as: "Rowan"))
    pane.press("nA child spoke<Enter>")
    #expect(lastNote(pane)?.lines.map { pane.desk.review.name(of: $0) } == ["L1"])
    #expect(lastNote(pane)?.source == .walk)
    #expect(lastNote(pane)?.place == "EYFS")
  }

  @Test func theStampIsTheFirstCharacters() {
    var pane = notes(Sample.desk(at: "09:42:10"))
    pane.press("n")
    pane.wait(until: "09:43:20")
    pane.press("T")
    pane.wait(until: "09:45:00")
    pane.press("ook<Enter>")
    #expect(pane.changes.last?.at == Sample.time("09:43:20"))
    pane.wait(until: "09:46:30")
    pane.press("N<Enter>")
    #expect(pane.changes.last?.at == Sample.time("09:46:30"))
  }

  @Test func aLineBegunAgainIsStampedAgainButNotOneBroughtBack() {
    var pane = notes(Sample.desk(at: "09:42"))
    pane.press("nabc<C-u>")
    pane.wait(until: "09:44")
    pane.press("<C-z>")
    pane.press("d<Enter>")
    #expect(pane.changes.last?.at == Sample.time("09:42"))
    pane.press("x<C-u>")
    pane.wait(until: "09:45")
    pane.press("y<Enter>")
    #expect(pane.changes.last?.at == Sample.time("09:45"))
  }

  @Test func aLineBegunInASlotStaysInIt() {
    var pane = notes(Sample.desk(at: "09:59"))
    let before = pane.desk.review.slotNow(at: pane.desk.now, for: "Birch")?.record.ref
    pane.press("nThe bell")
    pane.wait(until: "10:03")
    #expect(pane.pane.heading(pane.desk).hasPrefix("S04"))
    pane.press(" rang<Enter>")
    #expect(lastNote(pane)?.slot == before)
    #expect(pane.pane.heading(pane.desk).hasPrefix("S05"))
    pane.press("Next<Enter>")
    #expect(lastNote(pane)?.slot != before)
    #expect(lastNote(pane)?.place == "room 7")
  }

  @Test func countsAndQuotesAreReadAndShown() {
    var pane = notes()
    pane.press("n24 of 27 wrote; one said \"look\"")
    #expect(pane.text(18, 76).contains("counted 24 of 27 · 1 quote"))
    pane.press("<Enter>")
    #expect(lastNote(pane)?.counts == [Count(label: "wrote", n: 24, of: 27)].compactMap { $0 })
    #expect(lastNote(pane)?.quotes == ["look"])
  }

  @Test func shorthandIsWrittenOutAndCanBeSwitchedOff() {
    var pane = notes()
    pane.press("nchn sat<Enter>")
    #expect(lastNote(pane)?.text == "children sat")
    pane.press("<A-s>chn sat<Enter>")
    #expect(lastNote(pane)?.text == "chn sat")
  }

  @Test func sourcesGoRoundForOneNote() {
    var pane = notes()
    pane.press("n<C-o><C-o>They said so<Enter>And went<Enter>")
    let sources = pane.recorded.compactMap { entry -> SourceType? in
      if case .note(let note)? = entry.event { note.source } else { nil }
    }
    #expect(sources == [.pupil, .lesson])
  }

  @Test func linesAreTaggedInTheField() {
    var pane = notes()
    pane.press("nOne<C-t>")
    #expect(pane.mode == .picker)
    #expect(pane.text(18, 76).contains("Line: 1 L1  2 L2 ✓  3 L3  Enter done"))
    pane.press("23<Enter>")
    #expect(pane.mode == .field)
    pane.press("<Enter>Two<Enter>")
    for change in pane.changes {
      #expect(change.event.lineNames(pane.desk) == ["L3"])
    }
  }

  @Test func severalLinesAndPastesAreText() {
    var pane = notes()
    pane.press("none<A-Enter>two<C-j>")
    pane.paste("q\r\nnx\u{1B}:")
    pane.press("<Enter>")
    #expect(lastNote(pane)?.text == "one\ntwo\nq\nnx\u{1B}:")
  }

  @Test func aPasteInTheListIsNoCommand() {
    var pane = notes()
    pane.paste("nnn")
    #expect(pane.mode == .list)
    #expect(pane.said == "A paste goes into a field: press n first.")
  }

  // MARK: Nothing is lost

  @Test(arguments: [
    Outcome.notSaved("The disk is full."), .refused("Too long."),
  ])
  func whatIsNotSavedStaysInTheField(outcome: Outcome) {
    var pane = notes()
    pane.failure = outcome
    pane.press("nPrecious words<Enter>")
    #expect(pane.text(18, 76).contains("Precious words"))
    #expect(pane.pane.drafts.map(\.text) == ["Precious words"])
    #expect(pane.said != nil)
    pane.failure = nil
    pane.press("!<Enter>")
    #expect(lastNote(pane)?.text == "Precious words!")
  }

  @Test func anEmptyLineIsRefusedKindly() {
    var pane = notes()
    pane.press("n  <Enter>")
    #expect(pane.recorded.isEmpty)
    #expect(pane.said == "The note has no words yet; type something, or press Esc to leave it.")
  }

  @Test func leavingKeepsTheDraftAndNOpensIt() {
    var pane = notes()
    pane.press("nHalf a thou")
    pane.press("<Esc>")
    #expect(pane.mode == .list)
    #expect(pane.text(18, 76).contains("draft kept: Half a thou  n goes on"))
    #expect(pane.pane.drafts.map(\.text) == ["Half a thou"])
    pane.press("nght<Enter>")
    #expect(lastNote(pane)?.text == "Half a thought")
    #expect(pane.pane.drafts.isEmpty)
  }

  @Test(arguments: ["nA line", "eMore", "aWhy so", "pI wonder", "f<Down>29"])
  func everyFieldIsADraftThatCanBePutBack(script: String) {
    var pane = notes()
    pane.press("<Down>" + script)
    let drafts = pane.pane.drafts
    #expect(drafts.count == 1)
    pane.press("<Esc>")
    #expect(pane.pane.drafts == drafts)

    var other = notes()
    for draft in drafts { other.pane.restore(draft, other.desk) }
    other.pane.settle(other.desk)
    #expect(other.pane.drafts == drafts)
    #expect(other.text(18, 76).contains("kept"))
    other.press(String(script.prefix(1)))
    #expect(other.mode == .field)
    #expect(other.pane.drafts == drafts)
    other.press("<Enter><Enter><Enter><Enter>")
    #expect(!other.recorded.isEmpty)
    if let original = Sample.desk().review.visible(.note).last, !"np".contains(script.prefix(1)) {
      #expect(other.changes.first?.replaces == original.currentRefs)
    }
  }

  @Test func draftsOfSeveralNotesDoNotGetInEachOthersWay() {
    var pane = notes()
    pane.press("eone<Esc>keTwo<Esc>kaThree<Esc>nFour<Esc>fstart<Esc>")
    let drafts = pane.pane.drafts
    #expect(drafts.count == 5)
    #expect(Set(drafts.map(\.name)).count == 5)
    var other = notes()
    for draft in drafts.reversed() { other.pane.restore(draft, other.desk) }
    #expect(Set(other.pane.drafts) == Set(drafts))
  }

  @Test func aDraftOfAnotherPaneIsPassedOver() {
    var pane = notes()
    pane.pane.restore(Draft(name: "answer", text: "x"), pane.desk)
    #expect(pane.pane.drafts.isEmpty)
  }

  // MARK: Slots

  @Test func theSlotFollowsTheClockUntilOneIsPinned() {
    var pane = notes(Sample.desk(at: "09:42"))
    #expect(pane.pane.heading(pane.desk) == "S04 Y4 science · L1 L2")
    pane.press("[")
    #expect(pane.pane.heading(pane.desk) == "S03 Walk Y3-Y4 · L1 · pinned")
    pane.wait(until: "10:05")
    #expect(pane.pane.heading(pane.desk) == "S03 Walk Y3-Y4 · L1 · pinned")
    pane.press(".")
    #expect(pane.pane.heading(pane.desk) == "S05 Y3 English · L1 L2")
    pane.press("][")
    #expect(pane.pane.heading(pane.desk) == "S05 Y3 English · L1 L2")
  }

  @Test func betweenSlotsNotesBelongToNone() {
    var pane = notes(Sample.desk(at: "10:01"))
    #expect(pane.pane.heading(pane.desk) == "between slots")
    #expect(pane.text(18, 76).contains("notes written now belong to no slot"))
    pane.press("nIn the corridor")
    #expect(pane.text(18, 76).contains("no slot"))
    pane.press("<Enter>")
    #expect(lastNote(pane)?.slot == nil)
    #expect(pane.text(18, 76).contains("In the corridor"))
    pane.press("<Esc>]nAnd here<Enter>")
    #expect(pane.pane.heading(pane.desk).hasPrefix("S05"))
    #expect(lastNote(pane)?.slot == pane.desk.review.all(.slot)[4].ref)
  }

  @Test func theEndsOfTheDayAreSaid() {
    var pane = notes(Sample.desk(at: "08:10"))
    pane.press("[")
    #expect(pane.said == "This is the day's first slot.")
    var empty = notes(Sample.desk(Review(), at: "08:10"))
    empty.press("]")
    #expect(empty.said == "There are no slots yet. Schedule, key 1, is where they are made.")
    let end = notes(Sample.desk(at: "16:00"))
    #expect(end.pane.heading(end.desk) == "S09 Feedback session")
    empty.press("nStill saved<Enter>")
    #expect(lastNote(empty)?.text == "Still saved")
  }

  @Test func notesWithoutASlotComeAfterTheLastSlot() {
    var pane = notes(Sample.desk(at: "10:01"))
    pane.press("nIn the corridor<Enter><Esc>")
    let loose = pane.recorded[0].ref
    pane.wait(until: "15:30")
    #expect(!pane.text(18, 76).contains("In the corridor"))
    pane.press("]")
    #expect(pane.pane.heading(pane.desk) == "no slot")
    #expect(pane.text(18, 76).contains("In the corridor"))
    pane.press("]")
    #expect(pane.said == "There is nothing after this.")
    pane.press("[")
    #expect(pane.pane.heading(pane.desk) == "S09 Feedback session")
    pane.press("..")
    pane.pane.select(loose, pane.desk)
    #expect(pane.text(18, 76).contains(">10:01"))
  }

  @Test func anOldNoteWithoutASlotIsShownWhenItIsWanted() {
    var builder = Sample.builder
    let old = builder.add(.note(Note.reading("Old", source: .walk)), by: "Birch", at: "08:00")
    for number in 0..<NotesListing.looseEntriesMax {
      builder.add(.note(Note.reading("N\(number)", source: .walk)), by: "Rowan", at: "09:00")
    }
    var pane = notes(Sample.desk(builder.review))
    pane.pane.select(old, pane.desk)
    pane.pane.settle(pane.desk)
    #expect(pane.text(18, 76).contains(">08:00     Old"))
  }

  @Test func aThoughtHasARowThatSaysWhatItIsAbout() throws {
    var pane = notes()
    pane.press("kkpMaybe the sticks<Enter>")
    let thought = try #require(pane.recorded.last)
    pane.press("[")
    pane.pane.select(thought.ref, pane.desk)
    pane.pane.settle(pane.desk)
    #expect(pane.text(18, 76).contains("Your thoughts, private: 1."))
    #expect(pane.text(18, 76).contains("Maybe the sticks"))
    #expect(pane.text(18, 76).contains("about N"))
  }

  @Test func aRecordFromElsewhereIsShownInItsSlot() throws {
    var pane = notes()
    let walk = try #require(pane.desk.review.visible(.note).first)
    pane.pane.select(walk.ref, pane.desk)
    #expect(pane.pane.heading(pane.desk) == "S03 Walk Y3-Y4 · L1 · pinned")
    #expect(pane.text(18, 76).contains(">09:07 +2"))
    let now = try #require(pane.desk.review.slotNow(at: pane.desk.now, for: "Birch"))
    pane.pane.select(now.record.ref, pane.desk)
    #expect(pane.pane.heading(pane.desk) == "S04 Y4 science · L1 L2")
  }

  @Test func minutesCountFromWhenTheSlotReallyBegan() throws {
    var pane = notes()
    let slot = try #require(pane.desk.review.slotNow(at: pane.desk.now, for: "Birch"))
    var value = slot.slot
    value.began = Sample.clock("09:35")
    pane.receive(.slot(value), from: "Oak", replacing: [slot.record.ref])
    #expect(pane.text(18, 76).contains("09:40 +5"))
    #expect(pane.text(18, 76).contains("09:33 -2"))
  }

  // MARK: Safety and cost

  @Test func hostileWordsAreDrawnSafely() {
    var pane = notes()
    let slot = pane.desk.review.slotNow(at: pane.desk.now, for: "Birch")?.record.ref
    for text in hostileTexts {
      pane.receive(.note(Note.reading(text + " x", source: .lesson, slot: slot)), from: "Rowan")
    }
    for (rows, columns) in [(40, 76), (18, 38), (9, 38), (3, 20)] {
      for scalar in pane.text(rows, columns).unicodeScalars where scalar != "\n" {
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        let isDirection = (0x202A...0x202E).contains(scalar.value)
          || (0x2066...0x2069).contains(scalar.value)
        #expect(!isControl && !isDirection, "U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34] as [UInt64])
  func noKeysBreakIt(seed: UInt64) {
    RandomKeys.exercise(NotesPane.self, seed: seed, keys: 600)
  }

  @Test func onlyTheSlotsOwnNotesAreRead() {
    var builder = Sample.builder
    let slots = builder.review.all(.slot).map(\.ref)
    for number in 0..<20_000 {
      builder.add(
        .note(Note(text: "Elsewhere \(number)", source: .lesson, slot: slots[number % 2])),
        by: "Rowan", at: "09:41")
    }
    let pane = notes(Sample.desk(builder.review))
    let listing = NotesListing().current(slots[3], pane.desk)
    #expect(listing.refs.count == 3)
    #expect(pane.pane.state.listing.refs == listing.refs)
    let loose = NotesListing().current(nil, pane.desk)
    #expect(loose.refs.isEmpty)
    #expect(pane.text(18, 76).contains("24 of 27"))
  }

  @Test func onlyWhatIsSeenIsLaidOut() {
    var laidOut = 0
    let shown = ListWindow.fill(around: 10_000, count: 20_000, room: 18) { index -> Int? in
      laidOut += 1
      return index
    } height: { _ in
      2
    }
    #expect(shown.count == 9)
    #expect(shown.map(\.index) == Array(shown[0].index..<shown[0].index + 9))
    #expect(laidOut <= 12)
  }

  @Test func theListingIsMadeOncePerEntry() {
    var pane = notes()
    let before = pane.pane.state.listing
    pane.press("<Up><Up><Down>")
    #expect(pane.pane.state.listing.refs == before.refs)
    pane.press("nOne more<Enter>")
    #expect(pane.pane.state.listing.refs.count == before.refs.count + 1)
  }
}
