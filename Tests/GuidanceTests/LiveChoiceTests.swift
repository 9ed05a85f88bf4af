// Every word that a pattern or a set of the built-in rules names can stand in a text. The text is
// cut at hyphens, numbers are read as `#`, and marks have names, so that "knock-on", "24" and "&"
// as choices would find nothing and nobody would notice.

import DataFile
import Testing

@testable import Guidance

@Suite struct LiveChoiceTests {
  private static let marks: Set = [
    ".", "?mark", "!mark", ",", ";", ":", "-", "...", "%", "/", "&mark", "(", "+mark", "*mark",
    "@mark", "#",
  ]

  /// Whether a text can have a word as rules write it.
  private func isLive(_ word: String) -> Bool {
    if Self.marks.contains(word) { return true }
    var passage = Passage(
      word, book: Guide.builtIn.book, kind: .note, audience: nil, protected: [], names: [])
    let tokens = passage.tokens()
    return tokens.count == 1 && !tokens[0].flags.contains(.mark) && !word.allSatisfy(\.isNumber)
      && Int(tokens[0].end) == word.utf8.count
  }

  private func dead(in pattern: String) -> [String] {
    PatternText.withEndsApart(pattern).flatMap { PatternText.parse($0).pattern.parts }
      .flatMap(\.words).filter { !isLive($0) }
  }

  @Test func everyChoiceCanStandInAText() throws {
    var count = 0
    func check(_ pattern: Placed) {
      let dead = dead(in: pattern.text)
      #expect(dead.isEmpty, "\(pattern.file):\(pattern.mark.line): \(dead)")
      count += 1
    }
    for rule in try RuleSource.guide.get().rules { rule.patterns.forEach(check) }
    for field in try RuleSource.fields() {
      let file = try RuleFile(field)
      for zone in file.zones { zone.patterns.forEach(check) }
      for set in file.sets {
        let dead = set.words.filter { !isLive($0) }
        #expect(dead.isEmpty, "\(file.name): \(set.name): \(dead)")
      }
    }
    #expect(count > 5_000)
  }

  @Test(arguments: [
    "knock-on", "24/7", "7", "&", "with|!of", "<degree>*|great", "a|see-saw|b", "one ?|.",
  ])
  func aDeadChoiceIsFound(_ pattern: String) {
    #expect(!dead(in: pattern).isEmpty)
  }

  @Test(arguments: ["knock <joined>", "don't", "and|&mark", "#", "y4", "$|.|?mark", "n't"])
  func aLiveChoiceIsNone(_ pattern: String) {
    #expect(dead(in: pattern).isEmpty)
  }

  @Test func choicesMadeLiveFindTheirWords() {
    let found = Guide.builtIn.findings(in: "It was a copy & paste job.", as: .note)
    #expect(found.map(\.rule) == ["blame.slapdash"])
    #expect(Guide.builtIn.findings(in: "The gifted & talented list hung there.", as: .note).isEmpty)
    #expect(Guide.builtIn.findings(in: "Sort by must & should & could.", as: .note).isEmpty)
    #expect(Guide.builtIn.findings(in: "We saw a top-heavy fraction.", as: .note).isEmpty)
  }
}
