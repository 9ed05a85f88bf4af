// What is known of words so far: their traits, and the trails of patterns that have their anchor
// there. Prose goes over the same words again and again, so each is worked out once. It depends on
// the rules only, never on what stands around, and has no words of any text.

struct WordsMet: Sendable {
  /// As many words as are kept, so that memory has a bound: some sixteen megabytes.
  static let wordsMax = 1 << 13

  /// What is known of a word by itself.
  struct Word: Sendable {
    /// Where its row of traits begins.
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
  /// For each word met a bit for each trait.
  private var rows: [UInt64] = []
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
    rows.reserveCapacity(leads.rowWords << 12)
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
    if rows.isEmpty, expectsMany { makeRoom(leads) }
    let start = rows.count
    rows.append(contentsOf: repeatElement(0, count: leads.rowWords))
    var word = Word()
    word.row = Int32(start)
    word.near = Int32(trails.count)
    far.removeAll(keepingCapacity: true)
    rows.withUnsafeMutableBufferPointer { rows in
      likeness.eachTrait(lexicon) { trait in
        rows[start &+ trait >> 6] |= 1 << UInt64(trait & 63)
        leads.eachTrail(of: trait) {
          guard $0.scope.holds(for: text) else { return }
          if $0.needOffset == Trail.anywhere { far.append($0) } else { trails.append($0) }
        }
      }
    }
    word.far = Int32(trails.count)
    trails += far
    word.end = Int32(trails.count)
    trailsMax = max(trailsMax, trails.count - Int(word.near))
    words.add(UInt64(likeness.rawValue), word)
    return word
  }

  /// Whether a word has a trait.
  @inline(__always)
  func has(_ trait: Int32, _ word: Word) -> Bool {
    rows[Int(word.row) + Int(trait >> 6)] >> UInt64(trait & 63) & 1 != 0
  }

  /// Holds rows and trails still for as long as the body runs.
  @inline(__always)
  func reading<Result>(
    _ body: (UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<Trail>) -> Result
  ) -> Result {
    rows.withUnsafeBufferPointer { rows in
      trails.withUnsafeBufferPointer { trails in body(rows, trails) }
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
