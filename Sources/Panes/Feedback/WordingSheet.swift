// One point of the wording check on a page: its words to be read aloud, what the guide asks of
// them, and what is there and what is not. Whoever reads decides; nothing here stands in the way.

import Domain
import Guidance
import Surface

/// A point being checked.
struct WordingSheet {
  private(set) var sheet = Sheet()

  /// - Parameter remarks: what the guide says of the point, from the state.
  init(
    _ record: Record, _ check: WordingCheck, remarks: [Finding], _ desk: Desk, columns: Int
  ) {
    let review = desk.review
    let name = review.name(of: record)
    let line = record.point?.line.map { review.name(of: $0) } ?? "no line yet"
    let number = check.number.map { "  \($0) of \(check.points.count)" } ?? ""
    let reading = check.timer?.reading(at: desk.now) ?? ""
    let stage = check.timer?.stage(at: desk.now) ?? .going
    sheet.add([
      .init("\(name) ", .title), .init(line, .tag), .init(number, .dim),
      .init("  \(reading)", stage == .going ? .strong : .warning),
      .init("  ends \(check.expectedEnd(at: desk.now).time)", .dim),
    ])
    if columns >= 60 {
      sheet.add("Read it aloud; somebody who did not write it listens as the host.", .dim)
      sheet.add("")
    }
    if record.isContested {
      sheet.add("Wordings side by side: e settles them first.", .warning)
    }
    for entry in record.current {
      let text = entry.readableText
      sheet.add(wrapped: text, .strong, columns: columns, stops: Sheet.stops(for: text))
    }
    if columns >= 60 { sheet.add("") }
    for row in WordingSheet.rows(record, remarks, review) {
      sheet.add(
        wrapped: "\(row.isThere ? "[x]" : "[ ]") \(row.words)", row.isThere ? .dim : .finding,
        columns: columns, stops: 1)
    }
    let state =
      review.isReleased(record)
      ? "This wording is for the room."
      : "Enter: as it stands, for the room. x leaves it for later."
    sheet.add(wrapped: state, .strong, columns: columns, stops: 1)
  }

  struct Row: Hashable {
    let words: String
    let isThere: Bool
  }

  /// What is asked of a wording before it is heard.
  static func rows(_ record: Record, _ remarks: [Finding], _ review: Review) -> [Row] {
    guard let point = record.point else { return [] }
    var rows = [
      Row(
        words: point.evidence.isEmpty
          ? "evidence: nothing is linked"
          : "evidence: \(names(point.evidence, review)), \(review.strength(of: point).summary)",
        isThere: !point.evidence.isEmpty),
      Row(
        words: point.contrary.isEmpty
          ? point.lookedForOpposite
            ? "the opposite: looked for, none found" : "the opposite: nobody has looked for it"
          : "the opposite: \(names(point.contrary, review))",
        isThere: !point.contrary.isEmpty || point.lookedForOpposite),
    ]
    if let limit = LimitSentence.text(for: point, in: review) {
      let isSaid = PointCheck.saysItsLimit(point.text)
      rows.append(
        Row(words: isSaid ? "its limit is said" : "its limit: \"\(limit)\"", isThere: isSaid))
    }
    let asks: Set<String> = ["point.no-question", "point.second-question", "point.closed-question"]
    if !remarks.contains(where: { asks.contains($0.rule) }) {
      rows.append(Row(words: "one wondering or question", isThere: true))
    }
    let said: Set<String> = ["point.not-looked-at", "point.one-source", "point.narrow"]
    rows += remarks.filter { !said.contains($0.rule) }.prefix(4).map { remark in
      let isWhole = remark.rule.hasPrefix("point.")
      return Row(
        words: isWhole ? remark.why : "\"\(RowText.cut(remark.text, columns: 30))\": \(remark.why)",
        isThere: false)
    }
    return rows
  }

  private static func names(_ refs: [EntryRef], _ review: Review) -> String {
    let names = refs.prefix(6).map { review.name(of: $0) }.joined(separator: " ")
    return refs.count > 6 ? "\(names) and \(refs.count - 6) more" : names
  }
}

/// A point rehearsed as its reader, on a page.
struct RehearsalSheet {
  private(set) var sheet = Sheet()

  init(_ name: String, _ rehearsal: Rehearsal, columns: Int) {
    sheet.add([
      .init("\(name), as it is heard", .title), .init("  \(rehearsal.secondsAloud) s aloud", .dim),
    ])
    if columns >= 60 { sheet.add("") }
    sheet.add(
      wrapped: rehearsal.text, .strong, columns: columns, stops: Sheet.stops(for: rehearsal.text))
    if columns >= 60 { sheet.add("") }
    sheet.add("What may be asked", .title)
    for asked in rehearsal.asked {
      sheet.add(wrapped: asked.question, .quote, columns: columns, stops: 1)
      sheet.add(
        wrapped: asked.answer, asked.isAnswered ? .text : .finding, indent: 2, columns: columns,
        stops: 1)
    }
  }
}
