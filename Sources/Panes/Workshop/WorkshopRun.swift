// Where a workshop is, from what the journal says and the protocols there are, and what going on
// or going back would record. A tool used within a workshop has a run of its own beside it.

import Domain
import Packs

/// A workshop, or a tool within one, in a review.
public struct WorkshopRun: Sendable {
  /// The run of a whole workshop in the journal, and that of a tool within it.
  public static let planRun = "workshop"
  public static let toolRun = "workshop-tool"

  /// What is being led; nil before anything was begun, or when its pack is not here.
  public let leading: RoomProtocol?
  public let timer: RoomTimer?
  /// The place of the step that is on; nil before the beginning and after the close.
  public let place: Int?
  public let isClosed: Bool
  private let run: String
  /// The workshop's own timer, while a tool within it is on.
  private let around: RoomTimer?

  /// - Parameter run: `planRun` or `toolRun`.
  public init(
    _ review: Review, _ packs: Packs, at now: WallTime, run: String = WorkshopRun.planRun
  ) {
    self.run = run
    timer = review.timers[run]?.current(at: now)
    around = run == WorkshopRun.toolRun ? review.timers[WorkshopRun.planRun] : nil
    let names = timer?.step.split(separator: "/").map(String.init) ?? []
    let found = names.first.flatMap { packs.roomProtocol($0) }
    let step = found?.steps.firstIndex { $0.id == names.last }
    leading = found
    isClosed = timer?.stoppedAt != nil
    place = isClosed ? nil : step
  }

  /// The tool that is on, or else the workshop.
  public static func current(_ review: Review, _ packs: Packs, at now: WallTime) -> WorkshopRun {
    let tool = WorkshopRun(review, packs, at: now, run: toolRun)
    return tool.step != nil ? tool : WorkshopRun(review, packs, at: now)
  }

  public var isTool: Bool { run == WorkshopRun.toolRun }
  /// Whether the next step begins without anybody touching a key.
  public var goesByItself: Bool { timer?.then.isEmpty == false }
  public var step: RoomProtocol.Step? { place.flatMap { leading?.steps[$0] } }
  /// What comes after the step that is on; nil for the last.
  public var next: RoomProtocol.Step? {
    guard let place, let leading, place + 1 < leading.steps.count else { return nil }
    return leading.steps[place + 1]
  }
  /// What the journal calls the step that is on; empty for none.
  public var stepName: String { step == nil ? "" : timer?.step ?? "" }

  /// How many dots each person has: as the step says, or its protocol, or else the dot vote; nil
  /// where none of them says.
  public func dotsEach(_ packs: Packs) -> Int? {
    func first(_ value: RoomProtocol?) -> Int? { value?.steps.lazy.compactMap(\.dots).first }
    return step?.dots ?? first(leading) ?? first(packs.roomProtocol("dot-vote"))
  }

  // MARK: Moves

  /// What beginning a protocol records; one that is no workshop is a tool within it.
  public static func beginning(_ value: RoomProtocol) -> [Change] {
    let run = value.isPlan ? planRun : toolRun
    return [start(value, 0, run, byItself: value.goesByItself)]
  }

  /// What going on records; after the last step the clock stops. Empty when nothing is on.
  public var goingOn: [Change] {
    guard let place, let leading else { return [] }
    return place + 1 < leading.steps.count
      ? [WorkshopRun.start(leading, place + 1, run, byItself: goesByItself)] : closing
  }

  /// What going back records; empty at the start.
  public var goingBack: [Change] {
    guard let place, let leading, place > 0 else { return [] }
    return [WorkshopRun.start(leading, place - 1, run, byItself: goesByItself)]
  }

  /// What ends it; empty when nothing is on.
  public var closing: [Change] {
    guard let timer, step != nil else { return [] }
    return [Change(.timer(TimerStep(run: run, step: timer.step, .stopped)))]
  }

  /// Two more minutes for the step that is on.
  public var extending: [Change] {
    guard let timer, step != nil else { return [] }
    return [Change(.timer(TimerStep(run: run, step: timer.step, .extended, seconds: 120)))]
  }

  /// Lets the steps to come follow by themselves, or stops that; the time that is left stays as it
  /// is. Empty when nothing is on or nothing is to come.
  public func turningByItself(at now: WallTime) -> [Change] {
    guard let place, let leading, let timer, place + 1 < leading.steps.count else { return [] }
    var step = TimerStep(run: run, step: timer.step, seconds: max(1, timer.remaining(at: now)))
    if !goesByItself { step.then = WorkshopRun.followers(of: leading, after: place) }
    return [Change(.timer(step))]
  }

  private static func start(
    _ value: RoomProtocol, _ place: Int, _ run: String, byItself: Bool
  ) -> Change {
    let step = value.steps[place]
    var timer = TimerStep(run: run, step: name(of: step, in: value), seconds: step.minutes * 60)
    if byItself { timer.then = followers(of: value, after: place) }
    return Change(.timer(timer))
  }

  private static func followers(of value: RoomProtocol, after place: Int) -> [TimerStep.Follower] {
    value.steps.dropFirst(place + 1).map {
      TimerStep.Follower(step: name(of: $0, in: value), seconds: $0.minutes * 60)
    }
  }

  private static func name(of step: RoomProtocol.Step, in value: RoomProtocol) -> String {
    "\(value.id)/\(step.id)"
  }

  // MARK: Time

  /// When it would end if every step to come took its time.
  public func expectedEnd(at now: WallTime, adding extra: Int = 0) -> WallTime {
    var seconds = extra
    if let place, let leading {
      seconds += max(0, timer?.remaining(at: now) ?? 0)
      for later in leading.steps.dropFirst(place + 1) { seconds += later.minutes * 60 }
    }
    return WallTime(
      millisecondsSince1970: now.millisecondsSince1970 + Int64(seconds) * 1000,
      offsetMinutes: now.offsetMinutes)
  }

  /// What two more minutes cost later: another end, or two minutes of the longest step to come;
  /// for a tool also what that leaves of the workshop's step around it.
  public func cost(at now: WallTime) -> String {
    let end = expectedEnd(at: now, adding: 120)
    let words = "Two more minutes here: it ends at \(end.time)"
    if let around, around.isRunning(at: now) {
      let past = (end.millisecondsSince1970 - now.millisecondsSince1970) / 1000
      let left = around.current(at: now).remaining(at: now) - Int(past)
      let minutes = abs(left) / 60
      return left >= 0
        ? "\(words), with \(minutes) min of the workshop's step left."
        : "\(words), \(minutes) min over the workshop's step."
    }
    guard let place, let leading,
      let longest = leading.steps.dropFirst(place + 1).max(by: { $0.minutes < $1.minutes }),
      longest.minutes > 2
    else { return "\(words)." }
    return "\(words), or \"\(longest.title)\" has \(longest.minutes - 2) minutes instead of "
      + "\(longest.minutes)."
  }
}
