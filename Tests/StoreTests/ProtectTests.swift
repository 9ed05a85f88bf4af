// Putting a review with entries under a passphrase: everything is still there under new names, and
// whenever it is stopped, one of the two stores is whole and in its place.

import Domain
import Journal
import Keyrings
import TestSupport
import Testing

@testable import Store

@Suite struct ProtectTests {
  private static let folder = StoreFolder("/data/review")

  /// A store of two laptops with edits, thoughts, undone, erased and sealed records, and drafts.
  private static func scene() throws -> SimulatedDisk {
    let disk = Morning.disk()
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    var oak = try Morning.begin(on: disk)
    let first = try oak.say(.note(Note(text: "the plain marker", source: .lesson)))
    var birch = try ReviewStore.join(
      from: oak.folder, StoreFolder("/data/birch"), on: disk, callsign: "Birch", machine: "two",
      now: now, at: at)
    try birch.say(.note(Note(text: "plain marker by Birch", source: .pupil)))
    _ = try oak.takeJournals(from: birch.folder, now: now)
    try oak.say(
      .note(Note(text: "plain marker, corrected", source: .lesson)), replacing: [first.ref])
    try oak.say(.thought(Thought(text: "plain marker, my own", about: first.ref)))
    let undone = try oak.say(.note(Note(text: "plain marker, undone", source: .lesson)))
    try oak.say(.undone([undone.ref]))
    let gone = try oak.say(.note(Note(text: "plain marker, erased", source: .lesson)))
    _ = try oak.erase([gone.ref], because: .mistake, requester: "Oak", now: now, at: at)
    let hidden = try oak.say(.note(Note(text: "plain marker, under seal", source: .pupil)))
    _ = try oak.seal([hidden.ref], requester: "Oak", now: now, at: at)
    let about = try oak.say(.note(Note(text: "plain marker, drafted", source: .lesson)))
    try oak.say(
      .point(Point(text: "plain marker, a point", evidence: [first.ref, about.ref])))
    let context = ["record": about.ref.hex, "lines": "\(first.ref.hex) \(about.ref.hex)"]
    try oak.keep(
      KeptDraft(
        name: "2-edit-\(about.ref.hex.prefix(12))", text: "plain marker, unsaved",
        context: context, at: at.description))
    oak.keepAnchor()
    try oak.listExport(
      "/elsewhere/plain marker.md", format: "markdown", audience: "team", at: at,
      bytes: Array("plain marker, drafted".utf8))
    _ = try oak.keepReceipt(["a receipt"], at: at)
    disk.removeAll("/data/birch")
    disk.restart(.kept)
    return disk
  }

  /// What a person sees of every entry, without the names that change.
  private static func seen(_ review: Review) -> [String] {
    // Ties of the clock are settled by the writers' ids, which are others now.
    review.entries.map { entry -> String in
      let record = review.record(entry.ref)
      let name = record.map { review.name(of: $0) } ?? "-"
      var words = entry.event?.text ?? "\(entry.content)"
      if case .point(let point)? = entry.event {
        words += point.evidence.map { review.name(of: $0) }.joined(separator: ",")
      }
      if case .thought(let thought)? = entry.event {
        words += thought.about.map { review.name(of: $0) } ?? ""
      }
      return "\(entry.stamp.clock) \(entry.kind) \(entry.isPrivate) \(review.state(of: entry)) "
        + "\(name) \(entry.isPrivate ? "me" : review.callsign(of: entry.stamp.writer)) \(words)"
    }.sorted()
  }

  private static func protect(
    _ disk: SimulatedDisk, _ protection: Protection, isAgreed: Bool = true
  ) throws -> Protecting? {
    let now = try Morning.at().millisecondsSince1970
    return try ProtectedTwin(of: folder, on: disk, now: now).protect(protection) { _ in isAgreed }
  }

  @Test func theCopyInTheOldPlaceIsNoCopiedFolder() throws {
    let disk = try Self.scene()
    let protection = try Protected.protection()
    _ = try Self.protect(disk, protection)
    let files = disk.files(in: "/data/review/journal")
    var after = try Protected.open(disk, key: protection.key)
    #expect(!after.notices.contains { if case .copied = $0 { true } else { false } })
    try after.say(.note(Note(text: "afterwards", source: .lesson)))
    #expect(disk.files(in: "/data/review/journal") == files)
  }

  @Test func everythingIsThereAndNothingIsPlain() throws {
    let disk = try Self.scene()
    let before = try Morning.open(disk)
    let plain = Self.seen(before.review)
    let exports = before.listedExports()
    let protection = try Protected.protection()
    let count = try #require(try Self.protect(disk, protection)).lines
    #expect(count > before.review.entries.count, "what is under seal is copied too")
    #expect(Protected.files(disk, holding: "plain marker").isEmpty)
    #expect(Protected.files(disk, holding: "Birch").isEmpty)
    #expect(disk.files(in: "/data") == ["review"])
    var after = try Protected.open(disk, key: protection.key)
    #expect(Self.seen(after.review) == plain)
    #expect(after.notices.isEmpty, "\(after.notices)")
    #expect(after.callsign == "Oak")
    #expect(after.writers.count == before.writers.count)
    #expect(after.writers.isDisjoint(with: before.writers))
    let known = Set(before.review.entries.map(\.ref))
    #expect(after.review.entries.allSatisfy { !known.contains($0.ref) })
    let now = try Morning.at().millisecondsSince1970
    #expect(try after.sealedRecords(now: now).items.map(\.versions) == [1])
    let draft = try #require(after.keptDrafts().first)
    let about = try #require(
      after.review.visible(.note).first { $0.latest.event?.text == "plain marker, drafted" })
    #expect(draft.text == "plain marker, unsaved")
    #expect(draft.context["record"] == about.ref.hex)
    #expect(draft.name == "2-edit-\(about.ref.hex.prefix(12))")
    #expect(draft.context["lines"]?.hasSuffix(" \(about.ref.hex)") == true)
    // The records in it go by their new names.
    #expect(exports.map(\.records.count) == [1])
    #expect(after.listedExports().map(\.records) == [[about.ref]])
    #expect(try Protected.open(disk, key: nil).listedExports().isEmpty, "sealed")
    #expect(after.listedExports().map(\.path) == ["/elsewhere/plain marker.md"])
    #expect(disk.files(in: "/data/review/local/receipts").count == 1)
    // It goes on where it was.
    let next = try after.say(.note(Note(text: "marker after", source: .lesson)))
    #expect(after.writers.contains(next.stamp.writer))
    let undoing = try after.undo(now: now, at: try Morning.at())
    #expect(undoing.count == 1)
  }

  @Test func declinedNothingChanges() throws {
    let disk = try Self.scene()
    let before = disk.snapshot
    #expect(try Self.protect(disk, try Protected.protection(), isAgreed: false) == nil)
    #expect(disk.snapshot == before)
    #expect(disk.files(in: "/data") == ["review"])
  }

  @Test func twoHistoriesOfOneWriterAreBothCopied() throws {
    let disk = Morning.disk()
    var oak = try Morning.begin(on: disk)
    let copy = disk.copy()
    try oak.say(.note(Note(text: "one history", source: .lesson)))
    var other = try Morning.open(copy)
    try other.say(.note(Note(text: "another history", source: .lesson)))
    let writer = try #require(oak.review.entries.first?.stamp.writer.hex)
    let fork = try #require(copy.bytes(of: "/data/review/journal/\(writer).jsonl"))
    disk.put(fork, at: "/data/review/journal/\(writer).sync-conflict.jsonl")
    let protection = try Protected.protection()
    _ = try Self.protect(disk, protection)
    let after = try Protected.open(disk, key: protection.key)
    #expect(
      Set(after.review.visible(.note).compactMap { $0.latest.event?.text }) == [
        "one history", "another history",
      ])
    #expect(after.notices.isEmpty, "\(after.notices)")
    // Who wrote each line stays known, and that it was here.
    let notes = after.review.visible(.note).map(\.latest.stamp.writer)
    #expect(Set(notes).count == 2)
    #expect(notes.allSatisfy { after.review.callsign(of: $0) == "Oak" })
    #expect(notes.allSatisfy { after.writers.contains($0) })
    for writer in notes {
      #expect(after.review.entries.contains { $0.stamp.writer == writer && $0.kind == "joined" })
    }
  }

  @Test func aDamagedStoreOrAStrangersFileIsRefused() throws {
    let disk = try Self.scene()
    disk.put(Array("mine".utf8), at: "/data/review/holiday.txt")
    #expect(throws: StoreError.self) { try Self.protect(disk, try Protected.protection()) }
    disk.removeAll("/data/review/holiday.txt")
    let name = try #require(disk.files(in: "/data/review/journal").first)
    var bytes = try #require(disk.bytes(of: "/data/review/journal/\(name)"))
    bytes[30] ^= 1
    disk.put(bytes, at: "/data/review/journal/\(name)")
    let before = disk.snapshot
    #expect(throws: StoreError.self) { try Self.protect(disk, try Protected.protection()) }
    #expect(disk.snapshot == before)
  }

  /// A window that has the old store open must not write plain words into the new one.
  @Test func aWindowThatIsOpenIsRefusedAndKeepsItsWords() throws {
    let disk = try Self.scene()
    var window = try Morning.open(disk)
    try window.say(.note(Note(text: "before", source: .lesson)))
    let protection = try Protected.protection()
    _ = try Self.protect(disk, protection)
    let before = disk.snapshot.filter { !$0.key.hasSuffix("/lock") }
    #expect(throws: RecordFailure.self) {
      try window.say(.note(Note(text: "plain words", source: .lesson)))
    }
    #expect(throws: RecordFailure.self) {
      try window.say(.thought(Thought(text: "plain words")))
    }
    #expect(disk.snapshot.filter { !$0.key.hasSuffix("/lock") } == before)
    let after = try Protected.open(disk, key: protection.key)
    #expect(after.review.visible(.note).contains { $0.latest.event?.text == "before" })
  }

  @Test(arguments: SimulatedDisk.Loss.allCases)
  func aPowerCutAtAnyOperation(_ loss: SimulatedDisk.Loss) throws {
    try Self.cutEverywhere(loss, code: SimulatedDisk.powerless, isPersistent: true)
  }

  @Test(arguments: [false, true])
  func anErrorAtAnyOperation(_ isPersistent: Bool) throws {
    try Self.cutEverywhere(.kept, code: 28, isPersistent: isPersistent)
  }

  private static func cutEverywhere(
    _ loss: SimulatedDisk.Loss, code: Int32, isPersistent: Bool
  ) throws {
    let first = try scene()
    let protection = try Protected.protection()
    let plain = seen(try Morning.open(first).review)
    let whole = first.copy()
    _ = try protect(whole, protection)
    var switched = 0
    for index in 0..<whole.operations {
      let disk = first.copy()
      disk.fault = .init(nil, index: index, code: code, isPersistent: isPersistent)
      let isDone = (try? protect(disk, protection)) != nil
      disk.restart(loss)
      let words: Comment = "errno \(code) at \(index) of \(whole.operations), \(loss)"
      // The next program of any kind finishes what was begun.
      try SwitchNames(folder).finish(on: disk)
      let isProtected = try KeyringFile(folder, on: disk).isThere()
      #expect(isProtected || !isDone, words)
      let store =
        try isProtected ? Protected.open(disk, key: protection.key) : Morning.open(disk)
      let isSame = seen(store.review) == plain
      #expect(isSame, words)
      #expect(store.keptDrafts().map(\.text) == ["plain marker, unsaved"], words)
      #expect(store.notices.isEmpty, words)
      guard isProtected else {
        // Trying again succeeds.
        if index.isMultiple(of: 7) { #expect(try protect(disk, protection) != nil, words) }
        continue
      }
      switched += 1
      #expect(Protected.files(disk, holding: "plain marker").isEmpty, words)
      #expect(disk.files(in: "/data") == ["review"], words)
    }
    #expect(switched > 0 && switched < whole.operations, "\(switched) of \(whole.operations)")
  }
}
