// For each class of words, the patterns that such a word can start, grouped by the test they share.
// It is built by counting, since it is built whenever the program starts.

struct Leads {
  /// For each row: a bit for each test.
  let bits: BitRows
  /// For each word of `bits`, how many groups stand before its first.
  private(set) var groupsBefore: [Int32] = []
  private(set) var groupStarts: [Int32] = []
  let byGroup: [Int32]

  init(_ list: PatternList, _ testOf: [Int32], _ lexicon: Lexicon) {
    let numbers = RowNumbers(lexicon)
    let rows = numbers.count
    // Patterns in the order of their tests, so that every row is filled in that order.
    let order = Self.order(testOf)
    let firsts = order.map { list.patterns[Int($0)].first(list.elements) }
    let holders = Self.holders(lexicon)
    let byRow = Buckets(count: rows) { put in
      for (place, first) in firsts.enumerated() {
        let pattern = Int(order[place])
        Self.eachRow(first, lexicon, numbers, holders) { put($0, pattern) }
      }
    }
    let starts = byRow.starts
    let byGroup = byRow.numbers
    self.byGroup = byGroup
    for row in 0..<rows {
      var last = -1
      for entry in Int(starts[row])..<Int(starts[row + 1]) {
        let test = Int(testOf[Int(byGroup[entry])])
        if test == last { continue }
        if last < 0 || test >> 6 != last >> 6 { groupsBefore.append(Int32(groupStarts.count)) }
        last = test
        groupStarts.append(Int32(entry))
      }
    }
    bits = BitRows(count: rows) { row, set in
      for entry in Int(starts[row])..<Int(starts[row + 1]) {
        set(Int(testOf[Int(byGroup[entry])]))
      }
    }
    groupStarts.append(Int32(byGroup.count))
  }

  private static func order(_ testOf: [Int32]) -> [Int32] {
    let count = (testOf.max() ?? -1) + 1
    return Buckets(count: Int(count)) { put in
      for (pattern, test) in testOf.enumerated() { put(Int(test), pattern) }
    }.numbers
  }

  /// The classes that belong to each set.
  private static func holders(_ lexicon: Lexicon) -> Buckets {
    Buckets(count: lexicon.setCount) { put in
      for sort in 0..<lexicon.classCount {
        for place in Int(lexicon.memberStarts[sort])..<Int(lexicon.memberStarts[sort + 1]) {
          put(Int(lexicon.memberSets[place]), sort)
        }
      }
    }
  }

  @inline(__always)
  private static func eachRow(
    _ first: Element?, _ lexicon: Lexicon, _ numbers: RowNumbers, _ holders: Buckets,
    _ body: (Int) -> Void
  ) {
    guard let first else { return }
    if let row = numbers.row(of: first, lexicon) {
      body(row)
      return
    }
    holders.each(in: Int(first.number), body)
    if first.orName { body(numbers.name) }
  }
}
