// Quotations in a point: whether somebody is known to have said the words. They are looked for in
// what the point links, and where it links nothing in all there is.

import Domain
import Guidance

extension PointCheck {
  /// How many of a review's entries are looked through for a quotation of a point that links
  /// nothing; in a longer review it is not asked about, since it may well stand there.
  private static let entriesMax = 1_000

  /// How many words a quotation has at least that is asked about. Shorter ones, with nothing
  /// linked, are often the name of a routine.
  private static let linkedWordsMin = 2
  private static let unlinkedWordsMin = 3

  /// Quotations of two words or more that the linked evidence has as somebody's paraphrase, or not
  /// at all; with nothing linked, those that stand in no note or answer.
  public var quotesNotSaid: [Finding] {
    var words = NearWords()
    return quotesNotSaid(&words)
  }

  /// The same, with what was said at hand.
  ///
  /// - Complexity: linear in the text, and for each of its quotations in the words that were said;
  ///   those are read once for each change of the review or of what is linked.
  func quotesNotSaid(_ words: inout NearWords) -> [Finding] {
    let isLinked = !linked.isEmpty
    let wordsMin = isLinked ? Self.linkedWordsMin : Self.unlinkedWordsMin
    let quotes = Reading.quoteRanges(in: point.text)
      .map { (range: $0, parts: Self.parts(of: point.text[$0])) }
      .filter { $0.parts.contains { $0.split(separator: " ").count >= wordsMin } }
    // Looking through notes is worth it only for what is to be looked for.
    guard !quotes.isEmpty, isLinked || review.entries.count <= Self.entriesMax else { return [] }
    let known = words.quotes(in: review, linked: point.evidence) {
      KnownQuotes(isLinked ? linked : everything, ownWords: isLinked ? [] : ownWords)
    }
    return quotes.compactMap { range, parts in
      guard !known.hasSaid(parts), isLinked || !known.isOwn(parts) else { return nil }
      let words = RowText.cut(String(point.text[range]), columns: 30)
      let source = known.writing(of: parts).flatMap { review.record($0) }
      let why: String
      if let source {
        let name = review.name(of: source)
        why = "\"\(words)\": \(name) has this as a reviewer's words, not as words said."
      } else if isLinked {
        why = "\"\(words)\" is not in the linked evidence. Who said it?"
      } else {
        why = "\"\(words)\" stands in no note or answer. Who said it?"
      }
      let utf8 = point.text.utf8
      let bytes = utf8.distance(from: utf8.startIndex, to: range.lowerBound)
        ..< utf8.distance(from: utf8.startIndex, to: range.upperBound)
      return Finding(
        rule: source == nil ? "point.quote-not-linked" : "point.paraphrase-as-quote",
        code: "HEA", category: "evidence", level: .ask, tier: .flag, bytes: bytes, in: point.text,
        why: why,
        offers: [Offer(meant: "a paraphrase", text: "(leave the quotation marks out)")])
    }
  }

  /// Every note and answer that stands, each once.
  private var everything: [Record] {
    var seen: Set<EntryRef> = []
    return review.entries.filter(\.isEvidence).compactMap { review.record($0.ref) }
      .filter { $0.isVisible && seen.insert($0.ref).inserted }
  }

  /// Words that are the host's or the review's own, which may stand in quotation marks: the focus,
  /// the lines of enquiry, what was asked.
  private var ownWords: [String] {
    let asked = review.visible(.answer).compactMap { $0.answer?.prompt }
    let lines = review.linesOfEnquiry.compactMap { $0.line?.text }
    return review.protectedText + lines + asked
  }

  /// A quotation's pieces between dots, without marks and case.
  private static func parts(of quote: Substring) -> [String] {
    quote.replacing("...", with: "…").split(separator: "…").map { bare(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// Letters and digits in lower case with single blanks, so that marks make no difference.
  static func bare(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isApart = false
    for scalar in text.lowercased().unicodeScalars where scalar != "'" && scalar != "’" {
      let isKept =
        scalar.isASCII
        ? (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
        : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.canonicalCombiningClass != .notReordered
      guard isKept else {
        isApart = true
        continue
      }
      if isApart, !bytes.isEmpty { bytes.append(0x20) }
      isApart = false
      bytes += UTF8.encode(scalar).map { Array($0) } ?? []
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
