// Names told by what stands around them where the word alone would not tell: an initial behind a
// title, whose class it is, names in a row that are words as well, and names in capitals.

extension IdentityScan {
  /// Whether a title belongs to the word behind it: behind "Miss." another sentence begins.
  func isTitle(_ title: TextWord, before next: TextWord) -> Bool {
    next.isJoined || title.hasStop && PeopleWords.shortTitles.contains(title.bare)
  }

  /// "Mr K", "Miss P".
  func isTitledInitial(_ title: TextWord, _ next: TextWord) -> Bool {
    title.isCapital && PeopleWords.honorifics.contains(title.bare) && isCapitalLetter(next)
      && next.text.utf8.count == 1 && isTitle(title, before: next)
  }

  /// "VIII" behind a name makes it a king's.
  func isRegnal(_ next: TextWord) -> Bool {
    next.isAllCapitals && next.text.allSatisfy { "IVX".contains($0) }
  }

  /// "Khan's class": whose it is, is somebody, also where a sentence begins.
  func isOwner(_ index: Int, _ words: [TextWord]) -> Bool {
    let word = words[index]
    guard word.text.hasSuffix("'s") || word.text.hasSuffix("’s"), index + 1 < words.count,
      words[index + 1].isJoined, PeopleWords.owned.contains(words[index + 1].bare),
      !isKnown(word), !word.isQuoted, !PeopleWords.owners.contains(word.bare),
      !PeopleWords.person.contains(word.bare), !PeopleWords.people.contains(word.bare),
      !PeopleWords.sentenceOpeners.contains(word.bare)
    else { return false }
    // "The Queen's class", "a Brownie's group": a thing or anybody of that sort.
    return index == 0 || !words[index].isJoined
      || !["the", "a", "an", "each", "every", "this", "that"].contains(words[index - 1].bare)
  }

  /// "ALI left": a name in capitals, where it does what people do.
  func isInCapitals(_ index: Int, _ words: [TextWord]) -> Bool {
    let word = words[index]
    return word.isAllCapitals && word.text.utf8.count > 2 && !word.isQuoted
      && GivenNames.names.contains(word.bare) && !PeopleWords.abbreviations.contains(word.bare)
      && !known.words.contains(word.bare) && isDone(after: index, words)
  }

  /// "Rose, May and Will put hands up": names in a row that are words as well, and then what people
  /// do. "May and June" are months.
  func isListed(_ index: Int, _ words: [TextWord]) -> Bool {
    guard isListable(words[index]) else { return false }
    var first = index
    // A class has no longer rows.
    let least = max(0, index - Self.rowMax)
    while first > least {
      if first > 1, isJoint(first - 1, words), isListable(words[first - 2]) {
        first -= 2
      } else if follows(first, words), isListable(words[first - 1]) {
        first -= 1
      } else {
        break
      }
    }
    var last = index
    var at = index + 1
    while at < min(words.count, index + Self.rowMax) {
      if words[at].bare == "and", words[at].isJoined, at + 1 < words.count,
        words[at + 1].isJoined, isListable(words[at + 1])
      {
        last = at + 1
        at += 2
      } else if follows(at, words), isListable(words[at]) {
        last = at
        at += 1
      } else {
        break
      }
    }
    let row = words[first...last].filter { $0.bare != "and" }
    guard row.count > 1, !row.allSatisfy({ Self.months.contains($0.bare) }) else { return false }
    // Beside a listed name another word is one as well; what is met, chosen or asked is somebody.
    let isWord = PeopleWords.wordNames.contains(words[index].bare)
    if !isWord, row.contains(where: { GivenNames.names.contains($0.bare) }) {
      return true
    }
    return isDone(after: last, words)
      || first > 0 && words[first].isJoined && !isWord
        && PeopleWords.doneToPeople.contains(words[first - 1].bare)
  }

  /// Whether an "and" between two words of a row stands here.
  private func isJoint(_ index: Int, _ words: [TextWord]) -> Bool {
    index > 0 && words[index].bare == "and" && words[index].isJoined && words[index + 1].isJoined
  }

  /// Whether nothing but a comma stands before a word.
  func follows(_ index: Int, _ words: [TextWord]) -> Bool {
    !words[index].isJoined && !words[index].isInitial
      && words[index].sentence == words[index - 1].sentence
      && words[index].bytes.lowerBound == words[index - 1].bytes.upperBound + 2
  }

  private func isListable(_ word: TextWord) -> Bool {
    word.isCapital && !word.isQuoted && !known.words.contains(word.bare)
      && (PeopleWords.wordNames.contains(word.bare) || GivenNames.names.contains(word.bare)
        || isUnlisted(word))
  }

  /// A name that is a word as well, and no month or season.
  func isWordName(_ word: TextWord) -> Bool {
    PeopleWords.wordNames.contains(word.bare) && !Self.months.contains(word.bare)
  }

  func isDone(after index: Int, _ words: [TextWord]) -> Bool {
    guard index + 1 < words.count, words[index + 1].isJoined else { return false }
    let deed = words[index + 1].bare
    return PeopleWords.deeds.contains(deed) || PeopleWords.doings.contains(deed)
      || isInState(index + 1, words)
  }

  private static let rowMax = 40
  private static let months = WordList("may june april august summer autumn spring winter")
}
