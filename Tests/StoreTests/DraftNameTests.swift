// What draft files are called: fields that go by words that somebody typed each have a file of
// their own, whose name says none of them.

import Domain
import Journal
import Keyrings
import TestSupport
import Testing

@testable import Store

@Suite struct DraftNameTests {
  private let folder = "/data/review/local/drafts"

  private func draft(_ question: String, _ text: String) -> KeptDraft {
    KeptDraft(
      name: "3-answer-110c7bbde581-=\(question)", text: text, context: ["prompt": question],
      at: "2026-11-19T09:41:07+00:00")
  }

  @Test(arguments: [
    ["Why? Tell me", "Why, tell me"], ["Πώς λες ναι", "Πώς λες όχι"],
    ["why tell me", "Why tell me"],
    ["Why quollword? ", "Why quollword! "].map { String(repeating: $0, count: 30) },
  ])
  func everyQuestionHasAFileOfItsOwn(_ questions: [String]) throws {
    let disk = Morning.disk()
    let store = try Morning.begin(on: disk)
    let drafts = questions.enumerated().map { draft($1, "words \($0)") }
    for draft in drafts { try store.keep(draft) }
    #expect(Set(store.keptDrafts()) == Set(drafts))
    let names = disk.files(in: folder)
    #expect(names.count == 2)
    #expect(names.allSatisfy { $0.hasPrefix("3-answer-") && $0.utf8.count < 60 }, "\(names)")
    #expect(Set(store.takeUpDrafts()) == Set(drafts))
    store.forgetDraft(drafts[0].name)
    #expect(store.keptDrafts() == [drafts[1]])
  }

  @Test func aNameSaysNothingThatWasTyped() throws {
    let (open, sealed) = (Morning.disk(), Morning.disk())
    let draft = draft("Why did quollword leave?", "half")
    try Morning.begin(on: open).keep(draft)
    try Protected.begin(on: sealed).keep(draft)
    let names = [open, sealed].map { $0.files(in: folder) }
    #expect(names.allSatisfy { $0.count == 1 && !$0[0].contains("quollword") }, "\(names)")
    // Whoever guesses the question cannot try it out on a protected review.
    #expect(names[0] != names[1])
    #expect(KeptDraft.fileName("2-note", key: nil) == "2-note.json")
    #expect(KeptDraft.fileName("6-word.idea", window: 2, key: nil) == "6-word-idea.2.json")
  }

  @Test func aFileUnderAnEarlierNameIsGivenItsOwn() throws {
    let disk = Morning.disk()
    let store = try Morning.begin(on: disk)
    let draft = draft("Why did quollword leave?", "half")
    try store.keep(draft)
    let name = try #require(disk.files(in: folder).first)
    try disk.rename(
      "\(folder)/\(name)", to: "\(folder)/3-answer-110c7bbde581--why-did-quollword-leave-.json")
    #expect(store.takeUpDrafts() == [draft])
    #expect(disk.files(in: folder) == [name])
  }
}
