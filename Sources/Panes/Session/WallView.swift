// The wall: one page in letters for a whole room. It draws a `ProjectorPage` and has nothing else
// to draw from, so that what is not for the room cannot get here.

import Domain
import Surface

/// A page of the projector on a surface of any size.
struct WallView {
  let page: ProjectorPage
  /// What is left of the time; empty for none.
  let reading: String
  let isASCII: Bool
  /// The page of letters to show, from 0; held within what there is.
  let scroll: Int

  func draw(on surface: inout Surface) {
    let size = surface.size
    guard size.rows > 0, size.columns > 0 else { return }
    let margin = size.columns >= 60 ? 2 : 0
    let columns = size.columns - 2 * margin
    surface.put(
      page.head, at: Position(row: 0, column: margin), role: .title,
      columns: max(0, columns - RowText.columns(reading) - 2), overflow: .ellipsis)
    surface.put(
      reading,
      at: Position(row: 0, column: max(0, size.columns - margin - RowText.columns(reading))),
      role: .strong)
    let foot = page.foot.isEmpty ? [] : RowText.wrap(page.foot, columns: columns, limit: 2)
    for (step, line) in foot.enumerated() {
      surface.put(
        line, at: Position(row: size.rows - foot.count + step, column: margin), role: .strong)
    }
    let body = Rect(
      row: size.rows >= 8 ? 2 : 1, column: margin,
      rows: max(1, size.rows - foot.count - (size.rows >= 8 ? 3 : 1)), columns: columns)
    let hasRoom = size.columns >= 60 && body.rows >= 2 * BigType.pitch(isASCII: isASCII)
    if hasRoom, BigType.canDraw(page.words),
      let lines = BigType.lines(of: page.words, columns: columns)
    {
      drawLarge(lines, in: body, on: &surface)
    } else {
      drawPlain(in: body, on: &surface)
    }
    surface.cursor = Position(row: body.row, column: 0)
  }

  private func drawLarge(_ lines: [String], in rect: Rect, on surface: inout Surface) {
    let pitch = BigType.pitch(isASCII: isASCII)
    // The gap under the last line is not needed.
    let perPage = max(1, (rect.rows + 1) / pitch)
    let pages = max(1, (lines.count + perPage - 1) / perPage)
    let number = min(scroll, pages - 1)
    for (step, line) in lines.dropFirst(number * perPage).prefix(perPage).enumerated() {
      BigType.draw(
        line, on: &surface, at: Position(row: rect.row + step * pitch, column: rect.column),
        role: .strong, isASCII: isASCII)
    }
    drawNumber(number + 1, of: pages, in: rect, on: &surface)
  }

  /// Ordinary type with a row between the rows where there is room for it.
  private func drawPlain(in rect: Rect, on surface: inout Surface) {
    let lines = RowText.wrap(page.words, columns: rect.columns)
    let pitch = lines.count * 2 - 1 <= rect.rows ? 2 : 1
    let perPage = max(1, (rect.rows + pitch - 1) / pitch)
    let pages = max(1, (lines.count + perPage - 1) / perPage)
    let number = min(scroll, pages - 1)
    for (step, line) in lines.dropFirst(number * perPage).prefix(perPage).enumerated() {
      surface.put(
        line, at: Position(row: rect.row + step * pitch, column: rect.column), role: .strong)
    }
    drawNumber(number + 1, of: pages, in: rect, on: &surface)
  }

  private func drawNumber(
    _ number: Int, of pages: Int, in rect: Rect, on surface: inout Surface
  ) {
    guard pages > 1, rect.row > 1 else { return }
    let words = "\(number) of \(pages)"
    surface.put(
      words, at: Position(row: 1, column: max(0, rect.column + rect.columns - words.count)),
      role: .dim)
  }
}
