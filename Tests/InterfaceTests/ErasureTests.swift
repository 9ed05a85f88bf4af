import Domain
import Interface
import Panes
import Surface
import Testing

/// Erasing and sealing on the screen: what is asked, by which keys, and what is asked of the world.
@Suite struct ErasureTests {
  private func deeds(_ screen: AppHarness) -> [ErasureDeed] {
    screen.requests.compactMap { if case .erasure(let deed) = $0 { deed } else { nil } }
  }

  private static let note = "24 of 27"

  @Test func theSelectedRecordIsNamedAndGoesByAKeyOfItsOwn() throws {
    var screen = AppHarness()
    let note = try #require(screen.app.desk.review.visible(.note).first)
    screen.press("E")
    #expect(screen.text.contains("Erase N01"))
    #expect(screen.text.contains("N01, note, 09:42, by Birch"))
    // Neither Enter nor the key just pressed nor the last key does anything before there is a reason.
    screen.press("<Enter>Ee")
    #expect(deeds(screen).isEmpty)
    screen.press("m")
    #expect(screen.text.contains("Reason: mistake"))
    screen.press("e")
    #expect(
      deeds(screen) == [.erase(note.ref, because: .mistake, requester: "reviewer")])
    #expect(!screen.text.contains("Erase N01"))
  }

  @Test func aRequestAlsoAsksWhoseItWas() throws {
    var screen = AppHarness()
    screen.press("Er")
    #expect(screen.text.contains("Who asked?"))
    screen.press("pe")
    guard case .erase(_, .request, let requester)? = deeds(screen).first else {
      Issue.record("an erasing")
      return
    }
    #expect(requester == "parent or carer")
  }

  @Test(arguments: ["Em<Enter>", "Emm", "EmE", "Em<Esc>", "E<Esc>", "Er<Esc>", "Emx"])
  func anyOtherKeyLeavesEverything(_ keys: String) {
    var screen = AppHarness()
    screen.press(keys)
    #expect(deeds(screen).isEmpty)
    #expect(!screen.text.contains("Erase N01"))
    #expect(screen.text.contains(Self.note))
  }

  @Test func noReasonOrRoleHasTheKeyThatDoesIt() {
    // Found out from outside: whatever letter is pressed, the deed needs the `e` behind it.
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      var screen = AppHarness()
      screen.press("E\(letter)")
      #expect(deeds(screen).isEmpty)
      screen.press("\(letter)\(letter)")
      #expect(deeds(screen).isEmpty, "\(letter)")
    }
  }

  /// DP3: what `retain --erase-due` does, with the same question before it.
  @Test("DP3 what is due goes from the palette, by a key of its own")
  func whatIsDueGoesFromThePalette() throws {
    var screen = AppHarness(rows: 40, columns: 120)
    let note = try #require(screen.app.desk.review.visible(.note).first)
    screen.press(":erase what is due<Enter>")
    #expect(screen.lastLine.contains("Nothing is due yet"), "\(screen.lastLine)")
    let later = try #require(WallTime("2026-12-17T09:00:00+00:00"))
    screen.update(.ticked(later))
    for keys in ["<Enter>", "E", "<Esc>", "d"] {
      screen.press(":erase what is due<Enter>")
      #expect(screen.text.contains("1 record of notes and answers"), "\(screen.text)")
      #expect(screen.text.contains("To be erased by 2026-12-17"))
      screen.press(keys)
      #expect(deeds(screen).isEmpty, "\(keys)")
    }
    screen.press(":erase what is due<Enter>e")
    #expect(deeds(screen) == [.eraseDue([note.ref])])
  }

  @Test func everyPaneSaysWhatItsSelectionIs() throws {
    var screen = AppHarness()
    let review = screen.app.desk.review
    let line = try #require(review.linesOfEnquiry.first)
    let note = try #require(review.visible(.note).first)
    let slot = try #require(review.visible(.slot).first)
    screen.write(
      .answer(
        Answer(
          text: "We think first", promptID: nil, prompt: "What helps?", speaker: "A1",
          source: .pupil, slot: slot.ref, lines: [line.ref])), by: AppHarness.oak)
    screen.write(
      .point(Point(text: "Pupils talk.", line: line.ref, evidence: [note.ref])),
      by: AppHarness.oak)
    screen.app.settle()
    screen.press("1E")
    #expect(screen.text.contains("Erase S0"))
    screen.press("<Esc>3")
    screen.press("<End>E")
    #expect(screen.text.contains("Erase A01"))
    screen.press("<Esc>4")
    for _ in 0..<9 {
      screen.press("<Enter>E")
      if screen.text.contains("Erase N01") { break }
      screen.press("<Esc><Esc><Right>")
    }
    #expect(screen.text.contains("Erase N01"))
    screen.press("<Esc>5")
    for _ in 0..<4 where !screen.text.contains("Erase F1") { screen.press("<Esc><Down>E") }
    #expect(screen.text.contains("Erase F1"))
    screen.press("<Esc>7")
    for _ in 0..<30 where !screen.text.contains("Erase L1") { screen.press("<Esc><Down>E") }
    #expect(screen.text.contains("Erase L1"))
  }

  @Test("SG3 hiding ends the one showing of sealed words")
  func hidingEndsTheShowing() {
    var screen = AppHarness()
    screen.update(.erasure(.shown(name: "N01", ["her own words"])))
    #expect(screen.text.contains("her own words"))
    screen.press("<F9><F9>")
    #expect(!screen.text.contains("her own words"))
    #expect(screen.text.contains("Notes"))
  }

  @Test("DP3 a receipt that was kept is found again", arguments: ["print", "receipt"])
  func aKeptReceiptIsFoundAgain(_ word: String) {
    var screen = AppHarness()
    screen.press(":\(word)")
    #expect(screen.text.contains("Receipts"), "\(screen.text)")
    while !screen.text.contains("> Receipts ") { screen.press("<Down>") }
    screen.press("<Enter>")
    #expect(deeds(screen) == [.listReceipts])
    screen.update(.erasure(.receipts([])))
    #expect(screen.text.contains("No receipt was written to a file here"))
    screen.press("<Esc>")
    let files = ["143000", "094200"].map {
      ReceiptFile(
        path: "/x/receipts/receipt-2026-11-19-\($0).txt",
        lines: ["Receipt: erased", "  gone        N\($0.prefix(2))  note, 1 version"])
    }
    screen.update(.erasure(.receipts(files)))
    #expect(screen.text.contains("> receipt-2026-11-19-143000.txt  Receipt: erased  N14"))
    #expect(screen.text.contains("In /x/receipts, to print"))
    screen.press("<Down><Enter>")
    #expect(screen.text.contains("Written to /x/receipts/receipt-2026-11-19-094200.txt"))
    #expect(screen.text.contains("N09  note"))
  }

  @Test func thePaletteKnowsOtherWordsForWhatIsDue() {
    for word in ["due", "retain"] {
      var screen = AppHarness()
      screen.press(":\(word)")
      #expect(screen.text.contains("Erase what is due"), "\(word)")
    }
  }

  @Test func whereNothingCanGoItIsSaid() {
    var screen = AppHarness()
    screen.press("5E")
    #expect(screen.lastLine.contains("Nothing is selected here"))
    screen.press("7<Home>E")
    #expect(screen.text.contains("What is agreed has no earlier version"))
    #expect(deeds(screen).isEmpty)
  }

  @Test("SG3 a field of what is agreed can be put under seal where it is selected")
  func aFieldOfWhatIsAgreedGoesUnderSeal() {
    var screen = AppHarness()
    screen.press("7<Home>")
    for _ in 0..<40 where !screen.text.contains("review:dsl, ") {
      screen.press("<Esc><Down>:seal<Enter>")
    }
    #expect(screen.text.contains("review:dsl, 1 version of what is agreed"), "\(screen.text)")
    screen.press(screen.text.contains("Which?") ? "1y" : "y")
    #expect(deeds(screen) == [.sealAgreed("dsl")])
  }

  @Test func wordsInAFieldAreTheFirstThingToSeal() throws {
    var screen = AppHarness()
    screen.press("nmine<Enter>she told me something")
    screen.press("<C-g><Down><Down><Down><Down><Down><Enter>")
    #expect(screen.text.contains("1  what is typed in Notes and not saved (4 words)"))
    #expect(screen.text.contains("2  N02, note, 09:42, by Oak"))
    #expect(!screen.text.contains("2  what"))
    screen.press("1")
    #expect(deeds(screen).isEmpty)
    screen.press("y")
    #expect(deeds(screen) == [.sealDraft("2-note")])
  }

  @Test func theCardHasNothingToTypeIntoAndItsNewRowSaysNothingOfAnyone() {
    var screen = AppHarness()
    screen.press("<C-g>Mia Jones, Year 4")
    #expect(!screen.text.contains("Mia"))
    screen.press("<Down><Down><Down><Down><Down>Mia")
    #expect(screen.text.contains("> Words already typed: put them under seal"))
    #expect(!screen.text.contains("Mia"))
    #expect(screen.app.drafts.isEmpty)
    #expect(screen.requests.isEmpty)
  }

  @Test func sealingTakesWhatIsSelectedAndAnotherKeyLeavesIt() throws {
    var screen = AppHarness()
    let note = try #require(screen.app.desk.review.visible(.note).first)
    for keys in ["SS", "S1", "S<Enter>", "S<Esc>", "Sn"] {
      screen.press(keys)
      #expect(deeds(screen).isEmpty, "\(keys)")
    }
    screen.press("Sy")
    #expect(deeds(screen) == [.seal(note.ref)])
  }

  /// An answer has the question word for word that was kept with a note.
  @Test(arguments: [(24, 80), (15, 40)])
  func sealingANoteNamesTheAnswersThatHoldItsQuestion(_ rows: Int, _ columns: Int) throws {
    var screen = AppHarness(rows: rows, columns: columns)
    var note = Note(text: "one", source: .lesson)
    note.slot = screen.app.desk.review.visible(.slot).first?.ref
    note.askLater = "Why did she leave?"
    let kept = screen.write(.note(note), by: AppHarness.oak)
    let asked = screen.write(
      .answer(
        Answer(
          text: "So.", promptID: nil, prompt: "Why did she leave?", speaker: "A1",
          source: .pupil)), by: AppHarness.oak)
    screen.app.settle()
    screen.press("2<End>S")
    #expect(screen.text.contains("Which?"))
    screen.press("2")
    let words = screen.text.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
    #expect(words.contains("With it: A01, which holds the question"), "\(screen.text)")
    #expect(!screen.text.contains("Why did she leave?"))
    screen.press("n")
    #expect(deeds(screen).isEmpty)
    screen.press("S2y")
    #expect(deeds(screen) == [.seal(kept.ref, with: [asked.ref])])
    screen.press("S2o")
    #expect(deeds(screen).last == .seal(kept.ref))
  }

  @Test func aReceiptScrollsIsWrittenAndLeadsToTheHandingOver() throws {
    var screen = AppHarness(rows: 15, columns: 40)
    let ref = try #require(screen.app.desk.review.visible(.note).first).ref
    let lines = ["Receipt: sealed"] + (1...30).map { "  row \($0)" }
    screen.update(.erasure(.receipt(lines, sealed: ref, name: "N01")))
    #expect(screen.text.contains("Receipt: sealed") && screen.text.contains("row 1 "))
    screen.press("<PgDn><PgDn>")
    #expect(screen.text.contains("row 17"))
    screen.press("w")
    #expect(deeds(screen) == [.keepReceipt(lines)])
    screen.update(.erasure(.receiptKept("/x/receipt.txt", lines)))
    screen.press("<Home>")
    #expect(screen.text.contains("Written to /x/receipt.txt"))
    screen.press("oy")
    #expect(deeds(screen).last == .showSealed(ref, name: "N01"))
    screen.update(.erasure(.shown(name: "N01", ["Written by Birch:", "her words"])))
    #expect(screen.text.contains("her words"))
    screen.press("<Esc>")
    #expect(!screen.text.contains("her words"))
  }

  @Test func whatIsSealedGoesOnlyOnTheLeadsWord() throws {
    var screen = AppHarness()
    screen.press(":under seal<Enter>")
    #expect(deeds(screen).last == .listSealed || screen.text.contains("Put words under seal"))
    let ref = try #require(screen.app.desk.review.visible(.note).first).ref
    let item = SealedItem(record: ref, name: "N01", sealedAt: AppHarness.now, shownAt: nil)
    screen.update(.erasure(.sealed([item])))
    #expect(screen.text.contains("N01, sealed 2026-11-19 09:42"))
    screen.press("d<Enter>")
    #expect(screen.lastLine.contains("N01 stays under seal"))
    screen.update(.erasure(.sealed([item])))
    screen.press("de")
    #expect(deeds(screen).last == .eraseSealed(ref))
  }

  @Test func theQuestionSaysWhereAnotherProgramHasErasedTheRecord() throws {
    var screen = AppHarness()
    let note = try #require(screen.app.desk.review.visible(.note).first)
    screen.press("Em")
    #expect(screen.text.contains(Self.note))
    screen.write(
      .erased(
        Erasure(
          targets: note.currentRefs, record: note.ref, reason: .name, requester: "reviewer")),
      by: AppHarness.birch)
    screen.app.settle()
    #expect(!screen.text.contains(Self.note), "\(screen.text)")
    #expect(screen.text.contains("N01 was erased already"))
    screen.press("e")
    #expect(deeds(screen).isEmpty)
    #expect(screen.lastLine.contains("N01 was erased already"), "\(screen.lastLine)")
  }

  @Test func forgettingADraftLeavesTheOthers() {
    var screen = AppHarness()
    screen.press("nwords that go<Esc>3")
    screen.press("2p")
    screen.press("a thought that stays<Esc>")
    let names = screen.app.drafts.filter { $0.value.text == "words that go" }.map(\.key)
    #expect(names == ["2-note"])
    screen.app.forgetDrafts(Set(names))
    #expect(screen.app.drafts.values.map(\.text) == ["a thought that stays"])
    #expect(!screen.text.contains("words that go"))
  }

  @Test func whoeverTypesOnAfterAnotherProgramErasedTheirNoteGivesNoCommand() throws {
    var screen = AppHarness()
    screen.press("<Enter> and mango")
    let open = try #require(screen.app.openDraft)
    #expect(open.draft.context["purpose"] == "correction")
    let isElsewhere = screen.app.forgetDrafts(
      [open.name], erasedByAnotherWhichLeaves: "and mango")
    #expect(isElsewhere)
    let count = screen.app.desk.review.entries.count
    screen.press(" Elsewhere they sew.")
    #expect(screen.app.isTyping)
    #expect(screen.app.drafts.values.map(\.text) == ["and mango Elsewhere they sew."])
    #expect(screen.app.drafts.values.first?.context["purpose"] == "note")
    #expect(deeds(screen).isEmpty)
    #expect(screen.app.desk.review.entries.count == count)
  }

  @Test func aThoughtGoesOnAsAThoughtAndAnotherFieldStaysOpen() throws {
    var screen = AppHarness()
    screen.press("pnobody may")
    let thought = try #require(screen.app.openDraft)
    let isInAnother = screen.app.forgetDrafts([thought.name], erasedByAnotherWhichLeaves: "")
    #expect(isInAnother)
    screen.press("read this<Esc>")
    #expect(screen.app.drafts.values.map { $0.context["purpose"] } == ["thought"])
    #expect(screen.app.drafts.values.first?.context["record"] == nil)
    screen.press("<Enter>!<Esc>nmy words")
    let correction = try #require(
      screen.app.drafts.first { $0.value.context["purpose"] == "correction" })
    let isElsewhere = screen.app.forgetDrafts([correction.key], erasedByAnotherWhichLeaves: "")
    #expect(!isElsewhere && screen.app.isTyping)
    screen.press(" go on")
    #expect(screen.app.openDraft?.draft.text == "my words go on")
  }

  @Test func aFieldAboutSomethingElseStaysAsItIs() throws {
    var screen = AppHarness()
    screen.press("nwords that go<Esc>5nmy point<Left>")
    #expect(screen.app.isTyping)
    let isElsewhere = screen.app.forgetDrafts(["2-note"], erasedByAnotherWhichLeaves: "")
    #expect(!isElsewhere)
    screen.press("!")
    #expect(screen.app.drafts.values.map(\.text) == ["my poin!t"])
  }

  @Test func whoeverTypesElsewhereGoesOnInALineForANote() {
    var screen = AppHarness()
    screen.press("5n")
    #expect(screen.app.isTyping)
    screen.press("a point that goes")
    let names = screen.app.drafts.filter { $0.value.text.contains("that goes") }.map(\.key)
    #expect(!names.isEmpty)
    let isElsewhere = screen.app.forgetDrafts(Set(names), erasedByAnotherWhichLeaves: "")
    #expect(isElsewhere)
    screen.press("Elsewhere")
    #expect(screen.app.drafts.values.map(\.text) == ["Elsewhere"])
  }

  @Test(arguments: [(24, 80), (15, 40)])
  func theQuestions(_ rows: Int, _ columns: Int) {
    var screen = AppHarness(rows: rows, columns: columns)
    screen.press("E")
    expectScreen(screen.text, "erase-\(columns)x\(rows)")
    screen.press("<Esc>S")
    expectScreen(screen.text, "seal-\(columns)x\(rows)")
  }
}
