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
    let plain = withoutLoudWords
    if plain.remarked.isEmpty, !remarked.isEmpty {
      let clauses = plain.withoutClauses
      return clauses.map { [$0] } ?? []
    }
    guard Self.holdsFacts(plain.unremarked) else { return [] }
    return [plain.withoutClauses, CountedFrame(sentence: sentence, without: remarked).rest]
      .compactMap { $0 }
  }

  // MARK: Words that can go

  /// The sentence without "Only" or "However", and with what else is remarked on in it.
  private var withoutLoudWords: KeptFacts {
    var made = ""
    var kept: [Range<Int>] = []
    var names: Set<Range<Int>> = []
    var at = 0
    for words in remarked where words.lowerBound >= at {
      made += piece(at..<words.lowerBound)
      at = words.upperBound
      if let number = withoutLoudness(words, behind: made) {
        if number.isEmpty {
          at += piece(at..<sentence.utf8.count).utf8.prefix { $0 == 0x2C || $0 == 0x20 }.count
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

  /// The number that is left of "only two"; empty where all of the words go, nil where they stay.
  private func withoutLoudness(_ words: Range<Int>, behind before: String) -> String? {
    let inside = piece(words).split(separator: " ")
    let kept = inside.filter { !Self.loud.contains($0.lowercased().filter(\.isLetter)) }
    guard kept.count < inside.count, kept.allSatisfy({ Self.isNumber($0) }) else { return nil }
    // In the middle "but" joins what is before it and behind it.
    if !before.trimmed.isEmpty, inside.contains(where: { Self.joining.contains($0.lowercased()) }) {
      return nil
    }
    // "Not only two" is more than two.
    if let last = TurningWords.words(of: before).last, TurningWords.turns(last) { return nil }
    return kept.joined(separator: " ")
  }

  private static let loud = WordSet(
    """
    only just merely mere barely however nevertheless nonetheless although though yet still but
    """)
  private static let joining = WordSet("but although though yet however")

  // MARK: Clauses that can go

  /// Nil where the sentence would say something else than its writer did.
  private var withoutClauses: Rest? {
    let clauses = Self.clauses(of: sentence)
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
      guard zip(judging, cuts).allSatisfy({
        names.contains($0) || TurningWords.canGo($1, from: words)
      }) else { return nil }
      hasGap = true
      kept.append((Self.cut(words, cuts, "…").replacing("… …", with: "…"), clause.lead))
    }
    guard let first = kept.first else { return nil }
    let text = kept.dropFirst().reduce(first.text.trimmed) { $0 + $1.lead + $1.text.trimmed }
    let end = sentence.trimmed.last.flatMap { ".!?".contains($0) ? $0 : nil }
    var ended = text.trimmed
    while let last = ended.last, ",;:".contains(last) { ended.removeLast() }
    if let end, !ended.hasSuffix(String(end)) { ended.append(end) }
    return Rest(text: Self.capitalised(ended), hasGap: hasGap)
  }

  /// "for Y3" behind what went: no more than where or whom it was said of.
  private static func isAddition(_ bare: String) -> Bool {
    let words = bare.split(separator: " ")
    return words.count <= 2 && !holdsFacts(bare) && !bare.contains { "\"“”".contains($0) }
      && words.allSatisfy { $0.contains(where: \.isNumber) || dependent.contains($0.lowercased()) }
  }

  private struct Clause {
    var bytes: Range<Int>
    /// What joins it to the clause before.
    var lead: String
  }

  /// A sentence cut at its commas, colons, semicolons, "and", "but" and "which" outside quotations
  /// and brackets.
  private static func clauses(of sentence: String) -> [Clause] {
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

  private func piece(_ bytes: Range<Int>) -> String {
    let all = Array(sentence.utf8)
    return String(decoding: all[bytes.clamped(to: 0..<all.count)], as: UTF8.self)
  }

  private var unremarked: String { Self.cut(sentence, remarked, "") }

  /// A text with something in place of some of its bytes.
  private static func cut(_ text: String, _ ranges: [Range<Int>], _ gap: String) -> String {
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
      let isPlace =
        word.first?.isLetter == true || word.last?.isLetter == true || places.contains(before)
      if numbers.contains(word) || word.contains(where: \.isNumber) && !isPlace { return true }
      before = String(word)
    }
    return false
  }

  /// Whether something would be lost with a text: a number, also of a year, or what is quoted.
  private static func tellsMore(_ text: String) -> Bool {
    holdsFacts(text) || text.contains { $0.isNumber || "\"“”".contains($0) }
  }

  static let places = WordSet("year years class room stage ks set group line")

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
