// The screen in place of a review that cannot be opened: all of what is wrong can be read on any
// size, the card opens, and a key leaves.

import Interface
import Panes
import Surface
import Testing

@Suite struct TroubleScreenTests {
  private static let words =
    "/home/oak/reviews/harrowmere-2026-11/keys/keyring.json: damaged: it is not as it was written; "
    + "the keyring of this review was expected; copy keys/keyring.json from another laptop of the "
    + "team or a backup; the journals are whole and wait for it"

  private func trouble(_ rows: Int, _ columns: Int) -> TroubleScreen {
    let desk = Desk(
      review: .init(), now: AppHarness.now, callsign: "", writers: [], guide: .builtIn,
      packs: .builtIn)
    return TroubleScreen(
      Self.words, desk, size: Size(rows: rows, columns: columns), keyMap: KeyMap())
  }

  private func press(_ key: Key, leaves: Bool, _ screen: inout TroubleScreen) {
    let left = screen.press(key)
    #expect(left == leaves, "\(key)")
  }

  @Test(arguments: [(24, 80), (15, 40), (8, 40)])
  func everyWordCanBeReadAndTheCardOpens(_ rows: Int, _ columns: Int) {
    var screen = trouble(rows, columns)
    var seen: Set<Substring> = []
    for _ in 0..<20 {
      for word in screen.draw().text.split(whereSeparator: \.isWhitespace) { seen.insert(word) }
      press(.down, leaves: false, &screen)
    }
    let missing = wrapped(Self.words, columns: min(columns - 4, 72))
      .flatMap { $0.split(separator: " ") }.filter { !seen.contains($0) }
    #expect(missing == [])
    #expect(screen.draw().text.contains("^G safeguarding"))
    press(.control("g"), leaves: false, &screen)
    #expect(screen.draw().text.contains("Go now, in person."))
    press(.escape, leaves: false, &screen)
    #expect(screen.draw().text.contains("cannot be opened"))
    press(.escape, leaves: true, &screen)
  }

  @Test func itSaysThatThereIsMore() {
    var screen = trouble(8, 40)
    #expect(screen.draw().text.contains("Down 4 more"))
    for _ in 0..<9 { _ = screen.press(.down) }
    #expect(!screen.draw().text.contains("more"))
    press(.control("q"), leaves: true, &screen)
  }

  @Test func itHides() {
    var screen = trouble(24, 80)
    press(.function(9), leaves: false, &screen)
    #expect(!screen.draw().text.contains("keyring"))
    // A hand on the keyboard brings nothing back.
    press(.escape, leaves: false, &screen)
    press(.function(9), leaves: false, &screen)
    #expect(screen.draw().text.contains("keyring"))
  }
}
