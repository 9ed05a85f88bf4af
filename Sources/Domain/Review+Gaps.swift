// What the gap map has to say in words: which line of enquiry is thin, and in what way.

/// Something a line of enquiry is missing.
public enum Gap: Hashable, Sendable {
  /// Fewer than three items.
  case few(items: Int)
  /// Fewer than two kinds of source.
  case oneSource
  /// All items by one observer.
  case oneObserver(String)
  /// All gathered before noon, or all after.
  case mornings
  case afternoons
  /// No member of staff was heard on it.
  case noStaffVoice
}

extension Review {
  /// What a line of enquiry is missing, the gravest first. By `domain` 8 a line with fewer than
  /// three items or two kinds of source by lunch raises a warning.
  public func gaps(of line: EntryRef) -> [Gap] {
    let cells = SourceGroup.allCases.map { ($0, gapMap.cell(line, $0)) }
    let items = cells.reduce(0) { $0 + $1.1.items }
    var gaps: [Gap] = []
    if items < 3 { gaps.append(.few(items: items)) }
    guard items > 0 else { return gaps }
    if gapMap.groups(line) < 2 { gaps.append(.oneSource) }
    let observers = Set(cells.flatMap { $0.1.byWriter.keys.map { callsign(of: $0) } })
    if items > 1, observers.count == 1, let only = observers.first {
      gaps.append(.oneObserver(only))
    }
    if gapMap.cell(line, .staff).items == 0 { gaps.append(.noStaffVoice) }
    let mornings = cells.reduce(0) { $0 + $1.1.mornings }
    if items >= 3 && mornings == items { gaps.append(.mornings) }
    if items >= 3 && mornings == 0 { gaps.append(.afternoons) }
    return gaps
  }

  /// Call-signs behind a cell, sorted.
  public func observers(of cell: GapCell) -> [String] {
    Set(cell.byWriter.keys.map { callsign(of: $0) }).sorted()
  }
}
