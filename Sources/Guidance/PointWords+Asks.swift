// Whether a prompt asks for two things: it is told by how a sentence is built, not by its words. An
// ask opens with a question word, a turned-about verb or "tell me"; whatever is joined to it and
// is an ask again is the second, unless it goes on with the first (`PointWords+More`).

extension PointWords {
  /// How an ask opens.
  enum Ask {
    /// With a question word: "How do you …"
    case open
    /// With a verb before its subject: "Do you …"
    case closed
    /// "Tell me about …"
    case telling
  }

  /// A second thing that a prompt asks for.
  struct SecondAsk {
    /// Its tokens.
    var tokens: ClosedRange<Int>
    /// Whether one of the two asks can't be answered in a word.
    var isOpen: Bool
  }

  /// The second thing that a prompt asks for.
  ///
  /// - Complexity: O(words).
  var secondAsk: SecondAsk? {
    var first: Range<Int>?
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, !words[end].starts { end += 1 }
      let sentence = start..<min(end, start + Self.sentenceMax)
      start = end
      guard let (place, ask) = opening(of: sentence) else { continue }
      let asked = place..<sentence.upperBound
      if let first, !goesOn(asked, after: first), !isAside(asked, ask) {
        return second(asked, after: first.lowerBound)
      }
      if let joined = joined(to: ask, in: asked) { return second(joined, after: place) }
      // "Could you pick a page?" leads to what is asked of it.
      if ask != .closed { first = first ?? asked }
    }
    return nil
  }

  private func second(_ range: Range<Int>, after first: Int) -> SecondAsk {
    SecondAsk(
      tokens: words[range.lowerBound].token...words[range.upperBound - 1].token,
      isOpen: isOpen(first) || isOpen(range.lowerBound))
  }

  /// Whether an ask can't be answered in a word: "How do you", "What would they", "Describe".
  private func isOpen(_ place: Int) -> Bool {
    guard place + 1 < words.count else { return false }
    return isTelling(place, before: words.count)
      || ["how", "what", "why"].contains(words[place].text)
        && Self.turning.contains(words[place + 1].text)
        && !["is", "are", "was", "were"].contains(words[place + 1].text)
  }

  /// Nobody asks in as many words; what is longer is not read to its end.
  private static let sentenceMax = 150

  /// After a first ask, one that yes or no would answer or that has two words is an example of it
  /// or a nudge; where it is not, the count of question marks tells.
  private func isAside(_ range: Range<Int>, _ ask: Ask) -> Bool {
    ask == .closed || range.count < 3
  }

  // MARK: What is joined to it

  /// The second ask of a sentence whose first one is given.
  private func joined(to ask: Ask, in sentence: Range<Int>) -> Range<Int>? {
    let end = sentence.upperBound
    if let both = twoWh(in: sentence) { return both }
    var isWithin = false
    for place in sentence.dropFirst(2) {
      if ask != .telling, isTakenUp(place, from: sentence.lowerBound) {
        isWithin = true
        continue
      }
      defer { isWithin = isWithin || isEmbedding(place, ask, before: end) }
      var next = place
      if Self.joining.contains(words[place].text) {
        next += 1
      } else if !words[place].opens {
        continue
      }
      while next < end, Self.fillers.contains(words[next].text) { next += 1 }
      guard next < end else { continue }
      let isComma = next == place
      if !isComma, isSecondTask(next, of: sentence) { return next..<end }
      guard
        isSecondAsk(next, ask, isWithin: isWithin, isComma: isComma, before: end)
          || !isComma && leadsToAsk(next, before: end)
      else { continue }
      if isOtherSide(next..<end, of: place, from: sentence.lowerBound) { continue }
      let isMore =
        ask == .closed && !isPolite(sentence.lowerBound)
        ? isProbe(next..<end) : goesOn(next..<end, after: sentence.lowerBound..<place)
      if !isMore { return next..<end }
    }
    return nil
  }

  /// "and when it rains where do you go": what leads to a second ask and no comma parts from it.
  private func leadsToAsk(_ start: Int, before end: Int) -> Bool {
    guard Self.cases.contains(words[start].text), start + 2 < end else { return false }
    // "and if not, why not?"
    if words[start].text == "if", ["not", "so"].contains(words[start + 1].text) {
      return Self.questionWords.contains(words[start + 2].text)
    }
    for place in start + 2..<max(start + 2, min(end, start + 12)) {
      if words[place].opens || Self.joining.contains(words[place].text) { return false }
      guard Self.questionWords.contains(words[place].text), place + 1 < end else { continue }
      if let aux = turnedAux(after: place, before: end), isInverted(aux, before: end) {
        return true
      }
      if ["what", "who"].contains(words[place].text), Self.isVerb(words[place + 1].text) {
        return true
      }
    }
    return false
  }

  /// "How and why do you", "how often, and by what means, do you".
  private func twoWh(in sentence: Range<Int>) -> Range<Int>? {
    let start = sentence.lowerBound
    guard sentence.count > 4, Self.questionWords.contains(words[start].text),
      let joint = sentence.dropFirst().prefix(2).first(where: {
        ["and", "or"].contains(words[$0].text)
      }), joint == start + 1 || Self.measures.contains(words[start + 1].text)
    else { return nil }
    let next = joint + (Self.prepositions.contains(words[joint + 1].text) ? 2 : 1)
    guard next + 1 < sentence.upperBound, Self.questionWords.contains(words[next].text),
      words[next + 1..<min(next + 4, sentence.upperBound)].contains(where: {
        Self.turning.contains($0.text)
      })
    else { return nil }
    return joint + 1..<sentence.upperBound
  }

  private static let measures = list("often much many long far")

  /// "Could you pick a page": asked for the sake of what follows.
  private func isPolite(_ place: Int) -> Bool {
    ["can", "could", "would", "will", "may", "might"].contains(words[place].text)
  }

  /// Whether words open a second ask.
  ///
  /// - Parameters:
  ///   - isWithin: whether the first ask is about a question: "how you know what it is and who …"
  ///   - isComma: whether only a mark joins them.
  private func isSecondAsk(
    _ start: Int, _ ask: Ask, isWithin: Bool, isComma: Bool, before end: Int
  ) -> Bool {
    var place = start
    // "and in what ways do you", "and to whom does it"
    if Self.prepositions.contains(words[place].text), place + 2 < end,
      Self.questionWords.contains(words[place + 1].text)
    {
      place += 1
      // "…, from who speaks first to what is written down" says how far the first ask goes, and
      // "by whom and from what range" more of the same.
      if isComma || end - start < 5, turnedAux(after: place, before: end) == nil { return false }
    }
    let word = words[place].text
    // "What would they see and hear if" asks once.
    if ask == .telling || !isComma && !Self.heard.contains(word) && word != "say",
      isTelling(place, before: end)
    {
      return true
    }
    if ask == .telling, word == "whether" { return true }
    // "Say something on lunch and something on break", "about reading, then about writing"
    if ask == .telling, !isComma, ["something", "about"].contains(words[start].text),
      start + 1 < end
    {
      return true
    }
    // "Walk us through the start, then the end", and not "something you kept and then gave up"
    if ask == .telling, !isComma, words[start - 1].text == "then",
      Self.subjects.contains(word) || Self.prepositions.contains(words[start].text)
        || word.hasSuffix("ing")
    {
      return true
    }
    guard Self.questionWords.contains(word) else {
      return !isComma && isTurned(place, before: end)
    }
    if let aux = turnedAux(after: place, before: end) {
      return !isWithin || isInverted(aux, before: end)
    }
    if ask == .telling { return !isComma && place + 1 < end && !tellsOfOne }
    guard !isWithin, !isComma || ask == .open, place + 1 < end else { return false }
    // "Are you in a club, and which one?"
    if ask == .closed { return true }
    guard ["who", "what", "which", "how"].contains(word) else { return false }
    let next = words[place + 1].text
    if ["how", "what"].contains(word), next == "about" { return true }
    if word == "who" { return !Self.subjects.contains(next) && next != "else" }
    return word != "how" && Self.isVerb(next)
  }

  /// Whether a prompt asks for one case, which is told with what happened and how it went.
  var tellsOfOne: Bool {
    words.indices.dropFirst().prefix(14).contains {
      words[$0 - 1].text == "about" && Self.one.contains(words[$0].text)
    }
  }

  /// Whether the ask is from here on about a question.
  private func isEmbedding(_ place: Int, _ ask: Ask, before end: Int) -> Bool {
    guard ask != .telling else { return false }
    let word = words[place].text
    if word == "whether" { return true }
    guard Self.questionWords.contains(word), !words[place].opens else { return false }
    // "find out what", "agree on who", "the link between what is planned and": in "record what they
    // say" the ask is about a thing.
    return isKnowing(before: place)
      || ["between", "from", "than", "against"].contains(words[place - 1].text)
  }

  /// Whether a question word goes on with what an aside cut off: "find out, once it's on, what".
  private func isTakenUp(_ place: Int, from start: Int) -> Bool {
    guard words[place].opens, Self.questionWords.contains(words[place].text) else { return false }
    var aside = place - 1
    while aside > start, !words[aside].opens { aside -= 1 }
    return aside > start + 2 && isKnowing(before: aside)
      && !Self.joining.contains(words[aside].text)
  }

  /// Whether one of the two words before a place finds out, decides or says something.
  private func isKnowing(before place: Int) -> Bool {
    words[max(0, place - 2)..<place].contains { word in
      Self.knowing.contains(word.text)
        || ["s", "d", "ed"].contains {
          word.text.hasSuffix($0) && Self.knowing.contains(String(word.text.dropLast($0.count)))
        }
    }
  }
}
