// What has to be drawn to turn one surface into another. It finds the stretches that differ and the
// bytes to put there; how they look and how they are sent is not known here.

import Surface

/// Keeps what was painted last and says what is new.
struct Painter {
  private var last: Surface?
  private var glyphs: GlyphChoice
  private var bytes: [UInt8] = []

  init(glyphs: GlyphChoice) { self.glyphs = glyphs }

  /// Forgets what was painted: the next surface is drawn whole.
  mutating func forget() { last = nil }

  /// Whether a surface of this size can be drawn over the last one.
  func continues(_ size: Size) -> Bool { last?.size == size }

  /// Calls `put` for each stretch of one role that has changed, with its UTF-8 and a zero byte.
  ///
  /// - Complexity: O(rows × columns) comparisons of sixteen bytes; the rest only for changed rows.
  mutating func paint(
    _ surface: Surface, _ put: (_ row: Int, _ column: Int, _ role: Role, _ utf8: [UInt8]) -> Void
  ) {
    let width = surface.size.columns
    let old = last.flatMap { $0.size == surface.size ? $0 : nil }
    for row in 0..<surface.size.rows {
      let whole: Range<Int>? = width > 0 ? 0..<width : nil
      let changed = old.map { surface.changedColumns(row: row, since: $0) } ?? whole
      guard let changed else { continue }
      let start = row * width
      var column = changed.lowerBound
      while column < changed.upperBound {
        let first = column
        let role = surface.packed[start + first].role
        bytes.removeAll(keepingCapacity: true)
        while column < changed.upperBound, surface.packed[start + column].role == role {
          glyphs.append(surface.packed[start + column], to: &bytes)
          column += 1
        }
        bytes.append(0)
        put(row, first, role, bytes)
      }
    }
    last = surface
  }
}
