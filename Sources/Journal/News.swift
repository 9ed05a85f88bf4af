// What an opening, a catch-up or an append brings besides success: values for the store to apply
// and to show.

/// What was found since the last time.
public struct News: Hashable, Sendable {
  /// New entries, file by file in the order of their names, each file in its own order. An entry
  /// that stands in several files comes once.
  public var lines: [SoundLine] = []
  /// Entries known already whose body has gone since, because a file was rewritten.
  public var nulled: [EntryHash] = []
  /// What is newly found to be wrong.
  public var damages: [Damage] = []
  /// Writers whose clock was more than five minutes ahead, with the milliseconds ahead; their
  /// clock is kept, and not followed.
  public var clocksAhead: [ClockAhead] = []

  public init() {}

  public var isEmpty: Bool {
    lines.isEmpty && nulled.isEmpty && damages.isEmpty && clocksAhead.isEmpty
  }
}

extension News {
  /// Takes in what was found by a second look.
  public mutating func add(_ other: News) {
    lines += other.lines
    nulled += other.nulled
    damages += other.damages
    clocksAhead += other.clocksAhead
  }

  /// Takes in how far ahead an entry is: its writer is told of once, with the most of it.
  mutating func hear(_ milliseconds: Int64, of writer: WriterID, isNews: Bool) {
    if isNews {
      clocksAhead.append(ClockAhead(writer: writer, milliseconds: milliseconds))
    } else if let place = clocksAhead.firstIndex(where: { $0.writer == writer }) {
      clocksAhead[place].milliseconds = max(clocksAhead[place].milliseconds, milliseconds)
    }
  }
}

/// A foreign clock that is not followed.
public struct ClockAhead: Hashable, Sendable {
  public var writer: WriterID
  public var milliseconds: Int64

  public init(writer: WriterID, milliseconds: Int64) {
    self.writer = writer
    self.milliseconds = milliseconds
  }
}

/// A new writer, and why there is one.
public struct Beginning: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The setup asked for one: the first here, or a restored or cloned laptop.
    case asked
    /// The own file is damaged.
    case damaged([Damage])
    /// The own file lacks entries that were seen in it, or is gone.
    case behindKnown(knownSeq: Int64, seq: Int64)
    /// The own writer has two histories.
    case forked
    /// An earlier append could not be made durable, and the file cannot be trusted further.
    case notDurable
  }

  public var writer: WriterID
  public var reason: Reason
  /// The writer before, and its last sound entry where one is known.
  public var after: WriterID?
  public var afterHash: EntryHash?
}

/// What an append did.
public struct Appended: Hashable, Sendable {
  /// What others wrote, found under the lock before writing.
  public var news: News
  /// The own new entries, in order; durable.
  public var lines: [SoundLine]
  /// The new writer, where this append began one.
  public var began: Beginning?
  /// What was cut from the own file, and kept in `torn/`, before writing.
  public var cut: TornTail?
}

/// The last entry of a writer.
public struct WriterHead: Hashable, Sendable {
  public var writer: WriterID
  public var seq: Int64
  public var hash: EntryHash

  public init(writer: WriterID, seq: Int64, hash: EntryHash) {
    self.writer = writer
    self.seq = seq
    self.hash = hash
  }
}
