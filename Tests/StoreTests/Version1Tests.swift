// Version 1 for ever: what was written once is read by every later build, word for word, and
// written again byte for byte.

import Domain
import Foundation
import JSONText
import struct Journal.PosixDisk
import TestSupport
import Testing

@testable import Store

@Suite struct Version1Tests {
  static let frozen = FrozenStore("version-1")
  let now: Int64

  init() throws { now = try Morning.at("2026-11-19T18:00:00+00:00").millisecondsSince1970 }

  private func open(_ folder: StoreFolder) throws -> ReviewStore<PosixDisk> {
    try ReviewStore.open(folder, on: PosixDisk(), machine: "", now: now)
  }

  /// One line an entry, as a person would check it.
  private func listing(_ review: Review) -> String {
    review.entries.map { entry in
      let words = if case .newer(let text) = entry.content { text } else { entry.event?.text ?? "" }
      let name = review.record(entry.ref).map { review.name(of: $0) } ?? "-"
      return "\(entry.stamp.writer.hex):\(entry.stamp.seq) \(entry.at?.description ?? "-") "
        + "\(entry.kind) \(review.state(of: entry)) \(name) \(words)\n"
    }.joined()
  }

  @Test func writingGivesTheFrozenBytes() throws {
    let made = try Version1().files
    if ProcessInfo.processInfo.environment["ALONGSIDE_WRITE_FIXTURES"] != nil {
      try FrozenStore.write(made, to: Self.frozen.url)
      let text = listing(try open(Self.frozen.folder).review)
      try text.write(toFile: Self.frozen.url.path + ".txt", atomically: true, encoding: .utf8)
      Issue.record("fixtures were written anew; look at every change and run without the variable")
    }
    let frozen = try Self.frozen.files()
    #expect(made.keys.sorted() == frozen.keys.sorted())
    for (name, bytes) in frozen { #expect(made[name] == bytes, "\(name)") }
  }

  @Test func everyEntryIsStillReadAsItWas() throws {
    let before = try Self.frozen.files()
    let store = try open(Self.frozen.folder)
    #expect(listing(store.review) == (try Self.frozen.expected()))
    #expect(store.notices.isEmpty, "\(store.notices)")
    #expect(store.keptDrafts().map(\.text) == ["6 of 27 h"])
    #expect(store.review.team == ["Birch", "Oak"])
    let contested = store.review.visible(.note).filter(\.isContested)
    #expect(contested.map(\.displayID) == [DisplayID("N01")])
    #expect(try Self.frozen.files() == before, "reading changes nothing")
  }

  @Test func everyEventMeansWhatItMeant() throws {
    let events = try Version1().events
    var kinds: Set<String> = []
    for entry in try open(Self.frozen.folder).review.entries {
      guard let event = entry.event else { continue }
      kinds.insert(event.kind)
      // The raw note with a field of a later version is the one that no event was made for.
      guard let meant = events[entry.ref] else {
        #expect(event.text == "Kept.")
        continue
      }
      #expect(event == meant, "\(entry.stamp.seq)")
    }
    // Kinds that were added since.
    let later: [RecordKind] = [.word, .check, .plan]
    let all = RecordKind.allCases.filter { !later.contains($0) }.map(\.rawValue)
      + ["joined", "shifted", "undone", "met", "erased", "safeguarding"]
    #expect(kinds == Set(all), "every kind there was is in the fixture")
  }

  @Test func aCopyIsWrittenOn() throws {
    let place = try TestFolder()
    defer { place.remove() }
    let folder = try Self.frozen.copy(in: place)
    var store = try open(folder)
    let at = try Morning.at("2026-11-19T18:00:00+00:00")
    let entries = try store.record(
      [Change(.note(Note(text: "On it goes.", source: .walk)))], now: now, at: at)
    #expect(entries.map(\.stamp.writer.hex) == ["3f9a1c20b7d4"])
    #expect(entries.first?.displayID == DisplayID("N05"))
    let again = try open(folder)
    #expect(again.notices.isEmpty)
    #expect(again.review.entries.last?.event?.text == "On it goes.")
  }
}
