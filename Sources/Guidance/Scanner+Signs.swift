// Signs that grade without a word: the plus of "B+", a row of stars, a thumb. All other symbols say
// nothing.

extension Scanner {
  /// A plus behind a word, or several in a row; one between numbers is arithmetic, and one before
  /// a word joins.
  mutating func scanPlus(_ start: Int) {
    while at < limit, text[at] == UInt8(ascii: "+") { at += 1 }
    let follows = start > 0 && sorts[Int(text[start - 1])] == .letter
    if (follows || at > start + 1) && (at >= limit || !isWordByte(text[at])) {
      addMark(start, marks.plus, clauseEnd: false)
    }
  }

  /// A symbol that has just been passed: a row of stars is one mark, a single one is a bullet.
  mutating func scanSymbol(_ start: Int, _ scalar: UInt32) {
    if Self.thumbs.contains(scalar) {
      addMark(start, marks.thumb, clauseEnd: false)
    } else if Self.isStar(scalar) {
      var count = 1
      while at < limit, sorts[Int(text[at])] == .wide {
        let (next, length) = decode(at)
        guard Self.isStar(next) || next == 0xFE0F else { break }
        if next != 0xFE0F { count += 1 }
        at += length
      }
      if count > 1 { addMark(start, marks.stars, clauseEnd: false) }
    }
  }

  /// A thumb up or down, clapping hands.
  private static let thumbs: ClosedRange<UInt32> = 0x1F44D...0x1F44F

  /// Whether it is a star, filled or not.
  private static func isStar(_ scalar: UInt32) -> Bool {
    scalar == 0x2605 || scalar == 0x2606 || scalar == 0x2B50 || scalar == 0x1F31F
  }
}
