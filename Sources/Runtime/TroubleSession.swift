// The loop of the screen on which it stands why a review cannot be opened.

import Interface
import Surface
import Terminal

/// Runs the screen of a review that cannot be opened.
public enum TroubleSession {
  /// Shows the words until the person leaves. The terminal is given back before this returns.
  ///
  /// - Throws: `TerminalError` when there is no screen to open.
  public static func show(
    _ words: String, _ setUp: SessionSetUp
  ) throws(TerminalError) -> SessionEnd {
    var terminal = try setUp.openTerminal()
    let desk = setUp.emptyDesk(isASCII: terminal.isASCIIOnly)
    var screen = TroubleScreen(words, desk, size: terminal.size, keyMap: setUp.keyMap)
    while true {
      terminal.paint(screen.draw(), theme: setUp.theme)
      for event in terminal.wait(timeoutMilliseconds: nil) {
        switch event {
        case .key(let key): if screen.press(key) { return .quit }
        case .resized(let size): screen.size = size
        case .quit(let cause): return .signal(cause)
        case .pasted: break
        case .stop:
          terminal.suspend()
          screen.size = terminal.size
        }
      }
    }
  }
}
