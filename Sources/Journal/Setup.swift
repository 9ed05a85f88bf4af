// What a journal has to be told before it can be opened. The store knows these things; the journal
// does not look for them.

/// The highest entry that was ever seen in a file.
public struct Known: Hashable, Sendable {
  public var seq: Int64
  public var hash: EntryHash

  public init(seq: Int64, hash: EntryHash) {
    self.seq = seq
    self.hash = hash
  }
}

/// Which files of the folder belong to a journal, and what the own one is called.
public enum FileScheme: Hashable, Sendable {
  /// Every `*.jsonl` that is no carrier's temporary file; the own one is `WRITER.jsonl`.
  case everyWriter
  /// `NAME.jsonl` and `NAME.WRITER.jsonl`: a file that only this installation keeps, and what
  /// follows it when it can no longer be written.
  case named(String)
}

/// Under whose name this installation writes.
public enum OwnWriter: Hashable, Sendable {
  /// Goes on where this writer stopped.
  case continuing(WriterID)
  /// Begins a new writer with the next append, after this earlier one where there was one.
  case beginning(after: WriterID?)
}

/// What a journal is opened with.
public struct JournalSetup: Sendable {
  public var review: ReviewID
  /// The folder of the entries' files.
  public var folder: String
  /// The folder of `lock` and `torn/`; never exchanged.
  public var local: String
  public var files: FileScheme
  public var own: OwnWriter
  /// What was seen earlier, by file name. It may lag behind, but never be ahead.
  public var known: [String: Known]
  /// Whether the review has a passphrase: then a plain body is damage.
  public var isProtected: Bool
  /// Whether the review is known to have none: then a sealed body is damage. Where neither is
  /// known both are read.
  public var isOpen = false
  /// How long an append waits for another process before it gives up.
  public var lockWaitMilliseconds: Int
  /// Long enough for whatever another program writes in one go.
  public static let lockWaitDefault = 5_000

  public init(
    review: ReviewID, folder: String, local: String, files: FileScheme = .everyWriter,
    own: OwnWriter = .beginning(after: nil), known: [String: Known] = [:],
    isProtected: Bool = false, lockWaitMilliseconds: Int = Self.lockWaitDefault
  ) {
    self.review = review
    self.folder = folder
    self.local = local
    self.files = files
    self.own = own
    self.known = known
    self.isProtected = isProtected
    self.lockWaitMilliseconds = lockWaitMilliseconds
  }
}

extension JournalSetup {
  /// A reading of one of the journal's files, from its first byte.
  func scan(_ file: String) -> LineScan {
    LineScan(file: file, review: review, isProtected: isProtected, isOpen: isOpen)
  }
}
