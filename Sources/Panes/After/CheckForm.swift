// The form for coming back to an action: what stood there, what is there now, and for whom.

import Domain

extension Form {
  /// An empty check of an action, with its start line offered.
  static func check(of action: EntryRef, _ review: Review) -> Form {
    let record = review.record(action)
    let last = review.checks(of: action).last?.1
    return Form(
      "Check of \(record.map { review.name(of: $0) } ?? "an action")",
      [
        Row(
          "visit", label: "Light check or impact visit", text: last == nil ? "light" : "impact",
          example: "light or impact"),
        Row("on", label: "On", example: "2027-02-25; today, unless given"),
        Row("status", label: "Status", example: "not begun, under way, done, changed, dropped"),
        Row("then", label: "Then", text: last?.then ?? "", example: "the start line"),
        Row("now", label: "Now", example: "what was seen, heard or counted"),
        Row("pupils", label: "Pupils say"),
        Row("surprise", label: "What surprised us"),
        Row("next", label: "Next"),
      ])
  }

  /// The check as it would be recorded.
  ///
  /// - Parameter now: when it is written down, which is when it was made unless a day is given.
  func check(of action: EntryRef, now: WallTime) -> Result<Change, FormProblem> {
    guard let visit = ImpactCheck.Visit(rawValue: value("visit").lowercased()) else {
      return .failure(FormProblem(row: "visit", words: "Write light or impact."))
    }
    var at: WallTime?
    if !value("on").isEmpty {
      guard let day = Day(spokenIn: value("on"), onOrAfter: now.day) else {
        return .failure(FormProblem(row: "on", words: "A day, such as 2027-02-25, or nothing."))
      }
      at = now.on(day)
    }
    let status = ImpactCheck.Status.allCases.first {
      $0.words == value("status").lowercased() || $0.rawValue == value("status").lowercased()
    }
    guard let status else {
      let all = ImpactCheck.Status.allCases.map(\.words).joined(separator: ", ")
      return .failure(FormProblem(row: "status", words: "One of \(all)."))
    }
    guard !value("now").isEmpty else {
      return .failure(FormProblem(row: "now", words: "Say what is there now."))
    }
    return .success(
      Change(
        .check(
          ImpactCheck(
            text: value("now"), action: action, visit: visit, status: status, then: value("then"),
            pupils: value("pupils"), surprise: value("surprise"), next: value("next"))),
        at: at))
  }
}
