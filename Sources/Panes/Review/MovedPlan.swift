// What becomes of the day's plan when the review gets another date: as long as the day has not
// begun, its slots go along, so that nobody finds an empty day and the plan on another.

import Domain

/// The slots of a plan on the way to another date.
struct MovedPlan {
  /// One for each slot that goes along.
  private(set) var changes: [Change] = []
  /// What to say of it; nil where there is no plan, or the date stays.
  private(set) var words: String?

  /// - Parameters:
  ///   - desk: the review with the date it has until now.
  ///   - day: the date it gets.
  init(_ desk: Desk, to day: Day) {
    guard let old = desk.review.mergedSetUp?.day, old != day else { return }
    let slots = desk.review.visible(.slot)
    guard slots.contains(where: { $0.slot?.day == old }) else { return }
    let hasBegun = desk.review.count(of: .note) + desk.review.count(of: .answer) > 0
      || slots.contains { $0.slot?.began != nil }
    let others = slots.filter { $0.isContested || $0.slot?.calendarUID != nil }
    guard !hasBegun, others.isEmpty, !slots.contains(where: { $0.slot?.day == day }) else {
      words = "The plan stays on \(old.shortText): in Schedule < and > go there, e changes a slot."
      return
    }
    let days = day.ordinal - old.ordinal
    for record in slots {
      guard var slot = record.slot else { continue }
      slot.day = Day(ordinal: slot.day.ordinal + days)
      changes.append(Change(.slot(slot), replacing: record.currentRefs))
    }
    let count = counted(changes.count, "slot")
    words =
      "\(count) went along from \(old.shortText) to \(day.shortText); "
      + "the date set back brings them back."
  }
}
