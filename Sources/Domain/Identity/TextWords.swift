// A text as words with their places, as far as names and small groups need it: capitals, where
// sentences begin, and what stands in quotation marks. One pass, and nothing is remembered.

/// One word of a text.
struct TextWord: Hashable {
  /// UTF-8 bytes from the start of the text.
  var bytes: Range<Int>
  /// As written.
  var text: String
  /// In lower case, without a possessive ending.
  var bare: String
  /// A capital and then small letters.
  var isCapital: Bool
  /// Two or more letters, all capitals.
  var isAllCapitals: Bool
  /// Where a capital says nothing: after a stop, a colon, an opening mark or a line's end.
  var isInitial: Bool
  var isQuoted: Bool
  /// Counts sentences from the start of the text.
  var sentence: Int
  /// True when a full stop follows at once.
  var hasStop: Bool
  /// True when only blanks stand between this word and the one before.
  var isJoined: Bool
}

enum TextWords {
  /// The words of a text.
  ///
  /// - Parameter scalarsMax: how far it is read; no field is longer than `Review.textScalarsMax`.
  /// - Complexity: linear in what is read.
  static func words(of text: String, scalarsMax: Int = Review.textScalarsMax) -> [TextWord] {
    var reader = WordReader()
    for scalar in text.unicodeScalars.prefix(scalarsMax) { reader.take(scalar) }
    reader.finish()
    return reader.words
  }
}

private struct WordReader {
  var words: [TextWord] = []
  private var byte = 0
  private var start: Int?
  private var letters = String.UnicodeScalarView()
  private var isInitial = true
  private var isQuoted = false
  private var isJoined = false
  private var sentence = 0
  /// True after a stop that only ends a sentence if a blank follows.
  private var hasStopBefore = false

  mutating func take(_ scalar: Unicode.Scalar) {
    let isWord =
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || (start != nil && (scalar == "'" || scalar == "’"))
    if isWord {
      if start == nil { start = byte }
      letters.append(scalar)
    } else {
      endWord(before: scalar)
      mark(scalar)
    }
    byte += UTF8.width(scalar)
  }

  mutating func finish() { endWord(before: " ") }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "“", "”":
      isQuoted = scalar == "\"" ? !isQuoted : scalar == "“"
      if isQuoted { isInitial = true }
      isJoined = false
    case ".", "!", "?", "…":
      hasStopBefore = true
      isJoined = false
    case "\n":
      isInitial = true
      isQuoted = false
      isJoined = false
      sentence += 1
      hasStopBefore = false
    case ":", "(", "[", "•", "/":
      isInitial = true
      isJoined = false
    case " ", "\t", "\u{A0}":
      if hasStopBefore {
        isInitial = true
        sentence += 1
      }
      hasStopBefore = false
    default:
      isJoined = false
    }
  }

  private mutating func endWord(before next: Unicode.Scalar) {
    guard let start else { return }
    while let last = letters.last, last == "'" || last == "’" { letters.removeLast() }
    let text = String(letters)
    var bare = text.lowercased()
    for ending in ["'s", "’s"] where bare.hasSuffix(ending) { bare.removeLast(2) }
    let capitals = letters.prefix { $0.properties.isUppercase }.count
    let length = letters.count
    words.append(
      TextWord(
        bytes: start..<start + text.utf8.count, text: text, bare: bare,
        isCapital: capitals == 1 && length > 1, isAllCapitals: capitals == length && length > 1,
        isInitial: isInitial, isQuoted: isQuoted, sentence: sentence, hasStop: next == ".",
        isJoined: isJoined))
    letters.removeAll()
    self.start = nil
    isInitial = false
    isJoined = true
    hasStopBefore = false
  }
}
