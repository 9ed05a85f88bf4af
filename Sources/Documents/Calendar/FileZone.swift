// A time zone as a calendar brings it along (VTIMEZONE): when its offset changes, and to what. Only
// the yearly rules that calendars write are understood; a zone with others is left to the system.

import Domain

/// One zone of a file.
struct FileZone {
  /// A change of offset.
  struct Transition {
    var utcSeconds: Int
    /// Seconds east of UTC before and after.
    var before: Int
    var after: Int
  }

  private struct Observance {
    var start: CalendarTime
    var before: Int
    var after: Int
    var rule: YearlyRule?
    /// Further onsets, on the clock before the change.
    var extra: [Int]
  }

  /// No zone on earth has changed its clocks by decree more often than this.
  private static let datesMax = 500

  private var observances: [Observance] = []
  private var cache: [Int: [Transition]] = [:]

  /// Nil when the component cannot be understood.
  init?(_ component: CalendarComponent) {
    guard component.fault == nil, (1...100).contains(component.children.count) else { return nil }
    for child in component.children where ["STANDARD", "DAYLIGHT"].contains(child.name) {
      guard let start = child.first("DTSTART").flatMap({ CalendarTime($0.value, zone: nil) }),
        let before = child.first("TZOFFSETFROM").flatMap({ FileZone.offset($0.value) }),
        let after = child.first("TZOFFSETTO").flatMap({ FileZone.offset($0.value) })
      else { return nil }
      var rule: YearlyRule?
      if let text = child.first("RRULE")?.value {
        guard let read = YearlyRule(text, start: start.day) else { return nil }
        rule = read
      }
      let extra = child.all("RDATE").flatMap { $0.value.split(separator: ",") }
        .compactMap { CalendarTime($0, zone: nil)?.clockSeconds }
      observances.append(
        Observance(start: start, before: before, after: after, rule: rule, extra: extra))
    }
    let dates = observances.reduce(0) { $0 + $1.extra.count }
    if observances.isEmpty || dates > FileZone.datesMax { return nil }
  }

  /// Seconds east of UTC when the zone's clocks show this. An hour that comes twice is its first,
  /// an hour left out is read by the offset before it, as RFC 5545 says.
  mutating func offset(localSeconds: Int) -> Int {
    let transitions = transitions(
      near: CalendarTime(form: .utc, clockSeconds: localSeconds).day.year)
    var offset = transitions.first?.before ?? 0
    for change in transitions
    where change.utcSeconds + max(change.before, change.after) <= localSeconds {
      offset = change.after
    }
    return offset
  }

  private mutating func transitions(near year: Int) -> [Transition] {
    if let known = cache[year] { return known }
    var found: [Transition] = []
    for observance in observances {
      var onsets = observance.extra
      onsets.append(observance.start.clockSeconds)
      if let rule = observance.rule {
        onsets += rule.onsets(near: year).map { $0 * 86_400 + observance.start.seconds }
          .filter { $0 >= observance.start.clockSeconds }
      }
      for onset in Set(onsets) {
        found.append(
          Transition(
            utcSeconds: onset - observance.before, before: observance.before,
            after: observance.after))
      }
    }
    found.sort { ($0.utcSeconds, $0.after) < ($1.utcSeconds, $1.after) }
    cache[year] = found
    return found
  }

  /// Reads `+0100`, `-0500` or `+013045`, as seconds.
  private static func offset(_ text: String) -> Int? {
    let sign = text.first
    let digits = text.dropFirst()
    guard sign == "+" || sign == "-", digits.utf8.count == 4 || digits.utf8.count == 6,
      let number = PlainText.number(digits)
    else { return nil }
    let whole = digits.utf8.count == 4 ? number * 100 : number
    let seconds = whole / 10_000 * 3600 + whole / 100 % 100 * 60 + whole % 100
    guard seconds < 86_400 else { return nil }
    return sign == "-" ? -seconds : seconds
  }
}

/// "The last Sunday of March", and the other ways of saying on which day of a year clocks change.
struct YearlyRule {
  private var month: Int
  /// 0 for Monday; nil when the rule names days of the month only.
  private var weekday: Int?
  /// 1 for the first, -1 for the last; 0 when the days of the month say which.
  private var ordinal = 0
  private var monthDays: [Int] = []
  private var startYear: Int
  private var untilYear = 9999

  /// Nil for rules that are not yearly, and for parts not understood.
  init?(_ text: String, start: Day) {
    month = start.month
    startYear = start.year
    var isYearly = false
    for part in text.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { return nil }
      let value = pair[1]
      switch pair[0].uppercased() {
      case "FREQ": isYearly = value.uppercased() == "YEARLY"
      case "INTERVAL": if value != "1" { return nil }
      case "BYMONTH":
        guard let number = PlainText.number(value), (1...12).contains(number) else { return nil }
        month = number
      case "BYDAY":
        guard let day = weekdayNames.firstIndex(of: value.suffix(2).uppercased()) else {
          return nil
        }
        weekday = day
        let which = value.dropLast(2)
        if !which.isEmpty {
          guard let number = Int(which), number != 0, abs(number) <= 5 else { return nil }
          ordinal = number
        }
      case "BYMONTHDAY":
        monthDays = value.split(separator: ",").prefix(31).compactMap { PlainText.number($0) }
      case "UNTIL":
        guard let until = CalendarTime(value, zone: nil) else { return nil }
        untilYear = until.day.year
      case "WKST": break
      default: return nil
      }
    }
    guard isYearly, ordinal != 0 || weekday == nil || !monthDays.isEmpty else { return nil }
    if weekday == nil && monthDays.isEmpty { monthDays = [start.day] }
  }

  /// The days of change, as ordinals, in the years that matter for this one.
  func onsets(near year: Int) -> [Int] {
    let last = min(max(year + 1, startYear), untilYear)
    return (max(last - 2, startYear)...max(last, startYear)).compactMap { day(in: $0) }
  }

  private func day(in year: Int) -> Int? {
    guard let first = Day(year: year, month: month, day: 1)?.ordinal,
      let length = (28...31).last(where: { Day(year: year, month: month, day: $0) != nil })
    else { return nil }
    let days = (ordinal == 0 ? monthDays.filter { (1...length).contains($0) } : Array(1...length))
      .map { first + $0 - 1 }
      .filter { day in weekday.map { $0 == Documents.weekday(ofOrdinal: day) } ?? true }
    if ordinal == 0 { return days.first }
    let place = ordinal > 0 ? ordinal - 1 : days.count + ordinal
    return days.indices.contains(place) ? days[place] : nil
  }
}
