// A page of styled rows with stops for the cursor: what lists, points and versions are drawn from.
// It knows rows, roles and where the cursor may rest; it does not know what any row means.

import Surface

/// Rows of text to be read, some of which the cursor can stop at.
struct Sheet: Sendable {
  struct Span: Hashable, Sendable {
    var text: String
    var role: Role

    init(_ text: String, _ role: Role = .text) {
      self.text = text
      self.role = role
    }
  }

  /// The columns at the left that belong to the cursor's marker.
  static let margin = 2

  private(set) var rows: [[Span]] = []
  /// The row of each stop, from the top down. How many there are depends on the words alone and
  /// never on the width, so that movement can be worked out where no width is known.
  private(set) var stops: [Int] = []

  /// Adds a row.
  mutating func add(_ spans: [Span], isStop: Bool = false) {
    if isStop { stops.append(rows.count) }
    rows.append(spans)
  }

  /// Puts one more stop on the row that was added last.
  mutating func repeatStop() { stops.append(max(0, rows.count - 1)) }

  mutating func add(_ text: String, _ role: Role = .text, isStop: Bool = false) {
    add([Span(text, role)], isStop: isStop)
  }

  /// Adds a text in rows of a width, indented.
  ///
  /// - Parameters:
  ///   - columns: The width of the whole page, its margin included.
  ///   - stops: How many stops are spread over the rows.
  mutating func add(
    wrapped text: String, _ role: Role = .text, indent: Int = 0, columns: Int, stops count: Int = 0
  ) {
    let start = rows.count
    let blank = String(repeating: " ", count: indent)
    for line in wrapped(text, columns: columns - Sheet.margin - indent) {
      rows.append([Span(blank + line, role)])
    }
    let height = rows.count - start
    for step in 0..<count { stops.append(start + height * step / count) }
  }

  /// How many stops a text needs so that every row of it can be brought into a small view.
  ///
  /// - Complexity: O(length of the text).
  static func stops(for text: String) -> Int {
    var count = 0
    var length = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") || length == 110 {
        count += 1
        length = 0
      } else {
        length += 1
      }
    }
    return count + 1
  }

  /// The first row in view, so that the selected row has as much around it as there is room for.
  static func first(selected row: Int, height: Int, count: Int) -> Int {
    max(0, min(row - height / 2, count - height))
  }

  /// Draws the rows around the selected stop and marks it; the focus leaves the cursor there.
  func draw(on surface: inout Surface, in rect: Rect, selected stop: Int?, isFocused: Bool) {
    guard rect.rows > 0, rect.columns > Sheet.margin else { return }
    let selected = stop.flatMap { stops.isEmpty ? nil : stops[min($0, stops.count - 1)] }
    let first = Sheet.first(selected: selected ?? 0, height: rect.rows, count: rows.count)
    for index in first..<min(rows.count, first + rect.rows) {
      let row = rect.row + index - first
      Sheet.put(rows[index], on: &surface, row: row, in: rect)
      if index == selected { surface.mark(row: row, in: rect, isFocused: isFocused) }
    }
    if selected == nil, isFocused {
      surface.cursor = Position(row: rect.row, column: rect.column)
    }
  }

  /// Draws spans one behind the other; the last one that does not fit ends in `…`.
  static func put(_ spans: [Span], on surface: inout Surface, row: Int, in rect: Rect) {
    var column = rect.column + margin
    let end = rect.column + rect.columns
    for span in spans where column < end {
      column += surface.put(
        span.text, at: Position(row: row, column: column), role: span.role, columns: end - column,
        overflow: .ellipsis)
    }
  }
}

extension Surface {
  /// Shows that a row is selected: by its marker, its role and the hardware cursor.
  mutating func mark(row: Int, in rect: Rect, isFocused: Bool) {
    let role: Role = isFocused ? .selection : .quietSelection
    setRole(Rect(row: row, column: rect.column, rows: 1, columns: rect.columns), role)
    put(">", at: Position(row: row, column: rect.column), role: role)
    if isFocused { cursor = Position(row: row, column: rect.column) }
  }
}
