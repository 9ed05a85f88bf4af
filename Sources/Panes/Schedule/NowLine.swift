// Where one must be, in one line, for screens too narrow to keep the schedule in view.

import Domain

/// The line "now and next".
public enum NowLine {
  /// `Now 09:30 Y4 science 18 min · next 10:02 Y3 English, room 7`, cut from the right where it
  /// does not fit: first the place, then what is next.
  public static func text(_ desk: Desk, columns: Int) -> String {
    let rows = desk.review.timeline(on: desk.now.day, at: desk.now.time, for: desk.callsign)
    let now = rows.last { $0.phase == .now }
    let next = rows.first { $0.phase == .next }
    switch (now, next) {
    case (let now?, let next?):
      let head = "Now \(now.start) \(name(now, desk)) \(now.minutesLeft(at: desk.now.time)) min"
      let tail = " \(desk.dot) next \(next.start) "
      return longest(
        [
          head + tail + name(next, desk) + place(next, desk), head + tail + name(next, desk),
          head + " \(desk.dot) next \(next.start)", head,
        ], columns)
    case (let now?, nil):
      let head = "Now \(now.start) \(name(now, desk)) \(now.minutesLeft(at: desk.now.time)) min"
      return longest(["\(head) \(desk.dot) nothing after it", head], columns)
    case (nil, let next?):
      let wait = "in \(next.minutesUntil(at: desk.now.time)) min"
      let head = "Next \(next.start) \(name(next, desk))"
      return longest(["\(head)\(place(next, desk)), \(wait)", "\(head), \(wait)", head], columns)
    case (nil, nil):
      return RowText.cut(idle(rows.isEmpty, desk), columns: columns)
    }
  }

  private static func idle(_ hasNoneToday: Bool, _ desk: Desk) -> String {
    if !hasNoneToday { return "Nothing more today." }
    guard desk.review.count(of: .slot) > 0 else { return "No slots yet; Schedule is key 1." }
    guard desk.dayInView != desk.now.day else {
      if !desk.review.timeline(on: desk.now.day, at: nil).isEmpty {
        return "Nothing for you today; in Schedule, key 1, m shows the team's."
      }
      return "No slots today; Schedule, key 1, has those of other days."
    }
    return "Nothing today; the review day is \(desk.dayInView.shortText)."
  }

  private static func name(_ row: TimelineRow, _ desk: Desk) -> String {
    let own = row.slot.part(for: desk.callsign)?.text ?? ""
    return RowText.cut(own.isEmpty ? row.slot.text : own, columns: 40)
  }

  private static func place(_ row: TimelineRow, _ desk: Desk) -> String {
    (row.slot.part(for: desk.callsign)?.place ?? row.slot.place).map { ", \($0)" } ?? ""
  }

  /// The first wording that fits, or the last one cut.
  private static func longest(_ wordings: [String], _ columns: Int) -> String {
    for wording in wordings where RowText.columns(wording) <= columns { return wording }
    return RowText.cut(wordings.last ?? "", columns: columns)
  }
}
