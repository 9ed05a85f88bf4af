// Patterns are looked for by their rarest word only, which must find all that walking each of them
// from every word finds.

import DataFile
import Testing

@testable import Guidance

@Suite struct PatternIndexTests {
  /// Prose with names, quotations, sentences of one word and of many, words beyond the rules, and
  /// marks where words are looked for.
  static let texts = [
    "Well-paced! Pupils at Hill Road were far too noisy; the TA, Mrs Shaw, could have done more.",
    "Everyone was engaged and the lesson flowed. \"I like maths,\" said a pupil in Year 4.",
    "The best, the very best of the two. Excellent",
    "T: Why might that be?\nFive of 28 put a hand up, which is unusually few for a class so able.",
    "Zyx qwv 12:30 -- the the the were was not always as good as good as good as it could be.",
    "You should perhaps try to make sure that all staff really do know what is expected of them.",
  ]

  @Test(arguments: texts)
  func theIndexFindsWhatWalkingEveryPatternFinds(_ text: String) {
    let book = Guide.builtIn.book
    let tokens = Self.tokens(of: text, book)
    var reading = PatternIndex.Reading(words: WordsMet(TextScope(.feedback, nil)))
    book.patterns.read(tokens, book.lexicon, &reading)
    let found = reading.matches.map { [Int($0.pattern), $0.span.lowerBound, $0.span.upperBound] }
    let walked = Self.walkingAll(tokens, book, reading, .feedback)
    #expect(!walked.isEmpty)
    #expect(Set(found) == walked)
    // No place is tried twice for a pattern.
    #expect(reading.walks < tokens.count * 20)
  }

  /// Each word of a text adds what sentences are asked for: that must stand together at the front,
  /// or every word costs as many looks as there are traits.
  @Test func whatASentenceIsAskedForStandsTogether() throws {
    let all = Guide.builtIn.book.patterns
    let asked = Set(
      all.patterns.flatMap { pattern in
        pattern.needs.filter { pattern.offset(of: $0, all.elements) == nil }
          .map { pattern.element($0, all.elements).number }
      })
    #expect(try #require(asked.max()) < Trait.firstSet + Int32(asked.count))
  }

  /// What was read before makes no difference to what is found.
  @Test func aReadingFindsTheSameAgain() {
    let book = Guide.builtIn.book
    let text = Self.texts.joined(separator: "\n\n")
    let twice = Guide.builtIn.findings(in: text + "\n\n" + text).map(\.rule)
    let once = Guide.builtIn.findings(in: text).map(\.rule)
    #expect(twice == once + once)
    #expect(!once.isEmpty)
    #expect(book.patterns.patterns.allSatisfy { $0.anchor >= 0 })
  }

  /// What was met in other texts makes no difference either, and neither does another guide.
  @Test func aSittingFindsWhatOneReadingFinds() throws {
    var sitting = GuideSitting()
    for text in Self.texts + Self.texts {
      #expect(sitting.findings(in: text) == Guide.builtIn.findings(in: text))
      // What is said of a prompt depends on whom it is for.
      for audience in [nil, Audience.pupil, .family] {
        #expect(
          sitting.findings(in: text, as: .prompt, audience: audience)
            == Guide.builtIn.findings(in: text, as: .prompt, audience: audience))
      }
    }
    let yaml = """
      defaults: {code: EVA, category: evaluative, why: Which?, offers: [{meant: a, text: b}]}
      rules:
        - id: own.flow
          patterns: [flowed]
          catches: [It flowed.]
          passes: [It was red.]
      """
    var other = GuideSitting(try Guide([YAMLReader.read(yaml, file: "own.yaml")]))
    #expect(other.findings(in: Self.texts[1]).map(\.rule) == ["own.flow"])
    #expect(other.findings(in: Self.texts[1]).map(\.rule) == ["own.flow"])
  }

  /// However many kinds of text a sitting reads, it keeps no more words than for one.
  @Test func aSittingOfManyKindsKeepsNoMoreThanOneMay() {
    var sitting = GuideSitting()
    let text = Guide.builtIn.rules.flatMap { $0.catches + $0.passes }.map(\.text)
      .joined(separator: "\n")
    var most = 0
    var sum = 0
    for audience in [nil] + Audience.allCases.map(Optional.some) {
      let before = sitting.wordCount
      _ = sitting.findings(in: text, as: .prompt, audience: audience)
      sum += max(0, sitting.wordCount - before)
      most = max(most, sitting.wordCount)
    }
    #expect(most <= WordsMet.wordsMax)
    #expect(sum > WordsMet.wordsMax, "too few words to tell")
  }

  /// A rule with nothing rare in it is looked for by its first word.
  @Test func aPatternOfAnyWordsIsFound() throws {
    let yaml = """
      defaults: {code: EVA, category: evaluative, why: Which?, offers: [{meant: a, text: b}]}
      rules:
        - id: own.any
          patterns: ["^ <any> <name> [ <any> ] $"]
          catches: [Said Ann loudly]
          passes: [It was red.]
      """
    let guide = try Guide([YAMLReader.read(yaml, file: "own.yaml")])
    #expect(guide.findings(in: "Said Ann loudly").map(\.text) == ["loudly"])
    #expect(guide.findings(in: "Said Ann. Then Bob went").map(\.text) == ["went"])
    #expect(guide.findings(in: "Said one loudly").isEmpty)
  }

  /// Whoever writes a pack may write patterns as long as they please.
  @Test func aPatternOfHundredsOfWordsIsFound() throws {
    let words = (0..<300).map { "word\($0)" }.joined(separator: " ")
    let yaml = """
      defaults: {code: EVA, category: evaluative, why: Which?, offers: [{meant: a, text: b}]}
      rules:
        - id: own.long
          patterns: ["\(words)"]
          catches: [x]
          passes: [y]
      """
    let guide = try Guide([YAMLReader.read(yaml, file: "own.yaml")])
    #expect(guide.findings(in: words).map(\.text) == [words])
    #expect(guide.findings(in: words.replacing("word150", with: "")).isEmpty)
  }

  /// Nobody writes so many, and there are numbers for no more.
  @Test func tooMuchOfAnythingIsRefusedWithItsPlace() {
    let head = "rules:\n  - {id: a, code: EVA, category: evaluative, why: w, patterns: "
    let long = String(repeating: "word ", count: PatternText.partsMax + 1)
    let many = (0...Compiler.wordsMax).map { "w\($0)" }.joined(separator: " ")
    for (yaml, words) in [
      (head + "[\"\(long)\"]}\n", "own.yaml:2:65: a pattern has at most 1000 words and marks"),
      ("sets:\n  a: \(many)\n", "own.yaml:2:6: all rules together have too many words"),
    ] {
      #expect {
        try Guide([YAMLReader.read(yaml, file: "own.yaml")])
      } throws: { "\($0)".hasPrefix(words) }
    }
  }

  private static func tokens(of text: String, _ book: RuleBook) -> [Token] {
    let bytes = Array(text.utf8)
    var scanned = Scanned()
    scanned.read(0..<bytes.count, of: bytes, book.lexicon, book.marks)
    return scanned.tokens
  }

  /// Every pattern that holds for the text, walked from every token that its first element fits.
  private static func walkingAll(
    _ tokens: [Token], _ book: RuleBook, _ reading: PatternIndex.Reading, _ kind: TextKind
  ) -> Set<[Int]> {
    let index = book.patterns
    let scope = TextScope(kind, nil)
    var found: Set<[Int]> = []
    Walk.holding(index, tokens, reading) { walk in
      for (number, pattern) in index.patterns.enumerated() {
        let owner = Int(pattern.owner)
        guard owner >= book.rules.count || book.rules[owner].scope.holds(for: scope),
          let first = pattern.first(index.elements)
        else { continue }
        let trait = UInt16(index.elements[Int(first)].number)
        for start in tokens.indices where walk.has(trait, start) {
          guard let span = walk.match(pattern.elements, from: start) else { continue }
          found.insert([number, span.lowerBound, span.upperBound])
        }
      }
    }
    return found
  }
}
