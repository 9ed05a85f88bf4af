// Which row of a list is selected and which rows are in view, as a value. It counts rows and
// refuses to know what they hold; the list's length is an argument, since lists grow on their own.

/// A list's cursor and its scroll.
public struct Selection: Hashable, Sendable {
  /// The selected row, counted from 0. It may lie behind the end of a list that became shorter;
  /// `clamped(count:)` and every movement bring it back.
  public private(set) var row: Int
  /// The first row in view, as of the last `scroll`.
  public private(set) var top: Int

  /// A negative row counts as the first.
  public init(row: Int = 0, top: Int = 0) {
    self.row = max(0, row)
    self.top = max(0, top)
  }

  /// The selected row of a list of `count`, or nil when the list is empty.
  public func clamped(count: Int) -> Int? { count > 0 ? min(row, count - 1) : nil }

  /// Moves by rows, down when positive, and stops at both ends.
  public mutating func move(by rows: Int, count: Int) {
    let from = clamped(count: count) ?? 0
    let (sum, overflow) = from.addingReportingOverflow(rows)
    row = overflow ? (rows > 0 ? max(0, count - 1) : 0) : max(0, min(sum, count - 1))
  }

  /// Moves by a view of `height` rows, one row of which stays in sight.
  public mutating func pageDown(height: Int, count: Int) {
    move(by: max(1, height - 1), count: count)
  }

  /// The same upwards.
  public mutating func pageUp(height: Int, count: Int) {
    move(by: -max(1, height - 1), count: count)
  }

  /// Selects the first row.
  public mutating func moveToStart() { row = 0 }

  /// Selects the last row of a list of `count`.
  public mutating func moveToEnd(count: Int) { row = max(0, count - 1) }

  /// Selects a row; a negative one selects the first.
  public mutating func select(_ row: Int) { self.row = max(0, row) }

  /// Keeps the scroll in step with the cursor, so that the view moves only when it has to.
  public mutating func scroll(height: Int, count: Int) {
    top = visible(rows: height, count: count).lowerBound
  }

  /// The rows in view of a list of `count`: at most `rows` of them, the selected one among them,
  /// beginning at `top` when that shows it and leaves no blank rows that could be filled.
  public func visible(rows height: Int, count: Int) -> Range<Int> {
    guard height > 0, let selected = clamped(count: count) else { return 0..<0 }
    var first = min(top, max(0, count - height))
    if selected < first { first = selected }
    if selected >= first + height { first = selected - height + 1 }
    return first..<min(count, first + height)
  }
}
