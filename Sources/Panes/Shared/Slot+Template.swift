// Rows of a day template as slots of a review: dated, with the evidence such a row brings.

import Domain
import Packs

extension Slot {
  /// A template's row; nil for one that does not lie within its day.
  ///
  /// - Parameters:
  ///   - first: the review's first day. Later rows fall on the school days after it.
  ///   - say: puts a template's words in those of the review's nation.
  public init?(
    _ row: DayTemplate.Slot, from first: Day, say: (String) -> String = { $0 }
  ) {
    guard let start = TimeOfDay(minutes: row.startMinute),
      let end = TimeOfDay(minutes: min(row.endMinute, 24 * 60 - 1))
    else { return nil }
    let title = say(row.title)
    let part = row.kind.source.map { SlotPart(text: title, source: $0) }
    self.init(
      text: title, day: first.schoolDay(row.day), start: start, end: end,
      parts: part.map { [$0] } ?? [], hostPartner: row.who == "team" ? nil : row.who,
      mode: SlotMode(rawValue: row.mode.rawValue) ?? .site, isProtected: row.isProtected,
      isHostFramed: row.isHostFramed)
  }
}

extension Day {
  /// The school day with a number, this one being the first: Saturdays and Sundays are passed over.
  func schoolDay(_ number: Int) -> Day {
    var day = self
    for _ in 1..<max(1, number) {
      repeat { day = Day(ordinal: day.ordinal + 1) } while day.isWeekend
    }
    return day
  }

  private var isWeekend: Bool {
    // The first of January 1970 was a Thursday.
    let sinceThursday = ((ordinal % 7) + 7) % 7
    return sinceThursday == 2 || sinceThursday == 3
  }
}

extension DayTemplate.Slot.Kind {
  /// The evidence that such a row usually brings; nil where none is gathered or it may be any.
  var source: SourceType? {
    switch self {
    case .lesson, .gapVisit: .lesson
    case .walk: .walk
    case .group: .pupil
    case .interview: .leader
    case .books: .book
    case .documents: .document
    case .play: .play
    case .arrival, .briefing, .meeting, .keepInTouch, .gapCheck, .synthesis, .wording, .feedback,
      .close, .pause:
      nil
    }
  }
}
