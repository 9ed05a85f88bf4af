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

  /// - Parameter minutes: 0 never locks.
  init(lockAfterMinutes minutes: Int) {
    limit = minutes > 0 ? Int64(minutes) * 60_000 : nil
    since = IdleTime.now()
  }

  mutating func keyPressed() { since = IdleTime.now() }

  var isOver: Bool { limit.map { IdleTime.now() - since >= $0 } ?? false }

  /// How long it may still take, in milliseconds; nil for ever.
  var rest: Int? { limit.map { Int(max(0, $0 - (IdleTime.now() - since))) } }

  private static func now() -> Int64 {
    var time = timespec()
    #if os(Linux)
      clock_gettime(CLOCK_BOOTTIME, &time)
    #else
      clock_gettime(CLOCK_MONOTONIC, &time)
    #endif
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
