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
  /// What it may be part of.
  var sorts: PeopleTriggers.Sort
  /// Whether it begins with a capital.
  var hasCapital: Bool
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

  /// True where one mark that is no stop stands between a word and this one, as in "Patel-Jones".
  func followsHyphen(_ before: TextWord) -> Bool {
    bytes.lowerBound == before.bytes.upperBound + 1 && !isJoined && !before.hasStop && !isInitial
  }
}

/// A sentence of a text.
struct TextSentence {
  /// By the numbers of words.
  var range: Range<Int>
  /// What its words may be part of, taken together.
  var sorts: PeopleTriggers.Sort
}

enum TextWords {
  /// The sentences that words stand in, in order.
  static func sentences(of words: [TextWord]) -> [TextSentence] {
    var sentences: [TextSentence] = []
    for (index, word) in words.enumerated() {
      if let last = sentences.last, words[last.range.lowerBound].sentence == word.sentence {
        sentences[sentences.count - 1].range = last.range.lowerBound..<index + 1
        sentences[sentences.count - 1].sorts.formUnion(word.sorts)
      } else {
        sentences.append(TextSentence(range: index..<index + 1, sorts: word.sorts))
      }
    }
    return sentences
  }

  /// The words of a text.
  ///
  /// - Parameter scalarsMax: how far it is read; no field is longer than `Review.textScalarsMax`.
  /// - Complexity: linear in what is read.
  static func words(of text: String, scalarsMax: Int = Review.textScalarsMax) -> [TextWord] {
    var text = text
    return text.withUTF8 { bytes in
      var reader = WordReader(bytes)
      reader.read(scalarsMax)
      return reader.words
    }
  }
}

private struct WordReader {
  private(set) var words: [TextWord] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var isInitial = true
  private var isQuoted = false
  private var isJoined = false
  private var sentence = 0
  /// True after a stop that only ends a sentence if a blank follows.
  private var hasStopBefore = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func read(_ scalarsMax: Int) {
    var left = scalarsMax
    while at < bytes.count, left > 0 {
      if isWordStart { readWord(&left) } else { readMark(&left) }
    }
  }

  // MARK: Words

  private var isWordStart: Bool {
    let byte = bytes[at]
    return byte < 0x80 ? Self.isPlainWord(byte) : Self.isWord(next().scalar)
  }

  @inline(__always)
  private static func isPlainWord(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private mutating func readWord(_ left: inout Int) {
    let start = at
    // Behind the last letter, since apostrophes at the end are no part of a word.
    var end = at
    var (length, lengthWithMarks) = (0, 0)
    var (capitals, isCapitalsOnly) = (0, true)
    var (hasDigit, hasClassLetter) = (false, false)
    var apostrophe = at..<at
    var lettersEnd = bytes.count
    while at < bytes.count, left > 0 {
      let (scalar, width) = next()
      let isLetter = scalar.isASCII ? Self.isPlainWord(bytes[at]) : Self.isWord(scalar)
      guard isLetter || scalar == "'" || scalar == "’" else { break }
      at += width
      left -= 1
      lengthWithMarks += 1
      if isLetter {
        (end, length) = (at, lengthWithMarks)
      } else {
        apostrophe = at - width..<at
        lettersEnd = min(lettersEnd, apostrophe.lowerBound)
      }
      hasDigit = hasDigit || (0x30...0x39).contains(scalar.value)
      hasClassLetter = hasClassLetter || (0x41...0x5A).contains(scalar.value)
      if isCapitalsOnly {
        isCapitalsOnly =
          scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
        if isCapitalsOnly { capitals += 1 }
      }
    }
    var sorts = PeopleTriggers.all.sorts(of: bytes[start..<min(lettersEnd, end)])
    // "Y4" and "4B" are places however they go on.
    if hasDigit, hasClassLetter { sorts.insert(.place) }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let isPossessive =
      apostrophe.upperBound == end - 1 && bytes[end - 1] | 0x20 == UInt8(ascii: "s")
    let bare =
      isPossessive
      ? String(decoding: bytes[start..<apostrophe.lowerBound], as: UTF8.self) : text
    words.append(
      TextWord(
        bytes: start..<end, text: text, bare: bare.lowercased(),
        sorts: sorts, hasCapital: capitals > 0,
        isCapital: capitals == 1 && length > 1, isAllCapitals: capitals == length && length > 1,
        isInitial: isInitial, isQuoted: isQuoted, sentence: sentence,
        hasStop: left > 0 && at < bytes.count && bytes[at] == UInt8(ascii: "."),
        isJoined: isJoined))
    isInitial = false
    isJoined = true
    hasStopBefore = false
  }

  // MARK: Marks

  private mutating func readMark(_ left: inout Int) {
    let (scalar, width) = next()
    at += width
    left -= 1
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

  /// The scalar that begins here, and its bytes.
  @inline(__always)
  private func next() -> (scalar: Unicode.Scalar, width: Int) {
    bytes[at] < 0x80 ? (Unicode.Scalar(bytes[at]), 1) : nextWide()
  }

  private func nextWide() -> (scalar: Unicode.Scalar, width: Int) {
    var rest = bytes[at...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return ("\u{FFFD}", 1) }
    return (scalar, UTF8.width(scalar))
  }
}
