// Stores on a simulated disk, for tests.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

enum Morning {
  static func at(_ text: String = "2026-11-19T09:30:00+00:00") throws -> WallTime {
    try #require(WallTime(text))
  }

  static func setUp() throws -> ReviewSetUp {
    ReviewSetUp(
      school: "Harrowmere", day: try #require(Day("2026-11-19")), focus: "Talk for every child",
      agreement: [.dsl: "DHT, room 3"])
  }

  static func disk() -> SimulatedDisk {
    let disk = SimulatedDisk()
    disk.prepare(folders: ["/data", "/state"])
    return disk
  }

  static func begin(
    on disk: SimulatedDisk, _ path: String = "/data/review", lines: [String] = ["To what extent?"]
  ) throws -> ReviewStore<SimulatedDisk> {
    let at = try at()
    var store = try ReviewStore.begin(
      StoreFolder(path), on: disk, setUp: try setUp(), lines: lines, callsign: "Oak",
      machine: "one", now: at.millisecondsSince1970, at: at)
    store.stateFolder = "/state"
    return store
  }

  static func open(
    _ disk: SimulatedDisk, _ path: String = "/data/review", machine: String = "one"
  ) throws -> ReviewStore<SimulatedDisk> {
    var store = try ReviewStore.open(
      StoreFolder(path), on: disk, machine: machine, now: try at().millisecondsSince1970)
    store.stateFolder = "/state"
    return store
  }
}

extension ReviewStore {
  /// Records one change at half past nine.
  @discardableResult
  mutating func say(_ event: Event, replacing: [EntryRef] = []) throws -> ReviewEntry {
    let at = try Morning.at()
    let entries = try record(
      [Change(event, replacing: replacing)], now: at.millisecondsSince1970, at: at)
    return try #require(entries.last)
  }
}

/// Writes a version of what is agreed, made from what stands.
func agree(
  _ store: inout ReviewStore<SimulatedDisk>, _ change: (inout ReviewSetUp) -> Void
) throws {
  var setUp = try #require(store.review.mergedSetUp)
  change(&setUp)
  try store.say(.review(setUp), replacing: store.review.setUp?.currentRefs ?? [])
}

extension SimulatedDisk {
  /// The files in which some words stand, in the order of their paths.
  func holding(_ words: String) -> [String] {
    snapshot.filter { $0.value.holds(words.utf8) }.map(\.key).sorted()
  }
}
