// A folder that was put back from a backup, and what is made from it: a protected copy, a folder to
// go on in, another laptop's store. None of them has what was erased here, or has it in view.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct RestoredCopiesTests {
  private let at: WallTime
  private var now: Int64 { at.millisecondsSince1970 }
  private let disk = Morning.disk()

  init() throws { at = try Morning.at() }

  /// A note and a thought that were erased, another note that went under seal, and the folder of
  /// before put back in its place.
  private func putBack() throws {
    var store = try Morning.begin(on: disk)
    let gone = [
      try store.say(.note(Note(text: "a gullword of the class", source: .lesson))).ref,
      try store.say(.thought(Thought(text: "my own gullword of it"))).ref,
    ]
    let told = try store.say(.note(Note(text: "a sealword was told", source: .pupil))).ref
    try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    store.keepAnchor()
    let backup = disk.snapshot
    for ref in gone {
      _ = try store.erase([ref], because: .name, requester: "reviewer", now: now, at: at)
    }
    _ = try store.seal([told], requester: "reviewer", now: now, at: at)
    disk.endProcess()
    disk.putBack(backup, of: "/data/review")
  }

  private func shown(_ review: Review) -> [String] {
    review.entries.compactMap { review.shown($0).event?.text }
  }

  private func expectClean(_ store: borrowing ReviewStore<SimulatedDisk>) {
    let texts = shown(store.review)
    #expect(texts.contains("4 of 7 hands"))
    #expect(!texts.contains { $0.contains("gullword") || $0.contains("sealword") }, "\(texts)")
    #expect(store.restored(now: now) == 0)
  }

  @Test func aProtectedCopyHasNoneOfIt() throws {
    try putBack()
    let folder = StoreFolder("/data/review")
    let protection = try Protected.protection()
    let twin = ProtectedTwin(of: folder, on: disk, now: now, stateFolder: "/state")
    let done = try twin.protect(protection) { _ in true }
    #expect(done?.restored == 3)
    let store = try Protected.open(disk, key: protection.key)
    expectClean(store)
    #expect(try store.sealedRecords(now: now).items.map(\.isWholeSealed) == [true])
  }

  @Test func aCopyThatIsNotWantedLeavesTheOrders() throws {
    try putBack()
    let twin = ProtectedTwin(
      of: StoreFolder("/data/review"), on: disk, now: now, stateFolder: "/state")
    #expect(try twin.protect(Protected.protection()) { _ in false } == nil)
    #expect(disk.holding("gullword").isEmpty)
    expectClean(try Morning.open(disk))
  }

  /// Where the folder takes no line, its orders are given in the new one.
  @Test func aFolderToGoOnInHasNoneOfIt() throws {
    try putBack()
    var old = try Morning.open(disk)
    old.hideErasedElsewhere(now: now)
    let next = try old.carryOn(to: StoreFolder("/data/next"), now: now, at: at)
    #expect(next.carriedOn?.restored == 3)
    expectClean(next)
    #expect(disk.holding("gullword").allSatisfy { $0.hasPrefix("/data/review/") })
    #expect(
      disk.holding("sealword").filter { !$0.hasPrefix("/data/review/") }
        == ["/data/next/local/sealed.jsonl"])
    disk.endProcess()
    // The orders stand in the new folder itself.
    disk.removeAll("/state/erased")
    expectClean(try Morning.open(disk, "/data/next"))
  }

  @Test func aStoreThatJoinsHasNoneOfIt() throws {
    try putBack()
    let store = try ReviewStore.join(
      from: StoreFolder("/data/review"), StoreFolder("/data/joined"), on: disk, callsign: "Birch",
      machine: "one", now: now, at: at, stateFolder: "/state")
    #expect(store.joining?.restored == 2)
    expectClean(store)
    let there = (disk.holding("gullword") + disk.holding("sealword")).filter { $0.hasPrefix("/data/joined") }
    #expect(there.isEmpty)
    #expect(store.review.hasErasures)
    disk.endProcess()
    disk.removeAll("/state/erased")
    expectClean(try Morning.open(disk, "/data/joined"))
  }

  /// The backup is of another review than the protected one, and of before.
  @Test func theUnprotectedFolderOfBeforeIsKnownAgain() throws {
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "a gullword of the class", source: .lesson)))
    try store.say(.thought(Thought(text: "my own gullword of it")))
    try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    let backup = disk.snapshot
    disk.endProcess()
    let protection = try Protected.protection()
    let twin = ProtectedTwin(
      of: StoreFolder("/data/review"), on: disk, now: now, stateFolder: "/state")
    _ = try twin.protect(protection) { _ in true }
    var sealed = try Protected.open(disk, key: protection.key)
    #expect(sealed.isPlainAgain == false)
    for entry in sealed.review.entries where entry.event?.text.contains("gullword") ?? false {
      _ = try sealed.erase([entry.ref], because: .name, requester: "reviewer", now: now, at: at)
    }
    disk.endProcess()
    disk.putBack(backup, of: "/data/review")
    var plain = try Morning.open(disk)
    #expect(plain.isPlainAgain == true)
    #expect(plain.restored(now: now) == 2)
    plain.hideErasedElsewhere(now: now)
    #expect(plain.notices.contains(.plainAgain("/data/review")))
    #expect(!shown(plain.review).contains { $0.contains("gullword") })
    var writer = try Morning.open(disk)
    writer.settleFolders(now: now, at: at)
    #expect(disk.holding("gullword").isEmpty)
    expectClean(writer)
  }
}

extension SimulatedDisk {
  /// Puts every file of a folder back as it stood.
  func putBack(_ backup: [String: [UInt8]], of folder: String) {
    for (path, _) in snapshot where path.hasPrefix("\(folder)/") && backup[path] == nil {
      try? remove(path)
    }
    for (path, bytes) in backup where path.hasPrefix("\(folder)/") {
      if self.bytes(of: path) == nil {
        prepare(folders: [StoreFolder(path).parent])
        put(bytes, at: path)
      } else {
        overwrite(bytes, at: path)
      }
    }
  }
}
