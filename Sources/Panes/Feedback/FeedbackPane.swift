// The feedback pane: points per line of enquiry, each with its wordings, what it rests on and how
// the host took it. It only hands on; what happens is in the state and what is seen in the view.

import Domain
import Surface

/// How do we say it so that it helps?
public enum FeedbackPane: Pane {
  public static let id = PaneID.feedback
  public static let title = "Feedback"
  public static let commands = FeedbackCommand.allCases.map(\.command)

  public static func initial(_ desk: Desk) -> FeedbackState { FeedbackState() }
  public static func mode(_ state: FeedbackState) -> Mode { state.mode }

  /// A choice by one key names its keys, and takes no others.
  public static func saysItsKeys(_ state: FeedbackState) -> Bool { state.choice != nil }

  /// In the wording check Enter says that a wording is for the room.
  public static func barLabels(_ state: FeedbackState) -> [CommandID: String]? {
    guard state.screen == .wording, state.mode == .list else { return nil }
    let labels: [FeedbackCommand: String] = [
      .open: "for the room", .later: "later", .before: "back", .moreTime: "two min more",
      .edit: "edit", .evidence: "link", .wording: "leave",
    ]
    return Dictionary(uniqueKeysWithValues: labels.map { ($0.command.id, $1) })
  }

  public static func perform(_ command: CommandID, _ state: inout FeedbackState, _ desk: Desk)
    -> [Effect]
  {
    guard let command = FeedbackCommand(rawValue: command.name) else { return [] }
    // A command from the palette is meant for what is under the question.
    if state.choice != nil, !command.command.modes.contains(.picker) { state.choice = nil }
    return state.perform(command, desk)
  }

  public static func type(_ key: Key, _ state: inout FeedbackState, _ desk: Desk) -> [Effect] {
    state.type(key, desk)
  }

  public static func paste(_ text: String, _ state: inout FeedbackState, _ desk: Desk) -> [Effect] {
    state.paste(text, desk)
  }

  public static func back(_ state: inout FeedbackState, _ desk: Desk) -> Bool { state.back(desk) }

  public static func finish(_ outcome: Outcome, _ state: inout FeedbackState, _ desk: Desk)
    -> [Effect]
  {
    state.finish(outcome, desk)
  }

  public static func settle(_ state: inout FeedbackState, _ desk: Desk) { state.settle(desk) }

  public static func select(_ ref: EntryRef, _ state: inout FeedbackState, _ desk: Desk) {
    state.select(ref, desk)
  }

  /// `L2: N06 N09` begins a point on that line that rests on those.
  public static func receive(_ words: String, _ state: inout FeedbackState, _ desk: Desk)
    -> [Effect]
  {
    state.receive(words, desk)
  }

  public static func drafts(_ state: FeedbackState) -> [Draft] {
    state.drafts.filter { !$0.isUntouched }.map(\.draft)
  }

  public static func openDraft(_ state: FeedbackState) -> Draft? { state.draft?.draft }

  public static func restore(_ draft: Draft, _ state: inout FeedbackState, _ desk: Desk) {
    state.restore(draft, desk)
  }

  public static func heading(_ state: FeedbackState, _ desk: Desk) -> String {
    state.heading(desk)
  }

  public static func draw(
    _ state: FeedbackState, _ desk: Desk, isFocused: Bool, on surface: inout Surface
  ) {
    FeedbackView(state: state, desk: desk, isFocused: isFocused).draw(on: &surface)
    if isFocused { surface.keepCursorInside() }
  }
}
