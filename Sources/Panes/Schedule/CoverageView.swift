// Who sees which place: one row a place, the youngest first, one column a person. A place without a
// slot or a note for somebody stays empty, and that is what one looks for.

import Domain
import Surface

/// A drawing of the coverage grid.
struct CoverageView {
  let desk: Desk

  func draw(on surface: inout Surface) {
    let size = surface.size
    let rows = desk.review.coverage
    let people = desk.review.reviewers
    surface.cursor = Position(row: 0, column: 0)
    guard !rows.isEmpty else {
      surface.put(
        "No place is planned yet. v goes back.", at: Position(row: 0, column: 1), role: .dim,
        overflow: .ellipsis)
      return
    }
    let first = 12
    let width = max(6, (size.columns - first - 1) / max(1, people.count))
    surface.put("Place", at: Position(row: 0, column: 1), role: .title, columns: first - 1)
    for (index, person) in people.enumerated() {
      surface.put(
        person, at: Position(row: 0, column: first + index * width), role: .strong,
        columns: width - 1, overflow: .ellipsis)
    }
    for (step, row) in rows.enumerated() where step + 1 < size.rows {
      let line = step + 1
      surface.put(
        row.place, at: Position(row: line, column: 1), columns: first - 2, overflow: .ellipsis)
      for (index, person) in people.enumerated() {
        let slots = (row.planned[person] ?? []).joined(separator: " ")
        let taken = row.taken[person].map { "(\($0))" } ?? ""
        let words = [slots, taken].filter { !$0.isEmpty }.joined(separator: " ")
        surface.put(
          words.isEmpty ? "." : words, at: Position(row: line, column: first + index * width),
          role: words.isEmpty ? .dim : .text, columns: width - 1, overflow: .ellipsis)
      }
    }
  }
}
