// What a point as a whole can lack or have too much of. Each remark has wordings that bring it and
// wordings that don't.

import Guidance
import Testing

@Suite struct PointRemarkTests {
  private func rules(
    _ text: String, evidence: Bool = true, finished: Bool = true
  ) -> [String] {
    Guide.builtIn.pointRemarks(text, hasEvidence: evidence, isFinished: finished).map(\.rule)
  }

  @Test("D11-candour a point needs a reference, a number or a quote")
  func aPointNeedsAReferenceANumberOrAQuote() {
    let bare = "Sticks and pauses. What do they bring about?"
    #expect(rules(bare, evidence: false).contains("point.nothing-to-point-at"))
    #expect(!rules(bare).contains("point.nothing-to-point-at"))
    for text in [
      "4 of 7 spoke. What helps?", "Seven spoke. What helps?", "See N12. What helps?",
      "A pupil said: \"It's my turn.\" What helps?", "Since October the log grew. What helps?",
    ] {
      #expect(!rules(text, evidence: false).contains("point.nothing-to-point-at"), "\(text)")
    }
  }

  @Test func oneQuestionAndNoSecond() {
    #expect(rules("6 of 9 spoke. What helps? How long?").contains("point.second-question"))
    #expect(!rules("6 of 9 spoke. What helps?").contains("point.second-question"))
    #expect(!rules("\"Who? What?\" a pupil asked 2 of us. What helps?").contains(
      "point.second-question"))
  }

  @Test(
    "P5 D13-2 advice nobody asked for, and what is done at our school",
    arguments: [
    "Two rooms had cards. You could put them in all rooms.",
    "Two rooms had cards. Have you thought of more cards?",
    "Two rooms had cards. How about cards for all?",
    "Two rooms had cards. At our school we use bookmarks.",
  ])
  func adviceNobodyAskedFor(_ text: String) {
    #expect(rules(text).contains("point.advice"))
  }

  @Test(arguments: [
    "Two rooms had cards. What have you tried so far?",
    "A teacher said: \"You could hear them try.\" What do you make of it?",
    "Two rooms had cards; staff told us how about half use them. What leads to that?",
  ])
  func adviceInAQuotationIsSomebodyElses(_ text: String) {
    #expect(rules(text).contains("point.advice") == text.contains("how about"))
  }

  /// Inspection words of three scales, then and now, stop; nothing else does so by itself.
  @Test("D11-rehearsal grade words stop", arguments: [
    "Teaching is outstanding.", "This requires improvement.", "Reading needs attention.",
    "Phonics is inadequate.", "Leadership meets the expected standard.", "An excellent school.",
  ])
  func gradeWordsStop(_ text: String) {
    let levels = Guide.builtIn.findings(in: text, as: .feedback).map(\.level)
    #expect(levels.contains(.stop), "\(text): \(levels)")
    let seen = "4 of 7 spoke. What helps?"
    #expect(!Guide.builtIn.findings(in: seen, as: .feedback).contains { $0.level == .stop })
  }

  @Test("D11-rehearsal a point nobody could disagree with is toothless")
  func aPointNobodyCouldDisagreeWithIsToothless() {
    #expect(rules("Staff talk with pupils about words.").contains("point.toothless"))
    for text in [
      "In one room staff talk, in another they write.", "Staff talk. What about?",
      "Staff talk in 4 of 5 rooms.", "\"We talk,\" a pupil said.", "Since November staff talk.",
    ] {
      #expect(!rules(text).contains("point.toothless"), "\(text)")
    }
    #expect(!rules("Staff talk with pupils.", evidence: false).contains("point.toothless"))
  }

  @Test("P3 a point ends in one open question")
  func aPointEndsInOneOpenQuestion() {
    let text = "In 4 of 5 rooms pupils explained a method aloud."
    #expect(rules(text).contains("point.no-question"))
    #expect(rules(text, finished: false).contains("point.no-question"))
    #expect(!rules("In 4 of 5 rooms pupils", finished: false).contains("point.no-question"))
    #expect(!rules(text + " We wondered what led to that.").contains("point.no-question"))
    #expect(!rules(text + " What leads to that?").contains("point.no-question"))
    #expect(rules(text + " Is that usual?").contains("point.closed-question"))
    #expect(!rules(text + " What leads to that?").contains("point.closed-question"))
  }

  @Test func hostileTextEndsAndNothingIsSaidOfNothing() {
    #expect(rules("") == [])
    #expect(rules("  \n ") == [])
    for text in ["\"\"\"\"????", "\u{301}\u{301}?", String(repeating: "(\"“", count: 20_000)] {
      for remark in Guide.builtIn.pointRemarks(text, hasEvidence: true) {
        #expect(remark.bytes.upperBound <= text.utf8.count)
      }
    }
  }
}
