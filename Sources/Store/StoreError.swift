// What can go wrong with a review's folder, and the words for it. Every sentence says where, what
// is wrong, what was expected and what can be done; the exit code is the one of `design` 7.

import Journal
import Keyrings

/// Trouble with a store.
public enum StoreError: Error, Sendable {
  case noSuchReview(String, there: [String])
  case alreadyThere(String)
  case notAStore(String, because: String)
  /// A link, or a file, stands in the place of one of a store's folders.
  case strayFolder(String)
  case newerStore(String, version: Int64)
  case otherReview(String, expected: String, found: String)
  case file(path: String, because: String)
  /// A file stands in its new place, and a power cut may bring back what stood there before.
  case inPlace(path: String, because: String)
  case cannotCreate(path: String, because: String)
  case journal(JournalError)
  /// The keyring does not open, and why; `path` is its review's.
  case keyring(path: String, KeyringError)
  /// What opens the review has changed, and something failed after that.
  case keyringChanged(path: String, KeyringDeed, KeyringTrouble)
  /// Lines of this review are sealed, and nothing that opens them is there.
  case keyringMissing(String)
  /// A keyring stands in a review of which no line is sealed.
  case strayKeyring(String)
  /// The review is protected, and no passphrase was given.
  case passphraseNeeded(String)
  /// The store cannot be copied under a passphrase; it is as it was.
  case cannotProtect(String, because: String)
  case alreadyProtected(String)
  /// The protected copy is whole, and something failed while it took the store's place.
  case protecting(path: String, isInPlace: Bool, because: String)
  /// An order to erase is durable and its words are hidden, but some file may still hold them; and
  /// what stopped it, in words.
  case erasing(String)
  /// Some of what was to be erased was ordered to go, and no order for the rest could be saved.
  case erasedInPart(ErasedPart)
  /// A copy is under seal, and the words are still where they were and in every view; what stopped
  /// it, in words, and its exit code.
  case sealing(String, code: Int32)
  /// What was typed is under seal, and a file that kept it may still hold it; and what stopped it,
  /// in words.
  case sealingTyped(String)

  /// The exit code for a command that stops here.
  public var exitCode: Int32 {
    switch self {
    case .noSuchReview: 66
    case .alreadyThere, .cannotCreate: 73
    case .notAStore, .strayFolder, .newerStore, .otherReview: 65
    case .file, .inPlace, .erasing, .erasedInPart, .sealingTyped, .keyringChanged, .protecting: 74
    case .sealing(_, let code): code
    case .passphraseNeeded, .keyring(_, .wrongPassphrase): 77
    case .keyring(_, .lastWayIn), .keyring(_, .tooMany), .keyring(_, .known), .alreadyProtected: 1
    case .cannotProtect, .keyringMissing, .strayKeyring: 65
    case .keyring(_, .underivable): 74
    case .keyring: 65
    case .journal(let error):
      switch error {
      case .sealing: 77
      case .folderMissing: 66
      case .locked: 75
      case .newerVersion, .badKind, .badData, .tooLong: 65
      default: 74
      }
    }
  }
}

extension StoreError {
  /// Whether something has been done all the same, which the words say.
  public var isHalfDone: Bool {
    switch self {
    case .inPlace, .erasing, .erasedInPart, .sealing, .sealingTyped, .keyringChanged,
      .protecting:
      true
    default: false
    }
  }

  /// The same, said after what was put in place was taken away again.
  var takenBack: StoreError {
    if case .inPlace(let path, let because) = self { .file(path: path, because: because) } else {
      self
    }
  }

  /// The same, said after the order to erase was durable.
  var whileErasing: StoreError {
    switch self {
    case .erasing, .erasedInPart: self
    case .journal(let error): .erasing("\(error)")
    default: .erasing("\(self)")
    }
  }
}

extension StoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noSuchReview(let name, let there):
      there.isEmpty
        ? "\(name): no such review; there is none yet on this laptop; "
          + "begin one with \"alongside new NAME --school NAME --date YYYY-MM-DD\""
        : "\(name): no such review; these are here: \(there.joined(separator: ", ")); "
          + "use one of these names, or a path with \"/\""
    case .alreadyThere(let path):
      "\(path): there is something here already; a new review needs a folder that is not there "
        + "yet; choose another name, or open this one with \"alongside open\""
    case .notAStore(let path, let because):
      "\(path): this is not a review's folder (\(because)); review.json as Alongside writes it was "
        + "expected; check the path, nothing was changed"
    case .strayFolder(let path):
      "\(path): this is no folder, and may lead to another review; a folder was expected, and "
        + "links are not followed; nothing was read or changed; put the folder itself there"
    case .newerStore(let path, let version):
      "\(path): written in format version \(version), and this program knows version 1; nothing "
        + "was changed; use the newer Alongside that wrote it"
    case .otherReview(let path, let expected, let found):
      "\(path): belongs to review \(found), not to \(expected); nothing was taken from it; check "
        + "that it is the right stick or folder"
    case .file(let path, let because):
      "\(path): \(because); nothing was lost; check the disk and try again"
    case .inPlace(let path, let because):
      "\(path): it is in its place, and the disk could not make sure of it (\(because)), so that a "
        + "power cut may bring back what stood there before; a disk that keeps it was expected; "
        + "check the disk, then do it once more"
    case .cannotCreate(let path, let because):
      "\(path): cannot be made (\(because)); a folder you may write to was expected; choose another"
    case .journal(let error):
      "\(error)"
    case .cannotProtect(let path, let because):
      "\(path): it cannot be protected (\(because)); a sound store was expected; nothing was "
        + "changed; \"alongside doctor\" says what to do"
    case .alreadyProtected(let path):
      "\(path): this review has a passphrase already; one without was expected; \"alongside "
        + "passphrase\" changes it"
    case .keyringMissing(let path):
      "\(path): some entries are sealed and keys/keyring.json is missing; expected both; take the "
        + "keyring from another laptop's store, a stick or a backup; nothing was changed"
    case .strayKeyring(let path):
      "\(path): no line of this review is sealed, so this file opens nothing; a review without a "
        + "passphrase has none; if it never had a passphrase, \"alongside doctor REVIEW --mend\" "
        + "sets the file aside; nothing was changed"
    case .keyring(let path, let error): Self.words(path, error)
    case .keyringChanged(let path, let deed, let trouble): deed.words(path, trouble)
    case .protecting(let path, let isInPlace, let because):
      isInPlace
        ? "\(path): it is protected, and the new passphrase opens it, but the unprotected store is "
          + "not gone for sure (\(because)); a disk that does it was expected; check the disk: the "
          + "next program that opens the review takes it away"
        : "\(path): the protected copy is whole, but the disk stopped its taking the store's place "
          + "(\(because)); a disk that does it was expected; check the disk, then open the review "
          + "with the new passphrase: that puts the copy there and erases the unprotected store"
    case .passphraseNeeded(let path):
      "\(path): this review has a passphrase; --passphrase-file FILE was expected, or a terminal "
        + "to ask at; nothing was read or written"
    case .erasing(let error):
      "erased and hidden, but a file may still hold the words: \(error). The next program that "
        + "writes in this review carries on"
    case .erasedInPart(let part): part.description
    case .sealing(let error, _):
      "not sealed yet: a copy is under seal, and the words are still in the journal and in every "
        + "view: \(error). When that is seen to, seal it again"
    case .sealingTyped(let error):
      "half sealed: a copy is under seal and no view shows the words, but a file of what was typed "
        + "may still hold them: \(error). The next program that writes in this review takes it away"
    }
  }

  private static func words(_ path: String, _ error: KeyringError) -> String {
    let file = "\(path)/keys/keyring.json"
    return switch error {
    case .wrongPassphrase:
      "\(path): the passphrase does not open this review; one that was set for it, or its recovery "
        + "code, was expected; check capitals and the keyboard, and try again; nothing was changed"
    case .damaged:
      "\(file): damaged: it is not as it was written, so no passphrase can open it; the keyring of "
        + "this review was expected; copy keys/keyring.json from another laptop of the team or a "
        + "backup; the journals are whole and wait for it"
    case .newer(let version):
      "\(file): written in keyring version \(version), and this program knows version 1; use the "
        + "newer Alongside that wrote it"
    case .costly(let exponent):
      "\(file): asks for 2^\(exponent) steps to try one passphrase, which no Alongside does; 2^15 "
        + "to 2^20 were expected; copy keys/keyring.json from another laptop of the team"
    case .tooMany(let limit):
      "\(path): \(limit) passphrases open this review already; room for another was expected; "
        + "remove one first"
    case .known:
      "\(path): this passphrase opens the review already; another one was expected; nothing was "
        + "changed"
    case .lastWayIn:
      "\(path): this is the last passphrase; another one was expected, so that somebody can still "
        + "open the review; add one first"
    case .underivable:
      "\(path): there was no memory to try the passphrase; 128 MiB or more were expected; close "
        + "other programs and try again"
    }
  }
}
