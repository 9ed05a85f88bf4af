// Reads a plain subset of an XLSForm's survey sheet, saved as CSV: questions in groups, with their
// hints. What a form can ask of a telephone, such as photographs, sound and places on a map, has no
// place in an interview here and is refused by its line.

/// A question of a form.
public struct SurveyQuestion: Hashable, Sendable {
  /// The line of the file it begins on.
  public var line: Int
  /// The form's own name for it.
  public var name: String
  public var text: String
  /// The hint, which becomes a follow-up; nil when there is none.
  public var hint: String?
  /// The label of the group it stands in; nil outside of groups.
  public var group: String?
}

/// A form's questions in order.
public struct SurveyForm: Hashable, Sendable {
  public private(set) var questions: [SurveyQuestion] = []
  /// Rows that were passed over because they ask nothing, by their lines: notes, calculations.
  public private(set) var passed: [(line: Int, type: String)] = []
  /// Lines with a condition, which is not kept: every question is asked.
  public private(set) var conditions: [Int] = []

  public static func == (left: SurveyForm, right: SurveyForm) -> Bool {
    left.questions == right.questions && left.conditions == right.conditions
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(questions) }

  private static let asking = [
    "text", "integer", "decimal", "select_one", "select_multiple", "rank", "date", "time",
    "acknowledge",
  ]
  private static let silent = [
    "note", "calculate", "hidden", "start", "end", "today", "deviceid", "username", "audit",
    "start-geopoint", "simserial", "subscriberid", "phonenumber",
  ]

  /// - Parameter file: what complaints call the file.
  /// - Throws: the first thing wrong, with its line.
  public init(csv bytes: [UInt8], file: String) throws(DocumentError) {
    let rows = try TableReader.rows(of: bytes, file: file)
    guard let header = rows.first else { throw DocumentError(file: file, problem: .emptyTable) }
    let names = header.cells.map { PlainText.line($0).lowercased() }
    func place(_ name: String) -> Int? {
      names.firstIndex(of: name) ?? names.firstIndex { $0.hasPrefix("\(name)::") }
    }
    guard let type = place("type"), let name = place("name"), let label = place("label") else {
      let missing = ["type", "name", "label"].filter { place($0) == nil }
      throw DocumentError(
        file: file, line: header.line,
        problem: .missingColumns(missing, found: names, expected: "type, name and label"))
    }
    let hint = place("hint")
    let relevant = place("relevant")
    var groups: [(label: String?, line: Int)] = []
    for row in rows.dropFirst() {
      func text(_ place: Int?) -> String {
        guard let place, row.cells.indices.contains(place) else { return "" }
        return PlainText.line(row.cells[place])
      }
      func fail(_ place: Int, _ column: String, _ expected: String) -> DocumentError {
        DocumentError(
          file: file, line: row.line, column: place + 1,
          problem: .badCell(column: column, value: text(place), expected: expected))
      }
      let words = text(type).lowercased().split(separator: " ").map(String.init)
      let kind = words.joined(separator: " ").replacing("_group", with: " group")
      if !text(relevant).isEmpty { conditions.append(row.line) }
      if kind == "begin group" {
        groups.append((text(label).isEmpty ? nil : text(label), row.line))
      } else if kind == "end group" {
        guard groups.popLast() != nil else {
          throw fail(type, "type", "a begin group before its end")
        }
      } else if let first = words.first, Self.asking.contains(first) {
        guard !text(label).isEmpty else { throw fail(label, "label", "the question's words") }
        guard !text(name).isEmpty else { throw fail(name, "name", "a name without blanks") }
        questions.append(
          SurveyQuestion(
            line: row.line, name: text(name), text: text(label),
            hint: text(hint).isEmpty ? nil : text(hint),
            group: groups.last { $0.label != nil }?.label))
      } else if let first = words.first, Self.silent.contains(first) {
        passed.append((row.line, first))
      } else {
        throw fail(
          type, "type",
          "text, integer, select_one, select_multiple, note, begin group or end group")
      }
    }
    if let open = groups.last {
      throw DocumentError(file: file, line: open.line, problem: .missing("end group"))
    }
  }
}
