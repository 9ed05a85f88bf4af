// The promise that what has the focus always has the hardware cursor, also where it was given
// too little room for what should have it: screen readers and braille displays follow it.

import Surface

extension Surface {
  /// Moves the cursor to the nearest cell inside, or to the top left when there is none.
  public mutating func keepCursorInside() {
    guard size.rows > 0, size.columns > 0 else { return }
    let place = cursor ?? Position(row: 0, column: 0)
    cursor = Position(
      row: max(0, min(place.row, size.rows - 1)),
      column: max(0, min(place.column, size.columns - 1)))
  }
}
