// Journals for tests: a folder on a simulated disk, and entries whose every byte is known.

import JSONText
import Journal
import TestSupport
import Testing

enum Names {
  static let review = ReviewID(hex: "00112233445566aa")
  static let oak = WriterID(hex: "3f9a1c20b7d4")
  static let birch = WriterID(hex: "b000000000b1")
}

/// 17 November 2026, some time in the morning.
let morning: Int64 = 1_795_081_447_123

/// Words as data.
func words(_ text: String) -> [UInt8] { JSONObject([("text", .string(text))]).bytes }

/// The text in an entry's data.
func text(_ line: SoundLine) -> String {
  guard let data = line.entry.data, let object = try? JSONReader.object(of: data) else { return "" }
  return object["text"]?.string ?? ""
}

/// A chain of entries, the way a writer would have written them.
func chain(
  _ writer: WriterID, _ texts: [String], review: ReviewID, seed: UInt64 = 1, clock: Int64 = morning
) -> [Entry] {
  var random = SplitMix64(seed: seed)
  var prev = EntryHash.zero
  return texts.enumerated().map { index, text in
    let entry = Line.entry(
      review: review, writer: writer, seq: Int64(index) + 1, clock: clock + Int64(index),
      kind: "note", prev: prev, body: .plain(salt: .random(using: &random), data: words(text)))
    prev = entry.hash
    return entry
  }
}

/// A store's folders on a simulated disk.
struct Store {
  var disk = SimulatedDisk()
  var setup: JournalSetup
  let review: ReviewID
  let oak: WriterID
  let birch: WriterID

  init() throws {
    review = try #require(Names.review)
    oak = try #require(Names.oak)
    birch = try #require(Names.birch)
    disk.prepare(folders: ["s/journal", "s/local"])
    setup = JournalSetup(
      review: review, folder: "s/journal", local: "s/local", own: .continuing(oak),
      lockWaitMilliseconds: 0)
  }

  var path: String { "s/journal/\(oak.hex).jsonl" }

  func journal(seed: UInt64 = 7) throws -> Journal<SimulatedDisk> {
    try Journal(setup, on: disk, random: SplitMix64(seed: seed))
  }

  func verify() throws -> Verdict { try Journal.verify(setup, on: disk, now: morning) }

  /// Everything readable, as texts.
  func texts() throws -> [String] {
    var journal = try journal()
    return try journal.catchUp(now: morning).lines.map(text)
  }

  func put(_ entries: [Entry], as name: String) {
    disk.put(entries.flatMap(Line.bytes(of:)), at: "s/journal/\(name)")
  }
}

/// A run of lines, begun; an error where the next line is no ordinary one.
func begun<D: Disk>(_ journal: inout Journal<D>) throws -> AppendRun {
  guard let run = try journal.beginRun(now: morning) else { throw JournalError.badKind("no run") }
  return run
}
