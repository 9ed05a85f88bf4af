// Where a second part has no matter of its own: what is told of the first one's matter, and the
// other side of it.

extension PointWords {
  /// Whether what is to be told is told of the first matter: it is what "it" or "they" did, or only
  /// one word is not about "it".
  func isToldOfSame(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    let isTold = isTelling(place, before: range.upperBound)
    if isTold {
      // "tell me", "talk me through", "say more about"
      while place < range.upperBound, !Self.questionWords.contains(words[place].text),
        !Self.anaphors.contains(words[place].text)
      {
        guard place < range.lowerBound + 4 else { return false }
        place += 1
      }
      if place < range.upperBound, Self.anaphors.contains(words[place].text) { return true }
      // "and tell me why"
      if place == range.upperBound - 1 { return Self.questionWords.contains(words[place].text) }
    }
    guard place + 1 < range.upperBound, Self.questionWords.contains(words[place].text) else {
      return false
    }
    if Self.anaphors.contains(words[place + 1].text) { return true }
    guard isTold else { return false }
    let rest = words[place + 1..<range.upperBound].map(\.text)
    let own = rest.count { !Self.small.contains($0) && !Self.light.contains($0) }
    // "show me how and tell me what you are thinking"
    return own == 0 || own == 1 && rest.contains(where: Self.anaphors.contains)
  }

  /// Whether a second part is the other side of the first: "what helped and what got in the way",
  /// "what you kept and what you dropped". It names what was done and nothing it was done with.
  func isOtherSide(_ range: Range<Int>, of joint: Int, from start: Int) -> Bool {
    let place = range.lowerBound
    guard range.count > 1, range.count < 7 else { return false }
    if isOtherTime(range, from: start) { return true }
    guard words[place].text == "what",
      // The first part opens with the same word in the same way.
      let first = (start..<joint).last(where: { words[$0].text == "what" }), first + 1 < joint,
      !words[first + 1].opens
    else { return false }
    var verb = place + 1
    if Self.doers.contains(words[verb].text) {
      guard words[first + 1].text == words[verb].text else { return false }
      verb += 1
    } else if Self.turning.contains(words[verb].text) {
      // "what has changed and what has stayed": both ask who or what it was.
      guard words[first + 1].text == words[verb].text, !isInverted(verb, before: range.upperBound),
        !isInverted(first + 1, before: joint)
      else { return false }
      verb += 1
    } else {
      guard !Self.doers.contains(words[first + 1].text),
        !Self.turning.contains(words[first + 1].text),
        Self.isVerb(words[verb].text) || Self.irregularPast.contains(words[verb].text)
      else { return false }
    }
    guard verb < range.upperBound else { return false }
    return words[verb + 1..<range.upperBound].allSatisfy {
      Self.small.contains($0.text) || Self.light.contains($0.text) || Self.sides.contains($0.text)
    }
  }

  /// "When does it get busy and when does it ease?": one thing at two times or in two places.
  private func isOtherTime(_ range: Range<Int>, from start: Int) -> Bool {
    let place = range.lowerBound
    return ["when", "where"].contains(words[place].text) && range.count > 3
      && words[start].text == words[place].text && words[start + 1].text == words[place + 1].text
      && Self.turning.contains(words[place + 1].text)
      && Self.anaphors.contains(words[place + 2].text)
  }

  private static let anaphors = list("it it's they they're them that that's this these those")
  private static let sides = list("way back home away off together same yet still")
  private static let doers = list("you they we he she it i")
  private static let irregularPast = list(
    "got went came fell held stood gave took kept made did didn't does doesn't won't")
}
