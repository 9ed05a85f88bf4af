// Whether a theme can be read: the contrast of every role as WCAG 2 reckons it, and whether what
// must be told apart looks different. It judges palettes as xterm has them; a terminal whose first
// 16 colours were changed is its user's choice.
//
// A nil colour is black on white for a light theme and white on black for a dark one. A theme of
// the terminal's own colours has to hold on both, so there a colour on the terminal's background
// must be a middling one, and a background must bring its own text colour. Dim text is reckoned
// half way to its background, as most terminals draw it.

import Surface

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Contrast ratios and what they must be.
public enum Contrast {
  /// The ratio of two colours, 1 to 21, as WCAG 2 defines it.
  public static func ratio(_ one: RGB, _ other: RGB) -> Double {
    let lights = (luminance(one), luminance(other))
    return (max(lights.0, lights.1) + 0.05) / (min(lights.0, lights.1) + 0.05)
  }

  /// The least ratio of a role: 4.5 for text and 3 for borders and dim text, which say nothing by
  /// themselves; 7 for all in a theme of high contrast.
  public static func floor(for role: Role, isHighContrast: Bool) -> Double {
    if isHighContrast { return 7 }
    switch role {
    case .border, .focusBorder, .dim: return 3
    default: return 4.5
    }
  }

  /// The ratio of a style on a background of the terminal; the lesser of both where the terminal's
  /// own colours may be either.
  public static func ratio(of style: Style, on background: Theme.Background) -> Double {
    switch background {
    case .light: ratio(of: style, text: .black, paper: .white)
    case .dark: ratio(of: style, text: .white, paper: .black)
    case .terminal:
      min(
        ratio(of: style, text: .black, paper: .white),
        ratio(of: style, text: .white, paper: .black))
    }
  }

  private static func ratio(of style: Style, text: RGB, paper: RGB) -> Double {
    let paperSeen = style.background.map(Palette.colour) ?? paper
    let textSeen = style.foreground.map(Palette.colour) ?? text
    let isDim = style.emphasis.contains(.dim)
    return ratio(isDim ? textSeen.halfway(to: paperSeen) : textSeen, paperSeen)
  }

  private static func luminance(_ colour: RGB) -> Double {
    func linear(_ part: UInt8) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green)
      + 0.0722 * linear(colour.blue)
  }
}

/// Something in a theme that could not be read or told apart.
public enum Shortfall: Hashable, Sendable {
  /// A role's text is too near its background.
  case contrast(Role, ColourDepth, ratio: Double, floor: Double)
  /// Two roles whose difference carries meaning look the same.
  case sameLook(Role, Role, ColourDepth)
}

extension Shortfall: CustomStringConvertible {
  /// What is wrong; what was expected; what one can do.
  public var description: String {
    switch self {
    case .contrast(let role, let depth, let ratio, let floor):
      "\(role.rawValue) at \(depth.words): contrast \(tenths(ratio)); at least \(tenths(floor))"
        + " was expected; take a colour further from its background"
    case .sameLook(let one, let other, let depth):
      "\(one.rawValue) at \(depth.words): looks like \(other.rawValue); a difference was expected;"
        + " give one of them bold, underline or reverse"
    }
  }

  /// One decimal, rounded down, so that 4.49 never reads as the 4.5 it misses.
  private func tenths(_ number: Double) -> String {
    let tenths = Int(number * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension ColourDepth {
  /// As a theme file names it.
  public var words: String {
    switch self {
    case .monochrome: "mono"
    case .sixteen: "16"
    case .twoHundredFiftySix: "256"
    }
  }
}

extension Theme {
  /// Roles that must not look alike at any depth, since telling them apart is telling what is so.
  static let told: [(Role, Role)] = [
    (.selection, .text), (.selection, .quietSelection), (.quietSelection, .text),
    (.finding, .text), (.alarm, .text), (.alarm, .warning), (.warning, .text), (.now, .text),
    (.now, .past), (.focusTitle, .title), (.match, .text), (.match, .finding), (.now, .selection),
    (.finding, .selection), (.key, .keyLabel),
  ]

  /// All that is too faint or looks alike, by depth and then role; empty for a sound theme.
  /// - Complexity: O(roles).
  public func shortfalls() -> [Shortfall] {
    var found: [Shortfall] = []
    for depth in ColourDepth.allCases {
      for role in Role.allCases {
        let floor = Contrast.floor(for: role, isHighContrast: isHighContrast)
        // Without colours the terminal's own pair is all there is, and only dim can lessen it.
        let ratio = Contrast.ratio(
          of: style(role, at: depth), on: depth == .monochrome ? .terminal : background)
        if ratio < floor { found.append(.contrast(role, depth, ratio: ratio, floor: floor)) }
      }
      for (one, other) in Self.told where style(one, at: depth) == style(other, at: depth) {
        found.append(.sameLook(one, other, depth))
      }
    }
    return found
  }
}
