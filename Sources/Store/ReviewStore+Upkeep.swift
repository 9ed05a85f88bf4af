// Small things that are seen to where a program begins to write or looks a store through: what a
// killed program left of files it was replacing, and lines that stand in a passphrase's way.

import Domain
import Journal

extension ReviewStore {
  /// What a program that goes on may still be at is left for so long.
  private var leftoverAgeNanoseconds: Int64 { 60 * 60 * 1_000_000_000 }

  /// Takes away what killed programs left of files they were replacing: of journals here and in
  /// this review's other folders with the lock held, of small files after an hour.
  ///
  /// - Parameter now: milliseconds since 1970 UTC.
  mutating func sweepLeftovers(now: Int64) {
    guard !isLocked, (try? checkPlace()) != nil else { return }
    try? journal.sweepLeftovers()
    try? privateJournal.sweepLeftovers()
    for name in (try? disk.list(folder.local)) ?? [] {
      let path = "\(folder.local)/\(name)"
      guard WholeFile.target(ofTemporary: name) != nil, OwnNames.isLocalFile(name),
        let status = (try? disk.status(at: path)) ?? nil, status.kind == .regular,
        now * 1_000_000 - status.modified > leftoverAgeNanoseconds
      else { continue }
      try? disk.remove(path)
    }
    guard hasOtherFolders else { return }
    for (path, _) in pathsLeft() {
      let names = ((try? disk.list(StoreFolder(path).journal)) ?? [])
      guard names.contains(where: { WholeFile.target(ofTemporary: $0) != nil }),
        var other = storeLeft(at: path, now: now)
      else { continue }
      try? other.journal.sweepLeftovers()
    }
  }

  /// Entries of an open review that would not fit in a line once they are sealed, by `WRITER:SEQ`.
  /// - Complexity: reads every line.
  public func entriesTooLongToSeal(now: Int64) -> [String] {
    guard !isProtected else { return [] }
    var found: [String] = []
    for setup in [sharedSetup, privateSetup] {
      _ = try? JournalFolder.verify(setup, on: disk, now: now) { line in
        let bytes = line.entry.data?.count ?? 0
        // A box is written as base64; the head and the salt are shorter than this.
        guard (bytes + 18) / 3 * 4 + 1_024 > Line.bytesMax else { return }
        found.append("\(line.entry.head.writer):\(line.entry.head.seq)")
      }
    }
    return found
  }
}
