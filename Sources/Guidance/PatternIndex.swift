// All patterns, and how those that match are found: under the words of a sentence stand the
// patterns that have their anchor there; where what else they need is in the sentence, too, they
// are walked from the places where they can start.

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
    /// For each pattern, up to which token it was tried, counted from the start of the text.
    fileprivate var tried: [Int32] = []
    /// How many tokens were read before the paragraph.
    fileprivate var before = 0
    fileprivate(set) var matches: [Match] = []
    /// How many patterns have been walked, which is the work that reading takes.
    fileprivate(set) var walks = 0

    /// - Parameter words: what was found out with the same patterns before.
    init(_ text: TextScope, words: WordsMet = WordsMet()) {
      self.text = text
      self.words = words
    }
  }

  /// Finds every match of a pattern in a paragraph; afterwards they are in `matches`, in no order
  /// that means anything.
  /// - Complexity: O(tokens), with a bound on the work for each that depends on the rules alone.
  func read(_ tokens: [Token], _ lexicon: Lexicon, _ reading: inout Reading) {
    reading.matches.removeAll(keepingCapacity: true)
    reading.tokens.removeAll(keepingCapacity: true)
    reading.words.keepWithinBounds()
    if reading.tried.isEmpty { reading.tried = [Int32](repeating: -1, count: patterns.count) }
    Walk.holding(self, tokens, lexicon) { walk in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: leads.needWords) { met in
        leads.reading { all in
          var start = 0
          while start < tokens.count {
            let end = meet(start, walk, met, &reading)
            for index in start..<end { tryLeads(at: index, from: start, walk, all, met, &reading) }
            start = end
          }
        }
      }
    }
    reading.before += tokens.count
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

  /// Tries the patterns that have their anchor at a token.
  @inline(__always)
  private func tryLeads(
    at index: Int, from sentence: Int, _ walk: Walk, _ all: UnsafeBufferPointer<Lead>,
    _ met: UnsafeMutableBufferPointer<UInt64>, _ reading: inout Reading
  ) {
    let now = Int32(reading.before + index)
    for range in reading.tokens[index].leads.all {
      for place in reading.words[range].all {
        let lead = all[place]
        guard met[Int(lead.need >> 6)] >> UInt64(lead.need & 63) & 1 != 0,
          lead.scope.holds(for: reading.text)
        else { continue }
        // Where an anchor stood before within reach, the places before that one were tried for it.
        let last = Int(reading.tried[Int(lead.pattern)]) + 1 - reading.before
        reading.tried[Int(lead.pattern)] = now
        var start = max(sentence, index - Int(lead.reach), last)
        while start <= index {
          if lead.reach == 0 || walk.fits(walk.elements[Int(lead.first)], walk.tokens[start]) {
            reading.walks += 1
            let pattern = patterns[Int(lead.pattern)]
            if let match = walk.match(lead.pattern, pattern, from: start) {
              reading.matches.append(match)
            }
          }
          start += 1
        }
      }
    }
  }
}
