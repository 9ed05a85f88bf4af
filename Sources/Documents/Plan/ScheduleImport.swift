// Takes a plan into a review without ever doubling a slot. An event that has an identity (a
// calendar's UID and, in a series, which one) is matched by it; without one, by day, start and
// title. What the team entered here (actual times, lines, people, host partner) is never replaced,
// and a plan that was taken in before says nothing new, however often it is sent.

import Domain

/// Plans into changes.
public enum ScheduleImport {
  /// The days a plan is taken in for: the review's own, and those that have slots already.
  public static func days(of review: Review) -> [Day] {
    var days = Set(review.visible(.slot).compactMap { $0.slot?.day })
    if let day = review.setUp?.setUp?.day { days.insert(day) }
    return days.sorted()
  }

  /// What becomes of each event, in the order of the events.
  ///
  /// - Complexity: linear in events and slots together.
  public static func preview(
    of events: [PlannedEvent], in review: Review, on days: [Day]
  ) -> [PlannedChange] {
    let newest = newestByIdentity(events)
    let isRepeated = events.enumerated().map { index, event in
      event.identity.map { newest[$0] != index } ?? false
    }
    var matching = SlotMatching(review)
    // An event that will not be taken must not lay claim to a slot.
    let candidates = events.indices.filter { !isRepeated[$0] && !events[$0].isAllDay }
    let matches = matching.matches(for: candidates.map { events[$0] })
    let matchByIndex = Dictionary(uniqueKeysWithValues: zip(candidates, matches))
    return events.enumerated().map { index, event in
      if isRepeated[index] { return .skipped(summary: event.title, reason: .repeated) }
      if event.isAllDay { return .skipped(summary: event.title, reason: .allDay) }
      guard let match = matchByIndex[index] ?? nil else {
        return addition(of: event, in: review, on: days)
      }
      return SlotComparison(event: event, match: match, review: review).change(on: days)
    }
  }

  /// What to record, for the changes somebody said yes to.
  public static func changes(for planned: [PlannedChange]) -> [Change] {
    planned.compactMap { change in
      switch change {
      case .added(let slot): Change(.slot(slot))
      case .changed(let record, let slot, _), .cancelled(let record, let slot):
        Change(.slot(slot), replacing: record.currentRefs)
      case .unchanged, .skipped: nil
      }
    }
  }

  private static func newestByIdentity(_ events: [PlannedEvent]) -> [String: Int] {
    var newest: [String: Int] = [:]
    for (index, event) in events.enumerated() {
      guard let identity = event.identity else { continue }
      if let known = newest[identity], (events[known].sequence ?? 0) > (event.sequence ?? 0) {
        continue
      }
      newest[identity] = index
    }
    return newest
  }

  private static func addition(
    of event: PlannedEvent, in review: Review, on days: [Day]
  ) -> PlannedChange {
    guard days.contains(event.day) else {
      return .skipped(summary: event.title, reason: .otherDay(event.day))
    }
    if event.isCancelled { return .skipped(summary: event.title, reason: .cancelledBefore) }
    let slot = Slot(
      text: event.title, day: event.day, start: event.start, end: event.end, place: event.place,
      parts: ScheduleWords.parts(in: event.people, of: review),
      lines: ScheduleWords.lines(in: event.tags, of: review), hostPartner: event.hostPartner,
      isProtected: ScheduleWords.isProtected(event.title), calendarUID: event.identity,
      calendarSequence: event.identity == nil ? nil : event.sequence)
    return SlotComparison.refusal(of: Change(.slot(slot)), slot: slot, in: review)
      .map { .skipped(summary: event.title, reason: $0) } ?? .added(slot)
  }
}
