// Words that a sentence begins with and that only lead up to its fact: "It is a shame that", "Hats
// off to". What is behind them is told as it stands.

import Domain

extension KeptFacts {
  /// The sentence without "It is a shame that": what is behind it is told as a fact.
  var withoutLead: KeptFacts {
    if let counted = withoutSalute { return counted }
    let joints = Self.leads.compactMap { sentence.firstRange(of: $0) }
    guard let that = joints.min(by: { $0.lowerBound < $1.lowerBound }) else { return self }
    let lead = sentence[..<that.lowerBound]
    let rest = String(sentence[that.upperBound...])
    let end = sentence.utf8.distance(from: sentence.startIndex, to: that.upperBound)
    let words = TurningWords.words(of: String(lead))
    guard Self.isFelt(words), words.count <= 6, !words.contains(where: TurningWords.turns),
      words.allSatisfy({ !Self.doubts.contains($0) }),
      remarked.contains(where: { $0.lowerBound < end - that.byteCount(in: sentence) }),
      names.allSatisfy({ $0.lowerBound >= end }),
      // "To see 6 of 15 use it" tells what they did; "to see pupils at ease" does not.
      sentence[that].hasSuffix("that ") || Self.isSeen(rest),
      !TurningWords.words(of: rest).contains(where: { Self.supposed.contains($0) })
    else { return self }
    func moved(_ range: Range<Int>) -> Range<Int> {
      max(0, range.lowerBound - end)..<range.upperBound - end
    }
    return KeptFacts(
      sentence: Self.capitalised(String(sentence[that.upperBound...])),
      remarked: remarked.filter { $0.upperBound > end }.map(moved), names: Set(names.map(moved)))
  }

  private static let leads = [
    " that ", " to see that ", " to hear that ", " to find that ", " to note that ", " to see ",
    " to hear ", " to find ", " to note ",
  ]

  /// "It's disappointing", "What a shame", "We were thrilled".
  private static func isFelt(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if ["it", "it's", "it’s", "that's", "what", "i'm", "i’m", "we're", "we’re"].contains(first) {
      return true
    }
    return ["i", "we"].contains(first) && words.count > 2
      && ["am", "are", "was", "were", "felt", "feel"].contains(words[1])
  }

  /// Whether a clause begins with who was counted, and tells what they did.
  private static func isSeen(_ clause: String) -> Bool {
    let words = TurningWords.words(of: clause).drop { ["only", "just"].contains($0) }
    guard let first = words.first, isNumber(first[...]), let verb = words.firstIndex(where: {
      !isNumber($0[...]) && VerbWords.isFinite($0)
    }) else { return false }
    // Of one it would have to be another form; "to see 12 books dated" tells of nothing done.
    return first != "1" && !VerbWords.isPast(words[verb]) && verb - words.startIndex <= 5
  }

  /// "There was training, and 4 of 6 pairs had one speaker" of "Despite training, …": both facts,
  /// and no argument.
  var despiteTold: KeptFacts {
    guard let comma = sentence.firstRange(of: ", "), let first = remarked.first,
      first.lowerBound == 0, !names.contains(first)
    else { return self }
    let lead = String(sentence[..<comma.lowerBound])
    var words = lead.split(separator: " ").map(String.init)
    guard words.first?.lowercased() == "despite" else { return self }
    words.removeFirst()
    if words.first == "the" { words.removeFirst() }
    let end = sentence.utf8.distance(from: sentence.startIndex, to: comma.upperBound)
    guard (1...4).contains(words.count), let last = words.last?.lowercased(),
      !words[0].hasSuffix("ing") || words == ["training"],
      words.allSatisfy({ !Self.owned.contains($0.lowercased()) && !$0.contains("'") }),
      first.upperBound <= lead.utf8.count, remarked.dropFirst().allSatisfy({ $0.lowerBound >= end })
    else { return self }
    let isMany = last.hasSuffix("s") && !last.hasSuffix("ss")
      || ["children", "people", "staff"].contains(last)
    let isOne = last != "training" && last != "practice" && !isMany && Self.isCountable(words)
    let told = "There \(isMany ? "were" : "was") \(isOne ? "a " : "")"
      + "\(words.joined(separator: " ")), and "
    let shift = told.utf8.count - end
    return KeptFacts(
      sentence: told + sentence[comma.upperBound...],
      remarked: remarked.dropFirst().map { $0.lowerBound + shift..<$0.upperBound + shift },
      names: Set(names.map { $0.lowerBound + shift..<$0.upperBound + shift }))
  }

  /// "5 s pause" is one of several; "training" is not counted.
  private static func isCountable(_ words: [String]) -> Bool {
    words.count > 1 && words[0].contains(where: \.isNumber)
  }

  private static let owned = WordSet(
    "this that these those it them his her its our your their what all having being a an")

  /// "9 of 14 teachers write in the log." of "Hats off to the 9 of 14 teachers who write in the
  /// log."; nil where more than a lead stands before who is counted, or it turns the count round.
  private var withoutSalute: KeptFacts? {
    guard let first = remarked.first, !names.contains(first),
      let who = sentence.firstRange(of: " who ")
    else { return nil }
    let place = sentence.utf8.distance(from: sentence.startIndex, to: who.lowerBound)
    let lead = piece(0..<first.lowerBound) + " "
    let between = piece(min(first.upperBound, place)..<place)
    let whom = between.split(separator: " ").drop { Self.joints.contains($0.lowercased()) }
    let rest = String(sentence[who.upperBound...])
    guard first.upperBound <= place, let number = whom.first, number.first?.isNumber == true,
      whom.count <= 6, TurningWords.words(of: lead).allSatisfy({ Self.joints.contains($0) }),
      !TurningWords.words(of: piece(first)).contains(where: TurningWords.turns),
      TurningWords.words(of: rest).first.map(VerbWords.isFinite) ?? false,
      TurningWords.words(of: between).allSatisfy({ !VerbWords.auxiliaries.contains($0) })
    else { return nil }
    let text = whom.joined(separator: " ") + " "
    let end = sentence.utf8.distance(from: sentence.startIndex, to: who.upperBound)
    let moved = remarked.filter { $0.lowerBound >= end }.map {
      $0.lowerBound - end + text.utf8.count..<$0.upperBound - end + text.utf8.count
    }
    guard moved.count == remarked.count - 1 else { return nil }
    return KeptFacts(sentence: text + rest, remarked: moved, names: [])
  }

  private static let joints = WordSet(
    "to for on the those these a an go goes our full big all of and we take my")
  private static let doubts = WordSet(
    """
    possible likely unlikely doubtful impossible hoped feared if told sure hopeful worried afraid
    scared untrue false myth rumour
    """)
  /// What was expected or feared was not seen.
  private static let supposed = WordSet("would might may could should will")
}

extension Range<String.Index> {
  /// How many bytes of a text it holds.
  fileprivate func byteCount(in text: String) -> Int {
    text.utf8.distance(from: lowerBound, to: upperBound)
  }
}
