// A version of the set-up that an older program wrote does not say which fields were typed for it.
// As long as the words are here that a field was typed in place of, they tell, and what was typed
// outlives them.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct OlderSetUpTests {
  private let disk = Morning.disk()
  private let birchPath = "/data/birch"
  private let at: WallTime
  private var now: Int64 { at.millisecondsSince1970 }

  init() throws { at = try Morning.at() }

  /// The same as a program wrote it that knew nothing of `changed`.
  private func agreeAsBefore(_ change: (inout ReviewSetUp) -> Void) throws {
    var birch = try Morning.open(disk, birchPath, machine: "two")
    var setUp = try #require(birch.review.mergedSetUp)
    change(&setUp)
    setUp.changed = nil
    let refs = try #require(birch.review.setUp?.currentRefs)
    _ = try birch.journal.append(now: now, seal: nil) { (batch) throws(JournalError) in
      try batch.add(.review(setUp), at: at, replaces: refs)
    }
  }

  /// Oak has emptied and erased a field; Birch, with an older program, has changed it or another.
  private func scene(_ change: (inout ReviewSetUp) -> Void) throws {
    var oak = try Morning.begin(on: disk)
    try agree(&oak) { $0.agreement[.facts] = "Mrs Wombatsurname of the office" }
    _ = try ReviewStore.join(
      from: oak.folder, StoreFolder(birchPath), on: disk, callsign: "Birch", machine: "two",
      now: now, at: at)
    disk.endProcess()
    try agreeAsBefore(change)
    disk.endProcess()
    oak = try Morning.open(disk)
    try agree(&oak) { $0.agreement[.facts] = nil }
    let record = try #require(oak.review.setUp?.ref)
    _ = try oak.erase([record], because: .name, requester: "reviewer", now: now, at: at)
    disk.endProcess()
    var birch = try Morning.open(disk, birchPath, machine: "two")
    _ = try birch.takeJournals(from: oak.folder, now: now)
    disk.endProcess()
    var again = try Morning.open(disk)
    _ = try again.takeJournals(from: StoreFolder(birchPath), now: now)
    disk.endProcess()
  }

  @Test func whatWasTypedInPlaceOfErasedWordsStands() throws {
    try scene { $0.agreement[.facts] = "the gate opens at eight" }
    for path in ["/data/review", birchPath] {
      let store = try Morning.open(disk, path, machine: path == birchPath ? "two" : "one")
      #expect(store.review.agreed(.facts) == "the gate opens at eight", "\(path)")
      #expect(store.review.heldFields.isEmpty, "\(path)")
    }
    #expect(!disk.snapshot.contains { $0.value.holds("Wombatsurname".utf8) })
  }

  @Test func whatWasCarriedOverGoes() throws {
    try scene { $0.agreement[.dsl] = "DHT, room 2" }
    for path in ["/data/review", birchPath] {
      let store = try Morning.open(disk, path, machine: path == birchPath ? "two" : "one")
      #expect(store.review.agreed(.facts) == nil, "\(path)")
      #expect(store.review.agreed(.dsl) == "DHT, room 2", "\(path)")
    }
    #expect(!disk.snapshot.contains { $0.value.holds("Wombatsurname".utf8) })
  }
}
