// Words looked up by numbers of eight bytes are told apart as their letters are.

import TestSupport
import Testing

@testable import Guidance

@Suite struct FoldedWordTests {
  private static func word(_ text: String, behind: String = "") -> (head: UInt64, hash: UInt32) {
    let bytes = Array((text + behind).utf8)
    return bytes.withUnsafeBufferPointer {
      let word = FoldedWord($0, from: 0, count: text.utf8.count)
      return (word.head, word.hash)
    }
  }

  @Test(arguments: ["", "a", "lesson", "pupils’", "children", "different", "misunderstandings"])
  func whatStandsBehindAWordMakesNoDifference(_ text: String) {
    let alone = Self.word(text)
    for behind in ["", " ", "s", "zzzzzzzzzzzz"] {
      #expect(Self.word(text, behind: behind) == alone)
    }
  }

  @Test func wordsThatDifferAnywhereAreNotTheSame() {
    var vocabulary = Vocabulary()
    let words = ["a", "ab", "b", "children", "childrens", "childrem", "misunderstanding"]
      + ["misunderstandinh", "misunderstandimg", "misumderstanding", "mjsunderstanding"]
      + ["circumlocutionariness", "circumlocutjonariness", "circumlocutionarinesss"]
    for (index, word) in words.enumerated() {
      let number = vocabulary.number(of: word)
      #expect(number == Int32(index + 1))
    }
    for (index, word) in words.enumerated() { #expect(vocabulary.find(word) == Int32(index + 1)) }
    #expect(vocabulary.find("childre") == Vocabulary.unknown)
    #expect(vocabulary.find("circumlocutionarines") == Vocabulary.unknown)
  }

  @Test func eightBytesKnowTheirLetters() {
    var random = SplitMix64(seed: 8)
    let bytes = Array("azAZmM09 .'@[`{\u{7F}\u{E9}\n".utf8)
    for _ in 0..<2_000 {
      let eight = (0..<8).map { _ in bytes.randomElement(using: &random)! }
      let number = eight.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let letters = eight.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
      let read = EightBytes(number)
      #expect(read.letterCount == letters.count)
      #expect(read.capitalCount(of: letters.count) == letters.count { $0 < 0x60 })
    }
  }

  @Test func frequenciesAreOfWordsThatRulesKnowOrPlainEnglish() {
    #expect(ProseFrequency.perMillion["the"] == 62_000)
    #expect(ProseFrequency.perMillion.count > 110)
    #expect(ProseFrequency.perMillion.values.allSatisfy { (100...70_000).contains($0) })
  }
}
