// One reading of one text: paragraph by paragraph, tokens, zones, matches, and of overlapping
// matches the most telling one. It keeps its buffers from one paragraph to the next.

struct Passage {
  /// Longer stretches without a blank line are read in pieces, so that memory has a bound.
  static let pieceBytesMax = 1 << 17

  private let text: [UInt8]
  private let book: RuleBook
  private let kind: TextKind
  private let phrases: KnownPhrases
  private var reading: PatternIndex.Reading
  private var scanned = Scanned()
  private let zones: ZoneFinder
  private var candidates: [Candidate] = []
  private var found: [Finding] = []
  /// How many patterns have been walked, which is the work that reading takes.
  var walks: Int { reading.walks }
  /// What is known of words by now.
  var words: WordsMet { reading.words }
  /// Scalars counted so far, and up to which byte.
  private var counted = (byte: 0, scalar: 0)

  init(
    _ text: String, book: RuleBook, kind: TextKind, audience: Audience?, protected: [String],
    names: [String], words: WordsMet? = nil
  ) {
    self.init(
      Array(text.utf8), book: book, kind: kind, audience: audience, protected: protected,
      names: names, words: words)
  }

  /// - Parameter text: well-formed UTF-8.
  init(
    _ text: [UInt8], book: RuleBook, kind: TextKind, audience: Audience?, protected: [String],
    names: [String], words: WordsMet? = nil
  ) {
    self.text = text
    self.book = book
    self.kind = kind
    phrases = KnownPhrases(protected: protected, names: names, book: book)
    reading = PatternIndex.Reading(
      words: words ?? WordsMet(TextScope(kind, audience), expecting: text.count))
    zones = ZoneFinder(book: book)
  }

  mutating func findings() -> [Finding] {
    for paragraph in Paragraphs(text) { read(paragraph) }
    return found
  }

  /// The tokens of the whole text as one piece, with zones; for prompts and points.
  mutating func tokens() -> [Token] {
    scan(0..<text.count)
    return scanned.tokens
  }

  /// Every rule with a match anywhere, also where another rule's match wins.
  mutating func matchingRules() -> Set<Int> {
    var rules: Set<Int> = []
    for paragraph in Paragraphs(text) {
      gatherCandidates(paragraph)
      for candidate in candidates where !candidate.isBareQuote {
        if !book.rules[Int(candidate.rule)].isMuted { rules.insert(Int(candidate.rule)) }
      }
    }
    return rules
  }

  private mutating func read(_ paragraph: Range<Int>) {
    gatherCandidates(paragraph)
    if !candidates.isEmpty { emit() }
  }

  private mutating func gatherCandidates(_ paragraph: Range<Int>) {
    candidates.removeAll(keepingCapacity: true)
    cut(paragraph)
    // Where no rule has a match, no zone silences one.
    guard reading.matches.contains(where: { ownerIsRule($0) }) else { return }
    markZones()
    for match in reading.matches where ownerIsRule(match) {
      let pattern = book.patterns.patterns[Int(match.pattern)]
      if let candidate = candidate(match, of: pattern) { candidates.append(candidate) }
    }
  }

  private func ownerIsRule(_ match: Match) -> Bool {
    Int(book.patterns.patterns[Int(match.pattern)].owner) < book.rules.count
  }

  /// Cuts a paragraph into tokens with their zones, and finds what matches in it.
  private mutating func scan(_ paragraph: Range<Int>) {
    cut(paragraph)
    markZones()
  }

  private mutating func cut(_ paragraph: Range<Int>) {
    scanned.read(paragraph, of: text, book.lexicon, book.marks)
    book.patterns.read(scanned.tokens, book.lexicon, &reading)
  }

  private mutating func markZones() { zones.mark(&scanned, reading, phrases: phrases) }

  // MARK: Candidates

  private struct Candidate {
    var rule: Int32
    var span: Range<Int>
    /// How telling it is: the rule's own weight and the pattern's.
    var weight: Int32
    var isBareQuote: Bool
    /// Whether these words may be no judgment of the writer's on the school.
    var isUnsure: Bool
  }

  private func candidate(_ match: Match, of pattern: CompiledPattern) -> Candidate? {
    let silence = book.silences[Int(pattern.owner)]
    var isBareQuote = false
    var isUnsure = false
    for index in match.span {
      let zones = scanned.tokens[index].zones
      let met = zones.intersection(silence)
      if met == .unsure { isUnsure = true } else if !met.isEmpty { return nil }
      if zones.contains(.bareQuote) { isBareQuote = true }
    }
    return Candidate(
      rule: pattern.owner, span: match.span,
      weight: pattern.weight + book.weights[Int(pattern.owner)],
      isBareQuote: isBareQuote, isUnsure: isUnsure && kind != .prompt)
  }

  /// Goes through groups of overlapping candidates; in each the most telling wins, then the most
  /// telling of what it leaves.
  private mutating func emit() {
    candidates.sort { left, right in
      left.span.lowerBound != right.span.lowerBound
        ? left.span.lowerBound < right.span.lowerBound
        : left.span.upperBound > right.span.upperBound
    }
    var winners: [Candidate] = []
    var start = 0
    while start < candidates.count {
      var end = start + 1
      var reach = candidates[start].span.upperBound
      while end < candidates.count, candidates[end].span.lowerBound < reach {
        reach = max(reach, candidates[end].span.upperBound)
        end += 1
      }
      if end == start + 1 {
        winners.append(candidates[start])
      } else {
        winners += Self.winners(candidates[start..<end])
      }
      start = end
    }
    if kind == .prompt, winners.count > 1 { leaveOnePerFault(&winners) }
    for winner in winners { add(winner) }
  }

  /// A question has each fault once, wherever in it a rule finds it: the most telling place stays.
  private func leaveOnePerFault(_ winners: inout [Candidate]) {
    var best: [Int64: Int] = [:]
    var token = 0
    var sentence = 0
    for (place, winner) in winners.enumerated() {
      while token <= winner.span.lowerBound {
        if scanned.tokens[token].flags.contains(.first) { sentence = token }
        token += 1
      }
      let fault = Int64(sentence) << 32 | Int64(winner.rule)
      if let other = best[fault], winners[other].weight >= winner.weight { continue }
      best[fault] = place
    }
    let kept = Set(best.values)
    winners = winners.indices.filter { kept.contains($0) }.map { winners[$0] }
  }

  private static func winners(_ group: ArraySlice<Candidate>) -> [Candidate] {
    let ranked = group.sorted { left, right in
      if left.weight != right.weight { return left.weight > right.weight }
      if left.span.count != right.span.count { return left.span.count > right.span.count }
      if left.span.lowerBound != right.span.lowerBound {
        return left.span.lowerBound < right.span.lowerBound
      }
      return left.rule < right.rule
    }
    // A group overlaps in a chain, so what is taken is kept as one bit for each token.
    let first = group[group.startIndex].span.lowerBound
    var taken = [Bool](
      repeating: false, count: (group.map(\.span.upperBound).max() ?? first) - first)
    var winners: [Candidate] = []
    for candidate in ranked where !candidate.span.contains(where: { taken[$0 - first] }) {
      for index in candidate.span { taken[index - first] = true }
      winners.append(candidate)
    }
    return winners.sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  private mutating func add(_ candidate: Candidate) {
    let rule = book.rules[Int(candidate.rule)]
    // A muted rule has taken its words and says nothing of them.
    if rule.isMuted { return }
    let start = Int(scanned.tokens[candidate.span.lowerBound].start)
    let end = Int(scanned.tokens[candidate.span.upperBound - 1].end)
    let from = scalar(at: start)
    let to = scalar(at: end)
    let words = String(decoding: text[start..<end], as: UTF8.self)
    found.append(
      Finding(
        rule: rule.id, code: kind == .prompt && rule.isJudgment ? "judgmental" : rule.code,
        category: rule.category, level: candidate.isBareQuote ? .nudge : rule.level,
        tier: candidate.isBareQuote || candidate.isUnsure ? .check : rule.tier,
        scalars: from..<to, bytes: start..<end, text: words,
        why: candidate.isBareQuote ? Self.isThisAQuote : rule.whySaying(words),
        offers: rule.offers))
  }

  /// Said of a word in quotation marks of which no speaker is named.
  static let isThisAQuote = "Is this a quote? Then say who said it, as a role or a token."

  /// How many scalars stand before a byte; called with growing places.
  private mutating func scalar(at byte: Int) -> Int {
    counted.scalar += text.withUnsafeBufferPointer { text in
      EightBytes.scalarCount(in: text, counted.byte..<max(counted.byte, byte))
    }
    counted.byte = max(counted.byte, byte)
    return counted.scalar
  }
}

extension RuleHead {
  /// What is said of a match, with the words themselves where `%s` stands.
  fileprivate func whySaying(_ words: String) -> String {
    saysWords ? why.replacing("%s", with: words) : why
  }
}
