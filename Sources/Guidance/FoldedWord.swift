// A folded word as it is looked up and told from others: by its first eight bytes as one number,
// which is all there is of most words, and by a hash that needs no walk over its letters.

struct FoldedWord {
  let text: UnsafeBufferPointer<UInt8>
  let start: Int
  /// In bytes.
  let count: Int
  /// The first eight bytes, the first one lowest; nought where there are fewer.
  let head: UInt64
  /// Of the first and the last eight bytes and the length.
  let hash: UInt32

  /// - Parameters:
  ///   - start: where the word begins in a text; what stands behind it is not looked at.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int, count: Int) {
    self.text = text
    self.start = start
    self.count = count
    var tail: UInt64 = 0
    if count > 8 {
      head = Self.eight(text, start)
      tail = Self.eight(text, start &+ count &- 8)
    } else if start &+ 8 <= text.count {
      head = Self.eight(text, start) & Self.mask(count)
    } else {
      var bytes: UInt64 = 0
      for index in 0..<count { bytes |= UInt64(text[start &+ index]) << UInt64(index * 8) }
      head = bytes
    }
    let mixed =
      (head &+ tail &* 0x1_0000_0001_0031 ^ UInt64(truncatingIfNeeded: count) << 56)
      &* 0x9E37_79B9_7F4A_7C15
    hash = UInt32(truncatingIfNeeded: mixed >> 32)
  }

  /// A word that is a text of its own.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>) { self.init(text, from: 0, count: text.count) }

  /// Whether behind the first eight bytes the same bytes stand as from a place of a text on.
  @inline(__always)
  func goesOn(as other: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    var index = 8
    while index < count {
      if text[start &+ index] != other[place &+ index] { return false }
      index &+= 1
    }
    return true
  }

  /// Eight bytes from a place on, the first one lowest.
  @inline(__always)
  static func eight(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
        fromByteOffset: place, as: UInt64.self))
  }

  /// A bit for each bit of so many bytes, eight at most.
  @inline(__always)
  static func mask(_ count: Int) -> UInt64 {
    count == 0 ? 0 : ~0 &>> UInt64(truncatingIfNeeded: 64 &- count &* 8)
  }
}
