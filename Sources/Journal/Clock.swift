// The number that orders entries across laptops. It follows this laptop's time and what others have
// written, but not a laptop whose clock is wrong by more than minutes.

struct Clock {
  /// How far ahead a foreign clock may be and still be followed.
  static let aheadMaxMilliseconds: Int64 = 5 * 60 * 1_000

  private var adopted: Int64 = 0
  // The highest clock of each writer that was too far ahead when it was read.
  private var waiting: [WriterID: Int64] = [:]

  /// Hears an entry's clock; the milliseconds ahead where it is not followed, and whether it is the
  /// first of its writer.
  mutating func hear(
    _ clock: Int64, of writer: WriterID, isOwn: Bool, now: Int64
  ) -> (ahead: Int64, isNews: Bool)? {
    if isOwn || clock <= limit(now) {
      adopted = max(adopted, clock)
      return nil
    }
    let isNews = waiting[writer] == nil
    waiting[writer] = max(waiting[writer] ?? 0, clock)
    return (clock - now, isNews)
  }

  /// The clock of the next entry: never behind the own time or anything followed, never beyond
  /// what a line can hold.
  mutating func next(now: Int64) -> Int64 {
    // What was too far ahead once is followed when its time has come.
    for (writer, clock) in waiting where clock <= limit(now) {
      adopted = max(adopted, clock)
      waiting[writer] = nil
    }
    adopted = min(max(now, 0, adopted + 1), Head.integerMax)
    return adopted
  }

  private func limit(_ now: Int64) -> Int64 {
    let (sum, isOver) = now.addingReportingOverflow(Clock.aheadMaxMilliseconds)
    return isOver ? Int64.max : sum
  }
}
