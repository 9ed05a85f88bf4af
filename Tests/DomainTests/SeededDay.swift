// A review day made up from a seed: who joined, lines, slots, notes and answers, corrections side by
// side, things taken back and given back, things erased, the day running late.

import Domain
import TestSupport

struct SeededDay {
  static let signs = ["Oak", "Birch", "Rowan"]
  static let places: [String?] = ["Y1", "Y2", "Y4", "Y6", "EYFS", "Y1-Y3", "lunch hall", nil]
  /// Words of a line, and whose voice they ask for.
  static let questions: [(text: String, voices: [Voice])] = [
    ("To what extent do pupils speak?", [.pupils]),
    ("In what ways do staff use what they notice?", [.staff]),
    ("How do leaders get to know?", [.leaders]),
    ("What do families hear?", [.families]), ("How is the hour spent?", []),
  ]

  var maker = EntryMaker()
  var random: SplitMix64
  var entries: [Entry] = []
  var lines: [(ref: EntryRef, voices: [Voice])] = []
  var slots: [EntryRef] = []
  /// Every version of every note and answer, by record.
  var evidence: [[Entry]] = []

  init(seed: UInt64, evidence count: Int = 18) throws {
    random = SplitMix64(seed: seed)
    for writer in UInt64(1)...3 {
      entries.append(
        maker.entry(.joined(Joined(callsign: Self.signs[Int(writer) - 1])), by: writer))
    }
    for number in 1...3 {
      let question = Self.questions.randomElement(using: &random) ?? Self.questions[0]
      let entry = maker.entry(
        .line(LineOfEnquiry(text: question.text)), id: DisplayID(.line, number))
      lines.append((entry.ref, question.voices))
      entries.append(entry)
    }
    try plan()
    for number in 1...max(1, Int.random(in: 1...count, using: &random)) { try observe(number) }
  }

  mutating func chance(_ one: Int, in many: Int) -> Bool {
    Int.random(in: 0..<many, using: &random) < one
  }

  /// One time of the school day, on the minute.
  mutating func time(_ range: ClosedRange<Int> = 500...920) -> String {
    TimeOfDay(minutes: Int.random(in: range, using: &random))?.description ?? "09:30"
  }

  private mutating func plan() throws {
    var start = 510
    for number in 1...Int.random(in: 2...7, using: &random) {
      start += Int.random(in: 0...12, using: &random)
      let length = Int.random(in: 10...50, using: &random)
      guard let from = TimeOfDay(minutes: start), let to = TimeOfDay(minutes: start + length),
        let day = Day("2026-11-19")
      else { return }
      let sources: [SourceType?] = [.lesson, .lesson, .walk, .pupil, .staff, .book, nil]
      let parts = Self.signs.filter { _ in chance(2, in: 3) }.map { sign in
        SlotPart(
          who: chance(1, in: 8) ? [] : [sign], text: "part",
          place: Self.places.randomElement(using: &random) ?? nil,
          source: sources.randomElement(using: &random) ?? nil)
      }
      let slot = Slot(
        text: "slot \(number)", day: day, start: from, end: to,
        place: Self.places.randomElement(using: &random) ?? nil, parts: parts,
        lines: lines.map(\.ref).filter { _ in chance(1, in: 2) },
        isProtected: chance(1, in: 4))
      let entry = maker.entry(.slot(slot), id: DisplayID(.slot, number))
      slots.append(entry.ref)
      entries.append(entry)
      start += length
    }
  }

  private mutating func event(_ number: Int) -> Event {
    let source = SourceType.allCases.randomElement(using: &random) ?? .lesson
    let place = Self.places.randomElement(using: &random) ?? nil
    let tags = lines.map(\.ref).filter { _ in chance(1, in: 2) }
    let asides: [Aside?] = [nil, nil, nil, nil, .parked, .hearsay]
    let aside = asides.randomElement(using: &random) ?? nil
    let isTalk = [.pupil, .staff, .leader, .family, .governor].contains(source)
    guard isTalk, chance(1, in: 2) else {
      return .note(
        Note(text: "n\(number)", source: source, place: place, lines: tags, aside: aside))
    }
    return .answer(
      Answer(
        text: "a\(number)", promptID: nil, prompt: "Tell me.", speaker: "A1", source: source,
        place: place, lines: tags, aside: aside))
  }

  private mutating func observe(_ number: Int) throws {
    let writer = UInt64.random(in: 1...3, using: &random)
    let first = event(number)
    let kind: RecordKind = first.kind == "note" ? .note : .answer
    let at = "2026-11-19T\(time()):00+00:00"
    var versions = [maker.entry(first, by: writer, id: DisplayID(kind, number), at: at)]
    // Corrections, some of them of a version that somebody else has corrected already.
    while chance(1, in: 4) {
      var next = event(number)
      for _ in 0..<50 where next.kind != first.kind { next = event(number) }
      guard next.kind == first.kind else { break }
      let seen = versions.filter { _ in chance(2, in: 3) }
      let by = UInt64.random(in: 1...3, using: &random)
      versions.append(
        maker.entry(
          next, by: by, replacing: (seen.isEmpty ? [versions[0]] : seen).map(\.ref), at: at))
    }
    entries += versions
    evidence.append(versions)
    if chance(1, in: 6), let version = versions.randomElement(using: &random) {
      let undone = maker.entry(.undone([version.ref]), by: writer)
      entries.append(undone)
      if chance(1, in: 2) { entries.append(maker.entry(.undone([undone.ref]), by: writer)) }
    }
    if chance(1, in: 12) {
      entries.append(
        maker.entry(
          .erased(
            Erasure(
              targets: versions.map(\.ref), record: versions[0].ref, reason: .request,
              requester: "host")), by: writer, id: DisplayID(kind, number)))
    }
  }

  /// The same entries, as they come in from three laptops in any order.
  mutating func review() -> Review {
    var review = Review()
    let shuffled = entries.shuffled(using: &random)
    var from = 0
    while from < shuffled.count {
      let to = min(shuffled.count, from + Int.random(in: 1...shuffled.count, using: &random))
      review.apply(Array(shuffled[from..<to]))
      from = to
    }
    return review
  }
}
