// A review's schedule as a calendar, in the school's wall time and without a zone, as the plan on
// paper has it. UIDs are stable, so that a program that takes it in twice changes its events and
// does not double them; and taken back into the same review it changes nothing.

import Domain

/// Schedules as iCalendar files.
public enum CalendarExport {
  /// The planned times of all slots that stand, cancelled ones marked so.
  public static func bytes(of review: Review) -> [UInt8] {
    var writer = CalendarWriter()
    writer.raw("BEGIN:VCALENDAR")
    writer.raw("VERSION:2.0")
    writer.raw("PRODID:-//Alongside//Schedule//EN")
    writer.raw("CALSCALE:GREGORIAN")
    if let school = review.setUp?.setUp?.school {
      writer.text("X-WR-CALNAME", "Review day: \(school)")
    }
    let slots = review.visible(.slot).compactMap { record in record.slot.map { (record, $0) } }
      .sorted {
        ($0.1.day, $0.1.start, $0.1.end, $0.0.first.stamp)
          < ($1.1.day, $1.1.start, $1.1.end, $1.0.first.stamp)
      }
    for (record, slot) in slots { write(slot, record, review, to: &writer) }
    writer.raw("END:VCALENDAR")
    return writer.bytes
  }

  private static func write(
    _ slot: Slot, _ record: Record, _ review: Review, to writer: inout CalendarWriter
  ) {
    let identity = CalendarIdentity.parts(slot.calendarUID ?? CalendarIdentity.own(record))
    writer.raw("BEGIN:VEVENT")
    writer.text("UID", identity.uid)
    if let occurrence = identity.occurrence { writer.raw("RECURRENCE-ID:\(occurrence)") }
    writer.raw("SEQUENCE:\(slot.calendarSequence ?? record.versions.count - 1)")
    writer.raw("DTSTAMP:\(stamp(of: record.latest, on: slot.day))")
    writer.raw("DTSTART:\(time(slot.start, on: slot.day))")
    writer.raw("DTEND:\(time(slot.end, on: slot.day))")
    writer.text("SUMMARY", slot.text)
    if let place = slot.place { writer.text("LOCATION", place) }
    let details = details(of: slot, in: review)
    if !details.isEmpty { writer.text("DESCRIPTION", details.joined(separator: "\n")) }
    if slot.isCancelled { writer.raw("STATUS:CANCELLED") }
    writer.raw("END:VEVENT")
  }

  static func details(of slot: Slot, in review: Review) -> [String] {
    var words = slot.parts.map { ScheduleWords.text(of: $0) }
    if !slot.lines.isEmpty {
      words.append("Lines: " + slot.lines.map { review.name(of: $0) }.joined(separator: ", "))
    }
    if let host = slot.hostPartner { words.append("Host: \(PlainText.line(host))") }
    if slot.mode == .remote { words.append("Held remotely") }
    return words
  }

  private static func time(_ time: TimeOfDay, on day: Day) -> String {
    "\(CalendarTime.basic(day))T"
      + "\(PlainText.padded(time.minutes / 60))\(PlainText.padded(time.minutes % 60))00"
  }

  private static func stamp(of entry: Entry, on day: Day) -> String {
    guard let at = entry.at else { return "\(CalendarTime.basic(day))T000000Z" }
    let utc = WallTime(millisecondsSince1970: at.millisecondsSince1970, offsetMinutes: 0)
    return CalendarTime(form: .utc, clockSeconds: utc.day.ordinal * 86_400 + utc.seconds).basic
      + "Z"
  }
}
