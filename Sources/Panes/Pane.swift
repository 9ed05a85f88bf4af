// What a pane is: a state, a table of commands, functions from state and key to state and effects,
// and a drawing. No pane knows another; what they share is the desk.

import Domain
import Surface

/// A pane. All functions are pure: time, review and people come with the desk.
public protocol Pane: Sendable {
  associatedtype State: Sendable

  static var id: PaneID { get }
  static var title: String { get }
  /// Commands of this pane, in the order of the key bar and the help.
  static var commands: [Command] { get }

  static func initial(_ desk: Desk) -> State
  static func mode(_ state: State) -> Mode

  /// Does a command of this pane's table.
  static func perform(_ command: CommandID, _ state: inout State, _ desk: Desk) -> [Effect]
  /// Takes a key that no command is bound to; in `.field` this is typing.
  static func type(_ key: Key, _ state: inout State, _ desk: Desk) -> [Effect]
  /// Takes pasted text: text, never commands.
  static func paste(_ text: String, _ state: inout State, _ desk: Desk) -> [Effect]
  /// Backs out one level and loses nothing; false when there is nothing to back out of.
  static func back(_ state: inout State, _ desk: Desk) -> Bool
  /// What came of this pane's own `record`. A field is emptied here and nowhere else.
  static func finish(_ outcome: Outcome, _ state: inout State, _ desk: Desk) -> [Effect]
  /// Called once all waiting keys are taken, before drawing: the guide reads here, not per key.
  static func settle(_ state: inout State, _ desk: Desk)
  /// Selects a record, for search and links.
  static func select(_ ref: EntryRef, _ state: inout State, _ desk: Desk)

  /// The record that a person would say is selected, for commands that belong to no pane, such as
  /// erasing; nil where none is.
  static func subject(_ state: State, _ desk: Desk) -> EntryRef?
  /// The field of what is agreed that is selected, by name, where it may be empty; nil where none
  /// is.
  static func subjectField(_ state: State, _ desk: Desk) -> String?
  /// Takes words another pane hands over, as a draft; says so where there is no place for them.
  static func receive(_ words: String, _ state: inout State, _ desk: Desk) -> [Effect]

  /// What is being typed and is not saved.
  static func drafts(_ state: State) -> [Draft]
  /// Puts a recovered draft back into its field.
  static func restore(_ draft: Draft, _ state: inout State, _ desk: Desk)

  /// What is in the field that has the keys, also where leaving it would lose nothing; nil where
  /// none has, or the pane cannot say.
  static func openDraft(_ state: State) -> Draft?
  /// What is in every field and form of the pane, also where leaving it would lose nothing: words
  /// that another program erases go from all of them.
  static func held(_ state: State) -> [Draft]
  /// Opens a draft's field again; false where the pane has none for it.
  static func reopen(_ draft: Draft, _ state: inout State, _ desk: Desk) -> Bool
  /// Opens an empty field in which whoever was typing goes on, after the field they were in had to
  /// go; false where the pane has none that is about nothing.
  ///
  /// - Parameters:
  ///   - rest: what of their words stays, to begin with.
  ///   - isPrivate: whether the words must never leave this laptop.
  static func goOn(
    with rest: String, isPrivate: Bool, _ state: inout State, _ desk: Desk
  ) -> Bool

  /// True while the pane must be the only thing on the screen, as on a projector: nothing that
  /// others may not read is drawn then, and no key brings it up.
  static func coversScreen(_ state: State) -> Bool

  /// True while the pane says itself what its keys do, so that the key bar leaves them to it.
  static func saysItsKeys(_ state: State) -> Bool

  /// What the key bar says while the pane's keys mean something else than its table says of them;
  /// nil where the table holds.
  static func barLabels(_ state: State) -> [CommandID: String]?

  /// What stands behind the title: "S04 Y4 science · L1 L2". Empty for nothing.
  static func heading(_ state: State, _ desk: Desk) -> String
  /// Draws the inside of the pane. With the focus, it leaves the hardware cursor on what has it.
  static func draw(_ state: State, _ desk: Desk, isFocused: Bool, on surface: inout Surface)
}

extension Pane {
  public static func type(_ key: Key, _ state: inout State, _ desk: Desk) -> [Effect] { [] }
  public static func paste(_ text: String, _ state: inout State, _ desk: Desk) -> [Effect] {
    [.say("A paste goes into a field: open one first.")]
  }
  public static func back(_ state: inout State, _ desk: Desk) -> Bool { false }
  public static func finish(_ outcome: Outcome, _ state: inout State, _ desk: Desk) -> [Effect] {
    []
  }
  public static func settle(_ state: inout State, _ desk: Desk) {}
  public static func select(_ ref: EntryRef, _ state: inout State, _ desk: Desk) {}
  public static func subject(_ state: State, _ desk: Desk) -> EntryRef? { nil }
  public static func subjectField(_ state: State, _ desk: Desk) -> String? { nil }
  public static func receive(_ words: String, _ state: inout State, _ desk: Desk) -> [Effect] {
    [.say("There is no field for these words here.")]
  }
  public static func drafts(_ state: State) -> [Draft] { [] }
  public static func restore(_ draft: Draft, _ state: inout State, _ desk: Desk) {}
  public static func openDraft(_ state: State) -> Draft? { nil }
  public static func held(_ state: State) -> [Draft] {
    let drafts = drafts(state)
    guard let open = openDraft(state), !drafts.contains(where: { $0.name == open.name }) else {
      return drafts
    }
    return drafts + [open]
  }
  public static func reopen(_ draft: Draft, _ state: inout State, _ desk: Desk) -> Bool { false }
  public static func goOn(
    with rest: String, isPrivate: Bool, _ state: inout State, _ desk: Desk
  ) -> Bool { false }
  public static func heading(_ state: State, _ desk: Desk) -> String { "" }
  public static func mode(_ state: State) -> Mode { .list }
  public static func coversScreen(_ state: State) -> Bool { false }
  public static func saysItsKeys(_ state: State) -> Bool { false }
  public static func barLabels(_ state: State) -> [CommandID: String]? { nil }
}
