// Rows of bits, one bit for each test. Most words of most rows are empty, so only the others are
// kept, side by side: what reading touches stays small.

struct BitRows: Equatable, Sendable {
  /// As many words as a row can have.
  static let wordsMax = 64
  /// As many bits as a row can have.
  static let bitsMax = 64 * wordsMax

  /// For each row, a bit for each of its words that is kept.
  private let kept: [UInt64]
  /// For each row, where its words begin.
  private let starts: [Int32]
  private let words: [UInt64]

  /// - Parameter fill: calls back with each bit that a row has, in any order.
  @inline(__always)
  init(count: Int, fill: (_ row: Int, _ set: (Int) -> Void) -> Void) {
    var kept: [UInt64] = []
    var starts: [Int32] = []
    var words: [UInt64] = []
    kept.reserveCapacity(count)
    starts.reserveCapacity(count)
    // About as many as the rows of the built-in rules have.
    words.reserveCapacity(count * 4)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.wordsMax) { row in
      row.initialize(repeating: 0)
      for number in 0..<count {
        var filled: UInt64 = 0
        fill(number) { bit in
          row[bit >> 6] |= 1 << UInt64(bit & 63)
          filled |= 1 << UInt64(bit >> 6)
        }
        kept.append(filled)
        starts.append(Int32(words.count))
        while filled != 0 {
          let word = filled.trailingZeroBitCount
          words.append(row[word])
          row[word] = 0
          filled &= filled - 1
        }
      }
    }
    (self.kept, self.starts, self.words) = (kept, starts, words)
  }

  /// The rows while they are held still.
  struct Reading {
    fileprivate let kept: UnsafeBufferPointer<UInt64>
    fileprivate let starts: UnsafeBufferPointer<Int32>
    fileprivate let words: UnsafeBufferPointer<UInt64>

    /// A word of a row, which may be empty.
    /// - Parameter bit: one bit, in the place of the word.
    @inline(__always)
    func word(_ row: Int, _ bit: UInt64) -> UInt64 {
      if kept[row] & bit == 0 { return 0 }
      return words[Int(starts[row]) &+ (kept[row] & (bit &- 1)).nonzeroBitCount]
    }

    /// Calls back with each bit of a row.
    @inline(__always)
    func each(_ row: Int, _ body: (Int) -> Void) {
      var place = Int(starts[row])
      var filled = kept[row]
      while filled != 0 {
        let first = filled.trailingZeroBitCount << 6
        var left = words[place]
        while left != 0 {
          body(first &+ left.trailingZeroBitCount)
          left &= left &- 1
        }
        place &+= 1
        filled &= filled &- 1
      }
    }
  }

  /// Holds the rows still for as long as the body runs.
  @inline(__always)
  func reading<Result>(_ body: (Reading) -> Result) -> Result {
    kept.withUnsafeBufferPointer { kept in
      starts.withUnsafeBufferPointer { starts in
        words.withUnsafeBufferPointer { words in
          body(Reading(kept: kept, starts: starts, words: words))
        }
      }
    }
  }
}
