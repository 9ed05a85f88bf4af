// A count in place of the word that stood for it, where the writer put both: "Hardly any of the
// books (2 of 12)".

import Domain

enum CountForAmount {
  /// "2 of 12 books had dates" of "Hardly any of the books (2 of 12) had dates": the count in
  /// brackets says how many, whatever word stood for it.
  static func clause(_ clause: String, _ cuts: [Range<Int>]) -> String? {
    guard cuts.count == 1, let cut = cuts.first,
      let open = clause.firstRange(of: " ("), let close = clause.firstRange(of: ")"),
      open.upperBound < close.lowerBound, clause.utf8.distance(
        from: clause.startIndex, to: open.lowerBound) >= cut.upperBound
    else { return nil }
    let bytes = Array(clause.utf8)
    let amount = TurningWords.words(of: String(decoding: bytes[cut], as: UTF8.self))
    let lead = TurningWords.words(of: String(decoding: bytes[..<cut.lowerBound], as: UTF8.self))
    let count = clause[open.upperBound..<close.lowerBound].split(separator: " ")
    guard count.count == 3, count[1] == "of", count[0].allSatisfy(\.isNumber),
      count[2].allSatisfy(\.isNumber), !amount.isEmpty, amount.allSatisfy(amounts.contains),
      lead.allSatisfy(pureAmounts.contains)
    else { return nil }
    let from = clause.utf8.index(clause.startIndex, offsetBy: cut.upperBound)
    // What was remarked on may hold whom it is said of: "most pupils".
    let own = amount.filter { !pureAmounts.contains($0) }
    let whom = (own + clause[from..<open.lowerBound].split(separator: " ").map(String.init))
      .filter { !pureAmounts.contains($0.lowercased()) && !["our", "your"].contains($0) }
    let rest = clause[close.upperBound...]
    // "Just half (12 of 24) said it" names nobody: what they did has to follow.
    let isTold = TurningWords.words(of: String(rest)).first.map(VerbWords.isFinite) ?? false
    guard whom.count <= 2, !whom.isEmpty || isTold else { return nil }
    return (count + whom.map { $0[...] }).joined(separator: " ") + rest
  }

  /// "4 of 27 spoke" of "Hardly anyone spoke" and "4 of 27"; nil where the count may be of the
  /// others.
  static func sentence(_ clause: String, counted: String) -> String? {
    var words = clause.split(separator: " ").map(String.init)[...]
    var amount: [String] = []
    while let first = words.first?.lowercased(), amounts.contains(first) || whom.contains(first) {
      amount.append(first)
      words.removeFirst()
    }
    let count = counted.split(separator: " ").map(String.init).filter { $0 != "out" && $0 != "the" }
    guard count.count == 3, count[1] == "of", let part = Int(count[0]), let whole = Int(count[2]),
      part <= whole, let verb = words.first, VerbWords.isFinite(verb.lowercased()),
      amount.contains(where: { fews.contains($0) || manies.contains($0) }),
      !words.contains(where: { TurningWords.turns($0.lowercased()) })
    else { return nil }
    let isFew = amount.contains { fews.contains($0) || TurningWords.turns($0) }
      && !amount.contains("all") && !amount.contains("every") && !amount.contains("everyone")
    guard isFew ? part * 2 <= whole : part * 2 >= whole else { return nil }
    let people = amount.filter { !pureAmounts.contains($0) && !whom.contains($0) }
    return (count + people + words).joined(separator: " ")
  }

  private static let whom = WordSet("anyone anybody everyone everybody nobody one")
  private static let manies = WordSet("all every everyone everybody most many almost nearly")
  private static let fews = WordSet("few hardly barely scarcely nobody no none any")
  private static let pureAmounts = WordSet(
    """
    hardly almost nearly any no none not all every most many few some several a the of these those
    very too only just barely scarcely merely mere about around roughly under over than more less
    fewer half third thirds quarter quarters fifth two three well class
    """)
  private static let amounts = WordSet(
    """
    hardly almost nearly any no none not all every most many few some several a the of these very
    too only just barely scarcely merely mere about around roughly under over than more less fewer
    half third thirds quarter quarters fifth two three well class pupils children students staff
    teachers adults parents families boys girls books rooms lessons classes pairs groups
    """)
}

extension KeptFacts {
  /// The count as what it is of: "4 of 27 spoke." of "Hardly anyone spoke: 4 of 27, a terrible
  /// rate." Nil where the count stands for nothing, or something else is remarked on.
  var countForAmount: Rest? {
    let clauses = Self.clauses(of: sentence)
    guard clauses.count > 1, !remarked.isEmpty, names.isEmpty,
      let counted = CountForAmount.sentence(
        piece(clauses[0].bytes).trimmed,
        counted: piece(clauses[1].bytes).filter { !".!?".contains($0) })
    else { return nil }
    var text = counted
    for clause in clauses.dropFirst(2) {
      let words = piece(clause.bytes)
      if remarked.contains(where: { $0.overlaps(clause.bytes) }) {
        guard !Self.tellsMore(words) else { return nil }
        continue
      }
      text += clause.lead + words.trimmed
    }
    return Rest(text: EvidenceFrame.ended(Self.capitalised(text)), hasGap: false)
  }
}
