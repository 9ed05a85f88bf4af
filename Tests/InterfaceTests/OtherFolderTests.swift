import Domain
import Interface
import Panes
import Surface
import Testing

/// Another folder, on the screen: from a field, with what was typed still in it.
@Suite struct OtherFolderTests {
  private func asked() -> AppHarness {
    var screen = AppHarness()
    screen.failure = "the disk is full. Your text is still here. F8: another folder"
    screen.press("nprecious words<Enter><F8>")
    screen.update(
      .otherFolder(
        .suggestions(
          [
            FolderSuggestion(path: "/media/stick/alongside-hm", words: "/media/stick  (7 GB free)"),
            FolderSuggestion(path: "/home/ann/alongside-hm", words: "/home/ann  (91 GB free)"),
          ], from: "/data/hm")))
    return screen
  }

  private func deeds(_ screen: AppHarness) -> [OtherFolderDeed] {
    screen.requests.compactMap { if case .otherFolder(let deed) = $0 { deed } else { nil } }
  }

  @Test func whatIsSaidNamesTheKey() {
    var screen = AppHarness()
    screen.failure = "the disk is full. Your text is still here. F8: another folder"
    screen.press("nprecious words<Enter>")
    #expect(screen.lastLine.contains("Not saved: the disk is full."))
    #expect(screen.lastLine.contains("F8: another folder"))
    #expect(screen.text.contains("precious words"))
  }

  @Test func suggestionsAreChosenOrAPathIsTyped() {
    var screen = asked()
    #expect(deeds(screen) == [.suggest])
    #expect(screen.text.contains("> /media/stick  (7 GB free)"))
    screen.press("<Down><Enter>")
    #expect(deeds(screen).last == .carryOn("/home/ann/alongside-hm"))
    screen.press("<C-u>~/other<Enter>")
    #expect(deeds(screen).last == .carryOn("~/other"))
    screen.update(.pasted("/two"))
    #expect(screen.text.contains("Folder: ~/other/two"))
  }

  @Test func aFailureKeepsTheQuestionAndEscKeepsTheText() {
    var screen = asked()
    screen.press("<Enter>")
    screen.update(.otherFolder(.failed("/media/stick/alongside-hm: could not be made")))
    #expect(screen.text.contains("could not be made"))
    #expect(screen.text.contains("Go on in another folder"))
    screen.press("<Esc>")
    #expect(screen.text.contains("precious words"))
    #expect(screen.app.drafts.values.map(\.text) == ["precious words"])
  }

  @Test func whatHappenedIsSaidWithWhatToDoNext() {
    var screen = asked()
    screen.update(
      .otherFolder(
        .carriedOn(
          to: "/media/stick/alongside-hm", from: "/data/hm", leftOut: false, isWaitingSaved: true)))
    #expect(screen.text.contains("Saved, in another folder"))
    #expect(screen.text.contains("alongside open /media/stick/alongside-hm"))
    #expect(screen.text.contains("/data/hm"))
    #expect(!screen.text.contains("Not all of the old folder"))
    screen.press("<Enter>")
    #expect(!screen.text.contains("Saved, in another folder"))
  }

  @Test func goingOnTwiceIsSaid() {
    var screen = AppHarness()
    screen.update(.otherFolder(.suggestions([], from: "/data/hm", before: "/m/hm")))
    #expect(screen.text.contains("went on in /m/hm already"))
  }

  @Test("SG3 deleting the old folder is not spoken of while something is only there")
  func anOldFolderThatHoldsMoreIsNotForDeleting() {
    var screen = asked()
    screen.update(
      .otherFolder(
        .carriedOn(
          to: "/m/hm", from: "/data/hm", leftOut: true, isWaitingSaved: true)))
    #expect(!screen.text.contains("you may delete"))
    #expect(screen.text.contains("Do not delete it."))
    screen.update(
      .otherFolder(
        .carriedOn(
          to: "/m/hm", from: "/data/hm", leftOut: false, isWaitingSaved: true, sealed: 2)))
    #expect(screen.text.contains("What is under seal is in both"))
  }

  @Test(arguments: [(24, 80), (15, 40)])
  func theQuestion(_ rows: Int, _ columns: Int) {
    var screen = AppHarness(rows: rows, columns: columns)
    screen.update(
      .otherFolder(
        .suggestions(
          [FolderSuggestion(path: "/media/stick/alongside-hm", words: "/media/stick  (7 GB free)")],
          from: "/data/hm")))
    expectScreen(screen.text, "other-folder-\(columns)x\(rows)")
  }
}
