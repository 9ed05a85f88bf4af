// Phrases that matter to a point as a whole: contrast, wondering, dates. Only the writer's
// own words are looked at; what stands in quotation marks is somebody else's. Advice is in
// `PointWords+Advice`, what counts in `PointWords+Counts`, what says nothing in `PointWords+Bland`.

/// A point's own words in lower case.
struct PointWords {
  /// One of the writer's own words.
  struct Word {
    var text: String
    /// Its place among the tokens.
    var token: Int
    /// Whether it stands in a sentence that asks.
    var isAsked: Bool
    /// Whether a sentence begins with it.
    var starts: Bool
    /// The same, or a mark stands before it.
    var opens: Bool
    /// Whether it says how many, taken by itself.
    var isNumber: Bool
    /// Whether a hyphen joins it to the word before.
    var isJoined: Bool
  }

  let words: [Word]
  /// Whether it has somebody's words, and not only a word in quotation marks.
  let hasQuotation: Bool
  private let endsInStop: Bool

  /// - Parameters:
  ///   - questionMark: the word's number that a question ends in.
  ///   - isNumber: whether a token says how many.
  init(
    _ tokens: [Token], in text: String, questionMark: Int32, isNumber: (Token) -> Bool
  ) {
    let bytes = Array(text.utf8)
    let asked = Self.asked(tokens, questionMark)
    var words: [Word] = []
    var starts = true
    var opens = true
    for (place, token) in tokens.enumerated() {
      if token.flags.contains(.first) { (starts, opens) = (true, true) }
      guard !token.flags.contains(.mark), token.zones.isDisjoint(with: Zone.quotes) else {
        // A hyphen joins and opens nothing.
        opens = opens || bytes[Int(token.start)] != UInt8(ascii: "-")
        continue
      }
      let word = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
      words.append(
        Word(
          text: word.lowercased().replacing("’", with: "'"), token: place, isAsked: asked[place],
          starts: starts, opens: opens, isNumber: isNumber(token),
          isJoined: token.flags.contains(.hyphened)))
      (starts, opens) = (false, false)
    }
    self.words = words
    hasQuotation = Self.hasQuotation(tokens, bytes)
    endsInStop = bytes.last { $0 != 0x20 && $0 != 0x0A } == UInt8(ascii: ".")
  }

  /// Whether words in quotation marks are what somebody said or wrote: more than one of them, or
  /// one that a word of speech or a colon leads to.
  private static func hasQuotation(_ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < tokens.count {
      guard !tokens[start].zones.isDisjoint(with: Zone.quotes) else {
        start += 1
        continue
      }
      var end = start
      while end < tokens.count, !tokens[end].zones.isDisjoint(with: Zone.quotes) { end += 1 }
      let inside = tokens[start..<end].count { !$0.flags.contains(.mark) }
      if inside > 1 { return true }
      let before = tokens[..<start].suffix(leadMax).map {
        String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self).lowercased()
      }
      if inside == 1, before.last == ":" || before.contains(where: speech.contains) { return true }
      start = end
    }
    return false
  }

  /// How far before a quotation it is looked for who says it.
  private static let leadMax = 4
  private static let speech = list(
    """
    say says said tell tells told ask asks asked answer answers answered reply replied replies
    write writes wrote written call calls called read reads heard shout shouted whispered
    """)

  /// For each token, whether its sentence asks in the writer's own words.
  private static func asked(_ tokens: [Token], _ questionMark: Int32) -> [Bool] {
    var asked = [Bool](repeating: false, count: tokens.count)
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, !tokens[end].flags.contains(.first) { end += 1 }
      let asks = tokens[start..<end].contains {
        $0.word == questionMark && $0.zones.isDisjoint(with: Zone.quotes)
      }
      if asks { for place in start..<end { asked[place] = true } }
      start = end
    }
    return asked
  }

  // MARK: What stands in them

  /// A sentence or more that has come to its stop.
  var looksFinished: Bool { endsInStop && words.count >= 6 }

  var hasContrast: Bool { hasAny(Self.contrasts) }
  var wonders: Bool { hasAny(Self.wonderings) }
  var isDated: Bool { words.contains { Self.months.contains($0.text) } }

  /// Whether it says where it was or counts something: words with figures in them.
  var namesFigures: Bool { words.contains { $0.isNumber || Self.hasFigure($0.text) } }

  // MARK: Looking

  static func hasFigure(_ word: String) -> Bool {
    word.utf8.contains { (0x30...0x39).contains($0) }
  }

  func hasAny(_ phrases: [[String]]) -> Bool {
    words.indices.contains { start in phrases.contains { has($0, at: start) } }
  }

  func has(_ phrase: [String], at start: Int) -> Bool {
    guard words.count - start >= phrase.count else { return false }
    return phrase.indices.allSatisfy { words[start + $0].text == phrase[$0] }
  }

  static func phrases(_ texts: String) -> [[String]] {
    texts.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }

  static func list(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let contrasts = phrases(
    """
    whereas, while, in another, in others, elsewhere, unlike, instead of, rather than, and not,
    differently, different from, compared with, on the other hand
    """)

  private static let wonderings = phrases(
    """
    wondered, wonder, wondering, curious, interested to know, interested to hear,
    interested to learn, interested in how, interested in what, interested in why, like to hear,
    like to know, like to understand, like to learn, love to hear, love to know, help us to hear,
    help us to know, help us to understand, our question is, question for us is, not yet know how,
    not yet know why, not yet know what, not yet know whether, don't yet know how,
    don't yet know why, don't yet know what, don't yet know whether, can tell us how,
    can tell us what, can tell us why, could tell us how, could tell us what, could tell us why
    """)

  private static let months: Set<String> = [
    "january", "february", "april", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
