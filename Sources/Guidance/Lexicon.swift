// Named sets of words, compiled. Words that belong to the same sets are of one class, and a class
// has its sets as bits, so that asking much of one word stays in one place. It knows no rule.

/// Sets of words over a vocabulary.
struct Lexicon: Sendable {
  let vocabulary: Vocabulary
  /// The class of each word, by its number; unlisted words have class 0.
  let classes: [UInt16]
  /// How many classes there are.
  let classCount: Int
  let setCount: Int
  /// The sets of each class as bits, in as many rows for each class as the sets need.
  let bits: BitRows
  private let rowsForClass: Int

  /// - Parameter apart: words that must be alone in their class, since patterns name them.
  init(vocabulary: Vocabulary, members: [[Int32]], apart: Set<Int32>) {
    var sets: [[UInt16]] = Array(repeating: [], count: vocabulary.count)
    for (set, words) in members.enumerated() {
      for word in words where sets[Int(word)].last != UInt16(set) {
        sets[Int(word)].append(UInt16(set))
      }
    }
    var classes: [UInt16] = []
    var setsOfClass: [[UInt16]] = [[]]
    var known: [[UInt16]: UInt16] = [[]: 0]
    for (word, own) in sets.enumerated() {
      if !apart.contains(Int32(word)), let number = known[own] {
        classes.append(number)
        continue
      }
      let number = UInt16(setsOfClass.count)
      if !apart.contains(Int32(word)) { known[own] = number }
      classes.append(number)
      setsOfClass.append(own)
    }
    self.init(
      vocabulary: vocabulary, classes: classes, classCount: setsOfClass.count,
      setCount: members.count
    ) { sort, add in
      for set in setsOfClass[sort] { add(Int(set)) }
    }
  }

  /// - Parameter sets: calls back with the sets of a class, in rising order; asked of each class
  ///   once, in their order.
  @inline(__always)
  init(
    vocabulary: Vocabulary, classes: [UInt16], classCount: Int, setCount: Int,
    sets: (_ sort: Int, _ add: (Int) -> Void) -> Void
  ) {
    self.vocabulary = vocabulary
    self.classes = classes
    self.classCount = classCount
    self.setCount = setCount
    let rowsForClass = max(1, (setCount + BitRows.bitsMax - 1) / BitRows.bitsMax)
    self.rowsForClass = rowsForClass
    bits = BitRows(groups: classCount, rowsForGroup: rowsForClass, fill: sets)
  }

  /// Whether words of a class belong to a set.
  func contains(_ sort: UInt16, in set: Int32) -> Bool {
    reading { $0.contains(sort, in: set) }
  }

  // MARK: Asking much

  /// The memberships while they are held still.
  struct Reading {
    /// The class of each word, by its number.
    let classes: UnsafeBufferPointer<UInt16>
    fileprivate let bits: BitRows.Reading
    fileprivate let rowsForClass: Int

    /// Whether words of a class belong to a set.
    @inline(__always)
    func contains(_ sort: UInt16, in set: Int32) -> Bool {
      let row = Int(sort) &* rowsForClass &+ Int(set) / BitRows.bitsMax
      let word = (UInt64(set) % UInt64(BitRows.bitsMax)) >> 6
      return bits.word(row, 1 << word) & (1 << UInt64(set & 63)) != 0
    }

    /// Calls back with each set of a class.
    @inline(__always)
    func eachSet(of sort: UInt16, _ body: (Int) -> Void) {
      for part in 0..<rowsForClass {
        let row = Int(sort) &* rowsForClass &+ part
        bits.each(row) { body(part &* BitRows.bitsMax &+ $0) }
      }
    }
  }

  /// Holds the memberships still for as long as the body runs.
  @inline(__always)
  func reading<Result>(_ body: (Reading) -> Result) -> Result {
    classes.withUnsafeBufferPointer { classes in
      bits.reading { bits in
        body(Reading(classes: classes, bits: bits, rowsForClass: rowsForClass))
      }
    }
  }
}
