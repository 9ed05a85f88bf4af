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
  /// True when there are at least three items that were watched, and everything watched on the line
  /// was watched before, or all of it after, noon: "time skew" of `domain` 8, check 2. What people
  /// say does not hang on the time of day.
  public internal(set) var isSkewed = false
}

/// Where somebody stood and watched: same observer, same room, same hour is one window (`domain` 8,
/// check 1).
public struct Window: Hashable, Sendable {
  public let writer: WriterID
  public let place: String
  /// 0 to 23.
  public let hour: Int
}

/// What was watched on a line of enquiry: lessons, walks, rooms, playtime.
public struct Watched: Hashable, Sendable {
  public internal(set) var items = 0
  public internal(set) var mornings = 0
  /// Items by window, for those with a place.
  public internal(set) var windows: [Window: Int] = [:]
  /// How many windows there are on each phase; phases without any are left out.
  public internal(set) var windowsByPhase: [SchoolPhase: Int] = [:]

  /// True when there are at least three items and all of them are of one half of the day.
  public var isSkewed: Bool { items >= 3 && (mornings == 0 || mornings == items) }

  fileprivate mutating func count(_ window: Window, by step: Int) {
    let before = windows[window] ?? 0
    let after = before + step
    windows[window] = after > 0 ? after : nil
    guard (before > 0) != (after > 0) else { return }
    for phase in SchoolYears(place: window.place)?.phases ?? [] {
      let count = (windowsByPhase[phase] ?? 0) + (after > 0 ? 1 : -1)
      windowsByPhase[phase] = count > 0 ? count : nil
    }
  }
}

extension SourceGroup {
  /// True for what a reviewer watches, where the time of day and the room matter.
  public var isWatched: Bool { self == .lesson || self == .environment }
}

/// Line of enquiry by source group.
public struct GapMap: Sendable {
  struct Key: Hashable, Sendable {
    var line: EntryRef
    var group: SourceGroup
  }

  var cells: [Key: GapCell] = [:]
  var totals: [EntryRef: Int] = [:]
  private var watchedByLine: [EntryRef: Watched] = [:]

  /// The cell of a line (by its record's first entry); empty where there is nothing.
  public func cell(_ line: EntryRef, _ group: SourceGroup) -> GapCell {
    guard var cell = cells[Key(line: line, group: group)] else { return GapCell() }
    cell.isSkewed = group.isWatched && cell.items >= 3 && watched(line).isSkewed
    return cell
  }

  /// How many items a line of enquiry has.
  public func items(_ line: EntryRef) -> Int { totals[line] ?? 0 }

  /// How many kinds of source a line has.
  public func groups(_ line: EntryRef) -> Int {
    SourceGroup.allCases.reduce(0) { $0 + (cell(line, $1).items > 0 ? 1 : 0) }
  }

  /// What was watched on a line.
  public func watched(_ line: EntryRef) -> Watched { watchedByLine[line] ?? Watched() }

  mutating func add(_ record: Record, to lines: [EntryRef]) { count(record, lines, by: 1) }
  mutating func remove(_ record: Record, from lines: [EntryRef]) { count(record, lines, by: -1) }

  private mutating func count(_ record: Record, _ lines: [EntryRef], by step: Int) {
    guard let group = record.source?.group else { return }
    // When it was seen, not when it was corrected.
    let seconds = record.first.at?.seconds ?? 0
    let isMorning = seconds < 12 * 3600
    let writer = record.first.stamp.writer
    let window = record.place.map { Window(writer: writer, place: $0, hour: seconds / 3600) }
    for line in lines {
      let key = Key(line: line, group: group)
      var cell = cells[key] ?? GapCell()
      cell.items += step
      let count = (cell.byWriter[writer] ?? 0) + step
      cell.byWriter[writer] = count > 0 ? count : nil
      if isMorning { cell.mornings += step }
      cells[key] = cell.items > 0 ? cell : nil
      totals[line, default: 0] += step
      guard group.isWatched else { continue }
      var watched = watchedByLine[line] ?? Watched()
      watched.items += step
      if isMorning { watched.mornings += step }
      if let window { watched.count(window, by: step) }
      watchedByLine[line] = watched.items > 0 ? watched : nil
    }
  }
}
