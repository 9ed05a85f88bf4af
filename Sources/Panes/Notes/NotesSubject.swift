// Which record the notes pane is about, for commands that belong to no pane.

import Domain

extension NotesPane {
  public static func subject(_ state: NotesState, _ desk: Desk) -> EntryRef? {
    switch state.focus {
    case .tags(_, let ref), .details(_, let ref), .versions(let ref, _): ref
    case .field, .fieldTags, .fieldDetails, .settingAside: state.open?.purpose.ref
    case .gathered(let gathered): gathered.selected
    case .tally: nil
    case .list: state.selection(desk)?.ref
    }
  }
}
