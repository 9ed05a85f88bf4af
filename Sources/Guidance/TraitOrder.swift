// New numbers for traits, so that those which prose is asked for most lie close together. It runs
// when patterns are compiled and never in reading.

/// First come the traits that whole sentences are asked for, then what reading itself asks for,
/// then the others by how often they are asked for; what nobody asks for has no number.
struct TraitOrder {
  /// For each old number the new one; nil for what nobody asks for.
  private var numbers: [Int32?]
  private(set) var count = Trait.firstSet

  /// At least so many stand by how often they are asked for. The others stand by the first word
  /// that has them: so the traits of one word are near each other, and most stretches of a row are
  /// empty.
  private static let oftenAsked = 1 << 11

  /// - Parameter kept: the traits that reading asks for without a pattern.
  init(_ list: PatternList, _ counts: WordCounts, _ lexicon: Lexicon, keeping kept: [Int32]) {
    numbers = (0..<Int32(lexicon.traitCount)).map { $0 < Trait.firstSet ? $0 : nil }
    var asked = [Int](repeating: 0, count: lexicon.traitCount)
    var far: Set<Int32> = []
    for pattern in list.patterns {
      // A pattern asks where its anchor stands, and for what it needs before all else.
      let anchor = list.elements[Int(pattern.elements.lowerBound + pattern.anchor)]
      let often = counts.count(anchor.number) ?? 1
      for place in pattern.elements where list.elements[Int(place)].kind == .word {
        asked[Int(list.elements[Int(place)].number)] += often
      }
      for place in pattern.needs {
        let number = pattern.element(place, list.elements).number
        asked[Int(number)] += 3 * often
        if pattern.offset(of: place, list.elements) == nil { far.insert(number) }
      }
    }
    for trait in kept { asked[Int(trait)] += 1 }
    let always = Set(kept + lexicon.nameSets.map { Int32($0) })
    func rank(_ trait: Int32) -> Int { far.contains(trait) ? 0 : always.contains(trait) ? 1 : 2 }
    let used = (Trait.firstSet..<Int32(lexicon.traitCount)).filter { asked[Int($0)] > 0 }
    let byUse = used.sorted {
      (rank($0), -asked[Int($0)], $0) < (rank($1), -asked[Int($1)], $1)
    }
    let firstWords = Self.firstWords(lexicon)
    // What whole sentences are asked for stays together, however much of it there is.
    let often = max(Self.oftenAsked, byUse.count { rank($0) < 2 })
    let seldom = byUse.dropFirst(often).sorted {
      (firstWords[Int($0)], $0) < (firstWords[Int($1)], $1)
    }
    for trait in byUse.prefix(often) + seldom {
      numbers[Int(trait)] = count
      count += 1
    }
  }

  /// For each trait the first word that has it.
  private static func firstWords(_ lexicon: Lexicon) -> [Int32] {
    var first = [Int32](repeating: .max, count: lexicon.traitCount)
    for (word, sort) in lexicon.classes.enumerated() {
      for trait in lexicon.sets.traits(of: sort) {
        first[Int(trait)] = min(first[Int(trait)], Int32(word))
      }
    }
    return first
  }

  subscript(_ trait: Int32) -> Int32? { numbers[Int(trait)] }

  /// The patterns with the new numbers.
  func apply(to list: PatternList) -> PatternList {
    var list = list
    for place in list.elements.indices where list.elements[place].kind == .word {
      list.elements[place].number = self[list.elements[place].number] ?? Trait.anyWord
    }
    return list
  }
}
