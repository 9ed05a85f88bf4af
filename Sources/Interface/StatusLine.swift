// The bottom line: what was just done on the left, when the last line became durable and the time
// on the right.

import Domain
import Surface

/// What the bottom line shows.
struct StatusLine: Hashable, Sendable {
  private(set) var words = ""
  private(set) var urgency = Urgency.ordinary
  /// `10:42:07`; nil before the first save.
  private(set) var savedAt: String?

  mutating func say(_ words: String, _ urgency: Urgency, at now: WallTime) {
    if urgency == .saved {
      savedAt = now.clock
      // What a pane says about its save comes after; "saved" itself stands at the right.
      self.words = ""
      self.urgency = .saved
      return
    }
    self.words = words
    self.urgency = urgency
  }

  /// Grave words stay until something takes their place.
  mutating func clear() {
    if urgency != .grave { words = "" }
  }

  func draw(on surface: inout Surface, row: Int, columns: Int, people: String) {
    surface.fill(Rect(row: row, column: 0, rows: 1, columns: columns), role: .status)
    let saved = savedAt.map { "saved \($0)" } ?? ""
    let withPeople = [saved, people].filter { !$0.isEmpty }.joined(separator: "  ")
    // Who sits here is the first to make room for what is being said.
    let hasRoom = columns >= 70 && words.count + withPeople.count + 4 <= columns
    let right = hasRoom ? withPeople : saved
    let rightColumns = min(right.count, columns)
    let role: Role =
      switch urgency {
      case .grave: .alarm
      case .warning: .warning
      case .ordinary, .saved: .status
      }
    surface.put(
      words, at: Position(row: row, column: 1), role: words.isEmpty ? .status : role,
      columns: max(0, columns - rightColumns - 3), overflow: .ellipsis)
    if !words.isEmpty && words.count > columns - rightColumns - 3 && urgency != .ordinary {
      // A warning that does not fit is worth more than the time.
      surface.fill(Rect(row: row, column: 0, rows: 1, columns: columns), role: .status)
      surface.put(
        words, at: Position(row: row, column: 0), role: role, columns: columns,
        overflow: .ellipsis)
      return
    }
    surface.put(
      right, at: Position(row: row, column: max(0, columns - rightColumns - 1)),
      role: savedAt == nil ? .status : .saved, columns: rightColumns)
  }
}
