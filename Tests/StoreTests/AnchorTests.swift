// What the anchor remembers: of every journal, and of thoughts and what is under seal, which nobody
// else remembers; and what is said where a small file is not as it was written.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct AnchorTests {
  let disk = Morning.disk()
  private let local = "/data/review/local"

  private func scene() throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "to be under seal", source: .lesson)))
    try store.say(.thought(Thought(text: "a first thought")))
    try store.say(.thought(Thought(text: "a second thought")))
    let at = try Morning.at()
    _ = try store.seal([note.ref], requester: "Oak", now: at.millisecondsSince1970, at: at)
    store.keepAnchor()
    disk.endProcess()
  }

  private func anchor() throws -> Anchor {
    let bytes = try #require(disk.bytes(of: "\(local)/anchor.json"))
    return try #require(Anchor(json: bytes))
  }

  /// Takes the last line away.
  private func cut(_ name: String) throws {
    var bytes = try #require(disk.bytes(of: "\(local)/\(name)"))
    bytes.removeLast()
    let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    disk.put(Array(bytes[..<end]), at: "\(local)/\(name)")
  }

  @Test func itKnowsThoughtsAndWhatIsUnderSeal() throws {
    try scene()
    let anchor = try anchor()
    #expect(anchor.files.count == 1)
    #expect(anchor.local.mapValues(\.seq) == ["private.jsonl": 2, "sealed.jsonl": 1])
    #expect(anchor.local("private").count == 1)
    #expect(Anchor(json: anchor.json) == anchor)
    // As it was written before these were known.
    #expect(Anchor(json: Anchor(files: anchor.files).json)?.local.isEmpty == true)
    let store = try Morning.open(disk)
    #expect(store.notices.isEmpty, "\(store.notices)")
  }

  @Test func aThoughtThatIsGoneIsSaid() throws {
    try scene()
    try cut("private.jsonl")
    var store = try Morning.open(disk)
    #expect(store.notices.filter(\.isGrave).count == 1, "\(store.notices)")
    #expect("\(store.notices)".contains("private.jsonl"))
    #expect(store.review.visible(.thought).count == 1)
    // What comes next goes into a file of its own, and what was known stays known.
    try store.say(.thought(Thought(text: "a third thought")))
    store.keepAnchor()
    #expect(try anchor().local["private.jsonl"]?.seq == 2)
    let after = try Morning.open(disk)
    #expect(
      after.review.visible(.thought).compactMap { $0.latest.event?.text } == [
        "a first thought", "a third thought",
      ])
  }

  @Test(arguments: ["private.jsonl", "sealed.jsonl"])
  func aWholeFileThatIsGoneOrAnothersIsDamage(_ name: String) throws {
    try scene()
    let stem = String(name.prefix { $0 != "." })
    let home: LineHome = stem == "private" ? .privateFile : .sealedFile
    let id = try #require(try StoreFolder.readID(in: StoreFolder("/data/review"), on: disk))
    func damages() throws -> [Damage] {
      var setup = home.setup(in: StoreFolder("/data/review"), id)
      setup.known = try anchor().local(stem)
      return try JournalFolder.verify(setup, on: disk, now: 1 << 42).damages
    }
    #expect(try damages().isEmpty)
    let other = try #require(disk.files(in: "/data/review/journal").first)
    let journal = try #require(disk.bytes(of: "/data/review/journal/\(other)"))
    let own = try #require(disk.bytes(of: "\(local)/\(name)"))
    disk.put(journal, at: "\(local)/\(name)")
    #expect(try damages().map(\.file) == [name])
    disk.put([], at: "\(local)/\(name)")
    #expect(try damages().map(\.file) == [name])
    try disk.remove("\(local)/\(name)")
    #expect(try damages().map(\.file) == [name])
    disk.put(own, at: "\(local)/\(name)")
    #expect(try damages().isEmpty)
  }

  @Test func erasingThoughtsAndSealedWordsMakesNoDamage() throws {
    try scene()
    var store = try Morning.open(disk)
    let thought = try #require(store.review.visible(.thought).first?.ref)
    _ = try store.erase([thought])
    let now = try Morning.at().millisecondsSince1970
    let sealed = try #require(try store.sealedRecords(now: now).items.first?.record)
    _ = try store.eraseSealed([sealed], requester: "DSL", now: now, at: try Morning.at())
    store.keepAnchor()
    disk.endProcess()
    let after = try Morning.open(disk)
    #expect(after.notices.isEmpty, "\(after.notices)")
    #expect(try anchor().local.mapValues(\.seq) == ["private.jsonl": 3, "sealed.jsonl": 2])
  }

  @Test func whatIsUnderSealIsExpectedWhereTheReviewIsCarriedOn() throws {
    try scene()
    disk.prepare(folders: ["/stick"])
    let at = try Morning.at()
    let next = try Morning.open(disk).carryOn(
      to: StoreFolder("/stick/review"), now: at.millisecondsSince1970, at: at)
    #expect(next.notices.isEmpty, "\(next.notices)")
    let bytes = try #require(disk.bytes(of: "/stick/review/local/anchor.json"))
    #expect(Anchor(json: bytes)?.local.keys.sorted() == ["private.jsonl", "sealed.jsonl"])
  }

  @Test func aProtectedReviewKnowsItsLinesFromTheStart() throws {
    try scene()
    let protection = try Protected.protection()
    let now = try Morning.at().millisecondsSince1970
    let folder = StoreFolder("/data/review")
    _ = try ProtectedTwin(of: folder, on: disk, now: now).protect(protection) { _ in true }
    let anchor = try anchor()
    #expect(anchor.files.count == 1)
    #expect(anchor.local.mapValues(\.seq) == ["private.jsonl": 2, "sealed.jsonl": 1])
    #expect(try Protected.open(disk, key: protection.key).notices.isEmpty)
    let file = try #require(anchor.files.keys.first)
    disk.put([], at: "/data/review/journal/\(file)")
    #expect("\(try Protected.open(disk, key: protection.key).notices)".contains(file))
  }

  @Test func smallFilesThatAreNotAsWrittenAreNamed() throws {
    try scene()
    let folder = StoreFolder("/data/review")
    var store = try Morning.open(disk)
    try store.keep(KeptDraft(name: "2-a", text: "typed", context: [:], at: "x"))
    try store.listExport(
      "/elsewhere/a.md", format: "markdown", audience: "team", at: try Morning.at(), bytes: [65])
    #expect(folder.spoiltFiles(on: disk).isEmpty)
    let draft = try #require(disk.files(in: "\(local)/drafts").first)
    let names = ["anchor.json", "device.json", "drafts/\(draft)", "exports.json"]
    for name in names {
      var bytes = try #require(disk.bytes(of: "\(local)/\(name)"))
      bytes[0] ^= 4
      disk.put(bytes, at: "\(local)/\(name)")
    }
    let spoilt = folder.spoiltFiles(on: disk)
    #expect(spoilt.map(\.file) == names.map { "local/\($0)" })
    #expect(spoilt.map(\.use) == [.anchor, .device, .draft, .exports])
    let opened = try Morning.open(disk)
    #expect(
      opened.notices == [.spoilt("\(local)/device.json"), .spoilt("\(local)/anchor.json")],
      "\(opened.notices)")
    #expect(opened.review.visible(.thought).count == 2, "every line is read without them")
  }

  @Test(arguments: ["anchor.json", "device.json"])
  func everyFlippedBitOfASmallFileIsNoticed(_ name: String) throws {
    try scene()
    let folder = StoreFolder("/data/review")
    let whole = try #require(disk.bytes(of: "\(local)/\(name)"))
    // The newline at the end says nothing.
    for index in whole.indices.dropLast() {
      var bytes = whole
      bytes[index] ^= 1 << (index % 8)
      disk.put(bytes, at: "\(local)/\(name)")
      #expect(folder.spoiltFiles(on: disk).map(\.file) == ["local/\(name)"], "byte \(index)")
    }
    var opened = try Morning.open(disk)
    #expect(opened.notices == [.spoilt("\(local)/\(name)")], "no damage of a journal is said")
    try opened.say(.note(Note(text: "going on", source: .lesson)))
    opened.keepAnchor()
    // As it was written before there was a digest.
    let text = String(decoding: whole, as: UTF8.self)
    let cut = try #require(text.firstRange(of: ",\"digest\""))
    disk.put(Array((text[..<cut.lowerBound] + "}\n").utf8), at: "\(local)/\(name)")
    #expect(folder.spoiltFiles(on: disk).isEmpty)
  }

  /// As a carrier changes the ends of lines, or an editor the blanks.
  @Test(arguments: ["anchor.json", "device.json", "exports.json", "mirror.json"])
  func everyBlankInASmallFileIsNoticed(_ name: String) throws {
    try scene()
    let folder = StoreFolder("/data/review")
    var store = try Morning.open(disk)
    try store.listExport(
      "/elsewhere/a.md", format: "markdown", audience: "team", at: try Morning.at(), bytes: [65])
    var mirror = Mirror()
    mirror.texts = 1
    try store.reflect(mirror)
    #expect(folder.spoiltFiles(on: disk).isEmpty)
    let whole = try #require(disk.bytes(of: "\(local)/\(name)"))
    let blank = UInt8(ascii: " ")
    let changed = [
      whole.dropLast() + [UInt8(ascii: "\r"), UInt8(ascii: "\n")], whole + [blank],
      [blank] + whole, [whole[0], blank] + whole.dropFirst(), whole.dropLast(),
    ]
    for bytes in changed {
      disk.put(Array(bytes), at: "\(local)/\(name)")
      #expect(folder.spoiltFiles(on: disk).map(\.file) == ["local/\(name)"])
    }
    disk.put([UInt8](repeating: 0, count: 1 << 24), at: "\(local)/\(name)")
    #expect(folder.spoiltFiles(on: disk).map(\.file) == ["local/\(name)"])
  }

  @Test func sealedSmallFilesAreNotTakenForSpoilt() throws {
    try scene()
    let protection = try Protected.protection()
    let now = try Morning.at().millisecondsSince1970
    let folder = StoreFolder("/data/review")
    _ = try ProtectedTwin(of: folder, on: disk, now: now).protect(protection) { _ in true }
    var store = try Protected.open(disk, key: protection.key)
    try store.keep(KeptDraft(name: "2-a", text: "typed", context: [:], at: "x"))
    try store.listExport(
      "/elsewhere/a.md", format: "markdown", audience: "team", at: try Morning.at(), bytes: [65])
    #expect(folder.spoiltFiles(on: disk).isEmpty)
    var keyring = try #require(disk.bytes(of: folder.keyring))
    keyring[keyring.count / 2] ^= 1
    disk.put(keyring, at: folder.keyring)
    #expect(folder.spoiltFiles(on: disk).map(\.file) == ["keys/keyring.json"])
  }
}
