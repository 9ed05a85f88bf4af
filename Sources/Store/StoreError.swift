// What can go wrong with a review's folder, and the words for it. Every sentence says where, what
// is wrong, what was expected and what can be done; the exit code is the one of `design` 7.

import Journal

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
  /// An order to erase is durable and its words are hidden, but some file still holds them.
  case erasing(JournalError)

  /// The exit code for a command that stops here.
  public var exitCode: Int32 {
    switch self {
    case .noSuchReview: 66
    case .alreadyThere, .cannotCreate: 73
    case .notAStore, .newerStore, .otherReview: 65
    case .file, .erasing: 74
    case .journal(let error):
      switch error {
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
    case .erasing(let error):
      "erased and hidden, but the words are still in a file: \(error). The next program that "
        + "writes in this review carries on"
    }
  }
}
