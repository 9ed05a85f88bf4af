// How far page keys go and how wide a field is, from the room the focused pane has on the screen.

import Surface

extension Desk {
  /// How many items a page key goes by: as many as are seen, and one of them stays in view.
  ///
  /// - Parameters:
  ///   - rows: the rows an item usually takes.
  ///   - others: rows of the pane that show no items.
  func page(rowsEach rows: Int = 1, besides others: Int = 0) -> Int {
    max(1, (room.rows - others) / max(1, rows) - 1)
  }
}
