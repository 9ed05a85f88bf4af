// A screen, or a part of one, as a value: cells in rows and a declared cursor. It knows what each
// cell shows and means; it does not know colours, terminals or who will look at it.

/// A rectangle of cells that can be drawn on. Everything outside is cut off without complaint.
///
/// Two surfaces are equal when they show the same glyphs in the same roles with the same cursor.
public struct Surface: Hashable, Sendable {
  public let size: Size
  /// Where the hardware cursor belongs, or nil for a screen without one. It may lie outside, which
  /// is shown as no cursor.
  public var cursor: Position?
  /// The cells row by row, `size.columns` for each.
  package internal(set) var packed: [PackedCell]

  /// A surface of blanks.
  public init(_ size: Size, role: Role = .text) {
    self.size = size
    packed = Array(repeating: .blank(role), count: size.rows * size.columns)
  }

  /// The whole surface as a rectangle.
  public var bounds: Rect { Rect(row: 0, column: 0, rows: size.rows, columns: size.columns) }

  /// The cell at a place, which must be inside.
  public subscript(row: Int, column: Int) -> Cell {
    precondition(contains(row, column), "a cell is read inside its surface")
    return packed[row * size.columns + column].cell
  }

  /// All cells, row by row. Built anew for each call, for tests and exports.
  ///
  /// - Complexity: O(rows × columns).
  public var cells: [Cell] { packed.map(\.cell) }

  /// The cursor when it lies inside, else nil.
  public var visibleCursor: Position? {
    cursor.flatMap { contains($0.row, $0.column) ? $0 : nil }
  }

  /// Blanks a rectangle, or fills it with a narrow glyph.
  ///
  /// A glyph that cannot be shown in one column fills with blanks.
  public mutating func fill(_ rect: Rect, with glyph: Character = " ", role: Role = .text) {
    let part = clipped(rect)
    guard part.rows > 0, part.columns > 0 else { return }
    let cell = Displayed.narrowCell(glyph, role: role)
    for row in part.row..<part.row + part.rows {
      let start = row * size.columns + part.column
      freeEdges(row: row, columns: part.column..<part.column + part.columns)
      for index in start..<start + part.columns { packed[index] = cell }
    }
  }

  /// Gives every cell of a rectangle a role and leaves its glyph.
  public mutating func setRole(_ rect: Rect, _ role: Role) {
    let part = clipped(rect)
    for row in part.row..<part.row + part.rows {
      let start = row * size.columns + part.column
      for index in start..<start + part.columns { packed[index].role = role }
    }
  }

  /// Copies another surface onto this one with its top left at `position`. The other's cursor comes
  /// along when it has one.
  public mutating func blit(_ other: Surface, at position: Position) {
    let part = clipped(
      Rect(
        row: position.row, column: position.column, rows: other.size.rows,
        columns: other.size.columns))
    if let inner = other.cursor {
      cursor = Position(row: position.row + inner.row, column: position.column + inner.column)
    }
    guard part.rows > 0, part.columns > 0 else { return }
    for row in part.row..<part.row + part.rows {
      freeEdges(row: row, columns: part.column..<part.column + part.columns)
      let from = (row - position.row) * other.size.columns + part.column - position.column
      let start = row * size.columns + part.column
      for step in 0..<part.columns { packed[start + step] = other.packed[from + step] }
      // A wide glyph of the other that was cut through by an edge of this one shows as a blank.
      if packed[start].form == .trailing { packed[start] = .blank(packed[start].role) }
      let last = start + part.columns - 1
      if packed[last].form == .wide { packed[last] = .blank(packed[last].role) }
    }
  }

  /// The columns of a row that differ from another surface of the same size, from the first to
  /// behind the last, never beginning in the middle of a wide glyph; nil when none does.
  package func changedColumns(row: Int, since other: Surface) -> Range<Int>? {
    precondition(size == other.size, "only surfaces of one size are compared")
    let start = row * size.columns
    var high = start + size.columns
    var low = PackedCell.firstDifference(packed, other.packed, from: start, to: high)
    guard low < high else { return nil }
    while packed[high - 1] == other.packed[high - 1] { high -= 1 }
    if packed[low].form == .trailing, low > start { low -= 1 }
    return low - start..<high - start
  }

  func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// The part of a rectangle that lies inside.
  func clipped(_ rect: Rect) -> Rect {
    let top = min(max(rect.row, 0), size.rows)
    let left = min(max(rect.column, 0), size.columns)
    let bottom = min(max(rect.row + rect.rows, top), size.rows)
    let right = min(max(rect.column + rect.columns, left), size.columns)
    return Rect(row: top, column: left, rows: bottom - top, columns: right - left)
  }

  /// Prepares a stretch of a row for being overwritten: half a wide glyph never stays behind, so
  /// the half outside the stretch becomes a blank. The stretch is not empty and lies inside.
  mutating func freeEdges(row: Int, columns: Range<Int>) {
    let start = row * size.columns + columns.lowerBound
    if packed[start].form == .trailing, columns.lowerBound > 0 {
      packed[start - 1] = .blank(packed[start - 1].role)
    }
    let end = row * size.columns + columns.upperBound
    if columns.upperBound < size.columns, packed[end].form == .trailing {
      packed[end] = .blank(packed[end].role)
    }
  }
}
