// Names made of random hex digits: a review's, a writer's, and the salts. They say nothing about
// anybody; that is why they may stand in heads and in file names.

/// A review: 16 hex digits.
public struct ReviewID: Hashable, Comparable, Sendable, CustomStringConvertible {
  let word: UInt64

  init(word: UInt64) { self.word = word }

  /// From 16 lower-case hex digits; nil for anything else.
  public init?(hex: String) {
    let word = Hex.withDigits(of: hex, count: 16) { Hex.word($0, from: 0, count: 16) }
    guard let word else { return nil }
    self.word = word
  }

  /// A new one.
  public static func random(using random: inout some RandomNumberGenerator) -> ReviewID {
    ReviewID(word: random.next())
  }

  public var hex: String { Hex.text(word, digits: 16) }
  public var description: String { hex }
  public static func < (left: ReviewID, right: ReviewID) -> Bool { left.word < right.word }
}

/// A writer, which is one installation in one epoch: 12 hex digits.
public struct WriterID: Hashable, Comparable, Sendable, CustomStringConvertible {
  let word: UInt64

  init(word: UInt64) { self.word = word }

  /// From 12 lower-case hex digits; nil for anything else.
  public init?(hex: String) {
    let word = Hex.withDigits(of: hex, count: 12) { Hex.word($0, from: 0, count: 12) }
    guard let word else { return nil }
    self.word = word
  }

  /// A new one.
  public static func random(using random: inout some RandomNumberGenerator) -> WriterID {
    WriterID(word: random.next() >> 16)
  }

  public var hex: String { Hex.text(word, digits: 12) }
  public var description: String { hex }
  public static func < (left: WriterID, right: WriterID) -> Bool { left.word < right.word }
}

/// The 16 bytes that keep the digest of a short plain text from being guessed.
public struct Salt: Hashable, Sendable {
  let words: (UInt64, UInt64)

  init(_ first: UInt64, _ second: UInt64) { words = (first, second) }

  /// From 32 lower-case hex digits; nil for anything else.
  public init?(hex: String) {
    let salt = Hex.withDigits(of: hex, count: 32) { Salt(digits: $0) }
    guard let salt else { return nil }
    self = salt
  }

  init?(digits: UnsafeBufferPointer<UInt8>) {
    guard let first = Hex.word(digits, from: 0, count: 16),
      let second = Hex.word(digits, from: 16, count: 16)
    else { return nil }
    self.init(first, second)
  }

  /// A new one.
  public static func random(using random: inout some RandomNumberGenerator) -> Salt {
    Salt(random.next(), random.next())
  }

  public var hex: String { Hex.text(words.0, digits: 16) + Hex.text(words.1, digits: 16) }

  public static func == (left: Salt, right: Salt) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
}

/// The 32 bytes from which the key of one sealed body is derived.
public struct BoxSalt: Hashable, Sendable {
  // The same 32 bytes as a hash, and the same spelling.
  let value: EntryHash

  init(value: EntryHash) { self.value = value }

  /// From 64 lower-case hex digits; nil for anything else.
  public init?(hex: String) {
    guard let value = EntryHash(hex: hex) else { return nil }
    self.value = value
  }

  /// A new one.
  public static func random(using random: inout some RandomNumberGenerator) -> BoxSalt {
    BoxSalt(value: EntryHash(random.next(), random.next(), random.next(), random.next()))
  }

  public var hex: String { value.hex }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    let words = value.words
    return [words.0, words.1, words.2, words.3].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - UInt64($0) * 8)) }
    }
  }
}
