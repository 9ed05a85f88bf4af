// Every rule's own sentences: what it must find and what it must leave alone.

import DataFile
import Testing

@testable import Guidance

@Suite struct RuleSentenceTests {
  @Test func everyRuleFindsWhatItSaysItCatches() throws {
    let guide = try RuleSource.guide.get()
    for rule in guide.rules {
      for sentence in rule.catches {
        let found = guide.matchingRules(
          in: sentence.text, as: rule.kinds[0], audience: rule.audiences.first)
        #expect(
          found.contains { $0.id == rule.id },
          "\(sentence.file):\(sentence.mark.line): \(rule.id) misses: \(sentence.text)")
      }
    }
  }

  @Test func everyRuleLeavesAloneWhatItSaysItPasses() throws {
    let guide = try RuleSource.guide.get()
    for rule in guide.rules {
      for sentence in rule.passes {
        for kind in rule.kinds {
          let found = guide.matchingRules(
            in: sentence.text, as: kind, audience: rule.audiences.first)
          #expect(
            !found.contains { $0.id == rule.id },
            "\(sentence.file):\(sentence.mark.line): \(rule.id) hits: \(sentence.text)")
        }
      }
    }
  }

  @Test func everyRuleHasSentencesAndKindWords() throws {
    for rule in try RuleSource.guide.get().rules {
      #expect(!rule.catches.isEmpty, "\(rule.id) catches nothing")
      #expect(!rule.passes.isEmpty, "\(rule.id) passes nothing")
      #expect(!rule.offers.isEmpty, "\(rule.id) offers nothing")
      #expect(!rule.why.lowercased().contains("you should"), "\(rule.id) tells the writer off")
    }
  }

  /// Sets of one name are joined, so that a second one would change what the first is asked for.
  @Test func everySetIsInOneFileOnly() {
    var seen: [String: String] = [:]
    for (file, table) in zip(BuiltInFiles.files, RuleTables.files) {
      for set in file.sets {
        #expect(seen[set.name] == nil, "\(set.name): \(table.name), \(seen[set.name] ?? "")")
        seen[set.name] = table.name
      }
    }
    #expect(seen.count > 100)
  }

  @Test func codesAndCategoriesAreKnown() throws {
    let codes: Set = [
      "GRD", "EVA", "MIND", "ABS", "VAG", "PRE", "LAB", "DEF", "CMP", "CAU", "LEA", "HEA", "SNG",
      "NOEV", "INT", "BUT", "HED", "PRA", "EMO", "COM", "HOME", "closed", "leading",
      "double-barrelled", "judgmental", "rates-a-person", "jargon", "why-blame", "hypothetical",
      "scale", "fishing", "identifying", "assumes",
    ]
    for rule in try RuleSource.guide.get().rules {
      #expect(codes.contains(rule.code), "\(rule.id): \(rule.code)")
    }
  }

  @Test func allSeventeenCategoriesHaveRules() throws {
    let found = Set(try RuleSource.guide.get().rules.map(\.category))
    let wanted: Set = [
      "grade", "evaluative", "praise", "deficit", "blame", "prescription", "mind-reading", "label",
      "comparison", "absolute", "certainty", "hedged", "vague-quantity", "causal", "progress",
      "loaded", "norm",
    ]
    #expect(wanted.subtracting(found).isEmpty)
  }

  @Test func theTablesAreTheFiles() throws {
    let made = Guide.builtIn.rules
    let written = try RuleSource.guide.get().rules
    let advice: Comment = "run swift run TableMaker"
    let ids = Set(made.map(\.id)).symmetricDifference(written.map(\.id))
    #expect(ids.isEmpty, advice)
    // Whole lists of patterns would say nothing to whoever reads the failure.
    let stale = zip(made, written).filter { left, right in
      left.id != right.id || left.why != right.why
        || left.patterns.map(\.text) != right.patterns.map(\.text)
    }.map(\.1.id)
    #expect(stale.isEmpty, advice)
  }
}
