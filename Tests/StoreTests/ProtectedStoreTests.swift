// Stores with a passphrase: everything typed into them is sealed in every file, and without the key
// nothing is read and nothing is written.

import Domain
import Journal
import Keyrings
import TestSupport
import Testing

@testable import Store

/// Protected stores on a simulated disk.
enum Protected {
  static let words = "four unrelated words"
  static let cost = 15

  static func passphrase(_ text: String = words) throws -> Passphrase {
    guard let passphrase = Passphrase(bytes: Array(text.utf8)) else { throw KeyringError.damaged }
    return passphrase
  }

  /// A keyring of a new review with the key of the test vectors.
  static func protection() throws -> Protection {
    var random = SystemRandomNumberGenerator()
    let key = try #require(ReviewKey(bytes: Sealed.key))
    let keyring = try Keyring(
      of: .random(using: &random), key: key, passphrase: try passphrase(), cost: cost,
      random: &random)
    return Protection(keyring, key)
  }

  /// A keyring that "another" opens in place of the first passphrase.
  static func changed(_ before: Keyring) throws -> Keyring {
    var after = before
    var random = SplitMix64(seed: 11)
    let key = try #require(ReviewKey(bytes: Sealed.key))
    try after.change(0, to: try passphrase("another"), of: key, cost: cost, random: &random)
    return after
  }

  static func begin(
    on disk: SimulatedDisk, _ path: String = "/data/review", lines: [String] = ["To what extent?"]
  ) throws -> ReviewStore<SimulatedDisk> {
    let at = try Morning.at()
    var store = try ReviewStore.begin(
      StoreFolder(path), on: disk, setUp: try Morning.setUp(), lines: lines, callsign: "Oak",
      machine: "one", now: at.millisecondsSince1970, at: at, protection: try protection())
    store.stateFolder = "/state"
    return store
  }

  static func open(
    _ disk: SimulatedDisk, _ path: String = "/data/review", key: ReviewKey?
  ) throws -> ReviewStore<SimulatedDisk> {
    var store = try ReviewStore.open(
      StoreFolder(path), on: disk, machine: "one", now: try Morning.at().millisecondsSince1970,
      key: key)
    store.stateFolder = "/state"
    return store
  }

  /// The files whose bytes hold a text in any of the forms in which it could stand there.
  ///
  /// In base64 a text of fewer than ten letters is not sought at every place: four such letters
  /// stand somewhere in enough sealed bytes by chance alone.
  static func files(
    _ disk: SimulatedDisk, holding text: String, under folder: String = "/"
  ) -> [String] {
    let plain = Array(text.utf8)
    var forms = [plain, Array(Hex16.text(plain).utf8)]
    // Base64 of the text at each of its three places within a group.
    for shift in 0..<3 {
      let shifted = Base64.encode([UInt8](repeating: 0, count: shift) + plain)
      let form = Array(shifted.dropFirst(shift == 0 ? 0 : 4).dropLast(4))
      if form.count >= 8 { forms.append(form) }
    }
    return disk.snapshot.filter { path, bytes in
      path.hasPrefix(folder)
        && forms.contains { String(decoding: bytes, as: UTF8.self).utf8.contains($0) }
    }.keys.sorted()
  }
}

/// Hex digits, without the program's own.
enum Hex16 {
  static func text(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

@Suite struct ProtectedStoreTests {
  /// What was sealed with another key is named, file by file and line by line.
  @Test func whatDoesNotOpenIsNamed() throws {
    let disk = Morning.disk()
    var store = try Protected.begin(on: disk)
    try store.say(.thought(Thought(text: "my own")))
    let count = store.review.entries.count
    let other = try Protected.open(disk, key: ReviewKey.random())
    let named = other.notices.compactMap { notice in
      if case .damage(let words) = notice { words } else { nil }
    }
    #expect(named.count == count)
    let places = named.map { $0.prefix { $0 != " " } }
    #expect(places.contains { $0.hasPrefix("journal/") && $0.hasSuffix(".jsonl:1:") }, "\(places)")
    #expect(places.contains("local/private.jsonl:1:"), "\(places)")
    let locked = try Protected.open(disk, key: nil)
    #expect(locked.notices.isEmpty, "without a key nothing is said not to open")
  }

  @Test func nothingTypedIsInAnyFile() throws {
    let disk = Morning.disk()
    var store = try Protected.begin(on: disk)
    let key = try #require(ReviewKey(bytes: Sealed.key))
    let note = try store.say(.note(Note(text: "the marker of a note", source: .lesson)))
    try store.say(.thought(Thought(text: "the marker of a thought")))
    try store.keep(
      KeptDraft(
        name: "2-note", text: "the marker of a draft", context: ["slot": "marker context"],
        at: "2026-11-19T09:41:07+00:00"))
    let at = try Morning.at()
    let sealed = try store.say(.note(Note(text: "the marker under seal", source: .pupil)))
    _ = try store.seal(
      [sealed.ref], requester: "reviewer", now: at.millisecondsSince1970, at: at)
    store.keepAnchor()
    // Three bare letters stand in a long enough box by chance, so short words are sought as JSON.
    for text in [
      "the marker", "marker context", "Harrowmere", "Talk for every", "To what extent", "\"DHT",
      "\"Oak\"", Protected.words, "2-note",
    ] {
      let holding = Protected.files(disk, holding: text)
      #expect(holding.isEmpty, "\(text): \(holding)")
    }
    #expect(Protected.files(disk, holding: "alongside.keyring") == [
      "/data/review/keys/keyring.json"
    ])
    let again = try Protected.open(disk, key: key)
    #expect(again.review.record(note.ref)?.latest.event?.text == "the marker of a note")
    #expect(again.review.visible(.thought).count == 1)
    #expect(again.keptDrafts().map(\.text) == ["the marker of a draft"])
    #expect(again.callsign == "Oak")
    #expect(again.notices.isEmpty, "\(again.notices)")
    #expect(try again.sealedRecords(now: at.millisecondsSince1970).items.map(\.versions) == [1])
  }

  @Test func lockedNothingIsReadOrWritten() throws {
    let disk = Morning.disk()
    var made = try Protected.begin(on: disk)
    let key = try #require(ReviewKey(bytes: Sealed.key))
    let note = try made.say(.note(Note(text: "kept", source: .lesson)))
    let before = disk.snapshot
    for opens in [nil, ReviewKey.random()] as [ReviewKey?] {
      var store = try Protected.open(disk, key: opens)
      #expect(store.review.setUp?.setUp == nil)
      #expect(store.review.entries.allSatisfy { $0.content == .locked })
      #expect(store.keptDrafts().isEmpty)
      guard opens == nil else {
        #expect(store.notices.count { $0.isGrave } == store.review.entries.count)
        continue
      }
      let isLocked = store.isLocked
      #expect(isLocked)
      #expect(throws: RecordFailure.self) {
        try store.say(.note(Note(text: "lost?", source: .lesson)))
      }
      #expect(throws: StoreError.self) {
        try store.keep(KeptDraft(name: "2-note", text: "lost?", context: [:], at: "x"))
      }
    }
    #expect(disk.snapshot.filter { !$0.key.hasSuffix("/lock") } == before.filter {
      !$0.key.hasSuffix("/lock")
    })
    var store = try Protected.open(disk, key: key)
    store.lock()
    let isShut = store.isLocked && store.review.entries.isEmpty
    #expect(isShut)
    try store.unlock(key, now: try Morning.at().millisecondsSince1970)
    #expect(store.review.record(note.ref)?.latest.event?.text == "kept")
    try store.say(.note(Note(text: "and on", source: .lesson)))
    #expect(store.writers.count == 1, "the same writer goes on")
  }

  /// A draft that a kill kept from its place is not thrown away by a program without the key.
  @Test func aLeftOverDraftIsLeftAloneWhileLocked() throws {
    let disk = Morning.disk()
    let store = try Protected.begin(on: disk)
    let key = try #require(ReviewKey(bytes: Sealed.key))
    let draft = KeptDraft(
      name: "2-note", text: "kept from a kill", context: [:], at: "2026-11-19T09:41:07+00:00")
    disk.put(try draft.file(key), at: "\(store.folder.drafts)/.2-note.json.0123456789abcdef.tmp")
    let before = disk.snapshot
    #expect(try Protected.open(disk, key: nil).keptDrafts().isEmpty)
    #expect(disk.snapshot == before)
    #expect(try Protected.open(disk, key: key).keptDrafts().map(\.text) == ["kept from a kill"])
  }

  @Test func aSecondLaptopJoinsWithTheKeyringAndTakesIn() throws {
    let disk = Morning.disk()
    var oak = try Protected.begin(on: disk)
    try oak.say(.note(Note(text: "the marker", source: .lesson)))
    let gone = try oak.say(.note(Note(text: "to be erased", source: .lesson)))
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    #expect(throws: RecordFailure.self, "without the passphrase") {
      _ = try ReviewStore.join(
        from: oak.folder, StoreFolder("/data/birch"), on: disk, callsign: "Birch", machine: "two",
        now: now, at: at)
    }
    let opened = try KeyringFile(oak.folder, on: disk).unlock(try Protected.passphrase())
    var birch = try ReviewStore.join(
      from: oak.folder, StoreFolder("/data/birch"), on: disk, callsign: "Birch", machine: "two",
      now: now, at: at, protection: opened)
    #expect(birch.review.visible(.note).count == 2)
    _ = try oak.erase([gone.ref], because: .mistake, requester: "Oak", now: now, at: at)
    _ = try birch.takeJournals(from: oak.folder, now: now)
    #expect(birch.review.visible(.note).map(\.latest.event?.text) == ["the marker"])
    #expect(birch.notices == [.erasedByOther(callsign: "Oak", records: 1)])
    #expect(Protected.files(disk, holding: "the marker").isEmpty)
    #expect(Protected.files(disk, holding: "Birch").isEmpty)
    let boxes = try #require(disk.bytes(of: "/data/birch/journal/\(gone.stamp.writer.hex).jsonl"))
    #expect(String(decoding: boxes, as: UTF8.self).contains(#""body":null"#))
  }
}
