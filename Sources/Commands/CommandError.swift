// What ends a command before its work is done, as values. The words are made here and nowhere else,
// in the form `where: what is wrong; what was expected; what you can do`.

import DataFile
import Documents
import Domain
import Packs
import Store

/// Why a command stops.
enum CommandError: Error {
  /// The review said no; `place` is where the words came from, `say` how its nation says things.
  case refused(Refusal, place: String, say: NationWords = .asWritten)
  case store(StoreError)
  /// A deed without words of its own, such as an erasing, was stopped before anything was changed.
  case notDone(StoreError)
  /// `among` names some that would do.
  case unknownName(String, kind: RecordKind?, among: [String])
  case ambiguousName(String, [String])
  case otherKind(String, isA: RecordKind, expected: RecordKind)
  /// The review has no date to put things on.
  case noSetUp(String)
  /// The host has not said that the partnership may see the themes.
  case themesNotShared(String)
  case usage(place: String, what: String, expected: String, advice: String)
  /// Part of the contract that this version does not do yet.
  case notInThisVersion(String, instead: String)
  case noFile(String)
  case unreadable(String, because: String)
  case tooLarge(String, bytesMax: Int)
  case fileStands(String)
  /// A file was asked for where a review's own files are.
  case insideReview(String, store: String)
  case cannotWrite(String, because: String, isFull: Bool)
  /// The file is written, and the disk could not make sure of it.
  case unsure(String, because: String)
  case document(DocumentError)
  case dataFile(DataFileError)
  /// Bytes that are no UTF-8; `place` names the line.
  case notText(place: String)
  case lineTooLong(place: String, bytesMax: Int)
  case passphraseTooLong(place: String, bytesMax: Int)
  /// A line of notes that does not begin with a time.
  case untimedLine(place: String, what: String)
  /// Part of the review was written by a newer version.
  case newerEntries(String, version: Int)
  /// Nobody reads the results any more.
  case outputClosed
  case outputFailed(because: String)
  /// Everything was said already; only the status is left.
  case told(ExitStatus)
}

extension CommandError {
  var status: ExitStatus {
    switch self {
    case .refused, .unknownName, .ambiguousName, .otherKind, .noSetUp, .themesNotShared:
      .refused
    case .store(let error), .notDone(let error): ExitStatus(code: error.exitCode)
    case .usage, .notInThisVersion: .usage
    case .noFile: .noInput
    case .fileStands, .insideReview: .cannotCreate
    case .cannotWrite(_, _, let isFull): isFull ? .trouble : .cannotCreate
    case .unreadable, .outputFailed, .unsure: .trouble
    case .tooLarge, .document, .dataFile, .notText, .lineTooLong, .passphraseTooLong,
      .untimedLine, .newerEntries:
      .badData
    // Whoever took the first lines and left, as `head` does, had what was wanted.
    case .outputClosed: .done
    case .told(let status): status
    }
  }

  /// True for trouble that another line of input would meet again.
  var isLasting: Bool {
    switch self {
    case .store(.journal(.tooLong)): false
    case .store, .notDone, .outputClosed, .outputFailed, .unreadable: true
    default: false
    }
  }
}

extension CommandError {
  /// Whether something has been done all the same, which the words say.
  var isHalfDone: Bool {
    switch self {
    case .store(let error), .notDone(let error): error.isHalfDone
    default: false
    }
  }

  /// What is to be printed of an erasing that was stopped between its orders; nil for any other.
  var receiptOfPart: ErasureReceipt? {
    if case .notDone(.erasedInPart(let part)) = self { part.receipt } else { nil }
  }
}

extension CommandError: CustomStringConvertible {
  /// Empty where there is nothing to say.
  var description: String {
    switch self {
    case .refused(let refusal, let place, let words):
      "\(place): \(words.put(refusal.explanation))"
    case .store(.journal(.notSaved(let error))):
      "not saved: \(error); \(CommandError.otherwise)"
    // Where the lock cannot even be opened, or the folder's names cannot be made sure of before the
    // first line, nothing is written. Nobody who only reads comes there.
    case .store(.journal(.disk(let error)))
    where error.path.hasSuffix("/lock") && (error.isRefused || error.isFull)
      || error.operation == .syncFolder:
      "not saved: \(error); \(CommandError.otherwise)"
    case .notDone(.journal(.notSaved(let error))), .notDone(.journal(.disk(let error))):
      "not done: \(error); nothing was changed"
    case .store(.journal(.replaced(let path))):
      "not saved: \(StoreError.journal(.replaced(path)))"
    case .store(let error), .notDone(let error): "\(error)"
    case .unknownName(let name, let kind, let among):
      "\(name): nothing is called that here; "
        + CommandError.expectation(kind, among) + "; \"alongside list REVIEW\" shows every name"
    case .ambiguousName(let name, let names):
      "\(name): more than one record is called that; expected one of "
        + "\(firstOf(names)); write the name in full"
    case .otherKind(let name, let kind, let expected):
      "\(name): this is a \(kind.rawValue); expected a \(expected.rawValue); "
        + "\"alongside list REVIEW --kind \(expected.rawValue)\" shows them"
    case .noSetUp(let review):
      "\(review): the review has no date yet; expected its set-up; join from a laptop that has it"
    case .themesNotShared(let review):
      "--for partnership: the host has not said that themes go on; their yes was expected; ask "
        + "them, then: alongside agree \(review) share-themes yes"
    case .usage(let place, let what, let expected, let advice):
      "\(place): \(what); expected \(expected); \(advice)"
    case .notInThisVersion(let what, let instead):
      "\(what): not in this version; \(instead)"
    case .noFile(let path):
      "\(path): there is no such file; expected one that can be read; check the name"
    case .unreadable(let path, let because):
      "\(path): \(because); expected a file that can be read; check it and try again"
    case .tooLarge(let path, let limit):
      "\(path): larger than \(limit) bytes; expected a smaller file; split it"
    case .fileStands(let path):
      "\(path): there is a file here already; expected a new name; choose another or add --force"
    case .insideReview(let path, let store):
      "\(path): not written, since it lies in the folder of a review, \(store), where Alongside's "
        + "own files are; expected a place outside it; choose another folder"
    case .cannotWrite(let path, let because, _):
      "\(path): not written (\(because)); expected a folder you may write to; choose another"
    case .unsure(let path, let because):
      "\(path): written, but the disk could not make sure of it (\(because)), so that a power cut "
        + "may take it away; expected a disk that keeps it; check the disk, then write it again "
        + "with --force"
    case .document(let error): "\(error)"
    case .dataFile(let error): "\(error)"
    case .notText(let place):
      "\(place): the bytes are not UTF-8; expected UTF-8 text; save it as UTF-8 and try again"
    case .passphraseTooLong(let place, let limit):
      "\(place): its first line is longer than \(limit) bytes; expected a passphrase of fewer; "
        + "choose a shorter one, nothing was made or changed"
    case .lineTooLong(let place, let limit):
      "\(place): longer than \(limit) bytes; expected a shorter line; split it in two"
    case .untimedLine(let place, let what):
      "\(place): \(what); expected a time and words, such as \"09:33 6 hands\"; add what is missing"
    case .newerEntries(let review, let version):
      "\(review): some entries were written in format version \(version); expected version 1; "
        + "install the newer Alongside to read and write them"
    case .outputClosed: ""
    case .outputFailed(let because):
      "standard output: \(because); expected it to take the results; check the disk and try again"
    case .told: ""
    }
  }

  /// A command keeps no words; a screen does.
  private static let otherwise =
    "nothing of this is kept: give it again; or go on in another folder: alongside carry-on REVIEW "
    + "FOLDER"

  private static func expectation(_ kind: RecordKind?, _ among: [String]) -> String {
    guard let kind else { return "expected a name such as N12, N12.Oak or WRITER:SEQ" }
    return among.isEmpty
      ? "there is no \(kind.rawValue) yet" : "expected one of \(firstOf(among))"
  }
}

extension CommandError {
  /// What a role that does not gather evidence may not give out.
  static func teamOnly(_ place: String, _ role: TeamRole) -> CommandError {
    .usage(
      place: place, what: "this laptop has the role of the \(role.words)",
      expected: "--for school", advice: "raw notes stay with the team")
  }
}
