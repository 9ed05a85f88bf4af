// The terminal in memory does what a real one does with the sequences that move rows.

import TerminalSupport
import Testing

@Suite struct MiniTerminalTests {
  /// Setting a region takes the cursor home; ncurses puts it back by what it saved before, and
  /// scrolls from there.
  @Test func aSavedCursorComesBackAfterARegionIsSet() {
    var mini = MiniTerminal(rows: 5, columns: 6)
    mini.feed(Array("one\r\ntwo\r\nthree\r\nfour\r\nfive".utf8))
    // The cursor at the end of the region that is to move up by one.
    mini.feed(Array("\u{1B}[4;3H\u{1B}7\u{1B}[2;4r\u{1B}8\n".utf8))
    #expect(mini.text == "one\nthree\nfour\n\nfive")
    #expect(mini.row == 3 && mini.column == 2)
    mini.feed(Array("\u{1B}[r".utf8))
    #expect(mini.row == 0 && mini.column == 0)
  }

  @Test func aSavedCursorStaysOnASmallerScreen() {
    var mini = MiniTerminal(rows: 5, columns: 10)
    mini.feed(Array("\u{1B}[5;9H\u{1B}7".utf8))
    mini.resize(rows: 3, columns: 4)
    mini.feed(Array("\u{1B}8".utf8))
    #expect(mini.row == 2 && mini.column == 3)
  }
}
