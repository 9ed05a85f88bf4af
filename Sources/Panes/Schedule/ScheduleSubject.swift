// Which slot the schedule pane is about, for commands that belong to no pane.

import Domain

extension SchedulePane {
  public static func subject(_ state: ScheduleState, _ desk: Desk) -> EntryRef? {
    state.form?.record ?? state.selection(desk)?.record.ref
  }
}
