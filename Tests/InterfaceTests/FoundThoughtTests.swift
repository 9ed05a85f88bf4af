import Domain
import Interface
import Panes
import Testing

/// A thought that the search found stands in the list of thoughts, to be corrected or erased, and
/// is what the next erasing is about.
@Suite struct FoundThoughtTests {
  private func screen() -> AppHarness {
    var screen = AppHarness()
    screen.write(.thought(Thought(text: "a loose thought")), by: AppHarness.oak)
    screen.lookAgain()
    screen.press("/loose")
    screen.press("<Enter>")
    return screen
  }

  @Test func whatWasFoundIsWhatGoes() {
    var screen = screen()
    #expect(screen.text.contains("Your thoughts, private: 1. Enter corrects, E erases."))
    #expect(screen.text.contains("a loose thought"))
    screen.press("E")
    #expect(screen.text.contains("Erase T"))
    #expect(screen.text.contains("a loose thought"))
    screen.press("me")
    let erased = screen.requests.compactMap { request -> EntryRef? in
      if case .erasure(.erase(let ref, _, _)) = request { ref } else { nil }
    }
    let thought = screen.app.desk.review.visible(.thought).first?.ref
    #expect(erased == [thought].compactMap { $0 } && erased.count == 1)
  }

  @Test func whatWasFoundCanBeCorrected() {
    var screen = screen()
    screen.press("<Enter>")
    #expect(screen.text.contains("Correcting T"))
    screen.press(" put better")
    #expect(screen.app.drafts.values.map(\.text) == ["a loose thought put better"])
    screen.press("<Esc>")
    #expect(screen.text.contains("P, Enter on T"))
    let draft = screen.app.drafts.first
    screen.press("P<Enter><Enter>")
    #expect(screen.text.contains("Your thoughts, private: 1."))
    let thoughts = screen.app.desk.review.visible(.thought)
    #expect(thoughts.map { $0.thought?.text } == ["a loose thought put better"])
    #expect(thoughts.first?.versions.count == 2)
    #expect(screen.app.drafts.isEmpty)
    var later = self.screen()
    if let draft { _ = later.restore(draft.value, keptAs: draft.key) }
    #expect(later.app.drafts.values.map(\.text) == ["a loose thought put better"])
  }

  /// What a key does to notes it does not do to a thought, nor to a note that is not seen.
  @Test func noteKeysLeaveThoughtsAlone() {
    var screen = screen()
    let before = screen.app.desk.review.entries.count
    screen.press("s")
    #expect(screen.lastLine.contains("is a thought, and never evidence"))
    screen.press("xXq<Esc>")
    #expect(screen.app.desk.review.entries.count == before)
    screen.press("P<Esc>")
    #expect(screen.text.contains("24 of 27"))
  }

  @Test func whatIsLeftIsNotErased() {
    var screen = screen()
    screen.press("<Esc>E")
    #expect(!screen.text.contains("a loose thought\""))
  }
}
