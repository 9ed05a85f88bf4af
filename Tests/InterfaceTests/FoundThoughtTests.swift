import Domain
import Interface
import Panes
import Testing

/// A thought that the search found is what the next erasing is about, and nothing else is.
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
    #expect(screen.lastLine.contains("\"a loose thought\": E erases it"))
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

  @Test func anyOtherKeyGoesBackToTheRow() {
    var screen = screen()
    screen.press("kE")
    #expect(!screen.text.contains("a loose thought\""))
  }
}
