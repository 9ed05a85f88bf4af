// The wording check: before the feedback session every point is read aloud once more, with a time
// for each. Saying "as it stands" releases that very wording for the room. Where it is stands in
// the journal, so that a check killed in the middle goes on where it was.

/// A wording check in a review.
public struct WordingCheck: Sendable {
  public enum Position: Hashable, Sendable {
    case notBegun
    case at(EntryRef)
    case done
  }

  /// Its run in the journal.
  public static let run = "wording"
  /// How long all points have together.
  public static let minutes = 20

  /// The timer of the point that is read; nil before the check begins.
  public let timer: RoomTimer?
  public let position: Position
  /// The points that are checked, in the order they will be talked over; parked ones are not.
  public let points: [Record]

  /// - Complexity: linear in the points.
  public init(_ review: Review) {
    timer = review.timers[WordingCheck.run]
    points = review.pointsInOrder.filter { $0.point?.response?.stance != .parked }
    if let timer, timer.stoppedAt == nil, let about = timer.about.flatMap({ review.record($0) }),
      about.isVisible
    {
      position = .at(about.ref)
    } else {
      position = timer == nil ? .notBegun : .done
    }
  }

  /// The point that is read.
  public var point: EntryRef? { if case .at(let point) = position { point } else { nil } }

  /// Its place among all, from 1.
  public var number: Int? {
    point.flatMap { point in points.firstIndex { $0.ref == point } }.map { $0 + 1 }
  }

  /// What each point has, a minute at least.
  public var secondsPerPoint: Int {
    max(60, WordingCheck.minutes * 60 / max(1, points.count))
  }

  /// Points whose standing wording nobody has released yet.
  public func open(_ review: Review) -> [Record] {
    points.filter { !review.isReleased($0) && !$0.isAgreed }
  }

  // MARK: Moves

  /// What beginning records; nothing where there are no points.
  public var beginning: [Change] { points.first.map { [start($0.ref)] } ?? [] }

  /// What going on records; with `keeping` the wording is released for the room as it stands.
  /// Wordings side by side are released by nobody, and no point that nothing stands behind.
  public func goingOn(_ review: Review, keeping: Bool) -> [Change] {
    guard let point, let record = review.record(point) else { return [] }
    let kept =
      keeping && !record.isContested && record.mayLeaveTheDraft && !review.isReleased(record)
      ? [Change(.consented(Consent(.room, targets: [record.latest.ref])))] : []
    guard let place = points.firstIndex(where: { $0.ref == point }), place + 1 < points.count else {
      return kept + stopping
    }
    return kept + [start(points[place + 1].ref)]
  }

  /// What going back records; nothing at the first point.
  public var goingBack: [Change] {
    guard let number, number > 1 else { return [] }
    return [start(points[number - 2].ref)]
  }

  /// Two more minutes for the point that is read.
  public func extending(by seconds: Int = 120) -> [Change] {
    guard let timer, point != nil else { return [] }
    return [
      Change(.timer(TimerStep(run: timer.run, step: timer.step, .extended, seconds: seconds)))
    ]
  }

  /// What ends the check before its last point.
  public var stopping: [Change] {
    guard let timer, point != nil else { return [] }
    return [Change(.timer(TimerStep(run: timer.run, step: timer.step, .stopped)))]
  }

  /// When the check would end if every point to come took its time.
  public func expectedEnd(at now: WallTime) -> WallTime {
    let left = max(0, timer?.remaining(at: now) ?? 0)
    let toCome = (points.count - (number ?? points.count)) * secondsPerPoint
    return WallTime(
      millisecondsSince1970: now.millisecondsSince1970 + Int64(left + toCome) * 1000,
      offsetMinutes: now.offsetMinutes)
  }

  private func start(_ point: EntryRef) -> Change {
    Change(
      .timer(
        TimerStep(
          run: WordingCheck.run, step: "point", seconds: secondsPerPoint, about: point)))
  }
}
