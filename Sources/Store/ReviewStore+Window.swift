// Two screens may show one store. Each keeps what is typed in files of its own, so that neither
// writes over the other's; a lock that ends with its program says which of them are there.

import Journal

extension ReviewStore {
  /// Screens that can keep apart; one more shares the first one's files.
  private static var windowsMax: Int { 9 }

  private func lockPath(_ window: Int) -> String {
    "\(folder.local)/\(OwnNames.windowLock(window))"
  }

  /// Takes the first place that no other screen of this store has, for as long as a screen shows
  /// it. Where there are no locks, and where the folder takes no file, it is the first place.
  public mutating func enterWindow() {
    guard windowLock == nil else { return }
    for number in 1...Self.windowsMax {
      guard let handle = try? disk.open(lockPath(number), .createOrOpen) else { return }
      if (try? disk.claim(handle)) == true {
        (window, windowLock) = (number, handle)
        if number > 1 { notices.append(.otherWindow) }
        return
      }
      disk.close(handle)
    }
  }

  /// Gives the place back.
  public mutating func leaveWindow() {
    guard let handle = windowLock else { return }
    disk.unlock(handle)
    disk.close(handle)
    (window, windowLock) = (1, nil)
  }

  /// Whether a screen has that place now.
  func isOpen(window: Int) -> Bool {
    guard ((try? disk.status(at: lockPath(window))) ?? nil)?.kind == .regular,
      let handle = try? disk.open(lockPath(window), .createOrOpen)
    else { return false }
    defer { disk.close(handle) }
    guard (try? disk.claim(handle)) == true else { return true }
    disk.unlock(handle)
    return false
  }
}
