// What a terminal can tell the program. It knows keys as values; escape sequences and signal
// numbers stay below.

import Surface

/// Something that happened at the terminal.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted: never commands, whatever it holds. Its line ends are as they came, and
  /// bytes that are not UTF-8 have become U+FFFD.
  case pasted(String)
  /// The screen must be drawn anew, at this size; it can be the size it had.
  case resized(Size)
  /// The program is asked to end and should save first.
  case quit(QuitCause)
  /// The program is asked to stop, as by `kill -TSTP`; it should save and call `suspend`.
  case stop
}

/// Why the program is asked to end.
public enum QuitCause: Hashable, Sendable {
  /// The terminal is gone: nothing more can be shown.
  case hangup
  /// Someone, or the system going down, wants the program to end.
  case terminated
  /// SIGINT from outside; `^C` at the keyboard is a key.
  case interrupted
}
