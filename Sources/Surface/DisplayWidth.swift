// How many columns a text takes, and what may be shown of it at all. The answers are the same on
// every system and need no locale; whether a terminal agrees is for the painter to find out.

/// Columns of text as this program draws it.
public enum DisplayWidth {
  /// The columns of one character: 0 for a newline, else at least 1.
  ///
  /// Most take 1 or 2. A few scripts write several spacing signs as one character and take more.
  public static func columns(of character: Character) -> Int {
    if let byte = character.utf8.first, byte >= 0x20, byte < 0x7F, character.utf8.count == 1 {
      return 1
    }
    return columns(of: character.unicodeScalars)
  }

  /// The columns of a line of text; a newline counts 0 and a tab `Displayed.tabColumns`.
  ///
  /// - Complexity: O(length of the text).
  public static func columns(of text: some StringProtocol) -> Int {
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      for byte in bytes where byte < 0x20 || byte >= 0x7F { return nil }
      return bytes.count
    }
    if let plain, let count = plain { return count }
    return columns(of: text.unicodeScalars)
  }

  private static func columns(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    var displayed = Displayed(linesAreMeant: true)
    var sum = 0
    for scalar in scalars {
      displayed.take(scalar) { if case .spacing(_, let width) = $0 { sum += width } }
    }
    return sum
  }

  /// What a scalar is to a screen.
  enum Kind: Hashable {
    case spacing(Int)
    /// It joins the glyph before.
    case mark
    /// A variation selector: it changes widths on some terminals only, so it is dropped.
    case selector
    /// A skin tone.
    case modifier
    case joiner
    /// A regional indicator, shown as its letter: terminals disagree about flags.
    case letter(UInt32)
    /// A Korean vowel or final, which has no width of its own.
    case jamo
    /// A space of some kind; shown as a plain one.
    case blank
    case tab, newline
    /// What must not reach a terminal, or could not be seen there.
    case hidden
  }

  static func kind(of scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    if value < 0x300 { return lowKind(value) }
    switch value {
    case 0x034F, 0x115F, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0x2065, 0xFFF0...0xFFFF,
      0xE0000...0xE00FF, 0xE01F0...0xE0FFF:
      // Letters and marks that are meant to be invisible, tags, the replacement character.
      return .hidden
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return .jamo
    case 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .selector
    case 0x200D: return .joiner
    case 0x1F1E6...0x1F1FF: return .letter(0x41 + value - 0x1F1E6)
    case 0x1F3FB...0x1F3FF: return .modifier
    case 0x3000: return .spacing(2)
    case 0x2010...0x2027, 0x2500...0x259F: return .spacing(1)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      // Four Arabic and a few other signs are format characters that show; they are rare enough to
      // be replaced with the rest.
      return .hidden
    case .nonspacingMark, .enclosingMark: return .mark
    case .spaceSeparator: return .blank
    default: return .spacing(isWide(value) ? 2 : 1)
    }
  }

  private static func lowKind(_ value: UInt32) -> Kind {
    switch value {
    case 0x0A: .newline
    case 0x09: .tab
    case 0..<0x20, 0x7F..<0xA0, 0xAD: .hidden
    case 0xA0: .blank
    default: .spacing(1)
    }
  }

  /// Whether a scalar begins or continues a joined picture.
  static func isPictograph(_ value: UInt32) -> Bool {
    guard value >= 0xA9, let scalar = Unicode.Scalar(value) else { return false }
    switch value {
    case 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: return false
    default: return scalar.properties.isEmoji
    }
  }

  /// - Complexity: O(log n) in the ranges of the table.
  static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wideRanges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > wideRanges[middle * 2 + 1] {
        low = middle + 1
      } else if value < wideRanges[middle * 2] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
