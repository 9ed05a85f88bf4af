// What somebody counted or quoted, taken out of a sentence whose other words can't stay: the
// numbers with what they count, and a gap for what was seen of it. It says less than the sentence
// and so nothing that is untrue.

import Domain

/// The counts and quotations of a sentence as the beginning of another.
struct CountedFrame {
  private let words: [Word]
  /// Whether what stands between a number and what it counts stays, where nothing is remarked on
  /// it: "10 name sticks". It may say how good it was.
  var keepsBetween = false

  private struct Word {
    /// With the marks around it.
    var text: String
    /// In small letters, without marks.
    var bare: String
    /// Whether something remarked on is in it.
    var isRemarked: Bool
    /// Whether a mark ends a clause behind it.
    var endsClause: Bool
  }

  /// - Parameter without: what is remarked on, in bytes from the start of the sentence.
  init(sentence: String, without remarked: [Range<Int>]) {
    var words: [Word] = []
    var at = 0
    var quotation: (start: Int, text: String)?
    for part in sentence.split(separator: " ", omittingEmptySubsequences: false) {
      let range = at..<at + part.utf8.count
      at = range.upperBound + 1
      // A quotation is one word here, and stays whole.
      let marks = part.count { "\"“”".contains($0) }
      if let open = quotation {
        quotation = (open.start, "\(open.text) \(part)")
        if marks % 2 == 1 {
          words.append(
            Word(
              text: "\(open.text) \(part)", bare: "\"", isRemarked: false, endsClause: true))
          quotation = nil
        }
        continue
      }
      if marks % 2 == 1 {
        quotation = (range.lowerBound, String(part))
        continue
      }
      let bare = part.lowercased().filter { $0.isLetter || $0.isNumber || ":%'’".contains($0) }
      guard !bare.isEmpty else { continue }
      words.append(
        Word(
          text: String(part), bare: bare.hasSuffix(":") ? String(bare.dropLast()) : bare,
          isRemarked: remarked.contains { $0.overlaps(range) },
          endsClause: part.last.map { ",;:.!?)".contains($0) } ?? false))
    }
    self.words = words
  }

  /// "5 of 14 teachers …", "In 3 of 4 rooms …"; nil where there is nothing to keep.
  ///
  /// - Complexity: linear in the sentence.
  var rest: KeptFacts.Rest? {
    var parts: [String] = []
    var saysWhat = false
    var place = 0
    while place < words.count {
      if words[place].bare == "\"" {
        parts.append(Self.withoutEnd(words[place].text))
        saysWhat = true
        place += 1
      } else if isCount(place) {
        let (text, next) = counted(at: place)
        parts.append(text)
        saysWhat = saysWhat || text.contains(" ")
        place = next
      } else {
        place += 1
      }
    }
    // A number alone says nothing of what it counts, and of several numbers one has to tell.
    let tellsWhat = parts.contains { part in
      part.hasPrefix("\"") || part.hasPrefix("“")
        || part.split(separator: " ").contains { !KeptFacts.isNumber($0) && $0 != "the" }
    }
    guard saysWhat, parts.count == 1 || tellsWhat else { return nil }
    // "9 teachers, 5 …" and "4 … ones …" can't be gone on with.
    if parts.contains(where: { $0.hasSuffix(" ones") }) { return nil }
    if parts.count > 1, parts.contains(where: { $0.contains("…") || !Self.namesWhat($0) }) {
      return nil
    }
    // "2 s" is how long, and not what took it.
    if parts.count == 1, isMeasure(parts[0]) { return nil }
    return KeptFacts.Rest(
      text: KeptFacts.capitalised(parts.joined(separator: ", ")) + " …", hasGap: true)
  }

  /// Whether a part says what it counts, or is what was said.
  private static func namesWhat(_ part: String) -> Bool {
    if part.contains(where: { "\"“".contains($0) }) { return true }
    let words = part.lowercased().split(separator: " ").map(String.init)
    return words.contains { !KeptFacts.isNumber($0[...]) && $0 != "the" && !before.contains($0) }
      && words.last.map { !KeptFacts.units.contains($0) || $0.count > 3 } ?? false
  }

  private func isMeasure(_ part: String) -> Bool {
    let words = part.split(separator: " ")
    return words.contains { KeptFacts.units.contains($0.lowercased()) }
      && words.allSatisfy { KeptFacts.isNumber($0) || KeptFacts.units.contains($0.lowercased()) }
  }

  /// A number that counts, and no year or room.
  private func isCount(_ place: Int) -> Bool {
    let bare = words[place].bare
    // "Half of the class (12 of 24)" counts.
    let isOpened = words[place].text.hasPrefix("(")
    if place > 0, !isOpened, KeptFacts.places.contains(words[place - 1].bare) { return false }
    if place + 1 < words.count, words[place + 1].bare == "as" { return false }
    if bare.first?.isNumber == true { return bare.last?.isLetter != true }
    return KeptFacts.numbers.contains(bare)
  }

  /// A count, where it was and what it is of, and the place behind it.
  private func counted(at start: Int) -> (String, Int) {
    var text: [String] = []
    var first = start
    // "Fewer than 5" is not 5.
    let bounds = bounds(before: first)
    first -= bounds.count
    if first > 0, words[first - 1].bare == "the" { first -= 1 }
    if first > 0, !words[first - 1].endsClause, Self.before.contains(words[first - 1].bare) {
      text.append(words[first - 1].bare)
    }
    text += bounds
    var at = start
    func take() -> Bool {
      text.append(Self.bared(words[at].text))
      at += 1
      return at < words.count && !words[at - 1].endsClause
    }
    guard take() else { return (text.joined(separator: " "), at) }
    // "of 7", "of the 7".
    let joins = ["of", "v"].contains(words[at].bare)
    if joins, let number = (at + 1...at + 2).first(where: {
      words.indices.contains($0) && isCount($0)
    }) {
      while at <= number { if !take() { return (text.joined(separator: " "), at) } }
    }
    // "at the back" tells which.
    if Self.where.contains(words[at].bare) {
      for _ in 0..<3 where at < words.count && !words[at].isRemarked {
        let isNoun = !Self.where.contains(words[at].bare) && words[at].bare != "the"
        if !take() || isNoun { break }
      }
      return (text.joined(separator: " "), at)
    }
    // What is counted, with a gap for a word that may say how good it was.
    for gap in 0...2 where words.indices.contains(at + gap) {
      let word = words[at + gap]
      if gap == 0, !word.isRemarked, KeptFacts.units.contains(word.bare) {
        text.append(Self.bared(word.text))
        at += 1
        break
      }
      if gap > 0, words[at + gap - 1].endsClause || isCount(at + gap) { break }
      if Self.isCounted(word.bare), !word.isRemarked {
        let between = words[at..<at + gap]
        if keepsBetween, between.allSatisfy({ !$0.isRemarked && $0.bare.first?.isLetter == true }) {
          text += between.map { Self.bared($0.text) }
        } else if gap > 0 {
          text.append("…")
        }
        text.append(Self.bared(word.text))
        at += gap + 1
        break
      }
    }
    return (text.joined(separator: " "), at)
  }

  /// "fewer than", "up to", "nearly": what stands before a number and makes it another.
  private func bounds(before place: Int) -> [String] {
    func bare(_ back: Int) -> String { place >= back ? words[place - back].bare : "" }
    switch bare(1) {
    case "about", "around", "nearly", "almost", "over", "under", "roughly", "approximately":
      return [bare(1)]
    case "to" where bare(2) == "up": return ["up", "to"]
    case "least" where bare(2) == "at", "most" where bare(2) == "at": return ["at", bare(1)]
    case "than" where ["fewer", "more", "less"].contains(bare(2)):
      return (bare(3) == "no" ? ["no"] : []) + [bare(2), "than"]
    default: return []
    }
  }

  private static func isCounted(_ word: String) -> Bool {
    ["children", "people", "staff", "men", "women"].contains(word)
      || word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !verbs.contains(word)
  }

  private static func bared(_ word: String) -> String {
    var word = Substring(word)
    while let last = word.last, ",;:.!?)".contains(last) { word.removeLast() }
    while let first = word.first, "(".contains(first) { word.removeFirst() }
    return String(word)
  }

  private static func withoutEnd(_ quotation: String) -> String {
    var words = Substring(quotation)
    while let last = words.last, ",;:.!?".contains(last) { words.removeLast() }
    return String(words)
  }

  private static let before = WordSet("in at for within during after before")
  private static let `where` = WordSet("at in on by near behind")
  private static let verbs = WordSet(
    """
    uses asks says this always sometimes perhaps reads writes speaks talks works tells shows gives
    takes makes needs seems looks sits stands comes goes does
    """)
}
