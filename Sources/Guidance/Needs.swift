// What patterns need to stand in a sentence, numbered, so that what a sentence has is a row of
// bits. Only what some pattern needs has a number, which keeps the row short.

/// The bits that are set in one word of a row.
struct RowBits: Sendable {
  /// Which word of the row.
  var word: Int32
  var bits: UInt64
}

struct Needs: Sendable {
  /// The need of a pattern that needs nothing more; it is always met.
  static let nothing: Int32 = 0

  /// How many numbers there are, with `nothing`.
  private(set) var count: Int32 = 1
  /// By class, set and ending: the need that such a word meets, or `nothing`.
  private var ofClass: [Int32]
  private var ofSet: [Int32]
  private var ofEnding = [Int32](repeating: nothing, count: TokenFlags.endings.count)

  init(_ lexicon: Lexicon) {
    ofClass = [Int32](repeating: Self.nothing, count: lexicon.classCount)
    ofSet = [Int32](repeating: Self.nothing, count: lexicon.setCount)
  }

  /// How long a row of bits is, in words.
  var rowWords: Int { (Int(count) + 63) >> 6 }

  /// The number of an element that asks for a word, for words of a set or for an ending.
  mutating func number(of element: Element, _ lexicon: Lexicon) -> Int32 {
    switch element.kind {
    case .word: Self.number(&ofClass[Int(lexicon.classes[Int(element.number)])], &count)
    case .set: Self.number(&ofSet[Int(element.number)], &count)
    case .ending: Self.number(&ofEnding[Int(element.number)], &count)
    default: Self.nothing
    }
  }

  private static func number(_ number: inout Int32, _ count: inout Int32) -> Int32 {
    if number == nothing {
      number = count
      count += 1
    }
    return number
  }

  /// Adds the needs that a word meets.
  func add(of word: Likeness, _ lexicon: Lexicon.Reading, to met: inout [RowBits]) {
    let start = met.count
    func meet(_ number: Int32) {
      if number == Self.nothing { return }
      let bit: UInt64 = 1 << UInt64(number & 63)
      for place in start..<met.count where met[place].word == number >> 6 {
        met[place].bits |= bit
        return
      }
      met.append(RowBits(word: number >> 6, bits: bit))
    }
    meet(ofClass[Int(word.sort)])
    lexicon.eachSet(of: word.sort) { meet(ofSet[$0]) }
    var endings = word.endingBits
    while endings != 0 {
      meet(ofEnding[endings.trailingZeroBitCount])
      endings &= endings - 1
    }
  }
}
