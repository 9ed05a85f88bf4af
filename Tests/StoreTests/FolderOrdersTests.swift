// An erasing or a sealing that is ended at any operation, in a review with two folders: the next
// program that begins to write in either of them finishes it in both, and until then it is said.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct FolderOrdersTests {
  private static let first = "/data/review"
  private static let second = "/stick/review"

  private enum Deed: CaseIterable { case erase, seal, eraseThought }

  private static func scene() throws -> (disk: SimulatedDisk, note: EntryRef, thought: EntryRef) {
    let disk = Morning.disk()
    disk.prepare(folders: ["/stick"])
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "a secret of the class", source: .lesson)))
    let thought = try store.say(.thought(Thought(text: "my own secret of it")))
    try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    try store.keep(KeptDraft(name: "2-a", text: "my own secret of it", context: [:], at: "x"))
    let at = try Morning.at()
    _ = try store.carryOn(
      to: StoreFolder(second), now: at.millisecondsSince1970, at: at, withDrafts: true)
    disk.endProcess()
    return (disk, note.ref, thought.ref)
  }

  private static func perform(
    _ deed: Deed, on target: EntryRef, in folder: String, _ disk: SimulatedDisk
  ) -> ErasureReceipt? {
    guard var store = try? Morning.open(disk, folder), let at = try? Morning.at() else {
      return nil
    }
    let now = at.millisecondsSince1970
    return deed == .seal
      ? try? store.seal([target], requester: "reviewer", now: now, at: at)
      : try? store.erase([target])
  }

  @Test(arguments: [first, second], [first, second])
  func endedAtAnyOperation(_ folder: String, _ next: String) throws {
    let scene = try Self.scene()
    let now = try Morning.at().millisecondsSince1970
    for deed in Deed.allCases {
      let target = deed == .eraseThought ? scene.thought : scene.note
      let words = deed == .eraseThought ? "own secret" : "a secret of the class"
      let whole = scene.disk.copy()
      let before = whole.operations
      #expect(Self.perform(deed, on: target, in: folder, whole) != nil)
      var said = 0
      for index in 0..<whole.operations - before {
        let disk = scene.disk.copy()
        disk.fault = .init(
          nil, index: disk.operations + index, code: SimulatedDisk.powerless, isPersistent: true)
        _ = Self.perform(deed, on: target, in: folder, disk)
        disk.endProcess()
        let place = "\(deed) in \(folder) ended at \(index), then \(next)"
        let isOrdered = try Morning.open(disk, folder).review.erasureOrder(target) != nil
        guard isOrdered else { continue }
        try Self.expectHidden(words, in: next, on: disk, place)
        var store = try Morning.open(disk, next)
        let isOwed = !store.ordersElsewhere(now: now).isEmpty
          || store.foldersLeft(now: now).contains { $0.fate == .holding }
        if isOwed { said += 1 }
        let sealed = try store.sealedRecords(now: now).items
        if deed == .seal, folder == next, isOwed {
          #expect(!sealed.contains { $0.isWholeSealed }, "\(place)")
        }
        let at = try Morning.at()
        store.carryOnErasing(now: now, at: at)
        store.settleFolders(now: now, at: at)
        for (path, bytes) in disk.snapshot where !path.contains("/sealed.") {
          let isThere = String(decoding: bytes, as: UTF8.self).contains(words)
          #expect(!isThere, "\(path) holds the words. \(place)")
        }
        #expect(store.ordersElsewhere(now: now).isEmpty, "\(place)")
        #expect(!store.foldersLeft(now: now).contains { $0.fate == .holding }, "\(place)")
        #expect(
          store.review.visible(.note).compactMap(\.note?.text).contains("4 of 7 hands"),
          "\(place)")
        let told = store.notices.count
        store.settleFolders(now: now, at: at)
        #expect(store.notices.count == told, "\(place): told once")
        if deed == .seal, folder == next {
          #expect(try store.sealedRecords(now: now).items.map(\.isWholeSealed) == [true])
        }
      }
      #expect(said > 3, "\(deed) in \(folder), then \(next): \(said)")
    }
  }

  /// A program that only reads shows none of the words, in whichever folder it reads, and writes
  /// nothing.
  private static func expectHidden(
    _ words: String, in folder: String, on disk: SimulatedDisk, _ place: String
  ) throws {
    let before = disk.snapshot
    var reader = try Morning.open(disk, folder)
    reader.hideErasedElsewhere(now: try Morning.at().millisecondsSince1970)
    let review = reader.review
    let shown = review.entries.compactMap { review.shown($0).event?.text }
    #expect(!shown.contains { $0.contains(words) }, "shown. \(place)")
    #expect(shown.contains("4 of 7 hands"), "the rest is seen. \(place)")
    #expect(review.search(words, limit: 9).isEmpty, "found. \(place)")
    #expect(disk.snapshot == before, "\(place)")
  }

  /// Of the set-up only the words go: in the folder that has no newer version of it, what else is
  /// agreed stands, the safeguarding contact among it.
  @Test func aFieldOfTheSetUpIsHiddenInTheOtherFolder() throws {
    let disk = Morning.disk()
    disk.prepare(folders: ["/stick"])
    var store = try Morning.begin(on: disk)
    var setUp = try Morning.setUp()
    setUp.agreement[.facts] = "why Mrs Tapir never asks"
    let first = try #require(store.review.setUp?.currentRefs)
    try store.say(.review(setUp), replacing: first)
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    _ = try store.carryOn(to: StoreFolder(Self.second), now: now, at: at)
    disk.endProcess()
    func eraseThere(_ disk: SimulatedDisk) throws {
      var store = try Morning.open(disk, Self.second)
      setUp.agreement[.facts] = nil
      let refs = try #require(store.review.setUp?.currentRefs)
      try store.say(.review(setUp), replacing: refs)
      let record = try #require(store.review.setUp?.ref)
      _ = try store.erase([record], because: .name, requester: "writer", now: now, at: at)
    }
    let whole = disk.copy()
    let before = whole.operations
    try eraseThere(whole)
    var seen = 0
    for index in 0..<whole.operations - before {
      let disk = disk.copy()
      disk.fault = .init(
        nil, index: disk.operations + index, code: SimulatedDisk.powerless, isPersistent: true)
      try? eraseThere(disk)
      disk.endProcess()
      var reader = try Morning.open(disk, Self.first)
      guard !reader.ordersElsewhere(now: now).isEmpty else { continue }
      seen += 1
      reader.hideErasedElsewhere(now: now)
      let merged = reader.review.mergedSetUp
      #expect(merged?.agreement[.facts] == nil)
      #expect(merged?.agreement[.dsl] == "DHT, room 3")
      let texts = reader.review.entries.compactMap { reader.review.shown($0).event }
      #expect(!texts.contains { "\($0)".contains("Tapir") })
    }
    #expect(seen > 3)
  }
}
