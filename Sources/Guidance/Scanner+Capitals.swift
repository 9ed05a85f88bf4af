// A sentence written as headings are, nearly every word with a capital, or all in capitals. Such
// capitals say nothing of a word, which would else be taken for a name or for initials.

extension Scanner {
  /// Words of as many letters as "of", "the" and "with" stay small in a heading.
  private static let smallBytesMax = 4
  /// Three in a row may be the names of three things: "SEND, EAL, PP".
  private static let shoutMin = 4

  /// Takes the capitals from the words of the sentence that begins at a token, when it is written
  /// as headings are and is a statement: it has a verb such as "Were", with a capital too. What no
  /// rule knows, and what stands with a title such as "Mrs", may be a name and stays one.
  ///
  /// "The Lesson Was Excellent." is one; "Great Expectations was read." and "Good Shepherd School"
  /// are not.
  /// - Complexity: O(sentence); most end at their second word.
  mutating func lowerCapitals(from start: Int) {
    let count = out.tokens.count
    if isInCapitals(start..<count) {
      for index in start..<count { out.tokens[index].flags.subtract([.allCapitals, .initials]) }
      return
    }
    var capitals = 0
    var states = false
    for index in start..<count where !out.tokens[index].flags.contains(.mark) {
      let token = out.tokens[index]
      if index > start, token.flags.contains(.capital), !token.flags.contains(.initial) {
        capitals += 1
        if marks.holds(token.word, as: .statement) { states = true }
      } else if token.flags.isDisjoint(with: [.capital, .allCapitals, .number]),
        token.end - token.start > Self.smallBytesMax || marks.holds(token.word, as: .statement)
      {
        return
      }
    }
    guard states, capitals > 1 else { return }
    var isTitled = false
    for index in start..<count {
      let isTitle = marks.holds(out.tokens[index].word, as: .title)
      if !isTitle, !isTitled, out.tokens[index].word != Vocabulary.unknown {
        out.tokens[index].flags.remove(.capital)
      }
      isTitled = isTitle
    }
  }

  /// Whether a sentence has no small letter in its words and enough of them, so that none of them
  /// is short for anything by its capitals.
  private func isInCapitals(_ sentence: Range<Int>) -> Bool {
    var words = 0
    for index in sentence {
      let token = out.tokens[index]
      if token.flags.contains(.allCapitals) {
        words += 1
      } else if token.flags.isDisjoint(with: [.mark, .number]),
        !token.flags.contains(.capital) || token.end - token.start > 1
      {
        return false
      }
    }
    return words >= Self.shoutMin
  }
}
