// Rows and columns as values. Rows count from the top, columns from the left, both from 0.

/// A height and a width in cells, neither negative.
public struct Size: Hashable, Sendable {
  public var rows: Int
  public var columns: Int

  public init(rows: Int, columns: Int) {
    precondition(rows >= 0 && columns >= 0, "a size is never negative")
    self.rows = rows
    self.columns = columns
  }
}

/// A cell's place, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public var rows: Int
  public var columns: Int

  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  public var size: Size { Size(rows: rows, columns: columns) }

  /// The rectangle inside a one-cell border; empty when there is no inside.
  public var inside: Rect {
    Rect(row: row + 1, column: column + 1, rows: rows - 2, columns: columns - 2)
  }
}
