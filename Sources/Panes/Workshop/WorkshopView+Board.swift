// The board: what the room has said, each under its heading, with what the step needs in sight.

import Domain
import Surface

extension WorkshopView {
  /// What the room said; the place of the chosen record among the stops.
  func addBoard(to sheet: inout Sheet, columns: Int) -> Int? {
    let board = WorkshopBoard(desk.review)
    if WorkshopState.showsPoints(run) { addPoints(board, to: &sheet, columns) }
    if run.step?.shows == .rules { addRules(to: &sheet, columns) }
    if run.step?.shows == .grid { addGrid(board, to: &sheet, columns) }
    addTree(board, to: &sheet, columns)
    addAims(board, to: &sheet, columns)
    addIdeas(board, to: &sheet, columns)
    for sort in WorkshopState.otherSorts { addWords(sort, board, to: &sheet, columns) }
    addActions(board, to: &sheet, columns)
    let rows = WorkshopState.rows(desk)
    return state.selected.flatMap { ref in rows.firstIndex { $0.ref == ref } }
  }

  private func title(_ title: String, _ count: Int, to sheet: inout Sheet) {
    if count > 0 { sheet.add("\(title), \(count)", .title) }
  }

  /// Turns by seat; they stay in sight with the step.
  func addSeats(to sheet: inout Sheet, _ columns: Int) {
    let room = WorkshopRoom(desk.review)
    guard !room.seats.isEmpty else {
      sheet.add(
        wrapped: "Turns by seat: t keeps who is here, o counts turns by letter.", .dim,
        columns: columns)
      return
    }
    let picture = TalkPicture(room, columns: columns - Sheet.margin)
    for row in picture.rows { sheet.add(row, .text) }
    let silent = room.silent.map(\.letter).joined(separator: " ")
    sheet.add(
      wrapped: silent.isEmpty ? "Every seat has spoken." : "Not yet spoken: \(silent)",
      silent.isEmpty ? .dim : .strong, columns: columns)
    if state.writing == .turns {
      sheet.add("A letter counts a turn of that seat; Esc leaves.", .dim)
    }
  }

  private func addRules(to sheet: inout Sheet, _ columns: Int) {
    sheet.add("Ground rules, agreed aloud", .title)
    for rule in desk.review.groundRules { sheet.add(wrapped: "- \(rule)", columns: columns) }
  }

  private func addPoints(_ board: WorkshopBoard, to sheet: inout Sheet, _ columns: Int) {
    title("Agreed points", board.points.count, to: &sheet)
    for record in board.points {
      let marks = board.markWords(of: record)
      let words = desk.review.projectableText(record.ref) ?? ""
      sheet.add(
        wrapped: "\(desk.review.name(of: record))\(marks.isEmpty ? "" : " [\(marks)]") \(words)",
        columns: columns, stops: 1)
    }
  }

  private func addGrid(_ board: WorkshopBoard, to sheet: inout Sheet, _ columns: Int) {
    guard columns >= WorkshopGrid.columnsMin else { return }
    let placed = board.words(.idea).compactMap { record in
      record.word?.placing.map { (name: desk.review.name(of: record), placing: $0) }
    }
    let selected = state.selection(desk).map { desk.review.name(of: $0) }
    for row in WorkshopGrid(placed, selected: selected, columns: columns - Sheet.margin).rows {
      sheet.add(row, .text)
    }
  }

  private func addTree(_ board: WorkshopBoard, to sheet: inout Sheet, _ columns: Int) {
    let tree = board.tree
    title("Why", tree.count, to: &sheet)
    for (record, depth) in tree {
      guard let word = record.word else { continue }
      sheet.add(
        wrapped: "\(desk.review.name(of: record)) \(word.text) (\(board.basis(word)))",
        indent: 2 * min(depth, 8), columns: columns, stops: 1)
    }
    for record in board.endsInPersons {
      let text = board.question(on: record.word?.text ?? "") ?? ""
      sheet.add(wrapped: "\(desk.review.name(of: record)): \(text)", .warning, columns: columns)
    }
  }

  private func addAims(_ board: WorkshopBoard, to sheet: inout Sheet, _ columns: Int) {
    let aims = board.aims
    title(Word.Sort.aim.label, aims.count, to: &sheet)
    for (record, depth) in aims {
      sheet.add(
        wrapped: record.word?.text ?? "", indent: 2 * min(depth, 8), columns: columns, stops: 1)
    }
  }

  private func addIdeas(_ board: WorkshopBoard, to sheet: inout Sheet, _ columns: Int) {
    let ideas = board.words(.idea)
    title("Ideas", ideas.count, to: &sheet)
    let dots = board.dots(each: run.dotsEach(desk.packs))
    let isCounted = run.step?.dots != nil || (dots.left != nil && dots.given > 0)
    if !ideas.isEmpty, isCounted, !dots.words.isEmpty {
      sheet.add(wrapped: dots.words, .dim, columns: columns)
    }
    for record in board.ideasInOrder {
      guard let word = record.word else { continue }
      let place = WorkshopBoard.words(of: word.placing)
      let dots = word.votes > 0 ? String(repeating: "*", count: min(word.votes, 30)) + " " : ""
      sheet.add(
        wrapped: "\(desk.review.name(of: record)) \(dots)\(word.text)"
          + (place.isEmpty ? "" : " (\(place))"),
        columns: columns, stops: 1)
    }
  }

  private func addWords(
    _ sort: Word.Sort, _ board: WorkshopBoard, to sheet: inout Sheet, _ columns: Int
  ) {
    let records = sort == .decision ? board.decisions : board.words(sort)
    title(sort.label, records.count, to: &sheet)
    for record in records {
      guard let word = record.word else { continue }
      let step = sort == .decision && !word.step.isEmpty ? " (\(word.step))" : ""
      sheet.add(wrapped: word.text + step, columns: columns, stops: 1)
      guard sort == .risk else { continue }
      for decision in board.preventing(record).compactMap(\.word) {
        sheet.add(wrapped: "so: \(decision.text)", .dim, indent: 2, columns: columns)
      }
    }
    guard sort == .attendee, !records.isEmpty else { return }
    let room = WorkshopRoom(desk.review)
    sheet.add(room.headcountText, .dim)
  }

  private func addActions(_ board: WorkshopBoard, to sheet: inout Sheet, _ columns: Int) {
    let actions = desk.review.visible(.action)
    title("Actions", actions.count, to: &sheet)
    for record in actions {
      guard let action = record.action else { continue }
      let visit = action.isExchangeVisit ? ", exchange visit" : ""
      sheet.add(
        wrapped: "\(desk.review.name(of: record)) \(action.text) (\(action.owner)\(visit))",
        columns: columns, stops: 1)
    }
    if let words = board.ownersInWords { sheet.add(wrapped: words, .dim, columns: columns) }
  }
}
