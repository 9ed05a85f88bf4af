// Named sets of words, compiled. Words that belong to the same sets are of one class, and what is
// worked out for a class holds for all its words. It knows no rule.

/// Sets of words over a vocabulary.
struct Lexicon: Sendable {
  let vocabulary: Vocabulary
  /// The class of each word, by its number; unlisted words have class 0.
  let classes: [UInt16]
  /// How many traits there are, the sets among them.
  let traitCount: Int
  /// The sets that any name belongs to, as traits.
  let nameSets: [UInt16]
  /// The sets of each class.
  let sets: ClassSets

  /// How many classes there are.
  var classCount: Int { sets.count }

  /// - Parameter sets: the sets of each class, by its number.
  init(
    vocabulary: Vocabulary, classes: [UInt16], traitCount: Int, nameSets: [UInt16],
    sets: ClassSets
  ) {
    self.vocabulary = vocabulary
    self.classes = classes
    self.traitCount = traitCount
    self.nameSets = nameSets
    self.sets = sets
  }

  /// - Parameters:
  ///   - members: the words of each set.
  ///   - nameSets: the sets that any name belongs to, too, as traits.
  init(vocabulary: Vocabulary, members: [[Int32]], nameSets: [Int32]) {
    var setsOfWord: [[UInt16]] = Array(repeating: [], count: vocabulary.count)
    for (set, words) in members.enumerated() {
      let trait = UInt16(Trait.firstSet) + UInt16(set)
      for word in words where setsOfWord[Int(word)].last != trait {
        setsOfWord[Int(word)].append(trait)
      }
    }
    var classes: [UInt16] = []
    var sets = ClassSets()
    sets.append([])
    var known: [[UInt16]: UInt16] = [[]: 0]
    for own in setsOfWord {
      if let number = known[own] {
        classes.append(number)
        continue
      }
      known[own] = UInt16(sets.count)
      classes.append(UInt16(sets.count))
      sets.append(own)
    }
    self.init(
      vocabulary: vocabulary, classes: classes,
      traitCount: Int(Trait.firstSet) + members.count, nameSets: nameSets.map { UInt16($0) },
      sets: sets)
  }

  /// The same with new numbers for the sets; sets without one are left out.
  func renumbered(by order: TraitOrder) -> Lexicon {
    func new(_ trait: UInt16) -> UInt16? { order[Int32(trait)].map { UInt16($0) } }
    var sets = ClassSets()
    for sort in 0..<classCount {
      sets.append(self.sets.traits(of: UInt16(sort)).compactMap(new).sorted())
    }
    return Lexicon(
      vocabulary: vocabulary, classes: classes, traitCount: Int(order.count),
      nameSets: nameSets.compactMap(new).sorted(), sets: sets)
  }

  /// Whether words of a class belong to a set.
  /// - Complexity: O(sets of the class). Patterns ask the bits of `WordsMet`.
  func contains(_ sort: UInt16, in set: Int32) -> Bool {
    sets.traits(of: sort).contains(UInt16(set))
  }
}
