// Whether a page reads easily aloud: its long sentences, by where they stand. It names them and
// counts nothing else, and nothing waits for it.

/// A sentence that is long to read or to hear.
public struct LongSentence: Hashable, Sendable {
  /// The item it stands in, such as `F2`; empty for text of its own.
  public let place: String
  public let words: Int
  /// Its first words.
  public let beginning: String

  /// More words than this are many for one sentence.
  public static let wordsMax = 30
}

extension Paper {
  /// Sentences of more than `LongSentence.wordsMax` words, in the order of the page.
  ///
  /// - Complexity: linear in the page's text.
  public var longSentences: [LongSentence] {
    blocks.flatMap { block -> [LongSentence] in
      switch block {
      case .heading, .table: []
      case .paragraph(let text): Paper.long(text, in: "")
      case .list(let items):
        items.flatMap { item in
          ([item.text] + item.details).flatMap { Paper.long($0, in: item.label ?? "") }
        }
      }
    }
  }

  private static func long(_ text: String, in place: String) -> [LongSentence] {
    var found: [LongSentence] = []
    var words: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      words.append(word)
      // A stop within closing marks ends a sentence too; a semicolon is a breath.
      let bare = word.reversed().drop { "\"”')".contains($0) }
      guard let last = bare.first, ".!?;:".contains(last) else { continue }
      take(&words, place, &found)
    }
    take(&words, place, &found)
    return found
  }

  private static func take(
    _ words: inout [Substring], _ place: String, _ found: inout [LongSentence]
  ) {
    if words.count > LongSentence.wordsMax {
      found.append(
        LongSentence(
          place: place, words: words.count,
          beginning: words.prefix(6).joined(separator: " ") + " …"))
    }
    words = []
  }
}
