// What is wrong with a line, for people who have never seen a journal file. `verify` says the same
// to programs and to whoever mends it.

import Domain
import Journal

/// Damage in plain English.
enum PlainDamage {
  /// One sentence without its full stop: what happened to which line of which file.
  static func words(_ damage: Damage) -> String {
    let file = damage.file
    let line = "Line \(damage.line) of \(file)"
    return switch damage.what {
    case .line(.newer(let version)):
      "\(line) was written by a newer Alongside (format \(version)), and this one cannot read it"
    case .line(.foreignReview): "\(line) belongs to another review, and is not shown"
    case .line(.plainBody):
      "\(line) is readable without the passphrase, so this review did not write it; it is not shown"
    case .line(.sealedBody):
      "\(line) is sealed, and this review has no passphrase, so it did not write it; it is not "
        + "shown"
    case .line(.tooLong), .line(.layout), .line(.data), .line(.hash), .line(.commit):
      "\(line) was changed after it was saved, and cannot be shown"
    case .chain(let expected, let seq) where seq > expected:
      "Before line \(damage.line) of \(file) something is missing: "
        + "entry \(expected) was to come, and this is entry \(seq)"
    case .chain(let expected, let seq):
      "\(line) is not in its place: entry \(expected) was to come, and this is entry \(seq), "
        + "as when a line was doubled, swapped or changed"
    case .writer: "\(line) was written by another laptop than the rest of the file"
    case .fork(_, let seq, _):
      "One laptop's lines exist twice from entry \(seq) on, as after a folder was copied; "
        + "both are shown"
    case .shorterThanKnown(let known, 0): known == 1
      ? "\(file) had 1 entry, and it is gone" : "\(file) had \(known) entries, and they are gone"
    case .shorterThanKnown(let known, let seq):
      "\(file) had \(counted(Int(known), "entry", "entries")) when it was last seen here, and has "
        + "\(seq) now"
    case .notAsKnown(let seq): "Entry \(seq) of \(file) is not the one that was saved here"
    case .notOurs: "\(file) is no ordinary file of yours, and is not read"
    case .otherReview: "\(file) belongs to another review, and is not read"
    case .more(let lines): "\(lines) further lines of \(file) were changed as well"
    case .unreadable(let error): "\(file) cannot be read: \(error.reason)"
    }
  }
}
