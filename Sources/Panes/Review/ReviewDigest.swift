// What the review pane needs to know of the whole journal: what is contested, what came from a
// newer version, when each writer last wrote. It reads on from where it stopped, so that one more
// entry costs one entry and not the journal.

import Domain

/// A running summary of a review's entries.
struct ReviewDigest: Sendable {
  /// Entries of kinds or shapes this version does not know.
  private(set) var newer = 0
  /// Entries whose words are locked here.
  private(set) var locked = 0
  /// The time of the last entry that others can see, by writer.
  private(set) var lastEntry: [WriterID: WallTime] = [:]
  /// Records with versions that stand side by side, in clock order.
  private(set) var contested: [EntryRef] = []

  private var scanned = 0
  private var last: EntryRef?
  /// Records that have more than one version: only these can be contested.
  private var edited: [EntryRef] = []
  private var editedSet: Set<EntryRef> = []

  init() {}

  /// Takes in what the review has beyond what was seen.
  ///
  /// - Complexity: linear in the new entries and in the records that were ever edited; linear in
  ///   all entries when a merge brought older ones.
  mutating func catchUp(_ review: Review) {
    let entries = review.entries
    let isSame = entries.count == scanned && entries.last?.ref == last
    if isSame { return }
    if scanned > 0, entries.count < scanned || entries[scanned - 1].ref != last {
      self = ReviewDigest()
    }
    for entry in entries[scanned...] { take(entry, review) }
    scanned = entries.count
    last = entries.last?.ref
    contested = edited.filter { review.record($0)?.isContested ?? false }
  }

  private mutating func take(_ entry: Entry, _ review: Review) {
    switch entry.content {
    case .newer: newer += 1
    case .locked: locked += 1
    case .event, .erased: break
    }
    if !entry.isPrivate, let at = entry.at { lastEntry[entry.stamp.writer] = at }
    if !entry.replaces.isEmpty, let record = review.record(entry.ref),
      editedSet.insert(record.ref).inserted
    {
      edited.append(record.ref)
    }
  }
}
