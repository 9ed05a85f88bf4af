// The tutorial goes on by what was done and by nothing else, and Esc leaves it. Domain 11 (insight
// 3, people and skills).

import Domain
import Panes
import Testing

@testable import Interface

@Suite struct TutorialTests {
  private static func screen(rows: Int = 24, columns: Int = 80) -> AppHarness {
    var screen = AppHarness(rows: rows, columns: columns, focus: .schedule)
    screen.app.beginTutorial()
    return screen
  }

  @Test func domain11ANewReviewerGetsThroughByDoingWhatItSays() {
    var screen = Self.screen()
    #expect(screen.text.contains("Tutorial 1 of 8: press 2 for Notes"))
    screen.press("j")
    #expect(screen.app.tutorial?.step == .notes, "another key is no step")
    screen.press("2")
    #expect(screen.app.tutorial?.step == .write)
    screen.press("n17 of 25 hands up")
    #expect(screen.app.tutorial?.step == .write, "it counts once it is saved")
    screen.press("<Enter>")
    #expect(screen.app.tutorial?.step == .judge)
    #expect(
      screen.text.contains("3 of 8: type A lovely class, read below it"),
      "the line is open still, and an n would be a word")
    screen.press("<Esc>")
    #expect(screen.text.contains("3 of 8: press n, type A lovely class"))
    screen.press("nA lovely class<Esc>")
    #expect(screen.app.tutorial?.step == .prompts)
    screen.press("3")
    #expect(screen.app.tutorial?.step == .evidence)
    screen.press("4")
    #expect(screen.app.tutorial?.step == .card)
    screen.press("<C-g>")
    #expect(screen.app.tutorial?.step == .hide)
    screen.press("<Esc><F9>")
    #expect(screen.app.tutorial?.step == .undo)
    #expect(!screen.text.contains("Tutorial"), "a hidden screen is hidden")
    screen.press("<F9>")
    #expect(screen.text.contains("Tutorial 8 of 8: press u, which takes your note back"))
    screen.press("<Esc>")
    #expect(screen.app.tutorial == nil)
    #expect(!screen.text.contains("Tutorial 8"))
  }

  @Test func escLeavesAndKeepsEverything() {
    var screen = Self.screen()
    screen.press("2nhalf a note<Esc>")
    #expect(screen.app.tutorial?.step == .write, "Esc leaves the field first")
    screen.press("<Esc>")
    #expect(screen.app.tutorial == nil)
    #expect(screen.app.drafts.values.map(\.text) == ["half a note"])
    #expect(screen.text.contains("yours to try"))
  }

  @Test(arguments: [(24, 80), (40, 120), (15, 40)])
  func screens(_ rows: Int, _ columns: Int) {
    var screen = Self.screen(rows: rows, columns: columns)
    screen.press("2")
    expectScreen(screen.text, "tutorial-\(columns)x\(rows)")
  }

  /// Every deed can be read where there are forty columns.
  @Test func everyDeedFits() {
    var tutorial = Tutorial(Review())
    #expect(tutorial.short == "1/8 press 2 for Notes")
    for step in Tutorial.Step.allCases {
      for isWriting in [false, true] {
        #expect("1/8 \(step.shortDeed(isWriting: isWriting))".count <= 38)
        let whole = "Tutorial 1 of 8: \(step.deed(isWriting: isWriting))"
        #expect(whole.count <= 80 - "demo 09:42".count - 4)
        // The last one has no number.
        let room = 120 - "demo 09:42".count - 4 + (step == .done ? " 1 of 8".count : 0)
        #expect("\(whole). \(step.why)".count <= room, "\(step)")
      }
      #expect(step.why.count <= 78)
    }
    tutorial.look(at: Self.screen().app)
    #expect(tutorial.step == .notes)
  }
}
