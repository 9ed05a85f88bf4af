// What lies in a store's folder and is none of this program's is named, and nothing that is ours
// is.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct StrayTests {
  let disk = Morning.disk()

  @Test func aStoreInUseHasNone() throws {
    var store = try Morning.begin(on: disk)
    store.enterWindow()
    var other = try Morning.open(disk)
    other.enterWindow()
    let at = try Morning.at()
    try store.say(.thought(Thought(text: "only mine")))
    let note = try store.say(.note(Note(text: "a secret of the class", source: .lesson)))
    try store.keep(KeptDraft(name: "2-a", text: "half", context: [:], at: "x"))
    try store.listExport("/out/a", format: "html", audience: "school", at: at, bytes: [1])
    _ = try store.seal(
      [note.ref], requester: "reviewer", now: at.millisecondsSince1970, at: at)
    _ = try store.keepReceipt(["a receipt"], at: at)
    store.keepAnchor()
    try store.reflect(Mirror())
    let stem = try #require(ReviewID(hex: "00000000000000aa"))
    try SwitchNames.note(stem, in: store.folder, on: disk)
    #expect(store.strays().isEmpty, "\(store.strays())")
    let place = StoreFolder("/data/other")
    _ = try store.carryOn(to: place, now: at.millisecondsSince1970, at: at)
    #expect(store.strays().isEmpty, "\(store.strays())")
    #expect(try Morning.open(disk, place.path).strays().isEmpty)
  }

  @Test func aNameWritesNoLineOfItsOwn() throws {
    let store = try Morning.begin(on: disk)
    disk.put([1], at: "/data/review/journal/x\n  gone  N02 \u{1B}[2J")
    #expect(store.strays() == [#"journal/x\u000a  gone  N02 \u001b[2J"#])
  }

  @Test func whatIsNotLookedIntoIsNamed() throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "a secret of the class", source: .lesson)))
    let journal = try #require(disk.files(in: "/data/review/journal").first)
    let bytes = try #require(disk.bytes(of: "/data/review/journal/\(journal)"))
    disk.prepare(folders: [
      "/data/review/local/cache", "/data/review/local/cache/sub", "/data/review/local/torn",
      "/data/review/local/torn/inner", "/data/review/old", "/data/review/packs",
      "/data/.carried.0a.tmp",
    ])
    let strays = [
      "journal/\(journal)~", "journal/old.jsonl.bak", "journal/.syncthing.\(journal).tmp",
      "local/private.jsonl.bak", "old/x",
    ]
    for path in strays { disk.put(bytes, at: "/data/review/\(path)") }
    // This one holds the words and is no journal of ours, and goes with the cache.
    disk.put(bytes, at: "/data/review/local/cache/sub/index")
    disk.put(Array("theirs".utf8), at: "/data/review/packs/mine.yaml")
    var other = try Morning.begin(on: disk, "/data/other")
    try other.say(.note(Note(text: "another school", source: .lesson)))
    let foreign = try #require(disk.files(in: "/data/other/journal").first)
    disk.put(
      try #require(disk.bytes(of: "/data/other/journal/\(foreign)")),
      at: "/data/review/journal/\(foreign)")
    var again = try Morning.open(disk)
    let receipt = try again.erase([note.ref])
    let expected = [
      "../.carried.0a.tmp/", "journal/\(journal)~", "journal/old.jsonl.bak",
      "journal/.syncthing.\(journal).tmp", "journal/\(foreign)", "local/private.jsonl.bak",
      "local/torn/inner/", "old/",
    ]
    #expect(Set(receipt.strays) == Set(expected))
    #expect(Set(again.strays()) == Set(expected))
    #expect(disk.bytes(of: "/data/review/local/cache/sub/index") == nil)
    #expect(disk.bytes(of: "/data/review/journal/\(journal)~") == bytes)
  }
}
