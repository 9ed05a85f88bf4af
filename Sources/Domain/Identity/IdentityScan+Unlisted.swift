// Names that no list holds. A given name is guarded wherever it comes from: where it does what
// people do, where something is done to it as to people, and behind "a pupil" and a comma.

extension IdentityScan {
  /// A capitalised word that is on none of the lists, or may be a name all the same: "Rose".
  func isUnlisted(_ word: TextWord) -> Bool {
    word.isCapital && !known.words.contains(word.bare) && (!isKnown(word) || isWordName(word))
      && !word.text.contains(where: \.isNumber)
      && !(word.isInitial && OrdinaryWords.mayBegin(word.bare))
      && !PeopleWords.honorifics.contains(word.bare)
      && !PeopleWords.institutions.contains(word.bare)
  }

  /// "Siôn sat", "Zaynab Okafor asked": at a sentence's start a capital says nothing, so it takes
  /// what people do, and a word that is no ordinary one.
  func isSubjectAtStart(_ index: Int, _ run: Int, _ words: [TextWord]) -> Bool {
    let after = index + run
    guard run <= 2, after < words.count, words[after].isJoined,
      OrdinaryWords.deeds.contains(words[after].bare) || isInState(after, words)
    else { return false }
    return words[index..<after].allSatisfy { isUnlisted($0) && !$0.text.hasSuffix("s") }
  }

  /// Somebody at a sentence's start whom more than the next word tells.
  func isSomebodyAtStart(_ index: Int, _ words: [TextWord]) -> Bool {
    index + 2 < words.count
      && (isWordDoing(index, words) || isApposed(index, words) || isInClass(index, words))
  }

  /// "Summer put her hand up", "Will chose a book": a word before what only people do, or do with
  /// what is theirs. "Will read the log" has nobody in it.
  private func isWordDoing(_ index: Int, _ words: [TextWord]) -> Bool {
    guard PeopleWords.wordNames.contains(words[index].bare), words[index + 1].isJoined else {
      return false
    }
    let deed = words[index + 1].bare
    if OrdinaryWords.onlyPeople.contains(deed) { return true }
    let next = words[index + 2].isJoined ? words[index + 2].bare : ""
    return ["her", "his"].contains(next)
      && (OrdinaryWords.deeds.contains(deed) || PeopleWords.doings.contains(deed))
      || deed == "read" && ["to", "aloud"].contains(next) && words[index].bare != "will"
  }

  /// "Zaynab, the only girl in Y2, read", "Zaynab, who is new, read": told by what a comma parts.
  private func isApposed(_ index: Int, _ words: [TextWord]) -> Bool {
    let start = index + 1
    guard follows(start, words), isUnlisted(words[index]), !words[index].text.hasSuffix("s") else {
      return false
    }
    let rest = start + 1..<min(words.count, start + 12)
    let sentence = words[start].sentence
    if words[start].bare == "who" {
      // "Right, who is ready?" has no second comma.
      return rest.contains { words[$0].sentence == sentence && follows($0, words) }
    }
    guard ["the", "a", "an"].contains(words[start].bare) else { return false }
    return rest.prefix(4).contains { place in
      guard words[place].isJoined, PeopleWords.person.contains(words[place].bare),
        place + 1 < words.count
      else { return false }
      return follows(place + 1, words)
        || ["in", "of", "with", "from", "who", "on"].contains(words[place + 1].bare)
    }
  }

  /// "Zaynab in Y2 read aloud."
  private func isInClass(_ index: Int, _ words: [TextWord]) -> Bool {
    guard words[index + 1].bare == "in", words[index + 1].isJoined, isUnlisted(words[index]),
      !words[index].text.hasSuffix("s"),
      SmallGroups(words: words, place: nil, smallUnder: 0).isPlace(index + 2)
    else { return false }
    let isNumbered = ["year", "class", "room", "blwyddyn"].contains(words[index + 2].bare)
    let deed = index + (isNumbered ? 4 : 3)
    guard deed < words.count, words[deed].isJoined else { return false }
    // A poster in Y2 says something, and a sentence on it reads somehow.
    if words[deed].bare == "read" {
      return deed + 1 < words.count && ["to", "aloud"].contains(words[deed + 1].bare)
    }
    return OrdinaryWords.onlyPeople.contains(words[deed].bare)
      && !["said", "says", "told"].contains(words[deed].bare)
  }

  /// "was bored", "were sitting": what only people are.
  func isInState(_ index: Int, _ words: [TextWord]) -> Bool {
    ["was", "were", "is", "are"].contains(words[index].bare) && index + 1 < words.count
      && words[index + 1].isJoined && OrdinaryWords.states.contains(words[index + 1].bare)
  }

  /// "T chose Siôn.", "when Siôn put", "A pupil, Siôn, read": inside a sentence.
  func isSomebody(_ index: Int, _ words: [TextWord]) -> Bool {
    guard index > 0, isUnlisted(words[index]) else { return false }
    let before = words[index - 1].bare
    guard words[index].isJoined else {
      return isDone(after: index, words)
        || follows(index, words) && PeopleWords.person.contains(before)
    }
    if ["the", "a", "an", "of", "in", "at", "on", "each", "every"].contains(before) {
      return false
    }
    if isDone(after: index, words) {
      // "The good Samaritan sat": whatever stands behind an article is a thing or a part.
      return index < 2 || !["the", "a", "an"].contains(words[index - 2].bare)
    }
    guard PeopleWords.doneToPeople.contains(before) else { return false }
    // "Chose Venn diagrams": what a noun follows is no name.
    return index + 1 == words.count || !words[index + 1].isJoined
      || OrdinaryWords.behindName.contains(words[index + 1].bare)
  }

  /// "mrs green", "MRS GREEN": titles in hurried typing.
  func isHurriedTitle(_ index: Int, _ words: [TextWord]) -> Bool {
    let title = words[index]
    guard !title.isCapital, index + 1 < words.count, ["mr", "mrs", "ms"].contains(title.bare),
      words[index + 1].isJoined || title.hasStop, !title.isQuoted,
      !words[index + 1].text.contains(where: \.isNumber), words[index + 1].bare != "men"
    else { return false }
    // "40 ms later" is a time.
    return title.bare != "ms" || index == 0 || !words[index - 1].text.contains(where: \.isNumber)
  }

  /// "Max. 4 pupils", "Max 12" are at most so many.
  func isAtMost(_ index: Int, _ words: [TextWord]) -> Bool {
    words[index].bare == "max" && index + 1 < words.count
      && words[index + 1].text.first?.isNumber == true
  }
}
