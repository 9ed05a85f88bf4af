// Words without which a sentence says something else: "not", "failed to", "the best of". What
// judges is never cut out of their reach, since what is left would be untrue.

import Domain

/// What may be left out of a clause so that the rest still holds.
enum TurningWords {
  /// Whether some words of a clause can give way to a gap: they turn nothing round, and nothing
  /// before them in the clause does.
  ///
  /// - Parameter cut: their bytes in the clause.
  static func canGo(_ cut: Range<Int>, from clause: String) -> Bool {
    let bytes = Array(clause.utf8)
    let cut = cut.clamped(to: 0..<bytes.count)
    let part = { (range: Range<Int>) in words(of: String(decoding: bytes[range], as: UTF8.self)) }
    let (before, own, after) = (
      part(0..<cut.lowerBound), part(cut), part(cut.upperBound..<bytes.count)
    )
    if own.contains(where: { turns($0) || compares.contains($0) }) { return false }
    if own.last == "to" || after.first == "to" && before.isEmpty == false && !isReason(own) {
      return false
    }
    if let next = after.first, ["of", "as", "than"].contains(next) { return false }
    if own.last == "of" || own.suffix(2) == ["of", "the"] { return false }
    if before.last == "as" { return false }
    // Whom "not" and "never" are said of, they are said of whatever the reason was.
    return isReason(own) || !before.contains(where: turns)
  }

  /// Whether a word says that something is not so, or hardly.
  static func turns(_ word: String) -> Bool {
    turning.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
      || word.hasPrefix("fail")
  }

  /// "which is poor": a comment on what was said before it.
  static func isComment(_ clause: String) -> Bool {
    let words = words(of: clause)
    return words.count > 1 && words.count <= 6 && words[0] == "which"
      && ["is", "was", "are", "were"].contains(words[1])
  }

  /// "in one it was not", "and so did the other two".
  static func isCutShort(_ clause: String) -> Bool {
    let words = words(of: clause)
    if let last = words.last, last == "not" || auxiliaries.contains(last) || last.hasSuffix("n't") {
      return true
    }
    return words.first == "nor"
      || words.first == "so" && words.count > 1 && auxiliaries.contains(words[1])
  }

  /// "when the talk was weak", "unless".
  static func isCondition(_ clause: String) -> Bool {
    words(of: clause).first.map(conditions.contains) ?? false
  }

  /// The words of a text in small letters, with their apostrophes.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map(String.init)
  }

  private static func isReason(_ words: [String]) -> Bool {
    words.first.map { ["because", "since", "due", "so"].contains($0) } ?? false
  }

  private static let turning = WordSet(
    """
    not no none never nobody nothing neither nor nowhere without hardly barely scarcely rarely
    seldom few fewer less least almost nearly too lack lacks lacked lacking unable cannot refuse
    refuses refused stop stops stopped miss missed misses forgot forgets avoid avoids avoided
    instead unlike except
    """)
  private static let compares = WordSet("as than twice half")
  private static let auxiliaries = WordSet(
    "is was are were did does do has had have can could will would")
  private static let conditions = WordSet(
    "if unless when whenever until till except without where wherever while whenever once")
}
