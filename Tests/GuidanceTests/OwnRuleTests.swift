// What a partnership's own rules do beside those that come with the program, and the help for
// whoever writes them.

import DataFile
import Foundation
import Testing

@testable import Guidance

@Suite struct OwnRuleTests {
  private func guide(_ yaml: String) throws -> Guide {
    try Guide.builtIn.adding([YAMLReader.read(yaml, file: "own.yaml")])
  }

  private static func rule(
    _ id: String, _ pattern: String, code: String = "EVA", category: String = "evaluative",
    tier: String = "flag"
  ) -> String {
    """
      - id: \(id)
        code: \(code)
        category: \(category)
        tier: \(tier)
        why: What was seen of it?
        patterns: ["\(pattern)"]

    """
  }

  // MARK: Whose remark it is

  @Test func anOwnRuleOfOneWordWinsOverABuiltInOne() throws {
    let text = "The lesson was zippy."
    #expect(Guide.builtIn.findings(in: text).map(\.text) == ["zippy"])
    let guide = try guide("rules:\n" + Self.rule("ours.zippy", "zippy"))
    #expect(guide.findings(in: text).map(\.rule) == ["ours.zippy"])
  }

  /// What nobody sees unless they ask for it must not hide what everybody sees.
  @Test func anOwnRuleThatOnlyChecksHidesNoFlag() throws {
    let guide = try guide("rules:\n" + Self.rule("ours.zippy", "zippy", tier: "check"))
    #expect(guide.findings(in: "The lesson was zippy.").map(\.tier) == [.flag])
    #expect(guide.findings(in: "The lesson was zippy.").map(\.rule) != ["ours.zippy"])
  }

  // MARK: What is wrong with a file

  /// Whoever writes rules is told of everything at once, and of nothing that only follows.
  @Test func allThatDoesNotFitIsTold() throws {
    let yaml = """
      sets:
        ours-thing: {words: pan two-words Ω}
        ours-odd: {words: lid, fomrs: noun}
      rules:
        - {id: ours.one, code: EVA, category: evaluative, why: How?, patterns: ["<nosuchset> x"]}
        - {id: ours.two, code: EVA, category: evaluative, why: How?, patterns: ["<ours-odd> ] x"]}
        - {id: ours.two, code: EVA, category: evaluative, why: How?, patterns: [lid]}
        - {id: ours.three, code: EVB, category: evaluative, why: How?, patterns: [lid]}
        - {id: ours.four, code: EVA, category: evaluative, patterns: [lid]}
        - {id: ours.five, code: EVA, category: evaluative, why: How?, patterns: ["<ours-odd> lid"]}
      zones:
        - {zone: nowhere, patterns: [lid]}
      """
    let file = try YAMLReader.read(yaml, file: "own.yaml")
    let faults = Guide.builtIn.faults(adding: [file])
    #expect(faults.compactMap(\.mark?.line) == [2, 2, 3, 5, 6, 7, 8, 9, 12], "\(faults)")
    #expect(throws: DataFileError.self) { try Guide.builtIn.adding([file]) }
    let sound = try YAMLReader.read("rules:\n" + Self.rule("ours.lid", "lid"), file: "own.yaml")
    #expect(Guide.builtIn.faults(adding: [sound]).isEmpty)
  }

  // MARK: Muting

  @Test func theWordsOfAMutedRuleComeBackUnderNoOther() throws {
    let text = "Teaching is good. The display is good. Good relationships."
    let before = Guide.builtIn.findings(in: text)
    #expect(before.contains { $0.rule == "grade.good" })
    let guide = try guide("rules:\n  - {id: grade.good, mute: yes}\n")
    #expect(guide.findings(in: text) == before.filter { $0.rule != "grade.good" })
    #expect(!guide.rules.contains { $0.id == "grade.good" })
  }

  @Test func anOwnRuleSpeaksWhereAMutedOneIsSilent() throws {
    let guide = try guide(
      "rules:\n  - {id: grade.good, mute: yes}\n" + Self.rule("ours.good", "good"))
    #expect(guide.findings(in: "Teaching is good.").map(\.rule) == ["ours.good"])
  }

  @Test func aMuteOfNoRuleSaysSoAndTheRestCounts() throws {
    let guide = try guide("rules:\n  - {id: grade.god, mute: yes}\n" + Self.rule("ours.zip", "zip"))
    let words = "own.yaml:2:5: no rule is called \"grade.god\"; the nearest are grade.good,"
    #expect(guide.idle.count == 1)
    #expect(guide.idle.first?.description.hasPrefix(words) == true, "\(guide.idle)")
    #expect(guide.findings(in: "A zip.").map(\.rule) == ["ours.zip"])
  }

  @Test func wordsAreFilledIntoWhatARuleSays() throws {
    let guide = try guide(
      "rules:\n  - {id: o.z, code: EVA, category: evaluative, why: Is '%s' it?, patterns: [zip]}\n")
    #expect(guide.findings(in: "Zip.").map(\.why) == ["Is 'Zip' it?"])
  }

  // MARK: What no pattern finds

  @Test func aRemarkOnAWholePointCanBeMutedAndReworded() throws {
    let text = "Staff talk with pupils about words."
    let before = Guide.builtIn.pointRemarks(text, hasEvidence: true)
    #expect(before.map(\.rule) == ["point.toothless", "point.no-question"])
    let muted = try guide("rules:\n  - {id: point.toothless, mute: yes}\n")
    #expect(muted.pointRemarks(text, hasEvidence: true) == Array(before.dropFirst()))
    #expect(muted.idle.isEmpty)
    let other = try guide(
      "rules:\n  - {id: point.toothless, level: nudge, why: What of \"%s\" could be wrong?}\n")
    let said = try #require(other.pointRemarks(text, hasEvidence: true).first)
    #expect(said.why == "What of \"\(said.text)\" could be wrong?")
    #expect(said.level == .nudge)
    #expect(said.offers == before.first?.offers)
  }

  @Test func aPromptThatIsTooLongCanBeMuted() throws {
    let text = "Tell me " + String(repeating: "more ", count: 20)
    #expect(Guide.builtIn.promptRemarks(text).map(\.rule) == ["prompt.too-long"])
    #expect(try guide("rules: [{id: prompt.too-long, mute: yes}]").promptRemarks(text).isEmpty)
  }

  @Test func whatBringsSuchARemarkCannotBeChanged() {
    let error = #expect(throws: DataFileError.self) {
      try guide("rules: [{id: people.name, patterns: [zip]}]")
    }
    #expect(error?.description.contains("people.name has no patterns of its own") == true)
  }

  // MARK: Letters with accents

  /// A text is read by its base letters, so a rule written with accents must be too.
  @Test(arguments: ["naïve", "gŵyl", "café", "na\u{69}\u{308}ve", "tŷ’r"])
  func aWordWithAnAccentIsFoundHoweverItIsTyped(word: String) throws {
    let guide = try guide("rules:\n" + Self.rule("ours.accent", word))
    for typed in [word, word.uppercased(), word.decomposedStringWithCanonicalMapping] {
      let found = guide.findings(in: "The plan was \(typed) here.")
      #expect(found.map(\.rule) == ["ours.accent"], "\(typed)")
    }
  }

  @Test func aSetHoldsWordsWithAccents() throws {
    let sets = "sets:\n  ours-hats: {about: Hats., words: béret}\n"
    let guide = try guide(sets + "rules:\n" + Self.rule("ours.hats", "<ours-hats>"))
    #expect(guide.findings(in: "There lay a Béret.").map(\.text) == ["Béret"])
    let error = #expect(throws: DataFileError.self) {
      try self.guide(sets.replacing("béret", with: "шапка") + "rules: []\n")
    }
    #expect(error?.description.contains("шапка matches no word") == true)
  }

  // MARK: Words that are none

  @Test(arguments: [
    ("EVAX", "evaluative", "zip", "3:11: no code is called \"EVAX\"; the nearest are EVA,"),
    ("EVA", "nonsense", "zip", "4:15: no category is called \"nonsense\"; the nearest are "),
    (
      "EVA", "evaluation", "zip",
      "4:15: no category is called \"evaluation\"; the nearest are evaluative,"
    ),
    (
      "EVA", "norm", "<learner-nouns> zip",
      "7:16: no set is called \"learner-nouns\"; the nearest are learner-noun,"
    ),
    ("EVA", "norm", "Zip", "7:16: \"Zip\" matches no word;"),
    ("EVA", "norm", "шапка", "7:16: \"шапка\" matches no word;"),
  ])
  func aWordThatIsNoneIsRefusedWithTheNearest(
    _ code: String, _ category: String, _ pattern: String, _ start: String
  ) throws {
    let yaml = "rules:\n" + Self.rule("o.z", pattern, code: code, category: category)
    let error = #expect(throws: DataFileError.self) { try guide(yaml) }
    let words = error?.description ?? ""
    #expect(words.hasPrefix("own.yaml:\(start)"), "\(words)")
    #expect(words.contains("alongside pack patterns"))
    #expect(words.utf8.count < 260, "\(words)")
  }

  @Test func whatTheProgramsOwnRulesHaveIsKnown() throws {
    let known = RuleHelp.words
    for rule in Guide.builtIn.rules {
      #expect(known.codes.contains(rule.code), "\(rule.id)")
      #expect(known.categories.contains(rule.category), "\(rule.id)")
    }
  }

  // MARK: The help

  @Test func everyRowOfTheHelpIsTrue() throws {
    let rules = RuleHelp.rows.enumerated().map { number, row in
      Self.rule("row.n\(number)", row.pattern)
    }
    let guide = try guide("rules:\n" + rules.joined())
    for (number, row) in RuleHelp.rows.enumerated() {
      let id = "row.n\(number)"
      func finds(_ text: String) -> Bool {
        guide.matchingRules(in: text, as: .note, audience: nil).contains { $0.id == id }
      }
      #expect(finds(row.finds), "\(row.pattern): \(row.finds)")
      #expect(!finds(row.passes), "\(row.pattern): \(row.passes)")
    }
  }

  @Test func theExampleIsAFileThatDoesWhatItSays() throws {
    let root = try YAMLReader.read(RuleHelp.example, file: "ours.yaml")
    let members = try root.members().filter { $0.key != "pack" && $0.key != "name" }.map {
      Node.Member(key: $0.key, keyMark: $0.keyMark, value: $0.value.node)
    }
    let guide = try Guide.builtIn.adding([Field(Node(.map(members), at: root.mark), file: "o")])
    #expect(guide.idle.isEmpty)
    let rule = try #require(guide.rules.first { $0.id == "ours.zippy" })
    for text in rule.catches {
      #expect(guide.findings(in: text.text).contains { $0.rule == rule.id }, "\(text.text)")
    }
    for text in rule.passes {
      #expect(!guide.findings(in: text.text).contains { $0.rule == rule.id }, "\(text.text)")
    }
    #expect(guide.findings(in: "A zippy bag.").isEmpty)
    let why = guide.findings(in: "It was zippy.").first?.why
    #expect(why == "\"zippy\" weighs it. What did you see?")
  }

  @Test func thePageHasEveryRowAndTheExample() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("Sources/Guidance/Guidance.docc/Rules.md"),
      encoding: .utf8)
    for row in RuleHelp.rows {
      let found = "`\(row.pattern)` is found in \"\(row.finds)\", not in \"\(row.passes)\"."
      #expect(page.contains("- `\(row.form)`: \(row.meaning). \(found)"), "\(row.form)")
    }
    for note in RuleHelp.notes { #expect(page.contains("- \(note)\n"), "\(note)") }
    #expect(page.contains("```yaml\n\(RuleHelp.example)\n```"))
  }
}
