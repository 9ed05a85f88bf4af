// How long nobody has pressed a key. A laptop that was shut counts its sleep: who opens it again
// must not find the review open.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Time without keys, and when it is too long.
public struct IdleTime {
  /// Minutes until a protected review locks itself, unless a person chose otherwise.
  public static var minutesDefault: Int { 10 }

  /// Milliseconds; nil never locks.
  private let limit: Int64?
  private var since: Int64

  /// - Parameters:
  ///   - minutes: 0 never locks.
  ///   - now: milliseconds of a clock that goes on while the laptop sleeps, as in all that follows.
  init(lockAfterMinutes minutes: Int, now: Int64 = IdleTime.now()) {
    limit = minutes > 0 ? Int64(minutes) * 60_000 : nil
    since = now
  }

  mutating func keyPressed(now: Int64 = IdleTime.now()) { since = now }

  /// Whether nobody has pressed a key for too long.
  func isOver(now: Int64 = IdleTime.now()) -> Bool { limit.map { now - since >= $0 } ?? false }

  /// How long it may still take, in milliseconds; nil for ever.
  func rest(now: Int64 = IdleTime.now()) -> Int? {
    limit.map { Int(max(0, $0 - (now - since))) }
  }

  static func now() -> Int64 {
    var time = timespec()
    #if os(Linux)
      clock_gettime(CLOCK_BOOTTIME, &time)
    #else
      clock_gettime(CLOCK_MONOTONIC, &time)
    #endif
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
