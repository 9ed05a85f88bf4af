// The workshop pane: a workshop led from packs of protocols, with its time and the next prompt in
// sight, and what the room says, up to the action cards. It shows agreed points and no notes.

import Domain
import Surface

/// What do we make of it?
public enum WorkshopPane: Pane {
  public static let id = PaneID.workshop
  public static let title = "Workshop"
  public static let commands = WorkshopCommand.allCases.map(\.command)

  public static func initial(_ desk: Desk) -> WorkshopState { WorkshopState() }
  public static func mode(_ state: WorkshopState) -> Mode { state.writing == nil ? .list : .field }
  public static func coversScreen(_ state: WorkshopState) -> Bool { state.isProjecting }

  public static func perform(_ command: CommandID, _ state: inout WorkshopState, _ desk: Desk)
    -> [Effect]
  {
    guard let command = WorkshopCommand(rawValue: command.name) else { return [] }
    return state.perform(command, desk)
  }

  public static func type(_ key: Key, _ state: inout WorkshopState, _ desk: Desk) -> [Effect] {
    switch state.writing {
    case .field(let target)?: _ = state.fields[target]?.field.handle(key)
    case .card?: _ = state.card?.handle(key)
    case .turns?: return state.takeTurn(key, desk)
    case nil: break
    }
    return []
  }

  public static func paste(_ text: String, _ state: inout WorkshopState, _ desk: Desk)
    -> [Effect]
  {
    switch state.writing {
    case .field(let target)?: state.fields[target]?.field.paste(text)
    case .card?: state.card?.paste(text)
    case .turns?, nil: return [.say("A paste goes into a field: open one first.")]
    }
    return []
  }

  /// Esc leaves a field and keeps it. It does not take the wall away.
  public static func back(_ state: inout WorkshopState, _ desk: Desk) -> Bool {
    if state.isProjecting { return true }
    switch state.writing {
    case .field(let target)?:
      if state.fields[target]?.isChanged != true { state.fields[target] = nil }
    case .card?:
      if state.card?.isChanged != true { state.card = nil }
    case .turns?: break
    case nil:
      guard state.page != .board else { return false }
      state.page = .board
    }
    state.writing = nil
    return true
  }

  public static func finish(_ outcome: Outcome, _ state: inout WorkshopState, _ desk: Desk)
    -> [Effect]
  {
    state.finish(outcome)
  }

  public static func settle(_ state: inout WorkshopState, _ desk: Desk) {
    guard case .field(let target)? = state.writing else { return }
    state.fields[target]?.field.columns = desk.room.columns
  }

  public static func drafts(_ state: WorkshopState) -> [Draft] { state.drafts }

  public static func held(_ state: WorkshopState) -> [Draft] { state.held }

  public static func restore(_ draft: Draft, _ state: inout WorkshopState, _ desk: Desk) {
    state.restore(draft, desk)
  }

  public static func select(_ ref: EntryRef, _ state: inout WorkshopState, _ desk: Desk) {
    state.selected = ref
  }

  public static func subject(_ state: WorkshopState, _ desk: Desk) -> EntryRef? {
    state.selection(desk)?.ref
  }

  public static func heading(_ state: WorkshopState, _ desk: Desk) -> String {
    let run = WorkshopRun.current(desk.review, desk.packs, at: desk.now)
    guard let step = run.step else { return run.isClosed ? "closed" : "not begun" }
    return run.isTool ? "\(run.leading?.title ?? ""): \(step.title)" : step.title
  }

  public static func draw(
    _ state: WorkshopState, _ desk: Desk, isFocused: Bool, on surface: inout Surface
  ) {
    let run = WorkshopRun.current(desk.review, desk.packs, at: desk.now)
    if state.isProjecting {
      let page = WorkshopPane.wall(run, desk.review)
      // Letters of ASCII are read from three metres on any projector.
      WallView(
        page: page, reading: run.step == nil ? "" : run.timer?.reading(at: desk.now) ?? "",
        isASCII: true, scroll: state.wallPage
      ).draw(on: &surface)
    } else {
      WorkshopView(state: state, run: run, desk: desk, isFocused: isFocused).draw(on: &surface)
    }
    if isFocused { surface.keepCursorInside() }
  }

  /// What the room reads: what it is asked, and as a workshop begins also the school's question.
  public static func wall(_ run: WorkshopRun, _ review: Review) -> ProjectorPage {
    ProjectorPage(
      step: run.step?.title ?? title, asking: run.step?.prompt ?? "", next: run.next?.title,
      withQuestion: run.step == nil || (run.place == 0 && !run.isTool),
      withRules: run.step?.shows == .rules, of: review)
  }
}
