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
  /// - Parameter words: what to say in the bottom line; empty for nothing.
  /// - Throws: `TerminalError` when there is no screen to open.
  public static func choose(
    reviews: [String], today: Day, theme: Theme, noColour: Bool, asciiOnly: Bool,
    isPlain: Bool, saying words: String
  ) throws(TerminalError) -> HomeScreen.Choice {
    var terminal = try Terminal(noColour: noColour, asciiOnly: asciiOnly, plain: isPlain)
    var screen = HomeScreen(reviews: reviews, today: today, size: terminal.size)
    screen.say(words)
    while true {
      terminal.paint(screen.draw(), theme: theme)
      for event in terminal.wait(timeoutMilliseconds: nil) {
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
}
