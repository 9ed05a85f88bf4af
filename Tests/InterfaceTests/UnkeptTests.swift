import Interface
import Panes
import Surface
import Testing

/// Words that no folder takes: said of as what they are for as long as that is so, and never left
/// behind without a question.
@Suite struct UnkeptTests {
  private func stuck() -> AppHarness {
    var screen = AppHarness()
    screen.press("nprecious words")
    screen.update(.drafts(.notKept("What you type cannot be kept now: F8 for another folder.")))
    screen.press("<Esc>")
    return screen
  }

  private let leaving = Msg.drafts(
    .leaving([UnkeptWords(pane: "Notes", text: "precious words")], because: "no space"))

  @Test func aDraftIsCalledKeptOnlyWhereItIs() {
    var screen = stuck()
    #expect(screen.text.contains("draft not on the disk yet: precious words"))
    #expect(!screen.text.contains("draft kept"))
    screen.update(.drafts(.kept))
    #expect(screen.text.contains("draft kept: precious words"))
  }

  @Test func theWarningStandsUntilTheDraftIsKept() {
    var screen = stuck()
    let warning = "What you type cannot be kept now"
    #expect(screen.text.contains(warning))
    // A save that fits all the same says so, and takes nothing away.
    screen.update(.said("saved", .saved))
    #expect(screen.text.contains(warning))
    screen.update(.said("Undone: note N01.", .ordinary))
    #expect(screen.lastLine.contains("Undone: note N01."))
    screen.press("j")
    #expect(screen.text.contains(warning))
    screen.update(.drafts(.kept))
    #expect(!screen.text.contains(warning))
  }

  /// Where another review stands in the folder by now, moving helps nobody.
  @Test func noOtherFolderIsOfferedWhereThatWouldNotHelp() {
    var screen = stuck()
    screen.update(
      .drafts(
        .leaving(
          [UnkeptWords(pane: "Notes", text: "precious words")], because: "another review",
          isMovable: false)))
    #expect(screen.text.contains("Notes: \"precious words\""))
    #expect(!screen.text.contains("keeps it in another folder"))
    screen.press("<F8>")
    #expect(screen.requests.last != .otherFolder(.suggest))
    screen.press("<Esc>")
    #expect(screen.app.drafts.values.map(\.text) == ["precious words"])
  }

  @Test func leavingAsksNamesTheWordsAndOffersAnotherFolder() {
    var screen = stuck()
    screen.press("<C-q>")
    #expect(screen.requests.last == .quit)
    screen.update(leaving)
    #expect(screen.text.contains("Notes: \"precious words\""))
    #expect(screen.text.contains("F8 keeps it in another folder"))
    // Neither the key that was just pressed nor Enter leaves.
    screen.press("<Enter>")
    #expect(screen.requests.last == .quit)
    screen.press("<F8>")
    #expect(screen.requests.last == .otherFolder(.suggest))
    screen.update(leaving)
    screen.press("<Esc>")
    #expect(screen.app.drafts.values.map(\.text) == ["precious words"])
    screen.update(leaving)
    screen.press("x")
    #expect(screen.requests.last == .leave)
  }

  @Test func aBlankScreenStaysBlankAndAsksWithoutTheWords() {
    var screen = stuck()
    screen.press("<F9><C-q>")
    screen.update(leaving)
    #expect(!screen.text.contains("precious"))
    #expect(screen.text.contains("^Q again leaves without it"))
    screen.press("<C-q>")
    #expect(screen.requests.last == .leave)
  }
}
