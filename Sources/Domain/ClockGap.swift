// How far two laptops' clocks are apart, in words that are the same wherever it is said.

/// The time between two clocks.
public struct ClockGap: Hashable, Sendable {
  /// How far one is ahead of the other; 0 or more.
  public let milliseconds: Int64

  public init(_ milliseconds: Int64) { self.milliseconds = max(0, milliseconds) }

  /// That somebody's entries are so far ahead.
  /// - Parameter whose: a call-sign, with what else says who that is.
  public func sentence(_ whose: String) -> String {
    "Entries of \(whose) are \(words) ahead of this laptop's clock"
  }

  /// That this laptop's clock is so far behind what it showed before.
  public var ownSentence: String {
    "This laptop's clock is \(words) behind the last line that was written on it"
  }

  /// Whole minutes below two hours, hours below two days, and days from there on, rounded down:
  /// `7 minutes`, `3 hours`, `12 days`.
  public var words: String {
    let minutes = milliseconds / 60_000
    return switch minutes {
    case ..<120: counted(Int(minutes), "minute")
    case ..<2_880: counted(Int(minutes / 60), "hour")
    default: counted(Int(minutes / 1_440), "day")
    }
  }
}

extension Review {
  /// How far ahead of now a clock may be before anybody is told, in milliseconds.
  public static var clockAheadMaxMilliseconds: Int64 { 5 * 60 * 1_000 }
  /// The same for this laptop's own clock, which is put right by a little now and then.
  public static var clockBehindMaxMilliseconds: Int64 { 60 * 60 * 1_000 }

  /// How far behind this laptop's clock is what it showed when its last line was written; nil where
  /// it is not. A time that was given by hand says nothing of the clock.
  /// - Complexity: linear in the entries.
  public func clockBehind(writers: Set<WriterID>, now: Int64) -> Int64? {
    var last: Entry?
    for entry in entries where writers.contains(entry.stamp.writer) {
      if last.map({ $0.stamp < entry.stamp }) ?? true { last = entry }
    }
    guard let last, let at = last.at?.millisecondsSince1970 else { return nil }
    let ahead = min(at, last.stamp.clock).subtractingReportingOverflow(now).partialValue
    return ahead > Self.clockBehindMaxMilliseconds ? ahead : nil
  }
}
