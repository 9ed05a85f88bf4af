// Finds in a note's own words what was counted and what was said, so that nobody types a number or
// a quotation twice. It reads; it never changes the words.

/// Reads counts and quotations out of a text. Linear in the text.
public enum Reading {
  /// Every `n of m` and `n out of m` in digits, with the few words behind it as its label.
  public static func counts(in text: String) -> [Count] {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" })
    var found: [Count] = []
    var index = 0
    while index < words.count {
      guard let n = number(words[index]) else {
        index += 1
        continue
      }
      var next = index + 1
      if next + 1 < words.count, words[next] == "out", words[next + 1] == "of" { next += 1 }
      guard next + 1 < words.count, words[next] == "of",
        let of = number(trimmed(words[next + 1])), let count = Count(
          label: label(words, from: next + 2, after: words[next + 1]), n: n, of: of)
      else {
        index += 1
        continue
      }
      found.append(count)
      index = next + 2
    }
    return found
  }

  /// What stands between double quotation marks, straight or curly, without the marks. A quotation
  /// that is never closed ends with the text; one that is still to be filled has no words.
  public static func quotes(in text: String) -> [String] {
    quoteRanges(in: text).map { String(text[$0]) }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// Where those quotations stand, without their marks.
  public static func quoteRanges(in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var open: String.Index?
    for index in text.indices {
      let character = text[index]
      if let start = open {
        if character == "\"" || character == "”" || character == "“" && start == index {
          found.append(start..<index)
          open = nil
        }
      } else if character == "\"" || character == "“" {
        open = text.index(after: index)
      }
    }
    if let start = open, start < text.endIndex { found.append(start..<text.endIndex) }
    return found.filter { text[$0].contains { !$0.isWhitespace } }
  }

  private static func label(
    _ words: [Substring], from start: Int, after previous: Substring
  ) -> String {
    guard trimmed(previous).endIndex == previous.endIndex else { return "" }
    var label: [Substring] = []
    for word in words.dropFirst(start).prefix(4) {
      let bare = trimmed(word)
      if !bare.isEmpty { label.append(bare) }
      if bare.endIndex != word.endIndex { break }
    }
    return label.joined(separator: " ")
  }

  private static func number(_ word: Substring) -> Int? {
    let opened = word.drop { $0 == "(" || $0 == "\"" || $0 == "“" }
    return opened.utf8.count <= 6 ? decimal(Array(opened.utf8)[...]) : nil
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ".,;:!?)\"”'".contains(last) { word.removeLast() }
    return word
  }
}
