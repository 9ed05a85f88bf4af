// Words of a sentence that can go without a gap, since they only say how loud, or how its writer
// felt about it: "Only", "However", "Sadly", "as few as", "(great!)". What is left says the same
// with the same numbers; where it would not, they stay.

import Domain

extension KeptFacts {
  /// The sentence without "Only" or "However", and with what else is remarked on in it.
  var withoutLoudWords: KeptFacts {
    var made = ""
    var kept: [Range<Int>] = []
    var names: Set<Range<Int>> = []
    var at = 0
    for words in remarked where words.lowerBound >= at {
      made += piece(at..<words.lowerBound)
      at = words.upperBound
      if !self.names.contains(words), let (before, number) = withoutArticle(words, behind: made) {
        made = before + (before.isEmpty ? Self.capitalised(number) : number)
        if number.isEmpty { at += 1 }
        continue
      }
      if !self.names.contains(words), let number = withoutLoudness(words, behind: made) {
        if number.isEmpty {
          at += piece(at..<sentence.utf8.count).utf8.prefix { $0 == 0x2C || $0 == 0x20 }.count
          made = Self.closed(made, before: piece(at..<sentence.utf8.count))
        } else {
          made += made.isEmpty ? Self.capitalised(number) : number
        }
        continue
      }
      let start = made.utf8.count
      made += piece(words)
      kept.append(start..<made.utf8.count)
      if self.names.contains(words) { names.insert(start..<made.utf8.count) }
    }
    made += piece(at..<sentence.utf8.count)
    return KeptFacts(sentence: Self.capitalised(made), remarked: kept, names: names)
  }

  /// What stands before a gap that closes: without the comma or the blank that led to it, where a
  /// stop or another clause follows.
  private static func closed(_ before: String, before after: String) -> String {
    guard let next = after.first, ".!?;:)".contains(next) else { return before }
    var before = before
    while let last = before.last, ", ".contains(last) { before.removeLast() }
    return before
  }

  /// What stands before "a staggering" and its number, and the number where it is remarked on as
  /// well: "We counted a disappointing 6 of 15" is "We counted 6 of 15". Nil for anything else.
  private func withoutArticle(
    _ words: Range<Int>, behind before: String
  ) -> (before: String, number: String)? {
    let inside = piece(words).split(separator: " ")
    guard let adjective = inside.first, !Self.isNumber(adjective), inside.count <= 2,
      !TurningWords.turns(adjective.lowercased()),
      let article = before.split(separator: " ").last, before.hasSuffix(" "),
      ["a", "an"].contains(article.lowercased())
    else { return nil }
    let after = piece(words.upperBound..<sentence.utf8.count)
    let next = after.split(separator: " ").first ?? ""
    guard inside.count == 2 ? Self.isNumber(inside[1]) : after.first == " " && Self.isNumber(next)
    else { return nil }
    return (
      String(before.dropLast(article.count + 1)), inside.count == 2 ? String(inside[1]) : ""
    )
  }

  /// The number that is left of "only two"; empty where all of the words go, nil where they stay.
  private func withoutLoudness(_ words: Range<Int>, behind before: String) -> String? {
    let inside = TurningWords.words(of: piece(words))
    let after = piece(words.upperBound..<sentence.utf8.count)
    let next = TurningWords.words(of: String(after.prefix(40))).first ?? ""
    // "Not only two" is more than two, and "not sadly" is something else.
    let lead = TurningWords.words(of: before)
    if let last = lead.last, TurningWords.turns(last) { return nil }
    if Self.beforeNumber.contains(inside.joined(separator: " ")) {
      return Self.isNumber(next[...]) ? "" : nil
    }
    if inside.count == 1, let word = inside.first, word == "even" || word.hasSuffix("ly") {
      if Self.canGo(word, lead, next, after) { return "" }
    }
    if inside.count == 1, Self.praises.contains(inside[0]), after.first == " ",
      canGoBefore(next, lead.last)
    {
      return ""
    }
    let kept = piece(words).split(separator: " ").filter {
      !Self.loud.contains($0.lowercased().filter(\.isLetter))
    }
    guard kept.count < inside.count, kept.allSatisfy({ Self.isNumber($0) }) else { return nil }
    // In the middle "but" joins what is before it and behind it.
    if !before.trimmed.isEmpty, inside.contains(where: Self.joining.contains) { return nil }
    return kept.joined(separator: " ")
  }

  /// Whether "Even", "Sadly" or "happily" can go from where it stands.
  private static func canGo(
    _ word: String, _ lead: [String], _ next: String, _ after: String
  ) -> Bool {
    if word == "even" {
      return lead.isEmpty && !["if", "when", "though", "so"].contains(next)
        && !next.hasSuffix("er") && next != "more"
    }
    if asides.contains(word) || lead.isEmpty && after.first == "," { return true }
    guard !lead.contains(where: TurningWords.turns), let last = lead.last, after.first == " "
    else { return false }
    // "were happily chatting", "teachers dutifully fill in"; "badly spelled words" is one thing.
    if VerbWords.auxiliaries.contains(last) {
      return next.hasSuffix("ing") || next.hasSuffix("ed")
    }
    return VerbWords.isFinite(next) && !VerbWords.isFinite(last) && !next.hasSuffix("ed")
  }

  /// Whether a praising word between "the" and what it praises can go: it picks out nothing.
  private func canGoBefore(_ next: String, _ last: String?) -> Bool {
    guard next.first?.isLetter == true, !Self.isNumber(next[...]), !Self.fillers.contains(next)
    else { return false }
    guard let last else { return true }
    // "2 great answers and 7 poor ones" sets one number against another.
    return Self.owners.contains(last) || remarked.count == 1 && Self.isNumber(last[...])
  }

  // MARK: Asides and units

  /// The sentence without brackets that only judge: "T waited 5 s (great!)".
  var withoutAsides: KeptFacts {
    var result = self
    let bytes = Array(sentence.utf8)
    for open in bytes.indices.reversed() where bytes[open] == UInt8(ascii: "(") {
      guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")) else { continue }
      var group = open..<close + 1
      let judging = result.remarked.filter { $0.overlaps(group) }
      guard !judging.isEmpty, !judging.contains(where: { names.contains($0) }),
        judging.allSatisfy({ group.contains($0.lowerBound) && $0.upperBound <= group.upperBound }),
        !Self.tellsMore(piece(group))
      else { continue }
      if open > 0, bytes[open - 1] == 0x20 { group = open - 1..<group.upperBound }
      func moved(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound < group.lowerBound
          ? range : range.lowerBound - group.count..<range.upperBound - group.count
      }
      result = KeptFacts(
        sentence: Self.cut(result.sentence, [group], ""),
        remarked: result.remarked.filter { !judging.contains($0) }.map(moved),
        names: Set(result.names.map(moved)))
    }
    return result
  }

  /// The same with the unit behind a number left out of what judges: of "20 minutes was wasted" the
  /// minutes stay.
  var keepingUnits: KeptFacts {
    let kept = remarked.map { words -> Range<Int> in
      let before = TurningWords.words(of: piece(0..<words.lowerBound))
      let inside = piece(words)
      guard !names.contains(words), let last = before.last, Self.isNumber(last[...]),
        let blank = inside.firstIndex(of: " ")
      else { return words }
      let unit = inside[..<blank]
      guard Self.units.contains(unit.lowercased()) else { return words }
      return words.lowerBound + unit.utf8.count + 1..<words.upperBound
    }
    return KeptFacts(sentence: sentence, remarked: kept, names: names)
  }

  // MARK: What is no fact

  /// "If only 4 of 7 speak": what would hold is not what was seen.
  var isSupposed: Bool {
    guard let first = TurningWords.words(of: String(sentence.prefix(40))).first else {
      return false
    }
    return ["if", "unless", "suppose", "supposing", "imagine", "hopefully"].contains(first)
  }

  /// "Teachers must give 5 s pauses": a number in advice was counted by nobody.
  var isAdvice: Bool {
    remarked.contains { words in
      let inside = TurningWords.words(of: piece(words))
      guard inside.contains(where: Self.advising.contains) else { return false }
      let after = piece(words.upperBound..<sentence.utf8.count)
      let clause = after.prefix { !",;:.!?".contains($0) }
      return Self.holdsFacts(String(clause))
    }
  }

  /// "Not even 4 of 7": what is remarked on makes another number of the one behind it.
  var turnsCount: Bool {
    remarked.contains { words in
      let inside = TurningWords.words(of: piece(words))
      let after = TurningWords.words(
        of: String(piece(words.upperBound..<sentence.utf8.count).prefix(40)))
      guard inside.last == "even" || inside.last == "than", let next = after.first else {
        return false
      }
      return Self.isNumber(next[...]) && inside.contains(where: TurningWords.turns)
    }
  }

  private static let loud = WordSet(
    """
    only just merely mere barely however nevertheless nonetheless although though yet still but
    """)
  private static let advising = WordSet("must should ought need needs try consider shd")
  private static let praises = WordSet(
    """
    lovely wonderful amazing brilliant fantastic great excellent superb terrific fabulous delightful
    outstanding marvellous impressive awful dreadful terrible
    """)
  private static let owners = WordSet("the this that these those his her its our your their")
  private static let fillers = WordSet(
    "and or but of in on at to for from with as than is was are were be the a an that this")
  private static let joining = WordSet("but although though yet however")
  private static let beforeNumber: Set<String> = [
    "as few as", "as many as", "as little as", "as much as", "a mere", "a whopping", "a measly",
    "a paltry", "a massive", "a staggering", "an impressive", "an amazing", "an incredible",
    "a full", "mere", "whopping",
  ]
  /// What only says how the writer took it.
  private static let asides = WordSet(
    """
    sadly unfortunately disappointingly thankfully luckily fortunately regrettably worryingly
    surprisingly amazingly interestingly impressively understandably inevitably predictably frankly
    honestly clearly obviously evidently encouragingly pleasingly alarmingly shockingly annoyingly
    remarkably incredibly unbelievably tragically depressingly
    """)
}
