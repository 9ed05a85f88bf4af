// What names an entry, a writer and a record. References and writers are what the journal uses;
// display ids (N12, S04) are for people.

/// A reference to an entry: the 32 bytes of its hash.
public struct EntryRef: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The bytes, eight to a word, the first one the most significant.
  public var bigEndianWords: (UInt64, UInt64, UInt64, UInt64) { words }

  public init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    words = (first, second, third, fourth)
  }

  /// Nil unless the text is 64 lower-case hex digits.
  public init?(hex: some StringProtocol) {
    let bytes = Array(hex.utf8)
    guard bytes.count == 64, let first = hexadecimal(bytes[0..<16]),
      let second = hexadecimal(bytes[16..<32]), let third = hexadecimal(bytes[32..<48]),
      let fourth = hexadecimal(bytes[48..<64])
    else { return nil }
    words = (first, second, third, fourth)
  }

  /// 64 lower-case hex digits.
  public var hex: String {
    [words.0, words.1, words.2, words.3].map { hexText($0, digits: 16) }.joined()
  }

  public var description: String { hex }

  public static func == (left: EntryRef, right: EntryRef) -> Bool { left.words == right.words }

  public static func < (left: EntryRef, right: EntryRef) -> Bool { left.words < right.words }

  public func hash(into hasher: inout Hasher) {
    // The bytes come from SHA-256, so any word of them spreads evenly.
    hasher.combine(words.0)
  }
}

/// A writer: one installation on one laptop in one epoch.
public struct WriterID: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let number: UInt64

  /// The writer whose six bytes these are, the first the most significant.
  public init(number: UInt64) { self.number = number & 0xFFFF_FFFF_FFFF }

  /// Nil unless the text is 12 lower-case hex digits.
  public init?(hex: some StringProtocol) {
    let bytes = Array(hex.utf8)
    guard bytes.count == 12, let number = hexadecimal(bytes[...]) else { return nil }
    self.number = number
  }

  public var hex: String { hexText(number, digits: 12) }
  public var description: String { hex }
  public static func < (left: WriterID, right: WriterID) -> Bool { left.number < right.number }
}

/// What kinds of record there are; each has its letter in display ids.
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case review, line, slot, note, answer, thought, point, action, word, check, plan

  /// The letter before the number in a display id; nil for the review's set-up, which has none.
  public var letter: Character? {
    switch self {
    case .review: nil
    case .line: "L"
    case .slot: "S"
    case .note: "N"
    case .answer: "A"
    case .thought: "T"
    case .point: "F"
    case .action: "X"
    case .word: "W"
    case .check: "K"
    case .plan: "P"
    }
  }

  /// The least number of digits shown: S04 and N01, but L1 and F1.
  var digits: Int {
    switch self {
    case .slot, .note, .answer, .thought: 2
    default: 1
    }
  }
}

/// A display id: a kind's letter and a number.
public struct DisplayID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let kind: RecordKind
  /// From 1 up.
  public let number: Int

  /// Nil for the set-up, which has no display id, and for numbers below 1.
  public init?(_ kind: RecordKind, _ number: Int) {
    guard kind.letter != nil, number > 0 else { return nil }
    self.kind = kind
    self.number = number
  }

  /// Reads `N12`, `n12` or `N012`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard let letter = text.first,
      let kind = RecordKind.allCases.first(where: {
        $0.letter.map(String.init) == letter.uppercased()
      }),
      let number = decimal(Array(text.dropFirst().utf8)[...])
    else { return nil }
    self.init(kind, number)
  }

  public var description: String {
    "\(kind.letter.map(String.init) ?? "")\(padded(number, to: kind.digits))"
  }

  public static func < (left: DisplayID, right: DisplayID) -> Bool {
    (left.kind.rawValue, left.number) < (right.kind.rawValue, right.number)
  }
}

func hexadecimal(_ bytes: ArraySlice<UInt8>) -> UInt64? {
  var value: UInt64 = 0
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(byte - 48)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(byte - 87)
    default: return nil
    }
  }
  return value
}

func hexText(_ number: UInt64, digits: Int) -> String {
  padded(hex: String(number, radix: 16), to: digits)
}

private func padded(hex digits: String, to width: Int) -> String {
  String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
