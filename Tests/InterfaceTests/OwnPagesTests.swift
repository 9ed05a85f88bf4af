// The mirror and the list of what is set aside, from the palette.

import Domain
import Interface
import Panes
import Surface
import Testing

@Suite struct OwnPagesTests {
  @Test func theMirrorShowsNumbersAndIsClearedOnlyAfterAsking() {
    var harness = AppHarness()
    harness.press(":habits<Enter>")
    #expect(harness.text.contains("Your own habits"))
    #expect(harness.text.contains("Nothing yet"))
    harness.press("<Esc>nThey were engaged today.<Enter><Esc>:habits<Enter>")
    #expect(harness.text.contains("mind-reading: 1 met, 1 left"))
    #expect(harness.text.contains("no export and no merge has them"))
    harness.press("c")
    #expect(harness.text.contains("Clear your private mirror?"))
    harness.press("<Enter>")
    #expect(!harness.requests.contains(.clearMirror))
    harness.press(":habits<Enter>cy")
    #expect(harness.requests.contains(.clearMirror))
    harness.press(":habits<Enter>")
    #expect(harness.text.contains("Nothing yet"))
  }

  @Test func whatIsSetAsideIsListedAndRevived() {
    var harness = AppHarness()
    harness.press(":remarks set<Enter>")
    #expect(harness.text.contains("Remarks set aside") && harness.text.contains("None."))
    harness.press("<Esc>nThey were engaged today.<A-x>rt<Esc>:remarks set<Enter>")
    #expect(harness.text.contains("\"engaged\" (mind.state), in this review, a term here"))
    harness.press("r")
    #expect(harness.app.desk.review.standingSetAsides.isEmpty)
    #expect(harness.text.contains("None."))
  }

  @Test(arguments: [(24, 80), (15, 40), (40, 120)])
  func bothPagesFitAndKeepTheCursor(_ rows: Int, _ columns: Int) {
    var harness = AppHarness(rows: rows, columns: columns)
    for word in ["habits", "remarks set"] {
      harness.press(":\(word)<Enter>")
      #expect(harness.app.draw().cursor != nil)
      #expect(harness.text.contains("Esc back"))
      harness.press("jjjk<Esc>")
    }
  }
}
