// A time, a room or a part of the lesson before a sentence, and a statement behind it, change
// nothing of what is found in it.

import Testing

@testable import Guidance

@Suite struct LeadTests {
  static let judgments = [
    "Pupils responded well.", "The plenary added little.", "Good to see sticks in use.",
    "Pupils found it hard.", "T was strict.", "Could pupils be given longer to think?",
    "We agree with the head that teaching is strong.", "T said \"sit down\" harshly.",
  ]

  static let facts = [
    "Pupils wrote for 12 minutes.", "Nine of 26 pupils had started.",
    "T told the class their work was excellent.", "The head said that lunch is at noon.",
  ]

  private func rules(in text: String) -> [String] {
    Guide.builtIn.findings(in: text, as: .note).filter { $0.tier == .flag }.map(\.rule)
  }

  @Test(arguments: [
    "10:05 ", "At 10:05 ", "(10:05) ", "[9.15] ", "10:05-10:20 ", "Y4: ", "Room 6: ",
  ])
  func aLeadChangesNothing(_ lead: String) {
    for text in Self.judgments {
      #expect(rules(in: lead + text) == rules(in: text), "\(lead + text)")
      #expect(!rules(in: lead + text).isEmpty, "\(lead + text)")
    }
    for text in Self.facts { #expect(rules(in: lead + text).isEmpty, "\(lead + text)") }
  }

  @Test(arguments: [
    "In Y4, pupils responded well.", "Y4 Good use of talk partners.",
    "Starter: Pupils responded well.", "In Room 6 the plenary added little.",
  ])
  func aRoomOrAPhaseBeginsANote(_ text: String) { #expect(!rules(in: text).isEmpty) }

  /// A room within a sentence, and a number that is no time, lead nothing.
  @Test(arguments: [
    "Y4 pupils wrote in pairs.", "In 2024 it was 91.8%.", "4.5 metres of rope lay there.",
    "T: Good to see that.",
  ])
  func noLead(_ text: String) { #expect(rules(in: text).isEmpty) }

  @Test(arguments: ["; the bell rang.", " - 10 mins.", " – the bell rang."])
  func aStatementBehindChangesNothing(_ behind: String) {
    for text in Self.judgments + Self.facts where text.hasSuffix(".") {
      let longer = String(text.dropLast() + behind)
      #expect(rules(in: longer).isEmpty == rules(in: text).isEmpty, "\(longer)")
    }
  }

  /// A question is one to its end, whatever marks are in it.
  @Test func aDashInAQuestionLeavesItAQuestion() {
    #expect(rules(in: "How do pupils - and staff - choose good books?").isEmpty)
  }
}
