// Patterns by the trait that their anchors ask for, and what else they need. It is built whenever
// the program starts, by counting, and read when a word is met for the first time.

/// How a pattern is looked for once its anchor stands in a sentence: all that most patterns are
/// asked for, side by side.
struct Trail: Sendable {
  /// What another word of the sentence must have.
  struct Need: Sendable {
    /// In place of `offset`: the word may stand anywhere in the sentence.
    static let anywhere = Int16.max
    /// What every sentence has.
    static let nothing = Need(trait: UInt16(Trait.anyWord), offset: anywhere)

    var trait: UInt16
    /// How many words after the anchor it stands, less than 0 where it stands before it.
    var offset: Int16
  }

  var pattern: Int32
  var need: Need
  /// What else is needed: in a certain place, and anywhere in the sentence. Both are looked at
  /// where the first need is met; one that says nothing is always met.
  var beside: Need
  var apart: UInt16
  /// The trait of the pattern's first word.
  var first: UInt16
  /// How many words there can be from that one to the anchor: the fewest and the most.
  var nearest: UInt16
  var farthest: UInt16
  /// Whether that one begins a sentence.
  var begins: Bool

  /// Whether what it needs may stand anywhere in the sentence.
  var isFar: Bool { need.isFar }

  /// Whether its anchor can only be the first word of a sentence.
  var isAtStart: Bool { begins && farthest == 0 }
}

struct Leads: Sendable {
  /// Trails, those of one trait side by side, and where each trait's begin.
  private let trails: [Trail]
  private let starts: [Int32]
  /// For each trail whom the pattern's owner is for.
  private let scopes: [RuleScope]
  /// How many stretches of a row hold all traits, and all that are needed anywhere in a sentence.
  let rowStretches: Int
  let needStretches: Int
  /// How far from an anchor what is needed can stand at most.
  let offsetMax: Int

  /// - Parameter scopes: for each owner of patterns, the texts it holds for.
  init(_ list: PatternList, traitCount: Int, _ scopes: [RuleScope]) {
    var neediest = Trail.Need.nothing.trait
    var offsetMax = 0
    let all = list.patterns.enumerated().map { number, pattern in
      let trail = Trail(pattern, Int32(number), list.elements)
      if trail.isFar { neediest = max(neediest, trail.need.trait) } else {
        offsetMax = max(offsetMax, abs(Int(trail.need.offset)))
      }
      neediest = max(neediest, trail.apart)
      offsetMax = max(offsetMax, abs(Int(trail.beside.offset)))
      return trail
    }
    let byTrait = Buckets(count: traitCount) { put in
      for (number, pattern) in list.patterns.enumerated() {
        let anchor = list.elements[Int(pattern.elements.lowerBound + pattern.anchor)]
        put(Int(anchor.number), number)
      }
    }
    trails = byTrait.numbers.map { all[Int($0)] }
    self.scopes = byTrait.numbers.map { scopes[Int(list.patterns[Int($0)].owner)] }
    starts = byTrait.starts
    rowStretches = WordsMet.place(of: UInt16(traitCount)).stretch + 1
    self.offsetMax = offsetMax
    needStretches = WordsMet.place(of: neediest).stretch + 1
  }

  /// Holds still where the trails of patterns whose anchor asks for a trait begin, the trails, and
  /// whom each is for.
  @inline(__always)
  func reading(
    _ body: (
      _ starts: UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Trail>,
      UnsafeBufferPointer<RuleScope>
    ) -> Void
  ) {
    starts.withUnsafeBufferPointer { starts in
      trails.withUnsafeBufferPointer { trails in
        scopes.withUnsafeBufferPointer { body(starts, trails, $0) }
      }
    }
  }
}

extension Trail {
  /// - Parameters:
  ///   - number: the pattern's.
  ///   - all: all elements.
  fileprivate init(_ pattern: CompiledPattern, _ number: Int32, _ all: [Element]) {
    let anchor = UInt16(pattern.element(pattern.anchor, all).number)
    let further = Need(pattern, at: pattern.furtherNeed, all)
    let reach = pattern.reach(all)
    let first = pattern.first(all) ?? pattern.elements.lowerBound
    self.pattern = number
    need = Need(pattern, at: pattern.need, all)
    // The anchor itself is in its place.
    beside = further.isFar ? Need(trait: anchor, offset: 0) : further
    apart = further.isFar ? further.trait : Need.nothing.trait
    self.first = UInt16(all[Int(first)].number)
    nearest = UInt16(reach.lowerBound)
    farthest = UInt16(reach.upperBound)
    begins = pattern.begins(all)
  }
}

extension Trail.Need {
  /// - Parameter place: of the element that asks for it; less than 0 where none does.
  fileprivate init(_ pattern: CompiledPattern, at place: Int32, _ all: [Element]) {
    self = .nothing
    if place < 0 { return }
    trait = UInt16(pattern.element(place, all).number)
    if let offset = pattern.offset(of: place, all) { self.offset = Int16(offset) }
  }

  /// Whether it may be met anywhere in the sentence.
  var isFar: Bool { offset == Self.anywhere }
}
