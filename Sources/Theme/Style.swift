// How a role looks on one kind of terminal. Colours are numbers of the terminal's palette, so that
// nothing here knows about escape sequences or ncurses.

/// What a terminal can show.
public enum ColourDepth: Hashable, Sendable, CaseIterable {
  case monochrome, sixteen, twoHundredFiftySix
}

/// Attributes that need no colour.
public struct Emphasis: OptionSet, Hashable, Sendable {
  /// One bit for each attribute.
  public let rawValue: UInt8
  /// The attributes of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Heavier strokes.
  public static let bold = Emphasis(rawValue: 1)
  /// Fainter, by how much is the terminal's choice.
  public static let dim = Emphasis(rawValue: 2)
  /// A line below.
  public static let underline = Emphasis(rawValue: 4)
  /// Text and background exchanged.
  public static let reverse = Emphasis(rawValue: 8)
  /// Slanted; not every terminal can.
  public static let italic = Emphasis(rawValue: 16)
}

/// A role's look. A nil colour is the terminal's own.
public struct Style: Hashable, Sendable {
  /// Palette number, 0 to 15 at sixteen colours, 0 to 255 at 256; nil is the terminal's own colour.
  public var foreground: UInt8?
  /// As `foreground`, behind the text.
  public var background: UInt8?
  /// Attributes beside the colours.
  public var emphasis: Emphasis

  /// A look; without arguments the terminal's own.
  public init(foreground: UInt8? = nil, background: UInt8? = nil, emphasis: Emphasis = []) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }
}
