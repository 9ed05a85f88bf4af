// Daily and weekly repetition. Whether a rule has a day is worked out, never walked to: a rule that
// began in 1900, or one that never ends, costs no more than any other.

import Domain

/// A repetition that is understood.
struct RecurrenceRule {
  private var isWeekly = false
  private var interval = 1
  private var count: Int?
  /// The last moment or day on which an occurrence may begin; nil when there is none.
  private(set) var until: CalendarTime?
  private var weekdays: Set<Int> = []
  private var weekStart = 0

  /// Nil for anything but daily and weekly rules of INTERVAL, COUNT, UNTIL, BYDAY and WKST.
  init?(_ text: String, zone: String?) {
    var frequency = ""
    for part in text.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { return nil }
      let value = pair[1].uppercased()
      switch pair[0].uppercased() {
      case "FREQ": frequency = value
      case "INTERVAL":
        guard let number = PlainText.number(value), number > 0 else { return nil }
        interval = number
      case "COUNT":
        guard let number = PlainText.number(value), number > 0 else { return nil }
        count = number
      case "UNTIL":
        guard let time = CalendarTime(value, zone: zone) else { return nil }
        until = time
      case "BYDAY":
        for name in value.split(separator: ",") {
          guard let day = weekdayNames.firstIndex(of: String(name)) else { return nil }
          weekdays.insert(day)
        }
      case "WKST":
        guard let day = weekdayNames.firstIndex(of: value) else { return nil }
        weekStart = day
      default: return nil
      }
    }
    switch frequency {
    case "WEEKLY": isWeekly = true
    case "DAILY" where weekdays.isEmpty: break
    case "DAILY" where interval == 1:
      // Every day that is a Monday or a Thursday is every week on Monday and Thursday.
      isWeekly = true
    default: return nil
    }
  }

  /// Whether the rule that began on the day `first` has an occurrence on the day `ordinal`. An
  /// `until` that is a moment is left to the caller, who knows the clocks.
  func occurs(on ordinal: Int, first: Int) -> Bool {
    guard ordinal >= first, let before = occurrences(before: ordinal, first: first) else {
      return false
    }
    if let count, before >= count { return false }
    if let until, until.form == .date { return ordinal <= until.day.ordinal }
    return true
  }

  /// How many occurrences lie before one that begins on this day; nil when none begins on it.
  private func occurrences(before ordinal: Int, first: Int) -> Int? {
    guard isWeekly else {
      return (ordinal - first) % interval == 0 ? (ordinal - first) / interval : nil
    }
    let days = weekdays.isEmpty ? [weekday(ofOrdinal: first)] : weekdays
    let isFirstExtra = ordinal != first && !days.contains(weekday(ofOrdinal: first))
    if ordinal == first { return 0 }
    guard days.contains(weekday(ofOrdinal: ordinal)) else { return nil }
    let weeks = (week(of: ordinal) - week(of: first)) / 7
    guard weeks % interval == 0 else { return nil }
    let places = days.map { ($0 - weekStart + 7) % 7 }
    let ofFirst = places.filter { $0 < first - week(of: first) }.count
    let inThis = places.filter { $0 < ordinal - week(of: ordinal) }.count
    // DTSTART always counts as one, also where BYDAY does not name its day.
    return weeks / interval * places.count + inThis - ofFirst + (isFirstExtra ? 1 : 0)
  }

  /// The day on which the week of a day starts.
  private func week(of ordinal: Int) -> Int {
    ordinal - (weekday(ofOrdinal: ordinal) - weekStart + 7) % 7
  }
}
