// The presenter's view of a session: the step, its time, the point with what it rests on, what the
// host said, whose voices filled the room. All of it private to whoever leads.

import Domain
import Surface

/// A drawing of the presenter's view.
struct SessionView {
  let state: SessionState
  let session: FeedbackSession
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    var rect = surface.bounds
    guard rect.rows > 0, rect.columns > 0 else { return }
    if let field = state.field { field.draw(on: &surface, in: &rect, isFocused: isFocused) }
    let sheet = sheet(columns: rect.columns)
    let first = min(state.scroll, max(0, sheet.rows.count - rect.rows))
    for index in first..<min(sheet.rows.count, first + rect.rows) {
      Sheet.put(sheet.rows[index], on: &surface, row: rect.row + index - first, in: rect)
    }
    if isFocused, state.field == nil { surface.cursor = Position(row: rect.row, column: 0) }
  }

  private func sheet(columns: Int) -> Sheet {
    var sheet = Sheet()
    switch session.position {
    case .notBegun: addBeginning(to: &sheet, columns: columns)
    case .closed: addClose(to: &sheet, columns: columns)
    case .at: addStep(to: &sheet, columns: columns)
    }
    return sheet
  }

  private func addBeginning(to sheet: inout Sheet, columns: Int) {
    sheet.add(
      wrapped: "\(session.plan.minutes) minutes. Enter begins, l changes the length.", .strong,
      columns: columns)
    for step in session.plan.steps {
      sheet.add([
        .init(RowText.pad("\(session.plan.minutes(of: step)) min", to: 7), .dim),
        .init(step.title), .init("  \(step.who)", .dim),
      ])
    }
    let unreleased = session.points.filter { !desk.review.isReleased($0) && !$0.isAgreed }
    guard !unreleased.isEmpty else { return }
    sheet.add("")
    let names = unreleased.map { desk.review.name(of: $0) }.joined(separator: " ")
    sheet.add(
      wrapped: "Not for the wall yet: \(names). R says their wordings are checked and may be "
        + "shown.", .warning, columns: columns)
  }

  private func addStep(to sheet: inout Sheet, columns: Int) {
    guard let step = session.step, let timer = session.timer else { return }
    let stage = timer.stage(at: desk.now)
    sheet.add([
      .init("\(step.title), \(step.who)  ", .title),
      .init(
        SessionPane.reading(session, desk),
        stage == .going ? .strong : .warning),
      .init("  ends \(session.expectedEnd(at: desk.now).time)", .dim),
    ])
    if columns >= 60 {
      addTalk(to: &sheet)
      sheet.add(wrapped: step.lead, .dim, columns: columns)
      sheet.add("")
    }
    if let ref = session.point, let record = desk.review.record(ref) {
      add(record, to: &sheet, columns: columns)
    } else if step.id == SessionPlan.pointsID {
      sheet.add("No points yet.", .dim)
    }
    switch step.id {
    case "welcome":
      for rule in desk.review.groundRules { sheet.add(wrapped: "- \(rule)", columns: columns) }
    case "hopes": addWords(.hope, to: &sheet, columns: columns)
    case "host": addWords(.advice, to: &sheet, columns: columns)
    case "question":
      let question = desk.review.setUp?.setUp?.agreement[.hostQuestion] ?? ""
      sheet.add(
        wrapped: question.isEmpty ? "No question yet: w writes it." : question,
        question.isEmpty ? .warning : .strong, columns: columns)
      addWords(.attendee, to: &sheet, columns: columns)
    case "take-homes": addWords(.takeHome, to: &sheet, columns: columns)
    case "written": addWords(.promise, to: &sheet, columns: columns)
    default: break
    }
    guard columns < 60 else { return }
    addTalk(to: &sheet)
    sheet.add(wrapped: step.lead, .dim, columns: columns)
  }

  /// `host 62%, team 38%`, and a nudge when the team talks more than the host.
  private func addTalk(to sheet: inout Sheet) {
    let share = desk.review.talkShare
    guard let percent = share.teamPercent(at: desk.now) else {
      return sheet.add("h host talks, r reviewer talks, Space nobody", .dim)
    }
    let floor = share.floor == .nobody ? "" : "  now: \(share.floor.rawValue)"
    if share.isTeamHeavy(at: desk.now) {
      sheet.add(
        "host \(100 - percent)%, team \(percent)%: leave room for the host\(floor)", .warning)
    } else {
      sheet.add("host \(100 - percent)%, team \(percent)%\(floor)", .dim)
    }
  }

  private func add(_ record: Record, to sheet: inout Sheet, columns: Int) {
    guard let point = record.point else { return }
    let name = desk.review.name(of: record)
    let tag = point.line.map { desk.review.name(of: $0) } ?? ""
    sheet.add([
      .init("\(name) ", .strong), .init(tag, .tag),
      .init("  \(desk.review.strength(of: point).summary)", .dim),
    ])
    if record.isContested {
      sheet.add(
        wrapped: "Wordings side by side: settle them in the feedback pane first.", .warning,
        columns: columns)
    } else if desk.review.projectableText(record.ref) == nil {
      let isParked = point.response?.stance == .parked
      sheet.add(
        wrapped: isParked
          ? "Parked: not on the wall." : "Not on the wall: R releases this wording.", .warning,
        columns: columns)
    }
    sheet.add(wrapped: record.latest.readableText, .strong, columns: columns)
    if let before = ancestor(of: record) {
      sheet.add(wrapped: "Was: \(before)", .past, columns: columns)
    }
    if let response = point.response {
      sheet.add(
        wrapped: "Host: \(response.stance.mark(isASCII: desk.isASCII)) \(response.stance.rawValue)"
          + (response.text.isEmpty ? "" : ". \(response.text)"), .quote, columns: columns)
    }
    for (title, refs) in [("Evidence", point.evidence), ("Contrary", point.contrary)]
    where !refs.isEmpty {
      sheet.add("\(title)", .title)
      for ref in refs {
        let label = EvidenceLabel(ref, desk.review)
        sheet.add(
          wrapped: "\(label.stamp)  \(label.text)", label.stands ? .text : .past, columns: columns)
      }
    }
  }

  /// The wording before the host's correction.
  private func ancestor(of record: Record) -> String? {
    guard record.point?.response?.stance == .corrected else { return nil }
    let text = record.latest.readableText
    return record.versions.reversed().lazy.map(\.readableText).first { $0 != text }
  }

  private func addWords(_ sort: Word.Sort, to sheet: inout Sheet, columns: Int) {
    for record in desk.review.visible(.word) {
      guard let word = record.word, word.sort == sort else { continue }
      let by = word.by.isEmpty ? "" : "\(word.by): "
      let due = word.due.map { " (by \($0))" } ?? ""
      sheet.add(wrapped: "\(by)\(word.text)\(due)", .quote, columns: columns)
    }
  }

  private func addClose(to sheet: inout Sheet, columns: Int) {
    let agreed = session.points.filter(\.isAgreed).map { desk.review.name(of: $0) }
    sheet.add("The session is closed.", .strong)
    sheet.add(
      wrapped: agreed.isEmpty
        ? "No point was agreed." : "Agreed and locked: \(agreed.joined(separator: " ")).",
      columns: columns)
    if let percent = desk.review.talkShare.teamPercent(at: desk.now) {
      sheet.add("Talk: host \(100 - percent)%, team \(percent)%.", .dim)
    }
    sheet.add(
      wrapped: "Next: the handover card and the summary in After, key 9; the workshop, key 6.",
      .dim, columns: columns)
    for sort in [Word.Sort.hope, .takeHome, .promise] {
      guard desk.review.visible(.word).contains(where: { $0.word?.sort == sort }) else { continue }
      sheet.add(sort.label, .title)
      addWords(sort, to: &sheet, columns: columns)
    }
  }
}
