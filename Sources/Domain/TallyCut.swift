// Ticks counted in one way or another: by mark, by place, as clocks and as spans of time, over a
// whole visit or between two moments. The ticks stay as they were; a cut is made anew each time.

/// What ticks come to between two moments.
///
/// A mark's name says how it is read: `clock-adult` starts a clock that runs until the next
/// `clock-` mark; `span-pause` opens a span and the next one closes it; `sweep:24/27` is a count at
/// a moment; `turn:7` is a turn of place 7; `seats:29` says how many places there are and
/// `sweeps:5` how many minutes lie between sweeps. Everything else is counted.
public struct TallyCut: Hashable, Sendable {
  /// One count of a sweep.
  public struct Sweep: Hashable, Sendable {
    public let time: TimeOfDay
    public let n: Int
    public let of: Int
  }

  /// How often each mark was made, for marks that are counted.
  public private(set) var counts: [String: Int] = [:]
  /// Turns by place.
  public private(set) var turns: [Int: Int] = [:]
  /// Seconds on each clock, by its name without `clock-`. `off` is time on no clock.
  public private(set) var clocks: [String: Int] = [:]
  /// Seconds of each closed span, by its name without `span-`.
  public private(set) var spans: [String: [Int]] = [:]
  public private(set) var sweeps: [Sweep] = []
  /// How many places there are; nil when nobody said.
  public private(set) var seats: Int?
  /// Minutes between sweeps; nil when none are wanted.
  public private(set) var sweepMinutes: Int?
  /// The clock that runs at the end of the cut; nil when none does.
  public private(set) var runningClock: String?
  /// When the open spans began, by name; milliseconds since 1970 UTC.
  public private(set) var openSpans: [String: Int64] = [:]
  /// When somebody last swept, or said that sweeps are wanted; milliseconds since 1970 UTC.
  public private(set) var lastSweep: Int64?
  /// How many ticks were counted.
  public private(set) var ticks = 0
  private var clockSince: Int64?

  /// - Parameters:
  ///   - ticks: in the order of time.
  ///   - from: ticks before it only set what still holds then: a clock that runs, how many places
  ///     there are. Nil for the beginning. Milliseconds since 1970 UTC.
  ///   - to: ticks from it on are left out, and clocks run up to it; nil for the last tick, where a
  ///     running clock is counted only up to that.
  /// - Complexity: linear in the ticks.
  public init(_ ticks: [TimedTick], from: Int64? = nil, to: Int64? = nil) {
    let start = from ?? .min
    let end = to ?? ticks.last?.moment ?? .min
    for tick in ticks {
      if let to, tick.moment >= to { break }
      take(tick, start: start)
    }
    if let runningClock, let clockSince, end > clockSince {
      clocks[runningClock, default: 0] += Int((end - max(clockSince, start)) / 1000)
    }
    clocks = clocks.filter { $0.value > 0 }
  }

  private mutating func take(_ tick: TimedTick, start: Int64) {
    let mark = tick.mark
    let isCounted = tick.moment >= start
    if isCounted { ticks += 1 }
    if mark.name == "seats" {
      seats = mark.n
    } else if mark.name == "sweeps" {
      sweepMinutes = mark.n == 0 ? nil : mark.n
      lastSweep = tick.moment
    } else if mark.name == "sweep" {
      lastSweep = tick.moment
      if isCounted, let n = mark.n, let of = mark.of {
        sweeps.append(Sweep(time: tick.time, n: n, of: of))
      }
    } else if mark.name.hasPrefix("clock-") {
      if let runningClock, let clockSince, tick.moment > max(clockSince, start) {
        clocks[runningClock, default: 0] += Int((tick.moment - max(clockSince, start)) / 1000)
      }
      let name = String(mark.name.dropFirst(6))
      runningClock = name == "off" ? nil : name
      clockSince = tick.moment
    } else if mark.name.hasPrefix("span-") {
      let name = String(mark.name.dropFirst(5))
      if let began = openSpans.removeValue(forKey: name) {
        if isCounted { spans[name, default: []].append(Int((tick.moment - began) / 1000)) }
      } else {
        openSpans[name] = tick.moment
      }
    } else if isCounted {
      counts[mark.name, default: 0] += 1
      if mark.name == "turn", let place = mark.n { turns[place, default: 0] += 1 }
    }
  }

  public var isEmpty: Bool {
    counts.isEmpty && clocks.isEmpty && spans.isEmpty && sweeps.isEmpty
  }

  /// True when a sweep is wanted and the last one is as long ago as the minutes between them.
  public func isSweepDue(at now: WallTime) -> Bool {
    guard let sweepMinutes, let lastSweep else { return false }
    return now.millisecondsSince1970 - lastSweep >= Int64(sweepMinutes) * 60_000
  }

  /// The highest place with a turn, or how many places there are.
  public var places: Int { max(seats ?? 0, turns.keys.max() ?? 0) }
}
