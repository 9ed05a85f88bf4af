// What can be wrong with a file of entries, as values. Every case is something that was found, with
// the line it was found at; the words are made here and nowhere else.

/// Why a line is not sound.
public enum LineFault: Error, Hashable, Sendable {
  case tooLong
  /// The layout is not the fixed one at this byte of the line.
  case layout(at: Int)
  /// `data` is not a canonical JSON object, at this byte of the line.
  case data(at: Int)
  /// The head was changed: its digest is not `hash`.
  case hash
  /// The body was changed: its digest is not `commit`.
  case commit
  /// The line is of a newer format than this program knows, and cannot be read.
  case newer(version: Int)
  /// A plain body in a review that has a passphrase.
  case plainBody
  /// A sealed body in a review that has none.
  case sealedBody
  /// A line of another review.
  case foreignReview(ReviewID)
}

/// What is wrong at one line of one file.
public struct Damage: Hashable, Sendable {
  public enum What: Hashable, Sendable {
    case line(LineFault)
    /// A sound line that does not follow the sound line before: entries are missing, doubled,
    /// swapped, or of another history.
    case chain(expectedSeq: Int64, seq: Int64)
    /// A sound line whose writer is not the file's.
    case writer(expected: WriterID, found: WriterID)
    /// Two different entries of one writer carry this number.
    case fork(writer: WriterID, seq: Int64, hashes: [EntryHash])
    /// The file ends before an entry that was seen in it earlier.
    case shorterThanKnown(knownSeq: Int64, seq: Int64)
    /// The entry seen earlier under this number was another one.
    case notAsKnown(seq: Int64)
    /// The file is of another review; nothing of it is taken.
    case otherReview(ReviewID)
    /// Not a plain file of this user with one name: a link, a folder, somebody else's file.
    case notOurs
    /// More than can be listed: so many further lines of this file are not sound either.
    case more(lines: Int)
    /// The file could not be read.
    case unreadable(DiskError)
  }

  /// The file's name within the folder.
  public var file: String
  /// Counted from 1; 0 where the whole file is meant.
  public var line: Int
  public var what: What
  /// Another file of the folder that has the very entries which are missing or damaged here, so
  /// that nothing is lost; nil where none has them, or where it is no matter of lost entries.
  public var wholeIn: String?

  public init(file: String, line: Int, what: What) {
    self.file = file
    self.line = line
    self.what = what
  }
}

/// What follows a file's last sound line without a sound line behind it.
public struct TornTail: Hashable, Sendable {
  public var file: String
  /// The tail's first line, counted from 1, and its first byte.
  public var line: Int
  public var offset: Int64
  /// Bytes.
  public var length: Int64
  /// Whether it ends with a newline: then it may have been a saved entry that was damaged later,
  /// and not only a write that was cut short.
  public var isWholeLines: Bool

  public init(file: String, line: Int, offset: Int64, length: Int64, isWholeLines: Bool) {
    self.file = file
    self.line = line
    self.offset = offset
    self.length = length
    self.isWholeLines = isWholeLines
  }
}
