// The counting sheet by key scripts: every key is durable before it is shown as kept, a failing
// disk loses nothing, and what was counted becomes a note.

import Domain
import Surface
import Testing

@testable import Panes

@Suite struct TallySheetTests {
  private func notes(_ desk: Desk = Sample.desk()) -> PaneHarness<NotesPane> {
    PaneHarness(NotesPane.self, desk)
  }

  private func marks(_ pane: PaneHarness<NotesPane>) -> [String] {
    pane.recorded.flatMap { entry -> [String] in
      if case .tally(let tally)? = entry.event {
        tally.ticks.map(\.mark.description)
      } else {
        []
      }
    }
  }

  /// Peers C4: places are numbers; a key for each, a row of the keyboard to a row of the plan.
  @Test("D13-9 a key is a tick of its own")
  func everyKeyIsATickOfItsOwn() {
    var pane = notes()
    pane.press("c1q7VRA<Space>")
    #expect(
      marks(pane) == [
        "seats:30", "turn:1", "turn:11", "turn:7", "volunteer", "recall", "clock-adult",
        "span-pause",
      ])
    guard case .tally(let tally)? = pane.recorded.first?.event else {
      Issue.record("a tally")
      return
    }
    #expect(tally.place == "Y4")
    #expect(tally.slot == pane.desk.review.slotNow(at: pane.desk.now, for: "Birch")?.record.ref)
    let text = pane.text(18, 76)
    #expect(text.contains("kept 09:42 span-pause"))
    #expect(text.contains("clock: adult"))
    #expect(text.contains("3 turns: 3 of 30 places spoke."))
  }

  @Test func digitsDoNotLeaveThePane() {
    var pane = notes()
    pane.press("c4")
    #expect(!pane.effects.contains(.show(.evidence)))
    #expect(marks(pane) == ["seats:30", "turn:4"])
  }

  @Test func theSheetScreens() {
    for (rows, columns) in [(18, 76), (9, 38)] {
      var pane = notes()
      pane.press("c1133q7VVCRRE")
      pane.press("A")
      pane.wait(until: "09:44:30")
      pane.press("P.24<Enter>>")
      expectScreen(pane.screen(rows, columns), "notes-tally-\(columns)x\(rows)")
    }
  }

  @Test func placesBeyondThePlanAreNoKeys() {
    var pane = notes()
    pane.press("c" + String(repeating: "-", count: 3) + "p" + "0")
    #expect(marks(pane) == ["seats:29", "seats:28", "seats:27", "turn:20", "turn:10"])
    pane.press("m")
    #expect(marks(pane).count == 5)
  }

  @Test func theLastTickIsTakenBackAndANoteIsNot() {
    var pane = notes()
    pane.press("nA line<Enter><Esc>cVV<Backspace>")
    #expect(pane.desk.review.ticks(in: pane.desk.review.slotNow(
      at: pane.desk.now, for: "Birch")?.record.ref).count == 1)
    pane.press("<Backspace><Backspace>")
    #expect(pane.said == "The last thing done here was no tick.")
    #expect(pane.desk.review.visible(.note).contains { $0.note?.text == "A line" })
  }

  /// A kill or a full disk loses at most what was not shown as kept.
  @Test func whatIsNotSavedIsShownSoAndGoesWithTheNextKey() {
    var pane = notes()
    pane.press("cV")
    pane.failure = .notSaved("The disk is full.")
    pane.press("RE")
    #expect(pane.text(18, 76).contains("! 2 ticks not saved: The disk is full."))
    let draft = pane.pane.drafts.first { $0.name == "ticks" }
    #expect(draft?.text.split(separator: "\n").count == 2)
    pane.failure = nil
    pane.press("C")
    #expect(marks(pane) == ["volunteer", "recall", "explain", "chosen"])
    #expect(pane.pane.drafts.isEmpty)
    // After a kill the draft comes back and is kept by opening the sheet.
    var other = notes()
    if let draft { other.pane.restore(draft, other.desk) }
    other.press("c")
    #expect(marks(other) == ["recall", "explain"])
  }

  @Test func aLineBeingWrittenIsThereAfterCounting() {
    var pane = notes()
    pane.press("nTwo pai<Alt-c>12V<Esc>rs talk<Enter>")
    #expect(pane.recorded.last?.event?.text == "Two pairs talk")
    #expect(marks(pane) == ["seats:30", "turn:1", "turn:2", "volunteer"])
  }

  @Test func enterMakesANoteWithCounts() throws {
    var pane = notes()
    pane.press("c1122VVC<Enter>")
    #expect(pane.mode == .field)
    pane.press("<Enter>")
    guard case .note(let note)? = pane.recorded.last?.event else {
      Issue.record("a note")
      return
    }
    #expect(note.text == "4 turns: 2 of 30 places spoke. 2 of 3 volunteered, 1 of 3 were chosen.")
    #expect(note.counts.map { [$0.n, $0.of] } == [[2, 30], [2, 3], [1, 3]])
    #expect(note.place == "Y4")
  }

  @Test("D13-9 a sweep is a silent word in the heading")
  func aSweepIsASilentWordInTheHeading() {
    var pane = notes()
    pane.press("c>>")
    #expect(!pane.pane.heading(pane.desk).contains("sweep due"))
    pane.wait(until: "09:44")
    #expect(pane.pane.heading(pane.desk).hasSuffix("sweep due"))
    #expect(!pane.effects.contains(.bell))
    pane.press(".24<Enter>")
    #expect(marks(pane).last == "sweep:24/30")
    #expect(!pane.pane.heading(pane.desk).contains("sweep due"))
  }

  // MARK: Questions for later and what is parked

  @Test func aQuestionIsTickedOffAndTakenToAPrompt() {
    var pane = notes()
    pane.press("aWho chose the pairs?<Enter>q")
    #expect(pane.text(18, 76).contains("Questions for later: 1 open."))
    #expect(pane.text(18, 76).contains("Who chose the pairs?"))
    pane.press("o")
    #expect(pane.effects.last == .hand("Who chose the pairs?", to: .prompts))
    pane.press("x")
    #expect(pane.text(18, 76).contains("Questions for later: 0 open."))
    #expect(pane.text(18, 76).contains("✓ Who chose the pairs?"))
    pane.press("x")
    #expect(pane.text(18, 76).contains("Questions for later: 1 open."))
    pane.press("<Enter>")
    #expect(pane.mode == .list)
  }

  /// Seed 001, row 10: off-focus notes go to a parked list; kept, listed, not counted.
  @Test func aParkedNoteIsListedAndNotCounted() throws {
    var pane = notes()
    let line = try #require(pane.desk.review.linesOfEnquiry.dropFirst().first)
    let before = pane.desk.review.gapMap.items(line.ref)
    pane.press("nThe car park was full<Enter><Esc>x")
    #expect(pane.desk.review.gapMap.items(line.ref) == before)
    #expect(pane.text(18, 76).contains("parked"))
    pane.press("v")
    #expect(pane.text(18, 76).contains("Parked, off the focus: 1."))
    pane.press("x")
    #expect(pane.desk.review.gapMap.items(line.ref) == before + 1)
    #expect(pane.text(18, 76).contains("Nothing is parked."))
  }

  @Test func hearsayIsMarkedAndNotCounted() throws {
    var pane = notes()
    let line = try #require(pane.desk.review.linesOfEnquiry.dropFirst().first)
    let before = pane.desk.review.gapMap.items(line.ref)
    pane.press("nA parent told us what another said<Enter><Esc>X")
    #expect(pane.desk.review.gapMap.items(line.ref) == before)
    #expect(pane.text(18, 76).contains("hearsay: not counted"))
  }

  // MARK: What each kind of source is easily taken for

  @Test("D11-special every kind of source has its fields and its trap")
  func everySourceTypeHasItsFieldsAndItsTrap() {
    for source in SourceType.allCases {
      #expect(!source.trap.isEmpty && source.trap.count <= 76, "\(source)")
      #expect(!source.fields.isEmpty, "\(source)")
    }
    var pane = notes()
    pane.press("n")
    #expect(pane.text(18, 76).contains("One visit is a snapshot"))
    pane.press("T")
    #expect(!pane.text(18, 76).contains("One visit is a snapshot"))
    #expect(SourceType.book.fields.contains(.marked))
    // Where words are few: how they communicate, and what was watched for, as agreed.
    #expect(SourceType.pupil.fields.suffix(2) == [.communication, .watchedFor])
    #expect(SourceType.data.fields == [.measure, .cohort, .years, .dated, .origin, .caveat])
  }
}
