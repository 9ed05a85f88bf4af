// The clock of a replay: how much of a scene has gone by, at a speed, with pauses. It reads no
// clock of the machine; whoever asks says what the steady one shows.

/// How fast a scene goes by.
public enum PracticeSpeed: Hashable, Sendable {
  /// So many times as fast as it was, 1 to 60.
  case times(Int)
  /// From one happening to the next, by a key.
  case steps

  /// Those that are offered, the slowest first.
  static let offered: [PracticeSpeed] = [.times(1), .times(2), .times(5), .times(10), .steps]

  /// The fastest there is.
  public static let timesMax = 60

  /// Reads `1` to `60`, or `step`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    if text == "step" {
      self = .steps
    } else if let number = Int(text), (1...Self.timesMax).contains(number) {
      self = .times(number)
    } else {
      return nil
    }
  }

  /// `x5`, or `by steps`.
  var words: String {
    switch self {
    case .times(let number): "x\(number)"
    case .steps: "by steps"
    }
  }

  /// The next faster of those that are offered, or the next slower; itself at the end.
  func next(faster: Bool) -> PracticeSpeed {
    let numbers = Self.offered.compactMap { speed -> Int? in
      if case .times(let number) = speed { number } else { nil }
    }
    guard case .times(let here) = self else { return .times(1) }
    let next = faster ? numbers.first { $0 > here } : numbers.last { $0 < here }
    return .times(next ?? here)
  }
}

/// The clock of one replay. Times of the scene are milliseconds from its start.
struct PracticeClock: Hashable, Sendable {
  /// How long the scene is.
  let length: Int64
  private(set) var speed: PracticeSpeed
  private(set) var isPaused = false
  /// What had gone by of the scene at `since`.
  private var gone: Int64 = 0
  /// What the steady clock showed then, in milliseconds.
  private var since: Int64

  init(length: Int64, speed: PracticeSpeed, now: Int64) {
    self.length = length
    self.speed = speed
    since = now
  }

  /// What has gone by of the scene, 0 to its length.
  func gone(at now: Int64) -> Int64 {
    guard !isPaused, case .times(let number) = speed else { return gone }
    return min(length, gone + max(0, now - since) * Int64(number))
  }

  func isOver(at now: Int64) -> Bool { gone(at: now) >= length }

  mutating func pause(at now: Int64) {
    settle(at: now)
    isPaused = true
  }

  mutating func goOn(at now: Int64) {
    settle(at: now)
    isPaused = false
  }

  /// Goes on at another speed from where it is.
  mutating func set(_ speed: PracticeSpeed, at now: Int64) {
    settle(at: now)
    self.speed = speed
  }

  /// Goes to a later time of the scene; never back.
  mutating func skip(to time: Int64, at now: Int64) {
    settle(at: now)
    gone = max(gone, min(time, length))
  }

  /// How long it takes until a time of the scene, in milliseconds of the world; nil when it does
  /// not come by itself.
  func wait(until time: Int64, at now: Int64) -> Int64? {
    guard !isPaused, case .times(let number) = speed else { return nil }
    let rest = time - gone(at: now)
    return rest <= 0 ? 0 : (rest + Int64(number) - 1) / Int64(number)
  }

  private mutating func settle(at now: Int64) {
    gone = gone(at: now)
    since = now
  }
}
