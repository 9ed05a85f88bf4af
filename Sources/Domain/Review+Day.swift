// The day as it really runs: planned times, moved by shifts and by what people said began and
// ended.

/// One row of the day.
public struct TimelineRow: Hashable, Sendable {
  public enum Phase: Hashable, Sendable {
    case past, now, next, later
  }

  public let record: Record
  public let slot: Slot
  public let start: TimeOfDay
  public let end: TimeOfDay
  public let phase: Phase
  /// Minutes by which this slot, as it now runs, reaches into the next one; 0 when it does not.
  public internal(set) var overrunMinutes: Int

  /// Minutes until the end, at least 0.
  public func minutesLeft(at time: TimeOfDay) -> Int { max(0, end.minutes - time.minutes) }

  /// Minutes until the start, at least 0.
  public func minutesUntil(at time: TimeOfDay) -> Int { max(0, start.minutes - time.minutes) }

  /// True when shifts moved it.
  public var isMoved: Bool { start != slot.start || end != slot.end }
}

extension Review {
  /// The rows of a day in order of time; cancelled slots are left out.
  ///
  /// - Parameter callsign: only what concerns this person; nil for the whole team.
  /// - Complexity: O(s log s) in the slots of the review.
  public func timeline(on day: Day, at time: TimeOfDay?, for callsign: String? = nil)
    -> [TimelineRow]
  {
    var rows: [(record: Record, slot: Slot, start: TimeOfDay, end: TimeOfDay)] = []
    for record in visible(.slot) {
      guard let slot = record.slot, slot.day == day, !slot.isCancelled else { continue }
      if let callsign, slot.part(for: callsign) == nil { continue }
      let times = runningTimes(of: record, slot)
      rows.append((record, slot, times.start, times.end))
    }
    rows.sort {
      ($0.start, $0.end, $0.record.first.stamp) < ($1.start, $1.end, $1.record.first.stamp)
    }
    var nextGiven = false
    return rows.enumerated().map { index, row in
      var phase = TimelineRow.Phase.later
      if let time {
        if row.slot.ended != nil || row.end <= time {
          phase = .past
        } else if row.start <= time {
          phase = .now
        } else if !nextGiven {
          phase = .next
          nextGiven = true
        }
      }
      let following = index + 1 < rows.count ? rows[index + 1].start.minutes : Int.max
      return TimelineRow(
        record: row.record, slot: row.slot, start: row.start, end: row.end, phase: phase,
        overrunMinutes: row.slot.ended == nil ? max(0, row.end.minutes - following) : 0)
    }
  }

  private func runningTimes(of record: Record, _ slot: Slot) -> (start: TimeOfDay, end: TimeOfDay) {
    let start = slot.began ?? slot.start.adding(minutes: startShiftMinutes[record.ref] ?? 0)
    let end = slot.ended ?? slot.end.adding(minutes: endShiftMinutes[record.ref] ?? 0)
    return (start, max(start, end))
  }

  /// When a slot starts as the day now runs; nil when it is not a slot.
  public func runningStart(of slot: EntryRef) -> TimeOfDay? {
    guard let record = record(slot), let value = record.slot else { return nil }
    return runningTimes(of: record, value).start
  }

  /// The slot that is on for a person: the latest begun of those the clock says. Nil between slots.
  public func slotNow(at moment: WallTime, for callsign: String) -> TimelineRow? {
    timeline(on: moment.day, at: moment.time, for: callsign).last { $0.phase == .now }
  }

  /// The change that says "running so many minutes late": the slot that is on ends later, and what
  /// follows moves, up to the first protected slot, which stays where it is.
  ///
  /// - Returns: nil when nothing on that day is left to move.
  public func runningLate(by minutes: Int, at moment: WallTime) -> Change? {
    let rows = timeline(on: moment.day, at: moment.time)
    let on = rows.last { $0.phase == .now }
    var moved: [EntryRef] = []
    for row in rows where row.phase == .next || row.phase == .later {
      if row.slot.isProtected { break }
      moved.append(row.record.ref)
    }
    guard on != nil || !moved.isEmpty else { return nil }
    return Change(.shifted(Shift(minutes: minutes, extending: on?.record.ref, slots: moved)))
  }
}
