// One cell of the screen: what it shows and what it means.

/// A cell. A wide glyph takes its own cell and a trailing one at its right.
public struct Cell: Hashable, Sendable {
  public var glyph: Character
  public var role: Role
  /// True for the right half of a wide glyph; its `glyph` is then a space and is not drawn.
  public var isTrailing: Bool

  public init(_ glyph: Character = " ", role: Role = .text, isTrailing: Bool = false) {
    self.glyph = glyph
    self.role = role
    self.isTrailing = isTrailing
  }
}
