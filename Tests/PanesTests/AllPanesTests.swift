// What holds for every pane: a key bar that a newcomer can take in, and moves that go by what is
// seen on the screen.

import Domain
import Surface
import Testing

@testable import Panes

@Suite struct AllPanesTests {
  @Test func theBarIsShortInEveryPaneAndMode() {
    for table in Registry.tables {
      for mode in Mode.allCases {
        let labels = table.commands.filter { $0.modes.contains(mode) }.compactMap(\.barLabel)
        #expect(labels.count <= 6, "\(table.title), \(mode): \(labels)")
        #expect(labels.allSatisfy { $0.count <= 7 }, "\(table.title), \(mode): \(labels)")
      }
    }
  }

  @Test(arguments: [(9, 1, 0, 8), (18, 2, 0, 8), (18, 1, 4, 13), (1, 2, 4, 1)])
  func aPageIsWhatIsSeenButOneItem(_ rows: Int, _ each: Int, _ others: Int, _ page: Int) {
    var desk = Sample.desk()
    desk.room = Size(rows: rows, columns: 38)
    #expect(desk.page(rowsEach: each, besides: others) == page)
  }

  @Test func upAndDownInANoteGoByTheRowsThatAreSeen() {
    var desk = Sample.desk()
    desk.room = Size(rows: 9, columns: 38)
    var pane = PaneHarness<NotesPane>(NotesPane.self, desk)
    pane.press("n")
    pane.press("one two three four five six seven eight nine ten eleven twelve")
    let end = pane.surface(9, 38).cursor
    pane.press("<Up>")
    let above = pane.surface(9, 38).cursor
    #expect(above?.row == end.map { $0.row - 1 })
    #expect(above?.column == end?.column)
  }
}
