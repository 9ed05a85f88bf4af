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
  /// How the asking ended.
  public enum End {
    case unlocked(ReviewKey)
    case closed(SessionEnd)
  }

  /// Asks until the keyring opens, the person leaves or a signal asks for the end. The terminal is
  /// given back before this returns.
  ///
  /// - Throws: `TerminalError` when there is no screen to open.
  public static func ask<D: Disk>(
    _ file: KeyringFile<D>, _ setUp: SessionSetUp
  ) throws(TerminalError) -> End {
    Secrecy.leaveNoDumps()
    var terminal = try setUp.openTerminal()
    let desk = setUp.emptyDesk(isASCII: terminal.isASCIIOnly)
    var screen = LockScreen(opening: desk, size: terminal.size, keyMap: setUp.keyMap)
    var pending: ArraySlice<TerminalEvent> = []
    let end = LockLoop.run(&terminal, &screen, theme: setUp.theme, pending: &pending) {
      ReviewKey.unlocked(file, $0)
    }
    switch end {
    case .unlocked(let key): return .unlocked(key)
    case .left: return .closed(.quit)
    case .signal(let cause): return .closed(.signal(cause))
    }
  }
}
