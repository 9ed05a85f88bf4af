// Which prompts are on the slot's list and in which order: choosing from the bank, taking off,
// moving up and down.

import Domain
import Packs
import Surface

extension PromptsState {
  mutating func drop(_ desk: Desk) -> [Effect] {
    let group = group(desk)
    let list = PromptsList(self, desk, group)
    guard case .prompt(let prompt, _)? = row(in: list), queue.contains(prompt.key, in: group.slot)
    else { return [.say("Only a prompt chosen for this slot can be taken off; a chooses.")] }
    let place = place(in: list) ?? 0
    if prompt.id == nil {
      // The bank does not have these words, so they go back to where they were typed.
      guard own == nil else {
        return [.say("There are words in o already; finish those first, then take this off.")]
      }
      own = OwnPrompt(
        composer: Composer(kind: .prompt, text: prompt.text, guide: desk.guide),
        slot: group.slot, audience: group.audience)
    }
    queue.remove(prompt.key, from: group.slot)
    selected = nil
    selection.select(place)
    return [
      .say(
        prompt.id == nil
          ? "Taken off this slot's prompts; o has its words."
          : "Taken off this slot's prompts; a puts it back.")
    ]
  }

  mutating func reorder(_ step: Int, _ desk: Desk) {
    let group = group(desk)
    guard let row = row(in: PromptsList(self, desk, group)) else { return }
    queue.move(row.prompt.key, by: step, in: group.slot)
    show(row.id, desk)
  }

  // MARK: The picker

  mutating func openPicker(_ desk: Desk) {
    picker = PromptPicker(desk.packs.prompts, for: group(desk).audience)
    focus = .picker
  }

  mutating func performInPicker(_ command: CommandID, _ desk: Desk) -> [Effect] {
    guard var picker else { return [] }
    let page = desk.page(besides: 4)
    switch command {
    case "prompts.pickDown": picker.selection.move(by: 1, count: picker.matches.count)
    case "prompts.pickUp": picker.selection.move(by: -1, count: picker.matches.count)
    case "prompts.pageDown": picker.selection.move(by: page, count: picker.matches.count)
    case "prompts.pageUp": picker.selection.move(by: -page, count: picker.matches.count)
    case "prompts.pickLine":
      // One line of enquiry after the other, and the whole bank again.
      let lines = desk.review.linesOfEnquiry
      guard !lines.isEmpty else { return [.say("There are no lines of enquiry yet.")] }
      let here = lines.firstIndex { desk.review.name(of: $0) == picker.near?.name }
      let next = here.map { $0 + 1 } ?? 0
      picker.narrow(
        to: lines.indices.contains(next) ? PromptNearness(lines[next], in: desk.review) : nil)
    case "prompts.take":
      let slot = group(desk).slot
      guard let prompt = picker.selected else { return [] }
      if queue.contains(prompt.id, in: slot) {
        queue.remove(prompt.id, from: slot)
      } else {
        queue.add(QueuedPrompt(prompt), to: slot)
      }
    default: break
    }
    self.picker = picker
    return []
  }
}
