// Whether a text could hold anything by which somebody might be known, told by its bytes alone.
// Most texts hold nothing, and then nothing more need be done; where this says yes, the scan looks
// properly. It may say yes for nothing, and never no for something.

/// Words that are looked for, by a hash of their letters.
struct PeopleTriggers: Sendable {
  /// What a word may be part of.
  private struct Sort: OptionSet {
    let rawValue: UInt8
    /// A given name or a title before one, where it has a capital.
    static let name = Sort(rawValue: 1)
    static let beforeName = Sort(rawValue: 1 << 1)
    static let afterName = Sort(rawValue: 1 << 2)
    static let need = Sort(rawValue: 1 << 3)
    static let matter = Sort(rawValue: 1 << 4)
    /// People, their roles, and "he" or "she"; also what stands before initials.
    static let people = Sort(rawValue: 1 << 5)
    static let place = Sort(rawValue: 1 << 6)
  }

  static let all = PeopleTriggers()

  /// What the words with a hash may be; two words that share one are told together.
  private let sorts: [UInt8]

  private init() {
    var sorts = [UInt8](repeating: 0, count: Self.hashMax + 1)
    func add(_ list: WordList, _ sort: Sort) {
      list.forEach { word in
        // A pair is told by its first word.
        sorts[Int(Self.hash(word.utf8.prefix { $0 != UInt8(ascii: "-") }))] |= sort.rawValue
      }
    }
    add(GivenNames.names, .name)
    add(PeopleWords.honorifics, .name)
    add(PeopleWords.beforeName, .beforeName)
    add(PeopleWords.afterName, .afterName)
    add(PeopleWords.deeds, .afterName)
    add(PeopleWords.toSomebody, .people)
    add(WordList("called named"), .people)
    // "Polish speaker"
    add(WordList("speaker speakers"), [.need, .people])
    for list in [PeopleWords.needs, PeopleWords.needPairs] { add(list, .need) }
    for list in [PeopleWords.privateMatters, PeopleWords.privatePairs] { add(list, .matter) }
    for list in [
      PeopleWords.person, PeopleWords.people, PeopleWords.pupil, PeopleWords.roles,
      PeopleWords.singular,
    ] {
      add(list, .people)
    }
    add(WordList("year class room blwyddyn reception nursery"), .place)
    self.sorts = sorts
  }

  private static let hashMax = (1 << 17) - 1

  /// Of a word's letters in lower case, up to an apostrophe.
  private static func hash(_ letters: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in letters {
      if byte == UInt8(ascii: "'") { break }
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
    }
    return folded(hash)
  }

  fileprivate static func folded(_ hash: UInt32) -> UInt32 {
    // The upper bits are mixed best.
    (hash &* 0x9E37_79B1) >> 15
  }

  /// - Returns: false where a scan of the text finds nothing.
  /// - Complexity: linear in the text, of which it reads no more than the scan would.
  func mayHold(_ text: String, leavesTeam: Bool) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var reader = TriggerReader()
      // A scalar has four bytes at most.
      let end = min(bytes.count, Review.textScalarsMax * 4)
      var index = 0
      while index < end {
        var byte = bytes[index]
        // A curly apostrophe is one.
        if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
          byte = UInt8(ascii: "'")
          index += 2
        }
        index += 1
        if reader.take(byte), follows(&reader) { return true }
        if reader.endsSentence {
          if holdsGroup(&reader, leavesTeam) { return true }
          reader.endsSentence = false
        }
      }
      if reader.end(), follows(&reader) { return true }
      return holdsGroup(&reader, leavesTeam)
    }
  }

  /// Whether the sentence that has just ended may speak of few people or of what is one's own.
  private func holdsGroup(_ reader: inout TriggerReader, _ leavesTeam: Bool) -> Bool {
    let found = Sort(rawValue: reader.found)
    reader.found = 0
    guard found.contains(.people) else { return false }
    return found.contains(.matter) || leavesTeam && found.contains(.place)
      || found.contains(.need)
  }

  /// Takes in the word that has just ended; true where it may be a name.
  private func follows(_ reader: inout TriggerReader) -> Bool {
    let word = reader.word
    let sort = Sort(rawValue: sorts[Int(word.hash)])
    let before = Sort(rawValue: reader.before)
    reader.found |= sort.rawValue
    // "Y4" is a place however it goes on.
    if word.isNumbered, word.capitals > 0 { reader.found |= Sort.place.rawValue }
    reader.before = sort.rawValue
    let mayBeName = word.isCapital && !word.isInitial && !word.isNumbered
    // Two capitals are initials also where a sentence begins.
    let isPair = word.capitals == 2 && word.length == 2
    defer { reader.hadCapital = mayBeName || isPair }
    if reader.hadCapital, sort.contains(.afterName) { return true }
    guard word.capitals > 0 else { return false }
    if word.isCapital, sort.contains(.name) || mayBeName && before.contains(.beforeName) {
      return true
    }
    if word.length == 1 { return word.hasStop }
    return word.capitals == word.length && word.length <= 3 && before.contains(.people)
  }
}

/// Cuts bytes into words as `TextWords` does, as far as it matters here.
private struct TriggerReader {
  struct Word {
    var hash: UInt32 = 0
    var length = 0
    var capitals = 0
    /// One capital at its start, and something behind it.
    var isCapital = false
    var isNumbered = false
    var isInitial = false
    var hasStop = false
  }

  /// The word that ended last.
  private(set) var word = Word()
  /// What the word before it may be.
  var before: UInt8 = 0
  /// Whether that had a capital which says something.
  var hadCapital = false
  /// What any word of the sentence so far may be.
  var found: UInt8 = 0

  /// Whether a sentence has just ended.
  var endsSentence = false

  private var hash: UInt32 = 0x811C_9DC5
  private var open = Word()
  private var isPastApostrophe = false
  private var isInitial = true
  private var hadStop = false

  /// - Returns: whether a word has just ended.
  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A:
      if open.length == 1, open.capitals == 1 { open.isCapital = true }
      add(byte)
    case 0x41...0x5A:
      open.capitals += 1
      add(byte | 0x20)
    case 0x30...0x39:
      open.isNumbered = true
      add(byte)
    // Letters that are not ASCII, and their further bytes; a first one may be a capital.
    case 0xC3...0xCB, 0xCE...0xE1:
      if open.length == 0 { open.capitals += 1 }
      // Whether it is a capital is not told here.
      if open.capitals == 1 { open.isCapital = true }
      add(byte)
    case 0x80...0xBF where open.length > 0: add(byte)
    case UInt8(ascii: "'") where open.length > 0:
      isPastApostrophe = true
      if open.length == 1, open.capitals == 1 { open.isCapital = true }
    default: return separate(byte)
    }
    return false
  }

  mutating func end() -> Bool { separate(0x0A) }

  private mutating func add(_ byte: UInt8) {
    open.length += 1
    if !isPastApostrophe { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
  }

  private mutating func separate(_ byte: UInt8) -> Bool {
    let hadWord = open.length > 0
    if hadWord {
      word = open
      word.hash = PeopleTriggers.folded(hash)
      word.isInitial = isInitial
      word.hasStop = byte == UInt8(ascii: ".")
      open = Word()
      hash = 0x811C_9DC5
      isPastApostrophe = false
      isInitial = false
      hadStop = false
    }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): hadStop = true
    case UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"):
      isInitial = true
    case 0x0A: (isInitial, endsSentence) = (true, true)
    case 0x20, 0x09:
      if hadStop { (isInitial, endsSentence) = (true, true) }
      hadStop = false
    // What it is does not matter here, but it may be a word.
    case 0x80...: (isInitial, hadStop) = (false, false)
    default: break
    }
    return hadWord
  }
}
