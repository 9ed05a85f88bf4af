import Domain
import Panes
import Surface
import Testing

@testable import Interface

/// Several things to tell at once: the worst stands on the bottom line, and the rest can be read.
@Suite struct ToldTests {
  private static let damage = "3f9a.jsonl:4: this line was changed; the rest is read"
  private static let reminder = "12 notes and answers to be erased in 7 days, on 2026-12-17"

  private static func screen(_ news: [(String, Urgency)], columns: Int = 80) -> AppHarness {
    var screen = AppHarness(rows: columns == 40 ? 15 : 24, columns: columns)
    for (words, urgency) in news { _ = screen.app.update(.told(words, urgency)) }
    screen.app.settle()
    return screen
  }

  private static func words(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
  }

  @Test(arguments: [40, 80])
  func theWorstStandsBelowWhateverCameLast(_ columns: Int) {
    for news in [[(Self.damage, Urgency.grave), (Self.reminder, .warning)],
      [(Self.reminder, .warning), (Self.damage, .grave)]]
    {
      var screen = Self.screen(news, columns: columns)
      let text = Self.words(screen.text)
      #expect(text.contains("line was changed"), "\(screen.text)")
      #expect(text.contains("F3: 1 more"), "\(screen.text)")
      #expect(!text.contains("12 notes"))
      screen.press("<F3>")
      let page = Self.words(screen.text)
      #expect(page.contains("the rest is read") && page.contains("on 2026-12-17"), "\(page)")
      screen.press("<Esc>")
      #expect(!screen.text.contains("F3:"))
    }
  }

  /// A save makes room on the bottom line, and what was never read stays counted until it is.
  @Test func theSignStaysUntilTheRestWasRead() {
    var screen = Self.screen([(Self.damage, .grave), (Self.reminder, .warning)])
    screen.press("nEight hands<Enter><Esc>")
    #expect(screen.lastLine.contains("F3: 1 more  saved 09:42"))
    screen.press(":what you were<Enter>")
    #expect(screen.text.contains("What you were told"))
    screen.press("<Esc>")
    #expect(!screen.lastLine.contains("F3"))
    #expect(screen.lastLine.contains("saved"))
  }

  @Test func oneThingToTellHasNoSign() {
    var screen = Self.screen([(Self.damage, .grave), (Self.damage, .grave)])
    #expect(!screen.text.contains("F3"))
    screen.press("j")
    #expect(!screen.text.contains("F3"))
  }

  @Test func whatIsSaidInPassingHidesNoDamage() {
    var screen = Self.screen([(Self.damage, .grave)])
    screen.update(.said("3 new from Birch", .ordinary))
    #expect(screen.text.contains("line was changed"))
    screen.press("u")
    screen.update(.said("Nothing to undo.", .warning))
    #expect(screen.lastLine.contains("Nothing to undo."))
  }

  /// What was typed leaves a locked screen's memory with the review.
  @Test func aLockedScreenKeepsNoTypedWords() {
    var screen = Self.screen([(Self.damage, .grave)])
    screen.update(.recovered("Kept from 10:42: \"zebra\". The pane shows how to go on."))
    #expect(screen.text.contains("F3: 1 more"))
    screen.app.closeReview()
    screen.press("<F3>")
    #expect(screen.text.contains("line was changed"))
    #expect(!screen.text.contains("zebra"))
  }

  @Test func manyThingsAreKeptByWeight() {
    var list = ToldList()
    list.add(Told(words: "grave", urgency: .grave, at: AppHarness.now))
    for number in 0...ToldList.countMax {
      list.add(Told(words: "\(number)", urgency: .warning, at: AppHarness.now))
    }
    #expect(list.all.count == ToldList.countMax)
    #expect(list.worstFirst.first?.words == "grave")
    #expect(list.unseenCount(besides: "grave") == ToldList.countMax - 1)
  }
}
