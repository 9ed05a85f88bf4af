// The day's plan as a table, in and out. Columns are found by name, in any order and any case; a
// row that cannot be read is passed over with its place and the others are taken. A row has no
// identity but its day, start and title: taken in twice it changes nothing, but a row whose start
// or title was changed in the table comes in as a new slot.

import Domain

/// Schedules as comma-separated text.
public enum ScheduleTable {
  /// The rows of a table.
  ///
  /// - Parameter day: The day of rows that name none.
  /// - Throws: `DocumentError` when the bytes are no table, exceed `DocumentLimits`, or lack the
  ///   columns start (or time) and what.
  public static func read(
    _ bytes: [UInt8], file: String, day: Day
  ) throws(DocumentError) -> PlanDocument {
    let rows = try TableReader.rows(of: bytes, file: file)
    guard let header = rows.first else {
      throw DocumentError(file: file, line: 1, problem: .emptyTable)
    }
    let columns = try ScheduleColumns(header, file: file)
    var plan = PlanDocument()
    for row in rows.dropFirst() {
      let cells = ScheduleRow(row: row, columns: columns, file: file)
      do throws(DocumentError) {
        plan.events.append(try cells.event(on: day))
      } catch {
        plan.skipped.append(SkippedEvent(title: cells.text(.title), error: error))
      }
    }
    return plan
  }

  /// All slots that stand, in order of time, with planned and actual times.
  public static func bytes(of review: Review) -> [UInt8] {
    var writer = TableWriter(header: ScheduleColumn.allCases.map(\.rawValue))
    let slots = review.visible(.slot).compactMap { record in record.slot.map { (record, $0) } }
      .sorted {
        ($0.1.day, $0.1.start, $0.1.end, $0.0.first.stamp)
          < ($1.1.day, $1.1.start, $1.1.end, $1.0.first.stamp)
      }
    for (record, slot) in slots {
      writer.row(ScheduleColumn.allCases.map { $0.text(of: slot, record, in: review) })
    }
    return writer.bytes
  }
}

/// The columns of a schedule, named as we write them.
enum ScheduleColumn: String, CaseIterable {
  case day, start, end
  case title = "what"
  case place, who, lines, host, status, began, ended, id

  /// What else the column may be called.
  var synonyms: [String] {
    switch self {
    case .day: ["date"]
    case .start: ["from", "begins", "begin", "time", "start time"]
    case .end: ["to", "until", "ends", "finish", "end time"]
    case .title: ["title", "session", "activity", "subject", "summary", "event"]
    case .place: ["room", "location", "where"]
    case .who: ["reviewer", "reviewers", "people", "team"]
    case .lines: ["line", "loe", "lines of enquiry", "focus"]
    case .host: ["host partner", "host side", "school", "with"]
    case .status: ["state"]
    case .began: ["actual start"]
    case .ended: ["actual end"]
    case .id: ["slot"]
    }
  }

  func text(of slot: Slot, _ record: Record, in review: Review) -> String {
    switch self {
    case .day: slot.day.description
    case .start: slot.start.description
    case .end: slot.end.description
    case .title: slot.text
    case .place: slot.place ?? ""
    case .who: slot.parts.map { ScheduleWords.text(of: $0) }.joined(separator: "; ")
    case .lines: slot.lines.map { review.name(of: $0) }.joined(separator: ", ")
    case .host: slot.hostPartner ?? ""
    case .status: slot.isCancelled ? "cancelled" : ""
    case .began: slot.began?.description ?? ""
    case .ended: slot.ended?.description ?? ""
    case .id: review.name(of: record)
    }
  }
}

/// Which column stands where.
struct ScheduleColumns {
  private var places: [ScheduleColumn: Int] = [:]

  init(_ header: TableRow, file: String) throws(DocumentError) {
    let names = header.cells.map { PlainText.line($0).lowercased() }
    for column in ScheduleColumn.allCases {
      places[column] =
        ([column.rawValue] + column.synonyms).lazy.compactMap { names.firstIndex(of: $0) }.first
    }
    let missing = [ScheduleColumn.start, .title].filter { places[$0] == nil }.map(\.rawValue)
    if !missing.isEmpty {
      throw DocumentError(
        file: file, line: header.line,
        problem: .missingColumns(missing, found: names, expected: "start, end and what"))
    }
  }

  subscript(_ column: ScheduleColumn) -> Int? { places[column] }
}

/// One row read by its columns.
struct ScheduleRow {
  let row: TableRow
  let columns: ScheduleColumns
  let file: String

  func event(on given: Day) throws(DocumentError) -> PlannedEvent {
    let title = PlainText.newlines(text(.title))
    if title.isEmpty { throw fail(.title, "a few words") }
    var day = given
    if !text(.day).isEmpty {
      guard let read = ScheduleRow.day(text(.day)) else {
        throw fail(.day, "2026-11-19 or 19/11/2026")
      }
      day = read
    }
    let (start, end) = try times()
    if end < start { throw fail(.end, "a time not before the start") }
    let place = text(.place)
    return PlannedEvent(
      title: title, place: place.isEmpty ? nil : place, day: day, start: start, end: end,
      isCancelled: text(.status).lowercased().hasPrefix("cancel"),
      tags: columns[.lines] == nil ? title : text(.lines), people: people(title),
      hostPartner: text(.host).isEmpty ? nil : text(.host), line: row.line)
  }

  /// A cell without white space around it and without the `'` that made it text; empty where the
  /// column or the cell is missing.
  func text(_ column: ScheduleColumn) -> String {
    guard let place = columns[column], place < row.cells.count else { return "" }
    return PlainText.trimmed(FormulaGuard.unguarded(row.cells[place]))
  }

  /// `Oak: Y6 history; Birch: Y4 science` as it is; `Oak, Birch` means what the row is called.
  private func people(_ title: String) -> String {
    let who = text(.who)
    return who.isEmpty || who.contains(":") ? who : "\(who): \(PlainText.line(title))"
  }

  private func times() throws(DocumentError) -> (TimeOfDay, TimeOfDay) {
    let cell = text(.start)
    let halves = cell.unicodeScalars.split(whereSeparator: { $0 == "-" || $0 == "\u{2013}" })
      .map { PlainText.trimmed(String($0)) }
    guard let first = halves.first, halves.count <= 2, let start = ScheduleRow.time(first) else {
      throw fail(.start, "a time such as 09:30")
    }
    if !text(.end).isEmpty {
      guard let end = ScheduleRow.time(text(.end)) else { throw fail(.end, "a time such as 10:00") }
      return (start, end)
    }
    guard halves.count == 2 else { return (start, start) }
    guard let end = ScheduleRow.time(halves[1]) else {
      throw fail(.start, "two times such as 09:30-10:00")
    }
    return (start, end)
  }

  /// Reads `09:30`, `9.30`, `09:30:00`, `9:30 am`.
  static func time(_ text: String) -> TimeOfDay? {
    var text = text.lowercased()
    var add: Int?
    for (mark, hours) in [("am", 0), ("pm", 12)] where text.hasSuffix(mark) {
      text = PlainText.trimmed(text.dropLast(2))
      add = hours
    }
    let numbers = text.split(whereSeparator: { $0 == ":" || $0 == "." }).map {
      PlainText.number($0)
    }
    guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1],
      numbers.count == 2 || numbers[2].map({ $0 < 60 }) ?? false
    else { return nil }
    guard let add else { return TimeOfDay(hour: hour, minute: minute) }
    return (1...12).contains(hour) ? TimeOfDay(hour: hour % 12 + add, minute: minute) : nil
  }

  /// Reads `2026-11-19`, and `19/11/2026` as the British write it.
  static func day(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    let numbers = text.split(whereSeparator: { $0 == "/" || $0 == "." }).map {
      PlainText.number($0)
    }
    guard numbers.count == 3, let day = numbers[0], let month = numbers[1], let year = numbers[2]
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private func fail(_ column: ScheduleColumn, _ expected: String) -> DocumentError {
    DocumentError(
      file: file, line: row.line, column: (columns[column] ?? columns[.start] ?? 0) + 1,
      problem: .badCell(column: column.rawValue, value: text(column), expected: expected))
  }
}
