// What must hold for every wording: quoting clears, case and curly quotes change nothing, a
// neutral sentence beside it changes nothing, places round-trip, both spellings agree.

import DataFile
import Testing

@testable import Guidance

@Suite struct PropertyTests {
  private let guide = Guide.builtIn

  private func flags(_ text: String) -> [Finding] {
    guide.findings(in: text).filter { $0.tier == .flag }
  }

  @Test(arguments: JudgmentRow.all) func quotingWithASpeakerClears(_ row: JudgmentRow) {
    #expect(flags("One pupil said “\(row.first)”").isEmpty)
    #expect(flags("A parent told us: \"\(row.first)\"").isEmpty)
    #expect(flags("Pupil 2: \(row.first)").isEmpty)
  }

  @Test(arguments: JudgmentRow.all) func caseChangesNothing(_ row: JudgmentRow) {
    let plain = flags(row.first).map(\.rule)
    #expect(flags(row.first.uppercased()).map(\.rule) == plain)
  }

  @Test(arguments: JudgmentRow.all) func curlyQuotesChangeNothing(_ row: JudgmentRow) {
    let curly = row.first.replacingApostrophes
    #expect(flags(curly).map(\.rule) == flags(row.first).map(\.rule))
  }

  @Test(arguments: JudgmentRow.all) func aNeutralSentenceChangesNothing(_ row: JudgmentRow) {
    let plain = flags(row.first).map(\.rule)
    #expect(flags("The bell rang at 10:05. " + row.first).map(\.rule) == plain)
    #expect(flags(row.first + " The bell rang at 10:05.").map(\.rule) == plain)
  }

  @Test(arguments: JudgmentRow.all) func placesRoundTrip(_ row: JudgmentRow) {
    let text = "🙂 é e\u{301} 👩‍👩‍👧 — " + row.first + " 🙂\n\n" + row.first
    let bytes = Array(text.utf8)
    let scalars = Array(text.unicodeScalars)
    let found = guide.findings(in: text)
    #expect(!found.isEmpty)
    for finding in found {
      #expect(String(decoding: bytes[finding.bytes], as: UTF8.self) == finding.text)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[finding.scalars])
      #expect(String(view) == finding.text)
    }
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.bytes.upperBound <= $1.bytes.lowerBound })
  }

  @Test(arguments: [
    ("The room was disorganised.", "The room was disorganized."),
    (
      "The colours were dull and the humour was tasteless.",
      "The colors were dull and the humor was tasteless."
    ),
    ("The programme was skilful.", "The program was skillful."),
    ("It was a patronising tone.", "It was a patronizing tone."),
  ])
  func spellingsOfBothSidesAgree(_ british: String, _ american: String) {
    #expect(!flags(british).isEmpty)
    #expect(flags(british).map(\.rule) == flags(american).map(\.rule))
  }

  @Test func aBareQuoteOnlyAsks() {
    let found = guide.findings(in: "The hall was \"dull\" at nine.")
    #expect(found.map(\.tier) == [.check])
    #expect(found.first?.why == Passage.isThisAQuote)
  }

  @Test func anUnclosedQuoteEndsWithItsParagraph() {
    let found = flags("One boy said \"it is dull and grey.\n\nThe hall was dull.")
    #expect(found.map(\.text) == ["dull"])
  }

  /// Work is bounded for each token, so a text twice as long gives twice the candidates and its
  /// reading ends; nothing here looks at a clock.
  @Test(arguments: [
    "a ", "\"", "'", "dull ", "dull \"", "“‘", "(((", "the pupils were very ", "-", "\u{301}",
    "said ",
    "...", "policy ", "because the ", "\n", "\r\n", "🙂", "every every ", "T: ", "x'",
  ])
  func hostileTextEnds(_ piece: String) {
    let text = String(repeating: piece, count: 6_000)
    let found = guide.findings(in: text)
    #expect(found.allSatisfy { $0.bytes.upperBound <= text.utf8.count })
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.bytes.upperBound <= $1.bytes.lowerBound })
  }

  @Test func stepsGrowWithTheTextAndNoFaster() {
    var steps: [Int] = []
    for count in [2_000, 4_000] {
      let text = String(repeating: "the pupils were very policy said because \"x ", count: count)
      var passage = Passage(
        text, book: guide.book, kind: .feedback, audience: nil, protected: [], names: [])
      _ = passage.findings()
      steps.append(passage.walks)
    }
    #expect(steps[1] <= steps[0] * 2 + 100)
  }
}

extension String {
  fileprivate var replacingApostrophes: String {
    String(map { $0 == "'" ? "’" : $0 })
  }
}

/// A speaker's label covers what that speaker says, and not what the writer makes of it.
@Suite struct SpeakerTurnTests {
  @Test(arguments: [
    ("T: \"Think first.\"\nThe pupils were bored.", ["bored"]),
    ("T: \"Think first\", 5 s. The pupils were bored.", ["bored"]),
    ("T: that is brilliant work.\nThe lesson was excellent.", ["excellent"]),
    ("T: \"Brilliant.\" 3 hands.", []),
    ("Pupil 2: it is boring and always too hard.", []),
    ("T: \"Brilliant, all of you", []),
    ("T: \"One.\" P7: \"That is boring.\" T: \"Two.\"", []),
  ])
  func turnsEndWhereTheSpeakerEnds(_ text: String, _ remarked: [String]) {
    let found = Guide.builtIn.findings(in: text, as: .note).filter { $0.tier == .flag }
    #expect(found.map(\.text) == remarked)
  }
}
