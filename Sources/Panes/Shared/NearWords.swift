// The words of the evidence that was looked through, taken apart and read by the guide once for
// each version and kept while somebody writes, so that a key costs a look into sets and no reading
// of notes.

import Domain
import Guidance

/// What a note or an answer is about, and what is known of where it comes from.
struct EvidenceSubject: Hashable, Sendable {
  let own: Subject
  /// Of its slot and place: "Y6 history".
  let around: Subject
  /// Whom it is from or of: those it names, and those who said it.
  let people: Set<Subject.People>
  /// Those who said it; nil for what was seen.
  let speaker: Subject.People?
  let isCounted: Bool
  let numbers: Int
  /// Whether it holds what a pupil said.
  let isPupilsWords: Bool

  /// The school years it was seen or heard in: those of its place, else those of its slot, which
  /// may go through several, or else those it names.
  let years: Set<Int>

  /// Of words without a record, from nowhere in particular.
  init(own: Subject, isCounted: Bool) {
    self.own = own
    self.isCounted = isCounted
    (around, people, speaker, numbers, isPupilsWords) = (Subject(), own.people, nil, 0, false)
    years = own.years
  }

  init(_ record: Record, _ review: Review) {
    let text = record.latest.event?.text ?? ""
    own = Subject(text)
    let slot = (record.note?.slot ?? record.answer?.slot).flatMap { review.record($0)?.slot }
    let part = slot?.part(for: review.callsign(of: record.first.stamp.writer))
    let place = record.note?.place ?? record.answer?.place ?? ""
    around = Subject("\(part?.text ?? "") \(place) \(record.source == .book ? "books" : "")")
    years = [SchoolYears.named(in: place), around.years].first { !$0.isEmpty } ?? own.years
    switch record.source {
    case .pupil: speaker = .pupil
    case .leader: speaker = .leader
    case .governor: speaker = .governor
    case .family: speaker = .family
    case .staff: speaker = around.people.contains(.assistant) ? .assistant : .teacher
    default: speaker = nil
    }
    people = own.people.union(speaker.map { [$0] } ?? [])
    isCounted = !(record.note?.counts ?? record.answer?.counts ?? []).isEmpty
    let isQuote = record.answer?.isVerbatim == true
    // The numbers in somebody's words are not counted by anybody.
    numbers = isQuote ? 0 : text.split { !$0.isNumber }.count
    isPupilsWords =
      speaker == .pupil && isQuote
      || speaker == nil && own.people.contains(.pupil) && !text.contains("T: ")
        && !Reading.quotes(in: text).isEmpty
  }
}

/// Subjects and words that can be offered, by version.
struct NearWords: Sendable {
  private var known: [EntryRef: EvidenceSubject] = [:]
  /// What the guide leaves alone of each version.
  private var clean: [EntryRef: [String]] = [:]
  /// Whether the guide leaves offers alone, by their words.
  private var passing: [String: Bool] = [:]
  /// The words that the guide left alone whatever they are, for which all of that holds.
  private var own = OwnWords.none
  /// What is known to have been said, and for what it was gathered.
  private var said: (key: QuotesKey, quotes: KnownQuotes)?

  private struct QuotesKey: Hashable {
    let entryCount: Int
    let linked: [EntryRef]
  }

  /// The review's own words, and how many entries it had when they were gathered.
  private var gathered: (entryCount: Int, words: OwnWords)?

  /// More than one search looks through; past it the oldest are not worth keeping apart.
  static let knownMax = 512

  init() {}

  /// What a record is about.
  ///
  /// - Complexity: linear in its text the first time, constant afterwards.
  mutating func subject(of record: Record, _ review: Review) -> EvidenceSubject {
    let version = record.latest.ref
    if let subject = known[version] { return subject }
    if known.count >= Self.knownMax { known = [:] }
    let subject = EvidenceSubject(record, review)
    known[version] = subject
    return subject
  }

  /// The sentences and counted clauses of a record that the guide would not ask about.
  ///
  /// - Complexity: that of reading it the first time, constant afterwards.
  mutating func cleanParts(of record: Record, _ desk: Desk) -> [String] {
    let own = ownWords(of: desk.review)
    hold(to: own)
    let version = record.latest.ref
    if let parts = clean[version] { return parts }
    if clean.count >= Self.knownMax { clean = [:] }
    let words = CleanWords { text in
      !desk.guide.findings(in: text, as: .note, leaving: own)
        .contains { $0.tier == .flag && $0.level > .nudge }
    }
    let parts = words.parts(of: record.latest.event?.text ?? "")
    clean[version] = parts
    return parts
  }

  /// Whether the guide leaves the words of an offer for a point alone.
  ///
  /// - Complexity: that of reading them the first time, linear in their length afterwards.
  mutating func passes(_ text: String, _ guide: Guide, leaving own: OwnWords) -> Bool {
    hold(to: own)
    if let passes = passing[text] { return passes }
    if passing.count >= Self.knownMax { passing = [:] }
    let passes = !guide.findings(in: text, as: .feedback, leaving: own)
      .contains { $0.tier == .flag }
    passing[text] = passes
    return passes
  }

  /// What is known to have been said, gathered anew when the review or what is linked has changed.
  mutating func quotes(
    in review: Review, linked: [EntryRef], _ gather: () -> KnownQuotes
  ) -> KnownQuotes {
    let key = QuotesKey(entryCount: review.entries.count, linked: linked)
    if let said, said.key == key { return said.quotes }
    let quotes = gather()
    said = (key, quotes)
    return quotes
  }

  private mutating func hold(to own: OwnWords) {
    guard own != self.own else { return }
    self.own = own
    (clean, passing) = ([:], [:])
  }

  /// Gathered once for each change of the review.
  private mutating func ownWords(of review: Review) -> OwnWords {
    let count = review.entries.count
    if let gathered, gathered.entryCount == count { return gathered.words }
    let words = OwnWords(review)
    gathered = (count, words)
    return words
  }
}
