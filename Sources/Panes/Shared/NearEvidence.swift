// Evidence that may say what a judgment leaves out: what shares its subject, and of that the
// writer's own notes on the same line and place first. What shares none is not near, whoever wrote
// it. It looks at a bounded number of records, whatever the size of the review.

import Domain
import Guidance

/// A note or an answer that is near to what is being written.
public struct NearEvidence: Hashable, Sendable {
  /// What people call it: `N12`.
  public let name: String
  /// When it was observed; nil where the entry does not say.
  public let at: WallTime?
  /// Its words, without what the guide would ask about.
  public let text: String
  /// True when the person at this laptop wrote it.
  public let isOwn: Bool
  /// The call-sign of its writer.
  public let by: String
  public let ref: EntryRef
  /// A sentence made of it for a point; nil where none can be made.
  public let frame: String?

  public init(
    name: String, at: WallTime?, text: String, isOwn: Bool, by: String, ref: EntryRef,
    frame: String? = nil
  ) {
    self.name = name
    self.at = at
    self.text = text
    self.isOwn = isOwn
    self.by = by
    self.ref = ref
    self.frame = frame
  }

  /// `your note 09:40`, or `N12, Oak 09:40`.
  public var origin: String {
    let time = at.map { " \($0.time)" } ?? ""
    return isOwn ? "your note\(time)" : "\(name), \(by)\(time)"
  }
}

extension NearEvidence {
  /// What is being written, as far as it matters for what is near to it.
  public struct Place: Sendable {
    /// The sentence that judges.
    public var text: String
    /// What stands around it, by which it is known what a sentence such as "It was poor" is about.
    public var around: String
    public var slot: EntryRef?
    public var lines: [EntryRef]
    public var place: String?
    /// Evidence that is linked already and is looked at first.
    public var linked: [EntryRef]
    /// The record being edited, which is not offered to itself.
    public var editing: EntryRef?

    public init(
      text: String, around: String = "", slot: EntryRef? = nil, lines: [EntryRef] = [],
      place: String? = nil, linked: [EntryRef] = [], editing: EntryRef? = nil
    ) {
      self.text = text
      self.around = around
      self.slot = slot
      self.lines = lines
      self.place = place
      self.linked = linked
      self.editing = editing
    }
  }

  /// The nearest evidence, best first; what shares no subject with the text is left out, and so is
  /// what has no words that the guide would leave alone.
  ///
  /// - Complexity: bounded by the slot's evidence, or by what is linked and the review's latest
  ///   `entriesMax` entries.
  public static func nearest(to place: Place, _ desk: Desk, limit: Int = 3) -> [NearEvidence] {
    var words = NearWords()
    return nearest(to: place, desk, &words, limit: limit)
  }

  /// The same, with the words of what was looked through before at hand.
  static func nearest(
    to place: Place, _ desk: Desk, _ words: inout NearWords, limit: Int = 3
  ) -> [NearEvidence] {
    let pool = candidates(place, desk.review).filter { $0.ref != place.editing && $0.isVisible }
      .map { (record: $0, subject: words.subject(of: $0, desk.review)) }
    let found = nearest(to: Subject(place.text), place, among: pool, desk, &words, limit: limit)
    // "It was poor" is about what the sentence before it is about. What names its own subject is
    // not about that of another sentence.
    guard found.isEmpty, !place.around.isEmpty, place.around != place.text,
      place.text.isEmpty || pointsBack(place.text)
    else { return found }
    return nearest(to: Subject(place.around), place, among: pool, desk, &words, limit: limit)
  }

  /// Whether a sentence is about what was spoken of before it, since it names nothing itself.
  private static func pointsBack(_ sentence: String) -> Bool {
    let words = sentence.lowercased().split { !$0.isLetter }.prefix(6).map(String.init)
    if words.contains(where: { ["it", "they", "them"].contains($0) }) { return true }
    guard words.count > 1, ["this", "that", "these", "those"].contains(words[0]) else {
      return Subject(sentence).namesNothing
    }
    return ["is", "are", "was", "were", "has", "have", "had"].contains(words[1])
  }

  private static func nearest(
    to subject: Subject, _ place: Place,
    among pool: [(record: Record, subject: EvidenceSubject)], _ desk: Desk,
    _ words: inout NearWords, limit: Int
  ) -> [NearEvidence] {
    let scores = SubjectScore(subject, among: pool.map(\.subject))
    let linked = Set(place.linked)
    var ranked: [(score: Int, record: Record)] = []
    for (record, other) in pool {
      // What the writer linked is near whatever its words are.
      let isLinked = linked.contains(record.ref)
      guard let shared = scores.shared(with: other) ?? (isLinked ? 0 : nil) else { continue }
      let order = scores.order(
        other, isOwn: desk.writers.contains(record.first.stamp.writer),
        isHere: isHere(record, place))
      // The class or year that a judgment names comes before any words.
      ranked.append((shared + order + scores.nearnessOfPlace(other), record))
    }
    ranked.sort {
      $0.score != $1.score ? $0.score > $1.score : $0.record.first.stamp > $1.record.first.stamp
    }
    var found: [NearEvidence] = []
    for (_, record) in ranked.prefix(readMax) where found.count < limit {
      if let one = evidence(record, subject, desk, &words) { found.append(one) }
    }
    return found
  }

  private static func isHere(_ record: Record, _ place: Place) -> Bool {
    let there = record.note?.place ?? record.answer?.place
    return !Set(record.lineRefs).isDisjoint(with: place.lines)
      || place.place != nil && there == place.place
  }

  /// How many of the review's latest entries are looked through, and how many records are kept.
  static let entriesMax = 400
  static let recordsMax = 50
  /// How many of the nearest the guide reads to find some that it leaves alone.
  static let readMax = 12

  private static func candidates(_ place: Place, _ review: Review) -> [Record] {
    if let slot = place.slot {
      // What somebody saw in another room says nothing of this one.
      return review.evidence(in: slot).suffix(recordsMax * 2).filter { record in
        let there = record.note?.place ?? record.answer?.place
        return place.place == nil || there == nil || there == place.place
      }
    }
    var seen: Set<EntryRef> = []
    var found: [Record] = []
    for ref in place.linked.prefix(recordsMax) {
      guard let record = review.record(ref), seen.insert(record.ref).inserted else { continue }
      found.append(record)
    }
    return found + latest(in: review, on: place.lines).filter { seen.insert($0.ref).inserted }
  }

  /// The latest notes and answers that stand, on any of some lines or, for no lines, on whatever
  /// line, the newest first.
  ///
  /// - Complexity: bounded by `entriesMax`.
  static func latest(in review: Review, on lines: [EntryRef]) -> [Record] {
    var seen: Set<EntryRef> = []
    var found: [Record] = []
    for entry in review.entries.suffix(entriesMax).reversed() {
      guard found.count < recordsMax else { break }
      guard entry.isEvidence, let record = review.record(entry.ref), record.isVisible,
        lines.isEmpty || !Set(record.lineRefs).isDisjoint(with: lines),
        seen.insert(record.ref).inserted
      else { continue }
      found.append(record)
    }
    return found
  }

  private static let measures: Set<String> = [
    "words", "minutes", "seconds", "times", "pages", "lines", "hours", "metres",
  ]

  /// A record as what can be offered; nil where the guide would ask about all of it.
  private static func evidence(
    _ record: Record, _ subject: Subject, _ desk: Desk, _ near: inout NearWords
  ) -> NearEvidence? {
    let text = record.latest.event?.text ?? ""
    let parts = near.cleanParts(of: record, desk)
    guard !parts.isEmpty else { return nil }
    let writer = record.first.stamp.writer
    let isWhole = parts == CleanWords.sentences(of: text)
    let words = isWhole ? text.trimmed : parts.map(EvidenceFrame.ended).joined(separator: " ")
    return NearEvidence(
      name: desk.review.name(of: record), at: record.first.at,
      text: RowText.cut(words, columns: 200),
      isOwn: desk.writers.contains(writer), by: desk.review.callsign(of: writer), ref: record.ref,
      frame: EvidenceFrame.sentence(from: record, parts, about: subject))
  }

  /// Words of four letters or more among the last two hundred, in lower case. A measure,
  /// as in "24 words", tells how much there was, not what it is about.
  static func contentWords(_ text: String) -> Set<String> {
    var words: Set<String> = []
    let part = text.utf8.count > 2_000 ? text.suffix(1_200) : Substring(text)
    var wasNumber = false
    for word in part.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).suffix(200) {
      let isMeasure = wasNumber && measures.contains(word.lowercased())
      if word.utf8.count >= 4, !isMeasure { words.insert(word.lowercased()) }
      wasNumber = word.allSatisfy(\.isNumber)
    }
    return words
  }
}
