// The rows a field's text falls into at one width, kept up to date edit by edit. It knows offsets
// and columns; the cursor and the keys are the field's.

/// Rows of a text as byte offsets.
struct FieldLayout: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    var start: Int
    /// The end of what is shown: before the newline, if one ends the row.
    var end: Int
  }

  /// At least one. A text that ends in a newline, or fills its last row, has an empty row after it
  /// for the cursor.
  private(set) var rows: [Row] = []
  let columns: Int

  init(_ text: String, columns: Int) {
    self.columns = columns
    _ = appendRows(of: Substring(text), from: 0) { _ in nil }
  }

  /// The row that shows an offset. Where a row was broken without a newline, the offset between the
  /// two belongs to the later one.
  ///
  /// - Complexity: O(log rows).
  func row(of offset: Int) -> Int {
    var low = 0
    var high = rows.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if rows[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Brings the rows in line with a text in which `replaced` has given way to `byBytes` bytes.
  ///
  /// A row depends on what it shows and on the character after it, so rows from two before the edit
  /// are laid out again, and no further than to the first row that begins where an old one did.
  ///
  /// - Complexity: O(length of the paragraph's rest + number of rows).
  mutating func update(_ text: String, replaced: Range<Int>, byBytes inserted: Int) {
    let delta = inserted - replaced.count
    let first = max(0, row(of: replaced.lowerBound) - 2)
    // A copy of the tail only: a slice would keep the whole array and make the removal copy it.
    let old = Array(rows[first...])
    let start = rows[first].start
    rows.removeSubrange(first...)
    var candidate = 0
    let rest = appendRows(of: Substring(text), from: start) { next in
      guard next > replaced.lowerBound + inserted else { return nil }
      while candidate < old.endIndex, old[candidate].start + delta < next { candidate += 1 }
      guard candidate < old.endIndex, old[candidate].start + delta == next,
        old[candidate].start > replaced.upperBound
      else { return nil }
      return candidate
    }
    guard let rest else { return }
    for row in old[rest...] {
      rows.append(Row(start: row.start + delta, end: row.end + delta))
    }
  }

  /// Appends rows until the text ends or `isKnown` has an answer for a row's start, which it
  /// returns.
  private mutating func appendRows(
    of text: Substring, from start: Int, until isKnown: (Int) -> Int?
  ) -> Int? {
    let words = max(1, columns - 1)
    var index = text.utf8.index(text.startIndex, offsetBy: start)
    while true {
      let row = RowBreak(in: text, from: index, columns: words, spaces: .count(columns: columns))
      let startOffset = text.utf8.distance(from: text.startIndex, to: index)
      let endOffset = text.utf8.distance(from: text.startIndex, to: row.end)
      rows.append(Row(start: startOffset, end: endOffset))
      guard row.hasNext else {
        if row.columns >= columns { rows.append(Row(start: endOffset, end: endOffset)) }
        return nil
      }
      index = row.next
      if let known = isKnown(text.utf8.distance(from: text.startIndex, to: index)) { return known }
    }
  }
}
