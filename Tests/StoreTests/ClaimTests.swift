// What other laptops say, and small files that say nothing: neither is in the way, nor believed
// beyond what was seen here.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct ClaimTests {
  /// Longer than any run of digits that chance writes into a hash.
  private static let claimed = 987_654_321_987

  @Test func whatOthersSayTheySawIsNeverKeptAsSeenHere() throws {
    let disk = Morning.disk()
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    var oak = try Morning.begin(on: disk)
    let note = try oak.say(.note(Note(text: "one", source: .lesson)))
    oak.keepAnchor()
    let anchor = try #require(disk.bytes(of: "/data/review/local/anchor.json"))
    var liar = try ReviewStore.join(
      from: oak.folder, StoreFolder("/data/liar"), on: disk, callsign: "Liar", machine: "two",
      now: now, at: at)
    try liar.say(.met([note.stamp.writer: Tip(seq: Self.claimed, ref: note.ref)]))
    _ = try oak.takeJournals(from: liar.folder, now: now)
    let names = disk.files(in: "/data/review/journal")
    var warned = try Morning.open(disk)
    #expect(warned.notices.contains { if case .damage = $0 { true } else { false } })
    try warned.say(.note(Note(text: "two", source: .lesson)))
    warned.keepAnchor()
    // The liar's file taken away, nothing here is damaged.
    for name in names where !name.hasPrefix(note.stamp.writer.hex) {
      disk.removeAll("/data/review/journal/\(name)")
    }
    let after = try Morning.open(disk)
    #expect(
      !after.notices.contains { "\($0)".contains("\(Self.claimed)") }, "\(after.notices)")
    let kept = try #require(disk.bytes(of: "/data/review/local/anchor.json"))
    #expect(!String(decoding: kept, as: UTF8.self).contains("\(Self.claimed)"))
    #expect(kept != anchor, "what was really seen is kept")
  }

  @Test(arguments: ["anchor.json", "device.json"])
  func aFolderInTheirPlaceIsSaidAndNothingIsInTheWay(_ name: String) throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "one", source: .lesson)))
    store.keepAnchor()
    disk.removeAll("/data/review/local/\(name)")
    disk.prepare(folders: ["/data/review/local/\(name)"])
    var again = try Morning.open(disk)
    #expect(again.notices.contains(.unreadable("/data/review/local/\(name)")))
    try again.say(.note(Note(text: "two", source: .lesson)))
    #expect(again.review.visible(.note).compactMap(\.note?.text) == ["one", "two"])
  }

  @Test func aNumberBeyondAllCountingEndsNoNumbers() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let at = try Morning.at()
    var change = Change(.note(Note(text: "far", source: .lesson)))
    change.displayID = DisplayID(.note, 999_999_999)
    _ = try store.record([change], now: at.millisecondsSince1970, at: at)
    let next = try store.say(.note(Note(text: "near", source: .lesson)))
    #expect(next.displayID?.description == "N01")
    #expect(store.review.visible(.note).count == 2)
  }
}
