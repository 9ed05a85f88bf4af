// Wordings a caller gives: protected text and names. They are held as rows of hashes of folded
// words, so case, curly quotes and line breaks make no difference. Of protected text, a run of its
// words is left alone as well: nobody writes a line of enquiry out in full to speak of it.

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
    for text in protected {
      let tokens = Self.words(text, book)
      add(tokens[...], .protected, needsCapital: false)
      addRuns(of: tokens, book)
    }
    for text in names {
      add(Self.words(text, book)[...], .name, needsCapital: true)
    }
  }

  private static func words(_ text: String, _ book: RuleBook) -> [Token] {
    let bytes = Array(text.utf8)
    var scanned = Scanned()
    scanned.read(0..<bytes.count, of: bytes, book.lexicon, book.marks)
    return scanned.tokens.filter { !$0.flags.contains(.mark) }
  }

  private mutating func add(_ words: ArraySlice<Token>, _ zone: Zone, needsCapital: Bool) {
    guard let first = words.first?.hash else { return }
    byFirst[first, default: []].append(
      Phrase(words: words.map(\.hash), zone: zone, needsCapital: needsCapital))
  }

  // MARK: Runs

  /// As many words in a row are the host's own, whatever they are.
  private static let run = 4
  /// Words of this many bytes or fewer are too small to name anything.
  private static let smallBytes = 3

  /// Adds what names something in a protected text: four words in a row, three of which none is
  /// small, and a word with those it says something of, as in "disadvantaged pupils". Two or three
  /// with a small one among them may be a verdict of the writer's: "teaching is good".
  private mutating func addRuns(of words: [Token], _ book: RuleBook) {
    for start in words.indices {
      let rest = words[start...]
      if rest.count >= Self.run, words.count > Self.run {
        add(rest.prefix(Self.run), .protected, needsCapital: false)
      }
      let named = rest.prefix(Self.run - 1)
      if named.count == Self.run - 1, named.allSatisfy(Self.isLarge) {
        add(named, .protected, needsCapital: false)
      }
      let pair = rest.prefix(2)
      if pair.count == 2, Self.isLarge(pair[start]), book.has(pair[start + 1], .learner) {
        add(pair, .protected, needsCapital: false)
      }
    }
  }

  private static func isLarge(_ word: Token) -> Bool {
    Int(word.end - word.start) > smallBytes
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
