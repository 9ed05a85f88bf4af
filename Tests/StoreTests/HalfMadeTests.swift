// Stores whose making was killed: they hold whole journals, and are gone before anything is erased.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct HalfMadeTests {
  private func halves(_ disk: SimulatedDisk) -> [String] {
    disk.snapshot.keys.filter { $0.hasPrefix("/data/.birch.") }
  }

  private func join(_ disk: SimulatedDisk) throws -> ReviewStore<SimulatedDisk> {
    let at = try Morning.at()
    return try ReviewStore.join(
      from: StoreFolder("/data/review"), StoreFolder("/data/birch"), on: disk, callsign: "Birch",
      machine: "two", now: at.millisecondsSince1970, at: at)
  }

  @Test func aKilledJoinLeavesNothingOnceTheStoreIsMadeOrWrittenTo() throws {
    let first = Morning.disk()
    var store = try Morning.begin(on: first)
    try store.say(.note(Note(text: "a secret of the class", source: .lesson)))
    let whole = first.copy()
    _ = try join(whole)
    let now = try Morning.at().millisecondsSince1970
    var left = 0
    for index in 0..<whole.operations {
      let disk = first.copy()
      disk.fault = .init(nil, index: index, code: SimulatedDisk.powerless, isPersistent: true)
      _ = try? join(disk)
      disk.fault = nil
      disk.restart(.kept)
      guard !halves(disk).isEmpty else { continue }
      left += 1
      if index.isMultiple(of: 2) {
        _ = try join(disk)
      } else {
        // Another program made it since.
        let made = first.copy()
        _ = try join(made)
        for (path, bytes) in made.snapshot where path.hasPrefix("/data/birch/") {
          let parts = path.split(separator: "/").dropLast()
          disk.prepare(folders: parts.indices.map { "/" + parts[...$0].joined(separator: "/") })
          disk.put(bytes, at: path)
        }
        var birch = try Morning.open(disk, "/data/birch", machine: "two")
        try birch.finishErasing(now: now, at: try Morning.at())
      }
      #expect(halves(disk).isEmpty, "killed at \(index)")
    }
    #expect(left > 10)
  }

  @Test func aJoinThatFailedCanBeDoneAgain() throws {
    let first = Morning.disk()
    _ = try Morning.begin(on: first)
    let whole = first.copy()
    _ = try join(whole)
    var failed = 0
    for index in 0..<whole.operations {
      let disk = first.copy()
      disk.fault = .init(nil, index: index, code: 5)
      if (try? join(disk)) != nil { continue }
      failed += 1
      disk.fault = nil
      disk.restart(.kept)
      #expect(throws: Never.self, "failed at \(index)") { _ = try join(disk) }
    }
    #expect(failed > 30, "of \(whole.operations)")
  }

  @Test(arguments: [SimulatedDisk.powerless, 5])
  func aBeginningThatWasStoppedIsNeverInTheWayOfTheNext(_ code: Int32) throws {
    let whole = Morning.disk()
    _ = try Morning.begin(on: whole)
    var unbegun = 0
    for index in 0..<whole.operations {
      let disk = Morning.disk()
      disk.fault = .init(
        nil, index: index, code: code, isPersistent: code == SimulatedDisk.powerless)
      let isBegun = (try? Morning.begin(on: disk)) != nil
      disk.fault = nil
      disk.restart(.kept)
      let journals = disk.snapshot.filter {
        $0.key.hasPrefix("/data/review/journal/") && !$0.value.isEmpty
      }
      let isThere = disk.bytes(of: "/data/review/review.json") != nil
      if isBegun || !journals.isEmpty {
        #expect(throws: RecordFailure.self) { _ = try Morning.begin(on: disk) }
      } else {
        if isThere { unbegun += 1 }
        let store = try Morning.begin(on: disk)
        #expect(store.review.linesOfEnquiry.count == 1, "stopped at \(index)")
      }
    }
    // An error, unlike a kill, leaves time to tidy up.
    #expect(code == SimulatedDisk.powerless ? unbegun > 3 : unbegun == 0)
  }

  /// A review that was begun has all that it was begun with: nothing would tell that its day, or
  /// what the one before it left open, is missing.
  @Test func aBeginningThatWasStoppedHasAllOfItOrNothing() throws {
    let at = try Morning.at()
    let words = (1...9).map { Change(.word(Word(text: "question \($0)", sort: .carried))) }
    func begin(_ disk: SimulatedDisk) throws {
      _ = try ReviewStore.begin(
        StoreFolder("/data/review"), on: disk, setUp: try Morning.setUp(), lines: ["A line"],
        besides: words, callsign: "Oak", machine: "one", now: at.millisecondsSince1970, at: at)
    }
    let whole = Morning.disk()
    try begin(whole)
    var there = 0
    for index in 0..<whole.operations {
      let disk = Morning.disk()
      disk.fault = .init(nil, index: index, code: SimulatedDisk.powerless, isPersistent: true)
      try? begin(disk)
      disk.fault = nil
      disk.endProcess()
      guard let store = try? Morning.open(disk), !store.review.entries.isEmpty else { continue }
      there += 1
      #expect(store.review.visible(.word).count == 9, "stopped at \(index)")
      #expect(store.review.linesOfEnquiry.count == 1, "stopped at \(index)")
    }
    #expect(there > 1)
  }

  @Test func aStoreWithoutAnEntryThatIsInUseOrHoldsADraftStays() throws {
    for name in ["", "local/drafts/d.json", "local/private.jsonl", "mine.txt"] {
      let disk = Morning.disk()
      disk.prepare(folders: [
        "/data/review", "/data/review/journal", "/data/review/local", "/data/review/local/drafts",
      ])
      disk.put([1], at: "/data/review/review.json")
      disk.put([], at: "/data/review/local/lock")
      let lock = try disk.open("/data/review/local/lock", .append)
      defer { disk.close(lock) }
      if name.isEmpty {
        #expect(try disk.lock(lock, waitMilliseconds: 0))
      } else {
        disk.put([1], at: "/data/review/\(name)")
      }
      #expect(throws: RecordFailure.self, "\(name)") { _ = try Morning.begin(on: disk) }
      #expect(disk.bytes(of: "/data/review/review.json") == [1], "\(name)")
    }
  }

  @Test func whatIsNotOursOrInUseStays() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let now = try Morning.at().millisecondsSince1970
    let names = [
      "/data/.review.0a.tmp/journal", "/data/.review.0b.tmp/films", "/data/.review.0G.tmp/journal",
      "/data/.review.0c.tmp/local", "/data/.reviews.0d.tmp/journal", "/data/.review.0e/journal",
    ]
    for name in names {
      let parts = name.split(separator: "/")
      disk.prepare(folders: ["/\(parts[0])/\(parts[1])", name])
      disk.put([1], at: "\(name)/x.jsonl")
    }
    // Somebody is at this one.
    let lock = try disk.open("/data/.review.0c.tmp/local/lock", .createOrOpen)
    #expect(try disk.lock(lock, waitMilliseconds: 0))
    try store.finishErasing(now: now, at: try Morning.at())
    #expect(
      Set(disk.snapshot.keys.filter { $0.hasSuffix("x.jsonl") })
        == Set(names.dropFirst().map { "\($0)/x.jsonl" }))
    disk.close(lock)
    try store.finishErasing(now: now, at: try Morning.at())
    #expect(disk.bytes(of: "/data/.review.0c.tmp/local/x.jsonl") == nil)
  }
}
