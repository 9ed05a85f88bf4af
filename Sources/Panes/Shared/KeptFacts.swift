// What is left of a sentence without the words that judge, so that the counts, places and
// quotations its writer put beside them stay. It drops words and clauses and adds none; where
// neither can go it leaves a gap for the writer to fill.

import Domain

/// A sentence and which of its words are remarked on.
struct KeptFacts {
  let sentence: String
  /// In bytes from the start of the sentence, in their order.
  let remarked: [Range<Int>]
  /// Those of them that may be somebody's name, which only the writer can put otherwise.
  var names: Set<Range<Int>> = []

  /// The sentence without what judges.
  struct Rest: Hashable {
    let text: String
    /// Whether a gap was left in it.
    let hasGap: Bool
  }

  /// What can be kept, the fullest first: the sentence without what judges, and where it would then
  /// say something else, or be asked about again, the counts and quotations alone with a gap behind
  /// them. Empty where nothing would be left that tells anything: no number and no quotation stand
  /// beside the words remarked on, and they are no word that can simply go.
  ///
  /// - Complexity: linear in the sentence, for each word remarked on.
  var rests: [Rest] {
    if isSupposed || turnsCount || isAdvice { return [] }
    let plain = withoutLead.withoutAsides.withoutLoudWords.keepingUnits
    let counted = plain.countForAmount.map { [$0] } ?? []
    if plain.remarked.isEmpty, !remarked.isEmpty {
      let clauses = plain.withoutClauses
      return counted + (clauses.map { [$0] } ?? [])
        + (Self.holdsFacts(plain.sentence) ? countsAlone : [])
    }
    guard Self.holdsFacts(plain.unremarked) else { return [] }
    return counted + (plain.withoutClauses.map { [$0] } ?? []) + countsAlone
  }

  private var countsAlone: [Rest] {
    var frame = CountedFrame(sentence: sentence, without: remarked)
    let plain = frame.rest
    frame.keepsBetween = true
    return [frame.rest, plain].compactMap { $0 }
  }

  // MARK: Clauses that can go

  /// Nil where the sentence would say something else than its writer did.
  private var withoutClauses: Rest? {
    let clauses = withSubjects(Self.clauses(of: sentence))
    var kept: [(text: String, lead: String)] = []
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
      let isCuttable = zip(judging, cuts).allSatisfy {
        names.contains($0) || TurningWords.canGo($1, from: words)
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
    let text = kept.dropFirst().reduce(first.text.trimmed) { $0 + $1.lead + $1.text.trimmed }
    let end = sentence.trimmed.last.flatMap { ".!?".contains($0) ? $0 : nil }
    var ended = text.trimmed
    while let last = ended.last, ",;:".contains(last) { ended.removeLast() }
    if ended.hasSuffix("….") { ended.removeLast() }
    if kept.count < clauses.count || hasGone, !hasGap, !VerbWords.holdsOne(ended) {
      // "2 questions in 10 min" is true and no sentence.
      while let last = ended.last, ".!?".contains(last) { ended.removeLast() }
      return kept.count == 1 ? Rest(text: Self.capitalised("\(ended) …"), hasGap: true) : nil
    }
    if let end, !ended.hasSuffix(String(end)), !ended.hasSuffix("…") { ended.append(end) }
    return Rest(text: Self.capitalised(ended), hasGap: hasGap)
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

  /// The same clauses where "The head and the deputy were weak" is one: what stands before "and" or
  /// in a row before it, does nothing and counts nothing is the subject of what judges.
  private func withSubjects(_ clauses: [Clause]) -> [Clause] {
    var joined: [Clause] = []
    for clause in clauses {
      var clause = clause
      var isPlural = clause.lead == " and "
      while isPlural || clause.isJoined && clause.lead == ", ", let before = joined.last,
        isSubject(before.bytes), remarked.contains(where: { $0.overlaps(clause.bytes) })
      {
        joined.removeLast()
        clause = Clause(
          bytes: before.bytes.lowerBound..<clause.bytes.upperBound, lead: before.lead,
          isJoined: true)
        isPlural = false
      }
      joined.append(clause)
    }
    return joined
  }

  /// Whether a piece only names somebody or something.
  private func isSubject(_ bytes: Range<Int>) -> Bool {
    let words = piece(bytes)
    guard let first = TurningWords.words(of: words).first, !Self.dependent.contains(first),
      !remarked.contains(where: { $0.overlaps(bytes) })
    else { return false }
    return !VerbWords.holdsOne(words) && !Self.holdsFacts(words)
  }

  struct Clause {
    var bytes: Range<Int>
    /// What joins it to the clause before.
    var lead: String
    /// Whether it was made of two.
    var isJoined = false
  }

  /// A sentence cut at its commas, colons, semicolons, dashes, "and", "but" and "which" outside
  /// quotations and brackets.
  static func clauses(of sentence: String) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    var lead = ""
    var at = 0
    var isQuoted = false
    var depth = 0
    func end(_ place: Int) {
      if place > start { clauses.append(Clause(bytes: start..<place, lead: lead)) }
    }
    for word in sentence.split(separator: " ", omittingEmptySubsequences: false) {
      let next = at + word.utf8.count + 1
      let isOpen = !isQuoted && depth == 0
      for character in word {
        if "\"“”".contains(character) { isQuoted.toggle() }
        if character == "(" { depth += 1 }
        if character == ")" { depth = max(0, depth - 1) }
      }
      if isOpen, ["and", "but", "which"].contains(word.lowercased()), at > 0 {
        // A comma before it has cut already.
        let isCut = start == at
        end(at)
        lead = (isCut ? lead : " ") + (word.lowercased() == "which" ? "" : "\(word) ")
        start = word.lowercased() == "which" ? at : next
      } else if isOpen, at > 0, ["-", "–", "—"].contains(word) {
        end(at)
        lead = " \(word) "
        start = next
      } else if !isQuoted, depth == 0, let mark = word.last, ",;:".contains(mark) {
        end(next - 2)
        lead = "\(mark) "
        start = next
      }
      at = next
    }
    end(sentence.utf8.count)
    return clauses
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

  /// What a number measures; without it the number says nothing.
  static let units = WordSet(
    """
    s sec secs second seconds min mins minute minutes hour hours day days week weeks month months
    metre metres cm km percent times pages
    """)

  private static let measures = WordSet(
    """
    wide long high tall deep thick square broad across round away apart old strong each apiece mm
    cm m km metre metres kilo kilos litre litres sec secs second seconds min mins minute minutes
    hour hours day days week weeks month months year years percent degrees times or more less about
    """)

  private static let dependent = WordSet(
    """
    with when because since as after before in on at to for by from of than if while where which
    who that so or nor without until though although per including not also then
    """)

  // MARK: Pieces

  func piece(_ bytes: Range<Int>) -> String {
    let all = Array(sentence.utf8)
    return String(decoding: all[bytes.clamped(to: 0..<all.count)], as: UTF8.self)
  }

  private var unremarked: String { Self.cut(sentence, remarked, "") }

  /// A text with something in place of some of its bytes.
  static func cut(_ text: String, _ ranges: [Range<Int>], _ gap: String) -> String {
    let bytes = Array(text.utf8)
    var made: [UInt8] = []
    var at = 0
    for range in ranges.map({ $0.clamped(to: 0..<bytes.count) }) where range.lowerBound >= at {
      made += bytes[at..<range.lowerBound] + Array(gap.utf8)
      at = range.upperBound
    }
    return String(decoding: made + bytes[at...], as: UTF8.self)
  }

  private static func shift(_ range: Range<Int>, by clause: Range<Int>) -> Range<Int> {
    max(0, range.lowerBound - clause.lowerBound)..<max(0, range.upperBound - clause.lowerBound)
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Whether a text counts something or has what somebody said. A year or a room counts nothing,
  /// and a word in quotation marks is a word spoken of.
  static func holdsFacts(_ text: String) -> Bool {
    if Reading.quotes(in: text).contains(where: { $0.contains(" ") }) { return true }
    var before = ""
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let isCode = word.first?.isLetter == true || word.last?.isLetter == true
      let isCount = numbers.contains(word) || word.contains(where: \.isNumber) && !isCode
      if isCount, !places.contains(before) { return true }
      before = String(word)
    }
    return false
  }

  /// Whether something would be lost with a text: a number, also of a year, or what is quoted.
  static func tellsMore(_ text: String) -> Bool {
    holdsFacts(text) || text.contains { $0.isNumber || "\"“”".contains($0) }
  }

  static let places = WordSet(
    "year years class room stage ks set group line grade table page lesson period week unit phase")

  static func isNumber(_ word: Substring) -> Bool {
    word.contains(where: \.isNumber) || numbers.contains(word.lowercased()) || word == "of"
  }

  static let numbers = WordSet(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty
    twice
    """)
}

extension String {
  /// Without the marks that stand at a word.
  fileprivate var letters: String { filter(\.isLetter) }
}
