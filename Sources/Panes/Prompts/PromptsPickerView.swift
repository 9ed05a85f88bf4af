// How the choice from the bank looks: what was typed, the prompts that fit, and the one at hand in
// full with its theme and whom it suits.

import Domain
import Packs
import Surface

/// Everything the picker is drawn from.
struct PromptPickerView {
  let picker: PromptPicker
  let state: PromptsState
  let desk: Desk
  let slot: EntryRef?
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let size = surface.size
    guard size.rows > 0, size.columns > 0 else { return }
    drawFilter(on: &surface, columns: size.columns)
    guard let selected = picker.selection.clamped(count: picker.matches.count) else {
      surface.put(
        picker.near == nil
          ? "No prompt has these words. ^U clears them, Esc leaves."
          : "No prompt bears on this line so. ^T takes the next, ^U clears the words.",
        at: Position(row: 1, column: 0), role: .dim, overflow: .ellipsis)
      return
    }
    let card = card(picker.matches[selected], columns: size.columns)
    let below = size.rows >= 6 ? min(card.count, size.rows - 4) : 0
    let rect = Rect(row: 1, column: 0, rows: size.rows - 1 - below, columns: size.columns)
    let visible = picker.selection.visible(rows: rect.rows, count: picker.matches.count)
    for (step, index) in visible.enumerated() {
      draw(
        picker.matches[index], isSelected: index == selected, on: &surface, row: rect.row + step)
    }
    PromptsLine.draw(
      card, on: &surface,
      in: Rect(row: size.rows - below, column: 0, rows: below, columns: size.columns))
  }

  private func drawFilter(on surface: inout Surface, columns: Int) {
    let sieve = picker.near.map { "On \($0.name). Words: " } ?? "Words: "
    let label = surface.put(sieve, at: Position(row: 0, column: 0), role: .key)
    let count = "\(picker.matches.count)"
    let room = columns - label - count.utf8.count - 1
    let rect = Rect(row: 0, column: label, rows: 1, columns: room)
    let isCaretHere = isFocused && picker.matches.isEmpty
    surface.draw(picker.filter, in: rect, showsCursor: isCaretHere)
    surface.put(
      count, at: Position(row: 0, column: columns - count.utf8.count), role: .dim)
  }

  private func draw(
    _ prompt: Prompt, isSelected: Bool, on surface: inout Surface, row: Int
  ) {
    let isChosen = state.queue.contains(prompt.id, in: slot)
    let text = "  \(isChosen ? desk.tick : " ") \(prompt.theme) \(prompt.text)"
      + (prompt.suitsYoung ? "°" : "")
    let columns = surface.size.columns
    surface.put(text, at: Position(row: row, column: 0), columns: columns, overflow: .ellipsis)
    guard isSelected else { return }
    surface.put(">", at: Position(row: row, column: 0))
    surface.setRole(
      Rect(row: row, column: 0, rows: 1, columns: columns),
      isFocused ? .selection : .quietSelection)
    if isFocused { surface.cursor = Position(row: row, column: 0) }
  }

  private func card(_ prompt: Prompt, columns: Int) -> [PromptsLine] {
    let theme = desk.put(desk.packs.prompts.theme(prompt.theme)?.title ?? "")
    let people = prompt.audiences.map(\.people).joined(separator: ", ")
    let about = [
      prompt.id, theme, people, prompt.suitsYoung ? "° ages 4-7 too" : "", prompt.author ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " \(desk.dot) ")
    return RowText.wrap(prompt.text, columns: columns, limit: 2).map { PromptsLine($0, .strong) }
      + [PromptsLine(about, .dim)]
  }
}
