// Words that are too long for their place: what is said on the bottom line, the safeguarding card
// with much on it, the line at the top of a day without contacts, and the form on the home screen.

import Domain
import Panes
import Surface
import Testing

@testable import Interface

@Suite struct WholeWordsTests {
  private static let long =
    "S03 Self-review meeting with the head and leaders is on Wed 2 Dec; say on that day when it "
    + "began."

  /// The words of a screen, without frames and line ends.
  private static func words(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
  }

  @Test(arguments: [(24, 80), (15, 40), (40, 120)])
  func whatIsSaidIsSaidWhole(_ rows: Int, _ columns: Int) {
    for urgency in [Urgency.ordinary, .warning, .grave] {
      var screen = AppHarness(rows: rows, columns: columns)
      screen.press("nEight hands<Enter><Esc>")
      screen.update(.said(Self.long, urgency))
      #expect(Self.words(screen.text).contains(Self.long), "\(urgency): \(screen.text)")
    }
  }

  @Test func theKeysAreBackAtTheNextKey() {
    var screen = AppHarness(rows: 24, columns: 80)
    screen.update(.said(Self.long, .ordinary))
    #expect(!screen.text.contains("? help"))
    screen.press("j")
    #expect(screen.text.contains("? help"))
    #expect(screen.lastLine.contains("S03 Self-review meeting"))
  }

  @Test func wordsThatFitLeaveTheKeysAlone() {
    var screen = AppHarness(rows: 24, columns: 80)
    screen.update(.said("Nothing was changed.", .ordinary))
    #expect(screen.text.contains("? help"))
    #expect(screen.lastLine.contains("Nothing was changed."))
    #expect(screen.lastLine.contains("Oak · 2 in the team"))
  }

  /// Noting something, and contacts that need several lines, push nothing else off the card.
  @Test func theCardIsWholeWhateverIsNotedOnIt() {
    var screen = AppHarness(rows: 24, columns: 80)
    let setUp = ReviewSetUp(
      school: "Harrowmere", day: AppHarness.now.day, focus: "Talk",
      agreement: [
        .dsl: "DHT, room 3, extension 12, or by the radio at the office where the telephone is "
          + "not answered, in Welsh or in English",
        .deputyDSL: "SENCO, room 9",
      ])
    let replaced = screen.app.desk.review.setUp?.currentRefs ?? []
    screen.write(.review(setUp), by: AppHarness.oak, replacing: replaced)
    screen.press("<C-g><Down><Enter>")
    let text = Self.words(screen.text)
    for words in ["Noted: raised", "in Welsh or in English", "SENCO, room 9", "Nothing to type."] {
      #expect(text.contains(words), "\(words): \(screen.text)")
    }
    #expect(text.contains(SafeguardingWords.adult), "\(screen.text)")
    #expect(text.contains("> Nothing to note yet"))
  }

  @Test func everyMissingContactIsNamedAtTheTop() {
    var screen = AppHarness(rows: 24, columns: 80)
    let replaced = screen.app.desk.review.setUp?.currentRefs ?? []
    screen.write(
      .review(ReviewSetUp(school: "Harrowmere", day: AppHarness.now.day)), by: AppHarness.oak,
      replacing: replaced)
    let top = screen.text.split(separator: "\n").first.map(String.init) ?? ""
    #expect(top.contains("safeguarding lead, deputy, first aid, fire route "), "\(top)")
    #expect(top.contains("key 7"))
  }

  // MARK: The home screen

  private static func home(_ script: String) -> HomeScreen {
    var home = HomeScreen(
      reviews: [], today: AppHarness.now.day, size: Size(rows: 24, columns: 80))
    for key in KeyScript.keys(script) { _ = home.press(key) }
    return home
  }

  @Test func theHomeScreenSaysWhatItsKeysDo() {
    var home = Self.home("?")
    #expect(Self.words(home.draw().text).contains("In a review ? shows what its keys do."))
    _ = home.press(.down)
    #expect(!home.draw().text.contains("In a review ?"))
  }

  /// Wide letters take two columns: the end one types at stays in view, and so does the beginning
  /// once one goes there.
  @Test func aLongNameFollowsItsCaret() throws {
    var home = Self.home("n" + String(repeating: "学校", count: 40) + "end")
    var drawn = home.draw()
    #expect(drawn.text.contains("校end"))
    #expect(drawn.text.contains("…"))
    #expect(try #require(drawn.cursor).column <= 74)
    _ = home.press(.home)
    drawn = home.draw()
    #expect(!drawn.text.contains("end"))
    #expect(drawn.cursor == Position(row: 5, column: 4))
  }

  @Test func aFolderKeepsTheLettersOfANameWithMarks() throws {
    let day = try #require(Day("2026-12-02"))
    #expect(HomeScreen.folderName("Ysgol Bryn Ŵy", day) == "ysgol-bryn-wy-2026-12")
    #expect(HomeScreen.folderName("Ysgol y Tŷ Gwŷdd", day) == "ysgol-y-ty-gwydd-2026-12")
    #expect(HomeScreen.folderName("W\u{302}y École", day) == "wy-ecole-2026-12")
    #expect(HomeScreen.folderName("学校", day) == "review-2026-12")
  }

  @Test func whatWasWrongGoesOnceItIsMended() {
    var home = Self.home("nHarrowmere<Down><C-u>2/12<Down><Down>Oak<Enter>")
    #expect(home.draw().text.contains("written YYYY-MM-DD"))
    _ = home.press(.control("u"))
    #expect(!home.draw().text.contains("written YYYY-MM-DD, such"))
  }
}

@Suite struct HelpOrderTests {
  /// Where the words are on the screen; nil where they are not.
  private static func row(_ words: String, _ text: String) -> Int? {
    text.split(separator: "\n").firstIndex { $0.contains(words) }
  }

  /// Whoever asks in the list is told first what works in the list.
  @Test func theHelpBeginsWithWhatWorksNow() throws {
    var screen = AppHarness(rows: 60, columns: 80)
    screen.press("?")
    let new = try #require(Self.row("New note", screen.text))
    #expect(new < (Self.row("Save the line", screen.text) ?? 60))
    screen.press("<Esc>:")
    let listed = try #require(Self.row("Notes: New note", screen.text))
    #expect(listed < (Self.row("Notes: Save the line", screen.text) ?? 60))
    screen.press("<Esc>nwords<C-p>")
    #expect(Self.row("> Notes: Save the line", screen.text) != nil)
  }

  @Test func theHelpFindsACommandByWhatTheCommandLineCallsIt() {
    for words in ["tally", "notes.count"] {
      var screen = AppHarness(rows: 24, columns: 80)
      screen.press("?\(words)")
      #expect(screen.text.contains("Count by keys"), "\(words)")
    }
  }

  /// On a narrow screen the names of keys go on below one another.
  @Test func everyKeyIsNamedOnANarrowScreen() {
    var screen = AppHarness(rows: 15, columns: 40, focus: .session)
    screen.press("?")
    #expect(screen.text.contains("Right"), "\(screen.text)")
  }
}
