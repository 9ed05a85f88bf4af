// Reads a calendar as Outlook, Google, Apple, Nextcloud and Thunderbird write them (RFC 5545). One
// bad event is passed over with its reason and the others are taken; only a file that is not a
// calendar, or is beyond the limits, is an error.

import Domain

/// Reads iCalendar files.
public enum CalendarReader {
  /// The events of a calendar in the school's wall time.
  ///
  /// - Parameters:
  ///   - file: The file's name, for messages.
  ///   - days: Repeating events are looked at on these days only.
  ///   - zones: Offsets for zones that the file does not bring along, and the school's own.
  /// - Throws: `DocumentError` when the bytes are no calendar or exceed `DocumentLimits`.
  /// - Complexity: Linear in the bytes, and in events times days.
  public static func read(
    _ bytes: [UInt8], file: String, days: [Day], zones: some ZoneOffsets
  ) throws(DocumentError) -> PlanDocument {
    try DocumentLimits.check(bytes, file: file)
    let tree = try CalendarTree(bytes, file: file)
    var reading = CalendarReading(
      file: file, days: days, clock: SchoolClock(zones: zones, calendars: tree.calendars))
    for calendar in tree.calendars { reading.take(calendar) }
    reading.plan.warnings += tree.warnings
    reading.plan.warnings += reading.clock.unknown.map {
      DocumentError(file: file, problem: .unknownZone($0))
    }
    return reading.plan
  }
}

/// One file being read.
struct CalendarReading {
  let file: String
  let days: [Day]
  var clock: SchoolClock
  var plan = PlanDocument()
  private var occurrencesLeft = DocumentLimits.occurrencesMax

  init(file: String, days: [Day], clock: SchoolClock) {
    self.file = file
    self.days = days
    self.clock = clock
  }

  mutating func take(_ calendar: CalendarComponent) {
    let events = calendar.children.filter { $0.name == "VEVENT" }
    let isCancel = calendar.first("METHOD")?.value.uppercased() == "CANCEL"
    let replaced = Set(events.compactMap { replacedOccurrence($0) })
    for event in events {
      do throws(DocumentError) {
        plan.events += try read(event, isCancel: isCancel, replaced: replaced)
      } catch {
        let title = event.first("SUMMARY").map { $0.text } ?? ""
        plan.skipped.append(SkippedEvent(title: title, error: error))
      }
    }
  }

  /// Which occurrence of which series an event stands in for; nil when it is none.
  private mutating func replacedOccurrence(_ event: CalendarComponent) -> String? {
    guard event.fault == nil, let uid = event.first("UID")?.text,
      let line = event.first("RECURRENCE-ID"), let time = try? self.time(line)
    else { return nil }
    return CalendarIdentity.text(uid: uid, occurrence: occurrence(time))
  }

  private mutating func read(
    _ event: CalendarComponent, isCancel: Bool, replaced: Set<String>
  ) throws(DocumentError) -> [PlannedEvent] {
    if let fault = event.fault { throw fault }
    guard let startLine = event.first("DTSTART") else { throw fail(event, .missing("DTSTART")) }
    let start = try time(startLine)
    let uid = event.first("UID")?.text
    if let uid, uid.utf8.count > DocumentLimits.identityBytesMax {
      throw fail(
        event,
        .identityTooLong(bytes: uid.utf8.count, limit: DocumentLimits.identityBytesMax))
    }
    let draft = try Draft(
      event: event, uid: uid, start: start, duration: duration(of: event, from: start),
      isCancelled: isCancel || event.first("STATUS")?.value.uppercased() == "CANCELLED")
    if !event.all("RDATE").isEmpty { warn(event, .extraDates) }
    guard let rule = event.first("RRULE") else {
      var one = planned(draft, at: start)
      if let line = event.first("RECURRENCE-ID") { one.occurrence = occurrence(try time(line)) }
      return [one]
    }
    return try occurrences(of: draft, rule: rule, replaced: replaced)
  }

  // MARK: Repetition

  private mutating func occurrences(
    of draft: Draft, rule line: ContentLine, replaced: Set<String>
  ) throws(DocumentError) -> [PlannedEvent] {
    let event = draft.event
    guard event.first("EXRULE") == nil, event.all("RRULE").count == 1,
      let rule = RecurrenceRule(line.value, zone: zone(of: event.first("DTSTART")))
    else { throw fail(event, .unsupportedRule(line.value)) }
    let exceptions = try exceptions(of: event, start: draft.start)
    let last = rule.until.flatMap { $0.form == .date ? nil : clock.schoolSeconds(of: $0) }
    var found: [PlannedEvent] = []
    // A zone may carry a start into the day before or after.
    let candidates = Set(days.flatMap { ($0.ordinal - 1)...($0.ordinal + 1) }).sorted()
    for ordinal in candidates where rule.occurs(on: ordinal, first: draft.start.day.ordinal) {
      let time = CalendarTime(
        form: draft.start.form, clockSeconds: ordinal * 86_400 + draft.start.seconds)
      let begins = clock.schoolSeconds(of: time)
      if let last, begins > last { continue }
      var one = planned(draft, at: time)
      guard days.contains(one.day) else { continue }
      one.occurrence = occurrence(time)
      if let identity = one.identity, replaced.contains(identity) { continue }
      if exceptions.contains(begins) { one.isCancelled = true }
      if occurrencesLeft == 0 {
        throw fail(event, .tooManyOccurrences(limit: DocumentLimits.occurrencesMax))
      }
      occurrencesLeft -= 1
      found.append(one)
    }
    return found
  }

  /// Starts that an event leaves out, by the school's clock; a whole day leaves out its start then.
  private mutating func exceptions(
    of event: CalendarComponent, start: CalendarTime
  ) throws(DocumentError) -> Set<Int> {
    var found: Set<Int> = []
    for line in event.all("EXDATE") {
      for value in line.value.split(separator: ",") {
        guard var time = CalendarTime(PlainText.trimmed(value), zone: zone(of: line)) else {
          continue
        }
        if time.form == .date {
          time.form = start.form
          time.seconds = start.seconds
        }
        found.insert(clock.schoolSeconds(of: time))
        if found.count > DocumentLimits.propertiesMax {
          throw fail(event, .tooManyProperties(limit: DocumentLimits.propertiesMax))
        }
      }
    }
    return found
  }

  // MARK: Values

  private struct Draft {
    var event: CalendarComponent
    var uid: String?
    var start: CalendarTime
    /// Seconds.
    var duration: Int
    var isCancelled: Bool
  }

  private mutating func planned(_ draft: Draft, at start: CalendarTime) -> PlannedEvent {
    let event = draft.event
    let begins = clock.schoolSeconds(of: start)
    let first = CalendarTime(form: .floating, clockSeconds: begins)
    let last = CalendarTime(form: .floating, clockSeconds: begins + draft.duration)
    let isAllDay = start.form == .date
    var endMinutes = last.seconds / 60
    if last.day != first.day {
      endMinutes = 1439
      if !isAllDay { warn(event, .endsAnotherDay) }
    }
    let startTime = ScheduleWords.midnight.adding(minutes: first.seconds / 60)
    let endTime = ScheduleWords.midnight.adding(minutes: endMinutes)
    let title = event.first("SUMMARY").map { PlainText.newlines($0.text) } ?? ""
    let details = event.first("DESCRIPTION").map { PlainText.newlines($0.text) } ?? ""
    let place = event.first("LOCATION").map { PlainText.newlines($0.text) }
    return PlannedEvent(
      uid: draft.uid, sequence: event.first("SEQUENCE").flatMap { PlainText.number($0.value) } ?? 0,
      title: PlainText.trimmed(title).isEmpty ? ScheduleWords.untitled : title,
      place: place.flatMap { PlainText.trimmed($0).isEmpty ? nil : $0 }, day: first.day,
      start: startTime, end: max(startTime, endTime), isAllDay: isAllDay,
      isCancelled: draft.isCancelled, tags: "\(title)\n\(details)", people: details,
      hostPartner: ScheduleWords.host(in: details), line: event.line)
  }

  private mutating func duration(
    of event: CalendarComponent, from start: CalendarTime
  ) throws(DocumentError) -> Int {
    if let line = event.first("DTEND") {
      let end = try time(line)
      // On one clock the difference is the wall's; on two it has to be the school's.
      let seconds =
        end.form == start.form
        ? end.clockSeconds - start.clockSeconds
        : clock.schoolSeconds(of: end) - clock.schoolSeconds(of: start)
      if seconds < 0 { throw fail(event, .endsBeforeStart) }
      return seconds
    }
    guard let line = event.first("DURATION") else { return 0 }
    guard let seconds = CalendarTime.duration(line.value) else {
      throw fail(event, .badTime(property: "DURATION", value: line.value))
    }
    return seconds
  }

  private func time(_ line: ContentLine) throws(DocumentError) -> CalendarTime {
    guard let time = CalendarTime(PlainText.trimmed(line.value), zone: zone(of: line)) else {
      throw DocumentError(
        file: file, line: line.number, problem: .badTime(property: line.name, value: line.value))
    }
    return time
  }

  private func zone(of line: ContentLine?) -> String? { line?.parameter("TZID") }

  private mutating func occurrence(_ time: CalendarTime) -> String {
    CalendarTime(form: .floating, clockSeconds: clock.schoolSeconds(of: time)).basic
  }

  private func fail(_ event: CalendarComponent, _ problem: DocumentError.Problem) -> DocumentError {
    DocumentError(file: file, line: event.line, problem: problem)
  }

  private mutating func warn(_ event: CalendarComponent, _ problem: DocumentError.Problem) {
    let error = fail(event, problem)
    if plan.warnings.count < 100, plan.warnings.last != error { plan.warnings.append(error) }
  }
}
