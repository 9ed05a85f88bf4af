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
