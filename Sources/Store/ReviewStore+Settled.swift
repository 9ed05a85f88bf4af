// Which damage is history: nothing is lost by it and nobody has anything to do, so that it is told
// where somebody asks and not at every opening.

import Domain
import Journal

extension ReviewStore {
  /// Whether nothing is to be done about damage any more: another file has what is missing, or of
  /// two histories both are here and their writer has gone on under a new name.
  /// - Complexity: linear in the entries where a writer has two histories, constant otherwise.
  public func isSettled(_ damage: Damage) -> Bool {
    if case .fork(let writer, let seq, _) = damage.what { return hasGoneOn(writer, from: seq) }
    return damage.wholeIn != nil
  }

  /// Whether a writer with two histories from an entry on writes nothing more: this laptop's own is
  /// given up with its next save, another's says whom it follows.
  private func hasGoneOn(_ writer: StoredWriter, from seq: Int64) -> Bool {
    if device.writers.contains(writer), let now = device.writer, now != writer { return true }
    let forked = ReviewWriter(writer)
    return review.entries.contains { entry in
      guard case .joined(let joined)? = entry.event, entry.stamp.writer != forked,
        let after = joined.after.flatMap({ review.entry($0) })
      else { return false }
      return after.stamp.writer == forked && Int64(after.stamp.seq) >= seq
    }
  }
}
