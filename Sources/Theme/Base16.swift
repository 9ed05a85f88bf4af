// Schemes of the base16 family to theme files. Such schemes choose colours for code and seldom
// for contrast, so each role's colour is moved, as little as it takes, until it can be read.

import DataFile
import Surface

/// Turns a base16 scheme into a theme.
public enum Base16 {
  /// A theme made from a scheme. Every role can be read; a scheme of hardly any colours may leave
  /// roles that look alike, which `theme.shortfalls()` names.
  public struct Import: Hashable, Sendable {
    /// The theme itself.
    public var theme: Theme
    /// The theme as a theme file, to be saved and edited.
    public var yaml: String
    /// The roles whose colour at 256 was moved for the sake of contrast, in the order of `Role`.
    public var mended: [Role]
  }

  /// Reads a scheme, in the older flat form or the newer one with a `palette`.
  /// - Parameter file: the name for complaints.
  /// - Throws: the first thing wrong, with its place.
  public static func read(
    yaml bytes: some Sequence<UInt8>, file: String
  ) throws(DataFileError) -> Import {
    let root = try YAMLReader.read(bytes: bytes, file: file)
    let members = try root.members()
    func value(_ key: String) -> Field? { members.first { $0.key == key }?.value }
    guard let nameField = value("scheme") ?? value("name") else {
      throw root.error(.missingKey("name"))
    }
    let title = try nameField.string()
    let palette = value("palette") ?? root
    let places = try palette.members()
    var colours: [RGB] = []
    for number in 0..<16 {
      let key = "base0" + String(number, radix: 16, uppercase: true)
      guard let field = places.first(where: { $0.key.lowercased() == key.lowercased() })?.value
      else { throw palette.error(.missingKey(key)) }
      colours.append(try light(field))
    }
    return try make(title: title, colours: colours, file: file)
  }

  /// Which of the sixteen a role takes, for its text and behind it, and its emphasis with a
  /// space before.
  private static func look(_ role: Role) -> (text: Int, paper: Int, emphasis: String) {
    switch role {
    case .text, .title, .keyLabel: (5, 0, "")
    case .dim, .border, .past: (3, 0, "")
    case .strong, .count: (6, 0, " bold")
    case .focusTitle, .key: (13, 0, " bold")
    case .focusBorder: (13, 0, "")
    case .selection: (0, 13, "")
    case .quietSelection: (5, 2, " bold")
    case .status: (5, 1, "")
    case .saved: (11, 1, "")
    case .warning: (9, 0, " bold")
    case .alarm: (0, 8, " bold")
    case .now: (11, 0, " bold underline")
    case .finding: (8, 0, " underline")
    case .offer: (11, 0, "")
    case .quote: (12, 0, "")
    case .tag: (14, 0, "")
    case .field: (5, 0, "")
    case .banner: (0, 13, " bold")
    case .match: (0, 10, "")
    }
  }

  private static func make(
    title: String, colours: [RGB], file: String
  ) throws(DataFileError) -> Import {
    let isLight = Contrast.ratio(colours[0], .black) > Contrast.ratio(colours[0], .white)
    var yaml =
      "# From the base16 scheme of this name; colours moved where they could not be read.\n"
    yaml += "name: \(slug(title))\nsummary: From the scheme \(slug(title))\n"
    yaml += "background: \(isLight ? "light" : "dark")\nstyles:\n"
    var mended: [Role] = []
    for role in Role.allCases {
      let look = look(role)
      let floor = Contrast.floor(for: role, isHighContrast: false)
      let full = readable(
        colours[look.text], on: colours[look.paper], at: .twoHundredFiftySix, floor: floor)
      if full.wasMoved { mended.append(role) }
      // Among sixteen colours a scheme's shades fall together, so emphasis tells the roles apart
      // there, as it does without colours.
      let isReversed = look.text == 0
      let few = readable(
        colours[isReversed ? look.paper : look.text], on: colours[0], at: .sixteen, floor: floor)
      let mono = Catalogue.standard.style(role, at: .monochrome).emphasis
      let words = (
        "\(full.text) on \(full.paper)\(look.emphasis)",
        "\(few.text) on \(few.paper) \(mono.subtracting(.dim).words)"
      )
      yaml += "  \(role.rawValue): {256: \(words.0), 16: \(words.1), mono: \(mono.words)}\n"
    }
    let theme = try ThemeFile.read(yaml: yaml.utf8, file: file)
    return Import(theme: theme, yaml: yaml, mended: mended)
  }

  /// The palette's numbers for a text and its background: the text goes towards black or white,
  /// whichever is further from the background, in sixteen steps at most.
  private static func readable(
    _ text: RGB, on paper: RGB, at depth: ColourDepth, floor: Double
  ) -> (text: UInt8, paper: UInt8, wasMoved: Bool) {
    let paperNumber = Palette.nearest(to: paper, at: depth) ?? 0
    let seen = Palette.colour(paperNumber)
    let goal: RGB =
      Contrast.ratio(.black, seen) > Contrast.ratio(.white, seen) ? .black : .white
    for step in 0..<16 {
      let number = Palette.nearest(to: text.moved(to: goal, sixteenths: step), at: depth) ?? 0
      if Contrast.ratio(Palette.colour(number), seen) >= floor {
        return (number, paperNumber, step > 0)
      }
    }
    // Black or white is always 4.5 from any colour, since both can't be within it.
    return (Palette.nearest(to: goal, at: depth) ?? 0, paperNumber, true)
  }

  private static func light(_ field: Field) throws(DataFileError) -> RGB {
    let word = try field.string()
    guard case .light(let light)? = Colour(word: word.hasPrefix("#") ? word : "#\(word)") else {
      throw field.error(
        "\(quoted(word)) is no colour", expected: "six hexadecimal digits were expected")
    }
    return light
  }

  /// Lower-case letters and digits with hyphens between, 32 at most: safe as a file's name.
  private static func slug(_ title: String) -> String {
    var slug = ""
    for byte in title.lowercased().utf8.prefix(64) where slug.utf8.count < 32 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
    }
    if slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "imported" : slug
  }
}

extension RGB {
  /// Part of the way to another colour.
  fileprivate func moved(to other: RGB, sixteenths: Int) -> RGB {
    func part(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8((Int(from) * (16 - sixteenths) + Int(to) * sixteenths) / 16)
    }
    return RGB(
      red: part(red, other.red), green: part(green, other.green), blue: part(blue, other.blue))
  }
}

extension Emphasis {
  /// As a theme file words it.
  var words: String {
    let all: [(Emphasis, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
      (.italic, "italic"),
    ]
    let words = all.filter { contains($0.0) }.map(\.1)
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}
