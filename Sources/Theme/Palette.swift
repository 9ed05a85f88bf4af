// The 256 colours of a terminal as red, green and blue, and the nearest one to a colour that is
// not among them. The first 16 are xterm's; terminals differ there, so nearness at 256 avoids them.

/// A colour as light, 0 to 255 each.
public struct RGB: Hashable, Sendable {
  /// Red, 0 to 255.
  public var red: UInt8
  /// Green, 0 to 255.
  public var green: UInt8
  /// Blue, 0 to 255.
  public var blue: UInt8

  /// A colour of these parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// No light.
  public static let black = RGB(red: 0, green: 0, blue: 0)
  /// All light.
  public static let white = RGB(red: 255, green: 255, blue: 255)

  /// Halfway to another colour, as terminals draw dim text.
  func halfway(to other: RGB) -> RGB {
    func middle(_ left: UInt8, _ right: UInt8) -> UInt8 { UInt8((Int(left) + Int(right)) / 2) }
    return RGB(
      red: middle(red, other.red), green: middle(green, other.green),
      blue: middle(blue, other.blue))
  }
}

/// The colours of xterm by number.
public enum Palette {
  /// The colour of a number: 0 to 15 named ones, then a cube of six levels, then 24 greys.
  public static func colour(_ number: UInt8) -> RGB {
    switch number {
    case 0...15:
      return named[Int(number)]
    case 16...231:
      let place = Int(number) - 16
      return RGB(
        red: levels[place / 36], green: levels[place / 6 % 6], blue: levels[place % 6])
    default:
      let grey = 8 + 10 * (number - 232)
      return RGB(red: grey, green: grey, blue: grey)
    }
  }

  /// The nearest number at a depth, the lowest of equals; nil at no colours.
  /// - Complexity: O(colours of the depth).
  public static func nearest(to wanted: RGB, at depth: ColourDepth) -> UInt8? {
    let numbers: ClosedRange<UInt8>
    switch depth {
    case .monochrome: return nil
    case .sixteen: numbers = 0...15
    case .twoHundredFiftySix: numbers = 16...255
    }
    var best = (number: numbers.lowerBound, distance: Int.max)
    for number in numbers {
      let distance = distance(colour(number), wanted)
      if distance < best.distance { best = (number, distance) }
    }
    return best.number
  }

  /// Squared difference, weighted by how much an eye sees of each part.
  private static func distance(_ left: RGB, _ right: RGB) -> Int {
    func square(_ one: UInt8, _ other: UInt8) -> Int {
      (Int(one) - Int(other)) * (Int(one) - Int(other))
    }
    return 3 * square(left.red, right.red) + 6 * square(left.green, right.green)
      + square(left.blue, right.blue)
  }

  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
  private static let named: [RGB] = [
    RGB(red: 0, green: 0, blue: 0), RGB(red: 205, green: 0, blue: 0),
    RGB(red: 0, green: 205, blue: 0), RGB(red: 205, green: 205, blue: 0),
    RGB(red: 0, green: 0, blue: 238), RGB(red: 205, green: 0, blue: 205),
    RGB(red: 0, green: 205, blue: 205), RGB(red: 229, green: 229, blue: 229),
    RGB(red: 127, green: 127, blue: 127), RGB(red: 255, green: 0, blue: 0),
    RGB(red: 0, green: 255, blue: 0), RGB(red: 255, green: 255, blue: 0),
    RGB(red: 92, green: 92, blue: 255), RGB(red: 255, green: 0, blue: 255),
    RGB(red: 0, green: 255, blue: 255), RGB(red: 255, green: 255, blue: 255),
  ]
}
