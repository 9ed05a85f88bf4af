// A set of words written as one text, so that data stays readable and is compiled in.

/// Words in lower case, separated by white space in their source.
struct WordList: Sendable {
  private let words: Set<Substring>

  init(_ text: String) { words = Set(text.split(whereSeparator: \.isWhitespace)) }

  func contains(_ word: String) -> Bool { words.contains(Substring(word)) }

  /// - Complexity: linear in the words, in no order.
  func forEach(_ body: (Substring) -> Void) { words.forEach(body) }
}
