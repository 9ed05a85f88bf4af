// The session pane: the feedback session from the welcome to what will be written, one point a
// screen, with its time, its talk and what the host makes of it; and the wall for the room.

import Domain
import Surface

/// How do we say it in the room?
public enum SessionPane: Pane {
  public static let id = PaneID.session
  public static let title = "Session"
  public static let commands = SessionCommand.allCases.map(\.command)

  public static func initial(_ desk: Desk) -> SessionState { SessionState() }
  public static func mode(_ state: SessionState) -> Mode { state.writing == nil ? .list : .field }
  public static func coversScreen(_ state: SessionState) -> Bool { state.isProjecting }

  public static func perform(_ command: CommandID, _ state: inout SessionState, _ desk: Desk)
    -> [Effect]
  {
    guard let command = SessionCommand(rawValue: command.name) else { return [] }
    return state.perform(command, desk)
  }

  public static func type(_ key: Key, _ state: inout SessionState, _ desk: Desk) -> [Effect] {
    guard let target = state.writing else { return [] }
    _ = state.fields[target]?.field.handle(key)
    return []
  }

  public static func paste(_ text: String, _ state: inout SessionState, _ desk: Desk) -> [Effect] {
    guard let target = state.writing else {
      return [.say("A paste goes into a field: open one first.")]
    }
    state.fields[target]?.field.paste(text)
    return []
  }

  /// Esc leaves a field and keeps it. It does not take the wall away: a slip must not show what
  /// lies behind it.
  public static func back(_ state: inout SessionState, _ desk: Desk) -> Bool {
    if state.isProjecting { return true }
    guard let target = state.writing else { return false }
    if state.fields[target]?.isChanged != true { state.fields[target] = nil }
    state.writing = nil
    return true
  }

  public static func finish(_ outcome: Outcome, _ state: inout SessionState, _ desk: Desk)
    -> [Effect]
  {
    state.finish(outcome, desk)
  }

  public static func settle(_ state: inout SessionState, _ desk: Desk) {
    guard let target = state.writing else { return }
    state.fields[target]?.field.columns = desk.room.columns
  }

  public static func drafts(_ state: SessionState) -> [Draft] { state.drafts }

  public static func held(_ state: SessionState) -> [Draft] { state.held }

  public static func restore(_ draft: Draft, _ state: inout SessionState, _ desk: Desk) {
    state.restore(draft, desk)
  }

  public static func select(_ ref: EntryRef, _ state: inout SessionState, _ desk: Desk) {}

  public static func heading(_ state: SessionState, _ desk: Desk) -> String {
    let session = FeedbackSession(desk.review, wanted: state.wanted)
    switch session.position {
    case .notBegun: return "\(session.plan.minutes) minutes, not begun"
    case .closed: return "closed"
    case .at:
      let title = session.step?.title ?? ""
      return session.pointNumber.map { "\(title) \($0) of \(session.points.count)" } ?? title
    }
  }

  public static func draw(
    _ state: SessionState, _ desk: Desk, isFocused: Bool, on surface: inout Surface
  ) {
    let session = FeedbackSession(desk.review, wanted: state.wanted)
    if state.isProjecting, isFocused || surface.size.rows > 0 {
      WallView(
        page: ProjectorPage(session, desk.review), reading: reading(session, desk),
        isASCII: desk.isASCII, scroll: state.scroll
      ).draw(on: &surface)
    } else {
      SessionView(state: state, session: session, desk: desk, isFocused: isFocused)
        .draw(on: &surface)
    }
    if isFocused { surface.keepCursorInside() }
  }

  /// What is left of the silence that is on, or else of the step.
  static func reading(_ session: FeedbackSession, _ desk: Desk) -> String {
    if let silence = session.silence, silence.isRunning(at: desk.now),
      silence.remaining(at: desk.now) > 0
    {
      return "silence, \(silence.reading(at: desk.now))"
    }
    guard session.step != nil, let timer = session.timer else { return "" }
    return timer.reading(at: desk.now)
  }
}
