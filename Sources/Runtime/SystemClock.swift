// The only place where the time is read. Everything below gets it as a value.

import Domain

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time of this machine, or a demo's time that runs on from where it was set.
public struct SystemClock: Sendable {
  /// What is added to the machine's time, in milliseconds; 0 but for a demo.
  private let shiftMilliseconds: Int64
  private let fixedOffsetMinutes: Int?
  public var isDemo: Bool { fixedOffsetMinutes != nil }

  public init() {
    shiftMilliseconds = 0
    fixedOffsetMinutes = nil
  }

  /// A clock that shows this moment now and runs on.
  public init(demoStartingAt moment: WallTime) {
    shiftMilliseconds = moment.millisecondsSince1970 - SystemClock.machineMilliseconds()
    fixedOffsetMinutes = moment.offsetMinutes
  }

  /// Milliseconds since 1970 UTC.
  public func now() -> Int64 { SystemClock.machineMilliseconds() + shiftMilliseconds }

  /// What the wall shows.
  public func wallTime() -> WallTime {
    let now = now()
    let offset = fixedOffsetMinutes ?? SystemClock.offsetMinutes(at: now)
    return WallTime(millisecondsSince1970: now, offsetMinutes: offset)
  }

  /// Milliseconds that only ever grow, for timers.
  public static func steadyMilliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// This machine's offset from UTC at a moment, in minutes east.
  public static func offsetMinutes(at milliseconds: Int64) -> Int {
    var seconds = time_t(milliseconds / 1000)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return 0 }
    return Int(parts.tm_gmtoff) / 60
  }

  private static func machineMilliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
