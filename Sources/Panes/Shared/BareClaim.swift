// A sentence that claims and shows nothing: "Sticks work", "Parents notice the difference". Without
// its loud word it is as much of a verdict as with it, so the word going is no answer.

import Domain

enum BareClaim {
  /// Whether a sentence says how well something does, or what is always so, and no fact with it.
  static func isOne(_ sentence: String) -> Bool {
    tellsEffect(sentence) || !KeptFacts.holdsFacts(sentence) && isHabit(sentence)
  }

  /// "Sticks work (4 of 7 spoke)", "Sticks worked well": who is counted is not what works.
  static func tellsEffect(_ sentence: String) -> Bool {
    KeptFacts.clauses(of: sentence).contains { clause in
      let text = String(decoding: Array(sentence.utf8)[clause.bytes], as: UTF8.self)
      let words = TurningWords.words(of: text.prefix { $0 != "(" }.description)
      let end = words.last == "well" ? words.dropLast() : words[...]
      guard let verb = end.last, effects.contains(verb), let before = end.dropLast().last,
        !VerbWords.isAhead(before), !VerbWords.auxiliaries.contains(before), before != "to"
      else { return false }
      return !end.contains { $0.contains(where: \.isNumber) } && Subject(text).people.isEmpty
    }
  }

  /// Whether the first verb tells what is so and not what was seen.
  private static func isHabit(_ sentence: String) -> Bool {
    for word in TurningWords.words(of: sentence) {
      if present.contains(word) { return true }
      if VerbWords.isPast(word) { return false }
    }
    return true
  }

  private static let effects = WordSet("work works worked helps helped matters mattered")
  private static let present = WordSet("is are am isn't aren't do does don't doesn't has have can")
}
