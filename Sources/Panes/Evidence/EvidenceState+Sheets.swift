// Opening the pages of the evidence pane and what their keys do: taking a swap once its people have
// agreed, going through a routine's steps by the room's timer, and sorting what belongs together.

import Domain
import Packs
import Surface

extension EvidenceState {
  mutating func openSwap(_ desk: Desk) -> [Effect] {
    sheet = .swap(desk.review.swap(after: desk.now))
    return []
  }

  mutating func openChecks(_ desk: Desk) -> [Effect] {
    sheet = .checks(CheckList(desk.review))
    return []
  }

  /// The routine that runs, or the one that fits the time of day; asked again, the next one.
  mutating func openRoutine(_ desk: Desk) -> [Effect] {
    let routines = desk.packs.routines
    guard !routines.isEmpty else { return [.say("There are no routines.")] }
    if case .routine(let name)? = sheet, let here = routines.firstIndex(where: { $0.name == name })
    {
      sheet = .routine(routines[(here + 1) % routines.count].name)
      return []
    }
    let running = routines.first {
      desk.review.timers[$0.name]?.isRunning(at: desk.now) ?? false
    }
    let fitting = desk.now.time.minutes < 13 * 60 + 30 ? routines.first : routines.last
    sheet = (running ?? fitting).map { .routine($0.name) }
    return []
  }

  mutating func openSort(_ desk: Desk) -> [Effect] {
    guard case .cell(let line, _) = place else {
      return [.say("Select a line of enquiry first; what is on it is sorted.")]
    }
    let items = EvidenceScan.all(in: desk.review) { $0.isCounted && $0.isOn(line, desk.review) }
    guard !items.isEmpty else { return [.say("Nothing is on this line yet.")] }
    sheet = .sort(PileSort(line, items, piles: piles))
    return []
  }

  /// Enter on a page.
  mutating func enterSheet(_ sheet: EvidenceSheet, _ desk: Desk) -> [Effect] {
    switch sheet {
    case .swap(let proposal):
      guard let proposal, !proposal.swap.steps.isEmpty else {
        return [.say("There is nothing to change.")]
      }
      let changes = desk.review.changes(for: proposal)
      let words = desk.review.words(of: proposal)
      said = "The plan is changed; Schedule, key 1, shows it. u takes it back."
      return [
        .confirm(
          Confirmation(
            question: "Change the plan? \(words.agree.joined(separator: ", ")) must have agreed.",
            key: "y", then: [.record(changes)]))
      ]
    case .checks(let list):
      return list.selected.map { [.open(.feedback, $0.point)] } ?? []
    case .routine(let name):
      guard let routine = desk.packs.routines.first(where: { $0.name == name }) else { return [] }
      return goOn(with: routine, desk)
    case .sort(let sort):
      let pile = sort.pile
      guard !pile.isEmpty else {
        return [.say("A digit puts the selected item on a pile; Enter then makes a point of it.")]
      }
      let names = pile.map { desk.review.name(of: $0) }.joined(separator: " ")
      return [.hand("\(desk.review.name(of: sort.line)): \(names)", to: .feedback)]
    }
  }

  /// The routine's next step, or its end.
  private mutating func goOn(with routine: Routine, _ desk: Desk) -> [Effect] {
    let timer = desk.review.timers[routine.name].flatMap { $0.isRunning(at: desk.now) ? $0 : nil }
    let here = timer.flatMap { timer in routine.steps.firstIndex { $0.id == timer.step } }
    let next = here.map { $0 + 1 } ?? 0
    let step: TimerStep
    if routine.steps.indices.contains(next) {
      step = TimerStep(
        run: routine.name, step: routine.steps[next].id, .started,
        seconds: routine.steps[next].minutes * 60)
      said = "\(routine.steps[next].text): \(routine.steps[next].minutes) min."
    } else if let timer {
      step = TimerStep(run: routine.name, step: timer.step, .stopped)
      said = "\(routine.title): done."
    } else {
      return []
    }
    return [.record([Change(.timer(step))])]
  }

  /// One more minute for the step that runs.
  mutating func extendStep(_ desk: Desk) -> [Effect] {
    guard case .routine(let name)? = sheet, let timer = desk.review.timers[name],
      timer.isRunning(at: desk.now)
    else { return [.say("No step of a routine is running; r opens one.")] }
    said = "One more minute."
    return [
      .record([Change(.timer(TimerStep(run: name, step: timer.step, .extended, seconds: 60)))])
    ]
  }

  /// The selected point in Feedback, with what is not yet cited on its line put beside it.
  func lookForOpposite() -> [Effect] {
    guard case .checks(let list)? = sheet, let row = list.selected else {
      return [.say("c lists the points; o on one of them looks for the opposite.")]
    }
    return [.open(.feedback, row.point), .start(.feedback, "feedback.opposite")]
  }

  /// A key while items are sorted.
  mutating func typeSort(_ key: Key, _ sort: PileSort, _ desk: Desk) -> [Effect] {
    var sort = sort
    let count = sort.items.count
    switch key {
    case .up, .character("k"): sort.selection.move(by: -1, count: count)
    case .down, .character("j"): sort.selection.move(by: 1, count: count)
    case .pageDown: sort.selection.move(by: desk.page(besides: 3), count: count)
    case .pageUp: sort.selection.move(by: -desk.page(besides: 3), count: count)
    case .enter: return enterSheet(.sort(sort), desk)
    case .character(let digit):
      guard digit.isASCII, let pile = digit.wholeNumberValue else { return [.bell] }
      sort.put(on: pile)
      for item in sort.items { piles[item] = sort.piles[item] }
    default: return []
    }
    sheet = .sort(sort)
    return []
  }

  // MARK: Piles survive a restart

  /// A line for each item on a pile. It is a choice and no words, so it is kept and not spoken of.
  var draft: Draft? {
    guard !piles.isEmpty else { return nil }
    return Draft(name: EvidencePiles.fieldName, text: piles.text, isTyped: false)
  }

  mutating func restore(_ draft: Draft) { piles = EvidencePiles(draft.text) }
}
