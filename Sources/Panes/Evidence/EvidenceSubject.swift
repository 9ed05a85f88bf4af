// Which record the evidence pane is about, for commands that belong to no pane: the selected one of
// a listed cell, or the line of enquiry under the cursor.

import Domain

extension EvidencePane {
  public static func subject(_ state: EvidenceState, _ desk: Desk) -> EntryRef? {
    if state.listed != nil {
      return state.selection.clamped(count: state.items.count).map { state.items[$0] }
    }
    guard case .cell(let line, _) = state.place else { return nil }
    return line
  }
}
