// The leader's view of a workshop: the step with its time and prompt, the next prompt, and below it
// the board, the protocols, stems, or the sheet for the wall.

import Domain
import Packs
import Surface

/// A drawing of the leader's view.
struct WorkshopView {
  let state: WorkshopState
  let run: WorkshopRun
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    var rect = surface.bounds
    guard rect.rows > 0, rect.columns > 0 else { return }
    switch state.writing {
    case .card?:
      if let card = state.card {
        let rows = min(card.height(columns: rect.columns), rect.rows)
        let place = Rect(row: rect.row, column: rect.column, rows: rows, columns: rect.columns)
        card.draw(on: &surface, in: place, isFocused: isFocused)
        rect.row += rows
        rect.rows -= rows
      }
    case .field(let target)?:
      if let field = state.fields[target] {
        field.draw(on: &surface, in: &rect, isFocused: isFocused)
      }
    case .turns?, nil: break
    }
    guard rect.rows > 0 else { return }
    if state.page == .board || state.page == .protocols { drawKept(on: &surface, &rect) }
    var sheet = Sheet()
    var chosen: Int?
    switch state.page {
    case .protocols: chosen = addProtocols(to: &sheet)
    case .stems:
      addStems(to: &sheet, columns: rect.columns)
      return read(sheet, on: &surface, rect)
    case .sheet:
      addPaper(WorkshopBoard(desk.review).wallSheet, to: &sheet, columns: rect.columns)
      return read(sheet, on: &surface, rect)
    case .board:
      drawStep(on: &surface, &rect)
      chosen = addBoard(to: &sheet, columns: rect.columns)
    }
    let isFocused = self.isFocused && state.writing == nil
    let cursor = surface.cursor
    sheet.draw(on: &surface, in: rect, selected: chosen, isFocused: isFocused)
    if state.writing != nil { surface.cursor = cursor }
  }

  /// A page that is read: it begins at the row scrolled to, and ends with its last row.
  private func read(_ sheet: Sheet, on surface: inout Surface, _ rect: Rect) {
    let first = max(0, min(state.scroll, sheet.rows.count - rect.rows))
    for (step, row) in sheet.rows.dropFirst(first).prefix(rect.rows).enumerated() {
      Sheet.put(row, on: &surface, row: rect.row + step, in: rect)
    }
    if isFocused, state.writing == nil {
      surface.cursor = Position(row: rect.row, column: rect.column)
    }
  }

  /// The list of protocols; the place of the chosen one among the stops.
  private func addProtocols(to sheet: inout Sheet) -> Int? {
    for value in desk.packs.protocols {
      sheet.add(
        [
          .init(RowText.pad("\(value.minutes) min", to: 8), .dim),
          .init(value.title, value.isPlan ? .strong : .text),
        ], isStop: true)
    }
    return state.chosen
  }

  private func addStems(to sheet: inout Sheet, columns: Int) {
    sheet.add("To ask", .title)
    for stem in WorkshopStems.questions { sheet.add(wrapped: stem, columns: columns) }
    sheet.add("When it gets hard", .title)
    for (trouble, move) in WorkshopStems.moves {
      sheet.add(wrapped: "\(trouble): \(move)", columns: columns)
    }
    let order = WorkshopRoom(desk.review).speakingOrder
    guard order.count > 1 else { return }
    sheet.add("Who speaks, the most senior last", .title)
    sheet.add(wrapped: order.joined(separator: ", "), columns: columns)
  }

  private func addPaper(_ paper: Paper, to sheet: inout Sheet, columns: Int) {
    for block in paper.blocks {
      switch block {
      case .heading(_, let text): sheet.add(text, .title)
      case .paragraph(let text): sheet.add(wrapped: text, columns: columns)
      case .list(let items):
        for item in items {
          let label = item.label.map { "\($0) " } ?? "- "
          sheet.add(wrapped: label + item.text, columns: columns)
          for detail in item.details {
            sheet.add(wrapped: detail, .dim, indent: 4, columns: columns)
          }
        }
      case .table(_, let rows):
        for row in rows { sheet.add(wrapped: row.joined(separator: "  "), columns: columns) }
      }
    }
  }

  /// The step stays in sight however far down the board one is.
  private func drawStep(on surface: inout Surface, _ rect: inout Rect) {
    var sheet = Sheet()
    if state.writing == .turns { addSeats(to: &sheet, rect.columns) }
    addStep(to: &sheet, columns: rect.columns)
    if state.writing != .turns, run.step?.shows == .seats { addSeats(to: &sheet, rect.columns) }
    let rows = min(sheet.rows.count, max(2, rect.rows - 4), rect.rows)
    let place = Rect(row: rect.row, column: rect.column, rows: rows, columns: rect.columns)
    sheet.draw(on: &surface, in: place, selected: nil, isFocused: false)
    rect.row += rows
    rect.rows -= rows
  }

  private func addStep(to sheet: inout Sheet, columns: Int) {
    guard let step = run.step, let timer = run.timer else {
      sheet.add(
        wrapped: run.isClosed ? "It is closed. Enter begins another." : "Enter chooses a workshop.",
        .strong, columns: columns)
      if let question = desk.review.setUp?.setUp?.agreement[.hostQuestion] {
        sheet.add(wrapped: question, .quote, columns: columns)
      }
      return
    }
    sheet.add([
      .init("\(step.title)  ", .title),
      .init(timer.reading(at: desk.now), timer.stage(at: desk.now) == .going ? .strong : .warning),
      .init("  ends \(run.expectedEnd(at: desk.now).time)", .dim),
      .init(run.goesByItself ? ", by itself" : "", .dim),
    ])
    sheet.add(wrapped: step.prompt, .strong, columns: columns)
    if let next = run.next {
      let prompt = next.prompt == "\(next.title)." ? "" : " \(next.prompt)"
      sheet.add(wrapped: "Next: \(next.title).\(prompt)", .dim, columns: columns)
    }
    if let uses = step.uses, let tool = desk.packs.roomProtocol(uses) {
      sheet.add(wrapped: "c offers \(tool.title), \(tool.minutes) min.", .dim, columns: columns)
    }
    if let note = run.leading?.note, !note.isEmpty {
      sheet.add(wrapped: note, .dim, columns: columns)
    }
    if columns >= 60, let hint = WorkshopView.hint(step) {
      sheet.add(wrapped: hint, .dim, columns: columns)
    }
  }

  /// The keys that a step is about, for whoever leads one for the first time.
  static func hint(_ step: RoomProtocol.Step) -> String? {
    switch (step.shows, step.keeps) {
    case (.points, _): "Up and Down choose a point, m keeps its marks."
    case (.grid, _): "Up and Down choose an idea, v gives it a dot and V takes one back."
    case (.seats, _): "o counts turns: a letter for whoever speaks."
    case (_, .cause): "w writes a why under the chosen one, T turns it over into an aim."
    case (_, .aim): "T turns the chosen why over into an aim."
    case (_, .risk): "d keeps what is done so that the chosen risk does not come about."
    case (_, .action): "a opens an action card; e says that people visit each other for it."
    default: nil
    }
  }
}
