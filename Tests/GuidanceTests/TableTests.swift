// The table that the built-in guide is decoded from: that it is made of the rules as they stand,
// and that decoding gives what compiling gives.

import DataFile
import Foundation
import Testing

@testable import Guidance

@Suite struct TableTests {
  @Test func theTableIsMadeOfTheRules() throws {
    let made = try GuideTableSource.render(RuleSource.texts())
    let url = RuleSource.root.appendingPathComponent(GuideTableSource.output)
    let isFresh = try made == String(contentsOf: url, encoding: .utf8)
    #expect(isFresh, "\(GuideTableSource.output) is old; run `\(TableSource.command)`")
  }

  @Test func theOrderOfTheFilesMakesNoDifference() throws {
    let texts = try RuleSource.texts()
    let isSame = try GuideTableSource.render(texts) == GuideTableSource.render(texts.reversed())
    #expect(isSame)
  }

  @Test func decodingGivesWhatCompilingGives() throws {
    let compiled = try RuleSource.guide.get().book
    let decoded = Guide.builtIn.book
    #expect(decoded.rules == compiled.rules)
    #expect(decoded.zones == compiled.zones)
    #expect(decoded.roles == compiled.roles)
    #expect(decoded.lexicon.vocabulary.count == compiled.lexicon.vocabulary.count)
    #expect(decoded.lexicon.classes == compiled.lexicon.classes)
    #expect(decoded.lexicon.nameSets == compiled.lexicon.nameSets)
    #expect(decoded.lexicon.classCount == compiled.lexicon.classCount)
    #expect(
      (0..<decoded.lexicon.classCount).allSatisfy {
        decoded.lexicon.sets.traits(of: UInt16($0)) == compiled.lexicon.sets.traits(of: UInt16($0))
      })
    #expect(decoded.patterns.elements == compiled.patterns.elements)
    #expect(decoded.patterns.patterns == compiled.patterns.patterns)
  }

  @Test(arguments: JudgmentRow.all) func bothGuidesSayTheSame(_ row: JudgmentRow) throws {
    let compiled = try RuleSource.guide.get()
    #expect(Guide.builtIn.findings(in: row.first) == compiled.findings(in: row.first))
  }

  @Test(arguments: [0, 1, 31, 32, 33, 1023, 1024, 65_535, 1 << 20])
  func numbersRoundTrip(_ number: Int) {
    let digits = TableNumbers.digits(of: number) + TableNumbers.digits(of: 7)
    digits.withUnsafeBufferPointer { text in
      var numbers = TableNumbers(text)
      #expect(numbers.next() == number)
      #expect(numbers.next() == 7)
      #expect(numbers.next() == 0)
    }
  }

  @Test(arguments: [0, 1, 11, 12, 13, 25]) func recordsRoundTrip(_ count: Int) {
    for digits in [3, 5, 8] {
      let most = UInt64(1) << UInt64(digits * 6) - 1
      let records = (0..<UInt64(count)).map { most / ($0 * 7 + 1) }
      let words = "\(TableRecords.lines(records, digits: digits))"
      let read = words.utf8.withContiguousStorageIfAvailable {
        TableRecords.list($0, digits: digits) { $0 }
      }
      #expect(read == records, "\(digits) digits")
    }
  }

  @Test func elementsAndPatternsRoundTrip() {
    let gap = Element(number: 12, kind: .gap)
    let last = Element(
      number: 1 << 19 - 1, kind: .word, use: .notBefore, least: 0, most: 3)
    for element in [gap, last] { #expect(Element(record: element.record) == element) }
    let pattern = CompiledPattern(
      elements: 7..<134, owner: 2047, weight: -128, anchor: 126, need: -1, furtherNeed: 125)
    #expect(CompiledPattern(record: pattern.record, from: 7) == pattern)
  }

  @Test func aPatternCanAskForAnEnding() throws {
    let yaml = """
      defaults: {code: EVA, category: evaluative, why: Which?, offers: [{meant: a, text: b}]}
      rules:
        - id: own.ending
          patterns: ["was <-ly> !<-ed> !<-ing> [ <any> ]"]
          catches: [It was oddly hawkish.]
          passes: [It was slowly painted.]
      """
    let guide = try Guide([YAMLReader.read(yaml, file: "own.yaml")])
    #expect(guide.findings(in: "It was oddly hawkish.").map(\.text) == ["hawkish"])
    for other in ["It was slowly painted.", "It was slowly drying.", "It was red."] {
      #expect(guide.findings(in: other).isEmpty, "\(other)")
    }
  }
}
