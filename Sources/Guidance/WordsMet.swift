// What is known of words so far: their traits, and the trails of patterns that have their anchor
// there. Prose goes over the same words again and again, so each is worked out once. It depends on
// the rules only, never on what stands around, and has no words of any text.

struct WordsMet: Sendable {
  /// As many words as are kept, so that memory has a bound: some ten megabytes.
  static let wordsMax = 1 << 13
  /// How many words of 64 bits stand together in a row of traits.
  static let stretchWords = Stretch.scalarCount

  /// A bit for each of the traits that stand together. Nearly all traits of a word are absent, and
  /// all stretches of a row without any are one and the same: so few bytes are looked at that they
  /// stay near.
  typealias Stretch = SIMD8<UInt64>

  /// What is known of a word by itself.
  struct Word: Sendable {
    /// Where its row of traits begins, among the stretches of rows.
    fileprivate(set) var row: Int32 = 0
    /// Its trails, one after the other: those that need a word in a certain place, then those that
    /// need one anywhere. At both ends stand those that only the first word of a sentence can have.
    fileprivate var first: Int32 = 0
    fileprivate var near: Int32 = 0
    fileprivate var far: Int32 = 0
    fileprivate var farEnd: Int32 = 0
    fileprivate var last: Int32 = 0

    /// The trails that need a word in a certain place.
    @inline(__always)
    func nearTrails(isInitial: Bool) -> Range<Int> {
      Range(uncheckedBounds: (Int(isInitial ? first : near), Int(far)))
    }

    /// The trails that need a word anywhere in the sentence.
    @inline(__always)
    func farTrails(isInitial: Bool) -> Range<Int> {
      Range(uncheckedBounds: (Int(far), Int(isInitial ? last : farEnd)))
    }
  }

  /// The kind of text: patterns for others are left out.
  private let text: TextScope
  /// Whether it is for a long text.
  private let expectsMany: Bool
  private var words = Memo(none: Word())
  /// For each word met where the stretches of its row begin.
  private var rows: [Int32] = []
  /// All stretches of rows; the first is the one without any trait.
  private var stretches: [Stretch] = [.zero]
  /// The row of the word that is being learnt.
  private var row: [Stretch] = []
  private var trails: [Trail] = []
  /// For each trail what it needs. That is looked at for all, the rest only for those that pass.
  private var needs: [Trail.Need] = []
  /// The trails of the word that is being learnt.
  private var learnt: [Trail] = []
  /// How many trails a word has at most.
  private(set) var trailsMax = 0

  /// - Parameter bytes: how long the text is, as far as that is known.
  init(_ text: TextScope, expecting bytes: Int = 0) {
    self.text = text
    expectsMany = bytes >= 1 << 16
  }

  /// How many words are kept.
  var count: Int { words.count }

  /// Room is only taken as words come, while growing would mean copying all there is.
  private mutating func makeRoom(_ leads: Leads) {
    rows.reserveCapacity(leads.rowStretches << 12)
    stretches.reserveCapacity(1 << 16)
    trails.reserveCapacity(1 << 18)
    needs.reserveCapacity(1 << 18)
  }

  /// What is known of a word, worked out when one like it is met first.
  @inline(__always)
  mutating func word(_ likeness: Likeness, _ leads: Leads, _ lexicon: Lexicon) -> Word {
    words[UInt64(likeness.rawValue)] ?? learn(likeness, leads, lexicon)
  }

  private mutating func learn(
    _ likeness: Likeness, _ leads: Leads, _ lexicon: Lexicon
  ) -> Word {
    if rows.isEmpty {
      if expectsMany { makeRoom(leads) }
      row = [Stretch](repeating: .zero, count: leads.rowStretches)
      // The first row is that of no word.
      rows += [Int32](repeating: 0, count: leads.rowStretches)
    }
    var word = Word()
    word.row = Int32(rows.count)
    learnt.removeAll(keepingCapacity: true)
    var met: UInt64 = 0
    row.withUnsafeMutableBytes { bytes in
      let row = bytes.assumingMemoryBound(to: UInt64.self)
      leads.reading { starts, trails, scopes in
        likeness.eachTrait(lexicon) { trait in
          row[trait >> 6] |= 1 << UInt64(trait & 63)
          met |= 1 << UInt64(trait >> 6 / Self.stretchWords & 63)
          for place in Int(starts[trait])..<Int(starts[trait + 1]) {
            if scopes[place].holds(for: text) { learnt.append(trails[place]) }
          }
        }
      }
    }
    putRow(met)
    word.first = put { !$0.isFar && $0.isAtStart }
    word.near = put { !$0.isFar && !$0.isAtStart }
    word.far = put { $0.isFar && !$0.isAtStart }
    word.farEnd = put { $0.isFar && $0.isAtStart }
    word.last = Int32(trails.count)
    trailsMax = max(trailsMax, trails.count - Int(word.first))
    words.add(UInt64(likeness.rawValue), word)
    return word
  }

  /// Puts away those of the learnt trails that are of a kind.
  /// - Returns: where they begin.
  @inline(__always)
  private mutating func put(_ isOfKind: (Trail) -> Bool) -> Int32 {
    let start = Int32(trails.count)
    for trail in learnt where isOfKind(trail) {
      trails.append(trail)
      needs.append(trail.need)
    }
    return start
  }

  /// Puts away the row that is ready, and empties it.
  /// - Parameter met: a bit for each of its stretches that may hold something.
  private mutating func putRow(_ met: UInt64) {
    let start = rows.count
    rows += repeatElement(0, count: row.count)
    for place in row.indices where met >> UInt64(place & 63) & 1 != 0 && row[place] != .zero {
      rows[start + place] = Int32(stretches.count)
      stretches.append(row[place])
      row[place] = .zero
    }
  }

  /// Whether a word has a trait.
  @inline(__always)
  func has(_ trait: Int32, _ word: Word) -> Bool {
    let bits = Self.place(of: UInt16(truncatingIfNeeded: trait))
    let stretch = rows[Int(word.row) + bits.stretch]
    return stretches[Int(stretch)][bits.word] >> UInt64(trait & 63) & 1 != 0
  }

  /// In which stretch of a row a trait's bit is, and in which word of it.
  @inline(__always)
  static func place(of trait: UInt16) -> (stretch: Int, word: Int) {
    (Int(trait) >> 6 / stretchWords, Int(trait) >> 6 % stretchWords)
  }

  /// Holds everything still for as long as the body runs.
  @inline(__always)
  func reading<Result>(_ body: (Rows, Trails) -> Result) -> Result {
    rows.withUnsafeBufferPointer { rows in
      stretches.withUnsafeBufferPointer { stretches in
        trails.withUnsafeBufferPointer { trails in
          needs.withUnsafeBufferPointer { needs in
            body(Rows(starts: rows, stretches), Trails(all: trails, needs: needs))
          }
        }
      }
    }
  }

  /// The trails of all words met, held still.
  struct Trails {
    let all: UnsafeBufferPointer<Trail>
    let needs: UnsafeBufferPointer<Trail.Need>
  }

  /// The rows of all words met, held still.
  struct Rows {
    fileprivate let starts: UnsafeBufferPointer<Int32>
    /// The words of all stretches.
    fileprivate let bits: UnsafeBufferPointer<UInt64>
    fileprivate let stretches: UnsafeBufferPointer<Stretch>

    fileprivate init(
      starts: UnsafeBufferPointer<Int32>, _ stretches: UnsafeBufferPointer<Stretch>
    ) {
      self.starts = starts
      self.stretches = stretches
      bits = UnsafeRawBufferPointer(stretches).assumingMemoryBound(to: UInt64.self)
    }

    /// 1 where a word has a trait, 0 where it has not.
    /// - Parameter row: where the word's row begins; 0 is a word without traits.
    @inline(__always)
    func bit(_ trait: UInt16, _ row: Int32) -> Int {
      let place = WordsMet.place(of: trait)
      let stretch = starts[Int(row) &+ place.stretch]
      let bits = bits[Int(stretch) &* WordsMet.stretchWords &+ place.word]
      return Int(truncatingIfNeeded: bits >> UInt64(trait & 63) & 1)
    }

    /// Adds a word's traits to a row, as far as that goes.
    @inline(__always)
    func add(_ word: Word, to row: UnsafeMutableBufferPointer<Stretch>) {
      for place in row.indices {
        row[place] |= stretches[Int(starts[Int(word.row) &+ place])]
      }
    }
  }

  /// Forgets everything when it is too much; no word that was given out is any good after it.
  mutating func keepWithinBounds() {
    if words.count > Self.wordsMax { self = WordsMet(text, expecting: expectsMany ? .max : 0) }
  }
}

extension Likeness {
  /// Calls back with everything that patterns can ask of such a word.
  fileprivate func eachTrait(_ lexicon: Lexicon, _ body: (Int) -> Void) {
    lexicon.sets.each(of: sort, body)
    if isName {
      body(Int(Trait.name))
      for trait in lexicon.nameSets { body(Int(trait)) }
    }
    if !isMark { body(Int(Trait.anyWord)) }
    for ending in TokenFlags.endings.indices where endingBits >> UInt16(ending) & 1 != 0 {
      body(Int(Trait.firstEnding) + ending)
    }
  }
}
