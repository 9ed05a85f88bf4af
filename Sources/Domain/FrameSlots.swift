// What is still to be filled in of a frame that was put into a text: "<n> of <N> pupils …". A slot
// is plain; dots set off by blanks may also be somebody's own, so they are only asked about.

/// Finds the places of a frame that nobody has filled in.
public enum FrameSlots {
  /// The most letters a slot's name has.
  private static let lettersMax = 12

  /// Where `<n>`, `<time>` and the like stand in a text, marks included.
  ///
  /// - Complexity: linear in the text.
  public static func slots(in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var open: (start: String.Index, letters: Int)?
    for index in text.indices {
      switch text[index] {
      case "<": open = (index, 0)
      case ">":
        if let slot = open, slot.letters > 0 {
          found.append(slot.start..<text.index(after: index))
        }
        open = nil
      case let character where character.isASCII && character.isLetter:
        if let slot = open {
          open = slot.letters < lettersMax ? (slot.start, slot.letters + 1) : nil
        }
      default: open = nil
      }
    }
    return found
  }

  /// Where dots stand for words that are still to come: behind a blank in the writer's own words,
  /// or alone in quotation marks.
  ///
  /// - Complexity: linear in the text and its quotations.
  public static func gaps(in text: String) -> [Range<String.Index>] {
    let quotes = Reading.quoteRanges(in: text)
    var found: [Range<String.Index>] = []
    var quote = quotes.startIndex
    for index in text.indices where text[index] == "…" {
      while quote < quotes.endIndex, quotes[quote].upperBound <= index { quote += 1 }
      let isQuoted = quote < quotes.endIndex && quotes[quote].contains(index)
      let isGap =
        isQuoted
        ? !text[quotes[quote]].contains(where: { $0.isLetter || $0.isNumber })
        : index == text.startIndex || text[text.index(before: index)].isWhitespace
      if isGap { found.append(index..<text.index(after: index)) }
    }
    return found
  }
}
