// Going on in another folder: nothing is lost, nothing forks, the old folder stays as it is, and
// whatever stops the copying, the old one is still there to go on with.

import Domain
import Journal
import Keyrings
import TestSupport
import Testing

@testable import Store

@Suite struct CarryOnTests {
  let disk = Morning.disk()
  let place = StoreFolder("/stick/review")

  init() { disk.prepare(folders: ["/stick"]) }

  private func scene() throws -> ReviewStore<SimulatedDisk> {
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    try store.say(.thought(Thought(text: "only mine")))
    store.keepAnchor()
    return store
  }

  private func carryOn(
    _ store: borrowing ReviewStore<SimulatedDisk>
  ) throws -> ReviewStore<SimulatedDisk> {
    let at = try Morning.at()
    return try store.carryOn(to: place, now: at.millisecondsSince1970, at: at)
  }

  @Test func whatWasBeingTypedComesAlongWhereNoScreenHasIt() throws {
    let store = try scene()
    try store.keep(KeptDraft(name: "2-note", text: "half a senten", context: [:], at: "x"))
    #expect(try carryOn(store).keptDrafts().isEmpty)
    let at = try Morning.at()
    let next = try store.carryOn(
      to: StoreFolder("/stick/other"), now: at.millisecondsSince1970, at: at, withDrafts: true)
    #expect(next.keptDrafts().map(\.text) == ["half a senten"])
    #expect(next.carriedOn?.drafts == 1 && next.carriedOn?.isComplete == true)
    #expect(store.keptDrafts().map(\.text) == ["half a senten"], "the old folder stays as it is")
  }

  private func read(
    _ disk: SimulatedDisk, _ path: String
  ) throws -> (entries: [ReviewEntry], notices: [Notice]) {
    let store = try Morning.open(disk, path)
    return (store.review.entries, store.notices)
  }

  private func folder(_ path: String) -> [String: [UInt8]] {
    disk.snapshot.filter { $0.key.hasPrefix(path + "/") }
  }

  @Test(arguments: [Int32(28), 30, 13])
  func aFolderThatTakesNothingIsLeftWithEverythingInIt(_ code: Int32) throws {
    var store = try scene()
    let entries = store.review.entries
    disk.refusing = ("/data", code)
    #expect(throws: RecordFailure.self) {
      try store.say(.note(Note(text: "precious", source: .lesson)))
    }
    let before = folder("/data")
    var next = try carryOn(store)
    #expect(folder("/data") == before)
    #expect(next.carriedOn == CarriedOn(from: "/data/review", files: 1, isComplete: true))
    #expect(next.review.entries == entries)
    #expect(next.callsign == "Oak")
    #expect(next.writers == store.writers)
    let saved = try next.say(.note(Note(text: "precious", source: .lesson)))
    #expect(saved.displayID?.description == "N02")
    #expect(!entries.contains { $0.stamp.writer == saved.stamp.writer })
    // It follows the writer that was left, and says so.
    guard
      case .joined(let joined)? = next.review.entries.last(where: { $0.kind == "joined" })?.event
    else {
      Issue.record("a writer that joined")
      return
    }
    #expect(joined.callsign == "Oak")
    #expect(joined.after == entries.last { !$0.isPrivate }?.ref)
    // What was one's own still is.
    let at = try Morning.at()
    let undone = try next.undo(now: at.millisecondsSince1970, at: at)
    #expect(undone.count == 1)
    try next.say(.thought(Thought(text: "another of mine")))
    let again = try Morning.open(disk, place.path)
    #expect(again.notices.isEmpty)
    #expect(again.review.entries == next.review.entries)
    #expect(again.review.visible(.thought).count == 2)
  }

  @Test func aProtectedReviewGoesOnUnderItsKeyWithNothingPlain() throws {
    let key = try #require(ReviewKey(bytes: Sealed.key))
    var store = try Protected.begin(on: disk)
    try store.say(.note(Note(text: "the plain marker", source: .lesson)))
    try store.say(.thought(Thought(text: "the plain marker of a thought")))
    let at = try Morning.at()
    try store.listExport(
      "/elsewhere/the plain marker.md", format: "markdown", audience: "team", at: at, bytes: [1])
    disk.refusing = ("/data", 28)
    var next = try carryOn(store)
    try next.say(.note(Note(text: "the plain marker, further on", source: .lesson)))
    disk.refusing = nil
    #expect(Protected.files(disk, holding: "plain marker").isEmpty)
    let again = try Protected.open(disk, place.path, key: key)
    #expect(
      again.review.visible(.note).compactMap(\.note?.text) == [
        "the plain marker", "the plain marker, further on",
      ])
    #expect(again.review.visible(.thought).count == 1)
    #expect(again.listedExports().map(\.path) == ["/elsewhere/the plain marker.md"])
    #expect(again.notices.isEmpty, "\(again.notices)")
    let locked = try Protected.open(disk, place.path, key: nil)
    #expect(locked.review.visible(.note).compactMap(\.note?.text).isEmpty)
  }

  @Test func theOldFolderSaysWhereTheReviewWent() throws {
    let store = try scene()
    _ = try carryOn(store)
    let old = try Morning.open(disk)
    #expect(old.notices == [.carriedOn(to: place.path)])
    #expect("\(old.notices[0])".contains("alongside open /stick/review"))
    let new = try Morning.open(disk, place.path)
    #expect(new.notices.isEmpty)
  }

  @Test func whoWritesInBothForksNothing() throws {
    var old = try scene()
    var new = try carryOn(old)
    try new.say(.note(Note(text: "there", source: .lesson)))
    try old.say(.note(Note(text: "here", source: .lesson)))
    let now = try Morning.at().millisecondsSince1970
    try new.takeJournals(from: old.folder, now: now)
    try old.takeJournals(from: new.folder, now: now)
    let texts = Set(["4 of 7 hands", "there", "here"])
    #expect(Set(new.review.visible(.note).compactMap(\.note?.text)) == texts)
    #expect(Set(old.review.visible(.note).compactMap(\.note?.text)) == texts)
    #expect(try read(disk, "/data/review").notices == [.carriedOn(to: place.path)])
    #expect(try read(disk, place.path).notices.isEmpty)
  }

  @Test func aFolderThatIsGoneLeavesWhatCanStillBeRead() throws {
    var store = try scene()
    try store.say(.note(Note(text: "after opening", source: .lesson)))
    for name in ["journal", "local", "review.json"] {
      try disk.rename("/data/review/\(name)", to: "/data/\(name)")
    }
    try disk.remove("/data/review")
    #expect(throws: RecordFailure.self) {
      try store.say(.note(Note(text: "precious", source: .lesson)))
    }
    var next = try carryOn(store)
    #expect(next.carriedOn?.isComplete == false)
    // Its own lines come from the file that is still open.
    #expect(next.review.visible(.note).compactMap(\.note?.text) == ["4 of 7 hands", "after opening"])
    try next.say(.note(Note(text: "precious", source: .lesson)))
    #expect(try read(disk, place.path).entries.count { $0.kind == "note" } == 3)
  }

  @Test func damageAndTornEndsComeAlongAsTheyAre() throws {
    var store = try scene()
    let name = try #require(disk.files(in: "/data/review/journal").first)
    let path = "/data/review/journal/\(name)"
    var bytes = try #require(disk.bytes(of: path))
    bytes[200] ^= 1
    disk.put(bytes + Array("{\"head\":{\"v\":1".utf8), at: path)
    let old = try Morning.open(disk)
    var next = try carryOn(old)
    #expect(disk.bytes(of: "\(place.path)/journal/\(name)") == disk.bytes(of: path))
    #expect(next.review.entries.count == old.review.entries.count)
    #expect(next.notices.contains { $0.isGrave })
    try next.say(.note(Note(text: "precious", source: .lesson)))
    #expect(disk.files(in: "\(place.path)/journal").count == 2)
    _ = try? store.say(.note(Note(text: "x", source: .lesson)))
  }

  @Test("SG3 what is under seal comes along, and stays where it was")
  func whatIsUnderSealComesAlong() throws {
    var store = try scene()
    let note = try store.say(.note(Note(text: "a secret", source: .pupil)))
    let other = try store.say(.note(Note(text: "another one", source: .pupil)))
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    _ = try store.seal([note.ref], requester: "reviewer", now: now, at: at)
    let before = disk.bytes(of: "/data/review/local/sealed.jsonl")
    var next = try carryOn(store)
    #expect(next.carriedOn?.sealed == 1 && next.carriedOn?.isComplete == true)
    #expect(disk.bytes(of: "\(place.path)/local/sealed.jsonl") == before)
    #expect(try next.sealedRecords(now: now).items.map(\.name) == ["N02"])
    // What is sealed there goes into a file of its own; nothing of it is in a journal.
    _ = try next.seal([other.ref], requester: "reviewer", now: now, at: at)
    #expect(try next.handOver(note.ref, now: now, at: at).map(\.texts) == [["a secret"]])
    #expect(disk.bytes(of: "/data/review/local/sealed.jsonl") == before)
    var again = try Morning.open(disk, place.path)
    #expect(again.notices.isEmpty, "\(again.notices)")
    #expect(try again.sealedRecords(now: now).items.map(\.name).sorted() == ["N02", "N03"])
    // On the safeguarding lead's word it goes from both folders.
    let receipt = try again.eraseSealed([note.ref], requester: "DSL", now: now, at: at)
    #expect(receipt.foldersLeft.map(\.fate) == [.erased])
    try Erased.check(disk, "a secret", in: "/data/review")
    try Erased.check(disk, "a secret", in: place.path)
  }

  @Test("SG3 a folder is named whose sealed words could not be reached")
  func sealedWordsThatStayAreNamed() throws {
    var store = try scene()
    let note = try store.say(.note(Note(text: "a secret", source: .pupil)))
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    _ = try store.seal([note.ref], requester: "reviewer", now: now, at: at)
    var next = try carryOn(store)
    disk.refusing = ("/data", 30)
    let receipt = try next.eraseSealed([note.ref], requester: "DSL", now: now, at: at)
    #expect(receipt.foldersLeft.map(\.fate) == [.holding])
    #expect(receipt.foldersLeft.first?.reason.isEmpty == false)
    try Erased.check(disk, "a secret", in: place.path)
  }

  @Test func itGoesNowhereWhereSomethingStandsOrInsideItself() throws {
    let store = try scene()
    let before = disk.snapshot
    let at = try Morning.at()
    for path in ["/data/review", "/data/review/copy", "/data"] {
      #expect(throws: StoreError.self) {
        _ = try store.carryOn(to: StoreFolder(path), now: at.millisecondsSince1970, at: at)
      }
    }
    #expect(disk.snapshot == before)
  }

  /// Whatever stops the copying leaves the old store as it was, and the new one whole or not there.
  @Test(arguments: SimulatedDisk.Loss.allCases)
  func aCutAtAnyOperationLeavesOneThatIsWhole(_ loss: SimulatedDisk.Loss) throws {
    let entries = try scene().review.entries
    disk.restart(.kept)
    let at = try Morning.at()
    func attempt(_ copy: SimulatedDisk) -> Bool {
      guard let store = try? Morning.open(copy) else { return false }
      do {
        let next = try store.carryOn(to: place, now: at.millisecondsSince1970, at: at)
        return next.carriedOn != nil
      } catch {
        return false
      }
    }
    let whole = disk.copy()
    #expect(attempt(whole))
    for index in 0..<whole.operations {
      let copy = disk.copy()
      copy.fault = .init(nil, index: index, code: SimulatedDisk.powerless, isPersistent: true)
      let isDone = attempt(copy)
      copy.restart(loss)
      #expect(try read(copy, "/data/review").entries == entries, "cut at \(index), \(loss)")
      if let there = try? read(copy, place.path) {
        #expect(there.entries == entries, "cut at \(index), \(loss)")
        #expect(there.notices.isEmpty, "cut at \(index), \(loss)")
      } else {
        #expect(!isDone, "cut at \(index), \(loss)")
      }
    }
  }

  @Test func anErrorAtAnyReadingForgetsNoFolderAndNoWriter() throws {
    var next = try carryOn(try scene())
    try next.say(.note(Note(text: "further on", source: .lesson)))
    next.keepAnchor()
    disk.endProcess()
    let path = "\(place.path)/local/device.json"
    func device(_ disk: SimulatedDisk) throws -> Device {
      try #require(disk.bytes(of: path).flatMap { Device(json: $0) })
    }
    let before = try device(disk)
    #expect(before.carriedFrom == "/data/review" && before.writers.count > 1)
    let whole = disk.copy()
    let first = whole.operations
    func write(_ disk: SimulatedDisk) throws {
      var store = try Morning.open(disk, place.path)
      try store.say(.note(Note(text: "and on", source: .lesson)))
    }
    try write(whole)
    var unread = 0
    for index in first..<whole.operations {
      let tried = disk.copy()
      tried.fault = .init(nil, index: index, code: 5)
      try? write(tried)
      let after = try device(tried)
      if after != before { unread += 1 }
      #expect(after.carriedFrom == before.carriedFrom, "operation \(index)")
      #expect(Set(after.writers).isSuperset(of: before.writers), "operation \(index)")
      #expect(after.callsign == before.callsign, "operation \(index)")
    }
    #expect(unread > 0, "where the file could not be read a new writer began")
    // Not as it was written, but the folder can still be made out.
    var bytes = try #require(disk.bytes(of: path))
    let text = String(decoding: bytes, as: UTF8.self)
    let cut = try #require(text.firstRange(of: "Oak"))
    bytes[text.utf8.distance(from: text.startIndex, to: cut.lowerBound)] ^= 1
    disk.put(bytes, at: path)
    try write(disk)
    #expect(try device(disk).carriedFrom == before.carriedFrom)
  }
}
