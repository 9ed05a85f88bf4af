// Names and small groups in the prompts pane: asked in words as said as everywhere, never held
// against anybody and never in the way of saving.

import Domain
import Guidance
import Interface
import Surface
import Testing

@testable import Panes

extension PromptsPaneTests {
  private static let named = "Ali Khan in Y2 with autism sat by Mrs Patel."

  @Test func wordsAsSaidAreAskedAboutNamesAndStillSaved() {
    var harness = Self.harness()
    harness.press("n" + Self.named)
    let text = harness.text(18, 76)
    #expect(text.contains("\" as said"))
    #expect(text.contains("Is this somebody's name?"), "\(text)")
    harness.press("<A-1><Enter>")
    #expect(Self.answers(harness).map(\.text) == [Self.named])
  }

  @Test func wordsAsSaidAreAskedAboutPeopleOnly() {
    var harness = Self.harness()
    harness.press("nIt was really outstanding, and Mrs Patel was excellent.")
    let state = harness.pane.state
    #expect(state.field?.composer.remarks.map(\.code) == ["CF1"])
    harness.press("<C-v>")
    #expect(harness.pane.state.field?.composer.remarks.contains { $0.code != "CF1" } == true)
    harness.press("<C-v>")
    #expect(harness.pane.state.field?.composer.remarks.map(\.code) == ["CF1"])
  }

  @Test func aNameInWordsAsSaidCanBeSetAsideOrLeftOut() {
    var harness = Self.harness()
    harness.press("nIt was Mrs Patel who drew.<C-x>")
    #expect(!harness.text(18, 76).contains("somebody's name"))
    #expect(harness.pane.state.field?.composer.text == "It was Mrs Patel who drew.")
    harness.press("<Esc>jnIt was Mrs Patel who drew.<C-r>")
    #expect(harness.pane.state.field?.composer.text == "It was a teacher who drew.")
    harness.press("<C-z>")
    #expect(harness.pane.state.field?.composer.text == "It was Mrs Patel who drew.")
  }

  @Test func wordsAsSaidWithNobodyInThemAreLeftAlone() {
    var harness = Self.harness()
    harness.press("nIt was really outstanding.<C-r>")
    #expect(harness.pane.state.field?.composer.text == "It was really outstanding.")
    #expect(harness.pane.state.field?.composer.remarks == [])
  }

  @Test func aPromptOfOnesOwnIsAskedAboutNames() {
    var harness = Self.harness()
    harness.press("oTell me about Ali Khan and his autism")
    #expect(harness.text(18, 76).contains("Is this somebody's name?"))
    #expect(harness.text(18, 76).contains("The guide calls it identifying."))
    harness.press("<Enter>")
    #expect(harness.mode == .list, "asked, never blocked")
  }

  @Test func aPromptThatIsNotOursToAskIsNotCalledOpen() {
    var harness = Self.harness()
    harness.desk.guide = .builtIn
    harness.press("oWhat goes on at home?")
    let text = harness.text(18, 76)
    #expect(text.contains("The guide calls it fishing."), "\(text)")
    #expect(text.contains("It is not ours to ask."))
    #expect(!text.contains("calls it open"))
    harness.press("<C-u>What goes on at break?")
    #expect(harness.text(18, 76).contains("The guide calls it open."))
  }
}
