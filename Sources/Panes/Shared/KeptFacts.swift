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
    /// Whether it is only what stood in brackets, and what it was said of is gone.
    var isAside = false

    /// Whether it tells a fact as a sentence does: in a clause with a verb, a count or a quotation,
    /// and no gap.
    var isWhole: Bool {
      if isAside { return false }
      guard hasGap else { return true }
      let whole = KeptFacts(sentence: text, remarked: [])
      return KeptFacts.clauses(of: text).map { whole.piece($0.bytes) }.contains {
        !$0.contains("…") && KeptFacts.holdsFacts($0) && VerbWords.holdsOne($0)
      }
    }
  }

  /// What can be kept, the fullest first: the sentence without what judges, and where it would then
  /// say something else, or be asked about again, the counts and quotations alone with a gap behind
  /// them. Empty where nothing would be left that tells anything: no number and no quotation stand
  /// beside the words remarked on, and they are no word that can simply go.
  ///
  /// - Complexity: linear in the sentence, for each word remarked on.
  var rests: [Rest] {
    if isSupposed || turnsCount || isAdvice { return [] }
    let plain = withoutLead.despiteTold.withoutAsides.withoutLoudWords.keepingUnits.toldOutright
    let counted = plain.countForAmount.map { [$0] } ?? []
    if plain.remarked.isEmpty, !remarked.isEmpty {
      return counted + plain.clausesLeft + bracketed
        + (Self.holdsFacts(plain.sentence) ? countsAlone : [])
    }
    guard Self.holdsFacts(plain.unremarked) else { return [] }
    return counted + plain.clausesLeft + bracketed + countsAlone
  }

  private var clausesLeft: [Rest] {
    [withoutClauses(labels: true), withoutClauses(labels: false)].compactMap { $0 }
  }

  /// "4 of 7 spoke." of "Sticks were a triumph (4 of 7 spoke)".
  private var bracketed: [Rest] {
    guard let open = sentence.firstIndex(of: "("), names.isEmpty,
      let close = sentence[open...].firstIndex(of: ")")
    else { return [] }
    let inner = String(sentence[sentence.index(after: open)..<close]).trimmed
    let start = sentence.utf8.distance(from: sentence.startIndex, to: open)
    guard Self.holdsFacts(inner), VerbWords.holdsOne(inner), !inner.contains("("),
      !remarked.contains(where: { $0.overlaps(start..<start + inner.utf8.count + 2) }),
      TurningWords.standingAlone(inner) == inner
    else { return [] }
    return [
      Rest(text: EvidenceFrame.ended(Self.capitalised(inner)), hasGap: false, isAside: true)
    ]
  }

  private var countsAlone: [Rest] {
    var frame = CountedFrame(sentence: sentence, without: remarked)
    let plain = frame.rest
    frame.keepsBetween = true
    return [frame.rest, plain].compactMap { $0 }
  }

  // MARK: Pieces

  func piece(_ bytes: Range<Int>) -> String {
    let all = Array(sentence.utf8)
    return String(decoding: all[bytes.clamped(to: 0..<all.count)], as: UTF8.self)
  }

  var unremarked: String { Self.cut(sentence, remarked, "") }

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

  static func shift(_ range: Range<Int>, by clause: Range<Int>) -> Range<Int> {
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

  /// What a number measures; without it the number says nothing.
  static let units = WordSet(
    """
    s sec secs second seconds min mins minute minutes hour hours day days week weeks month months
    metre metres cm km percent times pages
    """)

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
