// Patterns by the trait that their anchors ask for, and what else they need. It is built whenever
// the program starts, by counting, and read when a word is met for the first time.

/// How a pattern is looked for once its anchor stands in a sentence: all that most patterns are
/// asked for, side by side.
struct Trail: Sendable {
  /// What another word of the sentence must have.
  struct Need: Sendable {
    /// In place of `offset`: the word may stand anywhere in the sentence.
    static let anywhere = Int16.max

    /// Every sentence has `Trait.anyWord`.
    var trait: UInt16
    /// How many words after the anchor it stands, less than 0 where it stands before it.
    var offset: Int16
  }

  var pattern: Int32
  var need: Need
  /// The trait of the pattern's first word.
  var first: UInt16
  /// How many words there can be from that one to the anchor: the fewest and the most.
  var nearest: UInt16
  var farthest: UInt16
  /// Whether that one begins a sentence.
  var begins: Bool
  /// Whom the pattern's owner is for.
  var scope: RuleScope

  /// Whether what it needs may stand anywhere in the sentence.
  var isFar: Bool { need.offset == Need.anywhere }

  /// Whether its anchor can only be the first word of a sentence.
  var isAtStart: Bool { begins && farthest == 0 }
}

struct Leads: Sendable {
  /// Trails, those of one trait side by side, and where each trait's begin.
  private let trails: [Trail]
  private let starts: [Int32]
  /// How many stretches of a row hold all traits, and all that are needed anywhere in a sentence.
  let rowStretches: Int
  let needStretches: Int
  /// How far from an anchor what is needed can stand at most.
  let offsetMax: Int

  /// - Parameter scopes: for each owner of patterns, the texts it holds for.
  init(_ list: PatternList, traitCount: Int, _ scopes: [RuleScope]) {
    var neediest = Trait.anyWord
    var offsetMax = 0
    let all = list.patterns.enumerated().map { number, pattern in
      let first = pattern.first(list.elements) ?? pattern.elements.lowerBound
      let reach = pattern.reach(list.elements)
      let need = pattern.need(list.elements)?.number ?? Trait.anyWord
      let offset = pattern.needOffset(list.elements)
      if offset == nil { neediest = max(neediest, need) }
      offsetMax = max(offsetMax, abs(offset ?? 0))
      return Trail(
        pattern: Int32(number),
        need: Trail.Need(
          trait: UInt16(need), offset: offset.map { Int16($0) } ?? Trail.Need.anywhere),
        first: UInt16(list.elements[Int(first)].number), nearest: UInt16(reach.lowerBound),
        farthest: UInt16(reach.upperBound), begins: pattern.begins(list.elements),
        scope: scopes[Int(pattern.owner)])
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
    self.offsetMax = offsetMax
    needStretches = WordsMet.place(of: UInt16(neediest)).stretch + 1
  }

  /// Holds still where the trails of patterns whose anchor asks for a trait begin, and the trails.
  @inline(__always)
  func reading(
    _ body: (_ starts: UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Trail>) -> Void
  ) {
    starts.withUnsafeBufferPointer { starts in
      trails.withUnsafeBufferPointer { body(starts, $0) }
    }
  }
}
