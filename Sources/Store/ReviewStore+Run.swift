// Recording a run of new records that are there to be saved one by one: the same path as a single
// one, with the next made ready while the disk is at work.

import Domain
import Journal
import Keyrings

/// A run of records being saved. `ReviewStore.endRun` ends it.
public final class RecordRun {
  var lines: AppendRun
  var ids: IDAllocation
  /// Handed over and not settled, oldest first.
  var waiting: [[ReviewEntry]] = []

  /// Deeds handed over and not settled.
  public var waitingCount: Int { waiting.count }
  /// Whether one was the last: it failed, or nobody took the acknowledgement.
  public var isOver: Bool { lines.isOver }

  init(_ lines: consuming AppendRun, _ ids: IDAllocation) {
    self.lines = lines
    self.ids = ids
  }
}

/// A deed of a run that is durable.
public struct RunRecorded: Sendable {
  public var entries: [ReviewEntry]
  /// What acknowledging it gave; unless it is 0 nothing of the run is saved after it.
  public var acknowledged: Int32
}

extension Change {
  /// Whether it may be one of a run: a new record of its own, which neither needs nor changes what
  /// those before it in the run say.
  public var mayRun: Bool {
    guard replaces.isEmpty, displayID == nil else { return false }
    if case .note = event { return true }
    return false
  }
}

extension ReviewStore {
  /// Begins a run; nil where the next change is to be recorded by itself first.
  public mutating func beginRun(now: Int64) throws(StoreError) -> RecordRun? {
    guard (try? checkPlace()) != nil, !owesErasing else { return nil }
    do throws(JournalError) {
      guard var lines = try journal.beginRun(now: now, seal: key) else { return nil }
      if let cut = lines.cut { note(cut) }
      _ = take(lines.news, isPrivate: false)
      let tips = Self.tips(of: lines.heads, by: lines.writer, without: writers)
      if owesErasing || tips.contains(where: { met[$0.key] != $0.value }) {
        try journal.endRun(&lines)
        return nil
      }
      var ids = IDAllocation(review.highestNumbers)
      ids.see(cut: cutNumbers)
      return RecordRun(lines, ids)
    } catch {
      throw .journal(error)
    }
  }

  /// Makes a change ready and hands it over to be saved. It is once `settle` has said so.
  ///
  /// - Parameters:
  ///   - change: one that `mayRun`.
  ///   - acknowledging: what to do, on another thread, as soon as these entries are durable; the
  ///     next are not begun before. 0 says that it went well.
  /// - Complexity: constant in the size of the journal.
  public mutating func record(
    _ change: Change, in run: RecordRun, now: Int64, at: WallTime,
    acknowledging: ([ReviewEntry]) -> @Sendable () -> Int32
  ) throws(RecordFailure) {
    precondition(change.mayRun, "a change of another kind is recorded by itself")
    if let refusal = review.refusal(of: change) { throw .refused(refusal) }
    var ids = run.ids
    var entries: [ReviewEntry] = []
    let key = key
    do throws(JournalError) {
      try journal.append(in: &run.lines, now: now, places: places) {
        (batch) throws(JournalError) in
        try batch.add(change.event, at: change.at ?? at, id: ids.next(for: change))
      } acknowledging: { lines in
        entries = lines.map { EntryTranslation.entry($0.entry, isPrivate: false, key: key) }
        return acknowledging(entries)
      }
    } catch {
      throw .store(.journal(error))
    }
    run.ids = ids
    run.waiting.append(entries)
  }

  /// The store that was opened must be the one that the lines went into.
  private var places: [AppendPlace] {
    place.map { [AppendPlace(path: folder.reviewFile, identity: $0)] } ?? []
  }

  /// Waits for the oldest change and applies it; nil where none is waiting.
  /// - Throws: `StoreError`; it and whatever was handed over after it is not saved.
  public mutating func settle(in run: RecordRun) throws(StoreError) -> RunRecorded? {
    guard !run.waiting.isEmpty else { return nil }
    let entries = run.waiting.removeFirst()
    do throws(JournalError) {
      guard let saved = try journal.settle(in: &run.lines) else { return nil }
      if run.lines.isOver { run.waiting = [] }
      review.apply(entries)
      anchorLags = true
      return RunRecorded(entries: entries, acknowledged: saved.acknowledged)
    } catch {
      run.waiting = []
      throw .journal(error)
    }
  }

  /// Ends a run in which nothing is waiting any more; others may write again.
  public mutating func endRun(_ run: RecordRun) {
    // Nothing is waiting, so nothing can fail.
    do throws(JournalError) { try journal.endRun(&run.lines) } catch {}
  }
}
