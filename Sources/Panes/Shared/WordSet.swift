// A set of words that is written down as a text, for lists that say what a word does in a sentence.

/// Words in lower case, separated by white space in their source.
struct WordSet: Sendable {
  private let words: Set<String>

  init(_ text: String) { words = Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }

  func contains(_ word: some StringProtocol) -> Bool { words.contains(String(word)) }
}
