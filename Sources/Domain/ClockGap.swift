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
