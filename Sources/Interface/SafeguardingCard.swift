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
  private enum Row: CaseIterable, Hashable {
    case nothing, raised, lead, deputy, head, seal

    var words: String {
      switch self {
      case .nothing: "Nothing to note yet"
      case .raised: "Raised just now"
      case .lead: "Handed over, in person, to the safeguarding lead"
      case .deputy: "Handed over, in person, to the deputy"
      case .head: "Handed over, in person, to the head"
      case .seal: "Words already typed: put them under seal"
      }
    }
  }

  private let lead: String
  private let deputy: String
  private var row = Row.nothing
  private var said = ""
  /// True once the row about words already typed was chosen: the card makes room for its question.
  private(set) var wantsSeal = false

  init(_ desk: Desk) {
    let agreement = desk.review.setUp?.setUp?.agreement ?? [:]
    let missing = "not filled in: ask at the office now"
    lead = agreement[.dsl] ?? missing
    deputy = agreement[.deputyDSL] ?? missing
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
        said = "Noted: raised \(desk.now.time). Now go, in person."
        return [step(.raised, role: "", desk)]
      case .lead: return handedOver(to: "DSL", desk)
      case .deputy: return handedOver(to: "deputy DSL", desk)
      case .head: return handedOver(to: "head", desk)
      case .seal: wantsSeal = true
      }
    default: break
    }
    return []
  }

  private mutating func move(by rows: Int) {
    let all = Row.allCases
    let index = (all.firstIndex(of: row) ?? 0) + rows
    row = all[min(max(index, 0), all.count - 1)]
  }

  private mutating func handedOver(to role: String, _ desk: Desk) -> [Request] {
    said = "Noted: handed over \(desk.now.time) to \(role). Nothing else is kept."
    return [step(.handedOver, role: role, desk)]
  }

  private func step(
    _ step: SafeguardingStep.Step, role: String, _ desk: Desk
  ) -> Request {
    .record(
      [Change(.safeguarding(SafeguardingStep(step: step, role: role, by: desk.callsign)))],
      for: nil)
  }

  func draw(_ desk: Desk, on surface: inout Surface, in rect: Rect) {
    surface.fill(rect)
    surface.frame(rect, title: "Safeguarding: stop, listen, go", isFocused: true)
    let width = rect.columns - 4
    let column = rect.column + 2
    // The rows at the foot come first: they may not be pushed off by words.
    // On a low screen only those around the chosen one, so that whom to go to is always there.
    let all = Row.allCases
    let shown = min(all.count, max(2, rect.rows - 11))
    let first = min(max(0, (all.firstIndex(of: row) ?? 0) - shown + 1), all.count - shown)
    let rows = all[first..<first + shown]
    let foot = rect.row + rect.rows - 1 - rows.count
    for (index, choice) in rows.enumerated() {
      let isChosen = choice == row
      surface.put(
        (isChosen ? "> " : "  ") + choice.words, at: Position(row: foot + index, column: column),
        role: isChosen ? .selection : .text, columns: width, overflow: .ellipsis)
      if isChosen { surface.cursor = Position(row: foot + index, column: column) }
    }
    surface.put(
      "Up and Down choose, Enter notes it, Esc goes back. There is nothing to type here.",
      at: Position(row: foot - 1, column: column), role: .dim, columns: width,
      overflow: .ellipsis)
    var line = rect.row + 1
    for (text, role) in words(desk) {
      for part in wrapped(text, columns: max(1, width)) where line < foot - 1 {
        surface.put(part, at: Position(row: line, column: column), role: role, columns: width)
        line += 1
      }
    }
  }

  private func words(_ desk: Desk) -> [(String, Role)] {
    var words: [(String, Role)] = said.isEmpty ? [] : [(said, .saved)]
    words += [
      ("Go now, in person.", .alarm),
      ("Safeguarding lead: \(lead)", .alarm),
      ("Deputy: \(deputy)", .alarm),
      ("Say: \"Thank you for telling me. I need to tell someone who can help.\"", .strong),
      (
        "Listen. Stay calm. No promise of secrecy, no \"why\", no further questions, no looking "
          + "into it yourself. Write it today, in their words, on the school's own form: not here.",
        .text
      ),
      (
        "About an adult: to the head. About the head: to the chair of governors. If neither can "
          + "be: the local authority's designated officer.", .text
      ),
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
