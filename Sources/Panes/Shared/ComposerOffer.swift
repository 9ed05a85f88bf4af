// Something `^R` can put in place of remarked words, and how it is shown before it is taken.

import Domain
import Guidance

/// One offer under a field.
public struct ComposerOffer: Hashable, Sendable {
  /// What goes into the text.
  public let text: String
  /// Where it comes from: "your note 09:40", or what the writer may have meant.
  public let origin: String
  /// True for the writer's own or the team's evidence, false for a frame of the guide.
  public let isEvidence: Bool
  /// What it is made of; nil for a frame of the guide.
  public let evidence: EntryRef?
  /// True for evidence told as a sentence, which is shown without quotation marks.
  private var isSentence = false

  init(_ near: NearEvidence) {
    text = near.text
    origin = near.origin
    isEvidence = true
    evidence = near.ref
  }

  /// The evidence as a sentence with a question behind it.
  init(_ near: NearEvidence, frame: String, asking question: String) {
    text = "\(frame) \(question)"
    isSentence = true
    origin = near.origin
    isEvidence = true
    evidence = near.ref
  }

  init(_ offer: Offer) {
    text = offer.text
    origin = offer.meant
    isEvidence = false
    evidence = nil
  }

  /// True for advice in brackets, such as to leave a word out, which is no sentence to put in.
  private var isAdvice: Bool { !isEvidence && text.hasPrefix("(") && text.hasSuffix(")") }

  /// What taking it makes of a sentence. Advice leaves the remarked words out; the rest is the
  /// writer's to mend.
  ///
  /// - Parameter words: the remarked words, in bytes from the start of the sentence.
  func replacement(of sentence: String, without words: Range<Int>) -> String {
    guard isAdvice else { return text }
    let bytes = Array(sentence.utf8)
    var rest = String(decoding: bytes[..<words.lowerBound], as: UTF8.self).trimmed
    let after = String(decoding: bytes[words.upperBound...], as: UTF8.self).trimmed
    guard !rest.isEmpty else { return after.prefix(1).uppercased() + after.dropFirst() }
    if after.first.map({ $0.isLetter || $0.isNumber }) == true { rest += " " }
    return rest + after
  }

  /// `"24 of 27 …" (your note 09:40)`
  var shown: String { isQuoted ? "\"\(text)\" (\(origin))" : "\(text) (\(origin))" }

  private var isQuoted: Bool { isEvidence && !isSentence }

  /// The same, with words left out of the text so that the origin still fits.
  func shown(columns: Int) -> String {
    if RowText.columns(shown) <= columns { return shown }
    let frame = RowText.columns(origin) + 3 + (isQuoted ? 2 : 0)
    let short = RowText.cut(text, columns: max(8, columns - frame) - 2, ellipsis: "")
    // A word that was cut through is left out whole, unless it is the only one.
    let isThrough = text.dropFirst(short.count).first != " "
    let end = (isThrough ? short.lastIndex(of: " ") : nil) ?? short.endIndex
    let words = "\(short[..<end]) …"
    return isQuoted ? "\"\(words)\" (\(origin))" : "\(words) (\(origin))"
  }
}
