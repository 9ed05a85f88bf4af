// What a byte or a scalar of the text is for reading: a letter, a digit, a space, a mark. Folding
// goes one scalar to one, so that places in the folded words are places in the text.

enum Letters {
  enum Sort: UInt8, Sendable {
    case other, letter, digit, space, apostrophe, quote, hyphen, mark, wide
  }

  static let sorts: [Sort] = {
    var sorts = [Sort](repeating: .other, count: 256)
    for byte in 0...0x20 { sorts[byte] = .space }
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { sorts[Int(byte)] = .digit }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
      sorts[Int(byte)] = .letter
      sorts[Int(byte) - 32] = .letter
    }
    for byte in ".,;:!?()/&%[]+".utf8 { sorts[Int(byte)] = .mark }
    sorts[0x27] = .apostrophe
    sorts[0x22] = .quote
    sorts[0x2D] = .hyphen
    for byte in 0x80...0xFF { sorts[byte] = .wide }
    return sorts
  }()

  /// A scalar beyond ASCII, reduced to what reading needs.
  enum Wide {
    /// A letter, folded to its ASCII base where it has one.
    case letter(UInt8)
    /// A letter without an ASCII base.
    case foreign
    /// Combining marks and joiners, which belong to the letter before.
    case nothing
    case space, apostrophe, singleOpen, singleClose, doubleOpen, doubleClose, hyphen, dash, ellipsis
    case symbol
  }

  static func wide(_ scalar: UInt32) -> Wide {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0x300...0x36F: .nothing
    case 0xAB, 0x201C, 0x201E, 0x201F: .doubleOpen
    case 0xBB, 0x201D: .doubleClose
    case 0x2018, 0x201A, 0x201B, 0x2039: .singleOpen
    case 0x2019, 0x203A: .singleClose
    case 0x2BC, 0xFF07: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015: .dash
    case 0x2026: .ellipsis
    case 0xC0...0x17F: latin[Int(scalar) - 0xC0]
    case 0x80...0xBF, 0x2016...0x2BFF, 0x3001...0x303F, 0xE000...0xF8FF, 0xFE10...0xFE6F,
      0xFFF0...0xFFFF, 0x1F000...0x1FAFF, 0xE0000...0x10FFFF:
      .symbol
    default: .foreign
    }
  }

  /// Base letters of U+00C0 to U+017F; a dot stands for a letter with no single base.
  private static let latin: [Wide] = {
    let bases =
      "aaaaaa.ceeeeiiiidnooooo-ouuuuy..aaaaaa.ceeeeiiiidnooooo-ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllll"
      + "nnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    var wides = bases.utf8.map { byte -> Wide in
      byte == UInt8(ascii: ".") ? .foreign : byte == UInt8(ascii: "-") ? .symbol : .letter(byte)
    }
    while wides.count < 0xC0 { wides.append(.foreign) }
    return wides
  }()
}
