// Where a sentence begins and ends in what somebody is writing. It goes by stops and line ends, and
// by which words a stop cuts short; it knows no grammar.

/// Finding the sentence around some words.
enum Sentence {
  /// The bytes of the sentence that holds some bytes of a text: from after the stop before it to
  /// its own stop and closing quotes, and never past the ends of its line; no blanks around it.
  ///
  /// A stop is `.`, `!` or `?` before a blank or at a line's end, so `3.5 s` is not cut in two, and
  /// `…` where no small letter follows. That of an abbreviation is none; see `Abbreviation`.
  ///
  /// - Complexity: O(length of the sentence).
  static func bytes(around words: Range<Int>, in text: String) -> Range<Int> {
    let scalars = text.unicodeScalars
    let utf8 = text.utf8
    let whole = words.clamped(to: 0..<utf8.count)
    let from = utf8.index(utf8.startIndex, offsetBy: whole.lowerBound)
    let to = utf8.index(utf8.startIndex, offsetBy: whole.upperBound)
    var start = from
    while start > scalars.startIndex {
      let before = scalars.index(before: start)
      if scalars[before] == "\n" { break }
      if scalars[before].properties.isWhitespace, isStop(before: before, scalars) { break }
      start = before
    }
    while start < from, scalars[start].properties.isWhitespace {
      start = scalars.index(after: start)
    }
    var end = to
    while end < scalars.endIndex, scalars[end] != "\n" {
      if scalars[end].properties.isWhitespace, isStop(before: end, scalars) { break }
      end = scalars.index(after: end)
    }
    while end > to {
      let before = scalars.index(before: end)
      guard scalars[before].properties.isWhitespace else { break }
      end = before
    }
    return utf8.distance(from: utf8.startIndex, to: start)
      ..< utf8.distance(from: utf8.startIndex, to: end)
  }

  /// True when a sentence ends right before a place, closing quotes and brackets left aside.
  private static func isStop(
    before gapEnd: String.Index, _ scalars: String.UnicodeScalarView
  ) -> Bool {
    var place = gapEnd
    var isBracketed = false
    while place > scalars.startIndex {
      place = scalars.index(before: place)
      switch scalars[place] {
      // "(great!) and" goes on.
      case ".":
        return !isAbbreviation(before: gapEnd, scalars)
          && (!isBracketed || beginsAnother(after: gapEnd, scalars))
      case "!", "?": return !isBracketed || beginsAnother(after: gapEnd, scalars)
      // A gap in the middle of a sentence goes on with a small letter: "In … of … places".
      case "…": return beginsAnother(after: gapEnd, scalars)
      case ")": isBracketed = true
      case "\"", "'", "”", "’": continue
      default: return false
      }
    }
    return false
  }

  /// Whether the word before a blank is one that its stop only cuts short.
  private static func isAbbreviation(
    before gapEnd: String.Index, _ scalars: String.UnicodeScalarView
  ) -> Bool {
    var start = gapEnd
    // No abbreviation is longer.
    for _ in 0..<12 where start > scalars.startIndex {
      let before = scalars.index(before: start)
      if scalars[before].properties.isWhitespace { break }
      start = before
    }
    let next = scalars[gapEnd...].first { !$0.properties.isWhitespace }
    return Abbreviation.goesOn(
      after: String(scalars[start..<gapEnd]), next: next.map(Character.init))
  }

  /// Whether what follows some blanks is no small letter and no number.
  private static func beginsAnother(
    after place: String.Index, _ scalars: String.UnicodeScalarView
  ) -> Bool {
    let next = scalars[place...].first { scalar in
      !scalar.properties.isWhitespace && !"\"“‘('".unicodeScalars.contains(scalar)
    }
    return next.map { !$0.properties.isLowercase && $0.properties.numericType == nil } ?? true
  }
}
