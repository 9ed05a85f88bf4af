// The prompts chosen for each slot, in the order they are to be asked. It holds ids and a writer's
// own words; it does not know the bank, so a prompt survives a pack that is no longer there.

import Domain
import Packs

/// A prompt as it stands in a list: from the bank, or in the reviewer's own words.
struct QueuedPrompt: Hashable, Sendable {
  /// The id in the bank; nil for one's own.
  var id: String?
  var text: String

  init(id: String? = nil, text: String) {
    self.id = id
    self.text = text
  }

  init(_ prompt: Prompt) { self.init(id: prompt.id, text: prompt.text) }

  /// What answers are gathered under.
  var key: String { id ?? "=\(text)" }

  init(askedIn answer: Answer) { self.init(id: answer.promptID, text: answer.prompt) }
}

/// The chosen prompts of every slot.
struct PromptQueue: Sendable {
  private var bySlot: [EntryRef?: [QueuedPrompt]] = [:]

  /// In the order of asking; empty when none was chosen.
  subscript(slot: EntryRef?) -> [QueuedPrompt] { bySlot[slot] ?? [] }

  func contains(_ key: String, in slot: EntryRef?) -> Bool {
    self[slot].contains { $0.key == key }
  }

  /// Adds a prompt at the end; one that is there already stays where it is.
  mutating func add(_ prompt: QueuedPrompt, to slot: EntryRef?) {
    guard !contains(prompt.key, in: slot) else { return }
    bySlot[slot, default: []].append(prompt)
  }

  mutating func remove(_ key: String, from slot: EntryRef?) {
    bySlot[slot]?.removeAll { $0.key == key }
  }

  /// Moves a prompt by one place; nothing happens at the ends.
  mutating func move(_ key: String, by step: Int, in slot: EntryRef?) {
    guard let from = self[slot].firstIndex(where: { $0.key == key }),
      self[slot].indices.contains(from + step)
    else { return }
    bySlot[slot]?.swapAt(from, from + step)
  }

  // MARK: Surviving a restart

  /// One draft for each slot with chosen prompts: a line each, an id or `=` and one's own words.
  var drafts: [Draft] {
    bySlot.filter { !$0.value.isEmpty }.map { slot, prompts in
      let context = slot.map { ["slot": $0.hex] } ?? [:]
      return Draft(
        name: "queue-\(slot?.hex.prefix(12) ?? "none")",
        text: prompts.map(\.key).joined(separator: "\n"), context: context, isTyped: false)
    }.sorted { $0.name < $1.name }
  }

  /// Takes such a draft back in, behind what is chosen already.
  mutating func restore(_ draft: Draft, _ bank: PromptBank) {
    let slot = draft.context["slot"].flatMap { EntryRef(hex: $0) }
    for line in draft.text.split(separator: "\n") {
      if line.first == "=" {
        add(QueuedPrompt(text: String(line.dropFirst())), to: slot)
      } else if let prompt = bank.prompt(String(line)) {
        add(QueuedPrompt(prompt), to: slot)
      } else {
        // The pack is not here today; the id alone is kept, so that nothing chosen is lost.
        add(QueuedPrompt(id: String(line), text: String(line)), to: slot)
      }
    }
  }
}
