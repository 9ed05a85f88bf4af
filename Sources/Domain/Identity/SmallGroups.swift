// The re-identification meter: very few people with what marks them out. In a note it takes a need
// and a place; in what leaves the team a need or a place is enough, and so is a role that only one
// person has there.

/// Looks for small groups in the words of one text.
struct SmallGroups {
  let words: [TextWord]
  /// Where the text was observed, when that goes with it.
  let place: String?
  /// Groups of fewer people than this are small.
  let smallUnder: Int

  func found(leavesTeam: Bool) -> [Identification] {
    let isPlaced = !(place ?? "").isEmpty
    return TextWords.sentences(of: words).compactMap { sentence in
      sentence.sorts.mayBeGroup(isPlaced: isPlaced, leavesTeam: leavesTeam)
        ? found(in: sentence.range, leavesTeam: leavesTeam) : nil
    }
  }

  /// What marks people out in one sentence; the first is enough to ask.
  private func found(in sentence: Range<Int>, leavesTeam: Bool) -> Identification? {
    let places = leavesTeam ? sentence.filter { isPlace($0) } : []
    if leavesTeam, let role = oneRole(in: sentence, places) { return role }
    let twins = sentence.first {
      PeopleWords.siblings.contains(words[$0].bare) || isFamily($0, in: sentence)
    }
    if let single = twins ?? sentence.first(where: { isSingledOut($0) }),
      leavesTeam || !(place ?? "").isEmpty || sentence.contains(where: { isPlace($0) })
    {
      return IdentityScan.identification(
        .smallGroup, words[(single == twins ? single : single - 1)...single])
    }
    if sentence.contains(where: { isNeed($0) }),
      leavesTeam || !(place ?? "").isEmpty || sentence.contains(where: { isPlace($0) }),
      let group = smallGroup(in: sentence, countsArticles: true)
    {
      return IdentityScan.identification(.smallGroup, words[group])
    }
    // One voice among a class is nobody; a number of people in it may be.
    guard leavesTeam, !places.isEmpty,
      let group = smallGroup(in: sentence, countsArticles: false)
    else { return nil }
    return IdentityScan.identification(.fewInOnePlace, words[group])
  }

  /// The words that say how few: "two pupils", "1 of the 6 pupils", and, where articles count,
  /// "a boy".
  private func smallGroup(in sentence: Range<Int>, countsArticles: Bool) -> Range<Int>? {
    for index in sentence {
      let isOne =
        PeopleWords.person.contains(words[index].bare) || isSpeaker(index) || isUser(index)
        || isMute(index)
      guard isOne || PeopleWords.people.contains(words[index].bare) || isSpeakers(index) else {
        continue
      }
      if countsArticles,
        let one = onePerson(index, in: sentence)
          ?? (isOne ? oneToldApart(index, in: sentence) : nil)
      {
        return one
      }
      var at = index
      while at > sentence.lowerBound, index - at < 4,
        words[at].isJoined || words[at].followsHyphen(words[at - 1])
      {
        at -= 1
        // In "Year 3 pupils" nothing is counted.
        if isPlaceNumber(at) { continue }
        if let value = count(words[at].bare) {
          let (number, start) = partOf(value, at: at, from: sentence.lowerBound)
          if number > 0, number < smallUnder { return start..<index + 1 }
          break
        }
        if countsArticles, isPupil(index), PeopleWords.articles.contains(words[at].bare) {
          return at..<index + 1
        }
      }
    }
    return nil
  }

  /// "Polish speaker"; a language is always written with a capital.
  func isSpeaker(_ index: Int) -> Bool { isOfLanguage(index, "speaker") }
  private func isSpeakers(_ index: Int) -> Bool { isOfLanguage(index, "speakers") }

  private func isOfLanguage(_ index: Int, _ noun: String) -> Bool {
    words[index].bare == noun && index > 0 && words[index].isJoined && words[index - 1].isCapital
      && KnownCapitals.proper.contains(words[index - 1].bare)
  }

  /// "wheelchair user": who uses what only few do.
  func isUser(_ index: Int) -> Bool {
    words[index].bare == "user" && index > 0 && words[index].isJoined
      && PeopleWords.needs.contains(words[index - 1].bare)
  }

  /// "the youngest in Y1", of whom there is one.
  private func isSingledOut(_ index: Int) -> Bool {
    guard PeopleWords.singledOut.contains(words[index].bare), index > 0, index + 1 < words.count,
      words[index].isJoined, words[index - 1].bare == "the", words[index + 1].isJoined
    else { return false }
    let next = words[index + 1].bare
    return ["in", "of"].contains(next) && index + 2 < words.count && isPlace(index + 2)
      || PeopleWords.pupil.contains(next)
  }

  /// The number of "Year 3", "class 4", "room 7".
  func isPlaceNumber(_ index: Int) -> Bool {
    guard index > 0, words[index].isJoined, words[index].bare.utf8.first.map({
      (0x30...0x39).contains($0)
    }) == true else { return false }
    return ["year", "class", "room", "blwyddyn", "set", "group", "stage"].contains(
      words[index - 1].bare)
  }

  /// "1 of the 6" and "two of six" speak of the one and of the two.
  private func partOf(_ value: Int, at place: Int, from start: Int) -> (Int, Int) {
    var at = place
    if at > start, words[at - 1].bare == "the" { at -= 1 }
    guard at - 1 > start, words[at - 1].bare == "of", let part = count(words[at - 2].bare) else {
      return (value, place)
    }
    return (part, at - 2)
  }

  func count(_ word: String) -> Int? {
    PeopleWords.smallNumbers[word] ?? (word.utf8.count <= 3 ? Int(word) : nil)
  }

  /// "the Year 2 teacher", "Y4 TA".
  private func oneRole(in sentence: Range<Int>, _ places: [Int]) -> Identification? {
    for index in places {
      if let role = roleBefore(index, in: sentence) { return role }
      let end = min(sentence.upperBound, index + 3)
      guard let role = (index + 1..<max(index + 1, end)).first(where: {
        PeopleWords.roles.contains(words[$0].bare)
      }), words[index + 1...role].allSatisfy(\.isJoined) else { continue }
      let isNumbered = words[index + 1].bare.utf8.allSatisfy { (0x30...0x39).contains($0) }
      guard role == index + 1 || isNumbered else { continue }
      return IdentityScan.identification(.oneRole, words[index...role])
    }
    return nil
  }

  /// "the ECT in Year 2": the role before its place.
  private func roleBefore(_ place: Int, in sentence: Range<Int>) -> Identification? {
    guard place - 3 >= sentence.lowerBound, ["in", "of", "for"].contains(words[place - 1].bare),
      words[place].isJoined, words[place - 1].isJoined, words[place - 2].isJoined,
      PeopleWords.roles.contains(words[place - 2].bare), words[place - 3].bare == "the"
    else { return nil }
    let isNumbered = ["year", "class", "room", "blwyddyn"].contains(words[place].bare)
    let end = isNumbered ? place + 1 : place
    return IdentityScan.identification(.oneRole, words[place - 2...end])
  }

  func isNeed(_ index: Int) -> Bool {
    let word = words[index]
    if PeopleWords.needs.contains(word.bare) { return true }
    if isSpeaker(index) || isSpeakers(index) || isOnlyOne(index) || isFromElsewhere(index)
      || isFunded(index) || isFromCountry(index) || isOneToOne(index)
    {
      return true
    }
    guard index + 1 < words.count, words[index + 1].sentence == word.sentence else { return false }
    return PeopleWords.needPairs.contains(word.bare, words[index + 1].bare)
  }

  /// "Y4", "4B", "Year 4", "Reception", "room 7"; years as a range name no class.
  func isPlace(_ index: Int) -> Bool {
    let word = words[index]
    let isNumber = { (text: String) in text.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
    switch word.bare {
    case "year", "class", "room", "blwyddyn":
      return index + 1 < words.count && words[index + 1].isJoined && isNumber(words[index + 1].bare)
    case "reception", "nursery": return true
    default: break
    }
    if isClass(index) { return true }
    let bytes = word.text.utf8
    guard bytes.first == UInt8(ascii: "Y"), (2...4).contains(bytes.count),
      isNumber(String(word.text.dropFirst()))
    else { return false }
    return !isRange(index, index + 1) && !isRange(index - 1, index)
  }

  /// "4B" is a class; "3D shapes" and "a 2B pencil" are none.
  private func isClass(_ index: Int) -> Bool {
    let bytes = Array(words[index].text.utf8)
    guard bytes.count == 2, (0x31...0x39).contains(bytes[0]), (0x41...0x46).contains(bytes[1]),
      words[index].text != "3D", words[index].text != "2D"
    else { return false }
    let next = index + 1 < words.count && words[index + 1].isJoined ? words[index + 1].bare : ""
    return next != "pencil" && next != "pencils"
  }

  /// "Y1-Y3" is three years.
  private func isRange(_ first: Int, _ second: Int) -> Bool {
    guard words.indices.contains(first), words.indices.contains(second) else { return false }
    return words[first].text.hasPrefix("Y") && words[second].text.hasPrefix("Y")
      && words[second].bytes.lowerBound == words[first].bytes.upperBound + 1
  }
}
