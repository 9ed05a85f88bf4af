// The gap map as text, in the columns that people know from paper. A column grows when a cell needs
// more room; it never cuts one.

import Domain

/// The map in rows, and what it says in words.
struct GapMapText {
  /// The heading and a row for each line of enquiry.
  private(set) var rows: [String] = []
  /// "L3: no class-teacher voice. L2: mornings only.", the thinnest line first.
  let words: String
  private let review: Review
  /// Call-signs in the order in which the team is written down.
  private let team: [String]

  /// How wide the columns are on paper.
  private static let widths = [8, 7, 6, 7, 8, 9, 6, 6, 3]
  private static let label = 6

  init(_ review: Review) {
    self.review = review
    let named = review.setUp?.setUp?.team.map(\.callsign) ?? []
    team = named + review.team.filter { !named.contains($0) }
    let lines = review.linesOfEnquiry
    words = GapMapText.sentences(lines, review)
    let groups = SourceGroup.allCases
    let cells = lines.map { line in groups.map { cell(review.gapMap.cell(line.ref, $0)) } }
    let widths = groups.indices.map { index in
      max(GapMapText.widths[index], 2 + (cells.map { $0[index].count }.max() ?? 0))
    }
    rows = [row("", zip(groups.map(\.rawValue), widths), indent: 0)]
    for (line, cells) in zip(lines, cells) {
      rows.append(row(review.name(of: line), zip(cells, widths), indent: 1))
    }
  }

  private func row(
    _ name: String, _ cells: some Sequence<(String, Int)>, indent: Int
  ) -> String {
    var text = padded(name, to: GapMapText.label) + String(repeating: " ", count: indent)
    for (cell, width) in cells { text += padded(cell, to: width) }
    while text.last == " " { text.removeLast() }
    return text
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func cell(_ cell: GapCell) -> String {
    guard cell.items > 0 else { return "." }
    let observers = review.observers(of: cell)
    let initials = team.filter(observers.contains).map(initial(of:))
      + observers.filter { !team.contains($0) }.map(initial(of:))
    let sign = cell.items == 1 ? "!" : cell.isSkewed ? "~" : ""
    return "\(cell.items) \(initials.joined())\(sign)"
  }

  /// One letter, or as many as tell the team apart.
  private func initial(of callsign: String) -> String {
    for length in 1..<max(2, callsign.count) {
      let start = callsign.prefix(length).lowercased()
      let rivals = team.filter { $0 != callsign && $0.lowercased().hasPrefix(start) }
      if rivals.isEmpty { return String(callsign.prefix(length)) }
    }
    return callsign
  }

  private static func sentences(_ lines: [Record], _ review: Review) -> String {
    guard !lines.isEmpty else { return "There is no line of enquiry yet." }
    let gaps = lines.map { line in
      (line: line, gaps: review.gaps(of: line.ref).filter { !$0.isInCells })
    }.filter { !$0.gaps.isEmpty }
    let thinnest = gaps.enumerated().sorted { left, right in
      let one = review.gapMap.items(left.element.line.ref)
      let other = review.gapMap.items(right.element.line.ref)
      return one == other ? left.offset < right.offset : one < other
    }
    guard !thinnest.isEmpty else { return "Nothing is missing that a map can show." }
    return thinnest.map { _, line in
      "\(review.name(of: line.line)): \(line.gaps.map(\.words).joined(separator: "; "))."
    }.joined(separator: " ")
  }
}
