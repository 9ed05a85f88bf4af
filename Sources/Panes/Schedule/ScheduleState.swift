// What the Schedule pane remembers between keys: which day, which slot, whose parts, and a form
// that is being filled in.

import Domain
import Surface

/// The state of the Schedule pane.
public struct ScheduleState: Sendable {
  /// What a `record` was for, until its outcome is known.
  enum Pending: Sendable {
    case shift(minutes: Int)
    case mark(name: String, word: String, at: TimeOfDay)
    case form
  }

  /// A suggestion that was taken, so that the next press can offer another.
  struct SentAlong: Hashable, Sendable {
    var slot: EntryRef
    var role: String
    /// Everybody who was offered for it, this one last.
    var asked: [String]
  }

  /// A day chosen by hand; nil is the day in view for everyone.
  var day: Day?
  /// The selected slot; nil is what is on, or else what is next.
  var selected: EntryRef?
  var showsTeam = false
  var showsCoverage = false
  /// Which conflict, and which template, was told last.
  var toldConflict = -1
  var toldTemplate = -1
  /// Who was sent along with a slot last, and who before them.
  var lastSentAlong: SentAlong?
  /// The form with the keys.
  var form: SlotForm?
  /// Forms that were left before their end.
  var kept: [SlotForm] = []
  var pending: Pending?

  init() {}

  // MARK: What is in view

  func dayInView(_ desk: Desk) -> Day { day ?? desk.dayInView }

  /// The day's rows, for the person here or the whole team.
  ///
  /// - Complexity: as `Review.timeline`.
  func rows(_ desk: Desk) -> [TimelineRow] {
    let day = dayInView(desk)
    return desk.review.timeline(
      on: day, at: day == desk.now.day ? desk.now.time : nil,
      for: showsTeam ? nil : desk.callsign)
  }

  /// The row with the marker; nil when the day has none.
  func selectedRow(_ rows: [TimelineRow]) -> Int? {
    if let selected, let row = rows.firstIndex(where: { $0.record.ref == selected }) { return row }
    return rows.lastIndex { $0.phase == .now } ?? rows.firstIndex { $0.phase == .next }
      ?? (rows.contains { $0.phase == .past } ? rows.indices.last : rows.indices.first)
  }

  func selection(_ desk: Desk) -> TimelineRow? {
    let rows = rows(desk)
    return selectedRow(rows).map { rows[$0] }
  }

  /// `Thu 19 Nov · Birch`.
  func heading(_ desk: Desk) -> String {
    "\(dayInView(desk).shortText) \(desk.dot) \(showsTeam ? "whole team" : desk.callsign)"
  }

  // MARK: Forms and drafts

  /// Leaves the form; what was filled in is kept.
  mutating func leaveForm() -> Bool {
    guard let left = form else { return false }
    if left.form.isChanged {
      kept.removeAll { $0.record == left.record }
      kept.append(left)
    }
    form = nil
    return true
  }

  var drafts: [Draft] {
    var all = kept
    if let form, form.form.isChanged { all.append(form) }
    return all.map(\.draft)
  }

  /// The same with a form in which nothing was changed.
  var held: [Draft] { (kept + [form].compactMap(\.self)).map(\.draft) }

  mutating func restore(_ draft: Draft, _ desk: Desk) {
    guard let form = SlotForm(draft, desk) else { return }
    kept.removeAll { $0.record == form.record }
    kept.append(form)
  }
}

extension Day {
  /// `Thu 19 Nov`.
  var shortText: String {
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    // The first of January 1970 was a Thursday.
    let weekday = ((ordinal % 7) + 7) % 7
    return "\(weekdays[weekday]) \(day) \(months[month - 1])"
  }
}
