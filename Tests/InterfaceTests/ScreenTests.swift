import Interface
import Panes
import Surface
import Testing

/// Golden screens of the whole frame. A missing file is recorded and fails; RECORD_SCREENS=1 records
/// them anew, which is a commit of its own.
@Suite struct ScreenTests {
  @Test(arguments: [(24, 80), (40, 120), (15, 40)])
  func theFrame(_ rows: Int, _ columns: Int) {
    let screen = AppHarness(rows: rows, columns: columns)
    expectScreen(screen.text, "frame-\(columns)x\(rows)")
  }

  @Test(arguments: [(24, 80), (15, 40)])
  func theGuideUnderTheText(_ rows: Int, _ columns: Int) {
    var screen = AppHarness(rows: rows, columns: columns)
    screen.press("nThe pupils were really engaged")
    expectScreen(screen.text, "guide-\(columns)x\(rows)")
  }

  @Test(arguments: [(24, 80), (15, 40)])
  func thePalette(_ rows: Int, _ columns: Int) {
    var screen = AppHarness(rows: rows, columns: columns)
    screen.press(":late")
    expectScreen(screen.text, "palette-\(columns)x\(rows)")
  }

  @Test(arguments: [(24, 80), (15, 40)])
  func theSafeguardingCard(_ rows: Int, _ columns: Int) {
    var screen = AppHarness(rows: rows, columns: columns)
    screen.press("<C-g>")
    expectScreen(screen.text, "safeguarding-\(columns)x\(rows)")
  }

  @Test func theHelp() {
    var screen = AppHarness()
    screen.press("?line")
    expectScreen(screen.text, "help-80x24")
  }

  @Test func theHomeScreen() {
    var home = HomeScreen(
      reviews: ["harrowmere-2026-11"], today: AppHarness.now.day, size: Size(rows: 24, columns: 80))
    expectScreen(home.draw().text, "home-80x24")
    #expect(home.press(.enter) == .open("harrowmere-2026-11"))
    #expect(home.press(.character("t")) == .tutorial)
    #expect(home.press(.character("p")) == .practice)
    #expect(home.press(.character("P")) == .passphrase("harrowmere-2026-11"))
    var chosen = home
    for key in KeyScript.keys("jj") { _ = chosen.press(key) }
    #expect(chosen.press(.enter) == .tutorial)
    _ = home.press(.character("n"))
    for key in KeyScript.keys("Harrowmere Primary School") { _ = home.press(key) }
    expectScreen(home.draw().text, "home-new-80x24")
    _ = home.press(.enter)
    _ = home.press(.enter)
    _ = home.press(.enter)
    #expect(home.press(.enter) == nil)
    #expect(home.draw().text.contains("call-sign is missing"))
    for key in KeyScript.keys("Oak") { _ = home.press(key) }
    guard case .begin(let review)? = home.press(.enter) else {
      Issue.record("the form is complete")
      return
    }
    #expect(review.name == "harrowmere-primary-school-2026-11")
  }

  @Test("DP3 the home screen marks what is due", arguments: [(24, 80), (15, 40)])
  func theHomeScreenMarksWhatIsDue(_ rows: Int, _ columns: Int) {
    let names = [
      "ashen-vale-2026-12", "harrowmere-primary-school-2026-11", "pellwick-2026-11", "tarnholt",
    ]
    var home = HomeScreen(
      reviews: names, today: AppHarness.now.day, size: Size(rows: rows, columns: columns))
    home.mark(names[1], .due)
    home.mark(names[2], .tomorrow)
    home.mark(names[3], .withinAWeek(days: 5))
    #expect(!home.draw().text.contains("Raw notes"), "said of the review that is selected")
    _ = home.press(.down)
    expectScreen(home.draw().text, "home-due-\(columns)x\(rows)")
    home.mark(names[1], nil)
    #expect(!home.draw().text.contains("due"))
  }

  @Test("SG1 the card opens before any review is open", arguments: [(24, 80), (40, 120), (15, 40)])
  func theCardOpensOnTheHomeScreen(_ rows: Int, _ columns: Int) {
    let size = Size(rows: rows, columns: columns)
    var home = HomeScreen(reviews: ["harrowmere"], today: AppHarness.now.day, size: size)
    for key in KeyScript.keys("nHarrow<C-g>mere") { _ = home.press(key) }
    #expect(home.draw().text.contains("Go now, in person."))
    #expect(home.press(.enter) == nil)
    _ = home.press(.escape)
    #expect(!home.draw().text.contains("Go now"))
    #expect(home.draw().text.contains("Harrow"), "the form is as it was")
    #expect(!home.draw().text.contains("Harrowmere"), "nothing was typed under the card")
  }

  @Test func escapeLeavesTheHomeScreensFormAndLosesNoText() {
    var home = HomeScreen(reviews: [], today: AppHarness.now.day, size: Size(rows: 24, columns: 80))
    for key in KeyScript.keys("nHarrowmere<Esc>") { _ = home.press(key) }
    #expect(!home.draw().text.contains("Harrowmere"))
    _ = home.press(.character("n"))
    #expect(home.draw().text.contains("Harrowmere"))
  }

  @Test func aTinyWindowSaysSo() {
    #expect(AppHarness(rows: 4, columns: 18).text.contains("Make this"))
  }
}

/// A pane that has the whole screen, as on a projector.
@Suite struct CoveredScreenTests {
  @Test func cf4OnlyThePaneItselfIsOnTheScreenAndOnlyItsKeysWork() {
    var harness = AppHarness(rows: 24, columns: 120)
    harness.press("nA private thought about N01<Esc>8<Enter>P")
    #expect(harness.app.draw().text.contains("saved") == false)
    #expect(!harness.app.draw().text.contains("Schedule"))
    #expect(!harness.app.draw().text.contains("24 of 27"))
    for key in ["2", "/", "?", ":", "<Tab>", "u", "<Esc>"] {
      harness.press(key)
      #expect(harness.app.focus == harness.app.panes.firstIndex { $0.id == .session }, "\(key)")
      #expect(!harness.app.draw().text.contains("24 of 27"), "\(key)")
      #expect(!harness.app.draw().text.contains("Schedule"), "\(key)")
      // Whoever looks for the way back is told it, and nothing of what is behind.
      #expect(harness.text.contains("P leaves the wall"), "\(key): \(harness.lastLine)")
    }
    harness.press("x")
    #expect(!harness.lastLine.contains("leaves the wall"))
    harness.press("<F9>")
    #expect(harness.app.draw().text.split(whereSeparator: \.isWhitespace).count < 6)
    harness.press("<F9>P")
    #expect(harness.app.draw().text.contains("Schedule"))
  }

  @Test func aFailedSaveIsSaidWithoutItsWords() {
    var harness = AppHarness(rows: 24, columns: 80)
    harness.press("8<Enter>P")
    harness.failure = "zzsecret"
    harness.press("<Enter>")
    #expect(harness.app.draw().text.contains("Something needs you"))
    #expect(!harness.app.draw().text.contains("zzsecret"))
  }
}
