// One person who is told apart without a name: by a need before or behind the word for them, by
// where they are from, or by being the only one of a sort. An article does not decide it.

extension SmallGroups {
  /// "the Ukrainian pupil", "the EAL pupil": behind "the" and what tells them apart, one person.
  func oneToldApart(_ index: Int, in sentence: Range<Int>) -> Range<Int>? {
    if isOfThing(index) { return nil }
    var start = index
    while start > sentence.lowerBound, index - start < 3,
      words[start].isJoined || words[start].followsHyphen(words[start - 1])
    {
      start -= 1
      if isFromElsewhere(start) || isToldByNeed(index, start), start > sentence.lowerBound,
        words[start].isJoined, words[start - 1].bare == "the"
      {
        return start - 1..<index + 1
      }
    }
    return nil
  }

  /// "the Year 6 boy with a hearing aid", "Y3 pupil with dyslexia": one person, whatever stands
  /// before, who is told by a need right behind. "Each pupil with EAL" is nobody.
  func onePerson(_ index: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard PeopleWords.pupil.contains(words[index].bare), index + 2 < sentence.upperBound,
      words[index + 1].isJoined, PeopleWords.beforeNeed.contains(words[index + 1].bare),
      (index + 2..<min(sentence.upperBound, index + 6)).contains(where: { isNeed($0) })
    else { return nil }
    var start = index
    while start > sentence.lowerBound, index - start < 4, words[start].isJoined {
      let before = words[start - 1].bare
      if ["each", "every", "any", "no", "per", "of"].contains(before) { return nil }
      // How many is told, which is looked at by itself.
      if count(before) != nil, !isPlaceNumber(start - 1) { return nil }
      let isPart =
        isPlaceNumber(start - 1) || isPlace(start - 1)
        || PeopleWords.articles.contains(before) || before == "the"
      guard isPart else { break }
      start -= 1
      // "In class 4 the girl": what stands before an article is another thing.
      if PeopleWords.articles.contains(before) || before == "the" { break }
    }
    return start..<index + 1
  }

  /// "the Ukrainian pupil", "the Welsh-speaking TA": one person by where they are from.
  func isFromElsewhere(_ index: Int) -> Bool {
    guard words[index].isCapital, PeopleWords.nationalities.contains(words[index].bare) else {
      return false
    }
    var next = index + 1
    if next < words.count, words[next].bare == "speaking",
      words[next].isJoined || words[next].followsHyphen(words[index])
    {
      next += 1
    }
    guard next < words.count, words[next].isJoined else { return false }
    let one = words[next].bare
    if isOfThing(next) { return false }
    // "The French teacher" teaches it.
    return PeopleWords.pupil.contains(one) || PeopleWords.people.contains(one)
      && !["teachers", "tas", "leaders"].contains(one)
      || next > index + 1 && (PeopleWords.person.contains(one) || PeopleWords.roles.contains(one))
  }

  /// "the only boy", "the only male teacher": whoever is the one of a sort is known by it.
  func isOnlyOne(_ index: Int) -> Bool {
    guard ["only", "sole"].contains(words[index].bare), index > 0, index + 1 < words.count,
      words[index].isJoined, words[index - 1].bare == "the", words[index + 1].isJoined
    else { return false }
    return PeopleWords.person.contains(words[index + 1].bare)
      || index + 2 < words.count && words[index + 2].isJoined
        && PeopleWords.person.contains(words[index + 2].bare) && !isOfThing(index + 2)
  }

  /// A pupil, also by a language, by what they are or by what they do at home.
  func isPupil(_ index: Int) -> Bool {
    PeopleWords.pupil.contains(words[index].bare) || isSpeaker(index) || isUser(index)
      || isMute(index)
      || words[index].bare == "carer" && index > 0 && words[index].isJoined
        && words[index - 1].bare == "young"
  }

  /// "the EAL pupil"; the only one of a sort is counted as one.
  private func isToldByNeed(_ index: Int, _ start: Int) -> Bool {
    isPupil(index) && (isNeed(start) && !isOnlyOne(start) || isMute(index))
  }

  /// "the selective mute"
  func isMute(_ index: Int) -> Bool {
    words[index].bare == "mute" && index > 0 && words[index].isJoined
      && ["selective", "selectively", "elective"].contains(words[index - 1].bare)
  }

  /// "The French pupil book", "the SEND pupil voice": what is for pupils is none.
  func isOfThing(_ index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].isJoined
      && PeopleWords.forPupils.contains(words[index + 1].bare)
  }

  /// "the PP boy", "a LAC pupil": in capitals, and not the pages of a book.
  func isFunded(_ index: Int) -> Bool {
    guard ["PP", "LAC", "CLA", "PLAC"].contains(words[index].text), index + 1 < words.count else {
      return false
    }
    return words[index + 1].isJoined && !words[index + 1].text.contains(where: \.isNumber)
  }

  /// "from Syria", "came from the Philippines"
  func isFromCountry(_ index: Int) -> Bool {
    guard PeopleWords.countries.contains(words[index].bare), words[index].isCapital, index > 0,
      words[index].isJoined
    else { return false }
    return words[index - 1].bare == "from"
      || words[index - 1].bare == "the" && index > 1 && words[index - 2].bare == "from"
  }

  /// "with a 1:1", "with one-to-one support"; "a 1:1 map" is of nobody.
  func isOneToOne(_ index: Int) -> Bool {
    guard index > 1, index + 1 < words.count,
      words[max(0, index - 3)..<index].contains(where: { $0.bare == "with" })
    else { return false }
    let next = words[index + 1]
    if words[index].bare == "1", next.bare == "1" {
      return next.isInitial && next.bytes.lowerBound == words[index].bytes.upperBound + 1
    }
    return words[index].bare == "one" && next.bare == "to" && index + 2 < words.count
      && words[index + 2].bare == "one"
  }

  /// "Two brothers in Y3", "Brother and sister in Y3": of one family, where a class is told.
  func isFamily(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard PeopleWords.kin.contains(words[index].bare), sentence.contains(where: { isPlace($0) })
    else { return false }
    if index > sentence.lowerBound, words[index].isJoined, count(words[index - 1].bare) != nil {
      return words[index].bare.hasSuffix("s")
    }
    return index + 2 < sentence.upperBound && words[index + 1].bare == "and"
      && words[index].bare != words[index + 2].bare
      && PeopleWords.kin.contains(words[index + 2].bare) && !words[index].bare.hasSuffix("s")
  }
}
