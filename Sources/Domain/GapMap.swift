// What the evidence covers: line of enquiry by kind of source, with how many items and by whom.
// Kept up to date entry by entry, so that drawing it costs the same at ten notes and at ten
// thousand.

/// One cell of the gap map.
public struct GapCell: Hashable, Sendable {
  /// Notes and answers that stand.
  public internal(set) var items = 0
  /// Items by observer's writer.
  public internal(set) var byWriter: [WriterID: Int] = [:]
  public internal(set) var mornings = 0

  /// True when there are at least three items and all of them were gathered before, or all after,
  /// noon: "time skew" of `domain` 8, check 2.
  public var isSkewed: Bool { items >= 3 && (mornings == 0 || mornings == items) }
}

/// Line of enquiry by source group.
public struct GapMap: Sendable {
  struct Key: Hashable, Sendable {
    var line: EntryRef
    var group: SourceGroup
  }

  var cells: [Key: GapCell] = [:]
  var totals: [EntryRef: Int] = [:]

  /// The cell of a line (by its record's first entry); empty where there is nothing.
  public func cell(_ line: EntryRef, _ group: SourceGroup) -> GapCell {
    cells[Key(line: line, group: group)] ?? GapCell()
  }

  /// How many items a line of enquiry has.
  public func items(_ line: EntryRef) -> Int { totals[line] ?? 0 }

  /// How many kinds of source a line has.
  public func groups(_ line: EntryRef) -> Int {
    SourceGroup.allCases.reduce(0) { $0 + (cell(line, $1).items > 0 ? 1 : 0) }
  }

  mutating func add(_ record: Record, to lines: [EntryRef]) { count(record, lines, by: 1) }
  mutating func remove(_ record: Record, from lines: [EntryRef]) { count(record, lines, by: -1) }

  private mutating func count(_ record: Record, _ lines: [EntryRef], by step: Int) {
    guard let group = record.source?.group else { return }
    // When it was seen, not when it was corrected.
    let isMorning = (record.first.at?.seconds ?? 0) < 12 * 3600
    let writer = record.first.stamp.writer
    for line in lines {
      let key = Key(line: line, group: group)
      var cell = cells[key] ?? GapCell()
      cell.items += step
      let count = (cell.byWriter[writer] ?? 0) + step
      cell.byWriter[writer] = count > 0 ? count : nil
      if isMorning { cell.mornings += step }
      cells[key] = cell.items > 0 ? cell : nil
      totals[line, default: 0] += step
    }
  }
}
