// The system's time zones, for calendars that name one and do not bring it along. A name comes out
// of a file that somebody sent, so it is looked at before it comes near the disk.

import Documents
import Runtime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Offsets as this system knows them; the school's own zone is this laptop's.
struct SystemZones: ZoneOffsets {
  private static let folder = "/usr/share/zoneinfo"

  func offsetMinutes(zone: String?, utcSeconds: Int) -> Int? {
    guard let zone else { return SystemZones.offset(utcSeconds) }
    guard SystemZones.isKnown(zone) else { return nil }
    return SystemZones.within(zone) { SystemZones.offset(utcSeconds) }
  }

  func offsetMinutes(zone: String?, localSeconds: Int) -> Int? {
    // Clocks change by hours and never twice in two days, so a day before and a day after show
    // both offsets that may hold.
    guard let before = offsetMinutes(zone: zone, utcSeconds: localSeconds - 86_400),
      let after = offsetMinutes(zone: zone, utcSeconds: localSeconds + 86_400)
    else { return nil }
    for offset in [before, after] {
      if offsetMinutes(zone: zone, utcSeconds: localSeconds - offset * 60) == offset {
        return offset
      }
    }
    return before
  }

  private static func offset(_ utcSeconds: Int) -> Int {
    SystemClock.offsetMinutes(at: Int64(clamping: utcSeconds) * 1000)
  }

  /// `Europe/London`: parts of letters, digits, `_`, `+` and `-`; and a file of that name is there.
  private static func isKnown(_ zone: String) -> Bool {
    let parts = zone.split(separator: "/", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
            UInt8(ascii: "-"):
            true
          default: false
          }
        }
    }
    guard isName, zone.utf8.count <= 64, parts.count <= 3 else { return false }
    var status = stat()
    return stat("\(folder)/\(zone)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The system reckons in one zone at a time; this program has one thread, so it may be changed
  /// for the length of a question.
  private static func within<Answer>(_ zone: String, _ ask: () -> Answer) -> Answer {
    let own = getenv("TZ").map { String(cString: $0) }
    setenv("TZ", ":\(zone)", 1)
    tzset()
    defer {
      if let own { setenv("TZ", own, 1) } else { unsetenv("TZ") }
      tzset()
    }
    return ask()
  }
}
