// How the pages of the evidence pane look: rows of words, the selected one marked.

import Domain
import Packs
import Surface

/// A drawing of a page.
struct EvidenceSheetView {
  let page: EvidenceSheet
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let columns = surface.size.columns
    var sheet = Sheet()
    var stop: Int?
    switch page {
    case .swap(let proposal): fill(&sheet, proposal, columns)
    case .checks(let list):
      fill(&sheet, list, columns)
      stop = list.selection.clamped(count: list.rows.count)
    case .routine(let name): stop = fill(&sheet, routine: name, columns)
    case .sort(let sort):
      fill(&sheet, sort, columns)
      stop = sort.selection.clamped(count: sort.items.count)
    }
    var room = surface.bounds
    // What the keys do stays at the foot, however long the page is.
    if isFocused, room.rows >= 4 {
      room = Rect(row: 0, column: 0, rows: room.rows - 1, columns: columns)
      surface.put(
        keys(isWide: columns >= 70), at: Position(row: room.rows, column: 0), role: .dim,
        overflow: .ellipsis)
    }
    sheet.draw(on: &surface, in: room, selected: stop, isFocused: isFocused)
  }

  /// What the keys do on this page.
  private func keys(isWide: Bool) -> String {
    switch page {
    case .swap(let proposal):
      guard let proposal, !proposal.swap.steps.isEmpty else { return "Esc back" }
      return isWide
        ? "Enter changes the plan, once they have agreed  Esc back"
        : "Enter, once they agreed  Esc back"
    case .checks(let list):
      if list.rows.isEmpty { return "Esc back" }
      return isWide
        ? "Enter opens the point  o looks for the opposite  Esc back"
        : "Enter point  o opposite  Esc back"
    case .routine:
      return isWide
        ? "Enter goes on  + one minute more  r the other routine  Esc back"
        : "Enter on  + 1 min  r other  Esc back"
    case .sort:
      return isWide
        ? "1-9 puts it on a pile  0 off  Enter makes a point of the pile  Esc back"
        : "1-9 pile  0 off  Enter point  Esc back"
    }
  }

  private func fill(_ sheet: inout Sheet, _ proposal: SwapProposal?, _ columns: Int) {
    sheet.add("The cheapest swap of what is left today", .title)
    guard let proposal else {
      sheet.add(wrapped: "Nothing is missing that a swap could bring.", .dim, columns: columns)
      return
    }
    let words = desk.review.words(of: proposal)
    if words.steps.isEmpty { sheet.add("What is left stays as it is.", .dim) }
    for step in words.steps { sheet.add(wrapped: step, .strong, columns: columns) }
    func add(_ label: String, _ parts: [String], _ role: Role = .text) {
      guard !parts.isEmpty else { return }
      sheet.add(wrapped: "\(label): \(parts.joined(separator: "; "))", role, columns: columns)
    }
    add("Must agree", words.agree, .warning)
    add("To be told", words.told)
    add("Closes", words.closes, .count)
    add("Stays open", words.open, .warning)
  }

  private func fill(_ sheet: inout Sheet, _ list: CheckList, _ columns: Int) {
    if list.rows.isEmpty {
      sheet.add(
        wrapped: "No points yet; key 5 makes them. The checks ask about their evidence.", .dim,
        columns: columns)
    }
    for row in list.rows {
      sheet.add(row.head, .strong, isStop: true)
      for remark in row.remarks {
        sheet.add(
          wrapped: "\(remark.check.rawValue) \(remark.words)", .text, indent: 2, columns: columns)
      }
    }
  }

  /// Returns the row of the step that runs.
  private func fill(_ sheet: inout Sheet, routine name: String, _ columns: Int) -> Int? {
    guard let routine = desk.packs.routines.first(where: { $0.name == name }) else { return nil }
    sheet.add("\(routine.title), \(routine.minutes) min.", .title)
    let timer = desk.review.timers[name].flatMap { $0.isRunning(at: desk.now) ? $0 : nil }
    let here = timer.flatMap { timer in routine.steps.firstIndex { $0.id == timer.step } }
    for (index, step) in routine.steps.enumerated() {
      let isPast = here.map { index < $0 } ?? false
      let time = index == here ? timer?.reading(at: desk.now) ?? "" : "\(step.minutes) min"
      sheet.add(
        [
          .init("\(isPast ? desk.tick : " ") ", .dim),
          .init("\(step.text)  ", index == here ? .strong : isPast ? .past : .text),
          .init(time, index == here ? .now : .dim),
        ], isStop: true)
    }
    return here
  }

  private func fill(_ sheet: inout Sheet, _ sort: PileSort, _ columns: Int) {
    for item in sort.items {
      let label = EvidenceLabel(item, desk.review)
      let pile = sort.piles[item].map { "\($0) " } ?? "- "
      sheet.add(
        [.init(pile, .key), .init("\(label.stamp)  ", .dim), .init(label.text)], isStop: true)
    }
  }
}
