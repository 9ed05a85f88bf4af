// What a composer offers for the remark in hand, in which order, and what taking an offer does to
// the text.

import Domain
import Guidance
import Surface

extension Composer {
  /// The sentence in hand without what judges in it, where its writer put facts beside, the fullest
  /// first; empty where there are none. A name is left for the writer to put otherwise.
  private var keptFacts: [KeptFacts.Rest] {
    let sentence = sentenceBytes
    func ranges(_ isMeant: (Finding) -> Bool) -> [Range<Int>] {
      findings.filter { isMeant($0) && sentence.contains($0.bytes.lowerBound) }.map {
        $0.bytes.lowerBound - sentence.lowerBound..<$0.bytes.upperBound - sentence.lowerBound
      }
    }
    let names = ranges { $0.isOnPeople && $0.code == "CF1" }
    let remarked = ranges(\.isOnWords) + names
    return KeptFacts(
      sentence: sentenceInHand, remarked: remarked.sorted { $0.lowerBound < $1.lowerBound },
      names: Set(names)
    ).rests
  }

  /// The offers for the remark in hand: the sentence without what judges in it, where it holds
  /// facts; in a point then the nearest evidence, each as a sentence that ends in a question, or
  /// the question by itself where nothing is near; then the rule's own.
  ///
  /// A note is evidence itself: the words of another would be counted as if they were seen twice,
  /// so there the near one is only pointed at, and the frames are what can be put in.
  ///
  /// - Parameter passes: whether the guide, and the look for people, leave some words alone; what
  ///   does not pass is not offered.
  func offersForRemark(_ passes: (String) -> Bool) -> [ComposerOffer] {
    guard let remark else { return [] }
    // What belongs to a home can go, and nothing is asked about it.
    if remark.code == "HOME" { return [.leavingOut] }
    guard remark.isOnWords, kind != .prompt else {
      return remark.offers.map { ComposerOffer($0, for: remark) }
    }
    // A word goes only where the rest is a sentence, and says the same.
    let (sentence, words) = (sentenceInHand, wordsInSentence(remark))
    var own = JudgedGroup.frames(remark.offers, for: remark, in: sentence)
      .map { ComposerOffer($0, for: remark) }
      .filter { $0.place != .sentence || $0.text.hasSuffix("?") || passes($0.text) }
    let hasLoud = own.contains(where: \.leavesWordsOut)
    own.removeAll {
      $0.leavesWordsOut
        && !(LoudWord.canGo(words, from: sentence)
          && passes(LoudWord.rest(of: sentence, without: words)))
    }
    // In a point a claim is no better for being made quietly.
    if kind == .feedback, BareClaim.isOne(LoudWord.rest(of: sentence, without: words)) {
      own.removeAll(where: \.leavesWordsOut)
    }
    // One question is enough for a point.
    let hasQuestion = kind == .feedback && asksElsewhere
    // What somebody said is not told as something that was seen, nor without what they said.
    if isReported { return own.filter { $0.place != .sentence && !$0.leavesWordsOut } }
    // What the writer counted stays: nothing comes before it, as long as it is a sentence.
    var kept: [ComposerOffer] = []
    var isWhole = true
    let rests = own.contains(where: \.leavesWordsOut) ? [] : keptFacts
    let isPoint = kind == .feedback
    if let rest = rests.first(where: { passes($0.text) && !(isPoint && BareClaim.isOne($0.text)) })
    {
      isWhole = rest.isWhole
      let asks = isPoint && (remark.level > .nudge || rest.isAside) && !rest.hasGap && !hasQuestion
      kept = [ComposerOffer(rest, asking: asks ? OpenQuestion.text(for: remark.code) : nil)]
    }
    guard wantsEvidence, kind == .feedback else { return kept + own }
    let evidence = near.map { near in
      // What somebody said is no finding to account for.
      let isSaid = near.frame?.contains("told us:") ?? false
      let question = OpenQuestion.text(for: isSaid && remark.code != "PRE" ? "MIND" : remark.code)
      return ComposerOffer(near, asking: hasQuestion ? nil : question)
    }.filter { passes($0.text) }
    let facts = isWhole ? kept + evidence : evidence + kept
    // Where nothing is left but a question, the verdict beside the point's own can go.
    if hasQuestion {
      let all = facts + own.compactMap(\.withoutQuestion)
      return all.contains(where: \.isTakeable) ? all : all + [.leavingOut]
    }
    // A loud word goes, and the sentence may stay as it is.
    if own.contains(where: \.leavesWordsOut) { return own + evidence }
    let all = facts + own
    let isLoudAlone = hasLoud && !all.contains(where: \.isTakeable)
    guard evidence.isEmpty, needsEvidence || isLoudAlone else { return all }
    let question = OpenQuestion.alone(for: remark.code)
    return kept + [ComposerOffer(question: question)] + own.filter { $0.text != question }
  }

  /// Whether the point asks or wonders outside the sentence in hand, so that an offer for it needs
  /// no question.
  private var asksElsewhere: Bool { guide.asks(textAround) }

  /// The text without the sentence in hand.
  private var textAround: String {
    let sentence = sentenceBytes
    let utf8 = field.text.utf8
    return String(decoding: utf8.prefix(sentence.lowerBound), as: UTF8.self)
      + " " + String(decoding: utf8.dropFirst(sentence.upperBound), as: UTF8.self)
  }

  /// Whether words of some evidence stand in the text outside the sentence in hand, put in by an
  /// offer or by hand, so that they are not put in twice.
  func holds(_ near: NearEvidence) -> Bool {
    if offeredEvidence.contains(near.ref) { return true }
    let rest = textAround
    return ([near.text, near.frame ?? near.text] + Reading.quotes(in: near.text)).contains {
      $0.split(separator: " ").count > 2 && rest.firstRange(of: $0.trimmed) != nil
    }
  }

  /// The other remarked words of the sentence in hand that an offer does not keep: they go with it,
  /// and that is to be said.
  func alsoTaken(by offer: ComposerOffer) -> [String] {
    guard let remark, offer.place == .sentence, remark.isOnWords else { return [] }
    let sentence = sentenceBytes
    return findings.filter {
      $0 != remark && $0.isOnWords && $0.level > .nudge && sentence.contains($0.bytes.lowerBound)
        && !$0.bytes.overlaps(remark.bytes) && offer.text.firstRange(of: $0.text) == nil
    }.map(\.text)
  }

  /// Evidence that says already what a new note is about; nil where none is near, and in a point.
  var notedAlready: NearEvidence? { kind == .note && wantsEvidence ? near.first : nil }

  /// Puts the shown offer in place of the sentence that holds the remarked words: evidence and
  /// frames are sentences of their own. Pressed again it puts the next one there, after the last
  /// the sentence as it was; each is one step of undo.
  ///
  /// - Returns: False, with nothing changed, when there is nothing to offer.
  @discardableResult
  public mutating func takeOffer() -> Bool {
    if var again = taken, again.text == field.text {
      again.turn += 1
      return put(again)
    }
    let offers = offers.filter(\.isTakeable)
    guard let remark, !hasUnread, !offers.isEmpty else { return false }
    let bytes = Sentence.bytes(around: remark.bytes, in: field.text)
    let utf8 = field.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: bytes.upperBound)
    let sentence = String(field.text[start..<end])
    let words = wordsInSentence(remark)
    // What goes before another sentence ends in a stop of its own.
    let isLast = end == field.text.endIndex || field.text[end] == "\n"
    // Where the sentence may go, the blank behind it goes along.
    let blank = !isLast && offers.contains(where: \.isLeavingOut) ? " " : ""
    let choices = offers.map { offer in
      let text = offer.replacement(of: sentence, without: words)
      if text.isEmpty { return text }
      return (isLast || offer.place != .sentence ? text : EvidenceFrame.ended(text)) + blank
    }
    let upper = bytes.upperBound + blank.utf8.count
    // A point ends in its question, so what asks goes behind all the rest.
    let rest = String(decoding: utf8.dropFirst(upper), as: UTF8.self)
    let goesBehind = zip(offers, choices).map { offer, words in
      kind == .feedback && offer.place == .sentence && words.trimmed.hasSuffix("?")
        && !sentence.hasSuffix("?") && !rest.trimmed.isEmpty
    }
    let tail = goesBehind.contains(true) ? rest : ""
    return put(
      TakenOffer(
        choices: zip(choices, goesBehind).map { words, goes in
          goes ? OfferedWords(words, askingBehind: tail) : OfferedWords(words, tail)
        } + [OfferedWords(sentence + blank, tail)],
        evidence: offers.map(\.evidence) + [nil], turn: 0,
        bytes: bytes.lowerBound..<upper + tail.utf8.count, text: field.text))
  }

  /// How far round the offers are: which one stands in the text, and of how many. Nil when none
  /// was taken, or the text has changed since.
  var offerTurn: (number: Int, count: Int)? {
    guard let taken, taken.text == field.text, taken.place < taken.choices.count - 1 else {
      return nil
    }
    return (taken.place + 1, taken.choices.count - 1)
  }

  /// The evidence whose words offers put in and which stand in the text.
  var offeredEvidence: [EntryRef] { trail.evidence(in: field.text) }

  /// Puts the words of a piece of evidence in at the cursor, as one step of undo that takes its
  /// link along.
  mutating func insert(_ words: String, of evidence: EntryRef) {
    let before = field.text
    guard field.paste(words) else { return }
    trail.add(from: before, to: field.text, words: words, evidence: evidence, isNext: false)
    taken = nil
    changed()
  }

  private mutating func put(_ offer: TakenOffer) -> Bool {
    var offer = offer
    let before = field.text
    let choice = offer.choice
    guard field.replace(bytes: offer.bytes, with: choice.text) else { return false }
    offer.bytes = offer.bytes.lowerBound..<offer.bytes.lowerBound + choice.text.utf8.count
    offer.text = field.text
    taken = offer
    trail.add(
      from: before, to: offer.text, words: choice.own, evidence: offer.evidence[offer.place],
      isNext: offer.turn > 0, offer: offer)
    changed()
    return true
  }
}
