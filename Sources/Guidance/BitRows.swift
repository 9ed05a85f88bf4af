// Rows of bits, such as a bit for each set of words. Most words of most rows are empty, so only the
// others are kept, side by side: what reading touches stays small.

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

  /// Rows in groups, in which bits are counted through from one row to the next.
  /// - Parameter fill: calls back with each bit that a group has, in any order.
  @inline(__always)
  init(groups: Int, rowsForGroup: Int, fill: (_ group: Int, _ set: (Int) -> Void) -> Void) {
    var kept: [UInt64] = []
    var starts: [Int32] = []
    var words: [UInt64] = []
    kept.reserveCapacity(groups * rowsForGroup)
    starts.reserveCapacity(groups * rowsForGroup)
    // About as many as the classes of the built-in rules have.
    words.reserveCapacity(groups * 12)
    withUnsafeTemporaryAllocation(
      of: UInt64.self, capacity: rowsForGroup * (Self.wordsMax + 1)
    ) { room in
      room.initialize(repeating: 0)
      let filled = UnsafeMutableBufferPointer(rebasing: room[..<rowsForGroup])
      let row = UnsafeMutableBufferPointer(rebasing: room[rowsForGroup...])
      for group in 0..<groups {
        fill(group) { bit in
          row[bit >> 6] |= 1 << UInt64(bit & 63)
          filled[bit / Self.bitsMax] |= 1 << UInt64(bit >> 6 & (Self.wordsMax - 1))
        }
        for part in 0..<rowsForGroup {
          kept.append(filled[part])
          starts.append(Int32(words.count))
          while filled[part] != 0 {
            let word = part * Self.wordsMax + filled[part].trailingZeroBitCount
            words.append(row[word])
            row[word] = 0
            filled[part] &= filled[part] - 1
          }
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
