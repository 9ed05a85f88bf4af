// A file that stands in its new place although the disk could not make sure of it: what is said is
// what is so, and what was to follow from it follows.

import Domain
import Journal
import Keyrings
import TestSupport
import Testing

@testable import Store

@Suite struct InPlaceTests {
  private static let secret = "a secret of the class"

  /// What an erasing that failed says is true of the folder as the next program finds it.
  @Test func anErasingThatFailedSaysWhetherItWasOrdered() throws {
    let first = Morning.disk()
    var oak = try Morning.begin(on: first)
    let note = try oak.say(.note(Note(text: Self.secret, source: .lesson)))
    try oak.keep(KeptDraft(name: "2-a", text: Self.secret, context: [:], at: "x"))
    first.prepare(folders: ["/out"])
    let page = Array(Self.secret.utf8)
    try oak.listExport(
      "/out/page", format: "txt", audience: "team", at: try Morning.at(), bytes: page)
    first.put(page, at: "/out/page")
    oak.keepAnchor()
    first.restart(.kept)
    let whole = first.copy()
    var store = try Morning.open(whole)
    _ = try store.erase([note.ref])
    var (ordered, not) = (0, 0)
    for index in 0..<whole.operations {
      let disk = first.copy()
      disk.fault = .init(nil, index: index, code: 5)
      guard var store = try? Morning.open(disk) else { continue }
      let outcome = Self.erase(note.ref, &store)
      disk.fault = nil
      if let receipt = outcome.receipt, disk.bytes(of: "/out/page") != nil {
        let fates = receipt.exports.map(\.fate)
        let isNamed = fates == [.changed] || fates == [.unread] || !receipt.damagedLists.isEmpty
        #expect(isNamed, "at \(index): \(receipt)")
      }
      guard let error = outcome.error else { continue }
      disk.endProcess()
      let isOrdered = try Self.isErased(note.ref, on: disk)
      if case .erasing = error {
        ordered += 1
        #expect(isOrdered, "at \(index)")
      } else {
        not += 1
        #expect(!isOrdered, "at \(index): \(error)")
      }
      guard isOrdered else { continue }
      var next = try Morning.open(disk)
      try next.say(.note(Note(text: "on", source: .lesson)))
      for (path, bytes) in disk.snapshot {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains(Self.secret), "at \(index): \(path)")
      }
    }
    #expect(ordered > 10 && not > 3, "\(ordered), \(not)")
  }

  private static func erase(
    _ ref: EntryRef, _ store: inout ReviewStore<SimulatedDisk>
  ) -> (receipt: ErasureReceipt?, error: StoreError?) {
    guard let at = try? Morning.at() else { return (nil, nil) }
    do throws(RecordFailure) {
      let receipt = try store.erase(
        [ref], because: .request, requester: "parent", now: at.millisecondsSince1970, at: at)
      return (receipt, nil)
    } catch {
      guard case .store(let error) = error else { return (nil, nil) }
      return (nil, error)
    }
  }

  private static func isErased(_ ref: EntryRef, on disk: SimulatedDisk) throws -> Bool {
    let store = try Morning.open(disk)
    return store.review.isErasureKnown(ref)
  }

  /// A document that is gone, but not for sure, is named and stays on the list.
  @Test func aDocumentThatMayComeBackStaysListed() throws {
    let disk = Morning.disk()
    disk.prepare(folders: ["/out"])
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: Self.secret, source: .lesson)))
    let page = Array(Self.secret.utf8)
    try store.listExport(
      "/out/page", format: "txt", audience: "team", at: try Morning.at(), bytes: page)
    disk.put(page, at: "/out/page")
    let whole = disk.copy()
    var other = try Morning.open(whole)
    _ = try other.erase([note.ref])
    var seen: Set<ExportFate.Fate> = []
    for index in 0...whole.counts[.syncFolder, default: 0] {
      let tried = disk.copy()
      guard var store = try? Morning.open(tried) else { continue }
      tried.fault = .init(.syncFolder, index: index, code: 5)
      guard let receipt = try? store.erase([note.ref]), let fate = receipt.exports.first?.fate
      else { continue }
      seen.insert(fate)
      let isListed = store.listedExports().map(\.path) == ["/out/page"]
      #expect(isListed == (fate == .away))
      #expect(tried.bytes(of: "/out/page") == nil)
    }
    #expect(seen == [.removed, .away])
  }

  /// Whatever stops protecting, the words say which of the two stores is there.
  @Test func protectingSaysWhichStoreIsThere() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "the marker", source: .lesson)))
    disk.endProcess()
    let now = try Morning.at().millisecondsSince1970
    let folder = StoreFolder("/data/review")
    let protection = try Protected.protection()
    let whole = disk.copy()
    let first = whole.operations
    _ = try ProtectedTwin(of: folder, on: whole, now: now).protect(protection) { _ in true }
    var said: [Bool: Int] = [:]
    for index in 0..<(whole.operations - first) {
      let tried = disk.copy()
      tried.fault = .init(nil, index: tried.operations + index, code: 5)
      do throws(StoreError) {
        _ = try ProtectedTwin(of: folder, on: tried, now: now).protect(protection) { _ in true }
      } catch {
        tried.fault = nil
        tried.endProcess()
        let names = Set(tried.files(in: "/data"))
        if case .protecting(_, let isInPlace, _) = error {
          said[isInPlace, default: 0] += 1
          #expect(names.contains("review") == isInPlace, "at \(index): \(names)")
          try SwitchNames(folder).finish(on: tried)
          #expect(tried.files(in: "/data") == ["review"], "at \(index)")
          #expect(try KeyringFile(folder, on: tried).isThere(), "at \(index)")
        } else {
          #expect(!error.isHalfDone, "at \(index): \(error)")
          #expect(try !KeyringFile(folder, on: tried).isThere(), "at \(index): \(error)")
        }
      }
    }
    #expect(said[false, default: 0] > 0 && said[true, default: 0] > 0, "\(said)")
  }

  /// A store that could not be made is not said to be in its place.
  @Test func makingTakesBackWhatItPutInPlace() throws {
    let whole = Morning.disk()
    _ = try Morning.begin(on: whole)
    for index in 0..<whole.counts[.syncFolder, default: 0] {
      let disk = Morning.disk()
      disk.fault = .init(.syncFolder, index: index, code: 5)
      guard let error = Self.beginning(on: disk) else { continue }
      #expect(!error.isHalfDone, "at \(index): \(error)")
      #expect(disk.files(in: "/data").isEmpty, "at \(index)")
    }
  }

  /// What went wrong; nil for nothing.
  private static func beginning(on disk: SimulatedDisk) -> StoreError? {
    do { _ = try Morning.begin(on: disk) } catch {
      if case .store(let trouble)? = error as? RecordFailure { return trouble }
    }
    return nil
  }

  /// Taking a journal in once more makes sure of what the disk refused to make sure of before.
  @Test func takingInAgainMakesSure() throws {
    let disk = Morning.disk()
    let oak = try Morning.begin(on: disk)
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    var birch = try ReviewStore.join(
      from: oak.folder, StoreFolder("/data/birch"), on: disk, callsign: "Birch", machine: "two",
      now: now, at: at)
    let note = try birch.say(.note(Note(text: "from Birch", source: .lesson)))
    let (mine, theirs) = (oak.folder, birch.folder)
    var isHit = false
    for index in 0..<8 {
      let tried = disk.copy()
      var store = try Morning.open(tried)
      let done = tried.counts[.syncFolder, default: 0]
      tried.fault = .init(.syncFolder, index: done + index, code: 5)
      do throws(StoreError) {
        try store.takeJournals(from: theirs, now: now)
      } catch {
        guard case .inPlace(let path, _) = error else { continue }
        isHit = true
        #expect(path.hasPrefix(mine.journal))
        tried.fault = nil
        try store.takeJournals(from: theirs, now: now)
        tried.restart(.lost)
        #expect(try Morning.open(tried).review.entry(note.ref) != nil)
      }
    }
    #expect(isHit)
  }
}
