// How each role is drawn on the terminal that is open: attributes and a colour pair. Pairs are few
// on some terminals, so each combination of colours gets one when it is first wanted.

import CTerminal
import Surface
import Theme

/// What a terminal of so many colours shows, by the themes' rule.
func colourDepth(colours: Int, noColour: Bool) -> ColourDepth {
  depth(colours: colours, noColour: noColour)
}

/// The looks of one theme at one depth.
struct Looks {
  struct Look: Hashable {
    var attributes: UInt32
    var pair: Int32
  }

  let theme: Theme
  private let depth: ColourDepth
  private var known: [Role: Look] = [:]

  init(theme: Theme, depth: ColourDepth) {
    self.theme = theme
    self.depth = depth
  }

  mutating func look(of role: Role, pairs: inout ColourPairs) -> Look {
    if let look = known[role] { return look }
    let style = theme.style(role, at: depth)
    let pair = depth == .monochrome ? 0 : pairs.pair(style.foreground, style.background)
    let look = Look(attributes: Self.attributes(style.emphasis), pair: pair)
    known[role] = look
    return look
  }

  private static func attributes(_ emphasis: Emphasis) -> UInt32 {
    var bits = 0
    if emphasis.contains(.bold) { bits |= Int(CT_BOLD) }
    if emphasis.contains(.dim) { bits |= Int(CT_DIM) }
    if emphasis.contains(.underline) { bits |= Int(CT_UNDERLINE) }
    if emphasis.contains(.reverse) { bits |= Int(CT_REVERSE) }
    if emphasis.contains(.italic) { bits |= Int(CT_ITALIC) }
    return UInt32(bits)
  }
}

/// The colour pairs made so far. They outlive a theme: ncurses repaints what a changed pair shows.
struct ColourPairs {
  private struct Colours: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private var made: [Colours: Int32] = [:]

  /// The pair of two colours; 0, the terminal's own, when none is left.
  mutating func pair(_ foreground: UInt8?, _ background: UInt8?) -> Int32 {
    let colours = Colours(
      foreground: foreground.map(Int32.init) ?? -1, background: background.map(Int32.init) ?? -1)
    if colours == Colours(foreground: -1, background: -1) { return 0 }
    if let pair = made[colours] { return pair }
    let next = Int32(made.count + 1)
    let pair = ct_make_pair(next, colours.foreground, colours.background) == 0 ? next : 0
    made[colours] = pair
    return pair
  }
}
