// Notes and answers that are on no line of enquiry yet. All entries are read once; after that only
// what has come since, so that a saved note costs the same whatever the size of the review.

import Domain

/// The evidence without a line, kept up to date.
struct UnlinkedEvidence: Sendable {
  /// Records by their first entries, in clock order.
  private(set) var refs: [EntryRef] = []
  private var entryCount = 0
  private var lastRef: EntryRef?

  /// Takes in what is new in the review.
  ///
  /// - Complexity: linear in the new entries and the list; in all entries the first time, and after
  ///   a merge that brought older ones.
  mutating func refresh(_ review: Review) {
    let entries = review.entries
    guard entries.count != entryCount || entries.last?.ref != lastRef else { return }
    let isLonger = entryCount > 0 && entries.count > entryCount
    if !(isLonger && entries[entryCount - 1].ref == lastRef) {
      refs = EvidenceScan.all(in: review) { $0.isOffLine }
    } else {
      for entry in entries[entryCount...] { take(entry, review) }
    }
    entryCount = entries.count
    lastRef = entries.last?.ref
  }

  private mutating func take(_ entry: Entry, _ review: Review) {
    switch entry.event {
    case .undone(let targets)?:
      // Undoing an undo changes what that one had named.
      for target in targets {
        guard let undone = review.entry(target) else { continue }
        if case .undone? = undone.event { take(undone, review) } else { weigh(target, review) }
      }
    case .erased(let erasure)?:
      for target in erasure.targets { weigh(target, review) }
      if let record = erasure.record { weigh(record, review) }
    default:
      if entry.isEvidence { weigh(entry.ref, review) }
    }
  }

  /// Puts a record into the list or takes it off, as it now stands.
  private mutating func weigh(_ ref: EntryRef, _ review: Review) {
    guard let record = review.record(ref), record.source != nil || !record.isVisible else { return }
    let belongs = record.isVisible && record.isOffLine
    let place = refs.firstIndex(of: record.ref)
    if !belongs {
      if let place { refs.remove(at: place) }
    } else if place == nil {
      let stamp = record.first.stamp
      var place = refs.count
      while place > 0, let other = review.record(refs[place - 1]), stamp < other.first.stamp {
        place -= 1
      }
      refs.insert(record.ref, at: place)
    }
  }
}
