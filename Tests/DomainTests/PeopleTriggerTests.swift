// The quick look at whether a text could hold anybody may ask for nothing, and must never let
// anything pass that the scan would find.

import TestSupport
import Testing

@testable import Domain

@Suite struct PeopleTriggerTests {
  private static let pieces = [
    "Oliver", "Siân", "Zoë", "Mrs", "Mr.", "KM", "J.", "B.", "Zed", "Tamsin's", "Tamsin’s",
    "O'Brien", "pupil", "the pupil’s", "a boy", "two pupils", "1 of the 6 pupils", "told",
    "asked", "said", "went", "autism", "hearing", "aid", "Down's syndrome", "asthma", "her",
    "he", "social worker", "care plan", "Year 4", "Y4", "Y4A", "room 7", "Reception", "teacher",
    "TA", "lead", "½", "“Zed”", "\"Zed\"", "–", "(Zed)", "Zed: yes", "• Zed", "…", "Zed…", ".",
    "!", "? ", ":", "/", "\n", "\u{A0}", "Ångström", "the", "zoe\u{308}", "ÉLAN", "漢 Zed", "I",
    "X", "24 of 27", "wall", "Wall",
  ]

  @Test func whatTheScanFindsIsNeverPassedOver() {
    var random = SplitMix64(seed: 20)
    var foundCount = 0
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...7, using: &random)
      let text = (0..<count).map { _ in
        Self.pieces.randomElement(using: &random)! + ["", " ", " ", " ", ", "].randomElement(
          using: &random)!
      }.joined()
      for leaves in [false, true] {
        let found = IdentityScan().read(text, place: nil, leavesTeam: leaves)
        foundCount += found.isEmpty ? 0 : 1
        if found.isEmpty { continue }
        let mayHold = PeopleTriggers.all.mayHold(text, leavesTeam: leaves)
        #expect(mayHold, "\(text.debugDescription)")
      }
    }
    #expect(foundCount > 500)
  }

  @Test(arguments: [
    "At 10:05 six hands were up; the board showed four words.",
    "In 4 of 7 rooms the rule hung by the door. Pupils read it aloud.",
    "What do staff make of the wall? The Romans lived in Colchester.",
  ])
  func ordinaryTextsNeedNoScan(_ text: String) {
    let mayHold = PeopleTriggers.all.mayHold(text, leavesTeam: true)
    #expect(!mayHold)
  }
}
