// Where things stand on a screen of a given size. At 100 columns or more the schedule keeps the
// left side; below that there is one pane at a time under a line that says what is now and next.

import Surface

/// The places of one screen.
struct Layout: Hashable, Sendable {
  static let wideColumns = 100
  static let scheduleColumns = 33
  static let smallest = Size(rows: 6, columns: 20)

  let header: Int?
  /// The line with now and next, on narrow screens.
  let nowLine: Int?
  let schedule: Rect?
  let main: Rect
  let keyBar: Int
  let status: Int
  /// Overlays lie over the panes, never over the last line.
  let overlay: Rect

  init(_ size: Size) {
    let isWide = size.columns >= Layout.wideColumns
    let isLow = size.rows < 18
    var top = 0
    if isWide || !isLow {
      header = 0
      top = 1
    } else {
      header = nil
    }
    if isWide {
      nowLine = nil
    } else {
      nowLine = top
      top += 1
    }
    status = size.rows - 1
    keyBar = size.rows - 2
    let rows = max(0, size.rows - 2 - top)
    if isWide {
      schedule = Rect(row: top, column: 0, rows: rows, columns: Layout.scheduleColumns)
      main = Rect(
        row: top, column: Layout.scheduleColumns, rows: rows,
        columns: size.columns - Layout.scheduleColumns)
    } else {
      schedule = nil
      main = Rect(row: top, column: 0, rows: rows, columns: size.columns)
    }
    let margin = size.columns >= 80 ? 4 : 0
    let width = min(size.columns - margin * 2, 96)
    let height = size.rows - 2 - (isLow ? 0 : 2)
    overlay = Rect(
      row: isLow ? 0 : 1, column: (size.columns - width) / 2, rows: height, columns: width)
  }
}
