// What of the prompts pane survives a restart: answers and corrections with words in them, a prompt
// of one's own, and which prompts were chosen for which slot.

import Domain
import Packs
import Surface

extension PromptsState {
  /// In an order that does not depend on when things were opened.
  var drafts: [Draft] {
    var drafts = fields.values.filter(\.isDraft).map(\.draft).sorted { $0.name < $1.name }
    if let own, !own.composer.text.isEmpty {
      var context = ["audience": own.audience.rawValue]
      context["slot"] = own.slot?.hex
      drafts.append(Draft(name: "own", text: own.composer.text, context: context))
    }
    return drafts + queue.drafts
  }

  /// True when words are waiting in a row's field.
  func hasDraft(_ row: PromptsRow, in slot: EntryRef?) -> Bool {
    switch row {
    case .prompt(let prompt, _):
      fields[AnswerField.key(prompt, slot: slot)]?.isDraft ?? false
    case .answer(let record, _):
      fields[AnswerField.key(correcting: record.ref)]?.isDraft ?? false
    }
  }

  /// Prompts with an answer waiting in a slot; they are in the list whatever else is.
  func draftedPrompts(in slot: EntryRef?) -> [QueuedPrompt] {
    fields.values.filter { $0.isDraft && $0.correction == nil && $0.slot == slot }
      .map(\.prompt).sorted { $0.key < $1.key }
  }

  /// Slots other than this with words waiting in them.
  func draftedSlots(besides slot: EntryRef?, _ desk: Desk) -> [String] {
    let slots = Set(fields.values.filter { $0.isDraft && $0.slot != slot }.map(\.slot))
    return slots.map { $0.map { desk.review.name(of: $0) } ?? "no slot" }.sorted()
  }
}

extension PromptsPane {
  public static func openDraft(_ state: PromptsState) -> Draft? { state.field?.draft }

  public static func restore(_ draft: Draft, _ state: inout PromptsState, _ desk: Desk) {
    if draft.name == "own" {
      let audience = draft.context["audience"].flatMap(Prompt.Audience.init)
      state.own = OwnPrompt(
        composer: Composer(kind: .prompt, text: draft.text, guide: desk.guide),
        slot: draft.context["slot"].flatMap { EntryRef(hex: $0) }, audience: audience ?? .pupil)
    } else if draft.name.hasPrefix("queue-") {
      state.queue.restore(draft, desk.packs.prompts)
    } else {
      var field = AnswerField(draft, guide: desk.guide)
      if let correction = field.correction,
        desk.review.record(correction.record)?.isVisible != true
      {
        // What it corrects has gone, so its words come back as an answer of their own.
        field.correction = nil
      }
      if let there = state.fields[field.key], there.isDraft,
        there.composer.text != field.composer.text
      {
        field.composer.replaceAll(with: "\(there.composer.text)\n\(field.composer.text)")
      }
      state.fields[field.key] = field
      if field.correction == nil, !field.speaker.isEmpty {
        state.speakers[field.slot] = field.speaker
      }
    }
  }
}
