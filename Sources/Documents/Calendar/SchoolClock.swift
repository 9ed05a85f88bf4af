// Turns every form of time in a calendar into what the clock on the school's wall shows. Offsets
// come from the file's own zones first, then from the caller; a zone nobody knows is wall time.

/// The school's clock while a file is read.
struct SchoolClock {
  private var fileZones: [String: FileZone] = [:]
  private let zones: any ZoneOffsets
  /// Zones nobody knew, in order of appearance.
  private(set) var unknown: [String] = []

  init(zones: any ZoneOffsets, calendars: [CalendarComponent]) {
    self.zones = zones
    for calendar in calendars {
      for child in calendar.children where child.name == "VTIMEZONE" {
        guard let name = child.first("TZID")?.text, fileZones[name] == nil else { continue }
        fileZones[name] = FileZone(child)
      }
    }
  }

  /// Seconds since 1970-01-01 00:00 on the school's clock.
  mutating func schoolSeconds(of time: CalendarTime) -> Int {
    let clock = time.clockSeconds
    switch time.form {
    case .floating, .date: return clock
    case .utc: return school(utcSeconds: clock)
    case .zoned(let name):
      guard let offset = offset(of: name, localSeconds: clock) else { return clock }
      return school(utcSeconds: clock - offset)
    }
  }

  private mutating func school(utcSeconds: Int) -> Int {
    guard let minutes = zones.offsetMinutes(zone: nil, utcSeconds: utcSeconds) else {
      note("UTC")
      return utcSeconds
    }
    return utcSeconds + bounded(minutes)
  }

  private mutating func offset(of name: String, localSeconds: Int) -> Int? {
    if let offset = fileZones[name]?.offset(localSeconds: localSeconds) { return offset }
    let usual = ZoneName.usual(name)
    if ZoneName.isUTC(usual) { return 0 }
    if let minutes = zones.offsetMinutes(zone: usual, localSeconds: localSeconds) {
      return bounded(minutes)
    }
    note(name)
    return nil
  }

  private mutating func note(_ name: String) {
    if unknown.count < 20, !unknown.contains(name) { unknown.append(name) }
  }

  private func bounded(_ minutes: Int) -> Int { min(max(minutes, -1439), 1439) * 60 }
}
