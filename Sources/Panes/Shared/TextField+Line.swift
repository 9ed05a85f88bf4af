// A text of one line in a place of one row: it follows its caret sideways, and shows by an ellipsis
// that there is more to the left of what is seen.

import Surface

extension TextField {
  /// The columns of a text that is one line however long it is, so that Home and End go to its
  /// ends.
  public static let lineColumns = 2 * scalarsMax

  /// Draws the text in one row of a form.
  ///
  /// - Parameter hasCaret: whether this is where one types: the caret is then in view and the
  ///   surface's cursor stands on it; else the beginning is shown.
  /// - Complexity: O(text).
  public func drawLine(on surface: inout Surface, in rect: Rect, hasCaret: Bool) {
    guard rect.columns > 0 else { return }
    surface.fill(rect, role: .field)
    guard hasCaret else {
      surface.put(
        text, at: Position(row: rect.row, column: rect.column), role: .field,
        columns: rect.columns, overflow: .ellipsis)
      return
    }
    let caret = text.utf8.index(text.startIndex, offsetBy: cursor)
    let before = RowText.columns(text[..<caret])
    let isCut = before >= rect.columns && rect.columns >= 8
    let mark = isCut ? 1 : 0
    let start = text.index(skippingColumns: before - rect.columns + 1 + mark)
    if isCut {
      surface.put("…", at: Position(row: rect.row, column: rect.column), role: .dim)
    }
    surface.put(
      text[start...], at: Position(row: rect.row, column: rect.column + mark), role: .field,
      columns: rect.columns - mark, overflow: .clip)
    let column = mark + RowText.columns(text[start..<max(start, caret)])
    surface.cursor = Position(row: rect.row, column: rect.column + min(column, rect.columns - 1))
  }
}

extension String {
  /// The first index with at least so many columns before it.
  fileprivate func index(skippingColumns columns: Int) -> Index {
    var index = startIndex
    var used = 0
    while used < columns, index < endIndex {
      used += RowText.columns(self[index...index])
      index = self.index(after: index)
    }
    return index
  }
}
