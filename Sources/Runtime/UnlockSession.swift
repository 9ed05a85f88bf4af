// Asking for the passphrase before a review is opened on the screen.

import Interface
import Journal
import Keyrings
import Store
import Surface
import Terminal
import Theme

/// The screen before a protected review.
public enum UnlockSession {
  /// Asks until the keyring opens. The terminal is given back before this returns.
  ///
  /// - Returns: nil when the person leaves.
  /// - Throws: `TerminalError` when there is no screen to open.
  public static func ask<D: Disk>(
    _ file: KeyringFile<D>, _ setUp: SessionSetUp
  ) throws(TerminalError) -> ReviewKey? {
    Secrecy.leaveNoDumps()
    var terminal = try setUp.openTerminal()
    let desk = setUp.emptyDesk(isASCII: terminal.isASCIIOnly)
    var screen = LockScreen(opening: desk, size: terminal.size, keyMap: setUp.keyMap)
    let end = LockLoop.run(&terminal, &screen, theme: setUp.theme) { passphrase in
      ReviewKey.unlocked(file, passphrase)
    }
    if case .unlocked(let key) = end { return key }
    return nil
  }
}
