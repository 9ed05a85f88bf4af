// A damaged line that is taken away, stopped at any operation: the same command again finishes it,
// every sound line stays as it is, and no file holds the words.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct DamagedLineTests {
  private static let words = "a gullword of the class"

  /// A store that went on in another folder, with the same damaged line in both.
  private static func scene() throws -> (disk: SimulatedDisk, place: LinePlace) {
    let disk = Morning.disk()
    disk.prepare(folders: ["/stick"])
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    try store.say(.note(Note(text: words, source: .lesson)))
    try store.say(.note(Note(text: "the last of it", source: .lesson)))
    let path = try #require(disk.snapshot.keys.first { $0.hasPrefix("/data/review/journal/") })
    var bytes = try #require(disk.bytes(of: path))
    var lines = bytes.split(separator: 0x0A).map(Array.init)
    let index = try #require(lines.firstIndex { $0.holds(words.utf8) })
    lines[index][30] ^= 1
    bytes = lines.flatMap { $0 + [0x0A] }
    disk.overwrite(bytes, at: path)
    try store.keep(
      KeptDraft(name: "2-a", text: words, context: [:], at: "2026-11-19T09:30:00+00:00"))
    disk.put(lines[index], at: "/data/review/local/torn/one")
    let at = try Morning.at()
    _ = try Morning.open(disk).carryOn(
      to: StoreFolder("/stick/review"), now: at.millisecondsSince1970, at: at)
    disk.endProcess()
    let name = String(try #require(path.split(separator: "/").last))
    return (disk, try #require(LinePlace("\(name):\(index + 1)")))
  }

  private static func erase(_ place: LinePlace, _ disk: SimulatedDisk) throws -> Bool {
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    var store = try Morning.open(disk)
    guard try store.isDamaged(place, now: now) else { return false }
    _ = try store.eraseDamaged([place], because: .name, requester: "writer", now: now, at: at)
    return true
  }

  @Test func stoppedAnywhereTheSameAgainFinishesIt() throws {
    let (scene, place) = try Self.scene()
    let sound = try Morning.open(scene).review.entries
    let whole = scene.copy()
    let before = whole.operations
    #expect(try Self.erase(place, whole))
    for index in 0...whole.operations - before {
      let disk = scene.copy()
      disk.fault = .init(
        nil, index: disk.operations + index, code: SimulatedDisk.powerless, isPersistent: true)
      _ = try? Self.erase(place, disk)
      disk.endProcess()
      _ = try Self.erase(place, disk)
      disk.endProcess()
      for (path, bytes) in disk.snapshot {
        let isThere = bytes.holds("gullword".utf8)
        #expect(!isThere, "\(path), stopped at \(index)")
      }
      let store = try Morning.open(disk)
      #expect(store.review.entries == sound, "stopped at \(index)")
      let isNamed = store.notices.contains { "\($0)".contains("\(place.file):\(place.line)") }
      #expect(isNamed, "the damage is named, stopped at \(index)")
    }
  }

  @Test(arguments: [
    ("3f9a1c20b7d4.jsonl:14", "journal/3f9a1c20b7d4.jsonl:14"),
    ("journal/3f9a1c20b7d4.jsonl:14", "journal/3f9a1c20b7d4.jsonl:14"),
    ("sealed.jsonl:2", "local/sealed.jsonl:2"), ("private.jsonl:2", "local/private.jsonl:2"),
  ])
  func aPlaceIsReadAsItIsNamed(_ text: String, _ path: String) {
    #expect(LinePlace(text)?.path == path)
  }

  @Test(arguments: [
    "N12", "3f9a1c20b7d4:14", "a.jsonl", "a.jsonl:0", "a.jsonl:x", ".jsonl:1", "../a.jsonl:1",
    "local/a.jsonl:1", "journal/private.jsonl:1", "x/journal/a.jsonl:1",
  ])
  func whatIsNoPlaceIsNone(_ text: String) { #expect(LinePlace(text) == nil) }
}
