// What was typed in the workshop pane and left, in this session or an earlier one: each with the
// key that goes on with it, since the step that asked for it may not be the one that is on.

import Domain
import Packs
import Surface

extension WorkshopState {
  /// A line for each field that was left with words in it.
  func keptLines(_ run: WorkshopRun, _ desk: Desk) -> [String] {
    let open: Field? = if case .field(let target)? = writing { target } else { nil }
    let left = fields.filter { $0.value.isChanged && $0.key != open }
      .sorted { $0.key.name < $1.key.name }
    var lines = left.map { target, field in
      Self.line(field.field.text, Self.way(to: target, run, desk), desk)
    }
    if let card, card.isChanged, writing != .card {
      let texts = card.rows.map(\.field.text).filter { !$0.isEmpty }
      lines.append(Self.line(texts.joined(separator: ", "), "a", desk))
    }
    return lines
  }

  private static func line(_ text: String, _ way: String, _ desk: Desk) -> String {
    let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "draft \(desk.kept): \(RowText.cut(words, columns: 30))  \(way) goes on"
  }

  /// The key that opens a field, and what has to be chosen before.
  private static func way(to target: Field, _ run: WorkshopRun, _ desk: Desk) -> String {
    switch target {
    case .word(.attendee): return "t"
    case .word(.idea): return "i"
    case .word(.decision): return "d"
    case .why(nil): return "w, with no why chosen,"
    case .why(let cause?): return "w on \(desk.review.name(of: cause))"
    case .aim(let cause): return "T on \(desk.review.name(of: cause))"
    case .prevent(let risk): return "d on \(desk.review.name(of: risk))"
    case .marks(let point): return "m on \(desk.review.name(of: point))"
    case .word(let sort):
      if run.step?.keeps?.rawValue == sort.rawValue { return "n" }
      let step = run.leading?.steps.first { $0.keeps?.rawValue == sort.rawValue }
      return step.map { "n in the step \"\($0.title)\"" } ?? "n in a step that asks for it"
    }
  }
}

extension WorkshopView {
  /// More are counted; the step below has to stay in sight.
  private static var keptMax: Int { 2 }

  /// What was left, above everything else.
  func drawKept(on surface: inout Surface, _ rect: inout Rect) {
    let lines = state.keptLines(run, desk)
    guard !lines.isEmpty, rect.rows > 3 else { return }
    let most = rect.rows > 8 ? Self.keptMax : 1
    var sheet = Sheet()
    for (place, line) in lines.prefix(most).enumerated() {
      let isLast = place == most - 1 && lines.count > most
      let more = isLast ? ", and \(lines.count - most) more" : ""
      sheet.add(wrapped: line + more, .warning, columns: rect.columns)
    }
    let rows = min(sheet.rows.count, rect.rows - 2)
    let place = Rect(row: rect.row, column: rect.column, rows: rows, columns: rect.columns)
    sheet.draw(on: &surface, in: place, selected: nil, isFocused: false)
    rect.row += rows
    rect.rows -= rows
  }
}
