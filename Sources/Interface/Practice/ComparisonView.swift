// How both notes look: beside each other where the screen is wide, one above the other where it is
// not, one at a time where it is small; under them what happened around the selected one.

import Domain
import Packs
import Surface

/// A drawing of a comparison.
struct ComparisonView {
  let page: ComparisonPage
  let isASCII: Bool

  func draw(on surface: inout Surface, boxes: PracticeLayout.Boxes, hasFrames: Bool) {
    if let rect = boxes.own { draw(.own, in: rect, on: &surface) }
    if let rect = boxes.practised { draw(.practised, in: rect, on: &surface) }
    if let rect = boxes.happenings {
      if page.side == .happenings {
        draw(.happenings, in: rect, on: &surface)
      } else {
        let inside = frame(rect, title: detailsTitle, isFocused: false, on: &surface)
        drawDetails(in: inside, on: &surface)
      }
    }
    if let rect = boxes.details { drawDetails(in: rect, on: &surface) }
  }

  private var detailsTitle: String {
    guard let row = page.row(page.side) else { return "What happened" }
    return "What happened around \(Scene.clock(page.texts(page.side)[row].second)), + in this note"
  }

  private func frame(
    _ rect: Rect, title: String, isFocused: Bool, on surface: inout Surface
  ) -> Rect {
    surface.frame(rect, title: title, isFocused: isFocused, style: isASCII ? .ascii : .unicode)
    return rect.inside
  }

  /// A list of notes or happenings around the selected one, which is shown whole.
  private func draw(_ side: ComparisonPage.Side, in rect: Rect, on surface: inout Surface) {
    let isFocused = page.side == side
    let inside = frame(rect, title: side.title, isFocused: isFocused, on: &surface)
    guard inside.rows > 0, inside.columns > 8 else { return }
    let texts = page.texts(side)
    guard let selected = page.row(side) else {
      surface.put(
        "none", at: Position(row: inside.row, column: inside.column + 2), role: .dim)
      if isFocused { surface.cursor = Position(row: inside.row, column: inside.column) }
      return
    }
    let details = side == .happenings ? page.details : []
    func block(_ place: Int) -> [ComparisonPage.Line] {
      let text = "\(Scene.clock(texts[place].second)) \(texts[place].text)"
      let rows = wrapped(text, columns: inside.columns - 5).enumerated().map { line, words in
        ComparisonPage.Line(text: line == 0 ? String(words) : "  \(words)", role: .text)
      }
      guard place == selected else { return rows }
      return rows + details.flatMap { broken($0, columns: inside.columns - 3, indent: "  ") }
    }
    // The selected one first, then as many before and after it as there is room for.
    var shown = [(place: selected, rows: block(selected))]
    var used = shown[0].rows.count
    var (before, after) = (selected - 1, selected + 1)
    while before >= 0 || after < texts.count {
      var isMore = false
      for place in [after, before] where texts.indices.contains(place) {
        let rows = block(place)
        guard used + rows.count <= inside.rows else { continue }
        used += rows.count
        isMore = true
        if place == after {
          shown.append((place, rows))
          after += 1
        } else {
          shown.insert((place, rows), at: 0)
          before -= 1
        }
      }
      if !isMore { break }
    }
    var row = inside.row
    for item in shown {
      for (line, words) in item.rows.enumerated() where row < inside.row + inside.rows {
        let isMarked = item.place == selected && words.role == .text
        let role: Role = isMarked ? (isFocused ? .selection : .quietSelection) : words.role
        let mark = item.place == selected && line == 0 ? "> " : "  "
        surface.put(
          mark + words.text, at: Position(row: row, column: inside.column + 1), role: role,
          columns: inside.columns - 1)
        if isFocused, mark == "> " {
          surface.cursor = Position(row: row, column: inside.column + 1)
        }
        row += 1
      }
    }
  }

  private func drawDetails(in rect: Rect, on surface: inout Surface) {
    let rows = page.details.flatMap { broken($0, columns: rect.columns - 3, indent: "    ") }
    for (line, row) in rows.prefix(rect.rows).enumerated() {
      let isCut = line == rect.rows - 1 && rows.count > rect.rows
      surface.put(
        isCut ? "... Tab leads to all there was to see and hear" : row.text,
        at: Position(row: rect.row + line, column: rect.column + 2),
        role: isCut ? .dim : row.role, columns: rect.columns - 3, overflow: .ellipsis)
    }
  }

  private func broken(
    _ line: ComparisonPage.Line, columns: Int, indent: String
  ) -> [ComparisonPage.Line] {
    // The rows that go on are the longer by the indent.
    wrapped(line.text, columns: max(8, columns - indent.count)).enumerated().map { place, words in
      ComparisonPage.Line(text: place == 0 ? String(words) : indent + words, role: line.role)
    }
  }
}
