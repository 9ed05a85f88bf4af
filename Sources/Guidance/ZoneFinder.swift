// Finds the stretches in which rules are silent: quotations, speakers' turns, names, questions, and
// whatever the zone patterns of the rules files describe. It makes no remarks itself.

/// A class, so that a paragraph is not charged for holding on to every table of the rules.
final class ZoneFinder: Sendable {
  private let book: RuleBook
  private let speech: Int32?
  private let sources: Int32?
  private let speakers: Int32?
  private let institutions: Int32?
  private let honorifics: Int32?
  private let determiners: Int32?
  private let mocked: Int32?

  init(book: RuleBook) {
    self.book = book
    speech = book.roles[.speech]
    sources = book.roles[.source]
    speakers = book.roles[.speaker]
    institutions = book.roles[.institution]
    honorifics = book.roles[.honorific]
    determiners = book.roles[.determiner]
    mocked = book.roles[.mocked]
  }

  /// - Parameter reading: what patterns found in the same tokens.
  func mark(_ scanned: inout Scanned, _ reading: PatternIndex.Reading, phrases: KnownPhrases) {
    markQuestions(&scanned.tokens)
    markNames(&scanned.tokens, reading)
    markSpeakers(&scanned.tokens, scanned.quoteMarks, reading)
    let quotes = scanned.quoteMarks.isEmpty ? [] : markQuotes(&scanned, reading)
    phrases.mark(&scanned.tokens, book)
    markPatterns(&scanned.tokens, reading, WritersWords(quotes: quotes))
  }

  // MARK: Sentences

  private func markQuestions(_ tokens: inout [Token]) {
    var end = tokens.count
    for index in stride(from: tokens.count - 1, through: 0, by: -1) {
      if index + 1 == tokens.count || tokens[index + 1].flags.contains(.first) {
        end = tokens[index].word == book.marks.question ? index : -1
      }
      if end >= 0 { tokens[index].zones.insert(.question) }
    }
  }

  // MARK: Names

  /// A capital inside a sentence next to another, to an institution or after a title makes a name;
  /// so does a first word whose next word has a capital. A lone capital does not.
  private func markNames(_ tokens: inout [Token], _ reading: PatternIndex.Reading) {
    for index in tokens.indices where tokens[index].flags.contains(.capital) {
      let next = index + 1
      let joinsNext =
        next < tokens.count && !tokens[next].flags.contains(.first)
        && (tokens[next].flags.contains(.capital) || reading.has(institutions, at: next))
      if reading.has(honorifics, at: index) {
        tokens[index].zones.insert(.name)
        if joinsNext { tokens[index + 1].zones.insert(.name) }
      } else if joinsNext {
        // "Good schools" at the start of a sentence is no name.
        if tokens[index].flags.contains(.initial), !tokens[index + 1].flags.contains(.capital) {
          continue
        }
        tokens[index].zones.insert(.name)
        tokens[index + 1].zones.insert(.name)
      }
    }
  }

  // MARK: Speakers

  /// `T:` or `Pupil 2:` at the start of a sentence makes the rest of the line that speaker's
  /// words. Where a quotation follows the label, only what stands in its marks is theirs: a note
  /// goes on in the writer's own words after it. Nor is it a turn where a pattern of the writer's
  /// own words begins with the label, as in `TA: two at the back table`.
  private func markSpeakers(
    _ tokens: inout [Token], _ marks: [QuoteMark], _ reading: PatternIndex.Reading
  ) {
    var turnEnd = 0
    var mark = 0
    let headings = ownStarts(reading)
    for index in tokens.indices {
      if tokens[index].flags.contains(.lineStart) { turnEnd = index }
      if tokens[index].flags.contains(.initial), reading.has(speakers, at: index),
        !headings.contains(index)
      {
        var colon = index + 1
        if colon < tokens.count,
          tokens[colon].flags.contains(.number) || reading.has(speakers, at: colon)
        {
          colon += 1
        }
        if colon < tokens.count, tokens[colon].word == book.marks.colon {
          turnEnd = Self.turnEnd(after: colon, tokens.count, marks, from: &mark)
        }
      }
      if index < turnEnd { tokens[index].zones.insert(.quote) }
    }
  }

  /// Where stretches begin in which no report does.
  private func ownStarts(_ reading: PatternIndex.Reading) -> Set<Int> {
    var starts: Set<Int> = []
    for match in reading.matches {
      let zone = book.zone(book.patterns.patterns[Int(match.pattern)].owner)
      if zone?.zone == .own, zone?.scope == .rest { starts.insert(match.span.lowerBound) }
    }
    return starts
  }

  /// Where the words after a label's colon end: with the quotation that begins there, or else not
  /// before the line does.
  private static func turnEnd(
    after colon: Int, _ count: Int, _ marks: [QuoteMark], from mark: inout Int
  ) -> Int {
    // Labels come in order, so the marks are walked once for all of them.
    while mark < marks.count, marks[mark].token <= colon { mark += 1 }
    guard mark < marks.count, marks[mark].opens, marks[mark].token == colon + 1 else {
      return count
    }
    let sort = marks[mark].sort
    var closing = mark + 1
    while closing < marks.count, marks[closing].sort != sort || !marks[closing].closes {
      closing += 1
    }
    mark = min(closing, marks.count)
    return closing < marks.count ? marks[closing].token : count
  }

  // MARK: Quotations

  /// - Returns: the quotations that have an end, in order.
  private func markQuotes(
    _ scanned: inout Scanned, _ reading: PatternIndex.Reading
  ) -> [Range<Int>] {
    var closed: [Range<Int>] = []
    let lastSingleClose = scanned.lastSingleClose
    var open: (sort: QuoteMark.Sort, token: Int)?
    for (number, mark) in scanned.quoteMarks.enumerated() {
      if let quote = open {
        guard mark.sort == quote.sort, mark.closes else { continue }
        // Straight marks both open and close; one that stands before its own opening is none.
        close(&scanned.tokens, quote.token..<mark.token, reading)
        if quote.token < mark.token { closed.append(quote.token..<mark.token) }
        open = nil
      } else if mark.opens, mark.sort == .double || lastSingleClose > number || !mark.closes {
        if mark.sort == .single, lastSingleClose <= number { continue }
        open = (mark.sort, mark.token)
      }
    }
    if let quote = open { close(&scanned.tokens, quote.token..<scanned.tokens.count, reading) }
    return closed
  }

  private func close(
    _ tokens: inout [Token], _ range: Range<Int>, _ reading: PatternIndex.Reading
  ) {
    guard range.lowerBound < range.upperBound else { return }
    let isAttributed = isAttributed(tokens, range, reading)
    if !isAttributed, isMocking(tokens, range, reading) { return }
    let zone: Zone = isAttributed ? .quote : .bareQuote
    for index in range { tokens[index].zones.insert(zone) }
  }

  /// Whether a single word in quotation marks stands where the writer's own would: `their
  /// "excellent" feedback`. Nobody is quoted, and the marks only raise an eyebrow.
  private func isMocking(
    _ tokens: [Token], _ range: Range<Int>, _ reading: PatternIndex.Reading
  ) -> Bool {
    guard range.count == 1, range.lowerBound > 0, range.upperBound < tokens.count else {
      return false
    }
    let word = tokens[range.lowerBound].flags
    return word.isDisjoint(with: [.capital, .mark, .first, .number])
      && reading.has(determiners, at: range.lowerBound - 1)
      && !tokens[range.upperBound].flags.contains(.first)
      && reading.has(mocked, at: range.upperBound)
  }

  /// Whether words near a quotation say whose it is, or it is too long for a single scare word.
  private func isAttributed(
    _ tokens: [Token], _ range: Range<Int>, _ reading: PatternIndex.Reading
  ) -> Bool {
    let words = range.reduce(0) { $0 + (tokens[$1].flags.contains(.mark) ? 0 : 1) }
    if words >= 4 { return true }
    let before = max(0, range.lowerBound - 14)..<range.lowerBound
    let after = range.upperBound..<min(tokens.count, range.upperBound + 8)
    for near in [before, after] {
      for index in near {
        if reading.has(speech, at: index) || reading.has(sources, at: index) { return true }
      }
    }
    return range.lowerBound > 0 && tokens[range.lowerBound - 1].word == book.marks.colon
  }

  // MARK: Patterns

  private func markPatterns(
    _ tokens: inout [Token], _ reading: PatternIndex.Reading, _ writers: WritersWords
  ) {
    let matches = reading.matches
    if matches.isEmpty { return }
    var writers = writers
    var marks: [(range: Range<Int>, zone: Zone, trigger: Int?)] = []
    var bounds = Bounds(semicolon: book.marks.semicolon)
    for match in matches {
      guard let zone = book.zone(book.patterns.patterns[Int(match.pattern)].owner) else { continue }
      let span = match.span
      if zone.zone == .own {
        writers.add(span, zone.scope)
        continue
      }
      let range =
        switch zone.scope {
        case .match: span
        case .sentence: bounds.sentence(around: span, tokens)
        case .rest: span.upperBound..<bounds.clauseEnd(span.upperBound, tokens)
        case .onward: span.lowerBound..<bounds.clauseEnd(span.upperBound, tokens)
        }
      let isReport =
        zone.scope != .match
        && !zone.zone.isDisjoint(with: [.reported, .mention, .subject, .unsure, .rule])
      marks.append((range, zone.zone, isReport ? span.upperBound : nil))
    }
    writers.sort()
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
    var reach: [UInt32: Int] = [:]
    for (whole, zone, trigger) in marks {
      let range =
        trigger.map {
          writers.leave(
            whole, after: $0, tokens, isSaid: !zone.isDisjoint(with: [.reported, .unsure]),
            joins: { book.has($0, .joiner) || $0.flags.contains(.endsInLy) },
            tells: { book.has($0, .told) })
        } ?? whole
      // Zones only grow to the right, so what is already covered is not covered again: a sentence
      // full of triggers costs its length once, not once for each.
      let from = max(range.lowerBound, range.count > 64 ? reach[zone.rawValue] ?? 0 : 0)
      if from < range.upperBound {
        for index in from..<range.upperBound { tokens[index].zones.formUnion(zone) }
      }
      if range.count > 64 {
        reach[zone.rawValue] = max(reach[zone.rawValue] ?? 0, range.upperBound)
      }
    }
  }
}

/// The ends of sentences and clauses, remembered, so that asking for every word of a long sentence
/// walks it once.
private struct Bounds {
  let semicolon: Int32
  private var sentence = 0..<0
  private var clause = 0..<0

  init(semicolon: Int32) { self.semicolon = semicolon }

  mutating func sentence(around span: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    if sentence.contains(span.lowerBound), span.upperBound <= sentence.upperBound {
      return sentence
    }
    var start = span.lowerBound
    while start > 0, !tokens[start].flags.contains(.first) { start -= 1 }
    var end = span.upperBound
    while end < tokens.count, !tokens[end].flags.contains(.first) { end += 1 }
    sentence = start..<end
    return sentence
  }

  /// A semicolon or the sentence's end ends what someone reports.
  mutating func clauseEnd(_ from: Int, _ tokens: [Token]) -> Int {
    if clause.contains(from) { return clause.upperBound }
    var end = from
    while end < tokens.count, !tokens[end].flags.contains(.first), tokens[end].word != semicolon {
      end += 1
    }
    clause = from..<end
    return end
  }
}
