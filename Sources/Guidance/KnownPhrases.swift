// Wordings a caller gives: protected text and names. They are held as rows of hashes of folded
// words, so case, curly quotes and line breaks make no difference.

struct KnownPhrases: Sendable {
  /// Phrases by the hash of their first word.
  private var byFirst: [UInt32: [Phrase]] = [:]

  private struct Phrase: Sendable {
    var words: [UInt32]
    var zone: Zone
    /// A name counts only where it is written with a capital.
    var needsCapital: Bool
  }

  var isEmpty: Bool { byFirst.isEmpty }

  init(protected: [String], names: [String], book: RuleBook) {
    for text in protected { add(text, .protected, needsCapital: false, book) }
    for text in names { add(text, .name, needsCapital: true, book) }
  }

  private mutating func add(_ text: String, _ zone: Zone, needsCapital: Bool, _ book: RuleBook) {
    let bytes = Array(text.utf8)
    var scanned = Scanned()
    scanned.read(0..<bytes.count, of: bytes, book.lexicon, book.marks)
    let words = scanned.tokens.filter { !$0.flags.contains(.mark) }.map(\.hash)
    guard let first = words.first else { return }
    byFirst[first, default: []].append(Phrase(words: words, zone: zone, needsCapital: needsCapital))
  }

  /// Marks every place where a phrase stands.
  /// - Complexity: O(tokens × words of the phrases that share a first word).
  func mark(_ tokens: inout [Token]) {
    if isEmpty { return }
    for start in tokens.indices where !tokens[start].flags.contains(.mark) {
      guard let phrases = byFirst[tokens[start].hash] else { continue }
      for phrase in phrases {
        if phrase.needsCapital, tokens[start].flags.isDisjoint(with: [.capital, .allCapitals]) {
          continue
        }
        if let end = end(of: phrase, from: start, tokens) {
          for index in start..<end { tokens[index].zones.insert(phrase.zone) }
        }
      }
    }
  }

  private func end(of phrase: Phrase, from start: Int, _ tokens: [Token]) -> Int? {
    var at = start
    for word in phrase.words {
      while at < tokens.count, tokens[at].flags.contains(.mark) { at += 1 }
      guard at < tokens.count, tokens[at].hash == word else { return nil }
      at += 1
    }
    return at
  }
}
