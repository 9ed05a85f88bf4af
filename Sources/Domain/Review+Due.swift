// What is due to be erased on a day, for whoever asks before it goes: the command line, the palette
// and the home screen say the same of the same review.

/// Whether raw notes and answers have to go, and which.
public enum DueForErasing: Hashable, Sendable {
  /// The review has no day yet, so nothing has one.
  case noTerm
  /// The agreement does not say one date alone; people must say which is meant.
  case unclear(agreed: String)
  case notYet(RetentionTerm)
  /// The day has come, and none of them has its words any more.
  case nothingLeft
  case due(records: [EntryRef], ticks: Int)
}

extension Review {
  /// What is due on a day.
  /// - Complexity: linear in the notes, answers and ticks.
  public func dueForErasing(on today: Day) -> DueForErasing {
    guard let term = retention else { return .noTerm }
    if term.isUnclear, let agreed = term.agreed { return .unclear(agreed: agreed) }
    guard term.daysLeft(on: today) <= 0 else { return .notYet(term) }
    let records = (rawRecords + rawThoughts).map(\.ref)
    let ticks = rawTicks
    let isLeft = !records.isEmpty || ticks > 0 || !rawSetAsides.isEmpty
    return !isLeft ? .nothingLeft : .due(records: records, ticks: ticks)
  }

  /// How many ticks are still there.
  public var rawTicks: Int {
    rawTallies.reduce(0) { sum, entry in
      if case .tally(let tally)? = entry.event { sum + tally.ticks.count } else { sum }
    }
  }

  /// The reminder for a day; nil where it is more than a week away, or no raw words are left.
  public func retentionReminder(on day: Day) -> RetentionTerm.Reminder? {
    guard let reminder = retention?.reminder(on: day) else { return nil }
    return rawRecords.isEmpty && rawTallies.isEmpty ? nil : reminder
  }
}

/// What is asked about before what is due goes.
public enum DueWords {
  /// `12 records of notes and answers and 3 ticks`.
  public static func what(
    records: Int, ticks: Int, thoughts: Int = 0, setAsides: Int = 0
  ) -> String {
    "\(counted(records, "record")) of notes and answers"
      + (ticks > 0 ? " and \(counted(ticks, "tick"))" : "")
      + (thoughts > 0 ? " and \(counted(thoughts, "thought"))" : "")
      + (setAsides > 0 ? " and \(counted(setAsides, "remark")) set aside" : "")
  }
}
