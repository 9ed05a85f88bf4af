// The rows on safeguarding and confidentiality as a whole on the screen: the card from everywhere
// and with nothing to type on it, a name that is asked about and saved all the same, and one key
// that blanks whatever is there.

import Domain
import Panes
import Surface
import Testing

@testable import Interface

@Suite struct SafeguardingRowTests {
  /// Every place somebody can be in, by the keys that lead there.
  static let places = [
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "1n", "1v", "2nhalf a note", "2c", "2q", "2v",
    "3a", "3n", "3o", "4<Enter>", "4w", "4c", "4r", "4js", "5n", "7n", "7o", "7N", "7P", "7S", ":",
    ":word", "?", "/", "/look", "H", "2E", "2S", ":habits<Enter>", ":remarks set<Enter>",
    "8<Enter>", "8<Enter>P", "<F9>",
  ]

  @Test("SG1 one key opens the card from every pane, field and page", arguments: places)
  func oneKeyOpensTheCardFromEverywhere(place: String) {
    for (rows, columns) in [(24, 80), (15, 40), (40, 120)] {
      var harness = AppHarness(rows: rows, columns: columns)
      harness.press(place)
      harness.press("<C-g>")
      for words in ["Go now, in person.", "Safeguarding lead: DHT", "room 3, extension 12"] {
        let text = harness.text.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
        let holds = text.contains(words)
        #expect(holds, "\(words) from \(place): \(harness.text)")
      }
      harness.press("<Esc>")
      let isGone = !harness.text.contains("Go now, in person.")
      #expect(isGone, "Esc leaves it, at \(place)")
    }
  }

  @Test func theCardOverABlankScreenShowsNothingElse() {
    var harness = AppHarness()
    harness.press("<F9><C-g>")
    #expect(!harness.text.contains("24 of 27"))
    harness.press("<Down><Enter>")
    #expect(harness.app.desk.review.safeguardingSteps.count == 1)
    harness.press("<Esc>2")
    #expect(harness.text.split(whereSeparator: \.isWhitespace).count < 6, "blank again")
    harness.press("<F9>")
    #expect(harness.text.contains("24 of 27"))
    // Hidden while the card is up, it is hidden with the rest.
    harness.press("<C-g><F9>")
    #expect(!harness.text.contains("Go now"))
  }

  @Test("SG2 nothing can be typed on the card, and no field could hold it")
  func nothingCanBeTypedOnTheCard() throws {
    var harness = AppHarness()
    harness.press("nhalf a note<C-g>")
    let before = harness.app.drafts
    harness.press("Oliver told me")
    harness.update(.pasted("Oliver told me"))
    #expect(harness.app.drafts == before)
    #expect(harness.requests.isEmpty && harness.app.desk.review.safeguardingSteps.isEmpty)
    let isSeen = harness.text.contains("Oliver")
    #expect(!isSeen)
    harness.press("<Down><Enter>")
    guard case .safeguarding(let step)? = harness.app.desk.review.safeguardingSteps.last?.event
    else {
      Issue.record("raised")
      return
    }
    // Which step, to which role, by which call-sign; when is the entry's own.
    let fields = Swift.Mirror(reflecting: step).children.compactMap(\.label)
    #expect(fields == ["step", "role", "by"])
    #expect(step == SafeguardingStep(step: .raised, role: "", by: "Oak"))
    harness.press("<Esc>")
    let isThere = harness.text.contains("half a note")
    #expect(isThere)
  }

  /// SG2: what was never raised is not handed over, and the card does not offer it.
  @Test func handingOverIsOfferedOnceSomethingIsRaised() throws {
    var harness = AppHarness(rows: 40, columns: 120)
    harness.press("<C-g>")
    #expect(!harness.text.contains("Handed over"))
    harness.press("<Down><Enter>")
    #expect(harness.text.contains("Noted: raised"))
    #expect(harness.text.contains("Handed over, in person, to the safeguarding lead"))
    harness.press("<Down><Down><Enter>")
    #expect(harness.text.contains("Noted: handed over 09:42 to DSL"))
    #expect(harness.app.desk.review.openConcerns.isEmpty)
    #expect(harness.app.desk.review.safeguardingSteps.count == 2)
    #expect(!harness.text.contains("Handed over, in person, to"))
    // What somebody else handed over meanwhile is no longer there to choose.
    harness.press("<Down><Enter><Down><Down>")
    harness.write(
      .safeguarding(SafeguardingStep(step: .handedOver, role: "DSL", by: "Oak")),
      by: AppHarness.birch)
    harness.press("<Enter>")
    #expect(harness.app.desk.review.safeguardingSteps.count == 4)
  }

  /// On a screen too small for all of the card it says so, and arrows lead to the rest.
  @Test(arguments: [(24, 80), (15, 40), (12, 80)])
  func allOfTheCardCanBeReadOnASmallScreen(_ rows: Int, _ columns: Int) {
    var harness = AppHarness(rows: rows, columns: columns)
    harness.press("<C-g><Down><Enter>")
    var said = ""
    var choices = ""
    #expect(harness.text.contains("more line"), "\(harness.text)")
    #expect(harness.text.contains(/Down: \d more/), "\(harness.text)")
    for _ in 0..<8 {
      said += harness.text
      harness.press("<Right>")
    }
    #expect(harness.text.contains("Left: first lines"), "\(harness.text)")
    for _ in 0..<8 { harness.press("<Left>") }
    #expect(harness.text.contains("Noted: raised"), "\(harness.text)")
    for _ in 0..<8 {
      choices += harness.text
      harness.press("<Down>")
    }
    choices += harness.text
    for word in ["Deputy:", "promise", "governors.", "authority's", "officer.", "09:42 raised"] {
      #expect(said.contains(word), "\(word)")
    }
    let ends = columns == 40
      ? ["Handed over: safeguarding lead ", ": deputy ", ": head ", "Seal words already typed",
        ": chair of governors", ": LADO"]
      : ["the safeguarding lead", "the deputy", "the head", "under seal", "the chair", "the LADO"]
    for row in ends { #expect(choices.contains(row), "\(row)") }
    #expect(harness.text.contains(/Up: \d more/), "\(harness.text)")
  }

  /// The same before any review is open.
  @Test func allOfTheCardCanBeReadOnTheHomeScreen() {
    var home = HomeScreen(
      reviews: [], today: AppHarness.now.day, size: Size(rows: 15, columns: 40))
    _ = home.press(.control("g"))
    #expect(home.draw().text.contains(/Down: \d+ more lines/), "\(home.draw().text)")
    #expect(!home.draw().text.contains("officer."))
    for _ in 0..<20 { _ = home.press(.down) }
    #expect(home.draw().text.contains("officer."), "\(home.draw().text)")
    #expect(home.draw().text.contains("Up: first lines"))
  }

  @Test("CF1 a name is asked about while it is typed, and saved all the same")
  func aNameIsAskedAboutAndSavedAllTheSame() {
    var harness = AppHarness(rows: 40, columns: 120)
    harness.press("nMrs Okafor put 4 of 7 stems on the wall.")
    let isAsked = harness.text.contains("Mrs Okafor\"") || harness.text.contains("name")
    #expect(isAsked, "\(harness.text)")
    harness.press("<Enter>")
    #expect(
      harness.app.desk.review.visible(.note).last?.note?.text
        == "Mrs Okafor put 4 of 7 stems on the wall.")
  }

  @Test("CF4 one key blanks the screen wherever one is", arguments: places.dropLast())
  func oneKeyBlanksTheScreenWhereverOneIs(place: String) {
    var harness = AppHarness()
    harness.press(place)
    let before = harness.text
    harness.press("<F9>")
    let words = harness.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words == "F9 brings the screen back", "\(place)")
    harness.press("jn<Enter>x2")
    #expect(harness.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") == words)
    harness.press("<F9>")
    #expect(harness.text == before, "\(place): everything is as it was")
  }
}
