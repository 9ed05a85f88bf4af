// `review.json` damaged, gone or naming another review: it is said everywhere, every line is read
// all the same, and it is written anew from what the journal holds.

import Crypto
import Domain
import Foundation
import Journal
import Keyrings
import TestSupport
import Testing

@testable import Store

@Suite struct ReviewFileTests {
  let disk = Morning.disk()
  private let path = "/data/review/review.json"

  private func scene() throws -> [UInt8] {
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    try store.say(.thought(Thought(text: "only mine")))
    store.keepAnchor()
    return try #require(disk.bytes(of: path))
  }

  private func trouble() throws -> ReviewIdentity.Trouble? {
    try StoreFolder("/data/review").identityByJournal(on: disk)?.trouble
  }

  private func check(_ comment: Comment) throws {
    var store = try Morning.open(disk)
    #expect(store.review.visible(.note).count == 1, comment)
    #expect(store.review.visible(.thought).count == 1, comment)
    let isSaid = store.notices.contains { if case .reviewFile = $0 { true } else { false } }
    #expect(isSaid, comment)
    let saved = try store.say(.note(Note(text: "and on", source: .lesson)))
    #expect(saved.displayID?.description == "N02", comment)
  }

  @Test("I6 every flipped bit of review.json is noticed, and takes no line with it")
  func everyFlippedBit() throws {
    let whole = try scene()
    let folder = StoreFolder("/data/review")
    for bit in 0..<whole.count * 8 {
      var bytes = whole
      bytes[bit / 8] ^= 1 << (bit % 8)
      disk.put(bytes, at: path)
      let identity = try folder.identityByJournal(on: disk)
      #expect(identity?.trouble != nil, "bit \(bit)")
      let store = try ReviewStore.open(folder, on: disk, machine: "one", now: 0)
      #expect(store.review.visible(.note).count == 1, "bit \(bit)")
    }
    #expect(try folder.mend(on: disk) == [path])
    #expect(disk.bytes(of: path) == whole)
  }

  /// A higher version is a newer program's, and is not for guessing: only where one bit alone tells
  /// of it, against every line there is, is it damage.
  @Test func aNewerStoreIsLeftAlone() throws {
    let whole = String(decoding: try scene(), as: UTF8.self)
    let folder = StoreFolder("/data/review")
    func isRefused() -> Bool {
      do throws(StoreError) {
        _ = try folder.identity(on: disk)
        return false
      } catch { if case .newerStore = error { return true } else { return false } }
    }
    let raised = whole.replacingOccurrences(of: "\"version\":1", with: "\"version\":3")
    let others = [
      whole.replacingOccurrences(of: "\"version\":1", with: "\"version\":2"),
      raised.replacingOccurrences(of: "}", with: ",\"more\":1}"),
    ]
    for text in others {
      disk.put(Array(text.utf8), at: path)
      #expect(isRefused(), "\(text)")
    }
    disk.put(Array(raised.utf8), at: path)
    #expect(!isRefused())
    // One line of that version, and it is believed.
    let name = try #require(disk.files(in: "/data/review/journal").first)
    let journal = "/data/review/journal/\(name)"
    let lines = String(decoding: try #require(disk.bytes(of: journal)), as: UTF8.self)
    let newer = lines.replacingOccurrences(of: "{\"head\":{\"v\":1,", with: "{\"head\":{\"v\":3,")
    for text in [lines + newer, lines + "{\"head\":{\"v\":3,\"more\":1}}\n"] {
      disk.put(Array(text.utf8), at: journal)
      #expect(isRefused())
    }
    #expect(disk.bytes(of: path) == Array(raised.utf8))
    // Nor is a version believed to be damage where no line says otherwise.
    disk.put([], at: journal)
    #expect(isRefused())
  }

  /// Before anybody types what cannot be saved.
  @Test func linesOfANewerVersionAreSaidAtOpening() throws {
    _ = try scene()
    // A sound line but for its version, as a later program may write it.
    let id = try #require(try StoreFolder("/data/review").identity(on: disk)).id
    var chain = try FixtureChain(review: id.hex, writer: "aaaabbbbccce", seed: 9)
    let data = #"{"at":"2026-11-19T09:30:00+00:00","callsign":"New"}"#
    _ = try chain.add("joined", Array(data.utf8), clock: 1_795_081_447_000)
    let old = String(decoding: chain.lines(), as: UTF8.self)
    let start = try #require(old.firstRange(of: "{\"v\"")).lowerBound
    let end = try #require(old.firstRange(of: ",\"hash\"")).lowerBound
    let head = old[start..<end].replacing("{\"v\":1", with: "{\"v\":2")
    let hash = SHA256.hash(data: Array("alongside/1/head\n\(head)".utf8))
    let hex = try #require(EntryHash(bytes: Array(hash))).hex
    let body = try #require(old.firstRange(of: ",\"body\"")).lowerBound
    let line = "{\"head\":\(head),\"hash\":\"\(hex)\"\(old[body...])"
    disk.put(Array(line.utf8), at: "/data/review/journal/aaaabbbbccce.jsonl")
    var store = try Morning.open(disk)
    let told = store.notices.filter { if case .newerLines = $0 { true } else { false } }
    #expect(told.count == 1 && told[0].isGrave)
    #expect("\(told)".contains("install a newer alongside"))
    _ = try store.catchUp(now: 0)
    #expect(store.notices.filter { told.contains($0) }.count == 1)
    #expect(throws: RecordFailure.self) {
      let at = try Morning.at()
      _ = try store.record(
        [Change(.note(Note(text: "x", source: .lesson)))], now: at.millisecondsSince1970, at: at)
    }
  }

  /// What stands behind it may be another review's.
  @Test func anotherThingInThePlaceOfAFolderIsNotGoneThrough() throws {
    _ = try scene()
    try disk.rename("/data/review/local", to: "/data/elsewhere")
    disk.put([], at: "/data/review/local")
    #expect(throws: StoreError.self) { _ = try Morning.open(disk) }
    #expect(StoreFolder("/data/review").spoiltFiles(on: disk).map(\.file) == ["local"])
  }

  /// A carrier, or somebody's mischief, may put anything there.
  @Test func whatIsNoSmallFileTakesNothingEither() throws {
    let whole = try scene()
    let folder = StoreFolder("/data/review")
    disk.put([UInt8](repeating: 0x20, count: 2_000_000), at: path)
    #expect(try trouble() == .spoilt)
    try check("large")
    #expect(try folder.mend(on: disk) == [path])
    #expect(disk.bytes(of: path) == whole)
    try disk.remove(path)
    disk.prepare(folders: [path])
    #expect(try trouble() == .spoilt)
    #expect(folder.spoiltFiles(on: disk).map(\.file) == ["review.json"])
    let store = try Morning.open(disk)
    #expect(store.review.visible(.note).count == 2)
    #expect(try folder.mend(on: disk) == [path])
    #expect(disk.bytes(of: path) == whole)
    #expect(try trouble() == nil)
  }

  @Test(arguments: ["anchor.json", "device.json", "exports.json"])
  func aSmallFileThatIsNoneIsNamed(_ name: String) throws {
    _ = try scene()
    try? disk.remove("/data/review/local/\(name)")
    disk.prepare(folders: ["/data/review/local/\(name)"])
    let folder = StoreFolder("/data/review")
    #expect(folder.spoiltFiles(on: disk).map(\.file) == ["local/\(name)"])
  }

  @Test(arguments: [nil, "", "{}", "{\"format\":\"alongside.review\",\"version\":1,\"id\":\"x\"}"])
  func whatSaysNothingTakesNothing(_ text: String?) throws {
    let whole = try scene()
    if let text { disk.put(Array(text.utf8), at: path) } else { try disk.remove(path) }
    #expect(try trouble() == (text == nil ? .missing : .spoilt))
    try check("\(text ?? "gone")")
    #expect(Home(home: "/") { _ in nil }.reviewNames(on: disk).isEmpty)
    #expect(try StoreFolder("/data/review").mend(on: disk) == [path])
    #expect(disk.bytes(of: path) == whole)
    #expect(try trouble() == nil)
    #expect(try StoreFolder("/data/review").mend(on: disk).isEmpty)
  }

  @Test func anotherIDIsNotBelievedAgainstTheOwnJournal() throws {
    let whole = try scene()
    let other = StoreFolder.reviewJSON(try #require(ReviewID(hex: "0123456789abcdef")))
    disk.put(other, at: path)
    guard case .other? = try trouble() else {
      Issue.record("believed")
      return
    }
    try check("another id")
    #expect(try Morning.open(disk).strays().isEmpty)
    _ = try StoreFolder("/data/review").mend(on: disk)
    #expect(disk.bytes(of: path) == whole)
  }

  @Test func aForeignJournalInTheFolderChangesNothing() throws {
    _ = try scene()
    let elsewhere = Morning.disk()
    var foreign = try Morning.begin(on: elsewhere)
    try foreign.say(.note(Note(text: "of another school", source: .lesson)))
    for name in elsewhere.files(in: "/data/review/journal") {
      let bytes = try #require(elsewhere.bytes(of: "/data/review/journal/\(name)"))
      disk.put(bytes, at: "/data/review/journal/\(name)")
    }
    #expect(try trouble() == nil)
    try disk.remove(path)
    #expect(try trouble() == .missing)
    #expect(try Morning.open(disk).review.visible(.note).compactMap(\.note?.text) == ["4 of 7 hands"])
  }

  @Test func aProtectedReviewOpensWithItsKeyring() throws {
    let key = try #require(ReviewKey(bytes: Sealed.key))
    var store = try Protected.begin(on: disk)
    try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    let other = StoreFolder.reviewJSON(try #require(ReviewID(hex: "0123456789abcdef")))
    for bytes in [other, []] {
      disk.put(bytes, at: path)
      #expect(try KeyringFile(StoreFolder("/data/review"), on: disk).read() != nil)
      let again = try Protected.open(disk, "/data/review", key: key)
      #expect(again.review.visible(.note).count == 1)
    }
  }

  @Test func aReviewWithoutItIsListedAndMarked() throws {
    _ = try Morning.begin(on: disk, "/h/data/reviews/may")
    let home = Home(home: "/h") { _ in nil }
    #expect(home.troubles(["may"], on: disk).isEmpty)
    try disk.remove("/h/data/reviews/may/review.json")
    #expect(home.reviewNames(on: disk) == ["may"])
    #expect(home.troubles(["may"], on: disk)["may"]?.contains("review.json is gone") == true)
    disk.put([], at: "/h/data/reviews/may/review.json")
    #expect(home.troubles(["may"], on: disk)["may"]?.contains("is damaged") == true)
  }

  @Test func aCopyOfTheSharedPartsAloneIsRead() throws {
    _ = try scene()
    for file in disk.files(in: "/data/review/local") { try disk.remove("/data/review/local/\(file)") }
    for name in ["drafts", "torn"] { try? disk.remove("/data/review/local/\(name)") }
    try disk.remove("/data/review/local")
    let store = try Morning.open(disk)
    #expect(store.review.visible(.note).count == 1)
    #expect(try store.sealedRecords(now: 0).items.isEmpty)
    #expect(try StoreFolder("/data/review").mend(on: disk) == ["/data/review/local"])
    var again = try Morning.open(disk)
    try again.say(.note(Note(text: "and on", source: .lesson)))
    #expect(try Morning.open(disk).review.visible(.note).count == 2)
  }
}
