// The evidence pane: the gap map, line of enquiry by kind of source, and what is behind a cell. It
// only hands on; what happens is in the state and what is seen in the views.

import Domain
import Surface

/// What are we still missing?
public enum EvidencePane: Pane {
  public static let id = PaneID.evidence
  public static let title = "Evidence"
  public static let commands = EvidenceCommand.allCases.map(\.command)

  public static func initial(_ desk: Desk) -> EvidenceState { EvidenceState() }
  public static func mode(_ state: EvidenceState) -> Mode { state.mode }

  /// A page over the map names its own keys.
  public static func saysItsKeys(_ state: EvidenceState) -> Bool { state.sheet != nil }

  public static func perform(_ command: CommandID, _ state: inout EvidenceState, _ desk: Desk)
    -> [Effect]
  {
    guard let command = EvidenceCommand(rawValue: command.name) else { return [] }
    return state.perform(command, desk)
  }

  public static func type(_ key: Key, _ state: inout EvidenceState, _ desk: Desk) -> [Effect] {
    state.type(key, desk)
  }

  public static func paste(_ text: String, _ state: inout EvidenceState, _ desk: Desk) -> [Effect] {
    [.say("There is no field here. A paste goes into a note: n starts one.")]
  }

  public static func back(_ state: inout EvidenceState, _ desk: Desk) -> Bool { state.back() }

  public static func finish(_ outcome: Outcome, _ state: inout EvidenceState, _ desk: Desk)
    -> [Effect]
  {
    state.finish(outcome, desk)
  }

  public static func settle(_ state: inout EvidenceState, _ desk: Desk) { state.refresh(desk) }

  public static func select(_ ref: EntryRef, _ state: inout EvidenceState, _ desk: Desk) {
    state.select(ref, desk)
  }

  public static func drafts(_ state: EvidenceState) -> [Draft] {
    state.draft.map { [$0] } ?? []
  }

  public static func restore(_ draft: Draft, _ state: inout EvidenceState, _ desk: Desk) {
    if draft.name == EvidencePiles.fieldName { state.restore(draft) }
  }

  /// The time the map is of.
  public static func heading(_ state: EvidenceState, _ desk: Desk) -> String {
    desk.now.time.description
  }

  public static func draw(
    _ state: EvidenceState, _ desk: Desk, isFocused: Bool, on surface: inout Surface
  ) {
    // A drawing may come before the state has heard of a change.
    var state = state
    state.refreshLines(desk)
    EvidenceView(state: state, desk: desk, isFocused: isFocused).draw(on: &surface)
    if isFocused { surface.keepCursorInside() }
  }
}
