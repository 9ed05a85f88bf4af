// What is typed and not saved goes under seal without ever being in a journal: stopped at any
// moment, the words are where they were, or under seal, and in no view.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct SealTypedTests {
  private static let words = "a secret was told by one of them"
  let disk = Morning.disk()

  private func draft(_ text: String = words) throws -> KeptDraft {
    KeptDraft(
      name: "2-note", text: text, context: ["row-class": "nobody may read"],
      at: try Morning.at().description)
  }

  private func seal(_ store: inout ReviewStore<SimulatedDisk>) throws -> ErasureReceipt {
    let at = try Morning.at("2026-11-19T09:31:00+00:00")
    return try store.seal(
      typed: try draft(), requester: "reviewer", now: at.millisecondsSince1970, at: at)
  }

  private static func holders(_ disk: SimulatedDisk) -> [String] {
    disk.snapshot.filter {
      String(decoding: $0.value, as: UTF8.self).contains("a secret was told")
    }.map(\.key).sorted()
  }

  @Test("SG3 what is typed goes under seal and through no journal")
  func whatIsTypedIsUnderSealAlone() throws {
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "another told it", source: .pupil)))
    _ = try store.seal([note.ref], requester: "reviewer", now: now, at: at)
    try store.keep(try draft())
    try store.keep(KeptDraft(name: "7-field", text: "was told", context: [:], at: ""))
    try store.keep(KeptDraft(name: "6-word", text: "so: \(Self.words)!", context: [:], at: ""))
    let thoughts = store.review.entries.count
    let receipt = try seal(&store)
    #expect(Self.holders(disk) == ["/data/review/local/sealed.jsonl"])
    #expect(store.review.entries.count == thoughts)
    #expect(receipt.items.map(\.name) == ["U02"])
    #expect(receipt.items.map(\.wasUnsaved) == [true])
    #expect(receipt.drafts == 2)
    // A few words that are in it as well are somebody's own.
    #expect(disk.bytes(of: "/data/review/local/drafts/7-field.json") != nil)
    let items = try store.sealedRecords(now: now).items
    #expect(items.map(\.name) == ["N01", "U02"])
    #expect(items.map(\.wasTyped) == [false, true])
    #expect(items.allSatisfy { !$0.isStillShown })
    let ref = try #require(items.last?.record)
    var again = try Morning.open(disk)
    let shown = try again.handOver(ref, now: now, at: at)
    #expect(shown.map(\.texts) == [["\(Self.words)\nnobody may read"]])
    #expect(shown.map(\.by) == ["Oak"])
    do {
      _ = try again.handOver(ref, now: now, at: at)
      Issue.record("shown twice")
    } catch {
      guard case .refused(.shownAlready("U02", at)) = error else {
        Issue.record("\(error)")
        return
      }
    }
    let gone = try again.eraseSealed([ref], requester: "DSL", now: now, at: at)
    #expect(gone.items.map(\.name) == ["U02"])
    #expect(Self.holders(disk) == [])
    // A name is never used again.
    try again.keep(try draft())
    #expect(try seal(&again).items.map(\.name) == ["U03"])
  }

  /// Whatever fails, and whenever: no view has the words, and what is said is what is so.
  @Test(arguments: [DiskOperation.write, .sync, .remove, .syncFolder])
  func aSealingThatFailsLeavesTheWordsInNoView(_ operation: DiskOperation) throws {
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    let begun = try Morning.begin(on: disk)
    try begun.keep(try draft())
    let whole = disk.copy()
    var first = try Morning.open(whole)
    let before = whole.counts[operation, default: 0]
    _ = try seal(&first)
    var (untouched, half) = (0, 0)
    for index in before..<max(before, whole.counts[operation, default: 0]) {
      let tried = disk.copy()
      var store = try Morning.open(tried)
      tried.fault = .init(operation, index: index, code: 28, isPersistent: true)
      let place: Comment = "\(operation) \(index)"
      do {
        _ = try seal(&store)
      } catch let error as RecordFailure {
        guard case .store(let trouble) = error else { throw error }
        let isUnderSeal = try !Morning.open(tried).sealedRecords(now: now).items.isEmpty
        if case .sealingTyped = trouble { half += 1 } else {
          untouched += 1
          #expect(!trouble.isHalfDone, place)
          #expect(tried.bytes(of: "/data/review/local/drafts/2-note.json") != nil, place)
        }
        if trouble.isHalfDone { #expect(isUnderSeal, place) }
      }
      tried.fault = nil
      var again = try Morning.open(tried)
      #expect(again.review.search("secret").isEmpty, place)
      #expect(again.review.visible(.thought).isEmpty, place)
      #expect(!Self.holders(tried).contains { $0.contains("private") }, place)
      // Done once more, it is whole, and nothing is under seal twice.
      again.carryOnErasing(now: now, at: at)
      let wasDone = try !again.sealedRecords(now: now).items.isEmpty
      if !wasDone { _ = try seal(&again) }
      let held = Self.holders(tried)
      #expect(held.count == 1, place)
      #expect(held.map { $0.hasPrefix("/data/review/local/sealed.") } == [true], place)
      let items = try again.sealedRecords(now: now).items
      #expect(items.count == 1 && !items[0].isStillShown, place)
    }
    #expect(untouched + half > 0)
  }

  /// Killed when the copy was durable and the field's file was still there.
  @Test func aKillBetweenIsSaidAndMended() throws {
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    var store = try Morning.begin(on: disk)
    let path = "/data/review/local/drafts/2-note.json"
    // Kept a moment before the last words were typed.
    try store.keep(try draft("a secret was told by one"))
    let kept = try #require(disk.bytes(of: path))
    _ = try seal(&store)
    #expect(try store.sealedRecords(now: now).items.map(\.isStillShown) == [false])
    disk.put(kept, at: path)
    #expect(try Morning.open(disk).sealedRecords(now: now).items.map(\.isStillShown) == [true])
    #expect(disk.bytes(of: path) == kept)
    // Sealed again as it was, it is the same copy; other words are another.
    var open = try Morning.open(disk)
    #expect(try seal(&open).items.map(\.name) == ["U01"])
    disk.put(kept, at: path)
    var next = try Morning.open(disk)
    next.carryOnErasing(now: now, at: at)
    #expect(disk.bytes(of: path) == nil)
    #expect(next.takeUpDrafts().isEmpty)
    #expect(try next.sealedRecords(now: now).items.map(\.isStillShown) == [false])
    // What is typed later is nobody's leftover.
    try next.keep(
      KeptDraft(
        name: "2-note", text: "a secret was told", context: [:],
        at: "2026-11-19T09:32:00+00:00"))
    next.carryOnErasing(now: now, at: at)
    #expect(disk.bytes(of: path) != nil)
  }
}
