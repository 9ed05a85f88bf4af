// What is typed in haste or run together is read as what it stands for: contractions with and
// without their mark, "'ve" behind any word, inches.

import DataFile
import Testing

@testable import Guidance

@Suite struct HasteTests {
  private func found(in text: String, as kind: TextKind = .note) -> [Finding] {
    Guide.builtIn.findings(in: text, as: kind).filter { $0.tier == .flag }
  }

  @Test(arguments: [
    ("The teacher wasn't prepared.", "The teacher wasnt prepared."),
    ("Leaders didn't bother with the log.", "Leaders didnt bother with the log."),
    ("They shouldn't be copying.", "They shouldnt be copying."),
    ("They should have waited.", "They should've waited."),
    ("The pupils have been engaged.", "The pupils've been engaged."),
    ("The pupils have been engaged.", "The pupils’ve been engaged."),
  ])
  func aContractionChangesNothing(_ whole: String, _ short: String) {
    #expect(!found(in: whole).isEmpty)
    #expect(found(in: short).map(\.rule) == found(in: whole).map(\.rule))
  }

  /// A rule that names "head's" leaves that form to every other rule that knows "head".
  @Test func aPossessiveThatIsListedStaysTheWord() throws {
    let yaml = """
      defaults: {code: EVA, category: evaluative, why: Which?, offers: [{meant: a, text: b}]}
      sets: {adult: head deputy}
      rules:
        - id: own.view
          patterns: ["head's view"]
          catches: [The head's view.]
          passes: [The view.]
        - id: own.cut
          patterns: ["<adult> [ zippy ]", "it|<adult> [ is ]"]
          catches: [The head zippy.]
          passes: [It's zippy.]
      """
    let guide = try Guide([YAMLReader.read(yaml, file: "own.yaml")])
    #expect(guide.findings(in: "The head's zippy.").map(\.text) == ["zippy"])
    #expect(guide.findings(in: "The deputy's zippy.").map(\.text) == ["zippy"])
    #expect(guide.findings(in: "The head's view is.").map(\.text) == ["head's view"])
    #expect(guide.findings(in: "The deputy's view.").isEmpty)
  }

  @Test(arguments: ["should've", "should’ve"])
  func aRemarkOnBothPartsSpansTheWord(_ word: String) {
    let text = "We saw that they \(word) waited."
    #expect(found(in: text).map(\.text) == ["\(word) waited"])
    let utf8 = Array(text.utf8)
    #expect(found(in: text).allSatisfy { Array(utf8[$0.bytes]) == Array($0.text.utf8) })
  }

  @Test(arguments: [
    "The ruler was 12\" long and the lesson was dull.",
    "The boy is 5' 6\" tall. The lesson was dull.",
  ])
  func anInchOpensNoQuotation(_ text: String) {
    #expect(found(in: text).map(\.text) == ["dull"])
  }

  @Test func aQuotationMayEndInANumber() {
    #expect(found(in: "A pupil said \"it was dull at 12\" and left.").isEmpty)
  }

  /// A rule that finds a question's fault in two places tells of it once.
  @Test(arguments: ["What is your teacher good at?", "Which teacher do you like best?"])
  func aPromptHasEachFaultOnce(_ text: String) {
    let rules = found(in: text, as: .prompt).map(\.rule)
    #expect(!rules.isEmpty)
    #expect(Set(rules).count == rules.count)
  }

  @Test func aPromptInCapitalsHasNoInitials() {
    let rules = Guide.builtIn.findings(
      in: "WHAT HAPPENS WHEN YOU GET STUCK?", as: .prompt, audience: .pupil)
    #expect(rules.isEmpty)
    #expect(
      !Guide.builtIn.findings(in: "How do you use the SDP?", as: .prompt, audience: .pupil).isEmpty)
  }
}
