// Bytes cut into words in a hurry: as far as the look beforehand needs it, and with no word made of
// them.

/// Cuts bytes into words as `TextWords` does, as far as it matters here.
struct TriggerReader {
  struct Word {
    var hash = 0
    /// Tells words of one hash apart.
    var print: UInt16 = 0
    /// In bytes, without an apostrophe.
    var length = 0
    var capitals = 0
    /// One capital at its start, and something behind it.
    var isCapital = false
    var isNumbered = false
    var hasApostrophe = false
    var isInitial = false
    var hasStop = false
    var hasComma = false
  }

  /// The word that was read last.
  private(set) var word = Word()
  /// What the word before it may be.
  var before: UInt16 = 0
  /// Whether it was a sentence's first word with a capital, and no ordinary one; whether it was
  /// "was" behind such a word.
  var isFromStart = false
  var wasUnknown = false
  /// Whether a comma stood right behind it.
  var hadComma = false
  /// Whether that had a capital which says something.
  var hadCapital = false
  /// Whether it was a capital with an apostrophe: "Khan's".
  var hadOwner = false
  /// What any word of the sentence so far may be.
  var found: UInt16 = 0

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var isInitial = true
  private var hadStop = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    passMarks()
  }

  /// Reads the word that begins here; false at the end of the text.
  mutating func readWord() -> Bool {
    guard at < bytes.count else { return false }
    let start = at
    var word = Word()
    // A first letter that is not ASCII may be a capital.
    let isWide = bytes[at] >= 0x80
    if isWide || bytes[at] & 0xE0 == 0x40 { word.capitals = 1 }
    at += 1
    passSmallLetters()
    // Most words are small letters from the second one on.
    var lettersEnd = at
    word.length = at - start
    word.isCapital = word.capitals == 1 && (word.length > 1 || isWide)
    word.isNumbered = bytes[start] < 0x3A
    if at < bytes.count, !Self.endsWord(bytes[at]) { lettersEnd = readRest(&word, from: start) }
    let sum = LetterHash.sum(of: bytes[start..<lettersEnd])
    word.hash = LetterHash.bits(sum)
    word.print = LetterHash.print(sum)
    word.isInitial = isInitial
    word.hasStop = at < bytes.count && bytes[at] == UInt8(ascii: ".")
    word.hasComma = at < bytes.count && bytes[at] == UInt8(ascii: ",")
    self.word = word
    isInitial = false
    hadStop = false
    return true
  }

  /// Passes small letters, eight at a time where there are as many bytes, which spares most words a
  /// loop whose end no processor foresees.
  @inline(__always)
  private mutating func passSmallLetters() {
    while at + 8 <= bytes.count {
      let count = SmallLetters.count(in: LetterHash.eight(bytes, at))
      at += count
      if count < 8 { return }
    }
    while at < bytes.count, bytes[at] &- 0x61 < 26 { at += 1 }
  }

  /// Whether a byte that is no small letter ends a word for certain.
  @inline(__always)
  private static func endsWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte & 0xE0 != 0x40 && byte &- 0x30 > 9 && byte != UInt8(ascii: "'")
  }

  /// Reads on where something else than a small letter follows.
  /// - Returns: where the letters up to an apostrophe end.
  private mutating func readRest(_ word: inout Word, from start: Int) -> Int {
    var apostrophe = -1
    loop: while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0x61...0x7A: if word.length == 1, word.capitals == 1 { word.isCapital = true }
      case 0x41...0x5A: word.capitals += 1
      case 0x30...0x39: word.isNumbered = true
      // Letters that are not ASCII, and their further bytes. Whether one is a capital is not told
      // here.
      case 0xC3...0xCB, 0xCE...0xE1: if word.capitals == 1 { word.isCapital = true }
      case 0x80...0xBF: break
      case UInt8(ascii: "'"), 0xE2:
        if byte == 0xE2, !isCurlyApostrophe { break loop }
        if apostrophe < 0 { apostrophe = at }
        if word.length == 1, word.capitals == 1 { word.isCapital = true }
        at += byte == 0xE2 ? 3 : 1
        continue
      default: break loop
      }
      word.length += 1
      at += 1
    }
    word.hasApostrophe = apostrophe >= 0
    return apostrophe < 0 ? at : apostrophe
  }

  private var isCurlyApostrophe: Bool {
    at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x99
  }

  /// Goes on to the next word.
  /// - Returns: whether a sentence ends before it.
  @discardableResult
  mutating func passMarks() -> Bool {
    var endsSentence = false
    while at < bytes.count {
      switch bytes[at] {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0xC3...0xCB, 0xCE...0xE1: return endsSentence
      case 0x20, 0x09:
        if hadStop { (isInitial, endsSentence) = (true, true) }
        hadStop = false
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): hadStop = true
      case UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"):
        isInitial = true
      case 0x0A: (isInitial, endsSentence) = (true, true)
      case 0xE2 where isCurlyApostrophe: at += 2
      // What it is does not matter here, but it may be a word.
      case 0x80...: (isInitial, hadStop) = (false, false)
      default: break
      }
      at += 1
    }
    return endsSentence
  }
}

/// Eight bytes looked at as one number.
private enum SmallLetters {
  /// How many of the bytes are small letters before the first one that is none; the first byte is
  /// the lowest.
  @inline(__always)
  static func count(in eight: UInt64) -> Int {
    let high: UInt64 = 0x8080_8080_8080_8080
    let low = eight & ~high
    // A sum has the high bit where the byte is at least "a", and where it is more than "z".
    let atLeastA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let beyondZ = low &+ 0x0505_0505_0505_0505
    let others = ~(atLeastA & ~beyondZ & ~eight) & high
    return others.trailingZeroBitCount >> 3
  }
}
