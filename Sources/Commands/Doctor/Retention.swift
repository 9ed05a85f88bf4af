// The day by which a review's raw notes are to go: as agreed with the host, or four weeks after the
// day. It decides nothing and erases nothing.

import Domain

/// When raw notes are to be erased.
struct Retention {
  let eraseBy: Day
  /// Whether the day is written in the agreement, and not only the default.
  let isAgreed: Bool

  /// Days before the day on which somebody is reminded.
  static let reminderDays = 7
  private static let defaultDays = 28

  init(_ setUp: ReviewSetUp) {
    let agreed = setUp.agreement[.eraseBy].flatMap { Retention.day(in: $0) }
    eraseBy = agreed ?? Day(ordinal: setUp.day.ordinal + Retention.defaultDays)
    isAgreed = agreed != nil
  }

  /// The first `YYYY-MM-DD` among the words people wrote.
  private static func day(in text: String) -> Day? {
    let words = text.split { !$0.isNumber && $0 != "-" }
    return words.lazy.compactMap { Day($0) }.first
  }
}
