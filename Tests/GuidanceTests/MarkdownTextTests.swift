// What Markdown hides from the guide, and that every place stays where it was.

import TestSupport
import Testing

@testable import Guidance

@Suite struct MarkdownTextTests {
  /// The lines of a text that are not blanked out as a whole.
  private func shown(_ text: String) -> [Int] {
    let lines = MarkdownText.prose(text).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.indices.filter { !lines[$0].allSatisfy(\.isWhitespace) }
  }

  @Test func aFenceHidesWhatIsInIt() {
    #expect(shown("a\n```swift\nb\n\nc\n```\nd") == [0, 6])
    #expect(shown("a\n~~~\nb\n```\nc\n~~~~ \nd") == [0, 6])
    #expect(shown("````\nb\n```\nc\n````\nd") == [5])
    #expect(shown("a\n```\nnever closed\n\nb") == [0])
    #expect(shown("- an item\n\n    ```\n    b\n    ```\n  more") == [0, 5])
  }

  @Test func whatStandsBeforeTheTextForMachinesIsHidden() {
    #expect(shown("---\ntags: [poor, dull]\n- weak\n\n---\na") == [5])
    #expect(shown("---\r\ntitle: poor\r\n...\r\na") == [3])
    #expect(shown("---\ntitle: poor\n") == [0, 1])
    #expect(shown("---\nTeaching is poor.\n---\na") == [0, 1, 2, 3])
    #expect(shown("a\n---\ntitle: poor\n---\n") == [0, 1, 2, 3])
  }

  @Test func backticksInALineOpenNoFence() {
    #expect(shown("a\n```b``` c\nd") == [0, 1, 2])
  }

  @Test func anIndentIsCodeAfterABlankLineOnly() {
    #expect(shown("a\n    goes on\n\n    code\n\tcode\n\nb") == [0, 1, 6])
    #expect(shown("- an item\n\n    goes on\n\nb\n\n    code") == [0, 2, 4])
    #expect(shown("10. an item\n\n\tgoes on") == [0, 2])
  }

  @Test func quotationsAndCommentsAreHidden() {
    #expect(shown("> b\n\na\n  > b\n\n<!-- b\nb\n-->\na\n<!-- never closed") == [2, 8, 9])
  }

  @Test func aQuotationGoesOnUntilItIsSetOff() {
    #expect(shown("> b\nb goes on\n\na") == [3])
    #expect(shown("> b\n- a\n> b\n# a") == [1, 3])
  }

  @Test func codeAndTargetsInALineAreBlanked() {
    #expect(MarkdownText.prose("Use `dull` now") == "Use        now")
    #expect(MarkdownText.prose("``a ` b`` c ` d") == "          c ` d")
    #expect(MarkdownText.prose("[a page](dull.md) b](c") == " a page           b](c")
    #expect(MarkdownText.prose("[a](b(c)d) e (f)") == " a         e (f)")
    #expect(MarkdownText.prose("[a](b(c) d") == " a       d")
    #expect(MarkdownText.prose("[name]: dull.md") == "[name]:        ")
  }

  @Test func whatMakesWordsALinkIsBlankedAndTheWordsAreRead() {
    #expect(MarkdownText.prose("were [a b][1] now, [c] too") == "were  a b     now,  c  too")
    #expect(MarkdownText.prose("[^1]: a.[^1]") == "      a.    ")
    #expect(MarkdownText.prose("a <b>c</b> < d > e") == "a    c     < d > e")
    #expect(MarkdownText.prose("\\`a\\` \\[b\\]") == " `a `  [b ]")
  }

  @Test func codeGoesOnOverTheLinesOfAParagraph() {
    #expect(MarkdownText.prose("`a\nb c` d") == "  \n     d")
    #expect(MarkdownText.prose("`a\n\nb` c") == "`a\n\nb` c")
    #expect(MarkdownText.prose("`a\n- b` c") == "`a\n- b` c")
  }

  @Test func aFenceInAQuotationEndsWithIt() {
    #expect(shown("> ```\n> x\na\n\n> b\nb goes on") == [2])
    #expect(shown("> b\n>\na") == [2])
  }

  /// What is blanked is gathered in one pass and written in one: no stretch comes before one that was
  /// gathered earlier, and none is gathered twice. So the work grows as the text does.
  @Test(
    arguments: [
      "> quoted\n\n", "The pen is `red`.\n\n", "```\n\nThe pen.\n\n", "```\n~~~\n", "    code\n\n",
      "`[a](b) c` [d](e)\n\n", "[a][b] <i> [c]\n\n", "<!-- a --> `b`\n\n",
    ])
  func everyStretchIsBlankedOnce(block: String) {
    let once = MarkdownText(reading: block).blanks
    #expect(!once.isEmpty)
    for count in [10, 1_000] {
      let text = String(repeating: block, count: count)
      let blanks = MarkdownText(reading: text).blanks
      #expect(zip(blanks, blanks.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      #expect(blanks.count <= text.split(separator: "\n").count * 5)
      #expect(blanks.allSatisfy { $0.upperBound <= text.utf8.count })
    }
  }

  @Test(arguments: 0..<200)
  func placesStay(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let pieces = [
      "a", " ", "    ", "\t", "\n", "\r\n", "`", "```", "~~~", ">", "é", "—", "🙂", "](", ")", "- ",
      "1. ", "<!--", "-->", "dull ",
    ]
    let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let prose = MarkdownText.prose(text)
    let lengths = { (text: String) in text.unicodeScalars.map { UTF8.width($0) } }
    #expect(lengths(prose) == lengths(text))
    let ends = { (text: String) in
      text.utf8.enumerated().filter { $0.element == 0x0A || $0.element == 0x0D }.map(\.offset)
    }
    #expect(ends(prose) == ends(text))
  }
}
