// Two readers, one format: the one in Python knows nothing but the specification page, and both
// must see the same entries, the same damage and the same torn ends.

import Demo
import Foundation
import Journal
import Keyrings
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

  @Test(arguments: ["version-1", "version-1-sealed", "version-1-protected"])
  func bothReadTheFrozenStores(_ name: String) throws {
    let folder = FrozenStore(name).folder
    guard let second = try read([folder.path]) else { return }
    let ours = try SecondReader.ours(folder, now: Self.evening)
    #expect(second.lines == ours)
    #expect(second.status == 0)
    #expect(ours.count > 3)
  }

  /// A plain line planted in a protected review is damage for both, and so is a changed box.
  @Test func bothSeeTheSameDamageInAProtectedStore() throws {
    let place = try TestFolder()
    defer { place.remove() }
    let frozen = try FrozenStore("version-1-protected").files()
    let plain = try FrozenStore("version-1").files()
    let name = "journal/c0de5ea1ed01.jsonl"
    let whole = try #require(frozen[name])
    let planted = try #require(plain["journal/3f9a1c20b7d4.jsonl"])
    var random = SplitMix64(seed: 20_261_120)
    var stores: [String] = []
    for index in 0..<40 {
      var files = frozen
      switch index {
      case 0: files["journal/3f9a1c20b7d4.jsonl"] = planted
      case 1: files[name] = whole + planted
      default:
        var bytes = whole
        bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1
        files[name] = bytes
      }
      let folder = "\(place.path)/\(index)"
      try FrozenStore.write(files, to: URL(fileURLWithPath: folder))
      stores.append(folder)
    }
    guard let second = try read(stores) else { return }
    for (index, store) in stores.enumerated() {
      let rest = second.lines.drop { $0 != "== \(store)" }.dropFirst()
      let theirs = SecondReader.withoutReasons(rest.prefix { !$0.hasPrefix("== ") })
      let ours = try SecondReader.ours(StoreFolder(store), now: Self.evening)
      #expect(theirs == SecondReader.withoutReasons(ours), "seed 20261120, round \(index)")
      #expect(ours.contains { $0.contains("damaged") || $0.contains("torn") }, "round \(index)")
    }
  }

  /// The other program opens what ours has sealed, with the passphrase alone.
  @Test func bothOpenTheSameWords() throws {
    let folder = FrozenStore("version-1-protected").folder
    guard let opened = try SecondReader.open(folder, Version1Protected.passphrase) else { return }
    let key = try #require(ReviewKey(bytes: Sealed.key))
    let store = try ReviewStore.open(
      folder, on: PosixDisk(), machine: "", now: Self.evening, key: key)
    let texts = store.review.entries.compactMap { entry -> String? in
      if case .newer(let text) = entry.content { return text }
      return entry.event?.text
    }
    #expect(texts.count == 4 && opened.count == 4)
    for text in texts where !text.contains(where: { !$0.isASCII }) {
      #expect(opened.contains { $0.contains(text) }, "\(text)")
    }
    #expect(!opened.contains { $0.contains("does not open") })
    let fresh = try SecondReader.open(folder, "another passphrase")
    #expect(fresh == [])
  }

  @Test("P10 both read a fresh demo")
  func bothReadAFreshDemo() throws {
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
