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
