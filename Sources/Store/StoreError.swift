// What can go wrong with a review's folder, and the words for it. Every sentence says where, what
// is wrong, what was expected and what can be done; the exit code is the one of `design` 7.

import Journal
import Keyrings

/// Trouble with a store.
public enum StoreError: Error, Sendable {
  case noSuchReview(String, there: [String])
  case alreadyThere(String)
  case notAStore(String, because: String)
  case newerStore(String, version: Int64)
  case otherReview(String, expected: String, found: String)
  case file(path: String, because: String)
  case cannotCreate(path: String, because: String)
  case journal(JournalError)
  /// The keyring does not open, and why; `path` is its review's.
  case keyring(path: String, KeyringError)
  /// The review is protected, and no passphrase was given.
  case passphraseNeeded(String)
  /// The store cannot be copied under a passphrase; it is as it was.
  case cannotProtect(String, because: String)
  case alreadyProtected(String)
  /// An order to erase is durable and its words are hidden, but some file still holds them.
  case erasing(JournalError)

  /// The exit code for a command that stops here.
  public var exitCode: Int32 {
    switch self {
    case .noSuchReview: 66
    case .alreadyThere, .cannotCreate: 73
    case .notAStore, .newerStore, .otherReview: 65
    case .file, .erasing: 74
    case .passphraseNeeded, .keyring(_, .wrongPassphrase): 77
    case .keyring(_, .lastWayIn), .keyring(_, .tooMany), .alreadyProtected: 1
    case .cannotProtect: 65
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
    case .newerStore(let path, let version):
      "\(path): written in format version \(version), and this program knows version 1; nothing "
        + "was changed; use the newer Alongside that wrote it"
    case .otherReview(let path, let expected, let found):
      "\(path): belongs to review \(found), not to \(expected); nothing was taken from it; check "
        + "that it is the right stick or folder"
    case .file(let path, let because):
      "\(path): \(because); nothing was lost; check the disk and try again"
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
    case .keyring(let path, let error): Self.words(path, error)
    case .passphraseNeeded(let path):
      "\(path): this review has a passphrase; --passphrase-file FILE was expected, or a terminal "
        + "to ask at; nothing was read or written"
    case .erasing(let error):
      "erased and hidden, but the words are still in a file: \(error). The next program that "
        + "writes in this review carries on"
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
    case .lastWayIn:
      "\(path): this is the last passphrase; another one was expected, so that somebody can still "
        + "open the review; add one first"
    case .underivable:
      "\(path): there was no memory to try the passphrase; 128 MiB or more were expected; close "
        + "other programs and try again"
    }
  }
}
