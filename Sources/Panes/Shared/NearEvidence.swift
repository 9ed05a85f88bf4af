// Evidence that may say what a judgment leaves out: the writer's own notes on the same line and
// place first, then what shares words. It looks at a bounded number of records, whatever the size
// of the review.

import Domain

/// A note or an answer that is near to what is being written.
public struct NearEvidence: Hashable, Sendable {
  /// What people call it: `N12`.
  public let name: String
  /// When it was observed; nil where the entry does not say.
  public let at: WallTime?
  /// Its words.
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
    public var text: String
    public var slot: EntryRef?
    public var lines: [EntryRef]
    public var place: String?
    /// Evidence that is linked already and is looked at first.
    public var linked: [EntryRef]
    /// The record being edited, which is not offered to itself.
    public var editing: EntryRef?

    public init(
      text: String, slot: EntryRef? = nil, lines: [EntryRef] = [], place: String? = nil,
      linked: [EntryRef] = [], editing: EntryRef? = nil
    ) {
      self.text = text
      self.slot = slot
      self.lines = lines
      self.place = place
      self.linked = linked
      self.editing = editing
    }
  }

  /// The nearest evidence, best first; what has nothing in common with the text is left out.
  ///
  /// - Complexity: bounded by the slot's evidence, or by what is linked and the review's latest
  ///   `entriesMax` entries.
  public static func nearest(to place: Place, _ desk: Desk, limit: Int = 3) -> [NearEvidence] {
    let words = contentWords(place.text)
    var ranked: [(score: Int, record: Record)] = []
    for record in candidates(place, desk.review) where record.ref != place.editing {
      let score = score(record, place, words, desk)
      if score > 0 { ranked.append((score, record)) }
    }
    ranked.sort {
      $0.score != $1.score ? $0.score > $1.score : $0.record.first.stamp > $1.record.first.stamp
    }
    return ranked.prefix(limit).map { evidence($0.record, words, desk) }
  }

  /// How many of the review's latest entries are looked through, and how many records are kept.
  static let entriesMax = 400
  static let recordsMax = 50

  private static func candidates(_ place: Place, _ review: Review) -> [Record] {
    if let slot = place.slot { return review.evidence(in: slot).suffix(recordsMax * 2) }
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

  private static func score(
    _ record: Record, _ place: Place, _ words: Set<String>, _ desk: Desk
  ) -> Int {
    guard record.isVisible, let event = record.latest.event else { return 0 }
    let common = contentWords(event.text).intersection(words)
    let shared = common.count
    // Words that stand in every note of a school say little about which one is near.
    let telling = common.subtracting(everydayWords).count
    let isOwn = desk.writers.contains(record.first.stamp.writer)
    let isOnLine = !Set(record.lineRefs).isDisjoint(with: place.lines)
    let recordPlace = record.note?.place ?? record.answer?.place
    let isThere = place.place != nil && recordPlace == place.place
    guard shared > 0 || (isOwn && (isOnLine || isThere)) else { return 0 }
    let isCounted = !(record.note?.counts ?? record.answer?.counts ?? []).isEmpty
    return min(shared, 4) + min(telling, 4) * 2 + (isOwn && isOnLine ? 3 : 0)
      + (isOwn && isThere ? 3 : 0) + (isCounted ? 1 : 0)
  }

  private static let measures: Set<String> = [
    "words", "minutes", "seconds", "times", "pages", "lines", "hours", "metres",
  ]

  static let everydayWords: Set<String> = [
    "adult", "adults", "child", "children", "class", "lesson", "lessons", "pupil", "pupils",
    "staff", "student", "students", "teacher", "teachers", "that", "their", "them", "they",
    "this", "what", "when", "which", "with", "year", "from", "have", "were", "said", "some",
    "more", "most", "because", "first", "next", "then", "than", "there", "these", "those", "does",
    "much", "very", "need", "needs", "used", "using",
  ]

  private static func evidence(
    _ record: Record, _ words: Set<String>, _ desk: Desk
  ) -> NearEvidence {
    let writer = record.first.stamp.writer
    return NearEvidence(
      name: desk.review.name(of: record), at: record.first.at,
      text: RowText.cut(record.latest.event?.text ?? "", columns: 200),
      isOwn: desk.writers.contains(writer), by: desk.review.callsign(of: writer), ref: record.ref,
      frame: EvidenceFrame.sentence(from: record, about: words))
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
