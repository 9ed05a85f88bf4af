// Patterns by the trait that their anchors ask for, and what else they need. It is built whenever
// the program starts, by counting, and read when a word is met for the first time.

/// How a pattern is looked for once its anchor stands in a sentence: all that most patterns are
/// asked for, side by side.
struct Trail: Sendable {
  /// In place of `needOffset`: the needed word may stand anywhere in the sentence.
  static let anywhere = Int16.max

  var pattern: Int32
  /// The trait that another word of the sentence must have; every sentence has `Trait.anyWord`.
  var need: UInt16
  /// How many words after the anchor that one stands, less than 0 where it stands before it.
  var needOffset: Int16
  /// The trait of the pattern's first word.
  var first: UInt16
  /// How many words there can be from that one to the anchor: the fewest and the most.
  var nearest: UInt16
  var farthest: UInt16
  /// Whom the pattern's owner is for.
  var scope: RuleScope
}

struct Leads: Sendable {
  /// Trails, those of one trait side by side, and where each trait's begin.
  private let trails: [Trail]
  private let starts: [Int32]
  /// How many stretches of a row hold all traits, and all that are needed anywhere in a sentence.
  let rowStretches: Int
  let needStretches: Int

  /// - Parameter scopes: for each owner of patterns, the texts it holds for.
  init(_ list: PatternList, traitCount: Int, _ scopes: [RuleScope]) {
    var neediest = Trait.anyWord
    let all = list.patterns.enumerated().map { number, pattern in
      let first = pattern.first(list.elements) ?? pattern.elements.lowerBound
      let reach = pattern.reach(list.elements)
      let need = pattern.need(list.elements)?.number ?? Trait.anyWord
      let offset = pattern.needOffset(list.elements)
      if offset == nil { neediest = max(neediest, need) }
      return Trail(
        pattern: Int32(number), need: UInt16(need),
        needOffset: offset.map { Int16($0) } ?? Trail.anywhere,
        first: UInt16(list.elements[Int(first)].number), nearest: UInt16(reach.lowerBound),
        farthest: UInt16(reach.upperBound), scope: scopes[Int(pattern.owner)])
    }
    let byTrait = Buckets(count: traitCount) { put in
      for (number, pattern) in list.patterns.enumerated() {
        let anchor = list.elements[Int(pattern.elements.lowerBound + pattern.anchor)]
        put(Int(anchor.number), number)
      }
    }
    trails = byTrait.numbers.map { all[Int($0)] }
    starts = byTrait.starts
    rowStretches = WordsMet.place(of: UInt16(traitCount)).stretch + 1
    needStretches = WordsMet.place(of: UInt16(neediest)).stretch + 1
  }

  /// Calls back with the trails of patterns whose anchor asks for a trait.
  @inline(__always)
  func eachTrail(of trait: Int, _ body: (Trail) -> Void) {
    for place in Int(starts[trait])..<Int(starts[trait + 1]) { body(trails[place]) }
  }
}
