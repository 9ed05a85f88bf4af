// A colour as a theme file writes it: the terminal's own, a number, a name or red, green and blue.
// It becomes a palette number only for a depth.

import DataFile

/// A colour of a theme file.
enum Colour: Hashable, Sendable {
  /// The terminal's own.
  case own
  case number(UInt8)
  case light(RGB)

  /// The names of the first 16 numbers, in order.
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black",
    "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan",
    "bright-white",
  ]

  /// `default`, a name, `0` to `255`, or `#rrggbb`; nil for anything else.
  init?(word: String) {
    if word == "default" {
      self = .own
    } else if let place = Colour.names.firstIndex(of: word) {
      self = .number(UInt8(place))
    } else if let number = UInt8(word) {
      self = .number(number)
    } else if word.utf8.count == 7, word.utf8.first == UInt8(ascii: "#"),
      word.utf8.dropFirst().allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let bits = UInt32(word.dropFirst(), radix: 16)
    {
      self = .light(
        RGB(
          red: UInt8(bits >> 16 & 0xFF), green: UInt8(bits >> 8 & 0xFF), blue: UInt8(bits & 0xFF)))
    } else {
      return nil
    }
  }

  /// The palette number at a depth; nil is the terminal's own colour, and any at no colours.
  func number(at depth: ColourDepth) -> UInt8? {
    switch (self, depth) {
    case (.own, _), (_, .monochrome): nil
    case (.light(let light), _): Palette.nearest(to: light, at: depth)
    case (.number(let number), .sixteen) where number > 15:
      Palette.nearest(to: Palette.colour(number), at: .sixteen)
    case (.number(let number), _): number
    }
  }
}
