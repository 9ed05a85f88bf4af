// A protected review whose keyring is not there: its lines still say what it is. Nothing plain goes
// into it, nothing is copied that cannot be read, and no other program's review is taken for it.

import Domain
import Journal
import Keyrings
import TestSupport
import Testing

@testable import Store

@Suite struct MissingKeyringTests {
  private let disk = Morning.disk()
  private let folder = StoreFolder("/data/review")
  private let place = StoreFolder("/stick/review")

  init() { disk.prepare(folders: ["/stick"]) }

  /// What stands in the store, locks apart.
  private var content: [String: [UInt8]] { disk.snapshot.filter { !$0.key.hasSuffix("/lock") } }

  /// A protected store with a note and a thought.
  private func scene() throws -> ReviewStore<SimulatedDisk> {
    var store = try Protected.begin(on: disk)
    try store.say(.note(Note(text: "the plain marker", source: .lesson)))
    try store.say(.thought(Thought(text: "the plain marker of a thought")))
    store.keepAnchor()
    return store
  }

  private func isKeyringMissing(_ body: () throws -> Void) throws -> Bool {
    do { try body() } catch StoreError.keyringMissing { return true } catch
      RecordFailure.store(StoreError.keyringMissing)
    { return true }
    return false
  }

  private func carryOn(
    _ store: borrowing ReviewStore<SimulatedDisk>
  ) throws -> ReviewStore<SimulatedDisk> {
    let at = try Morning.at()
    return try store.carryOn(to: place, now: at.millisecondsSince1970, at: at)
  }

  /// The folder goes after somebody changed the passphrase in another window: the review goes on
  /// with the new one, and the old one stays without effect.
  @Test func thePassphraseThatWasSetLastGoesAlong() throws {
    var store = try scene()
    let file = KeyringFile(folder, on: disk)
    let before = try #require(try file.read())
    try file.replace(before, with: try Protected.changed(before), .changed, of: "harrow")
    store.rememberKeyring()
    disk.removeAll(folder.path)
    _ = try carryOn(store)
    let next = KeyringFile(place, on: disk)
    #expect(throws: StoreError.self) { try next.unlock(try Protected.passphrase()) }
    _ = try next.unlock(try Protected.passphrase("another"))
  }

  @Test func itIsNotProtectedOnceMore() throws {
    _ = try scene()
    disk.removeAll(folder.keys)
    let before = content
    #expect(
      try isKeyringMissing {
        let now = try Morning.at().millisecondsSince1970
        _ = try ProtectedTwin(of: folder, on: disk, now: now)
          .protect(try Protected.protection()) { _ in true }
      })
    #expect(content == before, "every sealed body is where it was")
  }

  /// A line of this review with a body that somebody sealed, as a file of its own in an open review
  /// or behind this laptop's own lines; what stands there then.
  private func plantSealedLine(inOwnFile isOwn: Bool) throws -> ReviewStore<SimulatedDisk> {
    var sealed = try Protected.begin(on: disk, "/data/other")
    try sealed.say(.note(Note(text: "words under a key", source: .lesson)))
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "plain words", source: .lesson)))
    let id = store.reviewID
    let name = try #require(disk.files(in: "/data/other/journal").first)
    let bytes = try #require(disk.bytes(of: "/data/other/journal/\(name)"))
    let lines = bytes.split(separator: UInt8(ascii: "\n")).compactMap {
      try? Line.entry(of: Array($0))
    }
    let first = try #require(lines.first)
    let own = try #require(disk.files(in: folder.journal).first)
    let path = "\(folder.journal)/\(isOwn ? own : name)"
    let (last, writer) = (isOwn ? store.journal.known[own] : nil, store.journal.writer)
    let moved = Line.entry(
      review: id, writer: isOwn ? try #require(writer) : first.head.writer,
      seq: (last?.seq ?? 0) + 1, clock: first.head.clock, kind: first.head.kind,
      prev: last?.hash ?? .zero, body: first.body)
    disk.put((disk.bytes(of: path) ?? []) + Line.bytes(of: moved), at: path)
    return store
  }

  @Test(arguments: [false, true])
  func oneSealedLineInAnOpenReviewIsDamageOfThatLine(inOwnFile isOwn: Bool) throws {
    var store = try plantSealedLine(inOwnFile: isOwn)
    store.keepAnchor()
    var opened = try Morning.open(disk)
    #expect(opened.review.visible(.note).compactMap(\.note?.text) == ["plain words"])
    let told = opened.notices.map(\.description)
    #expect(told.contains { $0.contains("the words are sealed") }, "\(told)")
    try opened.say(.note(Note(text: "and more", source: .lesson)))
    try opened.say(.thought(Thought(text: "my own")))
    // A store that was open when it came is no worse off.
    try store.say(.note(Note(text: "and still more", source: .lesson)))
    let again = try Morning.open(disk)
    #expect(
      again.review.visible(.note).compactMap(\.note?.text)
        == ["plain words", "and more", "and still more"])
    let isProtected = again.isProtected
    #expect(!isProtected)
    let at = try Morning.at()
    let joined = try ReviewStore.join(
      from: folder, place, on: disk, callsign: "Birch", machine: "two",
      now: at.millisecondsSince1970, at: at)
    #expect(joined.review.visible(.note).count == 3)
  }

  @Test func plainLinesBesideSealedOnesOfItsOwnMakeItNoOpenReview() throws {
    _ = try scene()
    disk.removeAll(folder.keys)
    // Somebody else's plain file, and this laptop's own file of an earlier version.
    var other = try Morning.begin(on: disk, "/data/other")
    try other.say(.note(Note(text: "put there", source: .lesson)))
    let name = try #require(disk.files(in: "/data/other/journal").first)
    let bytes = try #require(disk.bytes(of: "/data/other/journal/\(name)"))
    let plain = try #require(
      bytes.split(separator: UInt8(ascii: "\n")).compactMap { try? Line.entry(of: Array($0)) }
        .first)
    let id = try #require(try StoreFolder.readID(in: folder, on: disk))
    let moved = Line.entry(
      review: id, writer: plain.head.writer, seq: 1, clock: plain.head.clock,
      kind: plain.head.kind, prev: .zero, body: plain.body)
    disk.put(Line.bytes(of: moved), at: "\(folder.journal)/\(name)")
    var store = try Morning.open(disk)
    let isLocked = store.isLocked
    #expect(isLocked)
    #expect(throws: RecordFailure.self) {
      try store.say(.note(Note(text: "plain words", source: .lesson)))
    }
    // Nor where nothing says which files are its own.
    disk.removeAll("\(folder.local)/device.json")
    let isLockedStill = try Morning.open(disk).isLocked
    #expect(isLockedStill)
  }

  @Test func whereOneSealedLineStandsNothingIsProtected() throws {
    _ = try plantSealedLine(inOwnFile: false)
    let before = content
    #expect(throws: StoreError.self) {
      let now = try Morning.at().millisecondsSince1970
      _ = try ProtectedTwin(of: folder, on: disk, now: now)
        .protect(try Protected.protection()) { _ in true }
    }
    #expect(content == before)
  }

  @Test func itTakesNoPlainWords() throws {
    _ = try scene()
    disk.removeAll(folder.keys)
    let before = content
    var store = try Morning.open(disk)
    let (isProtected, isLocked) = (store.isProtected, store.isLocked)
    #expect(isProtected && isLocked)
    #expect(throws: RecordFailure.self) {
      try store.say(.note(Note(text: "plain words", source: .lesson)))
    }
    #expect(throws: RecordFailure.self) {
      try store.say(.thought(Thought(text: "plain words")))
    }
    #expect(throws: StoreError.self) {
      try store.keep(KeptDraft(name: "2-note", text: "plain words", context: [:], at: "x"))
    }
    store.keepAnchor()
    #expect(content == before)
  }

  @Test func whoHasTheKeyGoesOnUnderIt() throws {
    _ = try scene()
    disk.removeAll(folder.keys)
    var store = try Protected.open(disk, key: ReviewKey(bytes: Sealed.key))
    #expect(store.review.visible(.note).compactMap(\.note?.text) == ["the plain marker"])
    try store.say(.note(Note(text: "another plain marker", source: .lesson)))
    #expect(Protected.files(disk, holding: "plain marker").isEmpty)
  }

  /// A stick that was pulled: what opens the review is in memory, and goes along.
  @Test(arguments: [false, true])
  func anOpenReviewGoesOnSealedWhereItsFolderHasGone(_ isWritten: Bool) throws {
    var store = try scene()
    if !isWritten { store = try Protected.open(disk, key: ReviewKey(bytes: Sealed.key)) }
    disk.removeAll(folder.path)
    #expect(throws: RecordFailure.self) {
      try store.say(.note(Note(text: "plain words, typed", source: .lesson)))
    }
    var next = try carryOn(store)
    try next.say(.note(Note(text: "plain words, typed", source: .lesson)))
    try next.keep(KeptDraft(name: "2-note", text: "plain words, half", context: [:], at: "x"))
    #expect(Protected.files(disk, holding: "plain words").isEmpty)
    let unlocked = try KeyringFile(place, on: disk).unlock(try Protected.passphrase())
    let again = try Protected.open(disk, place.path, key: unlocked.key)
    #expect(
      again.review.visible(.note).compactMap(\.note?.text).contains("plain words, typed"))
    #expect(again.keptDrafts().map(\.text) == ["plain words, half"])
    let isLocked = try Morning.open(disk, place.path).isLocked
    #expect(isLocked)
  }

  @Test func aPassphraseThatWasChangedMeanwhileGoesAlong() throws {
    var store = try scene()
    let file = KeyringFile(folder, on: disk)
    let before = try #require(try file.read())
    var after = before
    var random = SplitMix64(seed: 11)
    try after.change(
      0, to: try Protected.passphrase("another"), of: try #require(ReviewKey(bytes: Sealed.key)),
      cost: Protected.cost, random: &random)
    try file.replace(before, with: after, .changed, of: "harrow")
    _ = try store.catchUp(now: try Morning.at().millisecondsSince1970)
    disk.removeAll(folder.path)
    _ = try carryOn(store)
    _ = try KeyringFile(place, on: disk).unlock(try Protected.passphrase("another"))
  }

  @Test func aLockedReviewWithoutOneIsNotCarriedOn() throws {
    _ = try scene()
    disk.removeAll(folder.keys)
    let store = try Morning.open(disk)
    #expect(try isKeyringMissing { _ = try carryOn(store) })
    #expect(disk.files(in: "/stick") == [])
  }

  @Test func nobodyJoinsFromIt() throws {
    _ = try scene()
    disk.removeAll(folder.keys)
    let before = content
    let at = try Morning.at()
    #expect(
      try isKeyringMissing {
        _ = try ReviewStore.join(
          from: folder, place, on: disk, callsign: "Birch", machine: "two",
          now: at.millisecondsSince1970, at: at)
      })
    #expect(content == before)
    #expect(disk.files(in: "/stick") == [])
  }

  /// Another program protected the review while a screen had it open.
  @Test func aReviewThatWasReplacedIsNotCarriedOn() throws {
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "plain words", source: .lesson)))
    let now = try Morning.at().millisecondsSince1970
    _ = try ProtectedTwin(of: folder, on: disk, now: now)
      .protect(try Protected.protection()) { _ in true }
    let before = content
    do {
      _ = try carryOn(store)
      Issue.record("it went on")
    } catch StoreError.journal(.replaced) {}
    #expect(content == before)
    #expect(disk.files(in: "/stick") == [])
  }

  /// The same stick in another port is another device to the system, and the same review.
  @Test func aFolderThatCameBackIsStillThisReview() throws {
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "plain words", source: .lesson)))
    let file = "\(folder.path)/review.json"
    let bytes = try #require(disk.bytes(of: file))
    disk.removeAll(file)
    disk.put(bytes, at: file)
    let next = try carryOn(store)
    #expect(next.review.visible(.note).count == 1)
  }
}
