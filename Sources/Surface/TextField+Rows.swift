// A field as rows on a screen: what each shows, where the cursor is and which are in view.

/// A row of a field.
public struct FieldRow: Hashable, Sendable {
  /// What the row shows, without the newline that may end it.
  public let text: Substring
  /// Where it begins in the field's text, in bytes.
  public let start: Int
}

extension TextField {
  /// The rows at a width, at least one.
  ///
  /// - Complexity: O(rows) at the field's own `columns`, else O(length of the text).
  public func rows(width: Int) -> [FieldRow] {
    layout(width: width).rows.map { row in
      FieldRow(text: text[index(row.start)..<index(row.end)], start: row.start)
    }
  }

  /// How many rows the text has at a width.
  public func rowCount(width: Int) -> Int { layout(width: width).rows.count }

  /// Where the cursor is among the rows at a width.
  public func cursorPosition(width: Int) -> Position { position(ofByte: cursor, width: width) }

  /// Where a byte of the text is among the rows at a width, for marks under words. The column is
  /// always less than the width: behind a row that a last space fills, it is that space's.
  public func position(ofByte byte: Int, width: Int) -> Position {
    let layout = layout(width: width)
    let offset = characterStart(max(0, min(byte, text.utf8.count)))
    let row = layout.row(of: offset)
    let column = column(from: layout.rows[row].start, to: offset)
    return Position(row: row, column: min(column, layout.columns - 1))
  }

  /// Moves the view so that it holds the cursor, and only if it has to.
  public mutating func scroll(height: Int) {
    top = visibleRows(width: columns, height: height).lowerBound
  }

  /// The rows in view at a width and height, the cursor's among them.
  public func visibleRows(width: Int, height: Int) -> Range<Int> {
    let layout = layout(width: width)
    return Selection(row: layout.row(of: cursor), top: top)
      .visible(rows: height, count: layout.rows.count)
  }

  func layout(width: Int) -> FieldLayout {
    width == columns ? layout : FieldLayout(text, columns: max(1, width))
  }

  func column(of offset: Int, row: Int) -> Int {
    column(from: layout.rows[row].start, to: offset)
  }

  private func column(from start: Int, to offset: Int) -> Int {
    DisplayWidth.columns(of: text[index(start)..<index(max(start, offset))])
  }

  /// The last offset that is shown in a row: where a row was broken without a newline, its end is
  /// the start of the next.
  func rowEnd(_ row: Int) -> Int {
    let end = layout.rows[row].end
    guard row + 1 < layout.rows.count, layout.rows[row + 1].start == end,
      end > layout.rows[row].start
    else { return end }
    return max(layout.rows[row].start, offset(before: end))
  }

  /// The offset in a row whose column is `column`, or the nearest before it.
  func offset(row: Int, column: Int) -> Int {
    let last = index(rowEnd(row))
    var index = index(layout.rows[row].start)
    var used = 0
    while index < last {
      used += DisplayWidth.columns(of: text[index])
      if used > column { break }
      index = text.index(after: index)
    }
    return offset(index)
  }
}

extension Surface {
  /// Draws the rows of a field that are in view, the cursor's among them, and declares the cursor.
  ///
  /// It is cheapest, and Up and Down go by the rows seen, when the field's `columns` are the
  /// rectangle's.
  public mutating func draw(
    _ field: TextField, in rect: Rect, role: Role = .field, showsCursor: Bool = true
  ) {
    guard rect.rows > 0, rect.columns > 0 else { return }
    let layout = field.layout(width: rect.columns)
    let cursorRow = layout.row(of: field.cursor)
    let visible = Selection(row: cursorRow, top: field.top)
      .visible(rows: rect.rows, count: layout.rows.count)
    fill(rect, role: role)
    for (line, number) in visible.enumerated() {
      let row = layout.rows[number]
      put(
        field.text[field.index(row.start)..<field.index(row.end)],
        at: Position(row: rect.row + line, column: rect.column), role: role,
        columns: rect.columns)
    }
    guard showsCursor else { return }
    let place = field.position(ofByte: field.cursor, width: rect.columns)
    cursor = Position(
      row: rect.row + place.row - visible.lowerBound, column: rect.column + place.column)
  }
}
