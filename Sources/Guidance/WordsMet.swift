// What is known of words so far: the trails of patterns that a word has and what needs it meets.
// Prose goes over the same words again and again, so each is worked out once. It depends on the
// rules only, never on what stands around, and has no words of any text.

struct WordsMet: Sendable {
  /// As many words as are kept, so that memory has a bound.
  private static let wordsMax = 1 << 15

  /// What is known of a word by itself.
  struct Word: Sendable {
    fileprivate var trails = Places()
    fileprivate var needs = Places()
  }

  private var words = Memo(none: Word())
  private var trails: [Trail] = []
  private var needs: [RowBits] = []

  /// What is known of a word, worked out when one like it is met first.
  @inline(__always)
  mutating func word(
    _ likeness: Likeness, _ index: Leads, _ lexicon: Lexicon.Reading
  ) -> Word {
    words[UInt64(likeness.rawValue)] ?? learn(likeness, index, lexicon)
  }

  private mutating func learn(
    _ likeness: Likeness, _ index: Leads, _ lexicon: Lexicon.Reading
  ) -> Word {
    var word = Word()
    word.trails.start = Int32(trails.count)
    word.needs.start = Int32(needs.count)
    index.add(of: likeness, lexicon, trails: &trails, needs: &needs)
    word.trails.end = Int32(trails.count)
    word.needs.end = Int32(needs.count)
    words.add(UInt64(likeness.rawValue), word)
    return word
  }

  /// Adds the needs that a word meets to a row of bits.
  @inline(__always)
  func addNeeds(of word: Word, to row: UnsafeMutableBufferPointer<UInt64>) {
    needs.withUnsafeBufferPointer { needs in
      for place in word.needs.all { row[Int(needs[place].word)] |= needs[place].bits }
    }
  }

  /// Calls back with each pattern under a word whose need is met by a row of bits.
  @inline(__always)
  func eachPattern(
    under word: Word, meeting row: UnsafeMutableBufferPointer<UInt64>, _ body: (Int) -> Void
  ) {
    trails.withUnsafeBufferPointer { trails in
      for place in word.trails.all {
        let need = trails[place].need
        if row[Int(need >> 6)] >> UInt64(need & 63) & 1 != 0 { body(Int(trails[place].pattern)) }
      }
    }
  }

  /// Forgets everything when it is too much; no word that was given out is any good after it.
  mutating func keepWithinBounds() {
    if words.count > Self.wordsMax { self = WordsMet() }
  }
}
