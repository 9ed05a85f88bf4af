// What is left of a sentence without the words that judge, so that the counts, places and
// quotations its writer put beside them stay. It drops words and clauses and adds none; where
// neither can go it leaves a gap for the writer to fill.

import Domain

/// A sentence and which of its words are remarked on.
struct KeptFacts {
  let sentence: String
  /// In bytes from the start of the sentence, in their order.
  let remarked: [Range<Int>]

  /// The sentence without what judges.
  struct Rest: Hashable {
    let text: String
    /// Whether a gap was left in it.
    let hasGap: Bool
  }

  /// Nil where nothing would be left that tells anything: no number and no quotation stand beside
  /// the words remarked on, and they are no word that can simply go.
  ///
  /// - Complexity: linear in the sentence.
  var rest: Rest? {
    if let plain = withoutLoudWords { return Rest(text: plain, hasGap: false) }
    guard Self.holdsFacts(unremarked) else { return nil }
    return withoutClauses
  }

  // MARK: Words that can go

  /// The sentence without "Only" or "However" where nothing else is remarked on.
  private var withoutLoudWords: String? {
    guard remarked.count == 1, let words = remarked.first else { return nil }
    let inside = piece(words).split(separator: " ")
    let kept = inside.filter { !Self.loud.contains($0.lowercased().filter(\.isLetter)) }
    guard kept.count < inside.count, kept.allSatisfy({ Self.isNumber($0) }) else { return nil }
    let before = piece(0..<words.lowerBound).trimmed
    // In the middle "but" joins what is before it and behind it.
    if !before.isEmpty, inside.contains(where: { Self.joining.contains($0.lowercased()) }) {
      return nil
    }
    var after = piece(words.upperBound..<sentence.utf8.count)
    if kept.isEmpty { after = String(after.drop { $0 == "," || $0 == " " }) }
    let rest = [before, kept.joined(separator: " "), after.trimmed].filter { !$0.isEmpty }
    return rest.isEmpty ? nil : Self.capitalised(Self.joined(rest))
  }

  private static let loud = WordSet(
    """
    only just merely mere barely however nevertheless nonetheless although though yet still but
    """)
  private static let joining = WordSet("but although though yet however")

  // MARK: Clauses that can go

  private var withoutClauses: Rest? {
    let clauses = Self.clauses(of: sentence)
    var kept: [(text: String, lead: String)] = []
    var hasGap = false
    for (place, clause) in clauses.enumerated() {
      let judging = remarked.filter { $0.overlaps(clause.bytes) }
      let isLast = place == clauses.count - 1
      guard !judging.isEmpty else {
        kept.append((piece(clause.bytes), clause.lead))
        continue
      }
      let bare = Self.cut(piece(clause.bytes), judging.map { Self.shift($0, by: clause.bytes) }, "")
      let next = isLast ? nil : piece(clauses[place + 1].bytes)
      let canGo =
        !Self.tellsMore(bare) && (kept.isEmpty ? next.map { Self.canStart($0) } ?? false : true)
      if canGo { continue }
      hasGap = true
      let gapped = Self.cut(
        piece(clause.bytes), judging.map { Self.shift($0, by: clause.bytes) }, "…")
      kept.append((gapped.replacing("… …", with: "…"), clause.lead))
    }
    guard let first = kept.first else { return nil }
    let text = kept.dropFirst().reduce(first.text.trimmed) { $0 + $1.lead + $1.text.trimmed }
    let end = sentence.trimmed.last.flatMap { ".!?".contains($0) ? $0 : nil }
    var ended = text.trimmed
    while let last = ended.last, ",;:".contains(last) { ended.removeLast() }
    if let end, !ended.hasSuffix(String(end)) { ended.append(end) }
    return Rest(text: Self.capitalised(ended), hasGap: hasGap)
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

  private static func joined(_ parts: [String]) -> String {
    parts.dropFirst().reduce(parts.first ?? "") { text, part in
      part.first.map { ",.;:!?".contains($0) } == true ? text + part : "\(text) \(part)"
    }
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Whether a text counts something or has what somebody said. A year or a room counts nothing,
  /// and a word in quotation marks is a word spoken of.
  private static func holdsFacts(_ text: String) -> Bool {
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

  private static let places = WordSet("year years class room stage ks set group line")

  private static func isNumber(_ word: Substring) -> Bool {
    word.contains(where: \.isNumber) || numbers.contains(word.lowercased()) || word == "of"
  }

  private static let numbers = WordSet(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty
    twice
    """)
}

extension String {
  /// Without the marks that stand at a word.
  fileprivate var letters: String { filter(\.isLetter) }
}

/// Words in lower case, separated by white space in their source.
private struct WordSet: Sendable {
  private let words: Set<String>
  init(_ text: String) { words = Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
  func contains(_ word: some StringProtocol) -> Bool { words.contains(String(word)) }
}
