// The marks and the few words that cutting a text into tokens must itself know, and what a
// quotation mark can be. Nothing here says what a word means.

/// A quotation mark and what it can be.
struct QuoteMark: Sendable {
  enum Sort: Sendable { case single, double }
  var sort: Sort
  var opens: Bool
  var closes: Bool
  /// The first token after the mark.
  var token: Int
}

/// The numbers of the words and marks that scanning itself must know.
struct MarkWords: Sendable {
  var stop, question, shout, comma, semicolon, colon, dash, ellipsis, percent, slash, ampersand,
    bracket: Int32
  /// What grades without a word: a plus behind a word, a row of stars, thumbs and clapping hands.
  var plus, stars, thumb: Int32
  var numeral: Int32
  var pronounI: Int32
  var abbreviations: Set<Int32>
  /// What may stand before a time or a room at the head of a note, what a room is called, and the
  /// parts of a lesson or a day.
  var places: Set<Int32>
  var rooms: Set<Int32>
  var phases: Set<Int32>
  var to: Int32
  /// What a word that ends in 've is followed by.
  var have: Int32
  /// Verbs that make a statement of what would else be a heading.
  var statements: Set<Int32>
  /// What stands before a person's name.
  var titles: Set<Int32>

  init(_ vocabulary: inout Vocabulary) {
    stop = vocabulary.number(of: ".")
    question = vocabulary.number(of: "?mark")
    shout = vocabulary.number(of: "!mark")
    comma = vocabulary.number(of: ",")
    semicolon = vocabulary.number(of: ";")
    colon = vocabulary.number(of: ":")
    dash = vocabulary.number(of: "-")
    ellipsis = vocabulary.number(of: "...")
    percent = vocabulary.number(of: "%")
    slash = vocabulary.number(of: "/")
    ampersand = vocabulary.number(of: "&mark")
    bracket = vocabulary.number(of: "(")
    plus = vocabulary.number(of: "+mark")
    stars = vocabulary.number(of: "*mark")
    thumb = vocabulary.number(of: "@mark")
    numeral = vocabulary.number(of: "#")
    pronounI = vocabulary.number(of: "i")
    to = vocabulary.number(of: "to")
    have = vocabulary.number(of: "have")
    places = Set(["at", "in", "from", "by"].map { vocabulary.number(of: $0) })
    rooms = Set(["year", "yr", "room", "class"].map { vocabulary.number(of: $0) })
    phases = Set(
      [
        "starter", "plenary", "intro", "introduction", "main", "lunch", "break", "assembly",
        "maths", "english", "reading", "phonics", "writing", "science", "reception", "nursery",
        "registration", "playtime", "snack", "corridor", "hall",
      ].map { vocabulary.number(of: $0) })
    statements = Set(
      [
        "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "can", "could",
        "will", "would", "should", "must",
      ].map { vocabulary.number(of: $0) })
    titles = Set(
      ["mr", "mrs", "ms", "miss", "dr", "prof", "sir", "st"].map { vocabulary.number(of: $0) })
    abbreviations = []
    for word in [
      "mr", "mrs", "ms", "dr", "st", "prof", "vs", "eg", "ie", "no", "approx", "yr", "p", "pp",
    ] {
      abbreviations.insert(vocabulary.number(of: word))
    }
  }
}
