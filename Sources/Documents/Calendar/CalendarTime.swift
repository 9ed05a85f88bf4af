// The forms of time in a calendar: UTC, wall time without a zone, wall time in a named zone, and
// whole days; and durations. Numbers are checked as they are read, so that none can overflow.

import Domain

/// A time as the file has it.
struct CalendarTime: Hashable {
  enum Form: Hashable {
    case utc, floating, date
    case zoned(String)
  }

  var form: Form
  var day: Day
  /// Seconds of the day; 0 for whole days.
  var seconds: Int

  /// Seconds since 1970-01-01 00:00 on the clock this time is written by.
  var clockSeconds: Int { day.ordinal * 86_400 + seconds }

  /// The time so many seconds after 1970-01-01 00:00 on a clock of this form.
  init(form: Form, clockSeconds: Int) {
    self.form = form
    day = Day(ordinal: floorQuotient(clockSeconds, 86_400))
    seconds = clockSeconds - floorQuotient(clockSeconds, 86_400) * 86_400
  }

  /// Reads `20261119`, `20261119T093000` or `20261119T093000Z`.
  init?(_ text: some StringProtocol, zone: String?) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 || bytes.count == 15 || bytes.count == 16,
      let year = digits(bytes[0..<4]), let month = digits(bytes[4..<6]),
      let date = digits(bytes[6..<8]), let day = Day(year: year, month: month, day: date)
    else { return nil }
    self.day = day
    if bytes.count == 8 {
      form = .date
      seconds = 0
      return
    }
    guard bytes[8] == UInt8(ascii: "T"), let hour = digits(bytes[9..<11]), hour < 24,
      let minute = digits(bytes[11..<13]), minute < 60, let second = digits(bytes[13..<15]),
      second <= 60
    else { return nil }
    // A leap second is the last second of its minute here.
    seconds = hour * 3600 + minute * 60 + min(second, 59)
    if bytes.count == 16 {
      guard bytes[15] == UInt8(ascii: "Z") else { return nil }
      form = .utc
    } else {
      form = zone.map { .zoned($0) } ?? .floating
    }
  }

  /// `20261119T093000`, the form's mark left out.
  var basic: String {
    CalendarTime.basic(day)
      + "T\(PlainText.padded(seconds / 3600))\(PlainText.padded(seconds / 60 % 60))"
      + PlainText.padded(seconds % 60)
  }

  static func basic(_ day: Day) -> String {
    "\(PlainText.padded(day.year, to: 4))\(PlainText.padded(day.month))\(PlainText.padded(day.day))"
  }

  /// The seconds of `PT25M`, `P1DT2H`, `P2W`; nil for anything else, and for negative ones.
  static func duration(_ text: String) -> Int? {
    var rest = Substring(text)
    if rest.first == "+" { rest.removeFirst() }
    guard rest.first == "P", rest.count > 2 else { return nil }
    rest.removeFirst()
    var total = 0
    var inTime = false
    var number = ""
    for character in rest {
      switch character {
      case "T" where !inTime && number.isEmpty: inTime = true
      case "W", "D", "H", "M", "S":
        guard let value = PlainText.number(number),
          let unit = unitSeconds(character, inTime: inTime)
        else { return nil }
        total += value * unit
        number = ""
      default:
        number.append(character)
        if number.utf8.count > 9 { return nil }
      }
    }
    // A duration no day can hold is kept within a century, far from any overflow.
    return number.isEmpty ? min(total, 36_525 * 86_400) : nil
  }

  private static func unitSeconds(_ letter: Character, inTime: Bool) -> Int? {
    switch (letter, inTime) {
    case ("W", false): 604_800
    case ("D", false): 86_400
    case ("H", true): 3600
    case ("M", true): 60
    case ("S", true): 1
    default: nil
    }
  }
}

/// Days of the week as RFC 5545 names them, Monday first.
let weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

/// 0 for Monday to 6 for Sunday.
func weekday(ofOrdinal ordinal: Int) -> Int {
  ordinal + 3 - floorQuotient(ordinal + 3, 7) * 7
}

/// Division that rounds towards minus infinity.
func floorQuotient(_ number: Int, _ divisor: Int) -> Int {
  let (whole, rest) = number.quotientAndRemainder(dividingBy: divisor)
  return rest < 0 ? whole - 1 : whole
}

private func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}
