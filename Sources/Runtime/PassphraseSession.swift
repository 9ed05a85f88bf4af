// The loop of the screen on which a passphrase is chosen. What is done with it is the caller's.

import Interface
import Keyrings
import Surface
import Terminal
import Theme

/// Runs the passphrase screen.
public enum PassphraseSession {
  /// What came of an attempt.
  public enum Outcome {
    /// Done, and what is to be read before the screen goes.
    case done([String])
    /// Not done, and why; the screen stays.
    case stay(String)
  }

  /// Asks until it is done or the person leaves. The terminal is given back before this returns.
  ///
  /// - Parameter attempt: does what is wanted with the present passphrase and the new one, each
  ///   empty where there is none.
  /// - Returns: how it ended: a signal that came meanwhile is the caller's to follow.
  /// - Throws: `TerminalError` when there is no screen to open.
  public static func run(
    _ purpose: PassphraseScreen.Purpose, of review: String, _ setUp: SessionSetUp,
    attempt: (_ present: UnsafeRawBufferPointer, _ chosen: UnsafeRawBufferPointer) -> Outcome
  ) throws(TerminalError) -> SessionEnd {
    Secrecy.leaveNoDumps()
    var terminal = try setUp.openTerminal()
    let desk = setUp.emptyDesk(isASCII: terminal.isASCIIOnly)
    var screen = PassphraseScreen(
      purpose, of: review, desk, size: terminal.size, keyMap: setUp.keyMap)
    while true {
      terminal.paint(screen.draw(), theme: setUp.theme)
      let events = terminal.wait(timeoutMilliseconds: nil)
      waiting: for (place, event) in events.enumerated() {
        switch event {
        case .pasted(let text): screen.paste(text)
        case .resized(let size): screen.size = size
        case .quit(let cause): return .signal(cause)
        case .stop:
          terminal.suspend()
          screen.size = terminal.size
        case .key(let key):
          switch screen.press(key) {
          case .leave?: return .quit
          case .go?:
            screen.say("This takes a moment on purpose.")
            terminal.paint(screen.draw(), theme: setUp.theme)
            switch screen.withTyped(attempt) {
            case .done(let page):
              screen.show(page)
              // A recovery sheet is shown once: what was pressed meanwhile may not turn it over.
              for early in events[(place + 1)...] + terminal.wait(timeoutMilliseconds: 0) {
                switch early {
                case .quit(let cause): return .signal(cause)
                case .resized(let size): screen.size = size
                case .key, .pasted, .stop: break
                }
              }
              break waiting
            case .stay(let words): screen.stay(words)
            }
          case nil: break
          }
        }
      }
    }
  }
}
