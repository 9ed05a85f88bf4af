// Cuts a paragraph into tokens in one pass over its bytes: the marks, and what a token's place says
// of it. It knows capitals and the ends of sentences, and nothing of what any word means.

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

  var at = 0
  var limit = 0
  private var joined = false
  private var sentenceEnded = true
  /// Whether the next token is the first of its sentence.
  private var startsSentence = true
  /// Whether what the sentence began with may still be a lead: a time or a room.
  private var mayLead = false
  /// Whether a newline stood before the next token.
  private var linesBroken = false
  /// The first token of the sentence that is being read.
  private var sentenceStart = 0
  /// Whether a double quotation mark is open.
  private var isQuoting = false

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
      case .letter:
        if mayBeginAddress, scanAddress() { continue }
        if mayBeginSlot, scanSlot() { continue }
        scanWord()
      case .digit: scanNumber()
      case .space, .other:
        if text[at] == 0x0A { linesBroken = true }
        joined = false
        at += 1
      case .hyphen: scanHyphen()
      case .mark: scanMark()
      case .quote:
        if !isInches { addQuote(.double, opens: true, closes: true) }
        at += 1
      case .apostrophe: scanApostrophe()
      case .wide: scanWide()
      }
    }
    if !out.tokens.isEmpty {
      out.tokens[out.tokens.count - 1].flags.insert(.last)
      lowerCapitals(from: sentenceStart)
    }
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
      endStatement()
    } else if start > 0, at < limit, sorts[Int(text[start - 1])] == .space,
      sorts[Int(text[at])] == .space
    {
      addMark(start, marks.dash, clauseEnd: true)
      endStatement()
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
    case UInt8(ascii: ";"):
      addMark(start, marks.semicolon, clauseEnd: true)
      // It ends a statement as a full stop does, and the sentence goes on.
      endStatement()
      sentenceEnded = true
    case UInt8(ascii: ":"): addMark(start, marks.colon, clauseEnd: true)
    case UInt8(ascii: "%"): addMark(start, marks.percent, clauseEnd: false)
    case UInt8(ascii: "/"): addMark(start, marks.slash, clauseEnd: false)
    case UInt8(ascii: "&"): addMark(start, marks.ampersand, clauseEnd: false)
    case UInt8(ascii: "+"): scanPlus(start)
    default: addMark(start, marks.bracket, clauseEnd: true)
    }
  }

  private mutating func endSentence() {
    endStatement()
    sentenceEnded = true
    startsSentence = true
  }

  /// Ends what is said before a mark in the middle of a sentence.
  private mutating func endStatement() {
    out.tokens[out.tokens.count - 1].flags.insert(.last)
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
    return marks.holds(last.word, as: .abbreviation)
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
    case .space: joined = false
    case .symbol:
      joined = false
      at += length
      scanSymbol(start, scalar)
      return
    case .apostrophe: break
    case .doubleOpen: addQuote(.double, opens: true, closes: false)
    case .doubleClose: addQuote(.double, opens: false, closes: true)
    case .singleOpen: addQuote(.single, opens: true, closes: false)
    case .singleClose: addQuote(.single, opens: false, closes: true)
    case .hyphen: joined = true
    case .dash:
      at += length
      addMark(start, marks.dash, clauseEnd: true)
      endStatement()
      return
    case .ellipsis:
      at += length
      addMark(start, marks.ellipsis, clauseEnd: true)
      if beginsAfterGap() { endSentence() } else { endStatement() }
      return
    }
    at += length
  }

  /// Whether a sentence begins behind an ellipsis: with a capital, on a new line, or not at all
  /// since the text ends. "In … of … places" goes on.
  /// - Complexity: linear in the blanks and closing marks that follow.
  private func beginsAfterGap() -> Bool {
    var place = at
    while place < limit {
      switch sorts[Int(text[place])] {
      case .space where text[place] == 0x0A: return true
      case .space, .quote, .apostrophe, .mark: place += 1
      case .wide:
        let (scalar, length) = decode(place)
        switch Letters.wide(scalar) {
        case .letter: return (0xC0...0xDE).contains(scalar)
        // Of several in a row the last one decides.
        case .foreign, .ellipsis: return false
        default: place += length
        }
      default: return isCapital(text[place])
      }
    }
    return true
  }

  /// Whether a straight mark right behind a digit, with no quotation open, is one of inches.
  private var isInches: Bool {
    !isQuoting && at > 0 && sorts[Int(text[at - 1])] == .digit
  }

  private mutating func addQuote(_ sort: QuoteMark.Sort, opens: Bool, closes: Bool) {
    joined = false
    guard opens || closes else { return }
    if sort == .double { isQuoting = opens && !(closes && isQuoting) }
    if sort == .single, closes { out.lastSingleClose = out.quoteMarks.count }
    out.quoteMarks.append(
      QuoteMark(sort: sort, opens: opens, closes: closes, token: out.tokens.count))
  }

  // MARK: Adding

  /// What the next token's place in its sentence and its line says of it.
  private mutating func placeFlags() -> TokenFlags {
    var flags: TokenFlags = []
    if startsSentence {
      if sentenceStart < out.tokens.count { lowerCapitals(from: sentenceStart) }
      flags = .first
      startsSentence = false
      sentenceStart = out.tokens.count
    }
    if linesBroken { flags.insert(.lineStart) }
    linesBroken = false
    return flags
  }

  mutating func addMark(_ start: Int, _ word: Int32, clauseEnd: Bool) {
    joined = false
    var flags: TokenFlags = .mark
    if clauseEnd { flags.insert(.clauseEnd) }
    flags.formUnion(placeFlags())
    append(
      Token(
        start: Int32(start), end: Int32(at), word: word, sort: classes[Int(word)],
        flags: flags, hash: 0))
  }

  mutating func add(start: Int, end: Int, word: Int32, hash: UInt32, flags: TokenFlags) {
    var flags = flags
    if joined { flags.insert(.hyphened) }
    joined = false
    if sentenceEnded {
      flags.insert(.initial)
      sentenceEnded = false
    } else if mayLead,
      followsLead(
        from: sentenceStart, capital: !flags.isDisjoint(with: [.capital, .allCapitals]))
    {
      flags.insert(.initial)
      setApart(leadFrom: sentenceStart)
    }
    flags.formUnion(placeFlags())
    append(
      Token(
        start: Int32(start), end: Int32(end), word: word, sort: classes[Int(word)],
        flags: flags, hash: hash))
  }

  private mutating func append(_ token: Token) {
    if token.flags.contains(.first) { mayLead = mayBeginLead(token) }
    out.tokens.append(token)
  }

  /// The scalar at a place of well-formed UTF-8, and how many bytes it takes.
  func decode(_ place: Int) -> (UInt32, Int) {
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
