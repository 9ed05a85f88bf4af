// The question of how far and why a remark is set aside, on the whole screen: its own keys and no
// other pane's under it, and remarks that say when they are cut.

import Interface
import Panes
import Surface
import Testing

@Suite struct SetAsideKeysTests {
  private func lastRows(_ screen: AppHarness) -> String {
    screen.text.split(separator: "\n", omittingEmptySubsequences: false).suffix(2)
      .joined(separator: "\n")
  }

  @Test(arguments: [(24, 80), (40, 120), (15, 40)])
  func duringTheQuestionTheKeyBarLeavesItsKeysToIt(_ rows: Int, _ columns: Int) {
    for focus in [PaneID.notes, .feedback] {
      var screen = AppHarness(rows: rows, columns: columns, focus: focus)
      screen.press("nPupils were engaged here<A-x>")
      #expect(screen.text.contains("h here"), "\(screen.text)")
      for question in ["r", "n"] {
        let bar = lastRows(screen)
        for words in ["done", "ask", "for ", "against", "choose"] {
          #expect(!bar.contains(words), "\(words): \(bar)")
        }
        #expect(bar.contains("Esc leave"))
        screen.press(question)
      }
      #expect(!screen.text.contains("Why?"))
    }
  }

  @Test func setsAsideIsOnTheKeyBarOfTheNotes() {
    var screen = AppHarness(rows: 40, columns: 120, focus: .notes)
    screen.press("nPupils were engaged here")
    #expect(lastRows(screen).contains("^X aside"), "\(lastRows(screen))")
  }

  @Test func aRemarkThatIsCutOnTheSmallestScreenSaysSo() {
    var screen = AppHarness(rows: 15, columns: 40, focus: .notes)
    screen.press("nThe weaker ones sat there. It was dire. ")
    screen.press("Staff ignored the others, who were quite simply bored by all of it.<A-r>")
    let rows = screen.text.split(separator: "\n")
    let row = rows.first { $0.contains("A label outlives") }
    #expect(row?.contains("…") == true, "\(screen.text)")
    #expect(!screen.text.contains("doing what"), "\(screen.text)")
  }
}
