// What has to give when the day runs late. A protected slot is never among it: the day is put right
// by what stands before it, the nearest first (`domain` 2: synthesis is what a late day eats).

/// A way to make up for lost minutes: one slot ends earlier.
public struct SqueezeOffer: Hashable, Sendable {
  public let record: Record
  /// How much shorter it gets.
  public let minutes: Int
  /// When it would end, and how long it would be.
  public let end: TimeOfDay
  public let length: Int
  public let change: Change
}

/// A protected slot that is pressed, and what could give.
public struct Squeeze: Hashable, Sendable {
  public let protected: Record
  /// Minutes that have to be found.
  public let minutes: Int
  /// The nearest before the protected slot first. Empty where no single slot can give enough.
  public let offers: [SqueezeOffer]
}

extension Review {
  /// The first protected slot still to come that what runs before it reaches into, or leaves less
  /// than moving time before; and what could give.
  ///
  /// - Returns: nil when the rest of the day fits.
  public func squeeze(at moment: WallTime) -> Squeeze? {
    let rows = timeline(on: moment.day, at: moment.time)
    let now = moment.time.minutes
    for (place, fixed) in rows.enumerated() where fixed.slot.isProtected {
      guard fixed.phase == .next || fixed.phase == .later, place > 0 else { continue }
      let before = rows[..<place].filter { $0.phase != .past }
      guard let last = before.last else { continue }
      // A gap that was never planned is not asked for.
      let latest = max(
        min(last.slot.end.minutes, fixed.start.minutes),
        fixed.start.minutes - DayRules.movingMinutes)
      let needed = last.end.minutes - latest
      guard needed > 0 else { continue }
      return Squeeze(
        protected: fixed.record, minutes: needed,
        offers: offers(of: needed, among: before, now: now))
    }
    return nil
  }

  /// A slot gives while at least half of what was planned, and ten minutes, are left of it; one
  /// that is on gives only what is still to come.
  private func offers(
    of needed: Int, among rows: [TimelineRow], now: Int
  ) -> [SqueezeOffer] {
    let first = rows.lastIndex { $0.slot.isProtected }.map { $0 + 1 } ?? rows.startIndex
    return rows.indices.reversed().compactMap { index in
      let row = rows[index]
      guard index >= first, !row.slot.isProtected else { return nil }
      let planned = row.slot.end.minutes - row.slot.start.minutes
      let length = row.end.minutes - row.start.minutes
      let left = length - needed
      let end = row.end.minutes - needed
      guard left >= max(10, (planned + 1) / 2), end > now, let time = TimeOfDay(minutes: end)
      else { return nil }
      let following = rows[(index + 1)...].map(\.record.ref)
      return SqueezeOffer(
        record: row.record, minutes: needed, end: time, length: left,
        change: Change(
          .shifted(Shift(minutes: -needed, extending: row.record.ref, slots: following))))
    }
  }
}
