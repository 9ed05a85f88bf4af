// How the letters of a sentence are written changes nothing of what is found in it, and names stay
// names where only they have capitals.

import Testing

@testable import Guidance

@Suite struct CapitalsTests {
  private func rules(in text: String) -> [String] {
    Guide.builtIn.findings(in: text, as: .note).filter { $0.tier == .flag }.map(\.rule)
  }

  @Test(arguments: [
    "Pupils were engaged.", "The lesson was excellent.", "Behaviour was poor in Year 4.",
    "The teacher was boring", "Reading is a strength of the school.", "The weak sat at the back.",
    "10:05 Pupils were engaged.", "We sat down. The teacher was boring.",
  ])
  func caseChangesNothing(_ text: String) {
    let titled = text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
    let found = rules(in: text)
    #expect(!found.isEmpty)
    if text.contains(" was ") || text.contains(" were ") || text.contains(" is ") {
      #expect(rules(in: titled) == found, "\(titled)")
    }
    #expect(rules(in: text.uppercased()) == found, "\(text.uppercased())")
  }

  /// Headings, titles and names, also in a sentence that has a capital for each of its words.
  @Test(arguments: [
    "Good Shepherd School", "The Great Fire of London", "We read Great Expectations.",
    "Mrs Strong Was In Room 4.", "Miss Good Was On The Gate.", "The Good Shepherd was on the wall.",
  ])
  func namesStay(_ text: String) { #expect(rules(in: text).isEmpty) }

  /// Only a sentence that is written so as a whole is read so.
  @Test func aNameWithinASentenceStaysOne() {
    #expect(rules(in: "The book Excellent Women Was Here stood on a shelf.").isEmpty)
  }
}
