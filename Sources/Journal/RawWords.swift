// Identifiers as machine words, for rooms above that keep their own types for them and must not go
// through hex text for every entry of a long journal.

extension EntryHash {
  /// The bytes, eight to a word, the first one the most significant.
  public var bigEndianWords: (UInt64, UInt64, UInt64, UInt64) { words }

  /// The hash whose bytes these words hold.
  public init(bigEndianWords words: (UInt64, UInt64, UInt64, UInt64)) {
    self.init(words.0, words.1, words.2, words.3)
  }
}

extension WriterID {
  /// The six bytes as a number, the first the most significant.
  public var number: UInt64 { word }
}
