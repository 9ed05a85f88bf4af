// What `^R` keeps of a sentence whose writer counted or quoted something beside the judgment, and
// that no offer tells a number nobody counted.

import Domain
import Guidance
import Testing

@testable import Panes

@Suite struct KeptFactsTests {
  /// What the first press of `^R` makes of a text.
  private func taken(_ text: String, as kind: TextKind = .feedback) -> String {
    var composer = Composer(kind: kind, text: text, guide: .builtIn)
    composer.settle()
    composer.takeOffer()
    return composer.text
  }

  @Test("P3 the writer's own facts stay", arguments: [
    ("Only 5 pupils spoke in Y4.", "5 pupils spoke in Y4."),
    ("Only 3 of 12 pupils at the back table spoke.", "3 of 12 pupils at the back table spoke."),
    ("Just two of the five spoke.", "Two of the five spoke."),
    (
      "However, 9 of 12 books were dated, and 3 had a comment.",
      "9 of 12 books were dated, and 3 had a comment."
    ),
    ("However, the second group waited.", "The second group waited."),
    (
      "9 of 12 books were dated and the marking was excellent, with 3 comments each.",
      "9 of 12 books were dated, with 3 comments each. What might account for that?"
    ),
    (
      "Pupils were engaged and 24 of 27 wrote.", "24 of 27 wrote. What do you make of that?"
    ),
    ("Pupils were engaged: 24 of 27 wrote.", "24 of 27 wrote. What do you make of that?"),
    (
      "The marking was excellent, with 3 comments each.", "The marking was …, with 3 comments each."
    ),
    (
      "Each card had \"I go first\" on it, which was amazing.",
      "Each card had \"I go first\" on it. What might account for that?"
    ),
    ("Obviously 9 of 12 spoke.", "9 of 12 spoke."),
    ("The display was excellent, 80 wide.", "The display was …, 80 wide."),
    ("Pupils were engaged, 24 of 27.", "Pupils were …, 24 of 27."),
    (
      "Pupils in Y4 were engaged and 24 of 27 wrote.", "Pupils in Y4 were … and 24 of 27 wrote."
    ),
  ])
  func factsStay(_ text: String, _ kept: String) {
    #expect(taken(text) == kept)
    let figures = { (text: String) in text.split { !$0.isNumber }.map(String.init) }
    #expect(figures(taken(text)) == figures(text))
  }

  @Test func aNoteKeepsThemWithoutAQuestion() {
    #expect(taken("Pupils were engaged and 24 of 27 sat.", as: .note) == "24 of 27 sat.")
    #expect(taken("Only 5 pupils spoke.", as: .note) == "5 pupils spoke.")
  }

  @Test func otherSentencesAreNotTouched() {
    #expect(
      taken("We saw Y4. Only 5 of 9 spoke. What led to that?")
        == "We saw Y4. 5 of 9 spoke. What led to that?")
  }

  /// Without facts of one's own there is nothing to keep, and the question comes first. Where it
  /// was is no fact of what was seen there.
  @Test func aBareVerdictIsAsked() {
    let question = "What have you seen or heard of this yourselves?"
    for text in [
      "The lesson was dull.", "Teaching in KS2 is outstanding.", "Work in Year 4 was dull.",
    ] { #expect(taken(text) == question, "\(text)") }
  }

  @Test("DP2 what belongs to a home can go, and nothing is asked about it")
  func homesAreLeftOut() {
    #expect(taken("Her parents are splitting up.") == "")
    #expect(taken("She sat at the back. Her parents are splitting up.") == "She sat at the back. ")
    var composer = Composer(
      kind: .feedback, text: "Her parents are splitting up.", guide: .builtIn)
    composer.settle()
    #expect(composer.offers.map(\.text) == ["(leave the sentence out)"])
  }

  /// Offers say what was counted with places to fill; a number in words is one nobody counted.
  @Test func noOfferTellsANumber() {
    let numbers: Set<String> = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "twice", "thrice", "both", "half", "dozen",
    ]
    for text in Guide.builtIn.rules.flatMap(\.offers).map(\.text)
    where !text.hasSuffix("?") {
      let words = text.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(numbers.isDisjoint(with: words), "\(text)")
      #expect(!text.contains { $0.isNumber }, "\(text)")
      let isPart = zip(words, words.dropFirst()).contains { $0.0 == "one" && $0.1 == "of" }
      #expect(!isPart, "\(text)")
    }
  }
}
