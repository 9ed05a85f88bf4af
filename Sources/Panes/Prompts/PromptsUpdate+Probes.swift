// Follow-ups: asked for by a key, one at a time, and gone with the prompt they belong to. None is
// ever on the screen unasked, so that eyes stay with whoever is talking.

import Domain
import Packs

extension PromptsState {
  /// Shows the first follow-up of the prompt at hand, or the next; behind the last none is shown.
  mutating func showProbe(_ desk: Desk) -> [Effect] {
    guard let prompt = promptAtHand(desk) else { return [] }
    let count = Self.probes(prompt, desk).count
    guard count > 0 else { return [.say("There are no follow-ups for this prompt.")] }
    let next = probe.map { $0.promptKey == prompt.key ? $0.index + 1 : 0 } ?? 0
    probe = next < count ? Probe(promptKey: prompt.key, index: next) : nil
    return probe == nil ? [.say("Those were all follow-ups; once more begins again.")] : []
  }

  func promptAtHand(_ desk: Desk) -> QueuedPrompt? {
    if let field { return field.prompt }
    guard focus == .list else { return nil }
    return row(in: PromptsList(self, desk, group(desk)))?.prompt
  }

  /// The prompt's own and its theme's follow-ups, then those that suit any prompt.
  static func probes(_ prompt: QueuedPrompt, _ desk: Desk) -> [String] {
    let bank = desk.packs.prompts
    let own = prompt.id.flatMap { bank.prompt($0) }.map { bank.probes(after: $0) } ?? []
    return own + bank.frame.probes
  }

  /// The follow-up that was asked for with a prompt; nil while none was.
  func probeText(_ prompt: QueuedPrompt, _ desk: Desk) -> String? {
    guard let probe, probe.promptKey == prompt.key else { return nil }
    let probes = Self.probes(prompt, desk)
    return probes.indices.contains(probe.index) ? probes[probe.index] : nil
  }
}
