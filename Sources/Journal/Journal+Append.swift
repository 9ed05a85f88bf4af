// Appending: lock, catch up, make sure of the own file, write, sync, and only then say so.

extension Journal {
  /// Appends one entry, durably.
  /// - Parameters:
  ///   - data: one object as canonical JSON.
  ///   - now: milliseconds since 1970 UTC.
  ///   - seal: what seals the body; nil writes it plain.
  /// - Throws: as `append(now:seal:drafting:)`.
  public mutating func append(
    kind: String, data: [UInt8], now: Int64, seal: (any Sealing)? = nil
  ) throws(JournalError) -> Appended {
    try append(now: now, seal: seal) { (batch) throws(JournalError) in
      try batch.add(kind: kind, data: data)
    }
  }

  /// Appends what `drafting` adds to the batch, with one sync for all of it.
  ///
  /// `drafting` is called with the lock held, after catching up: the place to choose a number, to
  /// look once more at what others wrote, and to put a first entry before the others where
  /// `batch.beginning` is not nil. Nothing added means nothing written.
  ///
  /// After an error nothing counts as saved, and the journal can be used on: what was caught up
  /// with comes with the next call, and the next append begins a new writer if it has to.
  /// - Throws: `notSaved` where the disk failed while writing, `locked`, `noLocks`, `newerVersion`,
  ///   `disk` where it failed before, and whatever `drafting` throws.
  /// - Complexity: linear in what is written and what others wrote; not in what is there already.
  public mutating func append(
    now: Int64, seal: (any Sealing)? = nil,
    drafting: (inout Batch) throws(JournalError) -> Void
  ) throws(JournalError) -> Appended {
    try refuseLocked(seal)
    let lock = try lock()
    defer { disk.unlock(lock) }
    let news = try catchUp(now: now)
    do throws(JournalError) {
      return try write(now: now, seal: seal, news: news, drafting: drafting)
    } catch {
      pending = news
      throw error
    }
  }

  private mutating func write(
    now: Int64, seal: (any Sealing)?, news: News,
    drafting: (inout Batch) throws(JournalError) -> Void
  ) throws(JournalError) -> Appended {
    try refuseNewer()
    try refusePlain(seal)
    let cut = try prepareOwn()
    var batch = batch(now: now, seal: seal, news: news)
    batch.cut = cut
    let wanted = batch.writer
    try drafting(&batch)
    random = batch.random
    guard !batch.lines.isEmpty else {
      return Appended(news: news, lines: [], began: nil, cut: cut)
    }
    do throws(DiskError) {
      try put(batch, wanted)
    } catch {
      throw .notSaved(error)
    }
    settle(batch)
    return Appended(news: news, lines: batch.lines, began: batch.beginning, cut: cut)
  }

  mutating func batch(now: Int64, seal: (any Sealing)?, news: News) -> Batch {
    let writer: WriterID
    var beginning: Beginning?
    var scan: LineScan?
    switch target {
    case .file(let continued):
      writer = continued
      scan = ownName.flatMap { files[$0]?.scan }
      if scan?.last == nil {
        beginning = Beginning(writer: writer, reason: .asked, after: nil, afterHash: nil)
      }
    case .begin(let after, let reason):
      writer = WriterID.random(using: &random)
      let top = after.flatMap { ledger.top(of: $0) }
      beginning = Beginning(writer: writer, reason: reason, after: after, afterHash: top?.hash)
    }
    return Batch(
      news: news, writer: writer, beginning: beginning, heads: ledger.tops, review: setup.review,
      file: ownName(for: writer), now: now, seal: seal, clock: clock, random: random,
      line: scan?.lines ?? 0, offset: scan?.offset ?? 0, last: scan?.last)
  }

  /// Writes the batch's bytes; on return they are durable.
  private mutating func put(_ batch: Batch, _ writer: WriterID) throws(DiskError) {
    guard own == nil else {
      do throws(DiskError) {
        try own?.append(batch.bytes)
      } catch {
        if own?.isFinal == true { giveUp(because: .notDurable) }
        throw error
      }
      return
    }
    var file = try LineFile.creating(batch.file, in: setup.folder, on: disk)
    do throws(DiskError) {
      try file.append(batch.bytes)
    } catch {
      // A file that never held a saved entry may go; the next append makes another.
      file.close()
      discard(file.path)
      throw error
    }
    own = file
    target = .file(writer)
  }

  /// Takes what is durable into account, without reading it again.
  private mutating func settle(_ batch: Batch) {
    clock = batch.clock
    settle(batch.lines, in: batch.file)
    noteStatus(of: batch.file)
  }

  /// Takes lines that are durable into account, but for how the file looks now.
  mutating func settle(_ lines: [SoundLine], in file: String) {
    guard let own else { return }
    // Out of the table while it grows: a second hold on it would be a copy.
    var state =
      files.removeValue(forKey: file)
      ?? FileState(
        scan: setup.scan(file), status: own.statusExpected)
    for line in lines {
      state.scan.wrote(line.entry, length: line.place.length)
      _ = ledger.add(line.entry.head.writer, line.entry.head.seq, line.entry.hash)
    }
    setup.known[file] = state.scan.last
    files[file] = state
  }

  /// Remembers how the own file looks after writing, so that the next look need not read it.
  mutating func noteStatus(of file: String) {
    guard let own else { return }
    // Without the time of the change the next look at the file would read it; that finds nothing.
    do throws(DiskError) {
      files[file]?.status = try disk.status(own.handle)
    } catch {
      files[file]?.status = own.statusExpected
    }
  }

  func refuseLocked(_ seal: (any Sealing)?) throws(JournalError) {
    guard seal != nil || !setup.isProtected else { throw .sealing("the review is locked") }
  }

  /// No plain line ever follows sealed ones, also where nothing else says that they are.
  func refusePlain(_ seal: (any Sealing)?) throws(JournalError) {
    guard seal != nil || !holdsSealed else { throw .sealing("other lines here are sealed") }
  }

  func discard(_ path: String) {
    do throws(DiskError) { try disk.remove(path) } catch { return }
  }

  func refuseNewer() throws(JournalError) {
    if let newer { throw newer }
  }

  /// Why nothing can be written here; nil where no line is of a newer version.
  public var newer: JournalError? {
    for name in files.keys.sorted() {
      guard let scan = files[name]?.scan, scan.newest > Head.versionKnown else { continue }
      return .newerVersion(file: name, line: scan.newestLine, version: scan.newest)
    }
    return nil
  }
}
