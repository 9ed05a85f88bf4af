// What the guide says in a composer, and what the writer does about it: look at the next remark, or
// set one aside.

import Domain
import Guidance
import Surface

extension Composer {
  /// Reads the text if it has changed since the last time.
  ///
  /// - Parameters:
  ///   - audience: whom a prompt is for; nil for anybody, and for what is no prompt.
  ///   - protected: words the guide leaves alone, such as the host's focus.
  ///   - people: how names and small groups are looked for; nil where they are not. What the
  ///     review's own names are made of is no judgment either.
  ///   - isQuoted: true for words as somebody said them, which the guide does not speak of; who
  ///     might be known by them is asked all the same.
  ///   - silence: what was set aside for longer than this field.
  ///   - record: the record the words are a version of; nil for what is not saved yet.
  ///   - nearest: looks up evidence for the sentence of the remark in hand; asked only when there
  ///     is one.
  /// - Complexity: that of the guide for the paragraphs that changed.
  mutating func settle(
    audience: Audience? = nil, protected: [String] = [], people: PeopleCheck? = nil,
    isQuoted: Bool = false, silence: Silence = Silence(), in record: EntryRef? = nil,
    nearest: (_ sentence: String, _ words: inout NearWords) -> [NearEvidence] = { _, _ in [] }
  ) {
    guard hasUnread || isQuoted != wasQuoted else { return }
    hasUnread = false
    wasQuoted = isQuoted
    let held = remark
    // The same remark on the same words is made once, however often they come.
    var seen = dismissals
    let text = field.text
    if let people { self.people.look(at: people) }
    var all =
      isQuoted
      ? []
      : reader.read(
        text, as: kind, audience: audience, protected: protected, names: self.people.names)
    if let people {
      all += guide.reworded(self.people.read(text, people))
      all.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }
    findings = all.filter {
      $0.tier == .flag && seen.insert(Dismissal(rule: $0.rule, phrase: $0.text)).inserted
        && !silence.holds($0, in: record)
    }
    noteHabits()
    remarks = Self.shown(of: findings)
    chosenRemark = remarks.firstIndex { $0.rule == held?.rule && $0.text == held?.text }
    // Taken out while it is used, so that it is never copied.
    var words = nearWords
    nearWords = NearWords()
    // What stands in the text already is not put in twice.
    near = wantsEvidence ? nearest(judgedWords, &words).filter { !holds($0) } : []
    let own = OwnWords(protected: protected, names: self.people.names)
    offers = offersForRemark { text in
      words.passes(text, guide, leaving: own)
        && (people == nil || self.people.isClear(text))
    }
    nearWords = words
    let isOffered = kind != .feedback || offers.contains(where: \.isEvidence)
    heldBack = isOffered || people == nil
      ? nil : near.first { !self.people.isClear($0.frame ?? $0.text) }
  }

  /// True where the remark in hand is answered by evidence.
  var wantsEvidence: Bool {
    guard let remark, remark.isOnWords, remark.code != "HOME" else { return false }
    // In a point, "most pupils" is a count that somebody may have made, and what is praised or set
    // against something else was seen somewhere.
    return remark.level > .nudge
      || kind == .feedback && ["VAG", "EMO", "PRA", "BUT", "INT"].contains(remark.code)
  }

  /// True where it is said that no evidence is near: a loud word can go without any.
  var needsEvidence: Bool {
    wantsEvidence && remark.map { $0.level > .nudge || $0.code == "VAG" } == true
  }

  /// The bytes of the sentence that holds the words of the remark in hand.
  var sentenceBytes: Range<Int> {
    guard let remark else { return 0..<0 }
    return Sentence.bytes(around: remark.bytes, in: field.text)
  }

  /// The words of a remark in bytes from the start of the sentence in hand.
  func wordsInSentence(_ remark: Finding) -> Range<Int> {
    let start = sentenceBytes.lowerBound
    return remark.bytes.lowerBound - start..<remark.bytes.upperBound - start
  }

  /// The sentence that holds the words of the remark in hand.
  var sentenceInHand: String {
    let bytes = sentenceBytes
    let utf8 = field.text.utf8
    return String(
      field.text[
        utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)..<utf8.index(
          utf8.startIndex, offsetBy: bytes.upperBound)])
  }

  /// The sentence in hand without those of its clauses that are of another year than the remark in
  /// hand: what was seen there says nothing of this one.
  private var judgedWords: String {
    let sentence = sentenceInHand
    guard let remark, SchoolYears.named(in: sentence).count > 1 else { return sentence }
    let place = wordsInSentence(remark).lowerBound
    let whole = KeptFacts(sentence: sentence, remarked: [])
    let clauses = KeptFacts.clauses(of: sentence).map {
      (bytes: $0.bytes, text: whole.piece($0.bytes))
    }
    guard let judged = clauses.first(where: { $0.bytes.contains(place) }) else { return sentence }
    let years = SchoolYears.named(in: judged.text)
    guard !years.isEmpty else { return sentence }
    return clauses.filter {
      let others = SchoolYears.named(in: $0.text)
      return others.isEmpty || !others.isDisjoint(with: years)
    }.map(\.text).joined(separator: " ")
  }

  /// What there is room for: the strongest, and whoever might be known by the words however strong
  /// the rest is. A name must not be passed over because the sentence also judges.
  private static func shown(of findings: [Finding]) -> [Finding] {
    let strongest = Guide.strongest(findings, limit: remarksMax)
    guard let person = findings.first(where: \.isOnPeople), !strongest.contains(where: \.isOnPeople)
    else { return strongest }
    let others = Guide.strongest(findings.filter { !$0.isOnPeople }, limit: remarksMax - 1)
    return (others + [person]).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// The remark in hand: the one chosen, or else the strongest. `^R` and "not this one" mean it.
  public var remark: Finding? {
    if let chosenRemark, remarks.indices.contains(chosenRemark) { return remarks[chosenRemark] }
    return Guide.strongest(remarks, limit: 1).first
  }

  /// Takes the next remark in hand. An offer that stands is kept as text, and the next remark is
  /// the first behind it.
  public mutating func nextRemark() {
    guard !remarks.isEmpty else { return }
    if let taken, taken.text == field.text {
      chosenRemark = remarks.firstIndex { $0.bytes.lowerBound >= taken.end } ?? 0
      self.taken = nil
      hasUnread = true
      return
    }
    let here = remark.flatMap { remarks.firstIndex(of: $0) } ?? -1
    chosenRemark = (here + 1) % remarks.count
    // Its offers are looked up with the next reading.
    hasUnread = true
  }

  /// Takes the first judgment in hand that is in the sentence of the one in hand; false where
  /// there is none.
  mutating func takeWordsInHand() -> Bool {
    let sentence = sentenceBytes
    chosenRemark = remarks.firstIndex {
      $0.isOnWords && $0.level > .nudge && sentence.contains($0.bytes.lowerBound)
    } ?? chosenRemark
    hasUnread = true
    return remark?.isOnWords == true
  }

  /// "Not this one": sets the remark in hand aside, by rule and words, for this field.
  public mutating func dismissRemark() {
    guard let remark else { return }
    dismissals.insert(Dismissal(rule: remark.rule, phrase: remark.text))
    hasUnread = true
  }
}
