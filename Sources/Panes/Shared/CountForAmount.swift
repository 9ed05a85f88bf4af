// A count in place of the word that stood for it, where the writer put both: "Hardly any of the
// books (2 of 12)".

import Domain

enum CountForAmount {
  /// "2 of 12 books had dates" of "Hardly any of the books (2 of 12) had dates": the count in
  /// brackets says how many, whatever word stood for it.
  static func clause(_ clause: String, _ cuts: [Range<Int>]) -> String? {
    guard cuts.count == 1, let cut = cuts.first,
      clause.utf8.prefix(cut.lowerBound).allSatisfy({ $0 == 0x20 }),
      let open = clause.firstRange(of: " ("), let close = clause.firstRange(of: ")"),
      open.upperBound < close.lowerBound, clause.utf8.distance(
        from: clause.startIndex, to: open.lowerBound) >= cut.upperBound
    else { return nil }
    let bytes = Array(clause.utf8)
    let amount = TurningWords.words(of: String(decoding: bytes[cut], as: UTF8.self))
    let count = clause[open.upperBound..<close.lowerBound].split(separator: " ")
    guard count.count == 3, count[1] == "of", count[0].allSatisfy(\.isNumber),
      count[2].allSatisfy(\.isNumber), !amount.isEmpty, amount.allSatisfy(amounts.contains)
    else { return nil }
    let from = clause.utf8.index(clause.startIndex, offsetBy: cut.upperBound)
    // What was remarked on may hold whom it is said of: "most pupils".
    let own = amount.filter { !pureAmounts.contains($0) }
    var whom = (own + clause[from..<open.lowerBound].split(separator: " ").map(String.init))[...]
    while let first = whom.first, ["of", "the", "these", "those", "our", "your"].contains(first) {
      whom.removeFirst()
    }
    guard (1...2).contains(whom.count) else { return nil }
    return (count + whom.map { $0[...] }).joined(separator: " ") + clause[close.upperBound...]
  }

  private static let pureAmounts = WordSet(
    """
    hardly almost nearly any no none not all every most many few some several a the of these very
    too only
    """)
  private static let amounts = WordSet(
    """
    hardly almost nearly any no none not all every most many few some several a the of these very
    too only pupils children students staff teachers adults parents families boys girls books rooms
    lessons classes pairs groups
    """)
}
