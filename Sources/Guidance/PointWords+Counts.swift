// Which words that say how many count something, and which only look like it.

extension PointWords {
  /// Whether one of the words counts something.
  var hasCount: Bool { words.indices.contains { words[$0].isNumber && isCount($0) } }

  /// Whether a word that says how many counts something here. "One might say", "one of many ways",
  /// "the third thing" and "two-fold" count nothing.
  private func isCount(_ place: Int) -> Bool {
    let word = words[place].text
    if Self.hasFigure(word) { return true }
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
