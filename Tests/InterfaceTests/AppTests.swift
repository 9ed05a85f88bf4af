import Domain
import Interface
import Panes
import Surface
import TestSupport
import Testing

@Suite struct AppTests {
  @Test("D11-steps digits go to panes and Tab goes round")
  func digitsGoToPanesAndTabGoesRound() {
    var screen = AppHarness()
    screen.press("4")
    #expect(screen.text.contains("┌ Evidence"))
    screen.press("<Tab>")
    #expect(screen.text.contains("┌ Feedback"))
    screen.press("<Shift-Tab><Shift-Tab>")
    #expect(screen.text.contains("┌ Prompts"))
    screen.press("6")
    #expect(screen.text.contains("┌ Workshop"))
  }

  @Test("AC1 Welsh letters are typed, saved and drawn", arguments: [(24, 80), (15, 40)])
  func welshLettersAreTypedSavedAndDrawn(rows: Int, columns: Int) {
    var screen = AppHarness(rows: rows, columns: columns)
    let words = "Dŵr, tŷ, iâr, êl, pîn, môr"
    screen.press("n\(words)<Enter><Esc>")
    #expect(screen.app.desk.review.visible(.note).last?.note?.text == words)
    #expect(screen.text.contains("Dŵr, tŷ, iâr"))
  }

  @Test func aNoteIsTypedSavedAndShown() {
    var screen = AppHarness()
    screen.press("n17 hands up<Enter>")
    #expect(screen.text.contains("17 hands up"))
    #expect(screen.lastLine.contains("saved 09:42:00"))
    #expect(screen.app.desk.review.visible(.note).count == 2)
    #expect(screen.app.drafts.isEmpty)
  }

  @Test func everyPrintableKeyIsTextInAField() {
    var screen = AppHarness()
    let words = "T: \"Why?\" /:?1234567uU hjkl nq"
    screen.press("n\(words)")
    #expect(screen.app.drafts.values.map(\.text) == [words])
    screen.press("<Esc>:a:b/c?")
    #expect(screen.text.contains("a:b/c?"))
    for binding in KeyMap().bindings {
      for key in binding.keys {
        guard case .character = key else { continue }
        #expect(KeyMap().globalCommand(for: key, mode: .field) == nil)
        #expect(KeyMap().globalCommand(for: key, mode: .picker) == nil)
      }
    }
  }

  @Test func whatIsNotSavedStaysInTheField() {
    var screen = AppHarness()
    screen.failure = "the disk is full; make room; the text is still here"
    screen.press("nprecious words<Enter>")
    #expect(screen.lastLine.contains("Not saved: the disk is full"))
    let surface = screen.app.draw()
    #expect(surface[surface.size.rows - 1, 3].role == .alarm)
    #expect(screen.text.contains("precious words"))
    #expect(screen.text.contains("disk is full"))
    #expect(screen.app.drafts.values.map(\.text) == ["precious words"])
    screen.failure = nil
    screen.press("<Enter>")
    #expect(screen.app.desk.review.visible(.note).contains { $0.note?.text == "precious words" })
  }

  @Test func escBacksOutOneLevelAndLosesNothing() {
    var screen = AppHarness()
    screen.press("nhalf a thought<Esc>")
    #expect(screen.app.drafts.values.map(\.text) == ["half a thought"])
    screen.press("4<Esc><Esc>2n")
    #expect(screen.text.contains("half a thought"))
  }

  @Test func undoAndRedoAreForTheReviewInAListAndForTheTextInAField() {
    var screen = AppHarness()
    screen.press("none<Enter><Esc>u")
    #expect(screen.requests.contains(.undo))
    #expect(screen.app.desk.review.visible(.note).count == 1)
    screen.press("U")
    #expect(screen.app.desk.review.visible(.note).count == 2)
    let before = screen.requests.count
    screen.press("nuuu<C-z>")
    #expect(screen.requests.count == before)
  }

  @Test func thePaletteFindsACommandByAnyOfItsWordsAndDoesIt() {
    var screen = AppHarness()
    screen.press(":evidence<Enter>")
    #expect(screen.text.contains("┌ Evidence"))
    screen.press(":")
    #expect(screen.text.contains("┌ Commands"))
    screen.press("zzzz")
    #expect(screen.text.contains("No command has these words"))
    screen.press("<Esc>")
    #expect(!screen.text.contains("┌ Commands"))
    screen.press("2n<C-p>suspend<Enter>")
    #expect(screen.requests.last == .suspend)
  }

  @Test("AC1 every command has a key and stands in the palette")
  func everyCommandIsInThePaletteWithItsKey() {
    let keyMap = KeyMap()
    var screen = AppHarness(rows: 24, columns: 120)
    for binding in keyMap.bindings {
      screen.press(":\(binding.command.title)")
      #expect(screen.text.contains(binding.command.title), "\(binding.command.id)")
      screen.press("<Esc>")
    }
  }

  @Test func theHelpCanBeSearchedByWordAndByKey() {
    var screen = AppHarness()
    screen.press("?")
    #expect(screen.text.contains("Help · Notes"))
    screen.press("safeguarding")
    #expect(screen.text.contains("^G"))
    screen.press("<C-u>@^q")
    #expect(screen.text.contains("Quit"))
    screen.press("<Esc>")
    #expect(!screen.text.contains("Help · Notes"))
  }

  @Test func searchFindsAsOneTypesAndGoesThere() {
    var screen = AppHarness()
    screen.press("5/look")
    #expect(screen.text.contains("24 of 27 looking"))
    screen.press("ing at z")
    #expect(screen.text.contains("Nothing found"))
    screen.press("<Backspace>")
    #expect(screen.text.contains("24 of 27 looking"))
    screen.press("<Enter>")
    #expect(screen.text.contains("┌ Notes"))
  }

  @Test func theSafeguardingCardOpensFromEverywhereAndTakesNoText() {
    var screen = AppHarness()
    for start in ["", "nwords", ":", "/x", "?", "7"] {
      screen.press(start + "<C-g>")
      #expect(screen.text.contains("lead: DHT, room 3"), "from \(start.debugDescription)")
      screen.press("a child said")
      #expect(!screen.text.contains("a child said"))
      screen.press("<Esc><Esc><Esc>")
    }
    #expect(screen.app.desk.review.safeguardingSteps.isEmpty)
    screen.press("<C-g><Enter><Down><Enter><Down><Down><Enter>")
    let steps = screen.app.desk.review.safeguardingSteps.compactMap(\.event)
    #expect(steps == [
      .safeguarding(SafeguardingStep(step: .raised, role: "", by: "Oak")),
      .safeguarding(SafeguardingStep(step: .handedOver, role: "DSL", by: "Oak")),
    ])
  }

  @Test func theSafeguardingCardCallsNothingNotedThatIsNotSaved() {
    var screen = AppHarness()
    screen.press("<C-g><Down><Enter>")
    #expect(screen.text.contains("Noted: raised 09:42."))
    screen.press("<Esc>")
    screen.failure = "the disk is full."
    screen.press("<C-g><Down><Enter>")
    #expect(!screen.text.contains("Noted: raised"))
    #expect(screen.text.contains("Not noted: the disk is full. Go all the same"))
    #expect(screen.text.contains("Go now, in person."))
    #expect(screen.app.desk.review.safeguardingSteps.count == 1)
  }

  @Test func theHideKeyBlanksTheScreenAndOnlyItBringsItBack() {
    var screen = AppHarness()
    screen.press("nsecret words<F9>")
    #expect(!screen.text.contains("secret words"))
    #expect(!screen.text.contains("Harrowmere"))
    screen.press("q<Enter><Esc>")
    #expect(!screen.text.contains("secret words"))
    screen.press("<C-b>")
    #expect(screen.text.contains("secret words"))
  }

  @Test func aPasteIsTextWhereverTheFocusIs() {
    var screen = AppHarness()
    screen.update(.pasted("q\u{11}n"))
    #expect(screen.requests.isEmpty)
    screen.press(":")
    screen.update(.pasted("evi\ndence"))
    #expect(screen.text.contains("evi dence"))
  }

  @Test func aKeyFileMovesAKeyEverywhereAtOnce() {
    var screen = AppHarness(keyMap: KeyMap(overrides: ["notes.new": [.function(5)]]))
    #expect(screen.text.contains("F5 new"))
    screen.press("n")
    #expect(screen.app.drafts.isEmpty)
    screen.press("<F5>typed<Enter>")
    #expect(screen.app.desk.review.visible(.note).count == 2)
    screen.press("<Esc>?@f5")
    #expect(screen.text.contains("F5"))
  }

  @Test func noTwoCommandsShareAKey() {
    #expect(KeyMap().conflicts.map { "\($0.key.name): \($0.commands)" } == [])
  }

  @Test func everyCommandHasHelpAndAUniqueName() {
    let bindings = KeyMap().bindings
    #expect(Set(bindings.map(\.command.id)).count == bindings.count)
    for binding in bindings {
      #expect([".", "?"].contains(binding.command.help.suffix(1)), "\(binding.command.id)")
      #expect(!binding.command.title.isEmpty)
      #expect((binding.command.barLabel?.count ?? 0) <= 12, "\(binding.command.id)")
    }
  }

  /// What is kept of a drawing never shows anything but a fresh one would.
  @Test(arguments: UInt64(1)...6)
  func aKeptDrawingIsTheSameAsAFreshOne(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var screen = AppHarness(rows: 30, columns: 110)
    var cache = FrameCache()
    for step in 0..<200 {
      if step % 50 == 49, let later = WallTime("2026-11-19T09:5\(step / 50):00+00:00") {
        screen.update(.ticked(later))
      }
      screen.update(.key(random.key()))
      let isSame = screen.app.draw(&cache) == screen.app.draw()
      #expect(isSame, "seed \(seed), step \(step)")
    }
  }

  @Test func othersNewsIsSaidInAFewWords() {
    var screen = AppHarness()
    let entry = screen.write(.note(Note(text: "from Birch", source: .pupil)), by: AppHarness.birch)
    screen.update(.othersWrote([entry]))
    #expect(screen.lastLine.contains("1 new from Birch"))
  }

  /// Whatever is pressed, nothing traps, nothing typed vanishes without a save, and the hardware
  /// cursor is on the screen.
  @Test(arguments: UInt64(1)...12)
  func randomKeysNeverTrap(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var screen = AppHarness()
    let sizes = [(24, 80), (40, 120), (15, 40), (6, 20), (3, 10), (60, 200)]
    for step in 0..<400 {
      if step % 40 == 0 {
        let (rows, columns) = sizes[Int(random.next() % 6)]
        screen.update(.resized(Size(rows: rows, columns: columns)))
      }
      screen.update(.key(random.key()))
      let surface = screen.app.draw()
      let cursor = surface.cursor
      #expect(cursor != nil, "seed \(seed), step \(step)")
      if let cursor, surface.size.rows >= 6, surface.size.columns >= 20 {
        #expect(
          cursor.row < surface.size.rows && cursor.column < surface.size.columns,
          "seed \(seed), step \(step): \(cursor)")
      }
    }
  }
}

extension SplitMix64 {
  /// A key at random.
  mutating func key() -> Key {
    let named: [Key] = [
      .enter, .altEnter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .wordLeft, .function(9), .function(1),
    ]
    switch next() % 4 {
    case 0: return named[Int(next() % UInt64(named.count))]
    case 1: return .control(pick("abdefghjklnoprstuvwxyz"))
    case 2: return .alt(pick("123abefdrsx"))
    default: return .character(pick("abcdefghijklmnopqrstuvwxyz1234567 ?:/[]<>-=ŵé🙂"))
    }
  }

  private mutating func pick(_ letters: String) -> Character {
    let letters = Array(letters)
    return letters[Int(next() % UInt64(letters.count))]
  }
}
