// How long a save waits while another program holds the store. A command waits for it; a screen
// has keys to look at, and tries again between them.

import Journal

extension ReviewStore {
  /// From here on every save gives up after so long.
  public mutating func waitForLock(milliseconds: Int) {
    lockWaitMilliseconds = milliseconds
    journal.waitForLock(milliseconds: milliseconds)
    privateJournal.waitForLock(milliseconds: milliseconds)
  }

  /// Whether another program holds the store at this moment. Waits for nobody; trouble of another
  /// kind is for the save to find.
  public mutating func isHeldElsewhere() -> Bool {
    let wait = lockWaitMilliseconds
    waitForLock(milliseconds: 0)
    defer { waitForLock(milliseconds: wait) }
    do throws(JournalError) {
      disk.unlock(try journal.lock())
      return false
    } catch {
      if case .locked = error { return true }
      return false
    }
  }
}
