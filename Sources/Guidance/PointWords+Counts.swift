// Which words that say how many count something, and which only look like it.

extension PointWords {
  /// Whether one of the words counts something.
  var hasCount: Bool { words.indices.contains { words[$0].isNumber && isCount($0) } }

  /// A reference such as N12, a time, a number: words with figures in them that say more than where
  /// it was. Who names a year group, a key stage or a room has counted nothing there.
  var hasFigures: Bool {
    words.indices.contains { Self.hasFigure(words[$0].text) && !isPlace($0) }
  }

  /// Whether a word with figures is one of "Year 6", "Years 3 to 6", "Y6", "KS2", "room 4", "4B".
  private func isPlace(_ place: Int) -> Bool {
    let text = words[place].text
    if Self.isPlaceCode(text) { return true }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) || Self.isClass(text) else {
      return false
    }
    // "Years 3, 4 and 5" are places; in "Year 6, 12 pupils" the second number counts.
    if place > 0, Self.hasFigure(words[place - 1].text), !isInList(place) { return false }
    for before in words[..<place].suffix(6).reversed() {
      if Self.places.contains(before.text) { return true }
      guard Self.hasFigure(before.text) || ["and", "to", "or"].contains(before.text) else {
        return Self.isClass(text)
      }
    }
    return Self.isClass(text)
  }

  /// Whether numbers from here on end in "and 5".
  private func isInList(_ place: Int) -> Bool {
    var next = place + 1
    while next < words.count, Self.hasFigure(words[next].text) { next += 1 }
    return next + 1 < words.count && ["and", "or"].contains(words[next].text)
      && Self.hasFigure(words[next + 1].text)
  }

  /// `y6`, `yr6`, `ks2`, `eyfs2`; a line of enquiry is no evidence either.
  private static func isPlaceCode(_ word: String) -> Bool {
    let letters = word.prefix { $0.isLetter }
    let rest = word.dropFirst(letters.count)
    return ["y", "yr", "ks", "eyfs", "l", "rm"].contains(letters) && hasFigure(String(rest))
      && rest.allSatisfy { $0.isNumber || $0.isLetter }
  }

  /// `4b` is a class, `5s` five seconds.
  private static func isClass(_ word: String) -> Bool {
    let figures = word.prefix { $0.isNumber }
    let rest = word.dropFirst(figures.count)
    return (1...2).contains(figures.count) && rest.count == 1
      && rest.allSatisfy { ("a"..."h").contains($0) }
  }

  private static let places = list(
    "year years yr yrs y class classes room rooms stage stages ks phase set form group step steps")

  /// Whether a word that says how many counts something here. "One might say", "one of many ways",
  /// "the third thing" and "two-fold" count nothing.
  private func isCount(_ place: Int) -> Bool {
    let word = words[place].text
    if Self.hasFigure(word) { return !isPlace(place) }
    // "Year six" is a place as "Year 6" is.
    if place > 0, Self.places.contains(words[place - 1].text) { return false }
    let before = place > 0 ? words[place - 1].text : ""
    let after = place + 1 < words.count ? words[place + 1].text : ""
    if place + 1 < words.count, words[place + 1].isJoined, !Self.measures.contains(after) {
      return Self.tens.contains(word)
    }
    switch word {
    case "one": return isOne(place, before, after)
    case "third", "half", "quarter": return ["of", "the", "a", "an", "our"].contains(after)
    case "once": return !words[place].opens && before != "at" && after != "upon"
    case "both": return !words[place...].prefix(4).contains { $0.text == "and" }
    case "single": return before != "every" && after != "most"
    default: return true
    }
  }

  private func isOne(_ place: Int, _ before: String, _ after: String) -> Bool {
    if Self.beforePronoun.contains(before) || after.isEmpty { return false }
    if after == "day" { return ["on", "in", "for", "within", "only"].contains(before) }
    if after == "of" {
      return place + 2 < words.count && !Self.vague.contains(words[place + 2].text)
    }
    return !Self.afterPronoun.contains(after)
  }

  private static let tens = list("twenty thirty forty fifty sixty seventy eighty ninety")
  private static let measures = list(
    "second seconds minute minutes hour hours week weeks day days word words page pages year years")
  private static let beforePronoun = list("each every no any some another")
  private static let afterPronoun = list(
    """
    might may can could would should must will shall cannot can't is was has had does did feels
    feel sees see thinks think hopes hope wonders wonder says say asks ask finds find hears hear
    needs need wants want expects expect imagines assumes assume notices notice gets get another
    way ways thing idea reason aspect example hand side kind sort level sense more by or to and
    """)
  private static let vague = list(
    "many several some various countless numerous its a lots all them")
}
