// A folder of this very review that was put in the place of the one that was opened, as from a
// backup: it is opened anew, as another window would open it, and what was saved from here since
// that backup is put into it.

import Domain
import Journal

extension ReviewStore {
  /// Goes on in a folder of this review that stands in the place of the one that was opened. Does
  /// nothing, and costs one look, where none does; another review there is left alone.
  ///
  /// - Returns: whether it was opened anew: then everything of the review may be other than it was.
  @discardableResult
  public mutating func followPutBack(now: Int64, at: WallTime) -> Bool {
    guard (try? checkPlace()) == nil, let next = openedAnew(now: now) else { return false }
    let own = try? journal.ownFile()
    let (notices, changes, wait) = (notices, changes, lockWaitMilliseconds)
    let (state, carriedOn) = (stateFolder, carriedOn)
    self = next
    self.notices = notices + [.putBack(folder.path)] + self.notices
    self.changes = changes + 1
    self.carriedOn = carriedOn
    stateFolder = state
    waitForLock(milliseconds: wait)
    if let own { takeIn(own, now: now) }
    carryOnErasing(now: now, at: at)
    settleFolders(now: now, at: at)
    hideErasedElsewhere(now: now)
    return true
  }

  private func openedAnew(now: Int64) -> ReviewStore<D>? {
    guard let identity = (try? folder.identity(on: disk)) ?? nil, identity.trouble == nil,
      identity.id == reviewID,
      let next = try? ReviewStore.open(
        folder, on: disk, callsign: device.callsign, machine: device.machine, now: now, key: key),
      next.isProtected == isProtected, !next.isLocked
    else { return nil }
    return next
  }

  /// Puts lines that were saved from here, and that the folder lacks, beside its own.
  private mutating func takeIn(_ own: (file: String, bytes: [UInt8]), now: Int64) {
    let seq = journal.known[own.file]?.seq ?? 0
    guard keep((own.file, own.bytes, seq)) != nil else { return }
    // The chain has gone on, and must not be gone on with from where the backup ends.
    if let writer = device.writer {
      device.after = writer
      device.writer = nil
      journal.beginAnew()
    }
    _ = try? catchUp(now: now)
  }
}
