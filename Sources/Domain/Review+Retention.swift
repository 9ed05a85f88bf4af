// How long raw notes are kept: a day agreed with the host, or four weeks after the feedback. It
// knows what is due and never erases anything.

/// When a review's raw notes and answers have to go.
public struct RetentionTerm: Hashable, Sendable {
  /// On this day they are due.
  public var day: Day
  /// What the agreement says, where it says something; it may be more, or less, than one date.
  public var agreed: String?
  /// Whether the agreement says something else than one date alone. Which day is meant is then for
  /// people to say, and nothing may be erased by a guess.
  public var isUnclear: Bool { agreed?.isEmpty == false && !isAgreed }
  /// Whether the day stands in the agreement; else it is so many days after the review's last one.
  public var isAgreed: Bool

  /// Days from another day to the day they are due; 0 and less when they are.
  public func daysLeft(on day: Day) -> Int { self.day.ordinal - day.ordinal }

  /// What a reminder is about.
  public enum Reminder: Hashable, Sendable {
    case withinAWeek(days: Int)
    case tomorrow
    case due
  }

  /// The reminder for a day; nil while there is more than a week.
  public func reminder(on day: Day) -> Reminder? {
    switch daysLeft(on: day) {
    case ...0: .due
    case 1: .tomorrow
    case 2...7: .withinAWeek(days: daysLeft(on: day))
    default: nil
    }
  }
}

extension Review {
  /// Days that raw notes are kept after the feedback where nothing else is agreed.
  public static var retentionDays: Int { 28 }

  /// The day on which feedback is given: the last one with a slot, or the review's own; nil before
  /// the review has a day.
  public var lastDay: Day? {
    guard let setUp = setUp?.setUp else { return nil }
    return visible(.slot).compactMap { $0.slot?.day }.reduce(setUp.day) { max($0, $1) }
  }

  /// When raw notes and answers have to go; nil before the review has a day.
  public var retention: RetentionTerm? {
    guard let setUp = setUp?.setUp, let lastDay else { return nil }
    let agreed = setUp.agreement[.eraseBy]
    if let agreed, let day = AgreementField.eraseDay(agreed) {
      return RetentionTerm(day: day, agreed: agreed, isAgreed: true)
    }
    let day = Day(ordinal: lastDay.ordinal + Review.retentionDays)
    return RetentionTerm(day: day, agreed: agreed, isAgreed: false)
  }

  /// Why raw notes may not go on the day that a set-up names; nil where that day stood there
  /// before, or is none. A day before the feedback is a slip, mostly of the year.
  func refusal(ofErasingBy setUp: ReviewSetUp) -> Refusal? {
    let known = self.setUp?.setUp
    guard let agreed = setUp.agreement[.eraseBy], known?.agreement[.eraseBy] != agreed,
      let day = AgreementField.eraseDay(agreed)
    else { return nil }
    let last = max(setUp.day, known?.day == setUp.day ? lastDay ?? setUp.day : setUp.day)
    return day < last ? .eraseByTooEarly(day, lastDay: last) : nil
  }

  /// What to say of an agreed day that has come already; nil where it has not, or where nothing is
  /// left to go.
  public func eraseDayPassed(on today: Day) -> String? {
    guard let term = retention, term.isAgreed, term.daysLeft(on: today) <= 0 else { return nil }
    guard case .due = dueForErasing(on: today) else { return nil }
    let when = term.day == today ? "is today" : "is past"
    return "\(term.day) \(when): raw notes and answers are due to be erased now. None was erased "
      + "yet; a later day keeps them."
  }

  /// Notes and answers of which any version still has its words, withdrawn ones included, in clock
  /// order kind by kind. Points, lines, slots and actions are what the review came to, and stay.
  public var rawRecords: [Record] {
    (all(.note) + all(.answer)).filter { record in
      // What was sealed or erased has an order; it is not counted again while its bytes wait.
      !isErased(record.ref) && record.states.contains { $0 != .erased }
    }
  }
}

extension Review {
  /// Thoughts of this laptop that still have their words, withdrawn ones included, in clock order.
  /// They are raw notes too, and go with them.
  public var rawThoughts: [Record] {
    all(.thought).filter { record in
      !isErased(record.ref) && record.states.contains { $0 != .erased }
    }
  }

  /// Entries with ticks that are still there, withdrawn ones included, in clock order. They go
  /// when raw notes go.
  /// - Complexity: linear in the entries with ticks.
  public var rawTallies: [Entry] {
    tallies.values.joined().compactMap { entry($0) }.filter {
      $0.content != .erased && !isErased($0.ref)
    }.sorted { $0.stamp < $1.stamp }
  }

  /// The ticks that go when records are erased: those of a slot that goes, those of a writer whose
  /// last words on a slot go, and all of them where the time to keep raw notes is up.
  ///
  /// - Complexity: linear in the entries with ticks and in the evidence of their slots.
  public func tallies(goingWith records: [Record], because reason: Erasure.Reason) -> [Entry] {
    let raw = rawTallies
    if reason == .retention || raw.isEmpty { return raw }
    let going = Set(records.map(\.ref))
    let touched = Set(records.compactMap { slot(of: $0) })
    let evidence = touched.isEmpty ? [] : all(.note) + all(.answer)
    return raw.filter { entry in
      guard case .tally(let tally)? = entry.event, let given = tally.slot else { return false }
      let slot = record(given)?.ref ?? given
      if going.contains(slot) { return true }
      let writer = entry.stamp.writer
      guard touched.contains(slot) else { return false }
      let own = evidence.filter {
        $0.first.stamp.writer == writer && self.slot(of: $0) == slot
      }
      let left = own.filter { !going.contains($0.ref) && !isErased($0.ref) }
      return left.isEmpty && own.contains { going.contains($0.ref) }
    }
  }
}

extension Review {
  /// The first entry of the slot that a note or an answer belongs to.
  private func slot(of record: Record) -> EntryRef? {
    record.slotRef.map { self.record($0)?.ref ?? $0 }
  }
}
