// The SHA-256 of an entry's head: an entry's identity, everywhere and for ever. Held inline, since
// there are as many of them as there are entries.

/// Thirty-two bytes naming one entry.
///
/// Ordered as its bytes are, which is the order of its hex digits too.
public struct EntryHash: Hashable, Comparable, Sendable, CustomStringConvertible {
  // The bytes, eight to a word, the first one the most significant.
  let words: (UInt64, UInt64, UInt64, UInt64)

  init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    words = (first, second, third, fourth)
  }

  /// What stands as `prev` in a writer's first entry.
  public static let zero = EntryHash(0, 0, 0, 0)

  /// The hash written as these 64 lower-case hex digits; nil for anything else.
  public init?(hex: String) {
    guard let hash = Hex.withDigits(of: hex, count: 64, EntryHash.init(digits:)) else {
      return nil
    }
    self = hash
  }

  /// The hash whose 32 bytes these are; nil for another count.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var all: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in bytes.enumerated() {
      all[index / 8] = all[index / 8] << 8 | UInt64(byte)
    }
    self.init(all[0], all[1], all[2], all[3])
  }

  /// 64 lower-case hex digits.
  public var hex: String {
    String(unsafeUninitializedCapacity: 64) { out in
      var at = 0
      for word in [words.0, words.1, words.2, words.3] {
        Hex.put(word, digits: 16, into: out, at: &at)
      }
      return at
    }
  }

  /// The first eight hex digits, for names and messages.
  public var short: String { String(hex.prefix(8)) }

  public var description: String { hex }

  public static func == (left: EntryHash, right: EntryHash) -> Bool {
    left.words == right.words
  }

  public static func < (left: EntryHash, right: EntryHash) -> Bool { left.words < right.words }

  public func hash(into hasher: inout Hasher) {
    // The words are uniform already; one of them is enough for a table.
    hasher.combine(words.0)
  }
}

extension EntryHash {
  /// From 64 lower-case hex digits, which the caller has counted.
  init?(digits: UnsafeBufferPointer<UInt8>) {
    guard let first = Hex.word(digits, from: 0, count: 16),
      let second = Hex.word(digits, from: 16, count: 16),
      let third = Hex.word(digits, from: 32, count: 16),
      let fourth = Hex.word(digits, from: 48, count: 16)
    else { return nil }
    self.init(first, second, third, fourth)
  }

  func write(to out: inout [UInt8]) {
    Hex.write(words.0, digits: 16, to: &out)
    Hex.write(words.1, digits: 16, to: &out)
    Hex.write(words.2, digits: 16, to: &out)
    Hex.write(words.3, digits: 16, to: &out)
  }
}
