// Words that the program itself copied: a question that was put to somebody, and what a review left
// open for the next. Whoever erases or seals the first is told where they stand too.

import Foundation
import Testing

@Suite struct HeadlessCarriedTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
  }

  @discardableResult
  private func done(_ arguments: String...) throws -> Outcome {
    let run = try harness.run(arguments, input: Data())
    #expect(run.status == 0, "\(arguments): \(run.err)")
    return run
  }

  private func words(_ run: Outcome) -> String {
    run.out.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test func theNextReviewIsNamedWithTheWordsItBeganWith() throws {
    try done("agree", "harrow", "host-question", "Does gnuword help the quiet ones?")
    try done("new", "next", "--after", "harrow", "--school", "H", "--date", "2027-11-30")
    try done("new", "other", "--school", "H", "--date", "2027-11-30")
    #expect(try !done("doctor", "harrow").out.contains("was begun with"))
    let receipt = try done(
      "erase", "harrow", "review:host-question", "--because", "name", "--yes")
    #expect(words(receipt).contains("/next was begun with the words, as W1: \"alongside erase "))
    #expect(!receipt.out.contains("/other"))
    #expect(
      words(try done("doctor", "harrow")).contains("/next was begun with words that were erased"))
    try done("erase", "next", "W1", "--because", "name", "--yes")
    #expect(try !done("doctor", "harrow").out.contains("was begun with words"))
  }

  @Test func anAnswerToAQuestionThatWentIsNamed() throws {
    try done("note", "harrow", "one")
    try done("later", "harrow", "N01", "Why did quollword leave?")
    try done("answer", "harrow", "--prompt", "Why did quollword leave?", "--speaker", "A1", "So.")
    try done("answer", "harrow", "--prompt", "Why not?", "--speaker", "A1", "So.")
    let receipt = try done("seal", "harrow", "N01", "--only-named", "--yes")
    #expect(
      words(receipt).contains(
        "asked in A01 still holds the question that was kept with it: \"alongside seal harrow A01"),
      "\(receipt.out)")
  }

  @Test func anAnswerToAQuestionThatIsSealedGoesAlong() throws {
    try done("note", "harrow", "one")
    try done("later", "harrow", "N01", "Why did quollword leave?")
    try done("answer", "harrow", "--prompt", "Why did quollword leave?", "--speaker", "A1", "So.")
    try done("answer", "harrow", "--prompt", "Why not?", "--speaker", "A1", "So.")
    let receipt = try done("seal", "harrow", "N01", "--yes")
    #expect(receipt.err.contains("A01 holds a question that was kept with N01"), "\(receipt.err)")
    #expect(!words(receipt).contains("asked in"), "\(receipt.out)")
    #expect(try done("seal", "harrow", "--list").out.hasPrefix("2 records under seal"))
    let list = try done("list", "harrow", "--json").out
    #expect(!list.contains("quollword") && list.contains("Why not?"), "\(list)")
    let journal = try Data(contentsOf: harness.journal("harrow"))
    #expect(journal.range(of: Data("quollword".utf8)) == nil)
  }
}
