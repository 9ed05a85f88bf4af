// Runs of lines: the file is the one that single appends would have made, what was acknowledged
// survives every fault, and after the first line that fails nothing more is written.

import Journal
import Synchronization
import TestSupport
import Testing

/// What was acknowledged, in order.
private final class Acknowledged: Sendable {
  private let texts = Mutex<[String]>([])
  var all: [String] { texts.withLock { $0 } }
  func add(_ text: String) { texts.withLock { $0.append(text) } }
}

private enum Run {
  /// How many lines are handed over before the oldest is waited for.
  static let ahead = 3

  /// Saves the entries in one run after a first one saved by itself. Stops at the first error.
  static func save(
    _ texts: [String], to store: Store, _ acknowledged: Acknowledged, refusing: String = ""
  ) throws(JournalError) {
    var journal = try opened(store)
    guard let first = texts.first else { return }
    _ = try journal.append(kind: "note", data: words(first), now: morning)
    acknowledged.add(first)
    guard var run = try journal.beginRun(now: morning) else { throw .badKind("no run") }
    do throws(JournalError) {
      for text in texts.dropFirst() {
        try journal.append(in: &run, now: morning) { (batch) throws(JournalError) in
          try batch.add(kind: "note", data: words(text))
        } acknowledging: { _ in
          return {
            if text == refusing { return 32 }
            acknowledged.add(text)
            return 0
          }
        }
        while run.waitingCount > ahead { _ = try journal.settle(in: &run) }
        if run.isOver { break }
      }
    } catch {
      do throws(JournalError) { try journal.endRun(&run) } catch {}
      throw error
    }
    try journal.endRun(&run)
  }

  private static func opened(_ store: Store) throws(JournalError) -> Journal<SimulatedDisk> {
    try Journal(store.setup, on: store.disk, random: SplitMix64(seed: 7))
  }
}

struct RunTests {
  private let texts = (0..<12).map { "entry \($0)" }

  @Test(arguments: [false, true])
  func aRunMakesTheFileThatSingleAppendsMake(_ isEager: Bool) throws {
    let one = try Store()
    var journal = try one.journal()
    for text in texts { _ = try journal.append(kind: "note", data: words(text), now: morning) }
    let run = try Store()
    run.disk.isLaneEager = isEager
    let acknowledged = Acknowledged()
    try Run.save(texts, to: run, acknowledged)
    #expect(acknowledged.all == texts)
    #expect(run.disk.bytes(of: run.path) == one.disk.bytes(of: one.path))
    #expect(try run.verify().isSound)
  }

  @Test func theJournalGoesOnAfterARun() throws {
    let store = try Store()
    var journal = try store.journal()
    #expect(try isWithoutRun(&journal), "the first line is saved by itself")
    _ = try journal.append(kind: "note", data: words("1"), now: morning)
    var run = try begun(&journal)
    try add("2", to: &run, &journal)
    try add("3", to: &run, &journal)
    let saved = try #require(try journal.settle(in: &run))
    #expect(saved.lines.map(text) == ["2"])
    try journal.endRun(&run)
    let reads = store.disk.counts[.read, default: 0]
    #expect(try journal.catchUp(now: morning).isEmpty)
    #expect(store.disk.counts[.read, default: 0] == reads, "what was written is not read again")
    _ = try journal.append(kind: "note", data: words("4"), now: morning)
    #expect(try store.texts() == ["1", "2", "3", "4"])
    #expect(try store.verify().isSound)
  }

  @Test func othersWaitForTheEndOfARun() throws {
    let store = try Store()
    var journal = try store.journal()
    _ = try journal.append(kind: "note", data: words("1"), now: morning)
    var other = try store.journal(seed: 9)
    var run = try begun(&journal)
    #expect(throws: JournalError.self) {
      try other.append(kind: "note", data: words("locked out"), now: morning)
    }
    try journal.endRun(&run)
    _ = try other.append(kind: "note", data: words("2"), now: morning)
    var next = try begun(&journal)
    let news = next.news.lines.map(text)
    #expect(news == ["2"])
    try add("3", to: &next, &journal)
    try journal.endRun(&next)
    #expect(try store.texts() == ["1", "2", "3"])
  }

  @Test func nothingIsWrittenAfterAnAcknowledgementThatNobodyTook() throws {
    for isEager in [false, true] {
      let store = try Store()
      store.disk.isLaneEager = isEager
      let acknowledged = Acknowledged()
      try Run.save(texts, to: store, acknowledged, refusing: "entry 5")
      #expect(acknowledged.all == Array(texts[..<5]))
      #expect(try store.texts() == Array(texts[...5]), "durable, but not acknowledged")
    }
  }

  /// The file under the name is no longer the one that is written to: a carrier put another there.
  @Test func aLineThatWentIntoAReplacedFileIsNotSaved() throws {
    let store = try Store()
    var journal = try store.journal()
    _ = try journal.append(kind: "note", data: words("1"), now: morning)
    var run = try begun(&journal)
    try add("2", to: &run, &journal)
    _ = try journal.settle(in: &run)
    let bytes = try #require(store.disk.bytes(of: store.path))
    store.disk.put(bytes, at: store.path)
    try add("3", to: &run, &journal)
    try add("4", to: &run, &journal)
    do throws(JournalError) {
      _ = try journal.settle(in: &run)
      Issue.record("saved")
    } catch {
      #expect(error.description.contains(store.path), "\(error)")
    }
    let isOver = run.isOver
    #expect(isOver)
    try journal.endRun(&run)
    #expect(try store.texts() == ["1", "2"])
    _ = try journal.append(kind: "note", data: words("5"), now: morning)
    #expect(try store.texts().suffix(1) == ["5"])
    #expect(try store.verify().isSound)
  }

  private func isWithoutRun(_ journal: inout Journal<SimulatedDisk>) throws -> Bool {
    guard var run = try journal.beginRun(now: morning) else { return true }
    try journal.endRun(&run)
    return false
  }

  private func add(
    _ text: String, to run: inout AppendRun, _ journal: inout Journal<SimulatedDisk>
  ) throws {
    try journal.append(in: &run, now: morning) { (batch) throws(JournalError) in
      try batch.add(kind: "note", data: words(text))
    } acknowledging: { _ in { 0 } }
  }
}

struct RunFaultTests {
  private let texts = (0..<6).map { "entry \($0)" }

  @Test(arguments: SimulatedDisk.Loss.allCases)
  func aPowerCutAtAnyByteLosesNothingAcknowledged(_ loss: SimulatedDisk.Loss) throws {
    var cut = 0
    var isThrough = false
    while !isThrough {
      for isEager in [false, true] {
        let store = try Store()
        store.disk.isLaneEager = isEager
        store.disk.bytesUntilPowerCut = cut
        let acknowledged = Acknowledged()
        isThrough = isSaved(to: store, acknowledged)
        store.disk.restart(loss)
        try check(store, acknowledged.all, "\(loss), byte \(cut), eager \(isEager)")
      }
      cut += 7
    }
    #expect(cut > 1_000)
  }

  @Test(arguments: DiskErrors.kinds)
  func nothingIsAcknowledgedUnlessItIsDurable(_ kind: DiskErrors.Kind) throws {
    var index = 0
    var isHit = true
    while isHit {
      isHit = false
      for loss in [SimulatedDisk.Loss.lost, .zeroed, .kept] {
        for isEager in [false, true] {
          let store = try Store()
          store.disk.isLaneEager = isEager
          store.disk.writeMax = kind.writeMax
          store.disk.fault = .init(
            kind.operation, index: index, code: kind.code, isPersistent: kind.isPersistent)
          let acknowledged = Acknowledged()
          _ = isSaved(to: store, acknowledged)
          isHit = isHit || store.disk.isFaultHit
          store.disk.restart(loss)
          try check(store, acknowledged.all, "\(kind) at \(index), \(loss), eager \(isEager)")
        }
      }
      index += 1
    }
    // Nothing is cut where nothing fails before it.
    #expect(index > 1 || kind.operation == .truncate)
  }

  private func isSaved(to store: Store, _ acknowledged: Acknowledged) -> Bool {
    do throws(JournalError) {
      try Run.save(texts, to: store, acknowledged)
      return true
    } catch {
      #expect(!error.description.isEmpty)
      return false
    }
  }

  /// What was acknowledged is there in order, with at most the line that was being saved.
  private func check(_ store: Store, _ acknowledged: [String], _ context: String) throws {
    let found = try store.texts()
    #expect(found.starts(with: acknowledged), "\(context): \(acknowledged) in \(found)")
    #expect(found.count <= acknowledged.count + 1, "\(context): \(found)")
    #expect(found == (0..<found.count).map { "entry \($0)" }, "\(context): \(found)")
    var journal = try store.journal(seed: 99)
    _ = try journal.append(kind: "note", data: words("after"), now: morning)
    #expect(try Set(store.texts()) == Set(found + ["after"]), "\(context)")
  }
}
