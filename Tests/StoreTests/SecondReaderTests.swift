// Two readers, one format: the one in Python knows nothing but the specification page, and both
// must see the same entries, the same damage and the same torn ends.

import Demo
import Foundation
import Journal
import Store
import TestSupport
import Testing

@Suite struct SecondReaderTests {
  static let evening: Int64 = 1_795_111_200_000

  /// Says aloud that nothing was compared where there is no Python.
  private func read(_ stores: [String]) throws -> (lines: [String], status: Int32)? {
    if let read = try SecondReader.read(stores) { return read }
    withKnownIssue("python3 is not installed: the second reader was not run") {
      Issue.record("no python3")
    }
    return nil
  }

  @Test(arguments: ["version-1", "version-1-sealed"])
  func bothReadTheFrozenStores(_ name: String) throws {
    let folder = FrozenStore(name).folder
    guard let second = try read([folder.path]) else { return }
    let ours = try SecondReader.ours(folder, now: Self.evening)
    #expect(second.lines == ours)
    #expect(second.status == 0)
    #expect(ours.count > 3)
  }

  @Test func bothReadAFreshDemo() throws {
    let place = try TestFolder()
    defer { place.remove() }
    let folder = StoreFolder("\(place.path)/demo")
    _ = try Demo.write(
      folder, scratch: "\(place.path)/scratch", on: PosixDisk(), machine: "here")
    guard let second = try read([folder.path]) else { return }
    let ours = try SecondReader.ours(folder, now: Self.evening)
    #expect(second.lines == ours)
    #expect(second.status == 0)
    #expect(ours.count > 80)
  }

  /// Bytes changed anywhere: whatever one reader calls damage, so does the other, at the same line.
  @Test func bothSeeTheSameDamage() throws {
    let place = try TestFolder()
    defer { place.remove() }
    let frozen = try FrozenStore("version-1").files()
    let name = "journal/3f9a1c20b7d4.jsonl"
    var random = SplitMix64(seed: 20_261_119)
    var stores: [String] = []
    var changes: [String] = []
    for index in 0..<160 {
      var files = frozen
      var bytes = try #require(files[name])
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let change = Self.change(index, &bytes, at: at, using: &random)
      files[name] = bytes
      let folder = "\(place.path)/\(index)"
      try FrozenStore.write(files, to: URL(fileURLWithPath: folder))
      stores.append(folder)
      changes.append("seed 20261119, round \(index): \(change) at \(at)")
    }
    guard let second = try read(stores) else { return }
    var damaged = 0
    for (store, change) in zip(stores, changes) {
      let mark = "== \(store)"
      let rest = second.lines.drop { $0 != mark }.dropFirst()
      let theirs = SecondReader.withoutReasons(rest.prefix { !$0.hasPrefix("== ") })
      let ours = try SecondReader.ours(StoreFolder(store), now: Self.evening)
      #expect(theirs == SecondReader.withoutReasons(ours), "\(change)")
      if ours.contains(where: { $0.hasSuffix("damaged") }) { damaged += 1 }
    }
    #expect(second.status == 1)
    // A cut within a line is no damage but a torn end; those are a quarter.
    #expect(damaged > 100, "\(damaged) of 160")
  }

  private static func change(
    _ index: Int, _ bytes: inout [UInt8], at: Int, using random: inout SplitMix64
  ) -> String {
    switch index % 4 {
    case 0:
      let bit = UInt8.random(in: 0..<8, using: &random)
      bytes[at] ^= 1 << bit
      return "bit \(bit) flipped"
    case 1:
      for zeroed in at..<min(at + 512, bytes.count) { bytes[zeroed] = 0 }
      return "512 bytes zeroed"
    case 2:
      bytes.removeSubrange(at...)
      return "cut"
    default:
      bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
      return "a byte put in"
    }
  }
}
