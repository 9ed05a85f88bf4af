// Time that a room keeps together: how long a step of a session or a workshop has, and when it
// began. A timer is what the journal says and the time on the wall, never a counter, so sleep, a
// resized window or a killed program change nothing about it.

/// Something done to the timer of a run: a feedback session, a workshop, a wording check.
public struct TimerStep: Hashable, Sendable {
  public enum Change: String, CaseIterable, Hashable, Sendable {
    /// A step begins; the one before it in the same run is over.
    case started
    /// The step gets more time.
    case extended
    /// The step ends before the next one begins.
    case stopped
  }

  /// What the steps belong to, such as `feedback` or `workshop`.
  public var run: String
  /// The step's id within its run, such as `hopes`.
  public var step: String
  public var change: Change
  /// The step's length for `started`, what is added for `extended`; 0 for `stopped`.
  public var seconds: Int
  /// The record the step is about, such as a point.
  public var about: EntryRef?
  /// Steps that begin by themselves, each when the one before it is over; only for `started`.
  public var then: [Follower] = []

  /// A step that begins by itself.
  public struct Follower: Hashable, Sendable {
    public var step: String
    /// 1 to 86400.
    public var seconds: Int

    public init(step: String, seconds: Int) {
      self.step = step
      self.seconds = max(1, seconds)
    }
  }

  public init(
    run: String, step: String, _ change: Change = .started, seconds: Int = 0,
    about: EntryRef? = nil
  ) {
    self.run = run
    self.step = step
    self.change = change
    self.seconds = max(0, seconds)
    self.about = about
  }
}

/// The latest step of a run, with its time.
public struct RoomTimer: Hashable, Sendable {
  /// How far a step is; each is told by a soft sign when it is reached.
  public enum Stage: Int, Hashable, Sendable, Comparable {
    case going
    /// At least 80 in a hundred of the time has gone.
    case nearlyOver
    case over

    public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  public let run: String
  public let step: String
  public let about: EntryRef?
  public let startedAt: WallTime
  /// The step's whole length, with what was added.
  public internal(set) var seconds: Int
  /// What was added to the length it began with.
  public internal(set) var addedSeconds = 0
  /// Nil while it runs.
  public internal(set) var stoppedAt: WallTime?
  /// The steps that follow by themselves.
  public internal(set) var then: [TimerStep.Follower] = []

  /// Longer than this over its time, and nobody is waiting for it any more.
  static let forgottenSeconds = 6 * 3600

  public init(
    run: String, step: String, about: EntryRef? = nil, startedAt: WallTime, seconds: Int
  ) {
    self.run = run
    self.step = step
    self.about = about
    self.startedAt = startedAt
    self.seconds = seconds
  }

  /// The timer of the step that is on at a moment: steps that follow by themselves have taken over,
  /// each when the one before it was over.
  /// - Complexity: linear in the steps that follow.
  public func current(at now: WallTime) -> RoomTimer {
    var timer = self
    while let next = timer.then.first, timer.elapsed(at: now) >= timer.seconds {
      let start = WallTime(
        millisecondsSince1970: timer.startedAt.millisecondsSince1970 + Int64(timer.seconds) * 1000,
        offsetMinutes: timer.startedAt.offsetMinutes)
      var following = RoomTimer(
        run: run, step: next.step, about: about, startedAt: start, seconds: next.seconds)
      following.stoppedAt = timer.stoppedAt
      following.then = Array(timer.then.dropFirst())
      timer = following
    }
    return timer
  }

  /// Seconds since it began, up to when it was stopped; 0 where a clock was set back behind that.
  public func elapsed(at now: WallTime) -> Int {
    let end = stoppedAt ?? now
    let milliseconds = end.millisecondsSince1970 - startedAt.millisecondsSince1970
    return max(0, Int(clamping: milliseconds / 1000))
  }

  /// Seconds that are left; negative when it is over its time.
  public func remaining(at now: WallTime) -> Int { seconds - elapsed(at: now) }

  /// True while it was not stopped and somebody may still look at it.
  public func isRunning(at now: WallTime) -> Bool {
    stoppedAt == nil && remaining(at: now) > -RoomTimer.forgottenSeconds
  }

  public func stage(at now: WallTime) -> Stage {
    let left = remaining(at: now)
    if left <= 0 { return .over }
    return left * 5 <= seconds ? .nearlyOver : .going
  }

  /// What is left in words that change on the minute, and in the last minute every ten seconds:
  /// `4 min left`, `50 s left`, `time is up`, `2 min over`.
  public func reading(at now: WallTime) -> String {
    let left = remaining(at: now)
    if left > 60 { return "\((left + 59) / 60) min left" }
    if left > 0 { return "\((left + 9) / 10 * 10) s left" }
    if left > -60 { return "time is up" }
    return left > -RoomTimer.forgottenSeconds ? "\(-left / 60) min over" : "long over"
  }

  /// Seconds until `reading` or `stage` says something else; nil when it runs no more.
  public func secondsToChange(at now: WallTime) -> Int? {
    guard isRunning(at: now) else { return nil }
    let left = remaining(at: now)
    let toReading: Int
    if left > 60 {
      toReading = (left - 1) % 60 + 1
    } else if left > 0 {
      toReading = (left - 1) % 10 + 1
    } else {
      toReading = 60 - (-left) % 60
    }
    let toNearlyOver = left - seconds / 5
    return toNearlyOver > 0 ? min(toReading, toNearlyOver) : toReading
  }
}

extension Review {
  /// The timers that run, in the order of their runs' names.
  public func runningTimers(at now: WallTime) -> [RoomTimer] {
    timers.values.map { $0.current(at: now) }.filter { $0.isRunning(at: now) }
      .sorted { $0.run < $1.run }
  }

  /// Milliseconds until a running timer shows something else; nil while none runs.
  public func millisecondsToTimerChange(at now: WallTime) -> Int? {
    runningTimers(at: now).compactMap { $0.secondsToChange(at: now) }.min().map { $0 * 1000 }
  }

  /// What became of timers between two moments, in words for the bottom line; nil for nothing.
  public func timerSign(from before: WallTime, to now: WallTime) -> String? {
    for timer in runningTimers(at: now) {
      guard let whole = timers[timer.run],
        whole.startedAt.millisecondsSince1970 <= before.millisecondsSince1970
      else { continue }
      let last = whole.current(at: before)
      guard last.step != timer.step || last.stage(at: before) < timer.stage(at: now) else {
        continue
      }
      let step = timer.step.split(separator: "/").last.map(String.init) ?? timer.step
      return "\(step.replacing("-", with: " ")): \(timer.reading(at: now))"
    }
    return nil
  }

  mutating func take(_ step: TimerStep, at: WallTime?) {
    guard let at else { return }
    switch step.change {
    case .started:
      timers[step.run] = RoomTimer(
        run: step.run, step: step.step, about: step.about, startedAt: at, seconds: step.seconds)
      timers[step.run]?.then = step.then
    case .extended:
      guard var timer = timers[step.run]?.current(at: at), timer.step == step.step else { return }
      timer.seconds += step.seconds
      timer.addedSeconds += step.seconds
      timers[step.run] = timer
    case .stopped:
      guard var timer = timers[step.run]?.current(at: at), timer.step == step.step,
        timer.stoppedAt == nil
      else { return }
      timer.stoppedAt = at
      timers[step.run] = timer
    }
  }
}
