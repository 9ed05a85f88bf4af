// How the after pane looks: the rows of what is still to do, or one page.

import Domain
import Surface

/// A drawing of the after pane.
struct AfterView {
  let state: AfterState
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    var rect = surface.bounds
    guard rect.rows > 0, rect.columns > 0 else { return }
    let isTyping = state.writing != nil || state.filling != nil
    drawField(on: &surface, &rect)
    if let page = state.page {
      let sheet = sheet(of: state.paper(page, desk), columns: rect.columns)
      let first = min(state.scroll, max(0, sheet.rows.count - rect.rows))
      for index in first..<min(sheet.rows.count, first + rect.rows) {
        Sheet.put(sheet.rows[index], on: &surface, row: rect.row + index - first, in: rect)
      }
      if isFocused, !isTyping { surface.cursor = Position(row: rect.row, column: rect.column) }
    } else {
      let sheet = list(columns: rect.columns)
      sheet.draw(
        on: &surface, in: rect, selected: state.selection.clamped(count: sheet.stops.count),
        isFocused: isFocused && !isTyping)
    }
  }

  private func drawField(on surface: inout Surface, _ rect: inout Rect) {
    if let action = state.filling, let form = state.forms[action] {
      let used = min(form.height(columns: rect.columns), rect.rows)
      form.draw(
        on: &surface, in: Rect(row: 0, column: 0, rows: used, columns: rect.columns),
        isFocused: isFocused)
      rect.row += used
      rect.rows -= used
    } else if let target = state.writing, let field = state.fields[target] {
      field.draw(on: &surface, in: &rect, isFocused: isFocused)
    }
  }

  // MARK: The list

  private func list(columns: Int) -> Sheet {
    var sheet = Sheet()
    let closing = Closing(desk.review)
    for (index, row) in state.rows(desk).enumerated() {
      if index == 0 { sheet.add("End of the day", .title) }
      switch row {
      case .closing(let item):
        let done = closing.rows.first { $0.item == item }
        let mark = done?.isDone == true ? "[x] " : "[ ] "
        add([.init(mark, .key), .init(done?.text ?? item.label)], to: &sheet, columns)
        if item == ClosingItem.allCases.last {
          for row in closing.rows where row.item == nil {
            sheet.add(wrapped: row.text, row.isDone ? .dim : .warning, columns: columns)
          }
        }
      case .page(let page):
        if case .handover = page { sheet.add("Afterwards", .title) }
        let (title, words, role) = about(page)
        add([.init(title, .strong), .init("  \(words)", role)], to: &sheet, columns)
      case .action(let ref):
        guard let record = desk.review.record(ref), let action = record.action else { continue }
        let last = desk.review.checks(of: ref).last?.1
        let words = last.map { "\($0.visit.rawValue): \($0.status.words)" } ?? "not looked at"
        let kept = state.forms[ref]?.isChanged == true ? "  draft \(desk.kept), t goes on" : ""
        sheet.add(
          [
            .init("  \(desk.review.name(of: record)) ", .strong), .init("\(words)\(kept)  ", .dim),
            .init(action.text),
          ], isStop: true)
      }
    }
    return sheet
  }

  /// A row to choose; where it does not fit, its words go on below.
  private func add(_ spans: [Sheet.Span], to sheet: inout Sheet, _ columns: Int) {
    let text = spans.map(\.text).joined()
    guard RowText.columns(text) > columns - Sheet.margin, let role = spans.last?.role else {
      sheet.add(spans, isStop: true)
      return
    }
    sheet.add(wrapped: text, role, columns: columns, stops: 1)
  }

  private func about(_ page: AfterState.Page) -> (String, String, Role) {
    let review = desk.review
    switch page {
    case .handover:
      let gaps = Handover(review).gaps
      return gaps.isEmpty
        ? ("Handover", "ready", .dim)
        : ("Handover", gaps.map(\.words).joined(separator: ", "), .warning)
    case .summary:
      let summary = Summary(review)
      if summary.points.isEmpty { return ("Summary", "no point is agreed yet", .warning) }
      return summary.isConfirmed
        ? ("Summary", "confirmed by every reviewer", .dim)
        : ("Summary", "yes awaited from \(summary.awaited.joined(separator: ", "))", .warning)
    case .impact:
      let count = review.visible(.check).count
      return ("What became of it", counted(count, "check"), .dim)
    case .heard:
      return ("What we heard, for pupils", counted(review.words(.heard).count, "line"), .dim)
    case .carry: return ("Into the next review", "\(review.carryOver.count) open", .dim)
    case .principles: return ("Self-check", "nine principles, no marks", .dim)
    case .ofClass(let code): return ("Class \(code)", "", .dim)
    case .trace: return ("Trace", "", .dim)
    }
  }

  // MARK: A page

  private func sheet(of paper: Paper, columns: Int) -> Sheet {
    var sheet = Sheet()
    if case .handover? = state.page {
      for gap in Handover(desk.review).gaps {
        sheet.add(wrapped: "! \(gap.explanation)", .warning, columns: columns)
      }
    }
    if case .summary? = state.page {
      for one in paper.longSentences {
        let place = one.place.isEmpty ? "" : "\(one.place): "
        sheet.add(
          wrapped: "\(place)\(one.words) words in a sentence, \"\(one.beginning)\"", .dim,
          columns: columns)
      }
    }
    for one in paper.held {
      sheet.add(
        wrapped: "! \(one.name) is held back: \"\(one.words.text)\" may say who somebody is.",
        .warning, columns: columns)
    }
    for block in paper.blocks {
      switch block {
      case .heading(let level, let text):
        if level > 1 { sheet.add("") }
        sheet.add(wrapped: text, .title, columns: columns)
      case .paragraph(let text): sheet.add(wrapped: text, columns: columns)
      case .list(let items):
        for item in items {
          let label = item.label.map { "\($0)  " } ?? ""
          sheet.add(wrapped: label + item.text, columns: columns)
          for detail in item.details {
            sheet.add(wrapped: detail, .dim, indent: 4, columns: columns)
          }
        }
      case .table(let header, let rows):
        for row in rows {
          for (name, cell) in zip(header, row) where !cell.isEmpty {
            sheet.add(wrapped: "\(name): \(cell)", .text, indent: 2, columns: columns)
          }
        }
      }
    }
    return sheet
  }
}

extension Handover.Gap {
  /// The gap in a word or two, for a list.
  fileprivate var words: String {
    switch self {
    case .noPoints: "no agreed points"
    case .noQuestion: "no question"
    case .closedQuestion, .shortQuestion: "the question is vague"
    case .nobodyNamed: "who will be there? (i)"
    case .sensitivitiesUnsaid: "tread carefully? (c)"
    case .underWayUnsaid: "being done already? (d)"
    }
  }
}
