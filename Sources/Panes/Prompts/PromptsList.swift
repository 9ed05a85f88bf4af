// The rows of the list: prompts, and under each the answers it had. Built from the queue, the bank
// and one slot's answers; it knows nothing of keys or columns.

import Domain
import Packs

/// A row that can be selected.
enum PromptsRow: Sendable {
  case prompt(QueuedPrompt, answers: Int)
  case answer(Record, Answer)

  /// What a row is, whatever its place.
  enum ID: Hashable, Sendable {
    case prompt(String)
    case answer(EntryRef)
  }

  var id: ID {
    switch self {
    case .prompt(let prompt, _): .prompt(prompt.key)
    case .answer(let record, _): .answer(record.ref)
    }
  }

  /// The prompt at hand.
  var prompt: QueuedPrompt {
    switch self {
    case .prompt(let prompt, _): prompt
    case .answer(_, let answer): QueuedPrompt(askedIn: answer)
    }
  }
}

/// The list as it stands.
struct PromptsList: Sendable {
  let rows: [PromptsRow]
  /// This group's answers, in clock order.
  let answers: [Answer]
  /// Prompts chosen for the slot and not asked yet; nil while none was chosen.
  let unasked: Int?
  /// Of those, how many nobody of the team has asked in this slot.
  let unaskedByAll: Int
  /// Call-signs of people who asked a prompt elsewhere in this slot, by prompt.
  let elsewhere: [String: [String]]

  /// Chosen prompts come first. Suggestions follow while nothing from the bank was chosen. What was
  /// asked or begun and is in neither comes last, so that no answer is out of sight.
  ///
  /// - Complexity: O(bank + answers of the slot).
  init(_ state: PromptsState, _ desk: Desk, _ group: TalkGroup) {
    var given: [String: [PromptsRow]] = [:]
    var others: [String: [String]] = [:]
    var asked: [QueuedPrompt] = []
    var answers: [Answer] = []
    for record in group.answers(desk) {
      guard let answer = record.answer else { continue }
      let prompt = QueuedPrompt(askedIn: answer)
      if group.isOurs(record, desk) {
        if given[prompt.key] == nil { asked.append(prompt) }
        given[prompt.key, default: []].append(.answer(record, answer))
        answers.append(answer)
      } else {
        let callsign = desk.review.callsign(of: record.first.stamp.writer)
        if !(others[prompt.key] ?? []).contains(callsign) {
          others[prompt.key, default: []].append(callsign)
        }
      }
    }
    let chosen = state.queue[group.slot]
    var prompts = chosen
    if !chosen.contains(where: { $0.id != nil }) {
      prompts += Self.suggestions(state, desk, group)
    }
    var listed = Set(prompts.map(\.key))
    for prompt in asked + state.draftedPrompts(in: group.slot)
    where listed.insert(prompt.key).inserted {
      prompts.append(prompt)
    }
    rows = prompts.flatMap { prompt -> [PromptsRow] in
      let answers = given[prompt.key] ?? []
      return [.prompt(prompt, answers: answers.count)] + answers
    }
    self.answers = answers
    unasked = chosen.isEmpty ? nil : chosen.count { given[$0.key] == nil }
    unaskedByAll = chosen.count { given[$0.key] == nil && others[$0.key] == nil }
    elsewhere = others
  }

  private static func suggestions(
    _ state: PromptsState, _ desk: Desk, _ group: TalkGroup
  ) -> [QueuedPrompt] {
    let suited = desk.packs.prompts.prompts(for: group.audience)
    guard state.putsYoungFirst(group) else { return suited.map { QueuedPrompt($0) } }
    return (suited.filter(\.suitsYoung) + suited.filter { !$0.suitsYoung }).map {
      QueuedPrompt($0)
    }
  }

  /// The place of a row, or of the prompt it stood under; nil when there are no rows.
  func place(of id: PromptsRow.ID?) -> Int? {
    guard let id else { return rows.isEmpty ? nil : 0 }
    return rows.firstIndex { $0.id == id }
  }
}
