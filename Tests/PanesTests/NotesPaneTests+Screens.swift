// The Notes pane as it looks, wide and narrow.

import Domain
import Testing

@testable import Panes

@Suite struct NotesScreenTests {
  @Test(arguments: [(18, 76), (9, 38)])
  func list(rows: Int, columns: Int) {
    let pane = PaneHarness(NotesPane.self)
    expectScreen(pane.screen(rows, columns), "notes-list-\(columns)x\(rows)")
  }

  @Test(arguments: [(18, 76), (9, 38)])
  func typing(rows: Int, columns: Int) {
    var pane = PaneHarness(NotesPane.self)
    pane.press("nThe pupils were really engaged, 24 of 27")
    expectScreen(pane.roleScreen(rows, columns), "notes-typing-\(columns)x\(rows)")
  }

  @Test(arguments: [(18, 76), (9, 38)])
  func empty(rows: Int, columns: Int) {
    let pane = PaneHarness(NotesPane.self, Sample.desk(at: "10:04"))
    expectScreen(pane.screen(rows, columns), "notes-empty-\(columns)x\(rows)")
  }

  @Test func selectedWithEverything() {
    var pane = PaneHarness(NotesPane.self)
    pane.press("kaWho chose the pairs?<Enter>kpMaybe the sticks<Enter>")
    pane.press("f<Down>29<Enter><Enter><Enter>s")
    expectScreen(pane.screen(18, 76), "notes-open-76x18")
  }

  @Test func tagging() {
    var pane = PaneHarness(NotesPane.self)
    pane.press("nOne<C-t>3")
    expectScreen(pane.screen(9, 38), "notes-tagging-38x9")
  }

  @Test(arguments: [(18, 76), (9, 38)])
  func details(rows: Int, columns: Int) {
    var pane = PaneHarness(NotesPane.self)
    pane.press("fstart<Enter>29")
    expectScreen(pane.screen(rows, columns), "notes-details-\(columns)x\(rows)")
  }

  @Test(arguments: [(18, 76), (9, 38)])
  func versions(rows: Int, columns: Int) throws {
    var pane = PaneHarness(NotesPane.self)
    let record = try #require(pane.desk.review.visible(.note).last)
    var note = try #require(record.note)
    note.text = "25 of 27 looking at the board, 2 at the window, and the adult waited 5 s."
    pane.receive(.note(note), from: "Oak", replacing: [record.ref])
    note.text = "24 of 26 writing; one had gone to fetch the register."
    pane.receive(.note(note), from: "Rowan", replacing: [record.ref])
    expectScreen(pane.screen(rows, columns), "notes-contested-\(columns)x\(rows)")
    pane.press("<Enter>")
    expectScreen(pane.screen(rows, columns), "notes-versions-\(columns)x\(rows)")
  }
}
