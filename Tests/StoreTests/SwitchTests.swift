// Between the two renames of protecting a store: nobody's words go because another store has the
// same name.

import Domain
import Journal
import Keyrings
import TestSupport
import Testing

@testable import Store

@Suite struct SwitchTests {
  private static let folder = StoreFolder("/data/review")

  private static func protect(_ disk: SimulatedDisk) throws -> Protecting? {
    try ProtectedTwin(of: folder, on: disk, now: try Morning.at().millisecondsSince1970)
      .protect(try Protected.protection()) { _ in true }
  }

  /// A store whose protecting was killed between the two renames.
  private static func halfSwitched() throws -> SimulatedDisk {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "the marker", source: .lesson)))
    disk.endProcess()
    let whole = disk.copy()
    let first = whole.operations
    _ = try protect(whole)
    for index in 0..<(whole.operations - first) {
      let tried = disk.copy()
      tried.fault = .init(nil, index: tried.operations + index, code: 5, isPersistent: true)
      _ = try? protect(tried)
      tried.endProcess()
      let names = Set(tried.files(in: "/data"))
      if names == [".review.protected", ".review.unprotected"] { return tried }
    }
    Issue.record("no operation between the two renames")
    return disk
  }

  @Test func whatIsErasedGoesFromACopyThatWasBeingMade() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "the marker", source: .lesson)))
    disk.endProcess()
    let whole = disk.copy()
    let first = whole.operations
    _ = try Self.protect(whole)
    var left = 0
    for index in stride(from: 0, to: whole.operations - first, by: 5) {
      let tried = disk.copy()
      tried.fault = .init(nil, index: tried.operations + index, code: 5, isPersistent: true)
      _ = try? Self.protect(tried)
      tried.fault = nil
      tried.endProcess()
      guard Set(tried.files(in: "/data")) == [".review.protected", "review"] else { continue }
      left += 1
      var again = try Morning.open(tried)
      _ = try again.erase([note.ref])
      #expect(tried.files(in: "/data") == ["review"], "stopped at \(index)")
    }
    #expect(left > 3)
  }

  @Test func aNewReviewOfThatNameIsRefusedAndTheOldOneIsPutInItsPlace() throws {
    let disk = try Self.halfSwitched()
    #expect(throws: RecordFailure.self) { _ = try Morning.begin(on: disk) }
    let key = try #require(ReviewKey(bytes: Sealed.key))
    let store = try Protected.open(disk, key: key)
    #expect(store.review.visible(.note).compactMap(\.note?.text) == ["the marker"])
    #expect(disk.files(in: "/data") == ["review"])
    #expect(disk.bytes(of: "/data/review/local/stem.json") == nil)
  }

  @Test func anotherStoreInThePlaceDoesNotCostTheOldOne() throws {
    let disk = try Self.halfSwitched()
    _ = try Morning.begin(on: disk, "/data/other")
    try disk.rename("/data/other", to: "/data/review")
    try SwitchNames(Self.folder).finish(on: disk)
    #expect(
      disk.files(in: "/data").sorted() == [".review.protected", ".review.unprotected", "review"])
    // Nor does protecting that one clear the copy away.
    #expect(throws: StoreError.self) { _ = try Self.protect(disk) }
    #expect(
      disk.files(in: "/data").sorted() == [".review.protected", ".review.unprotected", "review"])
  }

  @Test func strangersInsideAreNamedBeforeAnythingHappens() throws {
    for path in ["journal/x.jsonl~", "journal/old.jsonl.bak", "local/private.jsonl.bak", "mine.txt"]
    {
      let disk = Morning.disk()
      _ = try Morning.begin(on: disk)
      disk.put(Array("somebody's".utf8), at: "/data/review/\(path)")
      let before = disk.snapshot
      do {
        _ = try Self.protect(disk)
        Issue.record("\(path) went with the old store")
      } catch {
        #expect("\(error)".contains("/data/review/\(path)"), "\(error)")
      }
      #expect(disk.snapshot == before)
    }
  }

  @Test func onesMirrorComesAlong() throws {
    let disk = Morning.disk()
    let store = try Morning.begin(on: disk)
    var mirror = Mirror()
    mirror.texts = 3
    try store.reflect(mirror)
    _ = try Self.protect(disk)
    let after = try Protected.open(disk, key: try Protected.protection().key)
    #expect(after.mirror().texts == 3)
  }
}
