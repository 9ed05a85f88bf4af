// Which point the feedback pane is about, for commands that belong to no pane.

import Domain

extension FeedbackPane {
  public static func subject(_ state: FeedbackState, _ desk: Desk) -> EntryRef? {
    state.draft?.point ?? state.subject
  }
}
