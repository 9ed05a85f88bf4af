// The loop of the home screen: nothing is open yet, so nothing can be lost.

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
  /// - Throws: `TerminalError` when there is no screen to open.
  public static func choose(
    on screen: inout HomeScreen, theme: Theme, noColour: Bool, asciiOnly: Bool, isPlain: Bool,
    reviews: [String], look: (String) -> RetentionTerm.Reminder?
  ) throws(TerminalError) -> HomeScreen.Choice {
    var unread = reviews[...]
    var terminal = try Terminal(noColour: noColour, asciiOnly: asciiOnly, plain: isPlain)
    screen.size = terminal.size
    while true {
      terminal.paint(screen.draw(), theme: theme)
      let events = terminal.wait(
        timeoutMilliseconds: unread.isEmpty ? nil : quietMilliseconds)
      if events.isEmpty, let review = unread.popFirst() { screen.mark(review, look(review)) }
      for event in events {
        switch event {
        case .key(let key): if let choice = screen.press(key) { return choice }
        case .pasted(let text): screen.paste(text)
        case .resized(let size): screen.size = size
        case .stop:
          terminal.suspend()
          screen.size = terminal.size
        case .quit: return .quit
        }
      }
    }
  }

  /// How long nobody presses a key before a review is read.
  private static let quietMilliseconds = 200
}
