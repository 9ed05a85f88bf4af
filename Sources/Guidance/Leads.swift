// Patterns by the words that their anchors take. It is built whenever the program starts, by
// counting, and read for every word.

/// A pattern under a word that its anchor takes.
struct Lead: Sendable {
  var pattern: Int32
  /// What else must stand in the sentence, by its number in `Leads.needs`.
  var need: Int32
  /// The element that takes the first word of the pattern.
  var first: Int32
  /// The most words from that one to the anchor.
  var reach: Int32
  /// Whom the pattern's owner is for.
  var scope: RuleScope
}

struct Leads: Sendable {
  let needs: Needs
  private let rows: LeadRows
  /// For each row, where its leads begin.
  private let starts: [Int32]
  private let all: [Lead]

  /// - Parameter scopes: for each owner of patterns, the texts it holds for.
  init(_ list: PatternList, _ lexicon: Lexicon, _ scopes: [RuleScope]) {
    let rows = LeadRows(lexicon)
    let anchors = list.patterns.map { list.elements[Int($0.elements.lowerBound) + Int($0.anchor)] }
    let byRow = Buckets(count: rows.count) { put in
      for (number, anchor) in anchors.enumerated() {
        put(rows.row(of: anchor, lexicon), number)
        if anchor.kind == .set, anchor.orName { put(rows.name, number) }
      }
    }
    var needs = Needs(lexicon)
    var all: [Lead] = []
    all.reserveCapacity(byRow.numbers.count)
    for number in byRow.numbers {
      let pattern = list.patterns[Int(number)]
      let start = pattern.elements.lowerBound
      all.append(
        Lead(
          pattern: number,
          need: pattern.need < 0
            ? Needs.nothing
            : needs.number(of: list.elements[Int(start) + Int(pattern.need)], lexicon),
          first: pattern.first(list.elements) ?? start,
          reach: Int32(pattern.reach(list.elements)), scope: scopes[Int(pattern.owner)]))
    }
    self.needs = needs
    self.rows = rows
    self.all = all
    starts = byRow.starts
  }

  /// Adds the ranges of leads that a word has.
  func add(of word: Likeness, _ lexicon: Lexicon.Reading, to found: inout [Places]) {
    func add(_ row: Int) {
      if starts[row] < starts[row + 1] {
        found.append(Places(start: starts[row], end: starts[row + 1]))
      }
    }
    add(Int(word.sort))
    lexicon.eachSet(of: word.sort) { add(rows.firstSet + $0) }
    if word.isName { add(rows.name) }
    if !word.isMark { add(rows.word) }
    var endings = word.endingBits
    while endings != 0 {
      add(rows.firstEnding + endings.trailingZeroBitCount)
      endings &= endings - 1
    }
  }

  /// Calls back with the leads while they are held still.
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
    case .set: firstSet + Int(element.number)
    case .name: name
    case .ending: firstEnding + Int(element.number)
    default: word
    }
  }
}
