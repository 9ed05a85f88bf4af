// Where the feedback session is, from what the journal says, and what going on or going back would
// record. It holds no time of its own: a session killed in the middle goes on where it was.

/// A feedback session in a review.
public struct FeedbackSession: Sendable {
  public enum Position: Hashable, Sendable {
    case notBegun
    /// A step by its place in the plan, and in the points step the point.
    case at(step: Int, point: EntryRef?)
    case closed
  }

  public let plan: SessionPlan
  /// The timer of the step that is on; nil before the session begins.
  public let timer: RoomTimer?
  public let position: Position
  /// The points in the order they are gone through: by line of enquiry, then by number.
  public let points: [Record]
  /// The minute of silence that was begun last, if any.
  public let silence: RoomTimer?

  /// The run of the minute of silence, which has its own time within a step.
  public static let silenceRun = "silence"
  public static let silenceSeconds = 60

  /// - Parameter wanted: the length of a session that has not begun.
  /// - Complexity: linear in the points.
  public init(_ review: Review, wanted: SessionPlan? = nil) {
    let begun = SessionPlan.allCases.compactMap { plan in
      review.timers[plan.rawValue].map { (plan, $0) }
    }.max { $0.1.startedAt.millisecondsSince1970 < $1.1.startedAt.millisecondsSince1970 }
    plan = begun?.0 ?? wanted ?? .hour
    timer = begun?.1
    silence = review.timers[FeedbackSession.silenceRun]
    points = review.pointsInOrder
    let steps = plan.steps
    if let timer = begun?.1, let step = steps.firstIndex(where: { $0.id == timer.step }) {
      position =
        timer.stoppedAt != nil
        ? .closed : .at(step: step, point: timer.about.flatMap { review.record($0)?.ref })
    } else {
      position = .notBegun
    }
  }

  /// The step that is on; nil before and after the session.
  public var step: SessionStep? {
    if case .at(let step, _) = position { plan.steps[step] } else { nil }
  }

  /// The point that is on.
  public var point: EntryRef? {
    if case .at(_, let point) = position { point } else { nil }
  }

  /// The place of the point that is on among all of them, from 1.
  public var pointNumber: Int? {
    point.flatMap { point in points.firstIndex { $0.ref == point } }.map { $0 + 1 }
  }

  /// What each point has: its share of the step, a minute at least.
  public var secondsPerPoint: Int {
    let all = plan.steps.first { $0.id == SessionPlan.pointsID }.map { plan.minutes(of: $0) } ?? 0
    return max(60, all * 60 / max(1, points.count))
  }

  // MARK: Moves

  /// What going on records; after the last step the agreed wordings are locked.
  public func goingOn(_ review: Review) -> [Change] {
    switch position {
    case .notBegun: return [start(0, nil)]
    case .closed: return []
    case .at(let step, let point):
      if plan.steps[step].id == SessionPlan.pointsID, let next = self.point(after: point, by: 1) {
        return [start(step, next)]
      }
      guard step + 1 < plan.steps.count else { return closing(review) }
      return [start(step + 1, firstPoint(of: step + 1))]
    }
  }

  /// What going back records; empty at the start.
  public func goingBack() -> [Change] {
    guard case .at(let step, let point) = position else { return [] }
    if plan.steps[step].id == SessionPlan.pointsID, let before = self.point(after: point, by: -1) {
      return [start(step, before)]
    }
    guard step > 0 else { return [] }
    let last = plan.steps[step - 1].id == SessionPlan.pointsID ? points.last?.ref : nil
    return [start(step - 1, last)]
  }

  /// What going straight to a point records.
  public func going(to point: EntryRef) -> [Change] {
    guard let step = plan.steps.firstIndex(where: { $0.id == SessionPlan.pointsID }) else {
      return []
    }
    return [start(step, point)]
  }

  /// Two more minutes for the step that is on.
  public func extending(by seconds: Int = 120) -> [Change] {
    guard let timer, step != nil else { return [] }
    let more = TimerStep(run: timer.run, step: timer.step, .extended, seconds: seconds)
    return [Change(.timer(more))]
  }

  /// A minute of silence from now.
  public var beginningSilence: [Change] {
    let step = TimerStep(
      run: FeedbackSession.silenceRun, step: "silence",
      seconds: FeedbackSession.silenceSeconds, about: point)
    return [Change(.floor(.nobody)), Change(.timer(step))]
  }

  /// What ends the session: the agreed wordings with what they rest on, and the clock stops.
  public func closing(_ review: Review) -> [Change] {
    guard let timer else { return [] }
    return [
      Change(.agreed(review.agreedNow)), Change(.floor(.nobody)),
      Change(.timer(TimerStep(run: plan.rawValue, step: timer.step, .stopped))),
    ]
  }

  // MARK: Time

  /// When the session would end if every step to come took its time.
  public func expectedEnd(at now: WallTime) -> WallTime {
    var seconds = 0
    switch position {
    case .closed: return timer?.stoppedAt ?? now
    case .notBegun: seconds = plan.minutes * 60
    case .at(let step, _):
      seconds = max(0, timer?.remaining(at: now) ?? 0)
      if let number = pointNumber { seconds += (points.count - number) * secondsPerPoint }
      for later in plan.steps.dropFirst(step + 1) { seconds += plan.minutes(of: later) * 60 }
    }
    return WallTime(
      millisecondsSince1970: now.millisecondsSince1970 + Int64(seconds) * 1000,
      offsetMinutes: now.offsetMinutes)
  }

  private func start(_ step: Int, _ point: EntryRef?) -> Change {
    let value = plan.steps[step]
    let seconds = point == nil ? plan.minutes(of: value) * 60 : secondsPerPoint
    return Change(
      .timer(TimerStep(run: plan.rawValue, step: value.id, seconds: seconds, about: point)))
  }

  private func firstPoint(of step: Int) -> EntryRef? {
    plan.steps[step].id == SessionPlan.pointsID ? points.first?.ref : nil
  }

  private func point(after point: EntryRef?, by step: Int) -> EntryRef? {
    guard let point, let place = points.firstIndex(where: { $0.ref == point }),
      points.indices.contains(place + step)
    else { return nil }
    return points[place + step].ref
  }
}

extension Review {
  /// Points that stand, by line of enquiry and then by number; those without a line come last.
  public var pointsInOrder: [Record] {
    let lines = linesOfEnquiry.map(\.ref)
    func place(_ record: Record) -> Int {
      let line = record.point?.line.map { self.record($0)?.ref ?? $0 }
      return line.flatMap { lines.firstIndex(of: $0) } ?? lines.count
    }
    return visible(.point).map { (place($0), $0.displayID?.number ?? 0, $0) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}
