// The card for the moment when a child tells something: what to say, what not to say, whom to go
// to. It has no field to type into and never will have; the journal gets that it was raised or
// handed over, to which role and by whom, and nothing else (`domain` 9, SG1 and SG2).

import Domain
import Panes
import Surface

/// The card's state.
struct SafeguardingCard: Hashable, Sendable {
  /// What can be noted. A row is chosen with the arrows and Enter, so that whoever was typing when
  /// the card came up notes nothing by accident.
  private enum Row: Hashable {
    case nothing, raised, seal
    case handedOver(SafeguardingRole)

    /// What can be noted now: nothing is handed over that was not raised (`domain` 9, SG2).
    static func all(_ review: Review) -> [Row] {
      guard !review.openConcerns.isEmpty else { return [.nothing, .raised, .seal] }
      return [
        .nothing, .raised, .handedOver(.dsl), .handedOver(.deputy), .handedOver(.head), .seal,
        .handedOver(.chair), .handedOver(.lado),
      ]
    }

    var words: String {
      switch self {
      case .nothing: "Nothing to note yet"
      case .raised: "Raised just now"
      case .seal: "Words already typed: put them under seal"
      case .handedOver(.dsl): "Handed over, in person, to the safeguarding lead"
      case .handedOver(.deputy): "Handed over, in person, to the deputy"
      case .handedOver(let role): "Handed over, in person, to the \(role.words)"
      }
    }

    /// The same where a row has no room for it: what tells the rows apart comes first.
    var shortWords: String {
      switch self {
      case .nothing, .raised: words
      case .seal: "Seal words already typed"
      case .handedOver(.dsl): "Handed over: safeguarding lead"
      case .handedOver(.deputy): "Handed over: deputy"
      case .handedOver(let role): "Handed over: \(role.words)"
      }
    }
  }

  /// Where what was done can be noted; whom to go to is on the card all the same.
  enum Noting: Hashable, Sendable {
    case here
    /// The review is locked.
    case afterUnlocking
    /// No review is open.
    case onPaper
  }

  private let noting: Noting
  private var isLocked: Bool { noting != .here }
  private let lead: String
  private let deputy: String
  private var row = Row.nothing
  /// How many lines of what is said have gone by; small screens do not hold them all.
  private var top = 0
  /// What is said once it is on the disk; nil while nothing is on its way there.
  private var pending: String?
  private var said: Said?

  /// The line at the top of the card.
  private struct Said: Hashable {
    let words: String
    let role: Role

    init(_ words: String, _ role: Role) {
      self.words = words
      self.role = role
    }
  }

  /// True once the row about words already typed was chosen: the card makes room for its question.
  private(set) var wantsSeal = false

  init(_ desk: Desk, noting: Noting = .here) {
    self.noting = noting
    lead = SafeguardingWords.contact(.dsl, in: desk.review)
    deputy = SafeguardingWords.contact(.deputyDSL, in: desk.review)
  }

  /// Only arrows and Enter do anything here.
  ///
  /// - Parameter rect: where the card stands on the screen.
  mutating func press(_ key: Key, _ desk: Desk, in rect: Rect) -> [Request] {
    let rows = rows(desk)
    if !rows.contains(row) { row = .nothing }
    switch key {
    case .right, .pageDown: scroll(by: 4, desk, in: rect)
    case .left, .pageUp: scroll(by: -4, desk, in: rect)
    case .down where isLocked: scroll(by: 1, desk, in: rect)
    case .up where isLocked: scroll(by: -1, desk, in: rect)
    case .down: move(by: 1, rows)
    case .up: move(by: -1, rows)
    case .enter where !isLocked:
      defer { row = .nothing }
      switch row {
      case .nothing: return []
      case .raised:
        pending =
          "Noted: raised \(desk.now.time). Now go, in person. Afterwards note here that it is "
          + "handed over."
        return [step(.raised, role: "", desk)]
      case .handedOver(let role): return handedOver(to: role.words, desk)
      case .seal: wantsSeal = true
      }
    default: break
    }
    return []
  }

  private func rows(_ desk: Desk) -> [Row] { isLocked ? [] : Row.all(desk.review) }

  private mutating func move(by steps: Int, _ rows: [Row]) {
    guard !rows.isEmpty else { return }
    let index = (rows.firstIndex(of: row) ?? 0) + steps
    row = rows[min(max(index, 0), rows.count - 1)]
  }

  private mutating func scroll(by lines: Int, _ desk: Desk, in rect: Rect) {
    let room = Room(lines: self.lines(desk, in: rect), rows: rows(desk), chosen: row, in: rect)
    top = min(max(top + lines, 0), room.topMax)
  }

  private mutating func handedOver(to role: String, _ desk: Desk) -> [Request] {
    pending = "Noted: handed over \(desk.now.time) to \(role). Nothing else is kept."
    return [step(.handedOver, role: role, desk)]
  }

  /// Takes in what came of noting it: nothing is called noted that is not on the disk.
  mutating func finish(_ outcome: Outcome) {
    guard let pending else { return }
    switch outcome {
    case .recorded(let entries):
      // What waited with it, such as a remark set aside, is not what was noted here.
      guard entries.contains(where: { $0.kind == "safeguarding" }) else { return }
      self.pending = nil
      said = Said(pending, .saved)
    case .refused(let words):
      self.pending = nil
      said = Said("Not noted: \(words) Go all the same, and note the time on paper.", .warning)
    case .notSaved(let words):
      // It may be tried again, and is then said to be noted.
      said = Said("Not noted: \(words) Go all the same, and note the time on paper.", .warning)
    }
    top = 0
  }

  private func step(
    _ step: SafeguardingStep.Step, role: String, _ desk: Desk
  ) -> Request {
    .record(
      [Change(.safeguarding(SafeguardingStep(step: step, role: role, by: desk.callsign)))],
      for: nil)
  }

  /// What of the card there is room for: the rows at the foot come first, since they may not be
  /// pushed off by words; on a small screen fewer of them are seen at once, and never at the cost
  /// of whom to go to.
  private struct Room {
    /// The rows that are seen.
    let rows: Range<Int>
    /// How many lines of what is said are seen, and how many can go by.
    let linesMax: Int
    let topMax: Int

    init(lines: [Line], rows: [Row], chosen: Row, in rect: Rect) {
      let spoken = lines.count { $0.role != .dim }
      let shown = min(rows.count, max(3, rect.rows - 3 - spoken))
      let index = rows.firstIndex(of: chosen) ?? 0
      let first = max(0, min(index - shown / 2, rows.count - shown))
      self.rows = first..<(first + shown)
      linesMax = max(0, rect.rows - 3 - shown)
      topMax = max(0, lines.count - linesMax)
    }
  }

  private struct Line {
    let text: Substring
    let role: Role
  }

  private func lines(_ desk: Desk, in rect: Rect) -> [Line] {
    words(desk).flatMap { words in
      wrapped(desk.put(words.0), columns: max(1, rect.columns - 4)).map {
        Line(text: $0, role: words.1)
      }
    }
  }

  func draw(_ desk: Desk, on surface: inout Surface, in rect: Rect) {
    defer { surface.keepCursorInside() }
    surface.fill(rect)
    surface.frame(rect, title: "Safeguarding: stop, listen, go", isFocused: true)
    let width = rect.columns - 4
    let column = rect.column + 2
    let all = rows(desk)
    let lines = lines(desk, in: rect)
    let room = Room(lines: lines, rows: all, chosen: row, in: rect)
    let foot = rect.row + rect.rows - 1 - room.rows.count
    for (index, choice) in all[room.rows].enumerated() {
      let isChosen = choice == row
      surface.put(
        (isChosen ? "> " : "  ") + desk.put(width < 54 ? choice.shortWords : choice.words),
        at: Position(row: foot + index, column: column),
        role: isChosen ? .selection : .text, columns: width, overflow: .ellipsis)
      if isChosen { surface.cursor = Position(row: foot + index, column: column) }
    }
    let isNarrow = width < 67
    let keys =
      switch noting {
      case .afterUnlocking:
        isNarrow
          ? "Esc goes back. Unlock to note it"
          : "Esc goes back. Once it is handed over, unlock the review to note it."
      case .onPaper:
        isNarrow
          ? "Esc goes back. Note time on paper"
          : "Esc goes back. No review is open here: note the time on paper."
      case .here:
        isNarrow
          ? "Arrows choose, Enter notes it"
          : "Up and Down choose, Enter notes it, Esc goes back. Nothing to type."
      }
    if isLocked { surface.cursor = Position(row: foot - 1, column: column) }
    surface.put(
      keys,
      at: Position(row: foot - 1, column: column), role: .dim, columns: width,
      overflow: .ellipsis)
    let first = min(top, room.topMax)
    for (index, line) in lines.dropFirst(first).prefix(room.linesMax).enumerated() {
      surface.put(
        line.text, at: Position(row: rect.row + 1 + index, column: column), role: line.role,
        columns: width)
    }
    let signs = [
      sign(before: first, after: room.topMax - first),
      sign(rowsBefore: room.rows.lowerBound, after: all.count - room.rows.upperBound),
    ]
    drawSigns(signs.filter { !$0.isEmpty }, on: &surface, in: rect)
  }

  /// That more is said than is seen, and the key that leads there.
  private func sign(before: Int, after: Int) -> String {
    if after > 0 { return "\(isLocked ? "Down" : "Right"): \(counted(after, "more line"))" }
    return before > 0 ? "\(isLocked ? "Up" : "Left"): first lines" : ""
  }

  private func sign(rowsBefore before: Int, after: Int) -> String {
    if after > 0 { return "Down: \(after) more" }
    return before > 0 ? "Up: \(before) more" : ""
  }

  /// On the frame's last line, which nothing else needs.
  private func drawSigns(_ signs: [String], on surface: inout Surface, in rect: Rect) {
    var column = rect.column + 2
    for sign in signs {
      let room = rect.column + rect.columns - 1 - column
      guard room > sign.count + 1 else { return }
      column += surface.put(
        " \(sign) ", at: Position(row: rect.row + rect.rows - 1, column: column), role: .key)
      column += 1
    }
  }

  private func words(_ desk: Desk) -> [(String, Role)] {
    var words: [(String, Role)] = said.map { [($0.words, $0.role)] } ?? []
    words += [
      (SafeguardingWords.go, .alarm),
      ("Safeguarding lead: \(lead)", .alarm),
      ("Deputy: \(deputy)", .alarm),
      (SafeguardingWords.say, .strong),
      (SafeguardingWords.listen, .text),
      (SafeguardingWords.adult, .text),
    ]
    for entry in desk.review.safeguardingSteps.suffix(3) {
      guard case .safeguarding(let step)? = entry.event else { continue }
      let role = step.role.isEmpty ? "" : " to \(step.role)"
      let time = entry.at?.time.description ?? ""
      words.append(("\(time) \(step.step.rawValue)\(role), by \(step.by)", .dim))
    }
    return words
  }
}
