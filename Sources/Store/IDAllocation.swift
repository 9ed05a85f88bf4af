// The names that people say: N01 and so on, chosen as entries are made.

import Domain

/// Hands out display ids: the highest seen and one, kind by kind.
struct IDAllocation {
  var highest: [RecordKind: Int]

  init(_ highest: [RecordKind: Int]) { self.highest = highest }

  /// Numbers beyond what can have been counted come of damage.
  private static let aheadMax = 1_000

  /// Passes over what lines had that were cut off.
  mutating func see(cut numbers: [RecordKind: Int]) {
    for (kind, number) in numbers {
      let known = highest[kind] ?? 0
      if number <= known + Self.aheadMax { highest[kind] = max(known, number) }
    }
  }

  mutating func see(_ entry: ReviewEntry) {
    guard let id = entry.displayID else { return }
    highest[id.kind] = max(highest[id.kind] ?? 0, id.number)
  }

  mutating func next(for change: Change) -> DisplayID? {
    // What is no record names one at most: an order to erase keeps the name of what it erases.
    guard let kind = change.event.recordKind else { return change.displayID }
    guard change.replaces.isEmpty,
      let id = change.displayID ?? DisplayID(kind, (highest[kind] ?? 0) + 1)
    else { return nil }
    highest[kind] = max(highest[kind] ?? 0, id.number)
    return id
  }
}
