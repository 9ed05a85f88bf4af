// All that patterns can tell of a word by itself. Words of one likeness are the same to every
// pattern, so what is known of one is known of all.

/// The class of a word, whether it is a name or a mark, and its endings.
struct Likeness: Equatable, Sendable {
  let rawValue: UInt32

  private static let name: UInt32 = 1 << 16
  private static let mark: UInt32 = 1 << 17
  private static let endingShift: UInt32 = 18

  private init(rawValue: UInt32) { self.rawValue = rawValue }

  @inline(__always)
  init(_ token: Token) {
    var value = UInt32(token.sort) | UInt32(token.flags.endingBits) << Self.endingShift
    if token.isName { value |= Self.name }
    if token.flags.contains(.mark) { value |= Self.mark }
    rawValue = value
  }

  /// The class of the word in the lexicon.
  @inline(__always)
  var sort: UInt16 { UInt16(truncatingIfNeeded: rawValue) }
  var isName: Bool { rawValue & Self.name != 0 }
  var isMark: Bool { rawValue & Self.mark != 0 }

  /// A bit for each of `TokenFlags.endings`, by its number.
  @inline(__always)
  var endingBits: UInt16 { UInt16(truncatingIfNeeded: rawValue >> Self.endingShift) }
}

extension Token {
  /// A capital makes a name, but not of the first word of a sentence when it is a word we know.
  @inline(__always)
  var isName: Bool {
    flags.contains(.capital) && (!flags.contains(.initial) || word == Vocabulary.unknown)
  }
}
