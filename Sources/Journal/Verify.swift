// The verdict on a folder of entries: every digest of every line, and what follows from them. It
// changes no byte, and it knows nothing of what the entries say.

/// What was found in one file.
public struct FileVerdict: Hashable, Sendable {
  public var file: String
  public var writer: WriterID?
  /// Bytes in the file.
  public var bytes: Int64
  /// Sound entries, and how many of them are sealed and erased.
  public var entries: Int
  public var boxed: Int
  public var erased: Int
  /// The last sound entry; nil where there is none.
  public var last: Known?
  /// The newest format version a line names.
  public var version: Int
  /// A write that was cut short at the end: no damage, the writer will set it aside.
  public var torn: TornTail?
  public var damages: [Damage]
}

/// What was found in all files of a folder.
public struct Verdict: Hashable, Sendable {
  /// By name.
  public var files: [FileVerdict]
  /// Of all files, and of what could not be read; by file and line.
  public var damages: [Damage]
  /// Different entries in all files together.
  public var entries: Int
  /// The last entry of every writer.
  public var heads: [WriterHead]
  public var clocksAhead: [ClockAhead]
  /// Every order to erase, in the order in which they were read.
  public var orders: [SoundLine]
  /// Entries that one copy has with a body and another without.
  public var halfErased: Set<EntryHash>

  /// Whether nothing is wrong. A torn tail is not wrong; damage of what another file has whole is.
  public var isSound: Bool { damages.isEmpty }

  /// The newest format version any line names.
  public var version: Int { files.map(\.version).max() ?? Head.versionKnown }
}

extension Journal {
  /// Reads and checks every file whole.
  /// - Parameter now: milliseconds since 1970 UTC, to judge clocks by.
  /// - Throws: `folderMissing`, or `disk` where the folder cannot be listed.
  /// - Complexity: linear in the bytes of the files; memory grows only with the number of entries,
  ///   32 bytes for each, and with what is damaged.
  public static func verify(
    _ setup: JournalSetup, on disk: D, now: Int64, each: (SoundLine) -> Void
  ) throws(JournalError) -> Verdict {
    var journal = try Journal(setup, on: disk)
    var entries = 0
    var orders: [SoundLine] = []
    let news = try journal.catchUp(now: now) {
      entries += 1
      if $0.entry.head.kind == orderKind { orders.append($0) }
      each($0)
    }
    return journal.verdict(entries, news.clocksAhead, orders)
  }

  /// The same without looking at the entries themselves.
  public static func verify(
    _ setup: JournalSetup, on disk: D, now: Int64
  ) throws(JournalError) -> Verdict {
    var journal = try Journal(setup, on: disk)
    let (entries, news, orders) = try journal.check(now: now)
    return journal.verdict(entries, news.clocksAhead, orders)
  }

  private func verdict(
    _ entries: Int, _ clocksAhead: [ClockAhead], _ orders: [SoundLine]
  ) -> Verdict {
    let files = files.keys.sorted().compactMap { self.files[$0] }.map { state in
      let scan = state.scan
      return FileVerdict(
        file: scan.file, writer: scan.writer, bytes: state.status.size, entries: scan.sound,
        boxed: scan.boxed, erased: scan.erased, last: scan.last, version: scan.newest,
        torn: scan.tornNote(size: state.status.size), damages: damages(of: state))
    }
    return Verdict(
      files: files, damages: damages, entries: entries, heads: heads, clocksAhead: clocksAhead,
      orders: orders, halfErased: halfErased)
  }
}
