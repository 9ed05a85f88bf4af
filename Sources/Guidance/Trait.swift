// What patterns can ask of a word, under small numbers. Every question that a pattern has for a
// word is one of them, so reading looks at a bit and knows nothing of what was asked.

enum Trait {
  /// How a word ends, by the number of the ending.
  static let firstEnding: Int32 = 0
  /// That it is no mark.
  static let anyWord = Int32(TokenFlags.endings.count)
  static let name = anyWord + 1
  /// That it belongs to a set, by the number of the set. A word that a pattern names is a set of
  /// its own.
  static let firstSet = name + 1
}
