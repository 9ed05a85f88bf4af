// Words in what is agreed, in the focus and in the self-review go like any others: earlier versions
// of the set-up are nulled in place, and what stands is what stood.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct SetUpErasureTests {
  let disk = Morning.disk()

  private func scene() throws -> ReviewStore<SimulatedDisk> {
    var store = try Morning.begin(on: disk)
    try agree(&store) { $0.selfReview[.puzzles] = "Tommy Kangaroosurname in Y4 cannot read" }
    try agree(&store) { $0.agreement[.fireRoute] = "by the kitchen door" }
    return store
  }

  @Test("DP4 earlier versions of what is agreed go, and what stands is what stood")
  func earlierVersionsGo() throws {
    var store = try scene()
    try agree(&store) { $0.selfReview[.puzzles] = nil }
    let before = try #require(store.review.mergedSetUp)
    let setUp = try #require(store.review.setUp)
    let hashes = disk.snapshot.filter { $0.key.hasSuffix(".jsonl") }.values
      .flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
      .map { String($0.prefix { $0 != "b" }) }
    try store.keep(
      KeptDraft(
        name: "7-a", text: "Tommy Kangaroosurname in Y4 cannot read", context: [:], at: "x"))
    try store.keep(KeptDraft(name: "7-b", text: "Talk for every child", context: [:], at: "x"))
    let receipt = try store.erase([setUp.ref])
    try Erased.check(disk, "Kangaroosurname")
    #expect(receipt.items.map(\.versions) == [3] && receipt.drafts == 1)
    // Heads and hashes of all lines are the bytes they were.
    let after = disk.snapshot.filter { $0.key.hasSuffix(".jsonl") }.values
      .flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
      .map { String($0.prefix { $0 != "b" }) }
    #expect(Set(hashes).isSubset(of: Set(after)))
    for store in [store.review, try Morning.open(disk).review] {
      #expect(store.mergedSetUp == before)
      #expect(store.setUp?.isVisible == true)
    }
    let again = try Morning.open(disk)
    #expect(again.notices.isEmpty, "\(again.notices)")
    // What is being typed about words that still stand stays.
    #expect(again.keptDrafts().map(\.name) == ["7-b"])
  }

  @Test func whatStandsIsNeverTaken() throws {
    var store = try Morning.begin(on: disk)
    let setUp = try #require(store.review.setUp)
    #expect(store.review.refusal(ofErasing: setUp) == .nothingEarlier)
    #expect(store.review.refusal(ofSealing: setUp) == .cannotBeErased(kind: "review"))
    try agree(&store) { $0.agreement[.fireRoute] = "by the kitchen door" }
    _ = try store.erase([setUp.ref])
    #expect(store.review.agreed(.fireRoute) == "by the kitchen door")
    // And it can be changed and its versions erased once more.
    try agree(&store) { $0.agreement[.fireRoute] = "by the hall" }
    var again = try Morning.open(disk)
    _ = try again.erase([try #require(again.review.setUp?.ref)])
    #expect(again.review.agreed(.fireRoute) == "by the hall")
    try Erased.check(disk, "kitchen door")
  }

  @Test func anOrderOfAnotherLaptopTakesNoVersionThatItDoesNotName() throws {
    var store = try scene()
    let first = try #require(store.review.setUp?.versions.first)
    let before = store.review.mergedSetUp
    // As a program would write it that takes the set-up for a record like any other.
    try store.say(
      .erased(
        Erasure(
          targets: [first.ref], record: first.ref, reason: .name, requester: "host")))
    #expect(store.review.mergedSetUp == before)
    #expect(try Morning.open(disk).review.mergedSetUp == before)
  }
}
