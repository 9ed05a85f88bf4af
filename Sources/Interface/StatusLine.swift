// The bottom line: what was just done on the left, when the last line became durable and the time
// on the right. Words too long for it stand over the rows above until the next key.

import Domain
import Panes
import Surface

/// What the bottom line shows.
struct StatusLine: Hashable, Sendable {
  private(set) var words = ""
  private(set) var urgency = Urgency.ordinary
  /// Stands there whenever nothing new is said, until it is over; nil for nothing.
  private(set) var standing: String?
  /// `10:42:07`; nil before the first save.
  private(set) var savedAt: String?
  /// True until the next key: what is new is shown whole.
  private var isNew = false
  /// True once it has been on the screen.
  private var isPainted = false

  /// A key was pressed: what was said has been there to read, and makes room.
  mutating func age() { isNew = false }

  /// What has been said will be on the screen now.
  mutating func settle() { isPainted = true }

  /// Whether what stands there weighs more than what comes, and has not made room yet.
  private func holds(against urgency: Urgency) -> Bool {
    isNew && !words.isEmpty && self.urgency.rank > urgency.rank
      && (!isPainted || self.urgency == .grave)
  }

  /// Puts words there, unless something worse was said since the last key.
  mutating func say(_ words: String, _ urgency: Urgency, at now: WallTime) {
    if urgency == .saved { savedAt = now.clock }
    if holds(against: urgency) { return }
    isNew = true
    isPainted = false
    if urgency == .saved {
      // What a pane says about its save comes after; "saved" itself stands at the right.
      self.words = ""
      self.urgency = .saved
      return
    }
    self.words = words
    self.urgency = urgency
  }

  /// Puts words there to stay, or takes them away.
  mutating func stand(_ words: String?) {
    if words != nil, words != standing {
      isNew = true
      if urgency != .grave { self.words = "" }
    }
    standing = words
  }

  /// What is to be read now, and how much it matters.
  private var shown: (words: String, urgency: Urgency) {
    if let standing, words.isEmpty || !isNew && urgency != .grave { return (standing, .grave) }
    return (words, urgency)
  }

  /// Grave words stay until something takes their place.
  mutating func clear() {
    if urgency != .grave { words = "" }
  }

  /// - Parameters:
  ///   - more: what else there is to read, and how; empty for nothing.
  ///   - rowsMax: the rows that new words may take, this one and those above it.
  func draw(
    on surface: inout Surface, row: Int, columns: Int, people: String, more: String = "",
    rowsMax: Int
  ) {
    let saved = [more, savedAt.map { "saved \($0)" } ?? ""].filter { !$0.isEmpty }
      .joined(separator: "  ")
    let withPeople = [saved, people].filter { !$0.isEmpty }.joined(separator: "  ")
    let (words, urgency) = shown
    // Who sits here is the first to make room for what is being said.
    let taken = RowText.columns(words)
    let hasRoom = columns >= 70 && taken + RowText.columns(withPeople) + 4 <= columns
    let right = hasRoom ? withPeople : saved
    let rightColumns = min(RowText.columns(right), columns)
    let fits = taken <= columns - rightColumns - 3
    let role: Role =
      switch urgency {
      case .grave: .alarm
      case .warning: .warning
      case .ordinary, .saved: .status
      }
    if !fits, isNew || urgency == .grave || urgency == .warning {
      drawWhole(
        more.isEmpty ? words : "(\(more)) \(words)", on: &surface, row: row, columns: columns,
        role: role, rowsMax: isNew ? rowsMax : 1)
      return
    }
    surface.fill(Rect(row: row, column: 0, rows: 1, columns: columns), role: .status)
    surface.put(
      words, at: Position(row: row, column: 1), role: words.isEmpty ? .status : role,
      columns: max(0, columns - rightColumns - 3), overflow: .ellipsis)
    surface.put(
      right, at: Position(row: row, column: max(0, columns - rightColumns - 1)),
      role: !more.isEmpty ? .warning : savedAt == nil ? .status : .saved,
      columns: rightColumns)
  }

  /// What is said is worth more than the time, and than the keys above it.
  private func drawWhole(
    _ words: String, on surface: inout Surface, row: Int, columns: Int, role: Role, rowsMax: Int
  ) {
    let lines = RowText.wrap(words, columns: max(1, columns - 2), limit: max(1, rowsMax))
    let top = row - lines.count + 1
    surface.fill(Rect(row: top, column: 0, rows: lines.count, columns: columns), role: .status)
    for (step, line) in lines.enumerated() {
      surface.put(line, at: Position(row: top + step, column: 1), role: role)
    }
  }
}
