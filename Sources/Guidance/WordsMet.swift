// What is known of words so far: their traits, and the trails of patterns that have their anchor
// there. Prose goes over the same words again and again, so each is worked out once. It depends on
// the rules only, never on what stands around, and has no words of any text.

struct WordsMet: Sendable {
  /// As many words as are kept, so that memory has a bound: some six megabytes.
  static let wordsMax = 1 << 13
  /// How many words of 64 bits stand together in a row of traits. Nearly all traits of a word are
  /// absent, and all stretches of a row without any are one and the same: so few bytes are looked
  /// at that they stay near.
  static let stretchWords = 8

  /// What is known of a word by itself.
  struct Word: Sendable {
    /// Where its row of traits begins, among the stretches of rows.
    fileprivate(set) var row: Int32 = 0
    /// Where its trails begin, those that need a word in a certain place; where the others do, and
    /// where they end.
    fileprivate var near: Int32 = 0
    fileprivate var far: Int32 = 0
    fileprivate var end: Int32 = 0

    /// The trails that need a word in a certain place.
    @inline(__always)
    var nearTrails: Range<Int> { Range(uncheckedBounds: (Int(near), Int(far))) }

    /// The trails that need a word anywhere in the sentence.
    @inline(__always)
    var farTrails: Range<Int> { Range(uncheckedBounds: (Int(far), Int(end))) }
  }

  /// The kind of text: patterns for others are left out.
  private let text: TextScope
  /// Whether it is for a long text.
  private let expectsMany: Bool
  private var words = Memo(none: Word())
  /// For each word met where the stretches of its row begin.
  private var rows: [Int32] = []
  /// A bit for each trait, stretch by stretch; the first is the one without any.
  private var stretches = [UInt64](repeating: 0, count: stretchWords)
  /// The row of the word that is being learnt.
  private var row: [UInt64] = []
  private var trails: [Trail] = []
  /// Of the word that is being learnt, the trails that need a word anywhere.
  private var far: [Trail] = []
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
    stretches.reserveCapacity(Self.stretchWords << 15)
    trails.reserveCapacity(1 << 18)
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
      row = [UInt64](repeating: 0, count: leads.rowStretches * Self.stretchWords)
    }
    var word = Word()
    word.row = Int32(rows.count)
    word.near = Int32(trails.count)
    far.removeAll(keepingCapacity: true)
    row.withUnsafeMutableBufferPointer { row in
      likeness.eachTrait(lexicon) { trait in
        row[trait >> 6] |= 1 << UInt64(trait & 63)
        leads.eachTrail(of: trait) {
          guard $0.scope.holds(for: text) else { return }
          if $0.needOffset == Trail.anywhere { far.append($0) } else { trails.append($0) }
        }
      }
    }
    putRow()
    word.far = Int32(trails.count)
    trails += far
    word.end = Int32(trails.count)
    trailsMax = max(trailsMax, trails.count - Int(word.near))
    words.add(UInt64(likeness.rawValue), word)
    return word
  }

  /// Puts away the row that is ready, and empties it.
  private mutating func putRow() {
    for start in stride(from: 0, to: row.count, by: Self.stretchWords) {
      let stretch = start..<start + Self.stretchWords
      guard row[stretch].contains(where: { $0 != 0 }) else {
        rows.append(0)
        continue
      }
      rows.append(Int32(stretches.count))
      stretches += row[stretch]
      for place in stretch { row[place] = 0 }
    }
  }

  /// Whether a word has a trait.
  @inline(__always)
  func has(_ trait: Int32, _ word: Word) -> Bool {
    let bits = Self.place(of: UInt16(truncatingIfNeeded: trait))
    let stretch = rows[Int(word.row) + bits.stretch]
    return stretches[Int(stretch) + bits.word] >> UInt64(trait & 63) & 1 != 0
  }

  /// In which stretch of a row a trait's bit is, and in which word of it.
  @inline(__always)
  static func place(of trait: UInt16) -> (stretch: Int, word: Int) {
    (Int(trait) >> 6 / stretchWords, Int(trait) >> 6 % stretchWords)
  }

  /// Holds rows and trails still for as long as the body runs.
  @inline(__always)
  func reading<Result>(
    _ body: (Rows, UnsafeBufferPointer<Trail>) -> Result
  ) -> Result {
    rows.withUnsafeBufferPointer { rows in
      stretches.withUnsafeBufferPointer { stretches in
        trails.withUnsafeBufferPointer { trails in
          body(Rows(starts: rows, stretches: stretches), trails)
        }
      }
    }
  }

  /// The rows of all words met, held still.
  struct Rows {
    fileprivate let starts: UnsafeBufferPointer<Int32>
    fileprivate let stretches: UnsafeBufferPointer<UInt64>

    /// 1 where a word has a trait, 0 where it has not.
    @inline(__always)
    func bit(_ trait: UInt16, _ word: Word) -> Int {
      let place = WordsMet.place(of: trait)
      let stretch = starts[Int(word.row) &+ place.stretch]
      let bits = stretches[Int(stretch) &+ place.word]
      return Int(truncatingIfNeeded: bits >> UInt64(trait & 63) & 1)
    }

    /// Adds a word's traits to a row that is so many stretches long.
    @inline(__always)
    func add(_ word: Word, to row: UnsafeMutableBufferPointer<UInt64>, _ count: Int) {
      for number in 0..<count {
        let from = Int(starts[Int(word.row) &+ number])
        let to = number &* WordsMet.stretchWords
        for place in 0..<WordsMet.stretchWords { row[to &+ place] |= stretches[from &+ place] }
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
