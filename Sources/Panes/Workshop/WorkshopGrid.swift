// The grid of effort and impact in plain characters, with ideas by their names, so that it reads
// the same on every terminal and from a printout.

import Domain

/// The grid as rows of text.
struct WorkshopGrid {
  /// The least columns in which the grid says more than the list does.
  static let columnsMin = 30

  /// Top row first: impact 5 to 1, then the foot with effort 1 to 5.
  let rows: [String]

  /// - Parameters:
  ///   - ideas: names with where they were placed.
  ///   - selected: the name that is set off.
  init(_ ideas: [(name: String, placing: Placing)], selected: String?, columns: Int) {
    let cell = max(5, min(14, (columns - 4) / 5))
    var rows: [String] = []
    for impact in Placing.range.reversed() {
      var row = impact == Placing.range.upperBound ? "I \(impact) " : "  \(impact) "
      for effort in Placing.range {
        let here = ideas.filter { $0.placing.impact == impact && $0.placing.effort == effort }
          .map(\.name)
        row += RowText.pad(WorkshopGrid.words(here, selected, columns: cell - 1), to: cell)
      }
      rows.append(row)
    }
    var foot = "    "
    for effort in Placing.range { foot += RowText.pad("\(effort)", to: cell) }
    self.rows = rows + [foot, "    E effort, I impact: h j k l move the chosen idea"]
  }

  /// The names in a cell: as many as fit, and how many more there are; a dot where there is none.
  private static func words(_ names: [String], _ selected: String?, columns: Int) -> String {
    guard !names.isEmpty else { return "." }
    let names = names.sorted { ($0 == selected ? 0 : 1, $0) < ($1 == selected ? 0 : 1, $1) }
    var words = ""
    for (place, name) in names.enumerated() {
      let shown = name == selected ? "[\(name)]" : name
      let longer = words.isEmpty ? shown : "\(words) \(shown)"
      let more = names.count - place - 1
      let needs = RowText.columns(longer) + (more > 0 ? 3 : 0)
      guard place == 0 || needs <= columns else { return "\(words) +\(names.count - place)" }
      words = longer
    }
    return words
  }
}
