// Words by which the checks of `domain` 8 know what they ask about: what is usual, what was
// prepared, what is hearsay, what claims learning. They are signs, not proofs, and say no more than
// a remark can carry.

/// A few phrases that are looked for in lower case, at the beginnings of words.
struct EvidenceWords {
  let phrases: [String]

  static let usual = EvidenceWords(phrases: [
    "usual", "normal", "typical", "most days", "most weeks", "ordinary",
  ])
  static let prepared = EvidenceWords(phrases: [
    "dated this week", "this week's date", "prepared for", "practised for", "rehearsed for",
    "put up this week", "put up yesterday", "put up today", "for the visit", "for our visit",
    "for the review",
  ])
  static let hearsay = EvidenceWords(phrases: [
    "i heard that", "we heard that", "apparently", "supposedly", "i was told that",
    "we were told that", "someone told me", "people say", "they say that", "is said to",
    "are said to", "rumour",
  ])
  static let learning = EvidenceWords(phrases: [
    "learn", "understand", "understood", "remember", "master", "progress", "know more", "transfer",
    "retain",
  ])

  /// True when one of the phrases begins at the beginning of a word.
  ///
  /// - Complexity: linear in the text.
  func isSaid(in text: String) -> Bool {
    let lower = Array(text.lowercased().utf8)
    return phrases.contains { phrase in
      let wanted = Array(phrase.utf8)
      guard wanted.count <= lower.count else { return false }
      return (0...(lower.count - wanted.count)).contains { start in
        (start == 0 || !EvidenceWords.isLetter(lower[start - 1]))
          && lower[start..<start + wanted.count].elementsEqual(wanted)
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 0x80
  }

  /// People and things that are counted in a classroom.
  private static let counted: Set<String> = [
    "pupil", "pupils", "children", "child", "pairs", "pair", "hands", "books", "tables", "groups",
    "boys", "girls", "teachers", "adults", "answers", "staff", "parents",
  ]

  /// True where a number stands right before somebody or something that is counted.
  static func hasBareCount(in text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return zip(words, words.dropFirst()).contains { number, thing in
      decimal(Array(number.utf8)[...]) != nil && counted.contains(String(thing))
    }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// True where a date such as `17 Nov` lies at most so many days before a day, or on it.
  static func hasDate(in text: String, within days: Int, before day: Day?) -> Bool {
    guard let day else { return false }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return zip(words, words.dropFirst()).contains { number, name in
      guard let date = decimal(Array(number.utf8)[...]), name.utf8.count <= 9,
        let month = months.firstIndex(of: String(name.prefix(3))),
        let found = Day(year: day.year, month: month + 1, day: date)
      else { return false }
      return (0...days).contains(day.ordinal - found.ordinal)
    }
  }
}
