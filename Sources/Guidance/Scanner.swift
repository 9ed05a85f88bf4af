// Cuts a paragraph into tokens in one pass over its bytes, folding letters as it goes. It knows
// spelling, capitals and the ends of sentences, and nothing of what any word means.

/// One pass over one paragraph. It lives no longer than `Scanned.read`.
struct Scanner {
  let text: UnsafeBufferPointer<UInt8>
  let vocabulary: Vocabulary.Reading
  let classes: UnsafeBufferPointer<UInt16>
  let marks: MarkWords
  let sorts: UnsafeBufferPointer<Letters.Sort>
  /// The folded word that is being read.
  let word: UnsafeMutableBufferPointer<UInt8>
  var out: Scanned

  private var at = 0
  private var limit = 0
  private var joined = false
  private var sentenceEnded = true
  /// Whether a newline stood before the next token.
  private var linesBroken = false

  init(
    text: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary.Reading,
    classes: UnsafeBufferPointer<UInt16>, marks: MarkWords,
    sorts: UnsafeBufferPointer<Letters.Sort>, word: UnsafeMutableBufferPointer<UInt8>, out: Scanned
  ) {
    self.text = text
    self.vocabulary = vocabulary
    self.classes = classes
    self.marks = marks
    self.sorts = sorts
    self.word = word
    self.out = out
  }

  mutating func scan(_ range: Range<Int>) {
    at = range.lowerBound
    limit = range.upperBound
    while at < limit {
      switch sorts[Int(text[at])] {
      case .letter: if !scanAddress() { scanWord() }
      case .digit: scanNumber()
      case .space, .other:
        if text[at] == 0x0A { linesBroken = true }
        joined = false
        at += 1
      case .hyphen: scanHyphen()
      case .mark: scanMark()
      case .quote:
        addQuote(.double, opens: true, closes: true)
        at += 1
      case .apostrophe: scanApostrophe()
      case .wide: scanWide()
      }
    }
    if !out.tokens.isEmpty { out.tokens[out.tokens.count - 1].flags.insert(.last) }
  }

  // MARK: Words

  /// An address of the web as one word that nobody lists, whatever words it is made of.
  /// - Returns: false where none begins.
  private mutating func scanAddress() -> Bool {
    let isOne: Bool
    switch text[at] | 0x20 {
    case UInt8(ascii: "h"): isOne = begins("http://") || begins("https://")
    case UInt8(ascii: "w"): isOne = begins("www.")
    default: return false
    }
    guard isOne else { return false }
    let start = at
    while at < limit, text[at] > 0x20, text[at] != UInt8(ascii: ">") { at += 1 }
    // The mark that ends the sentence is no part of the address.
    while sorts[Int(text[at - 1])] == .mark { at -= 1 }
    add(start: start, end: at, word: Vocabulary.unknown, hash: 0, flags: [])
    return true
  }

  /// Whether the text goes on with small letters and marks, whatever the case of its letters.
  private func begins(_ words: StaticString) -> Bool {
    words.withUTF8Buffer { words in
      at + words.count <= limit
        && words.indices.allSatisfy { index in
          let byte = text[at + index]
          return byte == words[index] || byte >= 0x41 && byte <= 0x5A && byte | 0x20 == words[index]
        }
    }
  }

  private mutating func scanWord() {
    let start = at
    var hash = Vocabulary.hashStart
    var count = 0
    var letters = 0
    var capitals = 0
    let startsWithCapital = isCapital(text[at])
    var apostropheAt = -1
    // Nearly all words are plain letters from end to end.
    while at < limit, sorts[Int(text[at])] == .letter {
      let byte = text[at]
      if byte < 0x60 { capitals += 1 }
      let folded = byte | 0x20
      hash = Vocabulary.hash(hash, folded)
      if count < word.count { word[count] = folded }
      count += 1
      at += 1
    }
    letters = count
    loop: while at < limit {
      let byte = text[at]
      var folded = byte
      switch sorts[Int(byte)] {
      case .letter:
        letters += 1
        if byte < 0x60 { capitals += 1 }
        folded = byte | 0x20
        at += 1
      case .digit: at += 1
      case .apostrophe:
        guard at + 1 < limit, isWordByte(text[at + 1]) else { break loop }
        folded = 0x27
        apostropheAt = count
        at += 1
      case .wide:
        let (scalar, length) = decode(at)
        switch Letters.wide(scalar) {
        case .letter(let base):
          letters += 1
          folded = base
        case .foreign:
          letters += 1
          folded = UInt8(truncatingIfNeeded: scalar) | 0x80
        case .nothing:
          at += length
          continue loop
        case .apostrophe, .singleClose:
          guard at + length < limit, isWordByte(text[at + length]) else { break loop }
          folded = 0x27
          apostropheAt = count
        default: break loop
        }
        at += length
      default: break loop
      }
      hash = Vocabulary.hash(hash, folded)
      if count < word.count { word[count] = folded }
      count += 1
    }
    guard count > 0 else {
      at = max(at, start + 1)
      return
    }
    var flags: TokenFlags = []
    if capitals > 1 && capitals == letters {
      flags.insert(.allCapitals)
      if capitals > 2 { flags.insert(.initials) }
    } else if startsWithCapital {
      flags.insert(.capital)
    }
    var number = Vocabulary.unknown
    if count <= word.count {
      flags.formUnion(ending(count))
      number = find(count, hash)
      if number == Vocabulary.unknown, apostropheAt > 0, apostropheAt == count - 2,
        word[count - 1] == UInt8(ascii: "s")
      {
        flags.insert(.possessive)
        hash = Vocabulary.hash(of: word[..<apostropheAt])
        number = find(apostropheAt, hash)
      }
    }
    add(start: start, end: at, word: number, hash: hash, flags: flags)
  }

  /// How the word that is being read ends; short words say nothing by their ending.
  @inline(__always)
  private func ending(_ count: Int) -> TokenFlags {
    guard count > 4 else { return [] }
    switch (word[count - 2], word[count - 1]) {
    case (UInt8(ascii: "l"), UInt8(ascii: "y")): return .endsInLy
    case (UInt8(ascii: "e"), UInt8(ascii: "d")): return .endsInEd
    case (UInt8(ascii: "n"), UInt8(ascii: "g")):
      return word[count - 3] == UInt8(ascii: "i") ? .endsInIng : []
    case (UInt8(ascii: "s"), UInt8(ascii: "t")):
      return word[count - 3] == UInt8(ascii: "e") ? .endsInEst : []
    default: return []
    }
  }

  /// The number of the first bytes of the word that is being read.
  @inline(__always)
  private func find(_ count: Int, _ hash: UInt32) -> Int32 {
    vocabulary.number(of: UnsafeBufferPointer(rebasing: word[..<count]), hash: hash)
  }

  private mutating func scanNumber() {
    let start = at
    var hash = Vocabulary.hashStart
    while at < limit {
      let byte = text[at]
      if sorts[Int(byte)] == .digit || sorts[Int(byte)] == .letter {
        hash = Vocabulary.hash(hash, byte | 0x20)
        at += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ","),
        at + 1 < limit, sorts[Int(text[at + 1])] == .digit
      {
        hash = Vocabulary.hash(hash, byte)
        at += 1
      } else {
        break
      }
    }
    add(start: start, end: at, word: marks.numeral, hash: hash, flags: .number)
  }

  private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private func isWordByte(_ byte: UInt8) -> Bool {
    let sort = sorts[Int(byte)]
    return sort == .letter || sort == .digit || (sort == .wide && byte != 0xE2 && byte != 0xC2)
  }

  // MARK: Marks

  private mutating func scanHyphen() {
    let start = at
    at += 1
    let between = start > 0 && isWordByte(text[start - 1]) && at < limit && isWordByte(text[at])
    if between {
      joined = true
    } else if at < limit, text[at] == UInt8(ascii: "-") {
      while at < limit, text[at] == UInt8(ascii: "-") { at += 1 }
      addMark(start, marks.dash, clauseEnd: true)
    } else if start > 0, at < limit, sorts[Int(text[start - 1])] == .space,
      sorts[Int(text[at])] == .space
    {
      addMark(start, marks.dash, clauseEnd: true)
    }
  }

  private mutating func scanMark() {
    let start = at
    let byte = text[at]
    at += 1
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      var word =
        byte == UInt8(ascii: "?")
        ? marks.question : byte == UInt8(ascii: "!") ? marks.shout : marks.stop
      while at < limit,
        text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: "!")
          || text[at] == UInt8(ascii: "?")
      {
        if text[at] == UInt8(ascii: "?") { word = marks.question }
        at += 1
      }
      let abbreviated = byte == UInt8(ascii: ".") && at == start + 1 && followsAbbreviation(start)
      let spaced = at >= limit || !isWordByte(text[at])
      let ends = spaced && !abbreviated
      if !ends && byte == UInt8(ascii: ".") { return }
      addMark(start, word, clauseEnd: true)
      if ends { endSentence() }
    case UInt8(ascii: ","): addMark(start, marks.comma, clauseEnd: true)
    case UInt8(ascii: ";"): addMark(start, marks.semicolon, clauseEnd: true)
    case UInt8(ascii: ":"): addMark(start, marks.colon, clauseEnd: true)
    case UInt8(ascii: "%"): addMark(start, marks.percent, clauseEnd: false)
    case UInt8(ascii: "/"): addMark(start, marks.slash, clauseEnd: false)
    case UInt8(ascii: "&"): addMark(start, marks.ampersand, clauseEnd: false)
    default: addMark(start, marks.bracket, clauseEnd: true)
    }
  }

  private mutating func endSentence() {
    out.tokens[out.tokens.count - 1].flags.insert(.last)
    sentenceEnded = true
  }

  /// Whether the word that ends right before a full stop is one like `Mr` or a single letter.
  private func followsAbbreviation(_ stop: Int) -> Bool {
    guard let last = out.tokens.last, Int(last.end) == stop, !last.flags.contains(.mark) else {
      return false
    }
    if last.end - last.start == 1 {
      let start = Int(last.start)
      if start > 0, text[start - 1] == UInt8(ascii: ".") { return true }
      if isCapital(text[start]) { return last.word != marks.pronounI }
    }
    return marks.abbreviations.contains(last.word) && last.word != Vocabulary.unknown
  }

  private mutating func scanApostrophe() {
    let before = at > 0 ? sorts[Int(text[at - 1])] : .space
    let after = at + 1 < limit ? sorts[Int(text[at + 1])] : .space
    let afterWord = after == .letter || after == .digit || after == .wide
    let beforeWord = before == .letter || before == .digit
    addQuote(.single, opens: afterWord && !beforeWord, closes: before != .space && !afterWord)
    at += 1
  }

  private mutating func scanWide() {
    let start = at
    let (scalar, length) = decode(at)
    switch Letters.wide(scalar) {
    case .letter, .foreign:
      scanWord()
      return
    case .nothing: break
    case .space, .symbol: joined = false
    case .apostrophe: break
    case .doubleOpen: addQuote(.double, opens: true, closes: false)
    case .doubleClose: addQuote(.double, opens: false, closes: true)
    case .singleOpen: addQuote(.single, opens: true, closes: false)
    case .singleClose: addQuote(.single, opens: false, closes: true)
    case .hyphen: joined = true
    case .dash:
      at += length
      addMark(start, marks.dash, clauseEnd: true)
      return
    case .ellipsis:
      at += length
      addMark(start, marks.ellipsis, clauseEnd: true)
      return
    }
    at += length
  }

  private mutating func addQuote(_ sort: QuoteMark.Sort, opens: Bool, closes: Bool) {
    joined = false
    guard opens || closes else { return }
    if sort == .single, closes { out.lastSingleClose = out.quoteMarks.count }
    out.quoteMarks.append(
      QuoteMark(sort: sort, opens: opens, closes: closes, token: out.tokens.count))
  }

  // MARK: Adding

  /// Whether the next token is the first of its sentence.
  private var startsSentence: Bool { out.tokens.last?.flags.contains(.last) ?? true }

  /// What the next token's place in its sentence and its line says of it.
  private mutating func placeFlags() -> TokenFlags {
    var flags: TokenFlags = startsSentence ? .first : []
    if linesBroken { flags.insert(.lineStart) }
    linesBroken = false
    return flags
  }

  private mutating func addMark(_ start: Int, _ word: Int32, clauseEnd: Bool) {
    joined = false
    var flags: TokenFlags = .mark
    if clauseEnd { flags.insert(.clauseEnd) }
    flags.formUnion(placeFlags())
    out.tokens.append(
      Token(
        start: Int32(start), end: Int32(at), word: word, sort: classes[Int(word)], hash: 0,
        flags: flags))
  }

  private mutating func add(start: Int, end: Int, word: Int32, hash: UInt32, flags: TokenFlags) {
    var flags = flags
    if joined { flags.insert(.hyphened) }
    joined = false
    if sentenceEnded {
      flags.insert(.initial)
      sentenceEnded = false
    }
    flags.formUnion(placeFlags())
    out.tokens.append(
      Token(
        start: Int32(start), end: Int32(end), word: word, sort: classes[Int(word)], hash: hash,
        flags: flags))
  }

  /// The scalar at a place of well-formed UTF-8, and how many bytes it takes.
  private func decode(_ place: Int) -> (UInt32, Int) {
    let first = UInt32(text[place])
    func next(_ offset: Int) -> UInt32 {
      place + offset < text.count ? UInt32(text[place + offset]) & 0x3F : 0
    }
    if first >= 0xF0 {
      return ((first & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
    if first >= 0xE0 { return ((first & 15) << 12 | next(1) << 6 | next(2), 3) }
    return ((first & 31) << 6 | next(1), 2)
  }
}
