// A calendar's components as a tree, holding only the properties this room reads. Whatever else a
// program writes (alarms, X- properties, tasks, journals) is passed over as it goes by.

/// A component such as a VEVENT.
struct CalendarComponent {
  let name: String
  /// The line of its BEGIN.
  let line: Int
  var properties: [ContentLine] = []
  var children: [CalendarComponent] = []
  /// Why it cannot be used; nil while it can.
  var fault: DocumentError?

  func first(_ name: String) -> ContentLine? { properties.first { $0.name == name } }
  func all(_ name: String) -> [ContentLine] { properties.filter { $0.name == name } }
}

/// Builds the tree of a file.
struct CalendarTree {
  /// The VCALENDARs.
  private(set) var calendars: [CalendarComponent] = []
  private(set) var warnings: [DocumentError] = []
  private var open: [CalendarComponent] = []
  private var count = 0
  private let file: String

  private static let kept: Set<String> = [
    "VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT",
  ]
  private static let wanted: Set<String> = [
    "METHOD", "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "LOCATION",
    "DESCRIPTION", "STATUS", "RECURRENCE-ID", "RRULE", "EXRULE", "EXDATE", "RDATE", "TZID",
    "TZOFFSETFROM", "TZOFFSETTO",
  ]

  init(_ bytes: [UInt8], file: String) throws(DocumentError) {
    self.file = file
    var lines = CalendarLines(bytes, file: file)
    while let line = try lines.next() { try take(line.bytes, number: line.number) }
    guard count > 0 else { throw DocumentError(file: file, line: 1, problem: .notACalendar) }
    while let last = open.last { close(last.name, isEnded: false) }
  }

  private mutating func take(_ bytes: [UInt8], number: Int) throws(DocumentError) {
    guard let line = ContentLine(bytes, number: number) else {
      guard count > 0 else { throw DocumentError(file: file, line: number, problem: .notACalendar) }
      if open.last.map({ CalendarTree.kept.contains($0.name) }) ?? false {
        warn(.unreadableLine, at: number)
      }
      return
    }
    switch line.name {
    case "BEGIN": try begin(line)
    case "END": end(line)
    default:
      guard count > 0 else { throw DocumentError(file: file, line: number, problem: .notACalendar) }
      try keep(line)
    }
  }

  private mutating func begin(_ line: ContentLine) throws(DocumentError) {
    let name = PlainText.trimmed(line.value).uppercased()
    if count == 0, name != "VCALENDAR" {
      throw DocumentError(file: file, line: line.number, problem: .notACalendar)
    }
    count += 1
    if count > DocumentLimits.componentsMax {
      throw DocumentError(
        file: file, line: line.number,
        problem: .tooManyComponents(limit: DocumentLimits.componentsMax))
    }
    if open.count == DocumentLimits.depthMax {
      throw DocumentError(
        file: file, line: line.number, problem: .tooDeep(limit: DocumentLimits.depthMax))
    }
    open.append(CalendarComponent(name: name, line: line.number))
  }

  private mutating func end(_ line: ContentLine) {
    let name = PlainText.trimmed(line.value).uppercased()
    guard open.contains(where: { $0.name == name }) else {
      warn(.unreadableLine, at: line.number)
      return
    }
    while let last = open.last {
      close(last.name, isEnded: last.name == name)
      if last.name == name { return }
    }
  }

  private mutating func keep(_ line: ContentLine) throws(DocumentError) {
    guard let last = open.indices.last, CalendarTree.kept.contains(open[last].name),
      CalendarTree.wanted.contains(line.name), open[last].fault == nil
    else { return }
    if line.isDamaged { warn(.damagedText, at: line.number) }
    if open[last].properties.count == DocumentLimits.propertiesMax {
      open[last].fault = DocumentError(
        file: file, line: open[last].line,
        problem: .tooManyProperties(limit: DocumentLimits.propertiesMax))
      return
    }
    open[last].properties.append(line)
  }

  private mutating func close(_ name: String, isEnded: Bool) {
    guard var component = open.popLast() else { return }
    if !isEnded {
      let error = DocumentError(
        file: file, line: component.line, problem: .unfinished(PlainText.short(name)))
      component.fault = component.fault ?? error
      if name == "VCALENDAR" { warnings.append(error) }
    }
    guard CalendarTree.kept.contains(name) else { return }
    if let parent = open.indices.last {
      open[parent].children.append(component)
    } else if name == "VCALENDAR" {
      calendars.append(component)
    }
  }

  private mutating func warn(_ problem: DocumentError.Problem, at line: Int) {
    // A hostile file may deserve a million warnings; nobody reads more than the first few.
    if warnings.count < 100 {
      warnings.append(DocumentError(file: file, line: line, problem: problem))
    }
  }
}
