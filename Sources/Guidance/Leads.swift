// Patterns by the words that their anchors take, and what else patterns need. It is built whenever
// the program starts, by counting, and read when a word is met for the first time.

/// A pattern under a word that its anchor takes.
struct Lead: Sendable {
  var pattern: Int32
  /// What else must stand in the sentence, by its number; `Leads.noNeed` when there is nothing.
  var need: Int32
  /// The element that takes the first word of the pattern.
  var first: Int32
  /// The most words from that one to the anchor.
  var reach: Int32
  /// Whom the pattern's owner is for.
  var scope: RuleScope
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

  /// What a word is to patterns by belonging to a row.
  private struct Role: Sendable {
    /// The leads of the row.
    var leads: Places
    /// The need that a word of the row meets.
    var need: Int32
  }

  private let rows: LeadRows
  private let roles: [Role]
  private let all: [Lead]
  /// How long a row of needs is, in words of 64 bits. Only what some pattern needs has a bit.
  let needWords: Int

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
    var roles = (0..<rows.count).map {
      Role(leads: Places(start: byRow.starts[$0], end: byRow.starts[$0 + 1]), need: Self.noNeed)
    }
    var needCount: Int32 = 1
    var all: [Lead] = []
    all.reserveCapacity(byRow.numbers.count)
    for number in byRow.numbers {
      let pattern = list.patterns[Int(number)]
      let start = pattern.elements.lowerBound
      var lead = Lead(
        pattern: number, need: Self.noNeed, first: pattern.first(list.elements) ?? start,
        reach: Int32(pattern.reach(list.elements)), scope: scopes[Int(pattern.owner)])
      if pattern.need >= 0 {
        let row = rows.row(of: list.elements[Int(start + pattern.need)], lexicon)
        if roles[row].need == Self.noNeed {
          roles[row].need = needCount
          needCount += 1
        }
        lead.need = roles[row].need
      }
      all.append(lead)
    }
    self.rows = rows
    self.roles = roles
    self.all = all
    needWords = (Int(needCount) + 63) >> 6
  }

  /// Adds the ranges of leads that a word has, and the needs that it meets.
  func add(
    of word: Likeness, _ lexicon: Lexicon.Reading, leads: inout [Places], needs: inout [RowBits]
  ) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: needWords) { met in
      met.initialize(repeating: 0)
      roles.withUnsafeBufferPointer { roles in
        func add(_ row: Int) {
          let role = roles[row]
          if role.leads.start < role.leads.end { leads.append(role.leads) }
          met[Int(role.need >> 6)] |= 1 << UInt64(role.need & 63)
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
      }
      for (place, bits) in met.enumerated() where bits != 0 {
        needs.append(RowBits(word: Int32(place), bits: bits))
      }
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
