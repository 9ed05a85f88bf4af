// Where offsets of time zones come from when the calendar does not bring them along. The caller
// knows the system's zones; this room only asks, in the zone's usual name.

/// Knows the offsets of time zones.
public protocol ZoneOffsets: Sendable {
  /// Minutes east of UTC in a zone at a moment, given in seconds since 1970 UTC. A nil zone is the
  /// school's own. The answer is nil where the zone is not known.
  func offsetMinutes(zone: String?, utcSeconds: Int) -> Int?

  /// Minutes east of UTC in a zone when its clocks show this, given as seconds since 1970-01-01
  /// 00:00 on that clock. Of two possible answers (the hour that comes twice) the first in time,
  /// for an hour left out the offset before it. Nil where the zone is not known.
  func offsetMinutes(zone: String?, localSeconds: Int) -> Int?
}

/// Names of zones as calendars write them.
enum ZoneName {
  /// The name the system may know: without the prefix of older Thunderbirds, and with Outlook's
  /// names for the zones our users live in or near turned into the usual ones.
  static func usual(_ name: String) -> String {
    var name = PlainText.trimmed(name)
    if name.hasPrefix("/") {
      // `/mozilla.org/20070129_1/Europe/London`: who named it, perhaps which edition, the zone.
      var parts = name.split(separator: "/").dropFirst()
      if let edition = parts.first?.utf8.first, edition < UInt8(ascii: "A") { parts.removeFirst() }
      if !parts.isEmpty { name = parts.joined(separator: "/") }
    }
    return windows[name] ?? name
  }

  /// True for names of UTC itself.
  static func isUTC(_ name: String) -> Bool {
    ["UTC", "ETC/UTC", "ETC/GMT", "Z", "ZULU"].contains(name.uppercased())
  }

  private static let windows = [
    "GMT Standard Time": "Europe/London",
    "Greenwich Standard Time": "Atlantic/Reykjavik",
    "W. Europe Standard Time": "Europe/Berlin",
    "Romance Standard Time": "Europe/Paris",
    "Central Europe Standard Time": "Europe/Budapest",
    "Central European Standard Time": "Europe/Warsaw",
    "GTB Standard Time": "Europe/Bucharest",
    "FLE Standard Time": "Europe/Kiev",
    "Eastern Standard Time": "America/New_York",
    "Central Standard Time": "America/Chicago",
    "Pacific Standard Time": "America/Los_Angeles",
    "Coordinated Universal Time": "UTC",
  ]
}
