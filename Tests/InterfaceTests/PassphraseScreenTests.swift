// Choosing a passphrase on the screen: typed twice, never shown, and Esc leaves all as it was.

import Interface
import Panes
import Surface
import Testing

@Suite struct PassphraseScreenTests {
  private func screen(
    _ purpose: PassphraseScreen.Purpose, rows: Int = 24, columns: Int = 80
  ) -> PassphraseScreen {
    let app = AppHarness(rows: rows, columns: columns).app
    return PassphraseScreen(purpose, of: "harrow", app.desk, size: app.size, keyMap: app.keyMap)
  }

  /// What the last key decided.
  private func press(_ script: String, on screen: inout PassphraseScreen)
    -> PassphraseScreen.Choice?
  {
    var choice: PassphraseScreen.Choice?
    for key in KeyScript.keys(script) { choice = screen.press(key) }
    return choice
  }

  private func typed(_ screen: PassphraseScreen) -> [String] {
    screen.withTyped { [String(decoding: $0, as: UTF8.self), String(decoding: $1, as: UTF8.self)] }
  }

  @Test func aFirstOneIsTypedTwice() {
    var screen = screen(.protect)
    #expect(press("four unrelated words<Enter>four unrelated words<Enter>", on: &screen) == .go)
    #expect(typed(screen) == ["", "four unrelated words"])
    screen.show(["done"])
    #expect(typed(screen) == ["", ""], "forgotten once it has served")
    #expect(screen.draw().text.contains("done"))
    #expect(press("x", on: &screen) == nil)
    #expect(press("<Enter>", on: &screen) == .leave)
  }

  @Test func twoThatDifferAreSaidAndOnlyTheSecondIsTypedAgain() {
    var screen = screen(.protect)
    #expect(press("four unrelated words<Enter>four unrelated wards<Enter>", on: &screen) == nil)
    #expect(screen.draw().text.contains("not the same"))
    #expect(press("four unrelated words<Enter>", on: &screen) == .go)
  }

  @Test func aShortOneIsRemarkedOnOnceAndIsThePersonsToDecide() {
    var screen = screen(.protect)
    #expect(press("short<Enter>short<Enter>", on: &screen) == nil)
    #expect(screen.draw().text.contains("Short. Four or five unrelated words"))
    #expect(press("<Enter>", on: &screen) == .go)
  }

  @Test func nothingTypedProtectsNothing() {
    var screen = screen(.protect)
    #expect(press("<Enter><Enter>", on: &screen) == nil)
    #expect(screen.draw().text.contains("A passphrase is missing."))
  }

  @Test func anotherOneWantsThePresentOneAndWithoutANewOneMakesASheet() {
    var screen = screen(.change)
    #expect(press("<Enter><Enter><Enter>", on: &screen) == nil)
    #expect(screen.draw().text.contains("The present passphrase is missing."))
    #expect(press("the old one<Enter><Enter><Enter>", on: &screen) == .go)
    #expect(typed(screen) == ["the old one", ""])
    screen.stay("This does not open it.")
    #expect(typed(screen)[0].isEmpty, "the wrong one is typed again")
    #expect(press("the right one<Down>a longer new one<Tab>a longer new one<Enter>", on: &screen)
      == .go)
    #expect(typed(screen) == ["the right one", "a longer new one"])
  }

  @Test func escapeLeavesAndForgets() {
    for purpose in [PassphraseScreen.Purpose.protect, .change] {
      var screen = screen(purpose)
      #expect(press("some words<Esc>", on: &screen) == .leave)
      #expect(typed(screen) == ["", ""])
    }
  }

  @Test("SG1 the card opens while a passphrase is chosen") func theCardOpens() {
    var screen = screen(.protect)
    #expect(press("four unre<C-g>lated", on: &screen) == nil)
    #expect(screen.draw().text.contains("Go now, in person."))
    _ = press("<Esc>lated words", on: &screen)
    #expect(typed(screen)[1] == "four unrelated words", "the card takes no letter")
  }

  @Test(arguments: [(24, 80), (40, 120), (15, 40), (6, 20), (1, 1)])
  func noLetterIsShownAndNothingOfTheReview(_ rows: Int, _ columns: Int) {
    for purpose in [PassphraseScreen.Purpose.protect, .change] {
      var screen = screen(purpose, rows: rows, columns: columns)
      _ = press("zyxwv<Enter>zyxwv<Enter>zyxwv", on: &screen)
      screen.paste("zyxwv\nsecond line")
      let text = screen.draw().text
      for word in ["zyxwv", "second", "Harrowmere", "24 of 27", "Oak"] {
        #expect(!text.contains(word), "\(word) at \(columns)x\(rows):\n\(text)")
      }
    }
  }

  @Test(arguments: [(24, 80), (15, 40)])
  func theScreens(_ rows: Int, _ columns: Int) {
    var first = screen(.protect, rows: rows, columns: columns)
    _ = press("short<Enter>short<Enter>", on: &first)
    expectScreen(first.draw().text, "passphrase-\(columns)x\(rows)")
    var another = screen(.change, rows: rows, columns: columns)
    _ = press("the old one<Enter>a new", on: &another)
    expectScreen(another.draw().text, "passphrase-change-\(columns)x\(rows)")
  }
}
