// A theme: a style for every role at every depth. It decides how things look and can change
// nothing that is shown; cells hold roles and never see it.

import Surface

/// How every role looks.
public struct Theme: Hashable, Sendable {
  /// What the theme is drawn for, and what a nil colour stands for when contrast is reckoned.
  public enum Background: String, CaseIterable, Hashable, Sendable {
    case light, dark
    /// The terminal's own colours, whichever they are.
    case terminal
  }

  /// The name it is chosen by.
  public var name: String
  /// One line for a list of themes.
  public var summary: String
  /// What it is drawn for.
  public var background: Background
  /// Whether the theme promises the higher contrast.
  public var isHighContrast: Bool
  private var styles: [ColourDepth: [Role: Style]]

  /// - Parameter styles: a style for every role at every depth; one missing is the terminal's own.
  init(
    name: String, summary: String, background: Background, isHighContrast: Bool,
    styles: [ColourDepth: [Role: Style]]
  ) {
    self.name = name
    self.summary = summary
    self.background = background
    self.isHighContrast = isHighContrast
    self.styles = styles
  }

  /// A role's style at a depth.
  /// - Complexity: O(1); a painter still does well to ask once for each role.
  public func style(_ role: Role, at depth: ColourDepth) -> Style {
    styles[depth]?[role] ?? Style()
  }
}

/// What a terminal can show, from what it says and what its user wants.
/// - Parameters:
///   - colours: how many colours the terminal says it has.
///   - noColour: whether the user wants none (`NO_COLOR` is set and not empty).
/// - Returns: monochrome below 16 colours too: with eight, bright colours fold onto plain ones and
///   a theme's contrast would no longer be what was checked.
public func depth(colours: Int, noColour: Bool) -> ColourDepth {
  if noColour || colours < 16 { return .monochrome }
  return colours < 256 ? .sixteen : .twoHundredFiftySix
}
