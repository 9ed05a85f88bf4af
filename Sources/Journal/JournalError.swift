// What stops the journal, with the words for it. Each case carries what happened; the sentence is
// made here and nowhere else.

import JSONText

/// Trouble with a journal.
public enum JournalError: Error, Hashable, Sendable {
  /// The folder is not there.
  case folderMissing(String)
  /// The disk refused while reading or making ready; nothing was written.
  case disk(DiskError)
  /// The disk refused while writing; the entries are not saved.
  case notSaved(DiskError)
  /// Another process holds the lock.
  case locked(String)
  /// The file system has no locks.
  case noLocks(String)
  /// A file holds lines of a newer format: it can be read in part, and not be written beside.
  case newerVersion(file: String, line: Int, version: Int)
  /// The kind is none.
  case badKind(String)
  /// The data is no canonical JSON object, at this byte.
  case badData(at: Int)
  /// The line would be longer than a line may be.
  case tooLong(bytes: Int, limit: Int)
  /// The number has reached the end of its range.
  case outOfNumbers
  /// The line is no longer where it was.
  case lineMoved(Place)
  /// Another review stands where this one was opened.
  case replaced(String)
  /// The body could not be sealed, and why.
  case sealing(String)
}

extension JournalError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .folderMissing(let path):
      "\(path): there is no such folder; a journal's folder was expected; check the name, and "
        + "whether the disk it is on is connected"
    case .disk(let error): error.description
    case .notSaved(let error): "not saved: \(error); your words are kept"
    case .locked(let path):
      "\(path): another program is writing; it was expected to finish in a moment; close the other "
        + "window or wait, then try again"
    case .noLocks(let path):
      "\(path): this disk has no locks; a disk was expected where two programs cannot write at "
        + "once; keep the review on a local disk and exchange it from there"
    case .newerVersion(let file, let line, let version):
      "\(file):\(line): written by a newer version; format \(Head.versionKnown) was expected, this "
        + "is \(version); install a newer alongside to write here"
    case .badKind(let kind):
      "entry: \(JournalError.shown(kind)) is no kind of entry; lower-case letters and hyphens, at "
        + "most \(Format.kindBytesMax), were expected; this is a fault of the program"
    case .badData(let at):
      "entry: byte \(at) of the data cannot stand in a line; canonical JSON was expected; this is "
        + "a fault of the program"
    case .tooLong(let bytes, let limit):
      "entry: it would take \(bytes) bytes; at most \(limit) fit in a line; make two of it"
    case .outOfNumbers:
      "entry: the writer has no numbers left; fewer than 2^53 entries were expected; begin a new "
        + "writer"
    case .lineMoved(let place):
      "\(place.file):\(place.line): the entry is no longer here; the file was expected to be as it "
        + "was read; read the review again"
    case .replaced(let path):
      "\(path): another review stands here now, as after \"alongside protect\"; the one that was "
        + "opened was expected; nothing was written; open the review again and give it there"
    case .sealing(let why):
      "entry: it cannot be sealed: \(why); the review's key was expected; unlock the review"
    }
  }

  /// A foreign word as JSON: nothing in it can act on a terminal.
  private static func shown(_ text: String) -> String { JSONValue.string(text).text }
}
