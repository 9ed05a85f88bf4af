// What the gap map has to say in words: which line of enquiry is thin, and in what way.

/// Something a line of enquiry is missing.
public enum Gap: Hashable, Sendable {
  /// Fewer than three items.
  case few(items: Int)
  /// Fewer than two kinds of source.
  case oneSource
  /// Those the line is about were neither heard nor seen.
  case noVoice(Voice)
  /// Everything watched was watched before noon, or all of it after.
  case mornings
  case afternoons
  /// One window on a whole phase of the school: one observer in one room in one hour.
  case oneWindow(SchoolPhase)
  /// All items by one observer.
  case oneObserver(String)
}

extension Gap {
  /// The gap in a few words: `mornings only`.
  public var words: String {
    switch self {
    case .few(items: 0): "nothing yet"
    case .few(items: 1): "1 item"
    case .few(let items): "\(items) items"
    case .oneSource: "one kind of source"
    case .noVoice(let voice): "no \(voice.singular) voice"
    case .mornings: "mornings only"
    case .afternoons: "afternoons only"
    case .oneWindow(let phase): "\(phase.label) one observer"
    case .oneObserver(let callsign): "one observer (\(callsign))"
    }
  }

  /// True for what the letters and numbers of the map's cells show already.
  public var isInCells: Bool { if case .oneObserver = self { true } else { false } }
}

extension Review {
  /// What a line of enquiry is missing, the gravest first. By `domain` 8 a line with fewer than
  /// three items or two kinds of source by lunch raises a warning.
  ///
  /// - Complexity: linear in the kinds of source, and in the words of the line.
  public func gaps(of line: EntryRef) -> [Gap] {
    let cells = SourceGroup.allCases.map { ($0, gapMap.cell(line, $0)) }
    let items = cells.reduce(0) { $0 + $1.1.items }
    var gaps: [Gap] = []
    if items < 3 { gaps.append(.few(items: items)) }
    guard items > 0 else { return gaps }
    if gapMap.groups(line) < 2 { gaps.append(.oneSource) }
    for voice in record(line)?.line?.voices ?? []
    where voice.groups.allSatisfy({ gapMap.cell(line, $0).items == 0 }) {
      gaps.append(.noVoice(voice))
    }
    let watched = gapMap.watched(line)
    if watched.isSkewed { gaps.append(watched.mornings > 0 ? .mornings : .afternoons) }
    if watched.items >= 3 {
      for phase in SchoolPhase.allCases where watched.windowsByPhase[phase] == 1 {
        gaps.append(.oneWindow(phase))
      }
    }
    let observers = Set(cells.flatMap { $0.1.byWriter.keys.map { callsign(of: $0) } })
    if items > 1, observers.count == 1, let only = observers.first {
      gaps.append(.oneObserver(only))
    }
    return gaps
  }

  /// Call-signs behind a cell, sorted.
  public func observers(of cell: GapCell) -> [String] {
    Set(cell.byWriter.keys.map { callsign(of: $0) }).sorted()
  }
}
