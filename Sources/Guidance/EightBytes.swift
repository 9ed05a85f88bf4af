// Eight bytes of a text looked at as one number, which spares most words a loop over their letters
// whose end no processor foresees.

struct EightBytes {
  private static let high: UInt64 = 0x8080_8080_8080_8080
  private static let small: UInt64 = 0x2020_2020_2020_2020

  private let bytes: UInt64

  /// - Parameter bytes: the first one lowest.
  @inline(__always)
  init(_ bytes: UInt64) { self.bytes = bytes }

  /// The bytes with small letters for capital ones; what is no letter may become something else.
  @inline(__always)
  var folded: UInt64 { bytes | Self.small }

  /// How many of them are letters from A to Z of either case before the first one that is none.
  @inline(__always)
  var letterCount: Int {
    let low = folded & ~Self.high
    // A sum has the high bit where the byte is at least "a", and where it is more than "z".
    let atLeastA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let beyondZ = low &+ 0x0505_0505_0505_0505
    let others = ~(atLeastA & ~beyondZ & ~bytes) & Self.high
    return others.trailingZeroBitCount >> 3
  }

  /// How many of the first so many bytes are capitals, where all of these are letters.
  @inline(__always)
  func capitalCount(of count: Int) -> Int {
    (~bytes & Self.small & FoldedWord.mask(count)).nonzeroBitCount
  }

  /// How many scalars begin within a range of UTF-8 bytes.
  static func scalarCount(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = range.count
    var place = range.lowerBound
    while place &+ 8 <= range.upperBound {
      // A byte that goes on with a scalar has its highest bit set and the next one not.
      let eight = FoldedWord.eight(text, place)
      count &-= (eight & ~(eight &<< 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      place &+= 8
    }
    while place < range.upperBound {
      if text[place] & 0xC0 == 0x80 { count &-= 1 }
      place &+= 1
    }
    return count
  }
}
