// What is wrong with a document somebody sent us, where, and what can be done. The words are made
// here and nowhere else; foreign text inside them is shortened and loses its control characters.

/// A complaint about one place in one document.
public struct DocumentError: Error, Hashable, Sendable {
  /// What can be wrong. Payloads are what the words need.
  public enum Problem: Hashable, Sendable {
    case tooLarge(bytes: Int, limit: Int)
    case lineTooLong(limit: Int)
    case notUTF8
    /// Bytes that are not UTF-8, or NUL: shown as U+FFFD, the rest taken.
    case damagedText
    case notACalendar
    case tooDeep(limit: Int)
    case tooManyComponents(limit: Int)
    case tooManyProperties(limit: Int)
    case tooManyOccurrences(limit: Int)
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int)
    /// The document stops inside an event, or before its end.
    case unfinished(String)
    case unreadableLine
    case missing(String)
    case badTime(property: String, value: String)
    case endsBeforeStart
    case endsAnotherDay
    case unsupportedRule(String)
    case extraDates
    /// No offset is known for this zone; its times are read as wall time.
    case unknownZone(String)
    case identityTooLong(bytes: Int, limit: Int)
    case emptyTable
    case missingColumns([String], found: [String], expected: String)
    case openQuote
    case textAfterQuote
    case badCell(column: String, value: String, expected: String)
  }

  /// The document's name as its reader knows it; shown, never opened.
  public var file: String
  /// From 1; nil when the document as a whole is meant.
  public var line: Int?
  /// From 1, in tables only.
  public var column: Int?
  public var problem: Problem

  public init(file: String, line: Int? = nil, column: Int? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }
}

extension DocumentError: CustomStringConvertible {
  /// `plan.ics:12: what is wrong; what was expected; what you can do`.
  public var description: String { "\(place): \(explanation)" }

  private var place: String {
    [PlainText.path(file), line.map(String.init), column.map(String.init)]
      .compactMap { $0 }.joined(separator: ":")
  }

  /// The words without the place.
  public var explanation: String {
    switch problem {
    case .tooLarge(let bytes, let limit):
      "the file has \(bytes) bytes; expected at most \(limit); export only the review day"
    case .lineTooLong(let limit):
      "this line is longer than \(limit) bytes; expected shorter lines; export the plan again"
    case .notUTF8:
      "the text is not UTF-8; expected UTF-8; save it again and choose UTF-8"
    case .damagedText:
      "some characters are damaged; expected UTF-8; they are shown as \u{FFFD}, check this line"
    case .notACalendar:
      "this is not a calendar; expected BEGIN:VCALENDAR; choose an .ics or a .csv file"
    case .tooDeep(let limit):
      "parts are nested more than \(limit) deep; expected an ordinary calendar; export it again"
    case .tooManyComponents(let limit):
      "the calendar has more than \(limit) parts; expected fewer; export only the review day"
    case .tooManyProperties(let limit):
      "this event has more than \(limit) properties; expected fewer; enter it by hand"
    case .tooManyOccurrences(let limit):
      "more than \(limit) repetitions fall on the review; expected fewer; enter this one by hand"
    case .tooManyRows(let limit):
      "the table has more than \(limit) rows; expected fewer; keep only the review day"
    case .tooManyColumns(let limit):
      "this row has more than \(limit) columns; expected fewer; check the separator"
    case .unfinished(let what):
      "\(what) has no end; expected END; the file may have been cut short, ask for it again"
    case .unreadableLine:
      "this line cannot be read; expected NAME:value; it was passed over"
    case .missing(let name):
      "\(name) is missing; expected it in every event; enter this one by hand"
    case .badTime(let property, let value):
      "\(property) \(PlainText.quoted(value)) is not a time; expected 20261119T093000 or a day; "
        + "enter this one by hand"
    case .endsBeforeStart:
      "this ends before it starts; expected the end after the start; correct the plan"
    case .endsAnotherDay:
      "this ends on another day; expected one day; it was cut at 23:59"
    case .unsupportedRule(let rule):
      "the repetition \(PlainText.quoted(rule)) is not understood; expected daily or weekly; "
        + "enter the review day's one by hand"
    case .extraDates:
      "extra dates (RDATE) are not understood; expected a daily or weekly rule; check this event"
    case .unknownZone(let zone):
      "the time zone \(PlainText.quoted(zone)) is not known; expected one the system knows; its "
        + "times were read as the school's own, check them"
    case .identityTooLong(let bytes, let limit):
      "the UID has \(bytes) bytes; expected at most \(limit); enter this one by hand"
    case .emptyTable:
      "the table is empty; expected a row of column names; add start, end and what"
    case .missingColumns(let names, let found, let expected):
      "no column \(names.joined(separator: ", ")) (found: "
        + "\(PlainText.short(found.joined(separator: ", ")))); expected \(expected); "
        + "rename the columns"
    case .openQuote:
      "a quotation mark opens here and never closes; expected a second one; correct this cell"
    case .textAfterQuote:
      "text follows a closing quotation mark; expected a separator; double the marks inside"
    case .badCell(let column, let value, let expected):
      "\(column) \(PlainText.quoted(value)) cannot be read; expected \(expected); correct this cell"
    }
  }
}
