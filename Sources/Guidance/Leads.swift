// For each class of words, the patterns that such a word can start, grouped by the test they share.
// It is built by counting, since it is built whenever the program starts.

struct Leads {
  /// For each row: a bit for each test.
  let bits: BitRows
  /// For each word of `bits`, how many groups stand before its first.
  private(set) var groupsBefore: [Int32] = []
  private(set) var groupStarts: [Int32] = []
  private(set) var byGroup: [Int32]

  init(_ list: PatternList, _ testOf: [Int32], _ lexicon: Lexicon) {
    let numbers = RowNumbers(lexicon)
    let rows = numbers.count
    // Patterns in the order of their tests, so that every row is filled in that order.
    let order = Self.order(testOf)
    let firsts = order.map { list.patterns[Int($0)].first(list.elements) }
    let holders = SetHolders(lexicon)
    var counts = [Int32](repeating: 0, count: rows + 1)
    for first in firsts {
      Self.eachRow(first, lexicon, numbers, holders) { counts[$0 + 1] += 1 }
    }
    for row in 0..<rows { counts[row + 1] += counts[row] }
    let starts = counts
    var byGroup = [Int32](repeating: 0, count: Int(starts[rows]))
    for (place, first) in firsts.enumerated() {
      let pattern = order[place]
      Self.eachRow(first, lexicon, numbers, holders) { row in
        byGroup[Int(counts[row])] = pattern
        counts[row] += 1
      }
    }
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
    testOf.indices.map { Int(testOf[$0]) << 32 | $0 }.sorted().map { Int32(truncatingIfNeeded: $0) }
  }

  @inline(__always)
  private static func eachRow(
    _ first: Element?, _ lexicon: Lexicon, _ numbers: RowNumbers, _ holders: SetHolders,
    _ body: (Int) -> Void
  ) {
    guard let first else { return }
    if let row = numbers.row(of: first, lexicon) {
      body(row)
      return
    }
    let set = Int(first.number)
    for place in Int(holders.starts[set])..<Int(holders.starts[set + 1]) {
      body(Int(holders.classes[place]))
    }
    if first.orName { body(numbers.name) }
  }
}

/// The classes that belong to each set.
private struct SetHolders {
  let starts: [Int32]
  let classes: [UInt16]

  init(_ lexicon: Lexicon) {
    var counts = [Int32](repeating: 0, count: lexicon.setCount + 1)
    for set in lexicon.memberSets { counts[Int(set) + 1] += 1 }
    for set in 0..<lexicon.setCount { counts[set + 1] += counts[set] }
    starts = counts
    var classes = [UInt16](repeating: 0, count: lexicon.memberSets.count)
    for sort in 0..<lexicon.classCount {
      for place in Int(lexicon.memberStarts[sort])..<Int(lexicon.memberStarts[sort + 1]) {
        let set = Int(lexicon.memberSets[place])
        classes[Int(counts[set])] = UInt16(sort)
        counts[set] += 1
      }
    }
    self.classes = classes
  }
}
