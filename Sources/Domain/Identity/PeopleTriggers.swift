// Whether a text could hold anything by which somebody might be known, told by its bytes alone.
// Most texts hold nothing, and then nothing more need be done; where this says yes, the scan looks
// properly. It may say yes for nothing, and never no for something.

/// Words that are looked for, by a hash of their letters.
struct PeopleTriggers: Sendable {
  /// What a word may be part of.
  struct Sort: OptionSet, Hashable {
    let rawValue: UInt16
    /// A given name or a title before one, where it has a capital.
    static let name = Sort(rawValue: 1)
    static let beforeName = Sort(rawValue: 1 << 1)
    static let afterName = Sort(rawValue: 1 << 2)
    static let need = Sort(rawValue: 1 << 3)
    static let matter = Sort(rawValue: 1 << 4)
    /// One person or several, and their roles; also what stands before initials.
    static let people = Sort(rawValue: 1 << 5)
    static let place = Sort(rawValue: 1 << 6)
    /// One person, and "he" or "she".
    static let one = Sort(rawValue: 1 << 7)
    /// Whose it is is somebody: "Khan's class".
    static let owned = Sort(rawValue: 1 << 8)
    /// An ordinary word, which may begin a sentence.
    static let ordinary = Sort(rawValue: 1 << 9)
    /// What people do who are told by a first word; "was", and what they are behind it.
    static let startDeed = Sort(rawValue: 1 << 10)
    static let being = Sort(rawValue: 1 << 11)
    static let state = Sort(rawValue: 1 << 12)
    /// A title that is one in small letters too.
    static let smallTitle = Sort(rawValue: 1 << 13)
    /// What stands before somebody to whom something is done, and "a pupil" before a comma.
    static let beforeSomebody = Sort(rawValue: 1 << 14)
    /// What may tell a first word apart: behind a comma, and "in" without one.
    static let apart = Sort(rawValue: 1 << 15)
  }

  static let all = PeopleTriggers()

  /// What the words with a hash may be; two words that share one are told together.
  private let sorts: [UInt16]
  /// What tells an ordinary word from others of its hash: of those some may be names.
  private let ordinaryPrints: [UInt16]

  private init() {
    var prints = [UInt16](repeating: 0, count: Self.hashMax + 1)
    var sorts = [UInt16](repeating: 0, count: Self.hashMax + 1)
    func add(_ list: WordList, _ sort: Sort) {
      list.forEach { word in
        // A pair is told by its first word, and a word by its letters up to an apostrophe.
        let letters = word.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'") }
        sorts[LetterHash.of(letters)] |= sort.rawValue
      }
    }
    add(GivenNames.names, .name)
    add(PeopleWords.wordNames, .name)
    add(PeopleWords.honorifics, .name)
    add(PeopleWords.beforeName, .beforeName)
    add(PeopleWords.afterName, .afterName)
    for list in [PeopleWords.deeds, PeopleWords.doings, OrdinaryWords.deeds] {
      add(list, .afterName)
    }
    add(PeopleWords.toSomebody, .people)
    add(WordList("called named"), .people)
    add(WordList("were are"), .afterName)
    // "Polish speaker"
    add(WordList("speaker speakers"), [.need, .people])
    add(WordList("user"), .people)
    // "the only boy"
    add(WordList("only sole"), .need)
    // "signed off with stress"
    add(WordList("signed"), [.matter, .people, .one])
    add(PeopleWords.siblings, [.people, .one, .need])
    add(PeopleWords.kin, [.people, .one, .need])
    for list in [PeopleWords.nationalities, PeopleWords.countries] { add(list, .need) }
    // "PP boy", "a LAC pupil", "with a 1:1", "with one-to-one support"
    add(WordList("pp lac cla plac 1 one"), .need)
    add(WordList("mute"), [.people, .need])
    add(WordList("speaking"), .need)
    add(PeopleWords.singledOut, [.people, .need])
    // "off with stress", "whose parents split up"
    add(WordList("stress burnout split sick ill"), [.matter, .people, .one])
    add(WordList("anxiety depression cancer"), .matter)
    add(WordList("excluded suspended"), .matter)
    // "a pupil in care"
    add(WordList("care"), .matter)
    for list in [PeopleWords.needs, PeopleWords.needPairs] { add(list, .need) }
    for list in [PeopleWords.privateMatters, PeopleWords.privatePairs] { add(list, .matter) }
    for list in [PeopleWords.people, PeopleWords.roles] { add(list, .people) }
    for list in [PeopleWords.person, PeopleWords.pupil, PeopleWords.singular] {
      add(list, [.people, .one])
    }
    add(WordList("year class room blwyddyn reception nursery"), .place)
    add(PeopleWords.owned, .owned)
    add(OrdinaryWords.deeds, .startDeed)
    add(WordList("was were is are"), .being)
    add(OrdinaryWords.states, .state)
    add(WordList("mr mrs ms"), .smallTitle)
    add(WordList("who the a an in"), .apart)
    for list in [PeopleWords.doneToPeople, PeopleWords.person] { add(list, .beforeSomebody) }
    for list in [
      OrdinaryWords.begin, KnownCapitals.proper, KnownCapitals.customary, PeopleWords.person,
      PeopleWords.people, PeopleWords.roles, PeopleWords.sentenceOpeners,
    ] {
      // By all its letters: what "don't" begins with may be somebody's name.
      list.forEach {
        let sum = LetterHash.sum(of: $0)
        sorts[LetterHash.bits(sum)] |= Sort.ordinary.rawValue
        prints[LetterHash.bits(sum)] = LetterHash.print(sum)
      }
    }
    self.sorts = sorts
    ordinaryPrints = prints
  }

  private static let hashMax = (1 << 17) - 1

  /// - Parameters:
  ///   - isPlaced: whether it is known where the text was observed.
  ///   - leavesTeam: true for what others will read.
  /// - Returns: false where a scan of the text finds nothing.
  /// - Complexity: linear in the text, of which it reads no more than the scan would.
  func mayHold(_ text: String, isPlaced: Bool, leavesTeam: Bool) -> Bool {
    var text = text
    return text.withUTF8 { mayHold($0, isPlaced: isPlaced, leavesTeam: leavesTeam) }
  }

  /// The same of a text's bytes.
  func mayHold(
    _ text: UnsafeBufferPointer<UInt8>, isPlaced: Bool, leavesTeam: Bool
  ) -> Bool {
    // A scalar has four bytes at most.
    let read = text.prefix(Review.textScalarsMax * 4)
    var reader = TriggerReader(UnsafeBufferPointer(rebasing: read))
    while reader.readWord() {
      if follows(&reader) { return true }
      if reader.passMarks(), holdsGroup(&reader, isPlaced, leavesTeam) { return true }
    }
    return holdsGroup(&reader, isPlaced, leavesTeam)
  }

  /// Whether the sentence that has just ended may speak of few people or of what is one's own.
  private func holdsGroup(
    _ reader: inout TriggerReader, _ isPlaced: Bool, _ leavesTeam: Bool
  ) -> Bool {
    defer { reader.found = 0 }
    let found = Sort(rawValue: reader.found)
    return found.mayBeMatter || found.mayBeGroup(isPlaced: isPlaced, leavesTeam: leavesTeam)
  }

  /// What a word may be part of, by its letters up to an apostrophe.
  func sorts(of letters: Slice<UnsafeBufferPointer<UInt8>>) -> Sort {
    Sort(rawValue: sorts[LetterHash.of(letters)])
  }

  /// Takes in the word that has just ended; true where it may be a name.
  private func follows(_ reader: inout TriggerReader) -> Bool {
    let word = reader.word
    let sort = Sort(rawValue: sorts[word.hash])
    let before = Sort(rawValue: reader.before)
    reader.found |= sort.rawValue
    reader.before = sort.rawValue
    // "Siôn sat", "Siôn was bored"
    let isUnknownStart = reader.isFromStart
    // "Zaynab, who is new, read", "Zaynab in Y2 read aloud"
    if isUnknownStart, sort.contains(.apart), reader.hadComma || word.length == 2 {
      return true
    }
    defer {
      reader.hadComma = word.hasComma
      reader.isFromStart =
        word.isCapital && word.isInitial && !word.isNumbered
        && !(sort.contains(.ordinary) && ordinaryPrints[word.hash] == word.print)
      reader.wasUnknown = isUnknownStart && sort.contains(.being)
    }
    if isUnknownStart && sort.contains(.startDeed) || reader.wasUnknown && sort.contains(.state) {
      return true
    }
    if word.capitals == 0, sort.contains(.smallTitle) { return true }
    // "Khan's class"
    defer { reader.hadOwner = word.isCapital && word.hasApostrophe && !word.isNumbered }
    if reader.hadOwner, sort.contains(.owned) { return true }
    // Most words have no capital.
    if word.capitals == 0, !reader.hadCapital { return false }
    // "Y4" is a place however it goes on.
    if word.isNumbered, word.capitals > 0 { reader.found |= Sort.place.rawValue }
    let mayBeName = word.isCapital && !word.isInitial && !word.isNumbered
    // Two capitals are initials also where a sentence begins.
    let isPair = word.capitals == 2 && word.length == 2
    defer { reader.hadCapital = mayBeName || isPair }
    if reader.hadCapital, sort.contains(.afterName) { return true }
    guard word.capitals > 0 else { return false }
    if word.isCapital, sort.contains(.name) || mayBeName && before.contains(.beforeName) {
      return true
    }
    if mayBeName, before.contains(.beforeSomebody) { return true }
    if word.length == 1 { return word.hasStop || before.contains(.name) }
    // "ALI left"
    if word.capitals == word.length, sort.contains(.name) { return true }
    return word.capitals == word.length && word.length <= 3 && before.contains(.people)
  }
}

extension PeopleTriggers.Sort {
  /// Whether a sentence with such words may speak of what is one person's own.
  var mayBeMatter: Bool { isSuperset(of: [.people, .one, .matter]) }

  /// Whether a sentence with such words may speak of few people.
  func mayBeGroup(isPlaced: Bool, leavesTeam: Bool) -> Bool {
    contains(.people)
      && (contains(.need) && (isPlaced || leavesTeam || contains(.place))
        || leavesTeam && contains(.place))
  }
}
