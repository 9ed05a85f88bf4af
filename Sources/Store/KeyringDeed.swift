// What is said when a change of what opens a review was made and the disk failed then: which
// passphrase counts, what a power cut can do to that, and what to do.

/// A change of what opens a review.
public enum KeyringDeed: Hashable, Sendable {
  case added, changed, removed, newSheet
}

/// What failed after such a change, and why.
public enum KeyringTrouble: Hashable, Sendable {
  /// The keyring is in its place, and a power cut may bring back the one before.
  case unsure(because: String)
  /// It is there to stay, and could not be tried.
  case untried(because: String)
}

extension KeyringDeed {
  func words(_ path: String, _ trouble: KeyringTrouble) -> String {
    switch trouble {
    case .unsure(let because):
      "\(path): \(now), but the disk could not make sure of it (\(because)), so that a power cut "
        + "may undo it; a disk that keeps the keyring was expected; \(advice)"
    case .untried(let because):
      "\(path): \(now), but that could not be tried: \(because). Expected it to open; try it with "
        + "\"alongside list\" before you rely on it"
    }
  }

  private var now: String {
    switch self {
    case .added: "the passphrase was added and opens this review now, as the others do"
    case .changed: "the new passphrase opens this review now, and the one before does not"
    case .removed: "that passphrase does not open this review any more"
    case .newSheet:
      "a new recovery sheet took the place of any made before, which opens nothing now, and is "
        + "not shown"
    }
  }

  private var advice: String {
    switch self {
    case .added:
      "keep another one as well until a later change has gone through; check the disk, then "
        + "remove this one and add it again"
    case .changed:
      "keep both; check the disk, then change it once more, from the new one: when that goes "
        + "through, only the last one opens"
    case .removed:
      "take it for one that still opens until a later change of the passphrases has gone through; "
        + "check the disk first"
    case .newSheet: "check the disk, then make the sheet again"
    }
  }
}
