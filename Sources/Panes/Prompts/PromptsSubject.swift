// Which record the prompts pane is about, for commands that belong to no pane: an answer, and never
// the prompt it was given to.

import Domain

extension PromptsPane {
  public static func subject(_ state: PromptsState, _ desk: Desk) -> EntryRef? {
    switch state.focus {
    case .answer: return state.field?.correction?.record
    case .own, .picker: return nil
    case .list: break
    }
    guard case .answer(let record, _)? = state.row(in: PromptsList(state, desk, state.group(desk)))
    else { return nil }
    return record.ref
  }
}
