// The worked example from the focus to ten past two as steps that somebody takes on one of three
// laptops: what was planned, seen, said and changed. It is read out of the demo, so that it is
// written down in one place only; how a step is taken, by command or by key, is for the tests.

import Demo
import Domain
import Journal
import Store
import TestSupport
import Testing

struct WorkedDay {
  /// The demo as it stands at ten past two.
  let review: Review

  static let people = ["Oak", "Birch", "Rowan"]

  init() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let store = try Demo.write(
      StoreFolder("\(folder.path)/demo"), scratch: "\(folder.path)/scratch", on: PosixDisk(),
      machine: "", until: TimeOfDay("14:10"))
    review = store.review
  }

  /// A note or an answer with who made it and when.
  struct Seen {
    let by: String
    let time: TimeOfDay
    let event: Event
    /// What it was called in the example.
    let name: String
    /// What stood there first, where it was corrected at once.
    let first: String?
  }

  var setUp: ReviewSetUp {
    get throws { try #require(review.setUp?.setUp) }
  }

  /// The lines of enquiry, in order.
  var lines: [String] { review.linesOfEnquiry.compactMap { $0.line?.text } }

  /// What belongs to each line of enquiry, in order. The example gives the lines alone; whoever
  /// lives through it writes this beside them.
  static let lineDetails: [LineOfEnquiry] = [
    LineOfEnquiry(
      text: "", whyItMatters: "New words are taught every week; who uses them is not known",
      groups: "All pupils, Y1 to Y6", wouldChangeOurMind: "Words that come back unprompted",
      outOfScope: "Spelling"),
    LineOfEnquiry(
      text: "", whyItMatters: "The routines are meant for those who speak least",
      groups: "Places marked on the host's plan",
      wouldChangeOurMind: "The same share of turns in every room",
      outOfScope: "Support outside the classroom"),
    LineOfEnquiry(
      text: "", whyItMatters: "Three training sessions have been held", groups: "Staff at all levels",
      wouldChangeOurMind: "Changes that nobody but their teacher knows of",
      outOfScope: "Appraisal"),
  ]

  /// The facts of the host school and what it says of itself.
  static let selfReview: [SelfReviewField: String] = [
    .phase: "Primary, ages 3-11, two-form entry", .roll: "412", .disadvantaged: "31", .send: "17",
    .known: "Every class has the talk routines", .howKnown: "Three training sessions, a talk log",
    .puzzles: "Who speaks and who does not", .tried: "Stems, name sticks, partner talk",
    .attachments: "Self-review, four pages",
  ]

  /// What belongs with a note beside its words, by its name in the example.
  static let fields: [String: [FieldValue]] = [
    "N01": [FieldValue(.title, "Self-review"), FieldValue(.page, "2")],
    "N02": [FieldValue(.rooms, "Y3, Y4"), FieldValue(.question, "Where do new words stand?")],
    "N05": [
      FieldValue(.phase, "start"), FieldValue(.present, "27"), FieldValue(.adults, "2"),
      FieldValue(.task, "Turn to your partner, use invasion or settlement"),
    ],
    "N08": [FieldValue(.present, "29")], "N11": [FieldValue(.present, "25")],
    "N18": [
      FieldValue(.books, "12"), FieldValue(.years, "Y1-Y3"),
      FieldValue(.sampled, "six as pupil premium, six drawn by the reviewer"),
      FieldValue(.subject, "Writing"), FieldValue(.sameDates, "yes"),
      FieldValue(.marked, "0 of 12"),
    ],
    "N19": [FieldValue(.adults, "3"), FieldValue(.activities, "lunch at six tables")],
    "N25": [FieldValue(.title, "Shared talk log"), FieldValue(.dated, "since 6 November")],
  ]

  /// The slots as they were planned before the day, in order, with their names.
  var slots: [(name: String, slot: Slot)] {
    review.visible(.slot).compactMap { record in
      guard case .slot(let slot)? = record.first.event else { return nil }
      return (review.name(of: record), slot)
    }.sorted { $0.name < $1.name }
  }

  /// S11 as it was changed over lunch.
  var gapVisits: Slot {
    get throws {
      guard case .record(let record) = review.find("S11") else { throw WorkedDayError() }
      return try #require(record.slot)
    }
  }

  /// All notes and answers between two times, in their order.
  func seen(_ range: Range<String>) -> [Seen] {
    (review.visible(.note) + review.visible(.answer)).compactMap { record -> Seen? in
      guard let event = record.latest.event, let at = record.latest.at else { return nil }
      let first = record.versions.count > 1 ? record.first.event?.text : nil
      return Seen(
        by: review.callsign(of: record.first.stamp.writer), time: at.time, event: event,
        name: review.name(of: record), first: first)
    }.filter { range.contains($0.time.description) }.sorted { $0.time < $1.time }
  }

  func names(_ refs: [EntryRef]) -> [String] {
    refs.compactMap { review.record($0) }.map { review.name(of: $0) }
  }

  /// Everybody has what everybody wrote, as when a stick goes round the table.
  static func carry(_ paths: [String]) throws {
    for path in paths {
      var store = try ReviewStore.open(StoreFolder(path), on: PosixDisk(), machine: "", now: 0)
      for other in paths where other != path {
        try store.takeJournals(from: StoreFolder(other), now: 0)
      }
    }
  }

  /// The picture of `domain` 8 at the gap check, and the swap that it names.
  static let mapAtLunch = [
    "lesson pupil work staff leader gov/fam doc data env",
    "L1 9 OBR 4 OBR 1 R! . 1 O! . . . 2 OR", "L2 7 OBR~ 4 OBR 1 R! 1 B! 1 B! . . . .",
    "L3 1 O! . . . 2 O . 1 O! . .",
    "12:41 L3: no class-teacher voice. L2: mornings only; Y1-Y2 one observer.",
    "Swap: S11 Oak: Y4 instead of Y6; S11 Rowan: Y1 instead of EYFS; "
      + "S12 Teachers (4), Birch: up",
    "Must agree: the head, the teachers of Y4 and Y1, Oak, Rowan", "To be told: Y6, EYFS",
    "Closes: L2 mornings only; L2 Y1-Y2 one observer; L3 no class-teacher voice; "
      + "L3 one observer (Oak)",
  ]

  static func squeezed(_ lines: [String]) -> [String] {
    lines.map { $0.split(separator: " ").joined(separator: " ") }
  }
}

extension WorkedDay {
  /// That everything written down before the day and beside the notes was kept as it was meant.
  func expectWhole(_ kept: Review, _ location: SourceLocation = #_sourceLocation) throws {
    let merged = try #require(kept.mergedSetUp, sourceLocation: location)
    #expect(merged.selfReview == Self.selfReview, sourceLocation: location)
    #expect(merged.agreement == (try setUp.agreement), sourceLocation: location)
    for (record, meant) in zip(kept.linesOfEnquiry, Self.lineDetails) {
      var line = try #require(record.line, sourceLocation: location)
      line.text = ""
      #expect(line == meant, sourceLocation: location)
    }
    #expect(kept.linesOfEnquiry.compactMap { $0.line?.text } == lines, sourceLocation: location)
    func plan(_ review: Review) -> [String] {
      review.evidencePlan.compactMap(\.planRow).map { row in
        "\(review.name(of: row.line)) \(row.source.rawValue) \(row.who.joined(separator: " ")) "
          + "\(row.slot.map { review.name(of: $0) } ?? "-") \(row.text)"
      }.sorted()
    }
    #expect(plan(kept) == plan(review) && !plan(kept).isEmpty, sourceLocation: location)
    let notes = kept.visible(.note).compactMap(\.note)
    for (name, fields) in Self.fields {
      guard case .record(let record) = review.find(name), let text = record.note?.text else {
        Issue.record("\(name) is no note of the example", sourceLocation: location)
        continue
      }
      let found = notes.first { $0.text == text }?.fields
      #expect(found == fields, "\(name)", sourceLocation: location)
    }
    for record in kept.visible(.answer) {
      let speaker = record.answer?.speaker ?? ""
      #expect(!speaker.isEmpty, "\(kept.name(of: record))", sourceLocation: location)
    }
  }
}

struct WorkedDayError: Error {}

extension WorkedDay.Seen {
  /// The slot it belongs to.
  var slot: EntryRef? {
    switch event {
    case .note(let note): note.slot
    case .answer(let answer): answer.slot
    default: nil
    }
  }
}
