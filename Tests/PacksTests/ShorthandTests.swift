// What the word before the cursor becomes, and that everything else is left alone.

import Testing

@testable import Packs

@Suite struct ShorthandTests {
  private let shorthand = Packs.builtIn.shorthand

  /// The text with its last word expanded.
  private func expanded(_ text: String) -> String {
    guard let expansion = shorthand.expansion(endOf: text.unicodeScalars) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.dropLast(expansion.scalars)))
      + expansion.text
  }

  @Test(arguments: [
    ("T", "teacher"), ("The T", "The teacher"), ("6 ch", "6 children"),
    ("P7", "pupil 7"), ("to P12,", "to pupil 12,"), ("G3", "group 3"), ("w/", "with"),
    ("(TA", "(teaching assistant"), ("Ch", "Children"), ("b/c", "because"),
    ("one\nqn", "one\nquestion"), ("\"qns", "\"questions"), ("wb.", "whiteboard."),
  ])
  func abbreviationsExpand(text: String, expected: String) {
    #expect(expanded(text) == expected)
  }

  @Test(arguments: [
    "", " ", "T ", "t", "teach", "church", "match", "P", "P1234", "P7a", "ta", "tw/", "ch2",
    "w/e", "T:", "P7:", "Tx:", "é", "T::", "..", "#", "P#", "supercalifragilisticexpialidocious",
  ])
  func everythingElseIsLeftAlone(text: String) {
    #expect(expanded(text) == text)
  }

  @Test func anExpansionIsNotExpandedAgain() {
    for word in shorthand.words {
      #expect(shorthand.expansion(endOf: word.long.unicodeScalars) == nil, "\(word.short)")
    }
  }
}
