// Words as they are compared when somebody looks for them: small letters without accents, whichever
// way a keyboard or a file spelt them.

extension Review {
  /// A text's bytes in small letters, those of the Latin alphabet without accents: "José" is
  /// "jose", with the accent in its letter or as a mark of its own behind it.
  ///
  /// - Complexity: linear in the text; letters with accents take longest.
  static func folded(_ text: some StringProtocol) -> [UInt8] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
    var folded: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        folded.append(UInt8(scalar.value).smallLetter)
      } else if let letter = latinLetter(of: scalar) {
        folded.append(letter)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        folded += scalar.properties.lowercaseMapping.utf8
      }
    }
    return folded
  }

  /// The letter of A to Z that a letter with an accent or a stroke is made of, as Unicode names it;
  /// nil for anything else.
  private static func latinLetter(of scalar: Unicode.Scalar) -> UInt8? {
    // Nothing below and above is such a letter, and names take time.
    guard (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value),
      let name = scalar.properties.name
    else { return nil }
    for start in ["LATIN SMALL LETTER ", "LATIN CAPITAL LETTER "] where name.hasPrefix(start) {
      let rest = name.utf8.dropFirst(start.utf8.count)
      guard let letter = rest.first, rest.dropFirst().first == UInt8(ascii: " ") else { return nil }
      return letter.smallLetter
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var smallLetter: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
