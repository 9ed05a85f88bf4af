// Phrases that matter to a point as a whole: advice, contrast, wondering, dates. Only the writer's
// own words are looked at; what stands in quotation marks is somebody else's.

/// A point's own words in lower case.
struct PointWords {
  private let words: [String]
  /// The token of each word.
  private let places: [Int]
  private let endsInStop: Bool

  init(_ tokens: [Token], in text: String) {
    let bytes = Array(text.utf8)
    var words: [String] = []
    var places: [Int] = []
    for (place, token) in tokens.enumerated()
    where !token.flags.contains(.mark) && token.zones.isDisjoint(with: Zone.quotes) {
      words.append(
        String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self).lowercased())
      places.append(place)
    }
    self.words = words
    self.places = places
    endsInStop = bytes.last { $0 != 0x20 && $0 != 0x0A } == UInt8(ascii: ".")
  }

  /// A sentence or more that has come to its stop.
  var looksFinished: Bool { endsInStop && words.count >= 6 }

  /// The tokens of the first advice.
  var advice: ClosedRange<Int>? {
    for start in words.indices {
      for phrase in Self.advicePhrases where has(phrase, at: start) {
        return places[start]...places[start + phrase.count - 1]
      }
    }
    return nil
  }

  var hasContrast: Bool { hasAny(Self.contrasts) }
  var wonders: Bool { hasAny([["wondered"], ["wonder"], ["wondering"], ["curious"]]) }
  var isDated: Bool { words.contains { Self.months.contains($0) } }

  /// A reference such as N12, a code, a time: words with figures in them.
  var hasFigures: Bool { words.contains { $0.utf8.contains { (0x30...0x39).contains($0) } } }

  private func hasAny(_ phrases: [[String]]) -> Bool {
    words.indices.contains { start in phrases.contains { has($0, at: start) } }
  }

  private func has(_ phrase: [String], at start: Int) -> Bool {
    guard words.count - start >= phrase.count else { return false }
    return phrase.indices.allSatisfy { words[start + $0] == phrase[$0] }
  }

  private static func phrases(_ texts: String) -> [[String]] {
    texts.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }

  private static let advicePhrases = phrases(
    """
    you could, you might try, you might want to, you may want to, you may wish to, how about,
    what about trying, what about using, why not, have you thought, have you considered,
    it might help to, it may help to, it would help to, it could help to, it might be worth,
    it may be worth, it would be worth, worth trying, one idea is, one idea would be,
    our advice, we suggest, we recommend, we would suggest, we would recommend, at our school,
    in our school, consider using, consider trying, would benefit from, could be improved by,
    we found it works, a good way to, the answer is to
    """)

  private static let contrasts = phrases(
    """
    whereas, while, in another, in others, elsewhere, unlike, instead of, rather than, and not,
    differently, different from, compared with, on the other hand
    """)

  private static let months: Set<String> = [
    "january", "february", "april", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
