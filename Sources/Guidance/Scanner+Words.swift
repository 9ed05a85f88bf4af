// Words, numbers and addresses of a paragraph, folding letters on the way. Nearly all words are
// plain letters from end to end, and eight of those are taken at a time.

extension Scanner {
  /// Whether an address or a frame's place can begin here, for which few letters need be looked at.
  @inline(__always)
  var mayBeginAddress: Bool {
    let letter = text[at] | 0x20
    return letter == UInt8(ascii: "h") || letter == UInt8(ascii: "w")
  }
  @inline(__always)
  var mayBeginSlot: Bool { at > 0 && text[at - 1] == UInt8(ascii: "<") }

  /// An address of the web as one word that nobody lists, whatever words it is made of.
  /// - Returns: false where none begins.
  mutating func scanAddress() -> Bool {
    guard begins("http://") || begins("https://") || begins("www.") else { return false }
    let start = at
    while at < limit, text[at] > 0x20, text[at] != UInt8(ascii: ">") { at += 1 }
    // The mark that ends the sentence is no part of the address.
    while sorts[Int(text[at - 1])] == .mark { at -= 1 }
    add(start: start, end: at, word: Vocabulary.unknown, hash: 0, flags: [])
    return true
  }

  /// The place of a frame that is still to be filled in, such as `<time>`, as one word that nobody
  /// lists: "at <time> and again" says nothing of "time and again".
  /// - Returns: false where none begins.
  mutating func scanSlot() -> Bool {
    let names: [StaticString] = [
      "n>", "time>", "number>", "date>", "month>", "minutes>", "place>", "places>", "what>",
      "words>", "verb>",
    ]
    guard let name = names.first(where: begins) else { return false }
    add(
      start: at, end: at + name.utf8CodeUnitCount - 1, word: Vocabulary.unknown, hash: 0, flags: [])
    at += name.utf8CodeUnitCount - 1
    return true
  }

  /// Whether the text goes on with small letters and marks, whatever the case of its letters.
  private func begins(_ words: StaticString) -> Bool {
    guard at + words.utf8CodeUnitCount <= limit else { return false }
    for index in 0..<words.utf8CodeUnitCount {
      let byte = text[at + index]
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if folded != words.utf8Start[index] { return false }
    }
    return true
  }

  /// Room for a word that is listed, and for eight bytes at a time.
  static let wordRoom = Vocabulary.wordBytesMax + 8

  /// What is known of the word that is being read.
  private struct Reading {
    /// Bytes of the folded word; as many of them as may be listed are kept.
    var count = 0
    var letters = 0
    var capitals = 0
    var apostropheAt = -1
  }

  mutating func scanWord() {
    let start = at
    var read = Reading()
    scanPlainLetters(&read)
    // Nearly all words are plain letters from end to end.
    if at < limit, !Self.endsWord(sorts[Int(text[at])]) { scanRest(&read) }
    guard read.count > 0 else {
      at = max(at, start + 1)
      return
    }
    var flags: TokenFlags = []
    if read.capitals > 1 && read.capitals == read.letters {
      flags.insert(.allCapitals)
      if read.capitals > 2 { flags.insert(.initials) }
    } else if isCapital(text[start]) {
      flags.insert(.capital)
    }
    let kept = min(read.count, Vocabulary.wordBytesMax)
    var folded = FoldedWord(UnsafeBufferPointer(word), from: 0, count: kept)
    var number = Vocabulary.unknown
    if read.count == kept {
      flags.formUnion(ending(kept))
      number = vocabulary.number(of: folded)
      if number == Vocabulary.unknown, read.apostropheAt > 0, read.apostropheAt == kept - 2,
        word[kept - 1] == UInt8(ascii: "s")
      {
        flags.insert(.possessive)
        folded = FoldedWord(UnsafeBufferPointer(word), from: 0, count: read.apostropheAt)
        number = vocabulary.number(of: folded)
      } else if number == Vocabulary.unknown, read.apostropheAt > 0, endsInHave(read, kept) {
        let end = at
        var stem = end - 3
        // The mark before the two letters may take several bytes.
        while text[stem] & 0xC0 == 0x80 { stem -= 1 }
        folded = FoldedWord(UnsafeBufferPointer(word), from: 0, count: read.apostropheAt)
        add(
          start: start, end: stem, word: vocabulary.number(of: folded), hash: folded.hash,
          flags: flags)
        add(start: stem, end: end, word: marks.have, hash: 0, flags: [])
        return
      }
    }
    add(start: start, end: at, word: number, hash: folded.hash, flags: flags)
  }

  /// Whether a word that nobody lists is another one with "have" behind it, as in "should've".
  private func endsInHave(_ read: Reading, _ kept: Int) -> Bool {
    read.apostropheAt == kept - 3 && word[kept - 2] == UInt8(ascii: "v")
      && word[kept - 1] == UInt8(ascii: "e")
  }

  @inline(__always)
  private static func endsWord(_ sort: Letters.Sort) -> Bool {
    sort == .space || sort == .mark || sort == .other
  }

  /// Takes plain letters, eight at a time as long as there are as many bytes.
  @inline(__always)
  private mutating func scanPlainLetters(_ read: inout Reading) {
    while at &+ 8 <= limit, read.count <= Vocabulary.wordBytesMax {
      let eight = EightBytes(FoldedWord.eight(text, at))
      let count = eight.letterCount
      UnsafeMutableRawBufferPointer(word).storeBytes(
        of: eight.folded.littleEndian, toByteOffset: read.count, as: UInt64.self)
      read.capitals &+= eight.capitalCount(of: count)
      read.count &+= count
      at &+= count
      if count < 8 {
        read.letters = read.count
        return
      }
    }
    while at < limit, sorts[Int(text[at])] == .letter {
      if text[at] < 0x60 { read.capitals += 1 }
      take(text[at] | 0x20, &read)
      at += 1
    }
    read.letters = read.count
  }

  @inline(__always)
  private func take(_ folded: UInt8, _ read: inout Reading) {
    if read.count < word.count { word[read.count] = folded }
    read.count += 1
  }

  /// Takes what else a word may be made of.
  private mutating func scanRest(_ read: inout Reading) {
    while at < limit {
      let byte = text[at]
      var folded = byte
      switch sorts[Int(byte)] {
      case .letter:
        read.letters += 1
        if byte < 0x60 { read.capitals += 1 }
        folded = byte | 0x20
        at += 1
      case .digit: at += 1
      case .apostrophe:
        guard at + 1 < limit, isWordByte(text[at + 1]) else { return }
        folded = 0x27
        read.apostropheAt = read.count
        at += 1
      case .wide:
        let (scalar, length) = decode(at)
        switch Letters.wide(scalar) {
        case .letter(let base):
          read.letters += 1
          folded = base
        case .foreign:
          read.letters += 1
          folded = UInt8(truncatingIfNeeded: scalar) | 0x80
        case .nothing:
          at += length
          continue
        case .apostrophe, .singleClose:
          guard at + length < limit, isWordByte(text[at + length]) else { return }
          folded = 0x27
          read.apostropheAt = read.count
        default: return
        }
        at += length
      default: return
      }
      take(folded, &read)
    }
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

  mutating func scanNumber() {
    let start = at
    var read = Reading()
    while at < limit {
      let byte = text[at]
      if sorts[Int(byte)] == .digit || sorts[Int(byte)] == .letter {
        take(byte | 0x20, &read)
        at += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ","),
        at + 1 < limit, sorts[Int(text[at + 1])] == .digit
      {
        take(byte, &read)
        at += 1
      } else {
        break
      }
    }
    let kept = min(read.count, Vocabulary.wordBytesMax)
    let hash = FoldedWord(UnsafeBufferPointer(word), from: 0, count: kept).hash
    add(start: start, end: at, word: marks.numeral, hash: hash, flags: .number)
  }

  func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  func isWordByte(_ byte: UInt8) -> Bool {
    let sort = sorts[Int(byte)]
    return sort == .letter || sort == .digit || (sort == .wide && byte != 0xE2 && byte != 0xC2)
  }
}
