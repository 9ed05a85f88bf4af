// A pane with its state, as one value whose kind is not known outside. This is the only erasure in
// the interface, and it is still a value: copying it copies the state.

import Domain
import Surface

/// A pane in the frame, whatever its kind.
public protocol AnyPane: Sendable {
  var id: PaneID { get }
  var title: String { get }
  var commands: [Command] { get }
  var mode: Mode { get }
  var coversScreen: Bool { get }
  var saysItsKeys: Bool { get }
  var barLabels: [CommandID: String]? { get }
  var drafts: [Draft] { get }
  var openDraft: Draft? { get }
  var held: [Draft] { get }
  mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect]
  mutating func type(_ key: Key, _ desk: Desk) -> [Effect]
  mutating func paste(_ text: String, _ desk: Desk) -> [Effect]
  mutating func back(_ desk: Desk) -> Bool
  mutating func finish(_ outcome: Outcome, _ desk: Desk) -> [Effect]
  mutating func settle(_ desk: Desk)
  mutating func select(_ ref: EntryRef, _ desk: Desk)
  mutating func receive(_ words: String, _ desk: Desk) -> [Effect]
  mutating func restore(_ draft: Draft, _ desk: Desk)
  mutating func reopen(_ draft: Draft, _ desk: Desk) -> Bool
  mutating func goOn(with rest: String, isPrivate: Bool, _ desk: Desk) -> Bool
  func subject(_ desk: Desk) -> EntryRef?
  func subjectField(_ desk: Desk) -> String?
  /// Begins anew, as when the review was opened: nothing of what was looked at stays in memory.
  mutating func remount(_ desk: Desk)
  func heading(_ desk: Desk) -> String
  func draw(_ desk: Desk, isFocused: Bool, on surface: inout Surface)
}

/// A pane of one kind with its state.
public struct MountedPane<Kind: Pane>: AnyPane {
  public var state: Kind.State

  public init(_ desk: Desk) { state = Kind.initial(desk) }

  public var id: PaneID { Kind.id }
  public var title: String { Kind.title }
  public var commands: [Command] { Kind.commands }
  public var mode: Mode { Kind.mode(state) }
  public var coversScreen: Bool { Kind.coversScreen(state) }
  public var saysItsKeys: Bool { Kind.saysItsKeys(state) }
  public var barLabels: [CommandID: String]? { Kind.barLabels(state) }
  public var drafts: [Draft] { Kind.drafts(state) }
  public var openDraft: Draft? { Kind.openDraft(state) }
  public var held: [Draft] { Kind.held(state) }

  public mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
    Kind.perform(command, &state, desk)
  }
  public mutating func type(_ key: Key, _ desk: Desk) -> [Effect] { Kind.type(key, &state, desk) }
  public mutating func paste(_ text: String, _ desk: Desk) -> [Effect] {
    Kind.paste(text, &state, desk)
  }
  public mutating func back(_ desk: Desk) -> Bool { Kind.back(&state, desk) }
  public mutating func finish(_ outcome: Outcome, _ desk: Desk) -> [Effect] {
    Kind.finish(outcome, &state, desk)
  }
  public mutating func settle(_ desk: Desk) { Kind.settle(&state, desk) }
  public mutating func select(_ ref: EntryRef, _ desk: Desk) { Kind.select(ref, &state, desk) }
  public mutating func receive(_ words: String, _ desk: Desk) -> [Effect] {
    Kind.receive(words, &state, desk)
  }
  public mutating func restore(_ draft: Draft, _ desk: Desk) { Kind.restore(draft, &state, desk) }
  public mutating func reopen(_ draft: Draft, _ desk: Desk) -> Bool {
    Kind.reopen(draft, &state, desk)
  }
  public mutating func goOn(with rest: String, isPrivate: Bool, _ desk: Desk) -> Bool {
    Kind.goOn(with: rest, isPrivate: isPrivate, &state, desk)
  }
  public func subject(_ desk: Desk) -> EntryRef? { Kind.subject(state, desk) }
  public func subjectField(_ desk: Desk) -> String? { Kind.subjectField(state, desk) }
  public mutating func remount(_ desk: Desk) { state = Kind.initial(desk) }
  public func heading(_ desk: Desk) -> String { Kind.heading(state, desk) }
  public func draw(_ desk: Desk, isFocused: Bool, on surface: inout Surface) {
    Kind.draw(state, desk, isFocused: isFocused, on: &surface)
  }
}
