// Two pages that only the person at this laptop sees: the mirror of their own habits, and the
// remarks they set aside, each of which can be revived with a key.

import Domain
import Panes
import Surface

/// The private mirror.
struct MirrorPage: Sendable {
  private var top = 0

  mutating func press(_ key: Key) -> [Effect] {
    switch key {
    case .down, .character("j"): top += 1
    case .up, .character("k"): top = max(0, top - 1)
    case .character("c"):
      return [
        .confirm(
          Confirmation(
            question: "Clear your private mirror? Its numbers can't be brought back.", key: "y",
            then: [.clearMirror, .say("The mirror is cleared.")]))
      ]
    default: break
    }
    return []
  }

  func draw(_ desk: Desk, on surface: inout Surface, in rect: Rect) {
    surface.fill(rect)
    surface.frame(rect, title: "Your own habits", isFocused: true)
    let width = max(1, rect.columns - 4)
    let rows = max(0, rect.rows - 3)
    let lines = MirrorWords.lines(desk.mirror, desk.review.precision(of: desk.writers))
      .flatMap { line -> [String] in
        let indent = String(line.prefix { $0 == " " })
        let words = String(line.dropFirst(indent.count))
        return wrapped(words, columns: max(1, width - indent.count)).map { indent + $0 }
      }
    let first = min(top, max(0, lines.count - rows))
    for (row, line) in lines.dropFirst(first).prefix(rows).enumerated() {
      surface.put(
        line, at: Position(row: rect.row + 1 + row, column: rect.column + 2), columns: width)
    }
    let foot = Position(row: rect.row + max(0, rect.rows - 2), column: rect.column + 2)
    surface.put(
      "c clears it  Esc back", at: foot, role: .key, columns: width, overflow: .ellipsis)
    surface.cursor = foot
  }
}

/// The remarks set aside.
struct SetAsideList: Sendable {
  private var selection = Selection()

  mutating func press(_ key: Key, _ desk: Desk) -> [Request] {
    let all = desk.review.standingSetAsides
    switch key {
    case .down, .character("j"): selection.move(by: 1, count: all.count)
    case .up, .character("k"): selection.move(by: -1, count: all.count)
    case .pageDown: selection.move(by: 8, count: all.count)
    case .pageUp: selection.move(by: -8, count: all.count)
    case .character("r"):
      guard let row = selection.clamped(count: all.count) else { return [] }
      return [.record([Change(.undone([all[row].entry.ref]))], for: nil)]
    default: break
    }
    return []
  }

  func draw(_ desk: Desk, on surface: inout Surface, in rect: Rect) {
    surface.fill(rect)
    surface.frame(rect, title: "Remarks set aside", isFocused: true)
    let width = max(1, rect.columns - 4)
    let rows = max(0, rect.rows - 3)
    let all = desk.review.standingSetAsides
    let foot = Position(row: rect.row + max(0, rect.rows - 2), column: rect.column + 2)
    surface.cursor = foot
    guard let chosen = selection.clamped(count: all.count) else {
      let words = "None. In a field Alt-x sets the remark in hand aside for longer."
      for (row, line) in wrapped(words, columns: width).prefix(rows).enumerated() {
        surface.put(
          line, at: Position(row: rect.row + 1 + row, column: rect.column + 2), role: .dim)
      }
      surface.put("Esc back", at: foot, role: .key, columns: width)
      return
    }
    var selection = selection
    selection.scroll(height: rows, count: all.count)
    for (line, index) in selection.visible(rows: rows, count: all.count).enumerated() {
      let place = Position(row: rect.row + 1 + line, column: rect.column + 2)
      let isChosen = index == chosen
      if isChosen {
        surface.fill(
          Rect(row: place.row, column: place.column, rows: 1, columns: width), role: .selection)
        surface.cursor = place
      }
      surface.put(
        (isChosen ? "> " : "  ") + SetAsideWords.line(all[index].value, desk.review), at: place,
        role: isChosen ? .selection : .text, columns: width, overflow: .ellipsis)
    }
    surface.put(
      "r revives it  Esc back", at: foot, role: .key, columns: width, overflow: .ellipsis)
  }
}
