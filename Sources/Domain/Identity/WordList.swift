// A set of words written as one text, so that data stays readable and is compiled in. It is asked
// of every word of a text, so it is built and asked without making strings.

/// Words in lower case, separated by white space in their source.
struct WordList: Sendable {
  /// Where a word stands in the text; a slot of no length is empty.
  private struct Slot {
    var start: UInt32 = 0
    var length: UInt32 = 0
  }

  private let text: StaticString
  /// A table with room for twice the words, by the hash of their letters.
  private let slots: [Slot]

  init(_ text: StaticString) {
    self.text = text
    slots = text.withUTF8Buffer { bytes in
      let words = bytes.split { $0 == 0x20 || $0 == 0x0A }
      var capacity = 4
      while capacity < words.count * 2 { capacity *= 2 }
      var slots = [Slot](repeating: Slot(), count: capacity)
      for word in words {
        var place = LetterHash.of(word) & (capacity - 1)
        while slots[place].length > 0 { place = (place + 1) & (capacity - 1) }
        slots[place] = Slot(start: UInt32(word.startIndex), length: UInt32(word.count))
      }
      return slots
    }
  }

  func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { contains($0) }
  }

  /// Whether two words stand in the list, joined by a hyphen.
  func contains(_ first: String, _ second: String) -> Bool {
    // Most words are longer or shorter than any that begins a pair.
    let length = first.utf8.count + 1 + second.utf8.count
    guard length <= Self.pairBytesMax else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { pair in
      var end = pair.initialize(fromContentsOf: first.utf8)
      pair[end] = UInt8(ascii: "-")
      end = pair[(end + 1)...].initialize(fromContentsOf: second.utf8)
      return contains(UnsafeBufferPointer(rebasing: pair[..<end]))
    }
  }

  private static let pairBytesMax = 64

  private func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = LetterHash.of(word[...]) & (slots.count - 1)
    return text.withUTF8Buffer { bytes in
      while slots[place].length > 0 {
        let slot = slots[place]
        if Int(slot.length) == word.count,
          bytes[Int(slot.start)..<Int(slot.start) + word.count].elementsEqual(word)
        {
          return true
        }
        place = (place + 1) & (slots.count - 1)
      }
      return false
    }
  }

  /// Calls back with the letters of each word, in the order of the text.
  ///
  /// - Complexity: linear in the text.
  func forEach(_ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Void) {
    text.withUTF8Buffer { bytes in
      bytes.split { $0 == 0x20 || $0 == 0x0A }.forEach(body)
    }
  }
}

/// A hash of a word by its first and its last eight bytes and its length, whatever the case.
enum LetterHash {
  /// - Returns: seventeen bits, the same in every run.
  @inline(__always)
  static func of(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int { bits(sum(of: word)) }

  /// The hash of a word, of all its bits.
  @inline(__always)
  static func bits(_ sum: UInt64) -> Int { Int(truncatingIfNeeded: sum >> 47) }

  /// Sixteen bits more, which tell words of one hash apart.
  @inline(__always)
  static func print(_ sum: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: sum >> 31) }

  /// All bits of a word's hash.
  @inline(__always)
  static func sum(of word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    let count = word.count
    let start = word.startIndex
    guard count > 8 else { return mixed(head(word.base, start, count), 0, count) }
    return mixed(eight(word.base, start), eight(word.base, start + count - 8), count)
  }

  @inline(__always)
  private static func mixed(_ head: UInt64, _ tail: UInt64, _ count: Int) -> UInt64 {
    // In ASCII the bit makes letters small and leaves digits alone.
    let small = (head | 0x2020_2020_2020_2020) &+ (tail | 0x2020_2020_2020_2020) &* 31
    return (small ^ UInt64(truncatingIfNeeded: count) << 56) &* 0x9E37_79B9_7F4A_7C15
  }

  /// So many bytes, no more than eight, the first one lowest.
  @inline(__always)
  private static func head(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int
  ) -> UInt64 {
    if start + 8 <= bytes.count {
      return eight(bytes, start) & (~0 >> UInt64(truncatingIfNeeded: (8 - count) * 8))
    }
    var head: UInt64 = 0
    for index in 0..<count { head |= UInt64(bytes[start + index]) << UInt64(index * 8) }
    return head
  }

  /// Eight bytes from a place on, the first one lowest.
  @inline(__always)
  static func eight(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: start, as: UInt64.self))
  }
}
