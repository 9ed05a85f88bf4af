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
  /// What can rule patterns out before they are walked; patterns share tests.
  let tests: [Test]
  /// The test of each pattern.
  let testOf: [Int32]
  /// How many words of bits a row of tests has.
  let rowWords: Int
  /// For each class, and after them for a name and for any word: the tests of the patterns that
  /// such a word can start.
  let leads: [UInt64]
  /// For each class, and after them for a name, any word, and whatever comes: the tests that such a
  /// word passes when it comes second.
  let follows: [UInt64]
  /// For each class, and after them for whatever comes: the tests that such a word meets by
  /// standing anywhere in the sentence.
  let needs: [UInt64]
  /// For each row of `leads`, a bit for each of its words that is not empty.
  private let leadWords: [UInt64]
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
  }

  /// - Parameter scopes: for each owner of patterns, the texts it holds for.
  init(_ list: PatternList, lexicon: Lexicon, scopes: [RuleScope]) {
    elements = list.elements
    patterns = list.patterns
    let sorting = TestSorting(list, lexicon: lexicon, scopes: scopes)
    let (tests, testOf) = (sorting.tests, sorting.testOf)
    self.testOf = testOf
    self.tests = tests
    let rowWords = max(1, (tests.count + 63) >> 6)
    self.rowWords = rowWords
    initialTests = Self.row(of: tests, rowWords) { $0.isInitial }

    let leads = Leads(list, testOf, lexicon, rowWords)
    self.leads = leads.bits
    groupsBefore = leads.groupsBefore
    groupStarts = leads.groupStarts
    byGroup = leads.byGroup
    leadWords = stride(from: 0, to: leads.bits.count, by: rowWords).map { row in
      (0..<rowWords).reduce(0) { $0 | (leads.bits[row + $1] == 0 ? 0 : 1 << UInt64($1 & 63)) }
    }
    follows = Self.passing(lexicon, rowWords, tests) { $0.second }
    needs = Self.passing(lexicon, rowWords, tests) { $0.need.map { [$0] } ?? [] }
  }

  /// For each class, then for names, any word, and whatever comes: the tests that ask for an
  /// element which such a word fits.
  private static func passing(
    _ lexicon: Lexicon, _ rowWords: Int, _ tests: [Test], asked: (Test) -> [Element]
  ) -> [UInt64] {
    let classCount = lexicon.classCount
    var follows = [UInt64](repeating: 0, count: (classCount + 3) * rowWords)
    var bySet: [Int32: [Int]] = [:]
    for (number, test) in tests.enumerated() {
      func pass(_ sort: Int) {
        follows[sort * rowWords + number >> 6] |= 1 << UInt64(number & 63)
      }
      let elements = asked(test)
      if elements.isEmpty { pass(classCount + 2) }
      for element in elements {
        switch element.kind {
        case .word: pass(Int(lexicon.classes[Int(element.number)]))
        case .set:
          bySet[element.number, default: []].append(number)
          if element.orName { pass(classCount) }
        case .name: pass(classCount)
        default: pass(classCount + 1)
        }
      }
    }
    // Few sets are asked for by many tests, so a list of tests is shorter than a row of bits.
    var lists = [[Int]](repeating: [], count: lexicon.setCount)
    for (set, numbers) in bySet { lists[Int(set)] = numbers }
    for sort in 0..<classCount {
      for index in Int(lexicon.memberStarts[sort])..<Int(lexicon.memberStarts[sort + 1]) {
        for number in lists[Int(lexicon.memberSets[index])] {
          follows[sort * rowWords + number >> 6] |= 1 << UInt64(number & 63)
        }
      }
    }
    return follows
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

  /// Calls back for every pattern that matches, in order of the token it starts at.
  /// - Parameter allowed: the tests that count, from `allowed(_:_:)`.
  /// - Returns: how many patterns were walked.
  @inline(__always)
  @discardableResult
  func matches(
    _ tokens: [Token], _ lexicon: Lexicon, allowed: [UInt64], found: (Match) -> Void
  ) -> Int {
    var walked = 0
    let count = tokens.count
    let names = lexicon.classCount * rowWords
    let namesRow = lexicon.classCount
    var present = allowed
    Walk.holding(self, tokens, lexicon) { walk in
      leads.withUnsafeBufferPointer { leads in
        follows.withUnsafeBufferPointer { follows in
          for index in 0..<count {
            let token = walk.tokens[index]
            if token.flags.contains(.first) { gather(&present, allowed, walk.tokens, index, names) }
            let hasName = token.flags.contains(.capital)
            let isWord = !token.flags.contains(.mark)
            let leadRow = Int(token.sort) * rowWords
            var words = leadWords[Int(token.sort)]
            if hasName { words |= leadWords[namesRow] }
            if isWord { words |= leadWords[namesRow + 1] }
            if words == 0 { continue }
            let next = index + 1
            let follow = next < count && !walk.tokens[next].flags.contains(.first)
            let nextToken = walk.tokens[follow ? next : index]
            let isNextName = follow && walk.isName(nextToken)
            let isNextWord = follow && !nextToken.flags.contains(.mark)
            let followRow = Int(nextToken.sort) * rowWords
            let isInitial = token.flags.contains(.initial)
            while words != 0 {
              let word = words.trailingZeroBitCount
              words &= words - 1
              var passed = follows[names + 2 * rowWords + word]
              if follow { passed |= follows[followRow + word] }
              if isNextName { passed |= follows[names + word] }
              if isNextWord { passed |= follows[names + rowWords + word] }
              passed &= present[word]
              if !isInitial { passed &= ~initialTests[word] }
              if passed == 0 { continue }
              // In turn: what the word itself starts, what a name starts, what any word starts.
              let own = passed & leads[leadRow + word]
              if own != 0 { walked += attempt(own, leadRow + word, index, leads, walk, found) }
              if hasName {
                let left = passed & leads[names + word]
                if left != 0 { walked += attempt(left, names + word, index, leads, walk, found) }
              }
              if isWord {
                let place = names + rowWords + word
                let left = passed & leads[place]
                if left != 0 { walked += attempt(left, place, index, leads, walk, found) }
              }
            }
          }
        }
      }
    }
    return walked
  }

  /// The tests that count and whose needs the sentence that starts at a token meets.
  private func gather(
    _ present: inout [UInt64], _ allowed: [UInt64], _ tokens: UnsafeBufferPointer<Token>,
    _ start: Int, _ names: Int
  ) {
    present.withUnsafeMutableBufferPointer { present in
      needs.withUnsafeBufferPointer { needs in
        for word in 0..<rowWords { present[word] = needs[names + 2 * rowWords + word] }
        var index = start
        repeat {
          let row = Int(tokens[index].sort) * rowWords
          if row != 0 {
            for word in 0..<rowWords { present[word] |= needs[row + word] }
          }
          index += 1
        } while index < tokens.count && !tokens[index].flags.contains(.first)
        for word in 0..<rowWords { present[word] &= allowed[word] }
      }
    }
  }

  /// Walks the patterns of the groups that are left of one word of one row.
  private func attempt(
    _ left: UInt64, _ place: Int, _ start: Int, _ leads: UnsafeBufferPointer<UInt64>, _ walk: Walk,
    _ found: (Match) -> Void
  ) -> Int {
    var left = left
    var walked = 0
    while left != 0 {
      let bit = left & (0 &- left)
      left ^= bit
      let group = Int(groupsBefore[place]) + (leads[place] & (bit &- 1)).nonzeroBitCount
      for entry in Int(groupStarts[group])..<Int(groupStarts[group + 1]) {
        let number = byGroup[entry]
        walked += 1
        if let match = walk.match(number, patterns[Int(number)], from: start) { found(match) }
      }
    }
    return walked
  }
}
