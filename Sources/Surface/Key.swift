// A key as the rest of the program sees it: no escape sequences, no codes of any library.

/// One press of a key.
public enum Key: Hashable, Sendable {
  /// A printable character, space included.
  case character(Character)
  /// Control and a lower-case letter: `^Q` is `.control("q")`.
  case control(Character)
  /// Alt (or Esc and then quickly) a character.
  case alt(Character)
  case enter, altEnter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Control and an arrow: one word.
  case wordLeft, wordRight
  /// A function key, 1 to 12.
  case function(Int)
}
