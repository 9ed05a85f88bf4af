// Wales's words on every page of the screen: no word of England's stays in what the program says.

import Domain
import Panes
import Surface
import Testing

@testable import Interface

@Suite struct NationTests {
  private static let english = [
    "safeguarding lead", "Safeguarding lead", "DSL", "SEND", "SENCO", "EHCP", "pupil premium",
    "Ofsted", "key stage", "KCSIE", "national curriculum",
  ]

  private static func harness(_ nation: Nation, rows: Int, columns: Int) -> AppHarness {
    var harness = AppHarness(rows: rows, columns: columns)
    let setUp = ReviewSetUp(
      school: "Ysgol Glan-y-môr", day: AppHarness.now.day, focus: "Siarad", nation: nation)
    harness.write(
      .review(setUp), by: AppHarness.oak,
      replacing: harness.app.desk.review.setUp?.currentRefs ?? [])
    return harness
  }

  /// What is drawn as running words, whatever it is wrapped and framed by.
  private static func words(_ harness: AppHarness) -> String {
    harness.text.split { $0.isWhitespace || "│┌┐└┘─".contains($0) }.joined(separator: " ")
  }

  /// Pages by the keys that lead to them.
  private static let ways = [
    "", "1", "2", "3", "4", "5", "6", "7", "7gj", "7g<Enter>", "7gj<Enter>", "7B", "7R", "7S", "7C",
    "7N", "7P", "<C-g>", "<C-g><Down><Enter>", "<C-g><Down><Down><Enter>", "H", "n4 of 7<Enter>S",
    "n4 of 7 spoke<Enter>E", ":seal<Enter>", "1t", "1%", "8", "9",
  ]

  @Test("P8 a review in Wales is told in Wales's words", arguments: [(24, 80), (40, 120), (15, 40)])
  func aReviewInWalesIsToldInWalessWords(_ rows: Int, _ columns: Int) {
    var met = 0
    for way in Self.ways {
      var harness = Self.harness(.wales, rows: rows, columns: columns)
      harness.press(way)
      var seen = Self.words(harness)
      for _ in 0..<30 {
        harness.press("<Down>")
        seen += Self.words(harness)
      }
      for word in Self.english {
        let holds = seen.contains(word)
        #expect(!holds, "\(word) after \(way.isEmpty ? "nothing" : way): \(seen)")
      }
      if seen.lowercased().contains("safeguarding person") { met += 1 }
    }
    #expect(met > 5, "the words that stand for them are there: \(met)")
  }

  @Test func whatIsUnderSealIsTheSafeguardingPersons() {
    var harness = Self.harness(.wales, rows: 24, columns: 80)
    let ref = harness.app.desk.review.visible(.note)[0].ref
    harness.update(
      .erasure(.sealed([SealedItem(record: ref, name: "N01", sealedAt: nil, shownAt: nil)])))
    #expect(Self.words(harness).contains("d when the safeguarding person says erase"))
    harness.press("o")
    #expect(Self.words(harness).contains("once, for the safeguarding person or the deputy"))
    harness.press("<Esc>")
    harness.update(
      .erasure(.sealed([SealedItem(record: ref, name: "N01", sealedAt: nil, shownAt: nil)])))
    harness.press("d")
    #expect(Self.words(harness).contains("Only the safeguarding person"))
    // And England's are left as they are.
    var england = Self.harness(.england, rows: 24, columns: 80)
    england.press("<C-g>")
    #expect(england.text.contains("Safeguarding lead"))
  }

  /// What people wrote is theirs: only the program's own sentences change.
  @Test func whatPeopleWroteStays() {
    var harness = Self.harness(.wales, rows: 24, columns: 80)
    harness.press("nThe SENCO has 3 of 7 lists<Enter><Esc>")
    #expect(harness.text.contains("The SENCO has 3 of 7 lists"))
  }
}
