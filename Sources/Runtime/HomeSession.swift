// The loop of the home screen: nothing is open yet, and all that can be lost is the form of a new
// review, which is kept as it is typed.

import Domain
import Interface
import Surface
import Terminal
import Theme

/// Runs the home screen.
public enum HomeSession {
  /// Shows the reviews until something is chosen. The terminal is given back before this returns.
  ///
  /// - Parameters:
  ///   - screen: goes on where it was, also with a form half filled in.
  ///   - look: reads a review for what its row says beside the name; it is asked of one review at a
  ///     time, once nobody presses a key.
  ///   - keep: keeps what is typed into the form of a new review; nil where that is nothing. It is
  ///     asked a second after a change, and before this returns.
  /// - Throws: `TerminalError` when there is no screen to open.
  public static func choose(
    on screen: inout HomeScreen, theme: Theme, noColour: Bool, asciiOnly: Bool, isPlain: Bool,
    reviews: [String], look: (String) -> RetentionTerm.Reminder?,
    keep: ([String: String]?) -> Void
  ) throws(TerminalError) -> HomeScreen.Choice {
    var unread = reviews[...]
    var terminal = try Terminal(noColour: noColour, asciiOnly: asciiOnly, plain: isPlain)
    screen.size = terminal.size
    var kept = screen.typedForm
    // When the form was changed first since it was kept, on the steady clock.
    var changedAt: Int64?
    func keepForm() {
      changedAt = nil
      guard screen.typedForm != kept else { return }
      kept = screen.typedForm
      keep(kept)
    }
    defer { keepForm() }
    while true {
      terminal.paint(screen.draw(), theme: theme)
      var rest = changedAt.map { Int($0 - SystemClock.steadyMilliseconds()) + keepMilliseconds }
      if let due = rest, due <= 0 {
        keepForm()
        rest = nil
      }
      let quiet = unread.isEmpty ? nil : quietMilliseconds
      let events = terminal.wait(timeoutMilliseconds: [rest, quiet].compactMap(\.self).min())
      if events.isEmpty, let review = unread.popFirst() { screen.mark(review, look(review)) }
      defer {
        if changedAt == nil, screen.typedForm != kept {
          changedAt = SystemClock.steadyMilliseconds()
        }
      }
      for event in events {
        switch event {
        case .key(let key): if let choice = screen.press(key) { return choice }
        case .pasted(let text): screen.paste(text)
        case .resized(let size): screen.size = size
        case .stop:
          keepForm()
          terminal.suspend()
          screen.size = terminal.size
        case .quit: return .quit
        }
      }
    }
  }

  /// Typing is kept within this time; the promise is two seconds.
  private static let keepMilliseconds = 1_000
  /// How long nobody presses a key before a review is read.
  private static let quietMilliseconds = 200
}
