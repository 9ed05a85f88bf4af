// Looks for names (CF1 of `domain` 9) and for groups so small that they are nearly names (CF2). It
// would rather miss a name than ask about every capital: what it asks about it has a reason for.

/// Finds words by which somebody might be known.
public struct IdentityScan: Sendable {
  /// Capitalised words that are the review's own.
  public var known: KnownWords
  /// Groups of fewer people than this are small.
  public var smallGroupUnder: Int

  public static let smallGroupUnderUsually = 5

  public init(
    known: KnownWords = KnownWords(), smallGroupUnder: Int = IdentityScan.smallGroupUnderUsually
  ) {
    self.known = known
    self.smallGroupUnder = smallGroupUnder
  }

  /// What to ask about in a text, in its order; no two overlap.
  ///
  /// - Parameters:
  ///   - place: where it was observed, when that goes with the text without standing in it.
  ///   - leavesTeam: true for points, and for whatever others will read: there a class or a year
  ///     beside very few people is enough.
  /// - Complexity: linear in the text.
  public func scan(
    _ text: String, place: String? = nil, leavesTeam: Bool = false
  ) -> [Identification] {
    if Self.isLong(text) { return scanPieces(of: text, place: place, leavesTeam: leavesTeam) }
    let isPlaced = !(place ?? "").isEmpty
    guard PeopleTriggers.all.mayHold(text, isPlaced: isPlaced, leavesTeam: leavesTeam) else {
      return []
    }
    return read(text, place: place, leavesTeam: leavesTeam)
  }

  /// The same, without a look beforehand at whether it is worth it.
  func read(_ text: String, place: String?, leavesTeam: Bool) -> [Identification] {
    let words = TextWords.words(of: text)
    guard !words.isEmpty else { return [] }
    var found = names(words)
    found += SmallGroups(words: words, place: place, smallUnder: smallGroupUnder)
      .found(leavesTeam: leavesTeam)
    // Once for a sentence is enough, and a small group's question holds for its need as well.
    let asked = Set(
      found.filter { !$0.sort.isName }.compactMap { one in
        words.first { $0.bytes.lowerBound == one.bytes.lowerBound }?.sentence
      })
    found += PrivateMatters(words: words).found(butIn: asked)
    found.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    var end = 0
    return found.filter { one in
      guard one.bytes.lowerBound >= end else { return false }
      end = one.bytes.upperBound
      return true
    }
  }

  /// Whether a word is written with a capital wherever it stands: a month, a language, a place.
  public static func keepsCapital(_ word: String) -> Bool {
    let bare = word.lowercased()
    return KnownCapitals.proper.contains(bare) || GivenNames.names.contains(bare)
  }

  // MARK: Names

  private func names(_ words: [TextWord]) -> [Identification] {
    var found: [Identification] = []
    var index = 0
    while index < words.count {
      if let (sort, count) = name(at: index, words) {
        found.append(Self.identification(sort, words[index..<index + count]))
        index += count
      } else {
        index += 1
      }
    }
    return found
  }

  static func identification(
    _ sort: Identification.Sort, _ words: ArraySlice<TextWord>
  ) -> Identification {
    let first = words.first?.bytes.lowerBound ?? 0
    return Identification(
      sort: sort, bytes: first..<(words.last?.bytes.upperBound ?? first),
      text: words.dropFirst().reduce(words.first?.text ?? "") { text, word in
        let isHyphened = words.first { $0.bytes.upperBound + 1 == word.bytes.lowerBound }
          .map { word.followsHyphen($0) } ?? false
        return text + (isHyphened ? "-" : " ") + word.text
      })
  }

  /// The name or the initials that begin at a word, and of how many words they are.
  private func name(at index: Int, _ words: [TextWord]) -> (Identification.Sort, Int)? {
    let word = words[index]
    // Most words are small.
    guard word.hasCapital else { return isHurriedTitle(index, words) ? (.name, 2) : nil }
    let next = index + 1 < words.count ? words[index + 1] : nil
    if let next, next.isCapital, isTitle(word, before: next),
      PeopleWords.honorifics.contains(word.bare), word.isCapital,
      isSurname(next, after: word), !isFigure(word, next)
    {
      // Behind a title a word is a name, whatever else it may be: Mr Green, Mrs Hall.
      return (.name, 1 + surnameLength(from: index + 1, words))
    }
    if let next, isTitledInitial(word, next) || isHurriedTitle(index, words) {
      return (.name, 2)
    }
    if let count = initials(at: index, words) { return (.initials, count) }
    if isInitialBeforeSurname(index, words) { return (.name, 2) }
    if isInCapitals(index, words) || isListed(index, words) { return (.name, 1) }
    guard word.isCapital, !known.words.contains(word.bare) else { return nil }
    if isOwner(index, words) { return (.name, 1) }
    let run = runLength(from: index, words)
    if let next, next.isJoined, isFigure(word, next) || isRegnal(next) { return nil }
    if isInstitution(index, run, words) { return nil }
    if GivenNames.names.contains(word.bare) {
      guard !isTitle(index, words), !isDate(index, words), !isAtMost(index, words) else {
        return nil
      }
      return (.name, hasFamilyName(index, words) ? 2 : 1)
    }
    guard !word.isQuoted, !word.text.contains(where: \.isNumber) else { return nil }
    if word.isInitial {
      if isSubjectAtStart(index, run, words) { return (.name, run) }
      return run == 1 && isSomebodyAtStart(index, words) ? (.name, 1) : nil
    }
    guard run == 1, !isEndOfRun(index, words) else { return nil }
    return !isKnown(word) && isAmongPeople(index, words) || isSomebody(index, words)
      ? (.name, 1) : nil
  }

  /// "Oliver Smith" is one name; "Oliver Y4" and "Oliver Monday" are not.
  private func hasFamilyName(_ index: Int, _ words: [TextWord]) -> Bool {
    guard index + 1 < words.count else { return false }
    let next = words[index + 1]
    return next.isCapital && next.isJoined && !next.isAllCapitals && !isKnown(next)
      && !next.text.contains(where: \.isNumber)
  }

  /// Of how many words a surname is: "Patel-Jones" and "Ní Bhriain" are of two.
  private func surnameLength(from index: Int, _ words: [TextWord]) -> Int {
    var end = index + 1
    while end < words.count, end - index < 3, words[end].isCapital, isSurnamePart(end, words) {
      end += 1
    }
    return end - index
  }

  private func isSurnamePart(_ index: Int, _ words: [TextWord]) -> Bool {
    if words[index].followsHyphen(words[index - 1]) { return true }
    return words[index].isJoined && !words[index - 1].text.hasSuffix("s")
      && !isKnown(words[index]) && !isOfPlace(words[index])
      && !words[index].text.contains(where: \.isNumber)
  }

  /// "J. Smith leads maths", "asked J. Smith"; "A. Water was clear" may be an answer of a list.
  private func isInitialBeforeSurname(_ index: Int, _ words: [TextWord]) -> Bool {
    let word = words[index]
    guard word.text.utf8.count == 1, word.hasStop, isCapitalLetter(word), !word.isQuoted,
      index + 2 < words.count, words[index + 1].isCapital, !isKnown(words[index + 1]),
      words[index + 1].bytes.lowerBound - word.bytes.upperBound == 2,
      !words[index + 1].text.contains(where: \.isNumber), !words[index + 2].isCapital,
      words[index + 2].isJoined
    else { return false }
    guard word.isInitial else {
      return word.isJoined && PeopleWords.beforeName.contains(words[index - 1].bare)
    }
    return word.text > "F"
      && (PeopleWords.afterName.contains(words[index + 2].bare)
        || ["leads", "teaches", "runs", "led", "taught"].contains(words[index + 2].bare))
  }

  func isKnown(_ word: TextWord) -> Bool {
    known.words.contains(word.bare) || KnownCapitals.contains(word.bare)
  }

  /// Whether a title and a capitalised word are somebody. Behind Mr and Mrs any word is a name,
  /// also "Green" where a school is called so; "Miss" is also what pupils do: "Miss Maths and you
  /// miss a lot".
  private func isSurname(_ word: TextWord, after title: TextWord) -> Bool {
    !PeopleWords.looseTitles.contains(title.bare) || !isKnown(word)
      || title.bare == "miss" && KnownCapitals.surnames.contains(word.bare)
  }

  private func isFigure(_ word: TextWord, _ next: TextWord) -> Bool {
    (next.isCapital || next.isAllCapitals) && PeopleWords.figures.contains(word.bare, next.bare)
  }

  /// How many capitalised words follow each other.
  private func runLength(from index: Int, _ words: [TextWord]) -> Int {
    var end = index + 1
    while end < words.count, end - index < 6, words[end].isCapital, words[end].isJoined { end += 1 }
    return end - index
  }

  /// Whether a capital is the last word of a name of several: "Great Oaks", "Success for All". A
  /// sentence's first word is part of it, unless it is one that only begins sentences.
  private func isEndOfRun(_ index: Int, _ words: [TextWord]) -> Bool {
    var before = index - 1
    guard before >= 0, words[index].isJoined else { return false }
    if ["for", "of", "the", "and", "in", "on"].contains(words[before].bare), before > 0,
      words[before].isJoined, words[before - 1].sentence == words[index].sentence
    {
      before -= 1
    }
    guard words[before].isCapital else { return false }
    return !words[before].isInitial
      || !KnownCapitals.contains(words[before].bare)
        && !PeopleWords.sentenceOpeners.contains(words[before].bare)
        && !PeopleWords.beforeName.contains(words[before].bare)
  }

  /// "Oliver Goldsmith Primary" and "Outstanding Oracy project" name no person.
  private func isInstitution(_ index: Int, _ run: Int, _ words: [TextWord]) -> Bool {
    let end = index + run
    if words[index..<end].dropFirst().contains(where: { isOfPlace($0) }) { return true }
    return end < words.count && words[end].isJoined && isOfPlace(words[end])
  }

  private func isOfPlace(_ word: TextWord) -> Bool {
    PeopleWords.institutions.contains(word.bare)
  }

  /// "Charlie and the Chocolate Factory" and "Jack and the Beanstalk" are books, and "Jack in the
  /// Box" is a toy.
  func isTitle(_ index: Int, _ words: [TextWord]) -> Bool {
    guard index + 2 < words.count, words[index + 2].bare == "the" else { return false }
    if words[index + 1].bare == "and" { return true }
    guard words[index + 1].bare == "in", index + 3 < words.count else { return false }
    return words[index + 3].isCapital || words[index + 1].followsHyphen(words[index])
  }

  /// "14 Jan" and "June 2027" are dates, though both words are names as well.
  func isDate(_ index: Int, _ words: [TextWord]) -> Bool {
    guard ["jan", "april", "may", "june", "august"].contains(words[index].bare) else {
      return false
    }
    func isNumber(_ place: Int) -> Bool {
      words.indices.contains(place) && words[place].text.first?.isNumber == true
    }
    return words[index].isJoined && isNumber(index - 1)
      || isNumber(index + 1) && words[index + 1].isJoined
  }

  /// A capital in the middle of a sentence, where people are spoken of.
  private func isAmongPeople(_ index: Int, _ words: [TextWord]) -> Bool {
    let before = index > 0 && words[index].isJoined ? words[index - 1].bare : ""
    // What stands behind an article is a thing, a people or a group.
    if ["the", "a", "an", "of", "in", "at", "on", "each", "every"].contains(before) { return false }
    // "The good Samaritan" as well; "the pupil Zed" is somebody.
    let isPerson = PeopleWords.person.contains(before) || PeopleWords.beforeName.contains(before)
    if !isPerson, index > 1, words[index - 1].isJoined, !words[index - 1].isInitial,
      ["the", "a", "an"].contains(words[index - 2].bare)
    {
      return false
    }
    // Tables and houses are called something, too.
    if before == "called" || before == "named" {
      return words[..<(index - 1)].suffix(4).contains {
        $0.sentence == words[index].sentence && PeopleWords.person.contains($0.bare)
      }
    }
    let after = index + 1 < words.count && words[index + 1].isJoined ? words[index + 1].bare : ""
    return PeopleWords.beforeName.contains(before) && before != "to" && before != "for"
      && before != "and" && before != "from" && before != "by"
      || PeopleWords.afterName.contains(after) && after != "and"
      || words[index].text.hasSuffix("'s") && PeopleWords.beforeName.contains(before)
  }

  /// "J. B.", "J.B." and "pupil KM"; school abbreviations are none.
  private func initials(at index: Int, _ words: [TextWord]) -> Int? {
    let word = words[index]
    if word.text.utf8.count == 1, word.hasStop, isCapitalLetter(word), index + 1 < words.count {
      let next = words[index + 1]
      guard next.text.utf8.count == 1, next.hasStop, isCapitalLetter(next),
        next.bytes.lowerBound - word.bytes.upperBound <= 2,
        !PeopleWords.abbreviations.contains(word.bare + next.bare)
      else { return nil }
      return 2
    }
    if isTwoInitials(word), acts(index, words) { return 1 }
    guard word.isAllCapitals, (2...3).contains(word.text.utf8.count), index > 0, word.isJoined,
      PeopleWords.person.contains(words[index - 1].bare)
        || ["called", "named"].contains(words[index - 1].bare),
      !PeopleWords.abbreviations.contains(word.bare), !known.words.contains(word.bare),
      !word.text.contains(where: \.isNumber)
    else { return nil }
    return 1
  }

  /// "AB", which is no abbreviation of schools and none of the review's own words.
  private func isTwoInitials(_ word: TextWord) -> Bool {
    word.isAllCapitals && word.text.utf8.count == 2 && isCapitalLetter(word) && !word.isQuoted
      && !PeopleWords.abbreviations.contains(word.bare) && !isKnown(word)
  }

  /// Whether a word does what people do: "AB sat", "AB and CD sat", "asked AB".
  private func acts(_ index: Int, _ words: [TextWord]) -> Bool {
    let word = words[index]
    if index > 0, word.isJoined, PeopleWords.toSomebody.contains(words[index - 1].bare) {
      return true
    }
    var next = index + 1
    while next + 1 < words.count, words[next].bare == "and", isTwoInitials(words[next + 1]) {
      next += 2
    }
    return next < words.count && words[next].isJoined
      && PeopleWords.deeds.contains(words[next].bare)
  }

  func isCapitalLetter(_ word: TextWord) -> Bool {
    word.text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
