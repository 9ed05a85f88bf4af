// Words that a sentence begins with and that only lead up to its fact: "It is a shame that", "Hats
// off to". What is behind them is told as it stands.

import Domain

extension KeptFacts {
  /// The sentence without "It is a shame that": what is behind it is told as a fact.
  var withoutLead: KeptFacts {
    if let counted = withoutSalute { return counted }
    guard let that = sentence.firstRange(of: " that ") else { return self }
    let lead = sentence[..<that.lowerBound]
    let end = sentence.utf8.distance(from: sentence.startIndex, to: that.upperBound)
    let words = TurningWords.words(of: String(lead))
    guard let first = words.first, ["it", "it's", "it’s", "that's", "what"].contains(first),
      words.count <= 6, !words.contains(where: TurningWords.turns),
      words.allSatisfy({ !Self.doubts.contains($0) }),
      remarked.contains(where: { $0.upperBound < end }), names.allSatisfy({ $0.lowerBound >= end })
    else { return self }
    func moved(_ range: Range<Int>) -> Range<Int> {
      max(0, range.lowerBound - end)..<range.upperBound - end
    }
    return KeptFacts(
      sentence: Self.capitalised(String(sentence[that.upperBound...])),
      remarked: remarked.filter { $0.upperBound > end }.map(moved), names: Set(names.map(moved)))
  }

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
    "possible likely unlikely doubtful impossible hoped feared if")
}
