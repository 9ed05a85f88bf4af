// The offers that were put into a field, in step with its undo: which of them stand in the text
// now, and so what evidence the text has by them. It knows texts and references; the field's own
// history knows how to go back.

import Domain

/// Offers put into one field, the latest last.
struct OfferTrail: Sendable {
  /// One offer put in.
  private struct Step: Sendable {
    /// The offers of one remark share a number: the next one takes the place of the one before.
    let turn: Int
    let before: String
    let after: String
    /// What it is made of; nil for a frame and for the writer's own words.
    let evidence: EntryRef?
    let words: [String]
    let offer: TakenOffer?
  }

  private var standing: [Step] = []
  private var undone: [Step] = []
  private var turns = 0

  /// More offers than anybody takes in one text; the oldest are then forgotten and stay linked to
  /// nothing.
  static let stepsMax = 64
  /// How many words of an offer are looked for in the text.
  static let wordsMax = 8

  /// True when there is nothing to go back to or forward to.
  var isEmpty: Bool { standing.isEmpty && undone.isEmpty }

  /// The offers of the remark that was answered last and whose answer stands.
  var taken: TakenOffer? { standing.last?.offer }

  /// Takes note of an offer that was put in.
  ///
  /// - Parameters:
  ///   - isNext: true where it takes the place of the offer before.
  ///   - words: what was put in.
  mutating func add(
    from before: String, to after: String, words: String, evidence: EntryRef?, isNext: Bool,
    offer: TakenOffer? = nil
  ) {
    if !isNext || standing.isEmpty { turns += 1 }
    undone = []
    standing.append(
      Step(
        turn: turns, before: before, after: after, evidence: evidence,
        words: evidence == nil ? [] : Self.telling(words), offer: offer))
    if standing.count > Self.stepsMax { standing.removeFirst() }
  }

  /// Goes with the field when it takes a step back or does one again; other changes leave what
  /// stands as it is.
  mutating func follow(from before: String, to after: String) {
    if let last = standing.last, last.after == before, last.before == after {
      undone.append(standing.removeLast())
    } else if let next = undone.last, next.before == before, next.after == after {
      standing.append(undone.removeLast())
    }
  }

  /// The evidence whose words offers put into a text and which are in it still, in the order they
  /// came. Words that were rubbed out by hand link nothing; words that were put differently do, as
  /// long as a third of the longest are there.
  ///
  /// - Complexity: linear in the text, times the offers that stand; nothing where none do.
  func evidence(in text: String) -> [EntryRef] {
    guard standing.contains(where: { $0.evidence != nil }) else { return [] }
    let lower = Array(text.lowercased().utf8)
    var found: [EntryRef] = []
    for (place, step) in standing.enumerated() {
      guard let ref = step.evidence, !found.contains(ref),
        !standing[(place + 1)...].contains(where: { $0.turn == step.turn })
      else { continue }
      let left = step.words.count { Self.holds(lower, Array($0.utf8)) }
      if left * 3 >= step.words.count { found.append(ref) }
    }
    return found
  }

  /// The longest words and the numbers of some words.
  private static func telling(_ text: String) -> [String] {
    let words = Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    let ordered = words.sorted { $0.count != $1.count ? $0.count > $1.count : $0 < $1 }
    return Array(ordered.prefix(wordsMax))
  }

  private static func holds(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    return (0...(text.count - word.count)).contains { start in
      text[start] == first && text[start..<start + word.count].elementsEqual(word)
    }
  }
}
