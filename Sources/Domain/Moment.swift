// Time as the review day knows it: days, minutes of a day and wall time with an offset. No clock is
// read here; whoever knows the time passes it in.

/// A calendar day, such as 2026-11-19.
public struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31, a day the month has.
  public let day: Int

  /// Nil when there is no such day, or the year is not between 1 and 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD` and nothing else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]),
      let day = decimal(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var description: String { "\(padded(year, to: 4))-\(padded(month))-\(padded(day))" }

  /// Days since 1970-01-01, by the civil calendar.
  public var ordinal: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1970-01-01; clamped to the years 1 to 9999.
  public init(ordinal: Int) {
    let bounded = min(max(ordinal, -719_162), 2_932_896)
    let shifted = bounded + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Minutes of a day, 0 (00:00) to 1439 (23:59).
public struct TimeOfDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let minutes: Int

  /// Nil outside 0 to 1439.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads `HH:MM` or `H:MM`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      let hour = decimal(Array(parts[0].utf8)[...]), let minute = decimal(Array(parts[1].utf8)[...])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  public var description: String { "\(padded(minutes / 60)):\(padded(minutes % 60))" }

  /// The time so many minutes later, kept within the day.
  public func adding(minutes added: Int) -> TimeOfDay {
    TimeOfDay(bounded: minutes + added)
  }

  init(bounded minutes: Int) { self.minutes = min(max(minutes, 0), 1439) }

  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

/// A moment as a person in the school would read it off the wall, with its offset from UTC.
public struct WallTime: Hashable, Sendable, CustomStringConvertible {
  public let day: Day
  /// Seconds of the day, 0 to 86,399.
  public let seconds: Int
  /// Minutes east of UTC, -1439 to 1439.
  public let offsetMinutes: Int

  /// Nil when the seconds or the offset are out of range.
  public init?(day: Day, seconds: Int, offsetMinutes: Int) {
    guard (0..<86_400).contains(seconds), (-1439...1439).contains(offsetMinutes) else {
      return nil
    }
    self.day = day
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }

  /// Reads ISO 8601 with seconds and an offset: `2026-11-19T09:41:07+00:00`, or `Z` for +00:00.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 25,
      let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"),
      let hour = decimal(bytes[11..<13]), let minute = decimal(bytes[14..<16]),
      let second = decimal(bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    var offset = 0
    if bytes.count == 20 {
      guard bytes[19] == UInt8(ascii: "Z") else { return nil }
    } else {
      let sign = bytes[19]
      guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), bytes[22] == UInt8(ascii: ":"),
        let hours = decimal(bytes[20..<22]), let minutes = decimal(bytes[23..<25]),
        hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }
    self.init(day: day, seconds: hour * 3600 + minute * 60 + second, offsetMinutes: offset)
  }

  /// The moment so many milliseconds after 1970-01-01 UTC, as read at this offset.
  public init(millisecondsSince1970 milliseconds: Int64, offsetMinutes: Int) {
    let bounded = min(max(offsetMinutes, -1439), 1439)
    let total = Int(clamping: milliseconds.quotient(by: 1000)) + bounded * 60
    day = Day(ordinal: total.quotient(by: 86_400))
    seconds = total - total.quotient(by: 86_400) * 86_400
    self.offsetMinutes = bounded
  }

  /// Milliseconds since 1970-01-01 UTC.
  public var millisecondsSince1970: Int64 {
    Int64(day.ordinal * 86_400 + seconds - offsetMinutes * 60) * 1000
  }

  public var time: TimeOfDay { TimeOfDay(bounded: seconds / 60) }

  /// The same time and offset on another day.
  public func on(_ day: Day) -> WallTime {
    WallTime(day: day, seconds: seconds, offsetMinutes: offsetMinutes) ?? self
  }

  /// The same day and offset at another time, at its full minute.
  public func at(_ time: TimeOfDay) -> WallTime {
    WallTime(day: day, seconds: time.minutes * 60, offsetMinutes: offsetMinutes) ?? self
  }

  public var description: String {
    let offset = abs(offsetMinutes)
    return
      "\(day)T\(clock)\(offsetMinutes < 0 ? "-" : "+")\(padded(offset / 60)):\(padded(offset % 60))"
  }

  /// `HH:MM:SS`.
  public var clock: String {
    "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
  }
}

func padded(_ number: Int, to width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// Digits only, at most nine of them.
func decimal(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard (1...9).contains(bytes.count) else { return nil }
  var value = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}

extension BinaryInteger {
  /// Division that rounds towards minus infinity.
  fileprivate func quotient(by divisor: Self) -> Self {
    let (whole, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? whole - 1 : whole
  }
}
