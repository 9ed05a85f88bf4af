// Entries that are no records and hold a name all the same: it goes, and what they say besides
// stands on.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct EraseEntriesTests {
  private let at: WallTime
  private var now: Int64 { at.millisecondsSince1970 }

  init() throws { at = try Morning.at() }

  private func begin(on disk: SimulatedDisk) throws -> ReviewStore<SimulatedDisk> {
    try ReviewStore.begin(
      StoreFolder("/data/review"), on: disk, setUp: try Morning.setUp(),
      lines: ["To what extent?"], callsign: "Weaselson", machine: "one", now: now, at: at)
  }

  private func joined(_ store: borrowing ReviewStore<SimulatedDisk>) throws -> ReviewEntry {
    try #require(store.review.entries.first { $0.kind == "joined" })
  }

  @Test func aCallsignGoesAndItsOwnerGoesOnWithoutIt() throws {
    let disk = Morning.disk()
    var store = try begin(on: disk)
    let note = try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    let first = try joined(store)
    #expect(store.review.otherEntry(named: first.stamp.address)?.ref == first.ref)
    #expect(store.review.otherEntry(named: note.stamp.address) == nil, "that is a record")
    let receipt = try store.erase(
      entries: [first.ref], because: .name, requester: "reviewer", now: now, at: at)
    #expect(receipt.entries == ["\(first.stamp.address)  joined, with a call-sign"])
    #expect(disk.holding("Weaselson").isEmpty)
    #expect(store.callsign == "Reviewer")
    let later = try store.say(.note(Note(text: "later", source: .lesson)))
    #expect(later.stamp.writer != note.stamp.writer)
    #expect(store.review.callsign(of: later.stamp.writer) == "Reviewer")
    #expect(store.review.callsign(of: note.stamp.writer) == String(note.stamp.writer.hex.prefix(4)))
    disk.endProcess()
    let again = try Morning.open(disk)
    #expect(again.callsign == "Reviewer")
    #expect(again.notices.filter(\.isGrave).isEmpty)
    #expect(again.review.visible(.note).count == 2)
    #expect(throws: RecordFailure.self) {
      _ = try store.erase(
        entries: [first.ref], because: .name, requester: "reviewer", now: now, at: at)
    }
  }

  @Test func stoppedAnywhereTheNextThatWritesFinishesIt() throws {
    let disk = Morning.disk()
    var store = try begin(on: disk)
    try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    let ref = try joined(store).ref
    disk.endProcess()
    func erase(_ disk: SimulatedDisk) throws {
      var store = try Morning.open(disk)
      _ = try store.erase(
        entries: [ref], because: .name, requester: "reviewer", now: now, at: at)
    }
    let whole = disk.copy()
    let before = whole.operations
    try erase(whole)
    var finished = 0
    for index in 0..<whole.operations - before {
      let disk = disk.copy()
      disk.fault = .init(
        nil, index: disk.operations + index, code: SimulatedDisk.powerless, isPersistent: true)
      try? erase(disk)
      disk.endProcess()
      var store = try Morning.open(disk)
      guard store.review.isErasureKnown(ref) else { continue }
      finished += 1
      let shown = store.review.entries.compactMap { store.review.shown($0).event?.text }
      #expect(!shown.contains("Weaselson") && !store.review.team.contains("Weaselson"))
      store.carryOnErasing(now: now, at: at)
      #expect(disk.holding("Weaselson").isEmpty, "stopped at \(index)")
      #expect(store.callsign == "Reviewer", "stopped at \(index)")
    }
    #expect(finished > 3)
  }

  /// As `signoff --by` of earlier versions took it.
  @Test func whoSignedOffGoesAndTheMarkStands() throws {
    let disk = Morning.disk()
    var store = try begin(on: disk)
    let seen = store.review.wordsToSignOff
    let step = StageStep(.signedOff, by: "Mrs Tapirsurname", seen: seen)
    let mark = try #require(try store.write([Change(.stage(step))], now: now, at: at).last)
    _ = try store.erase(
      entries: [mark.ref], because: .name, requester: "reviewer", now: now, at: at)
    #expect(disk.holding("Tapirsurname").isEmpty)
    let standing = try #require(Morning.open(disk).review.standing.signedOff)
    guard case .stage(let said)? = standing.event else { throw DiskError(.read, "", code: 0) }
    #expect(said.seen == seen && said.by == "not said")
    // One that was taken back does not stand again.
    let second = StageStep(.signedOff, by: "Mr Okapisurname", seen: seen)
    let other = try #require(try store.write([Change(.stage(second))], now: now, at: at).last)
    _ = try store.write([Change(.stage(StageStep(.reopened, by: "head")))], now: now, at: at)
    _ = try store.erase(
      entries: [other.ref], because: .name, requester: "reviewer", now: now, at: at)
    #expect(disk.holding("Okapisurname").isEmpty)
    #expect(try Morning.open(disk).review.standing.signedOff == nil)
  }

  /// As `--requested-by` of earlier versions took it. What it sent away stays away.
  @Test func whoAskedForAnErasingGoesAndTheOrderStands() throws {
    let disk = Morning.disk()
    var store = try begin(on: disk)
    let note = try store.say(.note(Note(text: "a gullword of the class", source: .lesson)))
    let thought = try store.say(.thought(Thought(text: "my own gullword of it")))
    for ref in [note.ref, thought.ref] {
      _ = try store.erase(
        [ref], because: .request, requester: "Mrs Gazelle-Smith", now: now, at: at)
    }
    let orders = store.review.entries.filter { $0.kind == "erased" }.map(\.ref)
    #expect(orders.count == 2)
    _ = try store.erase(
      entries: orders, because: .name, requester: "reviewer", now: now, at: at)
    #expect(disk.holding("Gazelle").isEmpty && disk.holding("gullword").isEmpty)
    let again = try Morning.open(disk)
    for entry in [note, thought] {
      #expect(again.review.mustBeNulled(entry.ref))
      let order = try #require(again.review.erasureOrder(entry.ref))
      #expect(order.erasure.requester == "not said" && order.erasure.reason == .request)
      #expect(order.entry.displayID == entry.displayID)
    }
    #expect(again.review.nextID(.note)?.description == "N02")
  }

  /// Somebody who can put a line into the folder takes no order away with it.
  @Test func anOrderThatNobodySaidAgainStays() throws {
    let disk = Morning.disk()
    var store = try begin(on: disk)
    let note = try store.say(.note(Note(text: "a gullword of the class", source: .lesson)))
    _ = try store.erase([note.ref], because: .request, requester: "pupil", now: now, at: at)
    let order = try #require(store.review.entries.first { $0.kind == "erased" })
    let forged = Erasure(targets: [order.ref], record: nil, reason: .name, requester: "head")
    _ = try store.write([Change(.erased(forged))], now: now, at: at)
    store.carryOnErasing(now: now, at: at)
    let again = try Morning.open(disk)
    #expect(again.review.entry(order.ref)?.content != .erased)
    #expect(again.review.mustBeNulled(note.ref))
  }

  @Test func whatWasNotedOnTheCardStays() throws {
    let disk = Morning.disk()
    var store = try begin(on: disk)
    let raised = try store.say(
      .safeguarding(SafeguardingStep(step: .raised, role: "", by: "Weaselson")))
    let refusal = try #require(store.review.refusal(ofErasing: raised))
    #expect(refusal.explanation.contains("stays as long as the review"))
    let first = try joined(store)
    let receipt = try store.erase(
      entries: [first.ref], because: .name, requester: "reviewer", now: now, at: at)
    #expect(receipt.callsignIn.map(\.name) == [raised.stamp.address])
  }
}
