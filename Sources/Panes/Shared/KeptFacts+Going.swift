// Which clauses of a sentence go with what judges in them, and what the others make together. A
// clause that would then say something else keeps the sentence as it is.

import Domain

extension KeptFacts {
  /// Nil where the sentence would say something else than its writer did.
  ///
  /// - Parameter labels: whether the place that a clause was said of stays when the clause goes:
  ///   "Y2 reading: 22 of 25 joined in".
  func withoutClauses(labels: Bool) -> Rest? {
    let clauses = wholeClauses
    var kept: [(text: String, lead: String)] = []
    var label: String?
    var hasGap = false
    var hasGone = false
    for (place, clause) in clauses.enumerated() {
      let words = piece(clause.bytes)
      let judging = remarked.filter { $0.overlaps(clause.bytes) }
      if place > 0, TurningWords.isComment(words), !Self.holdsFacts(words) { continue }
      guard !judging.isEmpty else {
        // "In one it was not" says nothing without what it was.
        if hasGap || hasGone, TurningWords.isCutShort(words) { return nil }
        kept.append((words, clause.lead))
        continue
      }
      let cuts = judging.map { Self.shift($0, by: clause.bytes) }
      let bare = Self.cut(words, cuts, "")
      let next = place == clauses.count - 1 ? nil : piece(clauses[place + 1].bytes)
      let isBare = !Self.tellsMore(bare) || !kept.isEmpty && Self.isAddition(bare)
      // "18 of 27, were chatting": it says what those before it did.
      let isPredicate = !kept.isEmpty && VerbWords.startsPredicate(words)
      if isPredicate, place == clauses.count - 1, isBare,
        judging.allSatisfy({ !names.contains($0) })
      {
        hasGap = true
        kept.append(("…", clause.lead))
        continue
      }
      let isCuttable = zip(judging, cuts).allSatisfy {
        names.contains($0) || TurningWords.canGo($1, from: words)
      }
      if kept.isEmpty, place + 1 < clauses.count, judging.allSatisfy({ !names.contains($0) }),
        !TurningWords.isCondition(words), let next, isPlaceAlone(bare, before: clauses[place + 1])
      {
        let isJoined = clauses[place + 1].lead.hasSuffix("and ")
        let subject = TurningWords.placed(words, before: cuts[0].lowerBound, beside: next)
        if labels, !isJoined || !isCuttable, let subject {
          label = subject
          hasGone = true
          continue
        } else if !isCuttable || subject != nil && !isJoined {
          hasGone = true
          continue
        }
      }
      let canGo =
        isBare && judging.allSatisfy { !names.contains($0) }
        && (kept.isEmpty ? next.map { Self.canStart($0) } ?? false : true)
      if canGo {
        // What held only under a condition would hold without one.
        if TurningWords.isCondition(words) { return nil }
        hasGone = true
        continue
      }
      if let counted = CountForAmount.clause(words, cuts) {
        kept.append((counted, clause.lead))
        continue
      }
      if judging.allSatisfy({ !names.contains($0) }),
        let told = TurningWords.withoutReason(words, cuts[0]), VerbWords.holdsOne(told)
      {
        hasGone = true
        kept.append((told, clause.lead))
        continue
      }
      let isLastWord = cuts.last.map { Self.isOnlyParticle(behind: $0, words) } ?? false
      if clauses.count > 1, !isCuttable || isLastWord, judging.allSatisfy({ !names.contains($0) }),
        let whom = VerbWords.subject(of: words, before: cuts[0].lowerBound)
      {
        hasGap = true
        kept.append((whom, clause.lead))
        continue
      }
      guard isCuttable else { return nil }
      // At a sentence's start a gap stands for a word of the noun behind it and for nothing else.
      if kept.isEmpty, judging.allSatisfy({ !names.contains($0) }), let cut = cuts.first,
        Self.isOpenGap(cut, words)
      {
        return nil
      }
      hasGap = true
      kept.append((Self.cut(words, cuts, "…").replacing("… …", with: "…"), clause.lead))
    }
    guard var first = kept.first else { return nil }
    if kept.count < clauses.count, kept.count == 1 {
      // Of "Although 6 of 7 spoke, …" and "As 6 of 7 spoke, …" only the first stands alone.
      guard let alone = TurningWords.standingAlone(first.text) else { return nil }
      first.text = alone
    }
    first.text = TurningWords.withoutExample(first.text.trimmed)
    if let label { first.text = "\(label): \(first.text)" }
    let text = kept.dropFirst().reduce(first.text) { $0 + $1.lead + $1.text.trimmed }
    // What is cheered at is told as it was.
    let end = sentence.trimmed.last.flatMap { ".!?".contains($0) ? $0 == "!" ? "." : $0 : nil }
    var ended = text.trimmed
    while let last = ended.last, ",;:".contains(last) { ended.removeLast() }
    if ended.hasSuffix("….") { ended.removeLast() }
    if kept.count < clauses.count || hasGone, !hasGap, !VerbWords.holdsOne(ended) {
      // "2 questions in 10 min" is true and no sentence.
      while let last = ended.last, ".!?".contains(last) { ended.removeLast() }
      return kept.count == 1 ? Rest(text: Self.capitalised("\(ended) …"), hasGap: true) : nil
    }
    if ended.last == "!" { ended.removeLast() }
    if let end, !ended.hasSuffix(String(end)), !ended.hasSuffix("…") { ended.append(end) }
    return Rest(text: Self.capitalised(ended), hasGap: hasGap)
  }

  /// Whether of a clause that judges nothing is left but where it was, and the next holds a count
  /// that stands by itself.
  private func isPlaceAlone(_ bare: String, before next: Clause) -> Bool {
    let words = piece(next.bytes)
    return Self.tellsMore(bare) && !Self.holdsFacts(bare)
      && !bare.contains { "\"“”".contains($0) } && Self.holdsFacts(words)
      && Self.canStart(words) && !remarked.contains { $0.overlaps(next.bytes) }
      && !next.lead.hasSuffix("but ") && VerbWords.holdsOne(words)
  }

  /// Whether nothing but "out" or "on it" follows some words.
  private static func isOnlyParticle(behind cut: Range<Int>, _ clause: String) -> Bool {
    let rest = String(decoding: clause.utf8.dropFirst(cut.upperBound), as: UTF8.self)
    let words = TurningWords.words(of: rest)
    return (1...2).contains(words.count) && particles.contains(words[0]) && !tellsMore(rest)
  }

  /// Whether some words begin a clause, and what follows them needs none of their kind before it.
  private static func isOpenGap(_ cut: Range<Int>, _ clause: String) -> Bool {
    guard clause.utf8.prefix(cut.lowerBound).allSatisfy({ $0 == 0x20 }) else { return false }
    let rest = String(decoding: clause.utf8.dropFirst(cut.upperBound), as: UTF8.self)
    guard let next = rest.split(separator: " ").first else { return false }
    return isNumber(next) || determiners.contains(next.lowercased())
  }

  private static let particles = WordSet(
    "out up off down away over back through in on to for with of about along behind it them")
  private static let determiners = WordSet(
    "the a an this that these those his her its our your their my all each every some any no")

  /// "for Y3" behind what went: no more than where or whom it was said of.
  private static func isAddition(_ bare: String) -> Bool {
    let words = bare.split(separator: " ")
    return words.count <= 2 && !holdsFacts(bare) && !bare.contains { "\"“”".contains($0) }
      && words.allSatisfy { $0.contains(where: \.isNumber) || dependent.contains($0.lowercased()) }
  }

  /// Whether a clause can be the first of a sentence.
  private static func canStart(_ clause: String) -> Bool {
    let words = clause.split(separator: " ")
    guard let first = words.first?.lowercased(), words.count > 1 else { return false }
    // "24 of 27" alone tells nothing of what was counted, nor does "80 wide" of what was measured.
    guard
      words.contains(where: { !isNumber($0) && !measures.contains($0.lowercased().letters) })
    else { return false }
    return !dependent.contains(first) && !first.hasSuffix("ing")
  }

  private static let measures = WordSet(
    """
    wide long high tall deep thick square broad across round away apart old strong each apiece mm
    cm m km metre metres kilo kilos litre litres sec secs second seconds min mins minute minutes
    hour hours day days week weeks month months year years percent degrees times or more less about
    """)

  static let dependent = WordSet(
    """
    with when because since as after before in on at to for by from of than if while where which
    who that so or nor without until though although per including not also then
    """)
}

extension String {
  /// Without the marks that stand at a word.
  fileprivate var letters: String { filter(\.isLetter) }
}
