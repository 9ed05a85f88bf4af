// A word or a mark of the text, by its place and its number. It owns no characters.

/// What is known of a token from its letters and its place.
struct TokenFlags: OptionSet, Sendable {
  let rawValue: UInt16
  /// A capital followed by small letters.
  static let capital = TokenFlags(rawValue: 1)
  /// Two or more letters, all capital.
  static let allCapitals = TokenFlags(rawValue: 1 << 1)
  /// The first word of its sentence, or of a statement behind a semicolon or a lead.
  static let initial = TokenFlags(rawValue: 1 << 2)
  static let number = TokenFlags(rawValue: 1 << 3)
  /// A mark, not a word.
  static let mark = TokenFlags(rawValue: 1 << 4)
  /// A mark that ends a clause.
  static let clauseEnd = TokenFlags(rawValue: 1 << 5)
  static let possessive = TokenFlags(rawValue: 1 << 6)
  /// The first token of its line.
  static let lineStart = TokenFlags(rawValue: 1 << 7)
  /// The last token of its sentence, or a mark that ends a statement inside one.
  static let last = TokenFlags(rawValue: 1 << 8)
  /// The first token of its sentence, word or mark.
  static let first = TokenFlags(rawValue: 1 << 9)
  /// How the letters of the word end, for words that no set lists.
  static let endsInLy = TokenFlags(rawValue: 1 << 10)
  static let endsInEd = TokenFlags(rawValue: 1 << 11)
  static let endsInIng = TokenFlags(rawValue: 1 << 12)

  /// Three or more letters, all capital: letters that stand for words.
  static let initials = TokenFlags(rawValue: 1 << 13)
  static let endsInEst = TokenFlags(rawValue: 1 << 14)
  /// Joined to the token before by a hyphen.
  static let hyphened = TokenFlags(rawValue: 1 << 15)

  /// The endings that patterns can ask for, in the order of their numbers.
  static let endings: [(name: String, flag: TokenFlags)] = [
    ("-ly", .endsInLy), ("-ed", .endsInEd), ("-ing", .endsInIng),
    ("letters", .initials), ("-est", .endsInEst), ("joined", .hyphened),
  ]
}

extension TokenFlags {
  /// A bit for each of `endings` that the token has, by its number.
  @inline(__always)
  var endingBits: UInt16 { rawValue >> 10 }
}

/// Stretches in which rules are silent, or less sure.
struct Zone: OptionSet, Hashable, Sendable {
  let rawValue: UInt32
  /// Quoted, and the speaker or the source is named nearby.
  static let quote = Zone(rawValue: 1)
  /// In quotation marks of which nobody is named as the speaker.
  static let bareQuote = Zone(rawValue: 1 << 1)
  static let reported = Zone(rawValue: 1 << 2)
  static let protected = Zone(rawValue: 1 << 3)
  static let name = Zone(rawValue: 1 << 4)
  /// A set phrase in which the words mean something else.
  static let phrase = Zone(rawValue: 1 << 5)
  static let rule = Zone(rawValue: 1 << 6)
  static let counted = Zone(rawValue: 1 << 7)
  /// Words spoken of as words.
  static let mention = Zone(rawValue: 1 << 8)
  static let question = Zone(rawValue: 1 << 9)
  /// Subject matter: what is taught, not how.
  static let subject = Zone(rawValue: 1 << 10)
  static let thanks = Zone(rawValue: 1 << 11)
  /// A published result, with its source.
  static let published = Zone(rawValue: 1 << 12)
  /// A question that only asks for an example or for evidence of the one before.
  static let probe = Zone(rawValue: 1 << 13)
  /// Home and family, asked what reaches them of school.
  static let schooling = Zone(rawValue: 1 << 14)
  /// Where the writer speaks, although a verb of saying is near: no token bears it, it only bounds
  /// what is reported.
  static let own = Zone(rawValue: 1 << 15)
  /// Words that may be somebody else's, or of the writer's own errands: what is remarked on here is
  /// for the quiet tier.
  static let unsure = Zone(rawValue: 1 << 16)

  static let named: [String: Zone] = [
    "quote": .quote, "bare-quote": .bareQuote, "reported": .reported, "protected": .protected,
    "name": .name, "phrase": .phrase, "rule": .rule, "counted": .counted, "mention": .mention,
    "question": .question, "subject": .subject, "thanks": .thanks, "published": .published,
    "probe": .probe, "schooling": .schooling, "own": .own,
    "unsure": .unsure,
  ]

  /// Where every rule is silent, or less sure, unless it says otherwise.
  static let silent: Zone = [
    .quote, .reported, .protected, .name, .phrase, .mention, .subject, .unsure,
  ]
}

struct Token: Sendable {
  /// UTF-8 bytes from the start of the text.
  var start: Int32
  var end: Int32
  /// The number in the vocabulary.
  var word: Int32
  /// The class of the word in the lexicon.
  var sort: UInt16 = 0
  var flags: TokenFlags
  /// Hash of the folded spelling, listed or not.
  var hash: UInt32
  var zones: Zone = []
}
