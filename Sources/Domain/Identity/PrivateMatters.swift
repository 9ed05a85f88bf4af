// What nobody's notes should hold of one person: health, faith, ethnicity, family (`domain` 9,
// DP2). It takes a word for such a matter and one person in the same sentence; of groups and of
// everybody it may be written.

/// Looks for matters that are one person's own.
struct PrivateMatters {
  let words: [TextWord]

  /// - Parameter asked: sentences that are asked about already.
  func found(butIn asked: Set<Int>) -> [Identification] {
    TextWords.sentences(of: words).flatMap { sentence -> [Identification] in
      let number = words[sentence.range.lowerBound].sentence
      guard sentence.sorts.mayBeMatter, !asked.contains(number) else { return [] }
      return sentence.range.compactMap { found(at: $0) }
    }
  }

  private func found(at index: Int) -> Identification? {
    guard let end = matter(at: index),
      isAboutOne(words[index].sentence) || isOfOne(index, end) || isOfSomebody(index)
    else { return nil }
    return IdentityScan.identification(.privateMatter, words[index..<end])
  }

  /// Matters that are somebody's, whoever it is said of.
  private func isOfSomebody(_ index: Int) -> Bool {
    ["signed", "off", "split"].contains(words[index].bare)
  }

  /// Behind the last word of "off with stress", "parents … split up", "was excluded".
  private func event(at index: Int) -> Int? {
    let word = words[index].bare
    let next = index + 1 < words.count && words[index + 1].isJoined ? words[index + 1].bare : ""
    let before = index > 0 && words[index].isJoined ? words[index - 1].bare : ""
    switch word {
    case "off" where next == "sick" || next == "ill":
      return isOfStaffMember(before: index) ? index + 2 : nil
    case "off" where next == "with" && before != "signed":
      let what = index + 2 < words.count ? words[index + 2].bare : ""
      return ["stress", "anxiety", "depression", "burnout", "cancer"].contains(what)
        ? index + 3 : nil
    case "split" where next == "up":
      let parents = ["parents", "parent", "mum", "dad", "mother", "father", "family"]
      let isTheirs = words[max(0, index - 5)..<index].contains {
        $0.sentence == words[index].sentence && parents.contains($0.bare)
      }
      return isTheirs ? index + 2 : nil
    case "excluded", "suspended":
      let isDone = ["was", "is", "been", "being", "got", "once"].contains(before)
      return isDone && (next != "from" || isFromSchool(index + 2)) ? index + 1 : nil
    default: return nil
    }
  }

  /// "The head of year 9 has been off sick": of one who is told by a role.
  private func isOfStaffMember(before index: Int) -> Bool {
    (max(1, index - 8)..<max(1, index)).contains {
      words[$0].sentence == words[index].sentence && words[$0].isJoined
        && (PeopleWords.person.contains(words[$0].bare)
          || ["head", "headteacher", "deputy", "senco", "sendco", "caretaker", "cook"].contains(
            words[$0].bare))
        && ["the", "their", "our", "whose"].contains(words[$0 - 1].bare)
    }
  }

  private func isFromSchool(_ index: Int) -> Bool {
    index < words.count && ["school", "class", "lessons"].contains(words[index].bare)
  }

  /// Behind the last word of a matter that begins here; nil where none does.
  private func matter(at index: Int) -> Int? {
    let word = words[index]
    if index + 1 < words.count, words[index + 1].sentence == word.sentence,
      PeopleWords.privatePairs.contains(word.bare, words[index + 1].bare)
    {
      return index + 2
    }
    // "Signed off with stress" is of somebody, whoever it is said of; "signed off the plan" is not.
    if word.bare == "signed", index + 2 < words.count, words[index + 1].bare == "off",
      words[index + 2].isJoined, ["with", "sick", "ill", "work"].contains(words[index + 2].bare)
    {
      return index + (words[index + 2].bare == "with" ? 2 : 3)
    }
    if let end = event(at: index) { return end }
    // "In care" of one's own; "in care of" is something else.
    if word.bare == "care", index > 0, words[index - 1].bare == "in", word.isJoined {
      let isOf = index + 1 < words.count && words[index + 1].isJoined
        && ["of", "homes", "home", "plans"].contains(words[index + 1].bare)
      return isOf ? nil : index + 1
    }
    return PeopleWords.privateMatters.contains(word.bare) ? index + 1 : nil
  }

  /// "a Sikh pupil", "the pregnant TA": one person right behind the matter.
  private func isOfOne(_ start: Int, _ end: Int) -> Bool {
    guard end < words.count, words[end].isJoined, PeopleWords.person.contains(words[end].bare),
      start > 0, words[start].isJoined
    else { return false }
    return ["a", "an", "one", "the", "this", "that", "another"].contains(words[start - 1].bare)
  }

  /// "a boy", "the pupil", "one parent", "he", "her".
  private func isAboutOne(_ sentence: Int) -> Bool {
    words.indices.contains { index in
      guard words[index].sentence == sentence else { return false }
      if PeopleWords.singular.contains(words[index].bare) { return true }
      if PeopleWords.siblings.contains(words[index].bare) { return true }
      guard PeopleWords.person.contains(words[index].bare) else { return false }
      // "The year 5 pupil" is one as well.
      var before = index
      while before > 0, index - before < 3, words[before].isJoined,
        words[before - 1].sentence == sentence, isOfPlace(before - 1)
      {
        before -= 1
      }
      return before > 0 && words[before - 1].sentence == sentence && words[before].isJoined
        && ["a", "an", "one", "the", "this", "that", "another"].contains(words[before - 1].bare)
    }
  }

  /// "Year", "5", "Y5", "10B".
  private func isOfPlace(_ index: Int) -> Bool {
    let word = words[index].bare
    return ["year", "class", "reception", "nursery"].contains(word)
      || word.utf8.count <= 3 && word.contains(where: \.isNumber)
  }
}
