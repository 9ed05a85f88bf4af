// Power cuts at every byte and errors at every operation: what was acknowledged is there
// afterwards, unchanged, and the next append works without anybody mending anything.

import Journal
import TestSupport
import Testing

struct PowerCuts {
  static let entries = 20

  @Test(arguments: SimulatedDisk.Loss.allCases)
  func aCutAtAnyByteLosesNothingAcknowledged(_ loss: SimulatedDisk.Loss) throws {
    // The run up to each entry is made once; every byte of the entry is then a run of its own.
    var store = try Store()
    var cuts = 0
    for index in 0..<PowerCuts.entries {
      let before = store.disk
      var isThrough = false
      var cut = 0
      while !isThrough {
        store.disk = before.copy()
        store.disk.bytesUntilPowerCut = cut
        isThrough = try append("entry \(index)", store)
        if !isThrough {
          store.disk.restart(loss)
          try checkQuickly(store, index, "\(loss), entry \(index), byte \(cut)", cut % 16 == 0)
        }
        cut += 1
      }
      cuts += cut
      store.disk.bytesUntilPowerCut = nil
    }
    #expect(cuts > 6_000)
  }

  private func append(_ text: String, _ store: Store) throws -> Bool {
    var journal = try store.journal()
    do throws(JournalError) {
      _ = try journal.append(kind: "note", data: words(text), now: morning)
      return true
    } catch {
      #expect(!error.description.isEmpty)
      return false
    }
  }

  /// `count` entries were acknowledged; one more may have survived.
  private func checkQuickly(
    _ store: Store, _ count: Int, _ context: String, _ isThorough: Bool
  ) throws {
    var journal = try store.journal(seed: 99)
    let news = try journal.catchUp(now: morning)
    let found = news.lines.map(text)
    let isPrefix = found == (0..<found.count).map { "entry \($0)" }
    #expect(isPrefix && (count...count + 1).contains(found.count), "\(context): \(found)")
    #expect(news.damages.isEmpty, "\(context): \(news.damages)")
    let after = try journal.append(kind: "note", data: words("after"), now: morning)
    #expect(after.lines[0].entry.head.seq == Int64(found.count) + 1, "\(context)")
    guard isThorough else { return }
    #expect(try store.texts() == found + ["after"], "\(context)")
    #expect(try store.verify().isSound, "\(context)")
  }

  /// The cut comes with any other operation: between a write and its sync, or between a new name
  /// and its folder's sync.
  @Test(arguments: SimulatedDisk.Loss.allCases)
  func aCutAtAnyOperationLosesNothingAcknowledged(_ loss: SimulatedDisk.Loss) throws {
    for index in 0..<120 {
      let store = try Store()
      store.disk.fault = .init(nil, index: index, code: SimulatedDisk.powerless, isPersistent: true)
      let acknowledged = run(store)
      store.disk.restart(loss)
      try check(store, acknowledged, "\(loss) at operation \(index)")
    }
  }

  private func run(_ store: Store) -> [String] {
    var acknowledged: [String] = []
    do {
      var journal = try store.journal()
      for index in 0..<PowerCuts.entries {
        _ = try journal.append(kind: "note", data: words("entry \(index)"), now: morning)
        acknowledged.append("entry \(index)")
      }
    } catch {}
    return acknowledged
  }

  private func check(_ store: Store, _ acknowledged: [String], _ context: String) throws {
    let verdict = try store.verify()
    #expect(verdict.isSound, "\(context): \(verdict.damages)")
    let found = try store.texts()
    #expect(found.starts(with: acknowledged), "\(context)")
    #expect(found.count <= acknowledged.count + 1, "\(context)")
    #expect(found == (0..<found.count).map { "entry \($0)" }, "\(context)")
    var journal = try store.journal(seed: 99)
    let appended = try journal.append(kind: "note", data: words("after"), now: morning)
    #expect(appended.lines.count == 1)
    #expect(try store.texts() == found + ["after"], "\(context)")
    #expect(try store.verify().isSound, "\(context)")
  }
}

struct DiskErrors {
  struct Kind: CustomStringConvertible {
    let operation: DiskOperation?
    let code: Int32
    let isPersistent: Bool
    let writeMax: Int
    var description: String {
      "\(operation?.rawValue ?? "any") \(code)\(isPersistent ? "+" : "") \(writeMax)"
    }
  }

  static let kinds: [Kind] = [
    Int32(5), 28,
  ].flatMap { code in
    [nil, DiskOperation.write, .sync, .truncate, .syncFolder, .open].flatMap { operation in
      [false, true].flatMap { isPersistent in
        [Int.max, 50].map {
          Kind(operation: operation, code: code, isPersistent: isPersistent, writeMax: $0)
        }
      }
    }
  }

  /// An error at every operation in turn, once and from then on: whatever was acknowledged survives
  /// a power cut right afterwards, and the journal goes on when the disk does.
  @Test(arguments: kinds)
  func nothingIsAcknowledgedUnlessItIsDurable(_ kind: Kind) throws {
    // On until the run ends before the fault comes.
    var index = 0
    var isHit = true
    while isHit {
      defer { index += 1 }
      for loss in [SimulatedDisk.Loss.lost, .zeroed, .kept] {
        let store = try Store()
        store.disk.writeMax = kind.writeMax
        store.disk.fault = .init(
          kind.operation, index: index, code: kind.code, isPersistent: kind.isPersistent)
        let acknowledged = try run(store)
        isHit = store.disk.isFaultHit
        store.disk.restart(loss)
        let context = "\(kind) at \(index), \(loss)"
        let found = try store.texts()
        let isLost = acknowledged.contains { !found.contains($0) }
        #expect(!isLost, "\(context): \(acknowledged) in \(found)")
        #expect(Set(found).count == found.count, "\(context)")
        var journal = try store.journal(seed: 99)
        _ = try journal.append(kind: "note", data: words("after"), now: morning)
        #expect(try Set(store.texts()) == Set(found + ["after"]), "\(context)")
      }
    }
  }

  private func run(_ store: Store) throws -> [String] {
    var acknowledged: [String] = []
    guard var journal = journal(store) else { return [] }
    for index in 0..<4 {
      do throws(JournalError) {
        _ = try journal.append(kind: "note", data: words("entry \(index)"), now: morning)
        acknowledged.append("entry \(index)")
      } catch {
        // The text is kept by its owner; what matters here is that nobody called it saved.
        #expect(!error.description.isEmpty)
      }
    }
    return acknowledged
  }

  private func journal(_ store: Store) -> Journal<SimulatedDisk>? {
    do { return try store.journal() } catch { return nil }
  }

  @Test func aFailedWriteIsTakenBackAndTheWriterGoesOn() throws {
    let store = try Store()
    var journal = try store.journal()
    _ = try journal.append(kind: "note", data: words("1"), now: morning)
    store.disk.fault = .init(.write, index: store.disk.counts[.write, default: 0], code: 28)
    do {
      _ = try journal.append(kind: "note", data: words("2"), now: morning)
      Issue.record("acknowledged")
    } catch {
      guard case .notSaved(let reason) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(reason.isFull)
    }
    store.disk.fault = nil
    let third = try journal.append(kind: "note", data: words("3"), now: morning)
    #expect(third.began == nil)
    #expect(try store.texts() == ["1", "3"])
    #expect(try store.verify().isSound)
  }

  @Test(arguments: [DiskOperation.sync])
  func aFailedSyncIsFinalForTheFile(_ operation: DiskOperation) throws {
    let store = try Store()
    var journal = try store.journal()
    _ = try journal.append(kind: "note", data: words("1"), now: morning)
    store.disk.fault = .init(operation, index: store.disk.counts[operation, default: 0], code: 5)
    #expect(throws: JournalError.self) {
      try journal.append(kind: "note", data: words("2"), now: morning)
    }
    store.disk.fault = nil
    let third = try journal.append(kind: "note", data: words("3"), now: morning)
    #expect(third.began?.reason == .notDurable)
    #expect(third.began?.after == store.oak)
    store.disk.restart(.lost)
    #expect(try store.texts().sorted() == ["1", "3"])
    #expect(try store.verify().isSound)
  }

  @Test func newsIsNotLostWithAFailedAppend() throws {
    let store = try Store()
    var journal = try store.journal()
    _ = try journal.append(kind: "note", data: words("1"), now: morning)
    store.put(chain(store.birch, ["b"], review: store.review), as: "\(store.birch.hex).jsonl")
    store.disk.fault = .init(.write, index: store.disk.counts[.write, default: 0], code: 5)
    #expect(throws: JournalError.self) {
      try journal.append(kind: "note", data: words("2"), now: morning)
    }
    store.disk.fault = nil
    #expect(try journal.catchUp(now: morning).lines.map(text) == ["b"])
    #expect(try journal.catchUp(now: morning).isEmpty)
  }
}
