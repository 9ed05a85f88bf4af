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
    leads = Leads(list, lexicon, scopes)
  }

  /// What a reading of one text keeps from one paragraph to the next.
  struct Reading: Sendable {
    fileprivate let text: TextScope
    fileprivate(set) var words: WordsMet
    /// What is known of each token of the paragraph.
    fileprivate var tokens: [WordsMet.Word] = []
    fileprivate var search = Search()

    var matches: [Match] { search.matches }
    /// How many patterns have been walked, which is the work that reading takes.
    var walks: Int { search.walks }

    /// - Parameter words: what was found out with the same patterns before.
    init(_ text: TextScope, words: WordsMet = WordsMet()) {
      self.text = text
      self.words = words
    }
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
    reading.search.matches.removeAll(keepingCapacity: true)
    reading.tokens.removeAll(keepingCapacity: true)
    reading.words.keepWithinBounds()
    if reading.search.tried.isEmpty {
      reading.search.tried = [Int32](repeating: -1, count: patterns.count)
    }
    Walk.holding(self, tokens, lexicon) { walk in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: leads.needWords) { met in
        var start = 0
        while start < tokens.count {
          let end = meet(start, walk, met, &reading)
          search(
            start..<end, reading.tokens, reading.words, reading.text, walk, met, &reading.search)
          start = end
        }
      }
    }
    reading.search.before += tokens.count
  }

  /// Goes through a sentence and fills the row of what its words meet.
  /// - Returns: the end of the sentence.
  @inline(__always)
  private func meet(
    _ start: Int, _ walk: Walk, _ met: UnsafeMutableBufferPointer<UInt64>, _ reading: inout Reading
  ) -> Int {
    met.initialize(repeating: 0)
    var index = start
    repeat {
      let word = reading.words.word(Likeness(walk.tokens[index]), leads, walk.lexicon)
      reading.words.addNeeds(of: word, to: met)
      reading.tokens.append(word)
      index += 1
    } while index < walk.tokens.count && !walk.tokens[index].flags.contains(.first)
    return index
  }

  /// Tries the patterns that have their anchor in a sentence.
  private func search(
    _ sentence: Range<Int>, _ tokens: [WordsMet.Word], _ words: WordsMet, _ text: TextScope,
    _ walk: Walk, _ met: UnsafeMutableBufferPointer<UInt64>, _ search: inout Search
  ) {
    leads.reading { leads in
      for index in sentence {
        words.eachPattern(under: tokens[index], meeting: met) { pattern in
          let lead = leads[pattern]
          guard lead.scope.holds(for: text) else { return }
          let last = index - Int(lead.nearest)
          var start = max(sentence.lowerBound, index - Int(lead.farthest))
          if lead.repeats {
            // Where an anchor stood before within reach, some of the places were tried for it.
            start = max(start, Int(search.tried[pattern]) + 1 - search.before)
            if start <= last { search.tried[pattern] = Int32(last + search.before) }
          }
          while start <= last {
            let first = walk.elements[Int(lead.first)]
            if lead.farthest == 0 || walk.fits(first, walk.tokens[start]) {
              search.walks += 1
              if let span = walk.match(lead.elements, from: start) {
                search.matches.append(Match(pattern: Int32(pattern), span: span))
              }
            }
            start += 1
          }
        }
      }
    }
  }
}
