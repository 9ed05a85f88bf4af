// Texts beside each other on a sheet. Its stops are those of the same texts one below the other, so
// that movement does not depend on the width.

import Surface

extension Sheet {
  /// One column.
  struct Column: Sendable {
    let heads: [Span]
    let text: String
    let role: Role
    /// Under the text; empty for nothing.
    let foot: Span

    init(_ heads: [Span], _ text: String, _ role: Role, foot: Span = Span("")) {
      self.heads = heads
      self.text = text
      self.role = role
      self.foot = foot
    }
  }

  /// What each of some columns has on a page of a width; nil where that is too little to read.
  static func width(of count: Int, columns: Int) -> Int? {
    let width = (columns - margin - 3 * (count - 1)) / max(1, count)
    return width >= 34 ? width : nil
  }

  /// Adds texts beside each other, with as many stops as asked for spread over their rows.
  mutating func add(_ cells: [Column], width: Int, stops count: Int) {
    let bodies = cells.map { cell -> [Span] in
      let text = wrapped(cell.text, columns: width).map { Span(String($0), cell.role) }
      guard !cell.foot.text.isEmpty else { return text }
      return text + wrapped(cell.foot.text, columns: width).map { Span(String($0), cell.foot.role) }
    }
    for row in 0..<(cells.map(\.heads.count).max() ?? 0) {
      add(beside: cells.map { $0.heads.indices.contains(row) ? $0.heads[row] : Span("") }, width)
    }
    let height = max(1, bodies.map(\.count).max() ?? 0)
    var left = count
    for row in 0..<height {
      let spans = bodies.map { $0.indices.contains(row) ? $0[row] : Span("") }
      let share = count / height + (row < count % height ? 1 : 0)
      let here = row + 1 == height ? left : min(left, share)
      add(beside: spans, width, isStop: here > 0)
      for _ in 1..<max(1, here) { repeatStop() }
      left -= here
    }
  }

  private mutating func add(beside spans: [Span], _ width: Int, isStop: Bool = false) {
    var row: [Span] = []
    for (place, span) in spans.enumerated() {
      if place > 0 { row.append(Span(" | ", .dim)) }
      row.append(Span(RowText.pad(RowText.cut(span.text, columns: width), to: width), span.role))
    }
    add(row, isStop: isStop)
  }
}
