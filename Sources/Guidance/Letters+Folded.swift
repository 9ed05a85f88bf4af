// Words of rules folded as words of a text are, so that a rule may be written with the accents its
// words have.

extension Letters {
  /// A word in the letters by which a text is read: letters with accents as their base letters,
  /// marks that belong to a letter left out, any apostrophe as `'`.
  ///
  /// - Returns: nil where something has no base in ASCII, as Greek letters and `ß` have none: a
  ///   text is read without them.
  /// - Complexity: linear in the word.
  static func folded(_ word: String) -> String? {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    var folded: [UInt8] = []
    for scalar in word.unicodeScalars {
      guard scalar.value >= 0x80 else {
        folded.append(UInt8(scalar.value))
        continue
      }
      switch wide(scalar.value) {
      case .letter(let base): folded.append(base)
      case .nothing: continue
      case .apostrophe, .singleClose: folded.append(UInt8(ascii: "'"))
      default: return nil
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
