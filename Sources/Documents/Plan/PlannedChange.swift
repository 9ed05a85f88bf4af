// What taking in a plan would do, event by event, before anything is recorded: so that people see
// it and say yes.

import Domain

/// What becomes of one event of a plan.
public enum PlannedChange: Hashable, Sendable {
  case added(Slot)
  /// The slot as it will be, and what changes, in words.
  case changed(Record, Slot, [String])
  case unchanged(Record)
  /// The calendar took it off; the slot stays in the journal, marked.
  case cancelled(Record, Slot)
  case skipped(summary: String, reason: SkipReason)
}

/// Why an event changes nothing.
public enum SkipReason: Hashable, Sendable {
  case otherDay(Day)
  case allDay
  /// This slot has a newer revision already.
  case older(slot: String, sequence: Int, known: Int)
  /// The same event stands in the file more than once; a later revision of it was taken.
  case repeated
  /// It was cancelled before it was ever taken in.
  case cancelledBefore
  /// People changed the slot here since this very plan was taken in.
  case changedHere(slot: String)
  /// The slot has two versions that nobody has settled.
  case contested(slot: String)
  /// The plan moves a slot of ours to a day that is not the review's.
  case movedAway(slot: String, Day)
  case tooLong
  /// What the review itself says against it.
  case refused(String)

  public var explanation: String {
    switch self {
    case .otherDay(let day): "it is on \(day), not a day of this review"
    case .allDay: "it lasts all day; slots have a start and an end"
    case .older(let slot, let sequence, let known):
      "this is revision \(sequence) and \(slot) already has revision \(known)"
    case .repeated: "it stands in the file more than once; the latest revision was taken"
    case .cancelledBefore: "it is cancelled"
    case .changedHere(let slot): "\(slot) was changed here since; the plan says nothing new"
    case .contested(let slot): "\(slot) has two versions here; settle them first"
    case .movedAway(let slot, let day): "it moves \(slot) to \(day), not a day of this review"
    case .tooLong: "its text is too long for a slot"
    case .refused(let words): words
    }
  }
}

extension PlannedChange {
  /// One line in plain words.
  public func text(in review: Review) -> String {
    switch self {
    case .added(let slot):
      "add \(slot.start)-\(slot.end) \(PlainText.short(slot.text))"
        + (slot.place.map { ", \(PlainText.short($0))" } ?? "")
        + (slot.lines.isEmpty
          ? "" : ", " + slot.lines.map { review.name(of: $0) }.joined(separator: " "))
    case .changed(let record, _, let words):
      "change \(review.name(of: record)) \(title(of: record)): \(words.joined(separator: "; "))"
    case .unchanged(let record):
      "keep \(review.name(of: record)) \(title(of: record)) as it is"
    case .cancelled(let record, _):
      "cancel \(review.name(of: record)) \(title(of: record))"
    case .skipped(let summary, let reason):
      "skip \(PlainText.quoted(summary)): \(reason.explanation)"
    }
  }

  private func title(of record: Record) -> String { PlainText.short(record.slot?.text ?? "") }
}
