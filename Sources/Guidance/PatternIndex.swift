// Patterns under the words they can start with and the words that can come second. Both are rows
// of bits for each class of words, so that most of what cannot match is never looked at.

/// Where a pattern matched.
struct Match: Sendable {
  var pattern: Int32
  var tokens: Range<Int>
  var span: Range<Int>
}

struct PatternIndex: Sendable {
  let elements: [Element]
  let patterns: [CompiledPattern]
  /// What can rule patterns out before they are walked, in the order of needs; patterns share
  /// tests.
  let tests: [Test]
  /// The test of each pattern, numbered as they are first met; a table keeps these numbers.
  let testOf: [Int32]
  /// How many words of bits a row of tests has.
  let rowWords: Int
  private let rows: RowNumbers
  /// For each row: the tests of the patterns that such a word can start.
  let leads: BitRows
  /// For each row: the tests that such a word passes when it comes second.
  let follows: BitRows
  /// For each row: the tests that such a word meets by standing further on in the sentence.
  let needs: BitRows
  /// For each word of `leads`, how many groups stand before its first.
  private let groupsBefore: [Int32]
  /// For each group, which is one class and one test, where its patterns start in `byGroup`.
  private let groupStarts: [Int32]
  private let byGroup: [Int32]
  /// Tests for which the first word must start a sentence.
  private let initialTests: [UInt64]

  /// What several patterns ask of the second word, of the place, and of the kind of text.
  struct Test: Hashable, Sendable {
    var isInitial: Bool
    /// Whom the pattern's owner is for.
    var scope: RuleScope
    /// The elements that the second word can be taken by; empty when anything, or nothing, may
    /// come. Elements that ask the same have the same key.
    var second: [Element]
    /// An element that must be taken further on; nil when there is none that tells.
    var need: Element?

    /// What may be asked of a word.
    enum Asked { case second, need }

    /// Calls back with each element that is asked for; with nil where there is none.
    @inline(__always)
    func each(_ asked: Asked, _ body: (Element?) -> Void) {
      switch asked {
      case .need: body(need)
      case .second:
        if second.isEmpty { body(nil) }
        for element in second { body(element) }
      }
    }
  }

  /// - Parameter scopes: for each owner of patterns, the texts it holds for.
  init(_ list: PatternList, lexicon: Lexicon, scopes: [RuleScope]) {
    elements = list.elements
    patterns = list.patterns
    let sorting = TestSorting(list, lexicon: lexicon, scopes: scopes)
    testOf = sorting.testOf
    let places = Self.placesByNeed(sorting.tests)
    var tests = sorting.tests
    for (test, place) in zip(sorting.tests, places) { tests[Int(place)] = test }
    self.tests = tests
    let rowWords = max(1, (tests.count + 63) >> 6)
    self.rowWords = rowWords
    initialTests = Self.row(of: tests, rowWords) { $0.isInitial }

    rows = RowNumbers(lexicon)
    let leads = Leads(list, testOf.map { places[Int($0)] }, lexicon)
    self.leads = leads.bits
    groupsBefore = leads.groupsBefore
    groupStarts = leads.groupStarts
    byGroup = leads.byGroup
    follows = Self.passing(lexicon, tests, .second)
    needs = Self.passing(lexicon, tests, .need)
  }

  /// Places for the tests in the order of their needs, so that what a sentence lacks empties whole
  /// words of a row, which are then passed over.
  private static func placesByNeed(_ tests: [Test]) -> [Int32] {
    let keys = tests.indices.map { number in
      let need = tests[number].need
      let asksSecond = tests[number].second.isEmpty ? 0 : 1
      let key = asksSecond << 40 | Int(need?.kind.rawValue ?? 0) << 32 | Int(need?.number ?? 0)
      return (key, number)
    }
    var places = [Int32](repeating: 0, count: tests.count)
    for (place, key) in keys.sorted(by: { $0 < $1 }).enumerated() { places[key.1] = Int32(place) }
    return places
  }

  /// For each row: the tests that ask for an element which such a word fits.
  private static func passing(
    _ lexicon: Lexicon, _ tests: [Test], _ asked: Test.Asked
  ) -> BitRows {
    let rows = RowNumbers(lexicon)
    // Few sets are asked for by many tests, so a list of tests for each is shorter than a row of
    // bits; the lists of the sets come after those of the rows.
    let asking = Buckets(count: rows.count + lexicon.setCount) { put in
      for (number, test) in tests.enumerated() {
        test.each(asked) { element in
          guard let element else { return put(rows.whatever, number) }
          if let row = rows.row(of: element, lexicon) { return put(row, number) }
          put(rows.count + Int(element.number), number)
          if element.orName { put(rows.name, number) }
        }
      }
    }
    return BitRows(count: rows.count) { row, set in
      asking.each(in: row, set)
      guard row < lexicon.classCount else { return }
      for index in Int(lexicon.memberStarts[row])..<Int(lexicon.memberStarts[row + 1]) {
        asking.each(in: rows.count + Int(lexicon.memberSets[index]), set)
      }
    }
  }

  private static func row(of tests: [Test], _ rowWords: Int, where holds: (Test) -> Bool)
    -> [UInt64]
  {
    var row = [UInt64](repeating: 0, count: rowWords)
    for (number, test) in tests.enumerated() where holds(test) {
      row[number >> 6] |= 1 << UInt64(number & 63)
    }
    return row
  }

  /// The tests that count for a kind of text, as a row of bits.
  func allowed(_ kind: TextKind, _ audience: Audience?) -> [UInt64] {
    Self.row(of: tests, rowWords) { $0.scope.holds(for: kind, audience) }
  }

  /// Calls back for every pattern that matches, from the last token it can start at to the first.
  ///
  /// Going backwards, the words after a token are known when it is asked what it starts, so that a
  /// pattern is walked only where a word it needs further on does stand further on.
  /// - Parameter allowed: the tests that count, from `allowed(_:_:)`.
  /// - Returns: how many patterns were walked.
  @inline(__always)
  @discardableResult
  func matches(
    _ tokens: [Token], _ lexicon: Lexicon, allowed: [UInt64], found: (Match) -> Void
  ) -> Int {
    var walked = 0
    Walk.holding(self, tokens, lexicon) { walk in
      holding(allowed) { tables, present, room in
        var present = present
        var own = TokenRows(room)
        var second = TokenRows(room + TokenRows.most)
        for index in stride(from: tokens.count - 1, through: 0, by: -1) {
          let token = walk.tokens[index]
          // Going backwards, what was this token's own is now the second word's.
          swap(&own, &second)
          if token.flags.contains(.last) || index == tokens.count - 1 {
            second.clear(rows)
            present.clear()
            present.add(rows.whatever, tables.needs)
          }
          own.take(token, isName: walk.isName(token), rows)
          for place in 1..<own.count { present.add(own[place], tables.needs) }
          var open = present.words
          var followed: UInt64 = 0
          for place in 0..<second.count { followed |= tables.follows.filled(second[place]) }
          open &= followed
          let isInitial = token.flags.contains(.initial)
          for place in 1..<own.count {
            let row = own[place]
            var left = tables.leads.filled(row) & open
            while left != 0 {
              let word = left.trailingZeroBitCount
              let bit = left & (0 &- left)
              left ^= bit
              let entry = tables.leads.place(row, bit)
              var started = tables.leads.words[entry] & present.row[word]
              if !isInitial { started &= ~initialTests[word] }
              if started == 0 { continue }
              var passed: UInt64 = 0
              for place in 0..<second.count { passed |= tables.follows.word(second[place], bit) }
              started &= passed
              if started != 0 { walked += attempt(started, entry, index, tables, walk, found) }
            }
          }
        }
      }
    }
    return walked
  }

  /// The rows of bits, held still while tokens are gone through.
  private struct Tables {
    let leads: BitRows.Reading
    let follows: BitRows.Reading
    let needs: BitRows.Reading
  }

  /// Holds everything still for as long as the body runs, and lends it the room it needs.
  @inline(__always)
  private func holding(
    _ allowed: [UInt64], _ body: (Tables, Present, UnsafeMutablePointer<Int>) -> Void
  ) {
    leads.reading { leads in
      follows.reading { follows in
        needs.reading { needs in
          allowed.withUnsafeBufferPointer { allowed in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: rowWords) { row in
              withUnsafeTemporaryAllocation(of: Int.self, capacity: 2 * TokenRows.most) { room in
                guard let row = row.baseAddress, let room = room.baseAddress else { return }
                row.initialize(repeating: 0, count: rowWords)
                body(
                  Tables(leads: leads, follows: follows, needs: needs),
                  Present(allowed: allowed, row: row), room)
              }
            }
          }
        }
      }
    }
  }

  /// The tests that count and whose needs are met from here to the end of the sentence.
  private struct Present {
    let allowed: UnsafeBufferPointer<UInt64>
    let row: UnsafeMutablePointer<UInt64>
    /// A bit for each word of the row that is not empty.
    private(set) var words: UInt64 = 0

    init(allowed: UnsafeBufferPointer<UInt64>, row: UnsafeMutablePointer<UInt64>) {
      self.allowed = allowed
      self.row = row
    }

    @inline(__always)
    mutating func clear() {
      while words != 0 {
        row[words.trailingZeroBitCount] = 0
        words &= words &- 1
      }
    }

    /// Adds the tests whose needs such a word meets.
    @inline(__always)
    mutating func add(_ number: Int, _ needs: BitRows.Reading) {
      var left = needs.filled(number)
      var place = needs.start(number)
      while left != 0 {
        let word = left.trailingZeroBitCount
        left &= left &- 1
        row[word] |= needs.words[place] & allowed[word]
        place &+= 1
        if row[word] != 0 { words |= 1 << UInt64(word) }
      }
    }
  }

  /// Walks the patterns of the groups that are left of one word of one row.
  private func attempt(
    _ left: UInt64, _ place: Int, _ start: Int, _ tables: Tables, _ walk: Walk,
    _ found: (Match) -> Void
  ) -> Int {
    var left = left
    var walked = 0
    while left != 0 {
      let bit = left & (0 &- left)
      left ^= bit
      let before = tables.leads.words[place] & (bit &- 1)
      let group = Int(groupsBefore[place]) + before.nonzeroBitCount
      for entry in Int(groupStarts[group])..<Int(groupStarts[group + 1]) {
        let number = byGroup[entry]
        walked += 1
        if let match = walk.match(number, patterns[Int(number)], from: start) { found(match) }
      }
    }
    return walked
  }
}
