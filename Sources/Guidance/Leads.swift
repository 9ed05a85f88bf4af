// Patterns by the words that their anchors take, and what else patterns need. It is built whenever
// the program starts, by counting, and read when a word is met for the first time.

/// How a pattern is looked for once its anchor stands in a sentence.
struct Lead: Sendable {
  /// The pattern's elements.
  var elements: Range<Int32>
  /// The one that takes the first word.
  var first: Int32
  /// How many words there can be from that one to the anchor: the fewest and the most.
  var nearest: UInt16
  var farthest: UInt16
  /// Whom the pattern's owner is for.
  var scope: RuleScope
  /// Whether a place can be met more than once from which the pattern is to be walked.
  var repeats: Bool
}

/// A pattern under a word that its anchor takes.
struct Trail: Sendable {
  /// What else must stand in the sentence, by its number; `Leads.noNeed` when there is nothing.
  /// It is kept here since most patterns go no further than that.
  var need: Int32
  var pattern: Int32
}

/// The bits that are set in one word of a row of needs.
struct RowBits: Sendable {
  /// Which word of the row.
  var word: Int32
  var bits: UInt64
}

struct Leads: Sendable {
  /// The need of a pattern that needs nothing more; every word meets it.
  static let noNeed: Int32 = 0

  private let rows: LeadRows
  /// The patterns of each row.
  private let byRow: Buckets
  /// The need that a word meets by belonging to a row.
  private let needs: [Int32]
  /// For each pattern, and what it needs.
  private let all: [Lead]
  private let needed: [Int32]
  /// How long a row of needs is, in words of 64 bits. Only what some pattern needs has a bit.
  let needWords: Int

  /// - Parameter scopes: for each owner of patterns, the texts it holds for.
  init(_ list: PatternList, _ lexicon: Lexicon, _ scopes: [RuleScope]) {
    let rows = LeadRows(lexicon)
    let anchors = list.patterns.map { list.elements[Int($0.elements.lowerBound) + Int($0.anchor)] }
    byRow = Buckets(count: rows.count) { put in
      for (number, anchor) in anchors.enumerated() {
        put(rows.row(of: anchor, lexicon), number)
        if anchor.kind == .setOrName { put(rows.name, number) }
      }
    }
    var needs = [Int32](repeating: Self.noNeed, count: rows.count)
    var needCount: Int32 = 1
    needed = list.patterns.map { pattern in
      guard pattern.need >= 0 else { return Self.noNeed }
      let element = list.elements[Int(pattern.elements.lowerBound + pattern.need)]
      let row = rows.row(of: element, lexicon)
      if needs[row] == Self.noNeed {
        needs[row] = needCount
        needCount += 1
      }
      return needs[row]
    }
    all = zip(list.patterns, anchors).map { pattern, anchor in
      let start = pattern.elements.lowerBound
      let reach = pattern.reach(list.elements)
      return Lead(
        elements: pattern.elements, first: pattern.first(list.elements) ?? start,
        nearest: UInt16(reach.lowerBound), farthest: UInt16(reach.upperBound),
        scope: scopes[Int(pattern.owner)],
        repeats: reach.count > 1 || anchor.kind == .setOrName)
    }
    self.rows = rows
    self.needs = needs
    needWords = (Int(needCount) + 63) >> 6
  }

  /// Adds the trails of patterns that a word has, and the needs that it meets.
  func add(
    of word: Likeness, _ lexicon: Lexicon.Reading, trails: inout [Trail], needs met: inout [RowBits]
  ) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: needWords) { row in
      row.initialize(repeating: 0)
      func add(_ own: Int) {
        byRow.each(in: own) {
          trails.append(Trail(need: needed[$0], pattern: Int32($0)))
        }
        let need = needs[own]
        row[Int(need >> 6)] |= 1 << UInt64(need & 63)
      }
      add(Int(word.sort))
      lexicon.eachSet(of: word.sort) { add(rows.firstSet &+ $0) }
      if word.isName { add(rows.name) }
      if !word.isMark { add(rows.word) }
      var endings = word.endingBits
      while endings != 0 {
        add(rows.firstEnding + endings.trailingZeroBitCount)
        endings &= endings - 1
      }
      for (place, bits) in row.enumerated() where bits != 0 {
        met.append(RowBits(word: Int32(place), bits: bits))
      }
    }
  }

  /// Calls back with the leads, for each pattern one, while they are held still.
  @inline(__always)
  func reading<Result>(_ body: (UnsafeBufferPointer<Lead>) -> Result) -> Result {
    all.withUnsafeBufferPointer(body)
  }
}

/// A range of places in a list.
struct Places: Sendable {
  var start: Int32 = 0
  var end: Int32 = 0

  @inline(__always)
  var all: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }
}

/// Rows by the anchor of a pattern: the classes' own, one for each thing a word is besides, and the
/// sets'.
private struct LeadRows: Sendable {
  let name: Int
  let count: Int

  /// The row of any word that is no mark.
  var word: Int { name + 1 }
  var firstEnding: Int { name + 2 }
  var firstSet: Int { name + 2 + TokenFlags.endings.count }

  init(_ lexicon: Lexicon) {
    name = lexicon.classCount
    count = name + 2 + TokenFlags.endings.count + lexicon.setCount
  }

  func row(of element: Element, _ lexicon: Lexicon) -> Int {
    switch element.kind {
    case .word: Int(lexicon.classes[Int(element.number)])
    case .set, .setOrName: firstSet + Int(element.number)
    case .name: name
    case .ending: firstEnding + Int(element.number)
    default: word
    }
  }
}
