// The forms of what is planned: what belongs to a line of enquiry, and a row of the evidence plan.

import Domain

extension Form {
  static func details(_ line: LineOfEnquiry, _ name: String) -> Form {
    Form(
      "\(name): what belongs to it",
      [
        Row("why", label: "Why it matters", text: line.whyItMatters ?? ""),
        Row("groups", label: "Groups of pupils meant", text: line.groups ?? ""),
        Row("change", label: "Would change our mind", text: line.wouldChangeOurMind ?? ""),
        Row("scope", label: "Out of scope", text: line.outOfScope ?? ""),
      ])
  }

  func details(of line: LineOfEnquiry, replacing: [EntryRef]) -> Change {
    func kept(_ row: String) -> String? { value(row).isEmpty ? nil : value(row) }
    var line = line
    line.whyItMatters = kept("why")
    line.groups = kept("groups")
    line.wouldChangeOurMind = kept("change")
    line.outOfScope = kept("scope")
    return Change(.line(line), replacing: replacing)
  }

  static func plan(_ known: (record: Record, row: PlanRow)?, _ review: Review) -> Form {
    let row = known?.row
    return Form(
      known.map { "Evidence plan \(review.name(of: $0.record))" } ?? "New row of the evidence plan",
      [
        Row("what", label: "What for", text: row?.text ?? ""),
        Row(
          "line", label: "Line of enquiry", text: row.map { review.name(of: $0.line) } ?? "",
          example: "e.g. L1"),
        Row(
          "source", label: "Kind of source", text: row?.source.rawValue ?? "",
          example: "e.g. lesson"),
        Row("place", label: "Where, a code", text: row?.place ?? "", example: "e.g. Y4"),
        Row(
          "who", label: "Who, call-signs", text: row?.who.joined(separator: " ") ?? "",
          example: "e.g. Oak Birch"),
        Row(
          "slot", label: "Slot", text: row?.slot.map { review.name(of: $0) } ?? "",
          example: "e.g. S04"),
        Row("needs", label: "Consent or cover to arrange", text: row?.needs ?? ""),
      ])
  }

  func plan(_ desk: Desk, replacing: [EntryRef]) -> Result<Change, FormProblem> {
    let review = desk.review
    guard case .record(let line) = review.find(value("line")), line.kind == .line else {
      let names = review.linesOfEnquiry.map { review.name(of: $0) }.joined(separator: ", ")
      return .failure(
        FormProblem(row: "line", words: "Which line? There are \(names.isEmpty ? "none" : names)."))
    }
    guard let source = SourceType(rawValue: value("source").lowercased()) else {
      let all = SourceType.allCases.map(\.rawValue).joined(separator: " ")
      return .failure(FormProblem(row: "source", words: "Kinds of source are \(all)."))
    }
    var slot: EntryRef?
    if !value("slot").isEmpty {
      guard case .record(let record) = review.find(value("slot")), record.kind == .slot else {
        return .failure(
          FormProblem(row: "slot", words: "\(value("slot")) is no slot; they look like S04."))
      }
      slot = record.ref
    }
    func kept(_ row: String) -> String? { value(row).isEmpty ? nil : value(row) }
    let row = PlanRow(
      text: value("what"), line: line.ref, source: source, place: kept("place"),
      who: value("who").split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init),
      slot: slot, needs: kept("needs"))
    return .success(Change(.plan(row), replacing: replacing))
  }
}
