// Something `^R` can put in place of remarked words, and how it is shown before it is taken.

import Domain
import Guidance

/// One offer under a field.
public struct ComposerOffer: Hashable, Sendable {
  /// What it takes the place of.
  enum Place: Hashable, Sendable {
    /// The sentence that holds the remarked words.
    case sentence
    /// The remarked words alone, as a role for a name.
    case words
    /// The remarked words, or the whole sentence, which are left out.
    case without(whole: Bool)
    /// Nothing: how the writer may put it.
    case nothing
  }

  /// What goes into the text.
  public let text: String
  /// Where it comes from: "your note 09:40", or what the writer may have meant.
  public let origin: String
  /// True for the writer's own or the team's evidence, false for a frame of the guide.
  public let isEvidence: Bool
  /// What it is made of; nil for a frame of the guide.
  public let evidence: EntryRef?
  let place: Place
  /// True for evidence in its own words, which is shown in quotation marks.
  private let isQuoted: Bool

  /// The evidence as a sentence with a question behind it, or its own words where no sentence can
  /// be made of it.
  ///
  /// - Parameter question: nil where the point asks already.
  init(_ near: NearEvidence, asking question: String?) {
    text = near.frame.map { frame in
      question.map { "\(frame) \($0)" } ?? frame
    } ?? EvidenceFrame.ended(near.text)
    isQuoted = near.frame == nil
    origin = near.origin
    isEvidence = true
    evidence = near.ref
    place = .sentence
  }

  /// A question by itself, where there is no evidence near.
  init(question: String) {
    self.init(Offer(meant: "a question", text: question), place: .sentence)
  }

  /// The writer's own sentence without what judges in it, and a question behind it if there is one.
  init(_ rest: KeptFacts.Rest, asking question: String?) {
    let text = question.map { "\(EvidenceFrame.ended(rest.text)) \($0)" } ?? rest.text
    self.init(Offer(meant: "the rest of your words", text: text), place: .sentence)
  }

  /// The sentence can go as a whole.
  static let leavingOut = ComposerOffer(
    Offer(meant: "nothing of it stays", text: "(leave the sentence out)"),
    place: .without(whole: true))

  /// What a remark offers by itself.
  init(_ offer: Offer, for remark: Finding) {
    let isAdvice = offer.text.hasPrefix("(") && offer.text.hasSuffix(")")
    if remark.isOnPeople {
      self.init(offer, place: isAdvice ? .nothing : .words)
    } else if isAdvice {
      // A loud word can go and leave a sentence; most words can't.
      let goes = offer.text.hasPrefix("(leave the ")
      self.init(offer, place: goes ? .without(whole: false) : .nothing)
    } else {
      self.init(offer, place: .sentence)
    }
  }

  private init(_ offer: Offer, place: Place) {
    text = offer.text
    origin = offer.meant
    isEvidence = false
    evidence = nil
    isQuoted = false
    self.place = place
  }

  /// Whether it only leaves the remarked words out.
  var leavesWordsOut: Bool { place == .without(whole: false) }

  /// Whether the whole sentence goes.
  var isLeavingOut: Bool { place == .without(whole: true) }

  /// The offer without its questions, for a point that has one; nil where nothing is left of it.
  var withoutQuestion: ComposerOffer? {
    guard place == .sentence, text.contains("?") else { return self }
    let kept = CleanWords.sentences(of: text).filter { !$0.hasSuffix("?") }
    guard !kept.isEmpty, !isEvidence else { return nil }
    let rest = kept.map(EvidenceFrame.ended).joined(separator: " ")
    return ComposerOffer(Offer(meant: origin, text: rest), place: .sentence)
  }

  /// Whether there is something to put in.
  var isTakeable: Bool { place != .nothing }

  /// What taking it makes of a sentence; the rest is the writer's to mend.
  ///
  /// - Parameter words: the remarked words, in bytes from the start of the sentence.
  func replacement(of sentence: String, without words: Range<Int>) -> String {
    let bytes = Array(sentence.utf8)
    let before = String(decoding: bytes[..<words.lowerBound], as: UTF8.self)
    let after = String(decoding: bytes[words.upperBound...], as: UTF8.self)
    switch place {
    case .sentence: return text
    case .nothing: return sentence
    case .without(whole: true): return ""
    case .without(whole: false): return LoudWord.rest(of: sentence, without: words)
    case .words: return RoleWords.put(text, before, after)
    }
  }

  /// `"24 of 27 …" (your note 09:40)`
  var shown: String { isQuoted ? "\"\(text)\" (\(origin))" : "\(text) (\(origin))" }

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
