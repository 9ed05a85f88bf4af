// The after pane: the end of the day, the handover, the summary, and what people find when they
// come back to look. Pages are the domain's; here they are listed, shown and fed.

import Domain
import Surface

/// What comes of it?
public enum AfterPane: Pane {
  public static let id = PaneID.after
  public static let title = "After"
  public static let commands = AfterCommand.allCases.map(\.command)

  public static func initial(_ desk: Desk) -> AfterState { AfterState() }

  public static func mode(_ state: AfterState) -> Mode {
    state.writing == nil && state.filling == nil ? .list : .field
  }

  public static func perform(_ command: CommandID, _ state: inout AfterState, _ desk: Desk)
    -> [Effect]
  {
    guard let command = AfterCommand(rawValue: command.name) else { return [] }
    return state.perform(command, desk)
  }

  public static func type(_ key: Key, _ state: inout AfterState, _ desk: Desk) -> [Effect] {
    if let action = state.filling {
      _ = state.forms[action]?.handle(key)
    } else if let target = state.writing {
      _ = state.fields[target]?.field.handle(key)
    }
    return []
  }

  public static func paste(_ text: String, _ state: inout AfterState, _ desk: Desk) -> [Effect] {
    if let action = state.filling {
      state.forms[action]?.paste(text)
    } else if let target = state.writing {
      state.fields[target]?.field.paste(text)
    } else {
      return [.say("A paste goes into a field: open one first.")]
    }
    return []
  }

  public static func back(_ state: inout AfterState, _ desk: Desk) -> Bool {
    if let action = state.filling {
      if state.forms[action]?.isChanged != true { state.forms[action] = nil }
      state.filling = nil
    } else if let target = state.writing {
      if state.fields[target]?.isChanged != true { state.fields[target] = nil }
      state.writing = nil
    } else if state.page != nil {
      state.page = nil
    } else {
      return false
    }
    return true
  }

  public static func finish(_ outcome: Outcome, _ state: inout AfterState, _ desk: Desk)
    -> [Effect]
  {
    state.finish(outcome)
  }

  public static func settle(_ state: inout AfterState, _ desk: Desk) { state.settle(desk) }

  public static func select(_ ref: EntryRef, _ state: inout AfterState, _ desk: Desk) {
    guard let record = desk.review.record(ref) else { return }
    switch record.kind {
    case .check: state.show(.impact)
    case .word where record.word?.sort == .heard: state.show(.heard)
    case .word: state.show(.handover)
    default: break
    }
  }

  public static func drafts(_ state: AfterState) -> [Draft] { state.drafts }

  public static func held(_ state: AfterState) -> [Draft] { state.held }

  public static func restore(_ draft: Draft, _ state: inout AfterState, _ desk: Desk) {
    state.restore(draft, desk)
  }

  public static func heading(_ state: AfterState, _ desk: Desk) -> String {
    state.page.map { state.paper($0, desk).title } ?? ""
  }

  public static func draw(
    _ state: AfterState, _ desk: Desk, isFocused: Bool, on surface: inout Surface
  ) {
    AfterView(state: state, desk: desk, isFocused: isFocused).draw(on: &surface)
    if isFocused { surface.keepCursorInside() }
  }
}
