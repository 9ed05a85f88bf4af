// What is known to have been said in a review, made ready for a quotation to be looked for, so that
// a key costs a search in bytes and no reading of entries.

import Domain

/// Words that were said, words that reviewers wrote, and the host's own wordings.
struct KnownQuotes: Sendable {
  private var said = Haystack()
  private var own = Haystack()
  private var written: [(ref: EntryRef, words: Haystack)] = []

  init() {}

  /// - Parameters:
  ///   - evidence: what is looked through.
  ///   - ownWords: what may stand in quotation marks whoever said it.
  /// - Complexity: linear in the words of all of it.
  init(_ evidence: [Record], ownWords: [String]) {
    for record in evidence {
      let text = record.latest.event?.text ?? ""
      if record.answer?.isVerbatim == true {
        said.add(text)
      } else {
        for quote in Reading.quotes(in: text) { said.add(quote) }
        var words = Haystack()
        words.add(text)
        written.append((record.ref, words))
      }
    }
    for words in ownWords { own.add(words) }
  }

  /// Whether somebody said all parts of a quotation.
  func hasSaid(_ parts: [String]) -> Bool { parts.allSatisfy(said.contains) }

  /// Whether all parts are the host's or the review's own.
  func isOwn(_ parts: [String]) -> Bool { parts.allSatisfy(own.contains) }

  /// What a reviewer wrote in these words; nil where nobody did.
  func writing(of parts: [String]) -> EntryRef? {
    written.first { parts.allSatisfy($0.words.contains) }?.ref
  }
}

/// Texts without marks and case, one after the other.
private struct Haystack: Sendable {
  private var bytes: [UInt8] = []

  mutating func add(_ text: String) {
    bytes += PointCheck.bare(text).utf8
    // Nothing that is looked for reaches over two texts.
    bytes.append(0)
  }

  /// - Complexity: linear in the texts.
  func contains(_ part: String) -> Bool {
    let part = Array(part.utf8)
    guard let first = part.first, part.count <= bytes.count else { return part.isEmpty }
    return bytes.withUnsafeBufferPointer { bytes in
      part.withUnsafeBufferPointer { part in
        var start = 0
        while start <= bytes.count - part.count {
          if bytes[start] == first {
            var length = 1
            while length < part.count, bytes[start + length] == part[length] { length += 1 }
            if length == part.count { return true }
          }
          start += 1
        }
        return false
      }
    }
  }
}
