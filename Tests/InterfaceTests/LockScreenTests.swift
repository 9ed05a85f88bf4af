// The locked screen: nothing of the review on it, no letter of the passphrase, and the safeguarding
// card within a key's reach.

import Domain
import Interface
import Panes
import Surface
import Testing

@Suite struct LockScreenTests {
  private func locked(
    rows: Int = 24, columns: Int = 80, isBlank: Bool = false
  ) -> LockScreen {
    var screen = AppHarness(rows: rows, columns: columns)
    screen.press("nA half-typed note")
    return LockScreen(locking: screen.app, isBlank: isBlank)
  }

  private func typed(_ screen: inout LockScreen) -> String {
    screen.takeTyped { String(decoding: $0, as: UTF8.self) }
  }

  private static let words = [
    "Harrowmere", "Talk for every child", "pupils talk", "Y4 science", "24 of 27", "half-typed",
    "Oak", "Birch", "room 7",
  ]

  @Test(arguments: [(24, 80), (40, 120), (15, 40), (6, 20)])
  func nothingOfTheReviewIsShown(_ rows: Int, _ columns: Int) {
    for isBlank in [true, false] {
      var screen = locked(rows: rows, columns: columns, isBlank: isBlank)
      for key in KeyScript.keys("open sesame") { _ = screen.press(key) }
      screen.say("This does not open it.")
      let text = screen.draw().text
      for word in Self.words + ["sesame"] {
        #expect(!text.contains(word), "\(word) at \(columns)x\(rows):\n\(text)")
      }
    }
  }

  @Test(arguments: [(24, 80), (15, 40)])
  func theScreens(_ rows: Int, _ columns: Int) {
    var screen = locked(rows: rows, columns: columns)
    for key in KeyScript.keys("sesame") { _ = screen.press(key) }
    screen.say("This does not open it. Check capitals and the keyboard.")
    expectScreen(screen.draw().text, "locked-\(columns)x\(rows)")
    _ = screen.press(.control("g"))
    expectScreen(screen.draw().text, "locked-safeguarding-\(columns)x\(rows)")
  }

  /// What this role may not see is in memory beside what it may, and goes with it.
  @Test func theWholeReviewGoesForEveryRole() {
    var screen = AppHarness()
    screen.write(.role(.champion), by: AppHarness.oak)
    screen.lookAgain()
    var app = screen.app
    app.closeReview()
    var left = Review()
    app.lendReview { left = $0 }
    #expect(left.entries.isEmpty)
    #expect(app.desk.review.entries.isEmpty)
    app.settleClosed()
    #expect(!app.draw().text.contains("24 of 27"))
  }

  @Test func theCardSaysWhereItCanBeNoted() {
    var screen = locked()
    _ = screen.press(.control("g"))
    #expect(screen.draw().text.contains("unlock the review to note it"))
  }

  @Test func whatIsTypedIsHandedOverOnceAndForgotten() {
    var screen = locked()
    for key in KeyScript.keys("wrong<C-u>s\u{E9}samex<Backspace>") { _ = screen.press(key) }
    #expect(screen.press(.enter) == .unlock)
    #expect(typed(&screen) == "s\u{E9}same")
    #expect(typed(&screen) == "")
    #expect(screen.press(.enter) == nil, "nothing typed is nothing to try")
    screen.paste("pasted words\nsecond line")
    #expect(typed(&screen) == "pasted words")
    screen.paste(String(repeating: "x", count: 2_000))
    #expect(typed(&screen).count == 1_024)
  }

  @Test func escapeEmptiesTheLineAndLeavesOnlyBeforeOpening() {
    var screen = locked()
    for key in KeyScript.keys("abc") { _ = screen.press(key) }
    #expect(screen.press(.escape) == nil)
    #expect(typed(&screen) == "")
    #expect(screen.press(.control("q")) == .leave)
    var opening = LockScreen(
      opening: AppHarness().app.desk, size: Size(rows: 24, columns: 80), keyMap: KeyMap())
    #expect(opening.press(.escape) == .leave)
  }

  @Test func theHideKeyBlanksAndOnlyItBringsTheLineBack() {
    var screen = locked(isBlank: true)
    for key in KeyScript.keys("sesame<Enter><Esc>") { #expect(screen.press(key) == nil) }
    screen.paste("sesame")
    #expect(!screen.draw().text.contains("Passphrase"))
    _ = screen.press(.function(9))
    #expect(screen.draw().text.contains("Passphrase"))
    #expect(typed(&screen) == "", "nothing was typed blindly")
    _ = screen.press(.control("b"))
    #expect(!screen.draw().text.contains("Passphrase"))
  }

  /// The card names whom to go to, notes nothing, and has nothing else of the review.
  @Test func theSafeguardingCardOpensAndNotesNothing() {
    for isBlank in [true, false] {
      var screen = locked(isBlank: isBlank)
      _ = screen.press(.control("g"))
      let text = screen.draw().text
      #expect(text.contains("DHT, room 3"))
      #expect(text.contains("Go now, in person."))
      #expect(!text.contains("Raised just now"))
      for key in KeyScript.keys("<Down><Enter>x") { #expect(screen.press(key) == nil) }
      #expect(screen.draw().text == text)
      _ = screen.press(.escape)
      #expect(!screen.draw().text.contains("DHT"))
      #expect(typed(&screen) == "")
    }
  }
}
