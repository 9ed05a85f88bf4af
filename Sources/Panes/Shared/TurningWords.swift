// Words without which a sentence says something else: "not", "failed to", "the best of". What
// judges is never cut out of their reach, since what is left would be untrue.

import Domain

/// What may be left out of a clause so that the rest still holds.
enum TurningWords {
  /// Whether some words of a clause can give way to a gap: they turn nothing round, and nothing
  /// before them in the clause does.
  ///
  /// - Parameter cut: their bytes in the clause.
  static func canGo(_ cut: Range<Int>, from clause: String) -> Bool {
    let bytes = Array(clause.utf8)
    let cut = cut.clamped(to: 0..<bytes.count)
    let part = { (range: Range<Int>) in words(of: String(decoding: bytes[range], as: UTF8.self)) }
    let (before, own, after) = (
      part(0..<cut.lowerBound), part(cut), part(cut.upperBound..<bytes.count)
    )
    if own.contains(where: { turns($0) || compares.contains($0) }) { return false }
    // "Let 3 pupils off speaking" is nothing without "let".
    if own.count == 1, !after.isEmpty, ["let", "lets", "letting"].contains(own[0]) { return false }
    if own.last == "to" || after.first == "to" && before.isEmpty == false && !isReason(own) {
      return false
    }
    if let next = after.first, ["of", "as", "than"].contains(next) { return false }
    if own.last == "of" || own.suffix(2) == ["of", "the"] { return false }
    if let last = before.last, ["as", "to", "much", "far"].contains(last) { return false }
    if after.first == "that" || before.first == "compared" { return false }
    // Whom "not" and "never" are said of, they are said of whatever the reason was.
    return isReason(own) || !before.contains(where: turns)
  }

  /// Whether a word says that something is not so, or hardly.
  static func turns(_ word: String) -> Bool {
    turning.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
      || word.hasPrefix("fail")
  }

  /// "which is poor", "when it ought to be all of them": a comment on what was said before it.
  static func isComment(_ clause: String) -> Bool {
    let words = words(of: clause)
    guard words.count > 1, words.count <= 12 else { return false }
    if words[0] == "which" {
      return words.count <= 6 && ["is", "was", "are", "were"].contains(words[1])
        || expected.contains(words[1])
    }
    return words.count > 2
      && ["when", "where", "while", "although", "though", "whereas"].contains(words[0])
      && ["it", "they", "that", "this", "all"].contains(words[1]) && expected.contains(words[2])
  }

  /// A clause without the reason that is given in it: "17 hands went up" of "17 hands went up
  /// because the teacher is skilled". Nil where no reason begins with some words, or facts are in
  /// it.
  static func withoutReason(_ clause: String, _ cut: Range<Int>) -> String? {
    let bytes = Array(clause.utf8)
    let cut = cut.clamped(to: 0..<bytes.count)
    let own = words(of: String(decoding: bytes[cut], as: UTF8.self))
    let before = String(decoding: bytes[..<cut.lowerBound], as: UTF8.self)
    let after = String(decoding: bytes[cut.upperBound...], as: UTF8.self)
    guard let first = own.first, ["because", "due", "thanks"].contains(first),
      !KeptFacts.tellsMore(after), let last = words(of: before).last, !turns(last), last != "only"
    else { return nil }
    return before
  }

  /// A clause as a sentence of its own: without "although" before it. Nil where it is a condition,
  /// or a time, of something that is not there.
  static func standingAlone(_ clause: String) -> String? {
    let words = clause.split(separator: " ")
    guard let first = words.first?.lowercased() else { return nil }
    if ["although", "though", "whereas"].contains(first) {
      return KeptFacts.capitalised(words.dropFirst().joined(separator: " "))
    }
    let even = words.count > 1 ? words[1].lowercased() : ""
    if first == "even", even == "though" {
      return KeptFacts.capitalised(words.dropFirst(2).joined(separator: " "))
    }
    return joining.contains(first) ? nil : clause
  }

  /// Where a clause was seen, from whom or what it is said of: "Y2 reading" of "Y2 reading was a
  /// joy". Nil where it is said of an adult, or the clause beside it was seen elsewhere.
  ///
  /// - Parameter place: the byte at which what judges begins.
  static func placed(_ clause: String, before place: Int, beside next: String) -> String? {
    let lead = String(decoding: clause.utf8.prefix(place), as: UTF8.self)
    let words = lead.split(separator: " ").map(String.init)
    guard let verb = words.firstIndex(where: { VerbWords.auxiliaries.contains($0.lowercased()) }),
      (1...5).contains(verb), words.count - verb <= 2,
      !words.contains(where: { turns($0.lowercased()) }),
      SchoolYears.named(in: next).isEmpty
    else { return nil }
    let subject = words[..<verb].joined(separator: " ")
    let people = Subject(subject).people
    guard !SchoolYears.named(in: subject).isEmpty, people.isSubset(of: [.pupil]) else { return nil }
    return subject
  }

  /// A clause without "e.g." or "for example" before it, where what it is an example of is gone.
  static func withoutExample(_ clause: String) -> String {
    let lower = clause.lowercased()
    let lead = ["e.g. ", "i.e. ", "eg ", "ie ", "for example ", "for instance ", "that is "].first {
      lower.hasPrefix($0)
    }
    return lead.map { String(clause.dropFirst($0.count)) } ?? clause
  }

  /// "in one it was not", "and so did the other two".
  static func isCutShort(_ clause: String) -> Bool {
    let words = words(of: clause)
    if let last = words.last, last == "not" || auxiliaries.contains(last) || last.hasSuffix("n't") {
      return true
    }
    return words.first == "nor"
      || words.first == "so" && words.count > 1 && auxiliaries.contains(words[1])
  }

  /// "when the talk was weak", "unless".
  static func isCondition(_ clause: String) -> Bool {
    words(of: clause).first.map(conditions.contains) ?? false
  }

  /// The words of a text in small letters, with their apostrophes.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map(String.init)
  }

  private static func isReason(_ words: [String]) -> Bool {
    words.first.map { ["because", "since", "due", "so"].contains($0) } ?? false
  }

  private static let turning = WordSet(
    """
    not no none never nobody nothing neither nor nowhere without hardly barely scarcely rarely
    seldom few fewer less least almost nearly too lack lacks lacked lacking unable cannot refuse
    refuses refused stop stops stopped miss missed misses forgot forgets avoid avoids avoided
    instead unlike except
    """)
  private static let compares = WordSet("as than twice half")
  private static let auxiliaries = WordSet(
    "is was are were did does do has had have can could will would")
  private static let joining = WordSet(
    """
    if unless when whenever until till except where wherever while once because since as than
    despite before after so that whether
    """)
  private static let expected = WordSet("should ought")
  private static let conditions = WordSet(
    "if unless when whenever until till except without where wherever while whenever once")
}
