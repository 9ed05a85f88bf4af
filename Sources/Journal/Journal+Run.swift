// Many lines that are there to be saved one by one: locked and caught up with once, each durable
// and acknowledged before the next is written, and the next made ready while the disk is at work.

/// A run of lines being appended. `Journal.endRun` ends it; until then nobody else can write.
public struct AppendRun: ~Copyable {
  /// What was found before the first line.
  public let news: News
  /// What had to be cut from the own file's end before the first line.
  public let cut: TornTail?
  let lock: FileHandle
  let lane: any AppendLane
  var batch: Batch
  /// Lines handed to the lane and not settled, oldest first, with their length in bytes.
  var waiting: [(lines: [SoundLine], byteCount: Int)] = []
  /// Whether one was the last: it failed, or nobody took the acknowledgement.
  public fileprivate(set) var isOver = false

  /// Who writes.
  public var writer: WriterID { batch.writer }
  /// The last entry of every writer, in the order of the writers.
  public var heads: [WriterHead] { batch.heads }
  /// Deeds handed over and not settled.
  public var waitingCount: Int { waiting.count }

  deinit { lane.close() }
}

/// A deed of a run that is durable.
public struct RunSaved: Sendable {
  /// Its entries, in order.
  public var lines: [SoundLine]
  /// What acknowledging it gave; unless it is 0 nothing of the run is written after it.
  public var acknowledged: Int32
}

extension Journal {
  /// Begins a run of lines; nil where the next line is no ordinary one, such as the first since the
  /// journal was opened, or a new writer's: then `append` is the way, and a run may follow.
  ///
  /// The file that comes of a run is, byte for byte, the one that as many appends would have made.
  /// - Parameter now: milliseconds since 1970 UTC, to judge foreign clocks by.
  /// - Throws: as `append`, before anything is written.
  public mutating func beginRun(
    now: Int64, seal: (any Sealing)? = nil
  ) throws(JournalError) -> AppendRun? {
    try refuseLocked(seal)
    guard own != nil else { return nil }
    let lock = try lock()
    do throws(JournalError) {
      if let run = try readyRun(lock, now: now, seal: seal) { return run }
    } catch {
      disk.unlock(lock)
      throw error
    }
    disk.unlock(lock)
    return nil
  }

  private mutating func readyRun(
    _ lock: FileHandle, now: Int64, seal: (any Sealing)?
  ) throws(JournalError) -> AppendRun? {
    let news = try catchUp(now: now)
    do throws(JournalError) {
      try refuseNewer()
      try refusePlain(seal)
      let cut = try prepareOwn()
      let batch = batch(now: now, seal: seal, news: news)
      if own != nil, batch.beginning == nil, let lane = disk.lane() {
        return AppendRun(news: news, cut: cut, lock: lock, lane: lane, batch: batch)
      }
    } catch {
      pending = news
      throw error
    }
    pending = news
    return nil
  }

  /// Makes a deed's lines and hands them over to be saved. They are once `settle` has said so.
  ///
  /// - Parameters:
  ///   - places: what must still stand under its name, besides the own file, once it is durable.
  ///   - drafting: adds the lines; see `append(now:seal:drafting:)`.
  ///   - acknowledging: what to do, on another thread, as soon as these lines are durable; the
  ///     next are not begun before. 0 says that it went well.
  /// - Throws: what `drafting` throws: the run goes on without the deed. `notSaved` in a run that
  ///   is over.
  /// - Complexity: linear in what is written.
  public mutating func append(
    in run: inout AppendRun, now: Int64, places: [AppendPlace] = [],
    drafting: (inout Batch) throws(JournalError) -> Void,
    acknowledging: ([SoundLine]) -> @Sendable () -> Int32
  ) throws(JournalError) {
    guard let own, !run.isOver else {
      throw .notSaved(DiskError(.write, setup.folder, code: DiskError.cancelled))
    }
    var batch = run.batch
    batch.now = now
    try drafting(&batch)
    let (lines, bytes) = batch.takeAdded()
    run.batch = batch
    random = batch.random
    run.waiting.append((lines, bytes.count))
    run.lane.add(
      AppendJob(
        file: own.handle, bytes: bytes,
        places: places + [AppendPlace(path: own.path, identity: own.identity)],
        acknowledge: acknowledging(lines)))
  }

  /// Waits for the oldest deed and takes it into account; nil where none is waiting.
  ///
  /// - Throws: `notSaved`, or `replaced` where the file is no longer the one under its name. The
  ///   run is over then, and nothing that was handed over after this deed has been begun.
  public mutating func settle(in run: inout AppendRun) throws(JournalError) -> RunSaved? {
    guard !run.waiting.isEmpty else { return nil }
    let deed = run.waiting.removeFirst()
    switch run.lane.outcome() {
    case .saved(let acknowledged):
      own?.hasKept(deed.byteCount)
      settle(deed.lines, in: run.batch.file)
      if acknowledged != 0 { over(&run) }
      return RunSaved(lines: deed.lines, acknowledged: acknowledged)
    case .failed(let error):
      let path = own?.path ?? setup.folder
      takeBack(after: error.operation, &run)
      throw .notSaved(error.at(path))
    case .replaced(let path):
      takeBack(after: nil, &run)
      throw .replaced(path)
    case .notBegun:
      over(&run)
      return nil
    }
  }

  private mutating func takeBack(after failed: DiskOperation?, _ run: inout AppendRun) {
    over(&run)
    own?.takeBack(after: failed)
    if own?.isFinal == true { giveUp(because: .notDurable) }
  }

  private mutating func over(_ run: inout AppendRun) {
    run.isOver = true
    run.waiting = []
  }

  /// Ends a run: what was handed over and not settled is waited for, and others may write again.
  /// - Throws: as `settle`.
  public mutating func endRun(_ run: inout AppendRun) throws(JournalError) {
    defer {
      run.lane.close()
      run.isOver = true
      clock = run.batch.clock
      noteStatus(of: run.batch.file)
      disk.unlock(run.lock)
    }
    while try settle(in: &run) != nil {}
  }
}
