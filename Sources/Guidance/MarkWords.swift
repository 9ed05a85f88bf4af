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
  var to: Int32
  /// What a word that ends in 've is followed by.
  var have: Int32
  /// What else each word is, by its number; these words have the lowest numbers.
  private var kinds: [Kind] = []

  /// What a word can be that reading asks for.
  struct Kind: OptionSet, Sendable {
    let rawValue: UInt8
    /// What a full stop behind it ends no sentence of.
    static let abbreviation = Kind(rawValue: 1)
    /// What may stand before a time or a room at the head of a note, what a room is called, and the
    /// parts of a lesson or a day.
    static let place = Kind(rawValue: 1 << 1)
    static let room = Kind(rawValue: 1 << 2)
    static let phase = Kind(rawValue: 1 << 3)
    /// Verbs that make a statement of what would else be a heading.
    static let statement = Kind(rawValue: 1 << 4)
    /// What stands before a person's name.
    static let title = Kind(rawValue: 1 << 5)
  }

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
    let words: [(Kind, String)] = [
      (.place, "at in from by"), (.room, "year yr room class"),
      (
        .phase,
        """
        starter plenary intro introduction main lunch break assembly maths english reading phonics \
        writing science reception nursery registration playtime snack corridor hall
        """
      ),
      (
        .statement,
        "is are was were has have had do does did can could will would should must"
      ),
      (.title, "mr mrs ms miss dr prof sir st"),
      (.abbreviation, "mr mrs ms dr st prof vs eg ie no approx yr p pp"),
    ]
    for (kind, list) in words {
      for word in list.split(separator: " ") {
        let number = Int(vocabulary.number(of: String(word)))
        if number >= kinds.count {
          kinds += repeatElement([], count: number + 1 - kinds.count)
        }
        kinds[number].insert(kind)
      }
    }
  }

  /// Whether a word is of a kind, or of one of several.
  @inline(__always)
  func holds(_ word: Int32, as kind: Kind) -> Bool {
    Int(word) < kinds.count && !kinds[Int(word)].isDisjoint(with: kind)
  }
}
