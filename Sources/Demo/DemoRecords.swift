// One row of the worked example's tables as a value, and how it is recorded.

import Domain
import Journal
import Store

/// Something that one of them recorded at a time of the day.
protocol DemoStep {
  var time: String { get }
  func record<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure)
}

extension DemoTeam {
  /// Records steps in the order of their times.
  mutating func record(_ steps: [any DemoStep]) throws(RecordFailure) {
    for step in steps.sorted(by: { $0.time < $1.time }) { try step.record(&self) }
  }
}

/// A note of the example.
struct Observed: DemoStep {
  let id: String
  let who: Reviewer
  let time: String
  let source: SourceType
  let place: String?
  let slot: String
  let lines: String
  let text: String
  let present: String?
  let books: String?
  let isSmallGroup: Bool

  init(
    _ id: String, _ who: Reviewer, _ time: String, _ source: SourceType, _ place: String?,
    _ slot: String, _ lines: String, _ text: String, present: String? = nil,
    books: String? = nil, isSmallGroup: Bool = false
  ) {
    self.id = id
    self.who = who
    self.time = time
    self.source = source
    self.place = place
    self.slot = slot
    self.lines = lines
    self.text = text
    self.present = present
    self.books = books
    self.isSmallGroup = isSmallGroup
  }

  func record<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    // Rowan first typed a verdict, saw the remark and wrote what could be counted instead.
    if id == "N17" {
      try team.record(who, "10:09") { review in
        [
          Change(
            .note(note(review, "Lovely calm class, great behaviour.")), displayID: DisplayID(id))
        ]
      }
    }
    try team.record(who, time) { review in
      let replaced = id == "N17" ? Words(review: review).current(id) : []
      return [Change(.note(note(review, text)), replacing: replaced, displayID: DisplayID(id))]
    }
  }

  private func note(_ review: Review, _ text: String) -> Note {
    let words = Words(review: review)
    var note = Note.reading(
      text, source: source, place: place, slot: words.ref(slot), lines: words.refs(lines))
    if let present { note.fields.append(FieldValue(.present, present)) }
    if let books { note.fields.append(FieldValue(.books, books)) }
    if isSmallGroup { note.sensitivity = .smallGroup }
    return note
  }
}

/// An answer of the example.
struct Heard: DemoStep {
  let id: String
  let who: Reviewer
  let time: String
  let speaker: String
  let source: SourceType
  let slot: String
  let lines: String
  let prompt: String
  let text: String
  let isVerbatim: Bool

  init(
    _ id: String, _ who: Reviewer, _ time: String, _ speaker: String, _ source: SourceType,
    _ slot: String, _ lines: String, _ prompt: String, _ text: String, isVerbatim: Bool = true
  ) {
    self.id = id
    self.who = who
    self.time = time
    self.speaker = speaker
    self.source = source
    self.slot = slot
    self.lines = lines
    self.prompt = prompt
    self.text = text
    self.isVerbatim = isVerbatim
  }

  func record<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    try team.record(who, time) { review in
      let words = Words(review: review)
      let answer = Answer(
        text: text, promptID: nil, prompt: prompt, speaker: speaker, source: source,
        isVerbatim: isVerbatim, slot: words.ref(slot), lines: words.refs(lines),
        counts: Reading.counts(in: text))
      return [Change(.answer(answer), displayID: DisplayID(id))]
    }
  }
}

/// That a concern was raised or handed over; no words.
struct Safeguarded: DemoStep {
  let time: String
  let who: Reviewer
  let step: SafeguardingStep

  func record<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    try team.record(who, time) { _ in [Change(.safeguarding(step))] }
  }
}

/// A feedback point of the example: its first wording and the one used in the room.
struct Drafted {
  let id: String
  let line: String
  let first: String
  let final: String
  let evidence: String
  let contrary: String

  init(
    _ id: String, _ line: String, _ first: String, _ final: String, evidence: String,
    contrary: String
  ) {
    self.id = id
    self.line = line
    self.first = first
    self.final = final
    self.evidence = evidence
    self.contrary = contrary
  }
}
