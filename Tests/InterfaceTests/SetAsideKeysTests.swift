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

  /// What is listed first can be done now, and what it does is seen.
  @Test func thePaletteDuringTheQuestionListsNoOtherListsCommands() {
    for (focus, command) in [(PaneID.notes, "notes.dismiss"), (.feedback, "feedback.dismiss")] {
      var screen = AppHarness(rows: 40, columns: 120, focus: focus)
      screen.press("nPupils were engaged here<A-x>")
      screen.press("<C-p>")
      for words in ["Done", "For the point", "Every line", "Choose"] {
        #expect(!screen.text.contains(": \(words) "), "\(command) \(words): \(screen.text)")
      }
      screen.press("set aside<Enter>")
      #expect(!screen.text.contains("h here"), "\(screen.text)")
      #expect(!screen.text.contains("Nobody can see"), "\(screen.text)")
    }
  }

  /// In the wording check Enter is no "open".
  @Test func theFootOfTheWordingCheckHasTheKeysOfTheCheck() {
    var screen = AppHarness(rows: 24, columns: 100, focus: .feedback)
    screen.press("n4 of 7 spoke. What helps?<Enter><Esc>")
    screen.press("t")
    let bar = lastRows(screen)
    for words in ["Enter for the room", "x later", "b back", "+ two min more"] {
      #expect(bar.contains(words), "\(words): \(screen.text)")
    }
    #expect(!bar.contains("Enter open"), "\(bar)")
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
