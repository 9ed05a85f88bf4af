// Reviews for doctor to look at: made by the store's own code with a set-up that leaves nothing to
// complain about, so that each test shows one complaint and no other.

import Domain
import Foundation
import Store
import Testing

import struct Journal.PosixDisk

/// A home with one review that is in perfect order.
struct DoctorHome {
  let harness: Harness
  let name = "harrow"

  /// - Parameter agreement: what is agreed otherwise; an empty text takes a field away.
  init(
    daysAhead: Int = 10, clockAheadMinutes: Int = 0, agreement: [AgreementField: String] = [:]
  ) throws {
    harness = try Harness()
    let at = WallTime(
      millisecondsSince1970: Self.now + Int64(clockAheadMinutes) * 60_000, offsetMinutes: 0)
    var agreed: [AgreementField: String] = [
      .dsl: "DHT, room 3", .deputyDSL: "SC, hall", .firstAid: "Office", .fireRoute: "Annexe",
      .controller: "Harrowmere Primary",
    ]
    for (field, text) in agreement { agreed[field] = text }
    let setUp = ReviewSetUp(
      school: "Harrowmere", day: Self.day(daysAhead), focus: "Talk", agreement: agreed)
    var store = try ReviewStore.begin(
      StoreFolder(harness.store(name).path), on: PosixDisk(), setUp: setUp, lines: [],
      callsign: "Oak", machine: Machine.digest(), now: at.millisecondsSince1970, at: at)
    try store.record(
      [Change(.note(Note(text: "Seventeen hands.", source: .walk)))],
      now: at.millisecondsSince1970, at: at)
    store.keepAnchor()
  }

  static var now: Int64 { Int64(Date().timeIntervalSince1970 * 1000) }

  /// So many days from today.
  static func day(_ days: Int) -> Day {
    let today = WallTime(millisecondsSince1970: now, offsetMinutes: 0).day
    return Day(ordinal: today.ordinal + days)
  }

  var store: URL { harness.store(name) }

  /// Changes the review by the store's own code.
  func change(_ events: [Event]) throws {
    let at = WallTime(millisecondsSince1970: Self.now, offsetMinutes: 0)
    var store = try ReviewStore.open(
      StoreFolder(self.store.path), on: PosixDisk(), machine: Machine.digest(), now: Self.now)
    for event in events { try store.record([Change(event)], now: Self.now, at: at) }
    store.keepAnchor()
  }

  /// Puts a file into the store.
  func put(_ text: String, at path: String, mode: Int = 0o600) throws {
    let file = store.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
  }

  /// What doctor finds, as `gravity check`, and how it ends.
  func findings() throws -> (found: [String], status: Int32) {
    let run = try harness.run("doctor", name, "--json")
    let objects = try run.objects()
    return (
      objects.compactMap { object in
        (object["check"] as? String).map { "\(object["gravity"] as? String ?? "") \($0)" }
      }, run.status
    )
  }
}
