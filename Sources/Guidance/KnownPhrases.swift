// Wordings a caller gives: protected text and names. They are held as rows of hashes of folded
// words, so case, curly quotes and line breaks make no difference. Of protected text, a run of its
// words is left alone as well: nobody writes a line of enquiry out in full to speak of it. What is
// said with those words, and asked no longer, is the writer's own.

struct KnownPhrases: Sendable {
  /// Phrases by the hash of their first word.
  private var byFirst: [UInt32: [Phrase]] = [:]

  private struct Phrase: Sendable {
    var words: [UInt32]
    var zone: Zone
    /// A name counts only where it is written with a capital.
    var needsCapital: Bool
    /// Whether it is part of a text, and so may be said by somebody else as a claim.
    var isRun = false
    /// Whether it begins with whom a question asks about: "do lessons challenge".
    var isAsked = false
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

  private mutating func add(run words: ArraySlice<Token>, isAsked: Bool) {
    guard let first = words.first?.hash else { return }
    byFirst[first, default: []].append(
      Phrase(
        words: words.map(\.hash), zone: .protected, needsCapital: false, isRun: true,
        isAsked: isAsked))
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
      let isAsked = words[max(0, start - Self.run)..<start].contains {
        Self.auxiliaries.contains($0.hash)
      }
      if rest.count >= Self.run, words.count > Self.run {
        add(run: rest.prefix(Self.run), isAsked: isAsked)
      }
      let named = rest.prefix(Self.run - 1)
      if named.count == Self.run - 1, named.allSatisfy(Self.isLarge) {
        add(run: named, isAsked: isAsked)
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
  func mark(_ tokens: inout [Token], _ book: RuleBook) {
    if isEmpty { return }
    for start in tokens.indices where !tokens[start].flags.contains(.mark) {
      guard let phrases = byFirst[tokens[start].hash] else { continue }
      for phrase in phrases {
        if phrase.needsCapital, tokens[start].flags.isDisjoint(with: [.capital, .allCapitals]) {
          continue
        }
        if let end = end(of: phrase, from: start, tokens) {
          if phrase.isRun, isClaim(start..<end, of: phrase, tokens, book) { continue }
          for index in start..<end { tokens[index].zones.insert(phrase.zone) }
        }
      }
    }
  }

  // MARK: Claims

  /// What may follow those who are named and says nothing of them: "pupils with SEND".
  private static let joins = hashes(
    "with of and in or on at for from to by who whose whom which that as about into near across")
  private static let pronouns = hashes("they we he she you everybody everyone all")
  private static let auxiliaries = hashes(
    "do does did can could will would should is are was were has have")
  private static let asking = hashes("how whether what if extent why where when")

  private static func hashes(_ words: String) -> Set<UInt32> {
    Set(words.split(separator: " ").map { word in
      Array(word.utf8).withUnsafeBufferPointer { FoldedWord($0).hash }
    })
  }

  /// Whether a run of the host's words says something here and asks no more: it tells what those
  /// do whom it names or who stand right before it, or it is all of its sentence.
  ///
  /// - Complexity: O(words of a run).
  private func isClaim(
    _ range: Range<Int>, of phrase: Phrase, _ tokens: [Token], _ book: RuleBook
  ) -> Bool {
    if tokens[range.lowerBound].zones.contains(.question) { return false }
    // "We looked at how pupils take part" tells of no answer.
    let before = max(0, range.lowerBound - Self.run)..<range.lowerBound
    if before.contains(where: { Self.asking.contains(tokens[$0].hash) }) { return false }
    if let before = word(before: range.lowerBound, tokens),
      book.has(tokens[before], .learner) || Self.pronouns.contains(tokens[before].hash),
      !Self.joins.contains(tokens[range.lowerBound].hash),
      !book.has(tokens[range.lowerBound], .learner)
    {
      return true
    }
    var isNamed = false
    for index in range where !tokens[index].flags.contains(.mark) {
      if isNamed, !Self.joins.contains(tokens[index].hash), !book.has(tokens[index], .learner) {
        return true
      }
      isNamed = book.has(tokens[index], .learner)
    }
    return phrase.isAsked && isAlone(range, tokens)
  }

  /// The word right before a place in its sentence.
  private func word(before place: Int, _ tokens: [Token]) -> Int? {
    guard place > 0, !tokens[place].flags.contains(.first),
      !tokens[place - 1].flags.contains(.mark)
    else { return nil }
    return place - 1
  }

  /// Whether no more than a word or two of a sentence stand beside some of its words.
  private func isAlone(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    let first = max(0, range.lowerBound - 2)...range.lowerBound
    guard first.contains(where: { tokens[$0].flags.contains(.first) }) else { return false }
    let last = min(tokens.count, range.upperBound + 3)
    return last == tokens.count
      || (range.upperBound..<last).contains { tokens[$0].flags.contains(.last) }
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
