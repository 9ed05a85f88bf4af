// A point held against its evidence: quotations, one source, what nobody looked at, people.

import Domain
import Guidance
import Testing

@testable import Panes

@Suite struct PointCheckTests {
  let scene = FeedbackScene()

  private func check(
    _ text: String, line: Int? = 1, evidence: String = "", contrary: String = "",
    looked: Bool = false
  ) -> PointCheck {
    let point = Point(
      text: text, line: line.map { scene.lines[$0] }, evidence: scene.refs(evidence),
      contrary: scene.refs(contrary), lookedForOpposite: looked)
    return PointCheck(point, in: scene.builder.review, guide: Sample.guide)
  }

  @Test func wordsSaidMayBeQuotedWhateverTheirMarks() {
    #expect(check("\"everyone gets a go\", said one.", evidence: "A01").quotesNotSaid == [])
    #expect(check("“When its lolly sticks … a go”", evidence: "A01").quotesNotSaid == [])
  }

  @Test func wordsOfAReviewerAreNoQuotation() throws {
    let found = check("\"entries by 9 of 14 teachers\"", evidence: "A01 N06").quotesNotSaid
    #expect(found.map(\.rule) == ["point.paraphrase-as-quote"])
    #expect(try #require(found.first).why.contains("N06"))
    #expect(found.first?.text == "entries by 9 of 14 teachers")
  }

  @Test func wordsInNoLinkedEvidenceAreAskedAbout() {
    #expect(
      check("\"nobody gets a go\"", evidence: "A01").quotesNotSaid.map(\.rule)
        == ["point.quote-not-linked"])
    // One word is a word spoken of; with nothing linked there is nothing to compare with.
    #expect(check("the word \"murmur\"", evidence: "A01").quotesNotSaid == [])
    #expect(check("\"nobody gets a go\"").quotesNotSaid == [])
  }

  @Test func oneSourceSaysHowLittleItIs() {
    #expect(
      check("Pupils like sticks. Why?", evidence: "A01").oneSource.map(\.rule)
        == ["point.one-source"])
    #expect(check("Pupils like sticks.", evidence: "A01 N03").oneSource == [])
    #expect(check("A pupil told us of sticks.", evidence: "A01").oneSource == [])
    #expect(check("This comes from one visit.", evidence: "A01").oneSource == [])
    #expect(check("Pupils like sticks.").oneSource == [])
  }

  @Test func evidenceNobodyLookedAtIsNamedOnce() throws {
    let cited = "N03"
    let check = check("Hands and sticks: who spoke to pupils?", evidence: cited)
    let found = try #require(check.devilsNote)
    #expect(found.ref != scene.ref(cited))
    #expect(found.isOn(scene.lines[1], scene.builder.review))
    #expect(check.notLookedAt.map(\.rule) == ["point.not-looked-at"])
    #expect(self.check("Hands", evidence: cited, looked: true).devilsNote == nil)
    #expect(self.check("Hands", evidence: cited, contrary: "N05").devilsNote == nil)
    #expect(self.check("Hands", line: nil, evidence: cited).devilsNote == nil)
    #expect(self.check("Hands").devilsNote == nil)
  }

  @Test func peopleWhoMightBeKnownAreAFamilyOfTheirOwn() {
    let found = check("In Y4 Mrs Okafor sat with two pupils with picture boards.").identifying
    #expect(found.map(\.code) == ["CF1", "CF2"])
    #expect(found.allSatisfy { $0.category == "people" && $0.level == .ask && !$0.isOnWords })
  }

  @Test func everythingIsSaidOnceAndTheStrongestFirst() {
    let rules = check("You should use sticks everywhere.", evidence: "A01").findings.map(\.rule)
    #expect(Set(rules).count == rules.count)
    #expect(!rules.contains("point.advice"))
    let levels = check("Sticks.", evidence: "A01").remarks().map(\.level)
    #expect(levels == levels.sorted(by: >))
  }
}
