// What a point asks: whether it asks or wonders twice, and whether what looks like a second
// question only asks how the first is known.

extension PointWords {
  /// The first word of a second thing that is wondered about: "I wonder how …; I wonder whether …",
  /// "we wondered how … and what …".
  var secondWondering: Int? {
    let wondering = words.indices.filter { isWondering($0) }
    if wondering.count > 1 { return words[wondering[1]].token }
    guard let first = wondering.first else { return nil }
    // Behind "and" as little as "and when" is a part of the same thing.
    for place in words.indices.dropFirst(first + 2) where place + 2 < words.count {
      if words[place].starts { break }
      if words[place - 1].text == "and", Self.asking.contains(words[place].text) {
        return words[place].token
      }
    }
    return nil
  }

  /// The first word of a second question in the same sentence: "How do you plan talk and how do you
  /// assess it?" Behind "and" as little as "and why" asks for more of the same, and so does what
  /// asks how it is known.
  var secondAsking: Int? {
    var opening = 0
    for place in words.indices.dropFirst(2) where words[place].isAsked {
      if words[place].starts { opening = place }
      guard words[place - 1].text == "and", !words[place].starts,
        Self.asking.contains(words[place].text), place + 1 < words.count,
        words[place + 1].isAsked, !words[place + 1].starts, !isForEvidence(from: place)
      else { continue }
      let next = words[place + 1].text
      let goesOn = place + 2 < words.count && words[place + 2].isAsked
      if Self.auxiliaries.contains(next), goesOn { return words[place].token }
      // In "how you know what to do and who decides" all is one thing.
      let isWithin = words[opening..<place].dropFirst().contains { Self.asking.contains($0.text) }
      guard !isWithin, opening < place, Self.asking.contains(words[opening].text) else { continue }
      if next == "next" || next == "else" { return words[place].token }
      if ["who", "what"].contains(words[place].text), Self.isVerb(next) {
        return words[place].token
      }
    }
    return nil
  }

  /// "and who decides", "and what happened".
  static func isVerb(_ word: String) -> Bool {
    ["led", "chose", "came", "makes"].contains(word)
      || word.count > 3 && (word.hasSuffix("s") || word.hasSuffix("ed"))
  }

  /// Whether a sentence asks for nothing but how something is known, or for an example.
  ///
  /// - Parameter sentence: its tokens.
  func isForEvidence(_ sentence: ClosedRange<Int>) -> Bool {
    guard let first = words.firstIndex(where: { sentence.contains($0.token) }) else { return false }
    let start = ["and", "but", "so"].contains(words[first].text) ? first + 1 : first
    return isForEvidence(from: start)
  }

  /// Whether one of the questions, or a part of one, asks how something is known.
  var asksForEvidence: Bool {
    words.indices.contains { words[$0].isAsked && isForEvidence(from: $0) }
  }

  private func isForEvidence(from place: Int) -> Bool {
    Self.evidence.contains { has($0, at: place) } && !tellsSomebody(place)
  }

  /// "Tell us about the log", "Please show us": as open as a question.
  var invites: Bool { invitation != nil }

  /// The first word of a sentence that invites.
  var invitation: Int? {
    words.indices.first { place in
      guard words[place].starts else { return false }
      let start = words[place].text == "please" ? place + 1 : place
      return Self.invitations.contains { has($0, at: start) }
    }.map { words[$0].token }
  }

  /// "I wonder", "we also wondered", "we are curious": people who wonder elsewhere are told of.
  private func isWondering(_ place: Int) -> Bool {
    guard ["wonder", "wondered", "wondering", "curious"].contains(words[place].text) else {
      return false
    }
    return words[max(0, place - 3)..<place].contains {
      ["i", "we", "i'm", "we're", "i'd", "i've", "we've"].contains($0.text)
    }
  }

  private static let asking = list("how what when where which whether why who if")
  private static let auxiliaries = list(
    "do does did is are was were can could might may would will should has have had")

  private static let evidence = phrases(
    """
    how do you know, how did you know, how would you know, how do we know, how could you tell,
    how can you tell, how do you tell, how would you tell, how did you tell, how would we know,
    what makes you say, what made you say, what makes you think, what tells you, what told you,
    what shows you, where can we see, where could we see, where would we see, how could we see,
    what would we see, can you show us, could you show us, can you give us, could you give us,
    for example, such as
    """)
  private static let invitations = phrases(
    """
    tell us, tell me, show us, show me, talk us, talk me, walk us, walk me, take us, take me,
    say more, describe, explain to us, help us
    """)
}
