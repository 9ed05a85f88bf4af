// A room's time on the whole screen: a machine that slept, a window that changed and ten minutes
// without a key leave it as the wall's clock says. Domain 7; issue: timers keep their time.

import Domain
import Interface
import Panes
import Surface
import Testing

@Suite struct RoomTimeTests {
  private static func at(_ clock: String) throws -> WallTime {
    try #require(WallTime("2026-11-19T\(clock)+00:00"))
  }

  /// Begins a workshop of two hours at 09:42.
  private static func begun(rows: Int = 24, columns: Int = 80) -> AppHarness {
    var screen = AppHarness(rows: rows, columns: columns, focus: .workshop)
    screen.press("<Enter><Enter>")
    return screen
  }

  /// One tick after the lid was opened again is all the program hears of an hour.
  @Test func aMachineThatSleptShowsTheWallsTime() throws {
    var screen = Self.begun()
    #expect(screen.text.contains("Purpose  8 min left"))
    screen.update(.ticked(try Self.at("09:47:00")))
    #expect(screen.text.contains("Purpose  3 min left"))
    screen.update(.ticked(try Self.at("10:42:00")))
    #expect(screen.text.contains("Purpose  52 min over"))
    #expect(screen.lastLine.contains("purpose: 52 min over"))
    // What was on goes on: nothing was counted, and nothing was written by the clock.
    screen.press("<Enter>")
    #expect(screen.text.contains("Gallery  12 min left"))
  }

  /// What two more minutes cost stands on the bottom line when they are kept, and not when they are
  /// not.
  @Test func whatTwoMoreMinutesCostIsSeen() {
    var screen = Self.begun()
    screen.press("+")
    #expect(screen.text.contains("Purpose  10 min left"))
    #expect(screen.text.contains("Two more minutes here: it ends at 11:44"))
    screen.failure = "disk full"
    screen.press("+")
    #expect(screen.lastLine.contains("Not saved: disk full"))
    #expect(screen.text.contains("Purpose  10 min left"))
  }

  @Test(arguments: [(15, 40), (40, 120), (24, 80)])
  func aWindowThatChangesLeavesTheTimeAlone(_ rows: Int, _ columns: Int) throws {
    var screen = Self.begun()
    let timer = screen.app.desk.review.timers["workshop"]
    screen.update(.ticked(try Self.at("09:45:30")))
    screen.update(.resized(Size(rows: rows, columns: columns)))
    #expect(screen.text.contains("5 min left"))
    #expect(screen.app.desk.review.timers["workshop"] == timer)
    screen.update(.ticked(try Self.at("09:46:00")))
    #expect(screen.text.contains("4 min left"))
  }

  /// Ten minutes of ticks and no key: the step, its prompt and the next one stay in sight, on the
  /// leader's view and on the wall; two soft signs are given and nothing is recorded.
  @Test(arguments: [false, true])
  func tenMinutesUntouched(_ isOnTheWall: Bool) throws {
    var screen = Self.begun()
    if isOnTheWall { screen.press("P") }
    let count = screen.app.desk.review.entries.count
    var bells = 0
    for minute in 0...10 {
      for second in ["00", "30"] {
        let before = screen.requests.count
        screen.update(.ticked(try Self.at("09:\(42 + minute):\(second)")))
        bells += screen.requests.dropFirst(before).count { if case .bell = $0 { true } else { false } }
        #expect(screen.text.lowercased().contains("purpose"))
        #expect(screen.text.contains("Gallery"), "what comes next stays in sight")
      }
    }
    #expect(bells == 2, "at four fifths and at the end")
    #expect(screen.text.contains("2 min over"))
    #expect(screen.app.desk.review.entries.count == count)
  }
}
