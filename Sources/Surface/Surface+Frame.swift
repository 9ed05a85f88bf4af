// Borders with a title in them. It knows lines and corners; what a border looks like in colour is
// a theme's business, and a terminal without these lines gets ASCII from the painter.

/// The lines of a frame.
public enum FrameStyle: Hashable, Sendable {
  case unicode, ascii
}

extension Surface {
  /// Draws a border along the inner edge of a rectangle, with a title in its top line.
  ///
  /// A title that does not fit is cut with `…`. A rectangle of fewer than two rows or columns gets
  /// no frame. What is inside stays as it is.
  public mutating func frame(
    _ rect: Rect, title: String = "", isFocused: Bool = false, style: FrameStyle = .unicode
  ) {
    guard rect.rows >= 2, rect.columns >= 2 else { return }
    let role: Role = isFocused ? .focusBorder : .border
    let lines: [Character] =
      style == .unicode ? ["─", "│", "┌", "┐", "└", "┘"] : ["-", "|", "+", "+", "+", "+"]
    let bottom = rect.row + rect.rows - 1
    let right = rect.column + rect.columns - 1
    fill(Rect(row: rect.row, column: rect.column, rows: 1, columns: rect.columns),
      with: lines[0], role: role)
    fill(Rect(row: bottom, column: rect.column, rows: 1, columns: rect.columns),
      with: lines[0], role: role)
    for column in [rect.column, right] {
      fill(Rect(row: rect.row, column: column, rows: rect.rows, columns: 1),
        with: lines[1], role: role)
    }
    let corners = [
      (rect.row, rect.column), (rect.row, right), (bottom, rect.column), (bottom, right),
    ]
    for (place, corner) in corners.enumerated() {
      fill(Rect(row: corner.0, column: corner.1, rows: 1, columns: 1),
        with: lines[2 + place], role: role)
    }
    frameTitle(title, in: rect, role: isFocused ? .focusTitle : .title, border: role)
  }

  /// A blank on either side keeps the title apart from the line.
  private mutating func frameTitle(_ title: String, in rect: Rect, role: Role, border: Role) {
    let room = rect.columns - 4
    guard !title.isEmpty, room > 0 else { return }
    let first = rect.column + 1
    let used = put(
      title, at: Position(row: rect.row, column: first + 1), role: role, columns: room,
      overflow: .ellipsis)
    for column in [first, first + 1 + used] {
      fill(Rect(row: rect.row, column: column, rows: 1, columns: 1), role: border)
    }
  }
}
