// The words of the evidence that was looked through, taken apart once for each version and kept
// while somebody writes, so that a key costs a look into sets and no reading of notes.

import Domain

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

  init(_ record: Record, _ review: Review) {
    let text = record.latest.event?.text ?? ""
    own = Subject(text)
    let slot = (record.note?.slot ?? record.answer?.slot).flatMap { review.record($0)?.slot }
    let part = slot?.part(for: review.callsign(of: record.first.stamp.writer))
    let place = record.note?.place ?? record.answer?.place ?? ""
    around = Subject("\(part?.text ?? "") \(place) \(record.source == .book ? "books" : "")")
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
      || own.people.contains(.pupil) && !text.contains("T: ")
        && !Reading.quotes(in: text).isEmpty
  }
}

/// Subjects by version.
struct NearWords: Sendable {
  private var known: [EntryRef: EvidenceSubject] = [:]

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
}
