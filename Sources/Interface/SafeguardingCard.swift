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

    static let all: [Row] = [
      .nothing, .raised, .handedOver(.dsl), .handedOver(.deputy), .handedOver(.head), .seal,
      .handedOver(.chair), .handedOver(.lado),
    ]

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
  }

  /// While no review is open, or it is locked, nothing can be noted; whom to go to is on the card
  /// all the same.
  private let isLocked: Bool
  private let lead: String
  private let deputy: String
  private var row = Row.nothing
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

  init(_ desk: Desk, isLocked: Bool = false) {
    self.isLocked = isLocked
    lead = SafeguardingWords.contact(.dsl, in: desk.review)
    deputy = SafeguardingWords.contact(.deputyDSL, in: desk.review)
  }

  /// Only arrows and Enter do anything here.
  mutating func press(_ key: Key, _ desk: Desk) -> [Request] {
    switch key {
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .enter:
      defer { row = .nothing }
      switch row {
      case .nothing: return []
      case .raised:
        pending = "Noted: raised \(desk.now.time). Now go, in person."
        return [step(.raised, role: "", desk)]
      case .handedOver(let role): return handedOver(to: role.words, desk)
      case .seal: wantsSeal = true
      }
    default: break
    }
    return []
  }

  private mutating func move(by rows: Int) {
    let all = Row.all
    let index = (all.firstIndex(of: row) ?? 0) + rows
    row = all[min(max(index, 0), all.count - 1)]
  }

  private mutating func handedOver(to role: String, _ desk: Desk) -> [Request] {
    pending = "Noted: handed over \(desk.now.time) to \(role). Nothing else is kept."
    return [step(.handedOver, role: role, desk)]
  }

  /// Takes in what came of noting it: nothing is called noted that is not on the disk.
  mutating func finish(_ outcome: Outcome) {
    guard let pending else { return }
    self.pending = nil
    switch outcome {
    case .recorded: said = Said(pending, .saved)
    case .refused(let words), .notSaved(let words):
      said = Said("Not noted: \(words) Go all the same, and note the time on paper.", .warning)
    }
  }

  private func step(
    _ step: SafeguardingStep.Step, role: String, _ desk: Desk
  ) -> Request {
    .record(
      [Change(.safeguarding(SafeguardingStep(step: step, role: role, by: desk.callsign)))],
      for: nil)
  }

  func draw(_ desk: Desk, on surface: inout Surface, in rect: Rect) {
    defer { surface.keepCursorInside() }
    surface.fill(rect)
    surface.frame(rect, title: "Safeguarding: stop, listen, go", isFocused: true)
    let width = rect.columns - 4
    let column = rect.column + 2
    // The rows at the foot come first: they may not be pushed off by words.
    // On a small screen fewer of them are seen at once, and never at the cost of whom to go to.
    let all = isLocked ? [] : Row.all
    let spoken = words(desk).filter { $0.1 != .dim }
      .reduce(0) { $0 + wrapped(desk.put($1.0), columns: max(1, width)).count }
    let room = min(all.count, max(3, rect.rows - 3 - spoken))
    let chosen = all.firstIndex(of: row) ?? 0
    let first = max(0, min(chosen - room / 2, all.count - room))
    let rows = all[first..<(first + room)]
    let foot = rect.row + rect.rows - 1 - rows.count
    for (index, choice) in rows.enumerated() {
      let isChosen = choice == row
      surface.put(
        (isChosen ? "> " : "  ") + desk.put(choice.words),
        at: Position(row: foot + index, column: column),
        role: isChosen ? .selection : .text, columns: width, overflow: .ellipsis)
      if isChosen { surface.cursor = Position(row: foot + index, column: column) }
    }
    let keys =
      isLocked
      ? "Esc goes back. Nothing to note here"
      : width < 67
        ? "Arrows choose, Enter notes it"
        : "Up and Down choose, Enter notes it, Esc goes back. Nothing to type."
    if isLocked { surface.cursor = Position(row: foot - 1, column: column) }
    surface.put(
      keys,
      at: Position(row: foot - 1, column: column), role: .dim, columns: width,
      overflow: .ellipsis)
    var line = rect.row + 1
    for (text, role) in words(desk) {
      for part in wrapped(desk.put(text), columns: max(1, width)) where line < foot - 1 {
        surface.put(part, at: Position(row: line, column: column), role: role, columns: width)
        line += 1
      }
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
