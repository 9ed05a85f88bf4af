// A keyring that turns up in a review without a passphrase: it is out of place, and the review is
// not shut for it.

import Domain
import Journal
import Keyrings
import TestSupport
import Testing

@testable import Store

@Suite struct StrayKeyringTests {
  private let disk = Morning.disk()
  private let folder = StoreFolder("/data/review")
  private var file: KeyringFile<SimulatedDisk> { KeyringFile(folder, on: disk) }

  private func plant(_ bytes: [UInt8]) {
    disk.prepare(folders: [folder.keys])
    disk.put(bytes, at: folder.keyring)
  }

  private func isStray(_ body: () throws -> Void) throws -> Bool {
    do { try body() } catch StoreError.strayKeyring { return true }
    return false
  }

  @Test(arguments: [false, true])
  func itIsSaidAndSetAside(_ isWhole: Bool) throws {
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "plain words", source: .lesson)))
    store.keepAnchor()
    plant(isWhole ? try Protected.protection().keyring.bytes : Array("x".utf8))
    #expect(try file.isStray())
    #expect(try isStray { _ = try file.read() })
    #expect(try isStray { try file.refuseToProtect() })
    let open = try Morning.open(disk)
    let isProtected = open.isProtected
    #expect(!isProtected)
    #expect(open.notices.isEmpty, "\(open.notices)")
    #expect(open.review.visible(.note).count == 1)
    let now = try Morning.at().millisecondsSince1970
    let moved = try file.setStrayAside(now: now)
    #expect(moved.map(\.path) == [folder.keyring])
    #expect(disk.files(in: folder.keys) == moved.map(\.name))
    #expect(try !file.isThere() && file.setStrayAside(now: now).isEmpty)
  }

  @Test func aProtectedReviewsOwnIsNone() throws {
    var store = try Protected.begin(on: disk)
    try store.say(.note(Note(text: "words", source: .lesson)))
    store.keepAnchor()
    // A plain line that somebody planted changes nothing of that.
    let other = try Morning.begin(on: disk, "/data/other")
    let writer = try #require(other.writers.first)
    let bytes = try #require(disk.bytes(of: "/data/other/journal/\(writer.hex).jsonl"))
    disk.put(bytes, at: "/data/review/journal/000000000000.jsonl")
    #expect(try !file.isStray())
    #expect(try file.setStrayAside(now: try Morning.at().millisecondsSince1970).isEmpty)
    #expect(try file.read() != nil)
  }

  /// Lines that are not there any more may have been the sealed ones.
  @Test func itStaysWhereLinesAreMissingOrDamaged() throws {
    var store = try Protected.begin(on: disk)
    try store.say(.note(Note(text: "words", source: .lesson)))
    store.keepAnchor()
    let id = store.reviewID
    let own = try #require(disk.files(in: folder.journal).first)
    disk.removeAll("\(folder.journal)/\(own)")
    var random = SplitMix64(seed: 3)
    let plain = Line.entry(
      review: id, writer: .random(using: &random), seq: 1, clock: 1, kind: "note", prev: .zero,
      body: .plain(
        salt: try #require(Salt(hex: String(repeating: "1f", count: 16))),
        data: Array(#"{"text":"planted"}"#.utf8)))
    disk.put(Line.bytes(of: plain), at: "\(folder.journal)/\(plain.head.writer.hex).jsonl")
    let now = try Morning.at().millisecondsSince1970
    #expect(try file.setStrayAside(now: now).isEmpty)
    #expect(try file.isThere())
  }
}
