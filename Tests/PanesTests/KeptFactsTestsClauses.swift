// Which clauses `^R` takes out of a sentence: each with the whole of its subject, up to where the
// sentence truly ends, and never the one that holds the count.

import Domain
import Guidance
import Testing

@testable import Panes

@Suite struct KeptFactsClauseTests {
  /// What the first press of `^R` makes of a text.
  private func taken(_ text: String) -> String {
    var composer = Composer(kind: .feedback, text: text, guide: .builtIn)
    composer.settle()
    composer.takeOffer()
    return composer.text
  }

  /// "The head and 9 of 14 teachers wrote" was seen by nobody.
  @Test("what was said of two goes with both of them", arguments: [
    (
      "The head and the deputy were weak and 9 of 14 teachers wrote in the log.",
      "9 of 14 teachers wrote in the log. "
    ),
    ("Pupils and staff were bored and 4 of 7 places spoke.", "4 of 7 places spoke. "),
    ("Vocabulary and talk were thin and 12 of 24 said the word.", "12 of 24 said the word. "),
    ("Talk and vocabulary were thin and 12 of 24 said the word.", "12 of 24 said the word. "),
    ("Class talk and writing were thin, and 12 of 24 said the word.", "12 of 24 said the word. "),
    ("Pens and books were messy, and 9 of 12 books had a date.", "9 of 12 books had a date. "),
    (
      "Reading, writing and talk were dull and 3 of 4 rooms had a wall.",
      "3 of 4 rooms had a wall. "
    ),
    (
      "Reading, writing, and talk were dull and 3 of 4 rooms had a wall.",
      "3 of 4 rooms had a wall. "
    ),
    (
      "9 of 12 books were dated and the pens and paper were awful.",
      "9 of 12 books were dated. "
    ),
    (
      "Y6 and the hall were noisy and 3 of 8 tables had a card.",
      "Y6 and the hall were … and 3 of 8 tables had a card."
    ),
    ("Pupils fidgeted and were bored and 4 of 7 spoke.", "Pupils fidgeted and 4 of 7 spoke. "),
    ("22 of 25 joined in and loved it.", "22 of 25 joined in. "),
  ])
  func aClauseGoesWithItsWholeSubject(_ text: String, _ start: String) {
    #expect(taken(text).hasPrefix(start), "\(taken(text))")
  }

  @Test("an abbreviation ends no sentence", arguments: [
    (
      "Talk was rich, e.g. \"settlement\" came up 4 times in 9 min. What led to that?",
      "\"settlement\" came up 4 times in 9 min. What led to that?"
    ),
    (
      "Talk was rich in Y4 (approx. 4 of 7 spoke, incl. 2 at the back).",
      "Talk was … in Y4 (approx. 4 of 7 spoke, incl. 2 at the back)."
    ),
    (
      "Work was dull vs. the plan in Y4, 4 of 7 spoke.",
      "Work was … vs. the plan in Y4, 4 of 7 spoke."
    ),
    (
      "Talk was rich, i.e. 4 of 7 spoke in Y4.",
      "4 of 7 spoke in Y4. What might account for that?"
    ),
    (
      "The sticks (p. 4 of the plan) were a triumph in 3 rooms.",
      "The sticks (p. 4 of the plan) were a … in 3 rooms."
    ),
  ])
  func anAbbreviationEndsNothing(_ text: String, _ kept: String) {
    #expect(taken(text) == kept)
  }

  @Test(arguments: [
    ("approx.", "4", true), ("e.g.", "T", true), ("(incl.", "2", true), ("Mrs.", "L", true),
    ("no.", "4", true), ("no.", "W", false), ("p.", "4", true), ("etc.", "i", true),
    ("etc.", "T", false), ("min.", "o", true), ("min.", "4", false), ("min.", "W", false),
    ("p.m.", "a", true), ("p.m.", "T", false), ("pens.", "4", false), ("approx", "4", false),
  ])
  func onlyAWordCutShortGoesOn(_ word: String, _ next: Character, _ goesOn: Bool) {
    #expect(Abbreviation.goesOn(after: word, next: next) == goesOn)
  }

  @Test func aNoteIsCutAtTheSamePlaces() {
    let parts = CleanWords.sentences(of: "Approx. 4 of 7 spoke, e.g. Y4. No. 4 was out. It rained.")
    #expect(parts == ["Approx. 4 of 7 spoke, e.g. Y4", "No. 4 was out", "It rained"])
  }

  @Test("the clause with the count stays whole", arguments: [
    ("Y2 reading was a joy to watch; 22 of 25 joined in.", "Y2 reading: 22 of 25 joined in. "),
    ("Y4 science was a delight; 17 hands went up.", "Y4 science: 17 hands went up. "),
    ("The lesson in Y4 was dull, 4 of 7 spoke.", "The lesson in Y4: 4 of 7 spoke. "),
    ("Y2 reading was a joy to watch and 22 of 25 joined in.", "Y2 reading: 22 of 25 joined in. "),
    ("Y2 reading was a joy to watch; 22 of 25 in Y3 joined in.", "22 of 25 in Y3 joined in. "),
    (
      "Hats off to the 9 of 14 teachers who write in the log.", "9 of 14 teachers write in the log."
    ),
    ("Shame on the 5 of 14 teachers who read the log.", "5 of 14 teachers read the log."),
    ("Just half (12 of 24) said the word.", "12 of 24 said the word."),
    ("Barely a third of the class (8 of 24) had a date.", "8 of 24 had a date."),
  ])
  func theCountStaysWhole(_ text: String, _ start: String) {
    #expect(taken(text).hasPrefix(start), "\(taken(text))")
  }
}
