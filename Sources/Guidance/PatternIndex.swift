// All patterns, and how those that match are found: under the words of a sentence stand the
// patterns that have their anchor there; where what else they need is near enough, too, they are
// walked from the places where they can start.

/// Where a pattern matched.
struct Match: Sendable {
  var pattern: Int32
  /// What is remarked on, by the numbers of tokens.
  var span: Range<Int>
}

struct PatternIndex: Sendable {
  let elements: [Element]
  let patterns: [CompiledPattern]
  private let leads: Leads

  /// - Parameter scopes: for each owner of patterns, the texts it holds for.
  init(_ list: PatternList, lexicon: Lexicon, scopes: [RuleScope]) {
    elements = list.elements
    patterns = list.patterns
    leads = Leads(list, traitCount: lexicon.traitCount, scopes)
  }

  /// What a reading of one text keeps from one paragraph to the next.
  struct Reading: Sendable {
    fileprivate(set) var words: WordsMet
    /// What is known of each token of the paragraph.
    fileprivate(set) var tokens: [WordsMet.Word] = []
    fileprivate var search = Search()

    var matches: [Match] { search.matches }
    /// How many patterns have been walked, which is the work that reading takes.
    var walks: Int { search.walks }

    /// Whether a token of the paragraph has a trait; nil is one that no word has.
    @inline(__always)
    func has(_ trait: Int32?, at index: Int) -> Bool {
      trait.map { words.has($0, tokens[index]) } ?? false
    }

    /// - Parameter words: what was found out with the same patterns before.
    init(words: WordsMet) { self.words = words }
  }

  /// Which patterns were tried where, and what came of it.
  fileprivate struct Search: Sendable {
    /// For each pattern the last token from which it was tried, counted from the text's start.
    var tried: [Int32] = []
    /// How many tokens were read before the paragraph.
    var before = 0
    var matches: [Match] = []
    var walks = 0
  }

  /// Finds every match of a pattern in a paragraph; afterwards they are in `matches`, in no order
  /// that means anything.
  /// - Complexity: O(tokens), with a bound on the work for each that depends on the rules alone.
  func read(_ tokens: [Token], _ lexicon: Lexicon, _ reading: inout Reading) {
    reading.tokens.removeAll(keepingCapacity: true)
    reading.words.keepWithinBounds()
    for token in tokens {
      reading.tokens.append(reading.words.word(Likeness(token), leads, lexicon))
    }
    var search = Search()
    swap(&search, &reading.search)
    search.matches.removeAll(keepingCapacity: true)
    if search.tried.isEmpty { search.tried = [Int32](repeating: -1, count: patterns.count) }
    Walk.holding(self, tokens, reading) { walk in
      withUnsafeTemporaryAllocation(
        of: WordsMet.Stretch.self, capacity: leads.needStretches
      ) { met in
        let metBits = UnsafeRawBufferPointer(met).assumingMemoryBound(to: UInt64.self)
        // Each look writes behind the last one that passed.
        let room = reading.words.trailsMax + 1
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: room) { passed in
          Surroundings.holding(tokens.count, margin: leads.offsetMax) { surroundings in
            var start = 0
            while start < tokens.count {
              let sentence = start..<walk.sentenceEnd(after: start)
              walk.fill(met, sentence)
              for index in sentence { surroundings[index] = walk.words[index].row }
              search.tryAll(in: sentence, walk, surroundings, metBits, passed)
              for index in sentence { surroundings[index] = 0 }
              start = sentence.upperBound
            }
          }
        }
      }
    }
    search.before += tokens.count
    swap(&search, &reading.search)
  }
}

extension PatternIndex.Search {
  /// Tries the patterns that have their anchor in a sentence.
  /// - Parameters:
  ///   - surroundings: the rows of its words.
  ///   - met: the traits that its words have.
  ///   - passed: room for the trails of any word.
  fileprivate mutating func tryAll(
    in sentence: Range<Int>, _ walk: Walk, _ surroundings: Surroundings,
    _ met: UnsafeBufferPointer<UInt64>, _ passed: UnsafeMutableBufferPointer<Int32>
  ) {
    for index in sentence {
      let word = walk.words[index]
      // Few trails pass, and nothing foretells which: all are looked at without a branch.
      var count = 0
      let isInitial = walk.tokens[index].flags.contains(.initial)
      for place in word.nearTrails(isInitial: isInitial) {
        let need = walk.trails.needs[place]
        passed[count] = Int32(truncatingIfNeeded: place)
        count &+= walk.rows.bit(need.trait, surroundings[index &+ Int(need.offset)])
      }
      for place in word.farTrails(isInitial: isInitial) {
        let need = walk.trails.needs[place].trait
        passed[count] = Int32(truncatingIfNeeded: place)
        count &+= Int(truncatingIfNeeded: met[Int(need >> 6)] >> UInt64(need & 63) & 1)
      }
      // So with what else they need.
      var left = 0
      for number in 0..<count {
        let trail = walk.trails.all[Int(passed[number])]
        passed[left] = passed[number]
        let beside = walk.rows.bit(
          trail.beside.trait, surroundings[index &+ Int(trail.beside.offset)])
        let apart = met[Int(trail.apart >> 6)] >> UInt64(trail.apart & 63)
        left &+= beside & Int(truncatingIfNeeded: apart)
      }
      for number in 0..<left {
        let trail = walk.trails.all[Int(passed[number])]
        tryOne(trail, index, sentence.lowerBound, walk, surroundings)
      }
    }
  }

  /// Walks a pattern from each place from which its anchor can stand where it does.
  @inline(__always)
  private mutating func tryOne(
    _ trail: Trail, _ index: Int, _ first: Int, _ walk: Walk, _ surroundings: Surroundings
  ) {
    let last = index - Int(trail.nearest)
    var start = max(first, index - Int(trail.farthest))
    let pattern = Int(trail.pattern)
    if trail.nearest != trail.farthest {
      // Where an anchor stood before within reach, some of the places were tried for it.
      start = max(start, Int(tried[pattern]) + 1 - before)
      if start <= last { tried[pattern] = Int32(last + before) }
    }
    while start <= last {
      if walk.rows.bit(trail.first, surroundings[start]) != 0,
        !trail.begins || walk.tokens[start].flags.contains(.initial)
      {
        walks += 1
        if let span = walk.match(walk.patterns[pattern].elements, from: start) {
          matches.append(Match(pattern: trail.pattern, span: span))
        }
      }
      start += 1
    }
  }
}
