// A pane on a desk, pressed by key scripts. It resolves keys as the interface does, performs what
// the pane asks on a review in memory, and shows what was drawn.

import Domain
import Interface
import Panes
import Surface

/// A mounted pane and a small world around it.
struct PaneHarness<Kind: Pane> {
  var desk: Desk
  var pane: MountedPane<Kind>
  /// Everything the pane asked for, changes included, in order.
  private(set) var effects: [Effect] = []
  /// Entries made for the pane, in order.
  private(set) var recorded: [Entry] = []
  /// When set, every `record` comes to this instead of being performed.
  var failure: Outcome?
  private var builder: ReviewBuilder

  init(_ kind: Kind.Type = Kind.self, _ desk: Desk = Sample.desk()) {
    self.desk = desk
    pane = MountedPane(desk)
    builder = ReviewBuilder(desk.review)
    pane.settle(desk)
  }

  // MARK: What a person does

  /// Presses the keys of a script, then settles as the loop does after a burst.
  mutating func press(_ script: String) {
    for key in KeyScript.keys(script) { press(key) }
    pane.settle(desk)
  }

  mutating func press(_ key: Key) {
    if let effect = global(key) { return take([effect]) }
    if let command = command(for: key) {
      take(pane.perform(command.id, desk))
    } else if key == .escape {
      _ = pane.back(desk)
    } else {
      take(pane.type(key, desk))
    }
  }

  mutating func perform(_ command: CommandID) {
    take(pane.perform(command, desk))
    pane.settle(desk)
  }

  mutating func paste(_ text: String) {
    take(pane.paste(text, desk))
    pane.settle(desk)
  }

  /// Moves the clock of the desk.
  mutating func wait(until clock: String) {
    desk.now = Sample.time(clock)
    pane.settle(desk)
  }

  /// Something another laptop wrote arrives.
  @discardableResult
  mutating func receive(_ event: Event, from callsign: String, replacing: [EntryRef] = [])
    -> EntryRef
  {
    let ref = builder.record(Change(event, replacing: replacing), by: callsign, at: desk.now).ref
    desk.review = builder.review
    pane.settle(desk)
    return ref
  }

  // MARK: What came of it

  var mode: Mode { pane.mode }

  /// Forgets the effects so far.
  mutating func clear() {
    effects = []
    recorded = []
  }

  /// The latest line for the status row.
  var said: String? {
    for case .say(let text) in effects.reversed() { return text }
    return nil
  }

  /// All changes asked for.
  var changes: [Change] {
    effects.flatMap { effect -> [Change] in
      if case .record(let changes) = effect { changes } else { [] }
    }
  }

  func surface(_ rows: Int, _ columns: Int, isFocused: Bool = true) -> Surface {
    var surface = Surface(Size(rows: rows, columns: columns))
    pane.draw(desk, isFocused: isFocused, on: &surface)
    return surface
  }

  /// The drawn text alone.
  func text(_ rows: Int, _ columns: Int) -> String { surface(rows, columns).text }

  /// The pane's heading and mode, the drawn text, and where the cursor is.
  func screen(_ rows: Int, _ columns: Int, isFocused: Bool = true) -> String {
    let surface = surface(rows, columns, isFocused: isFocused)
    let cursor = surface.cursor.map { "\($0.row):\($0.column)" } ?? "none"
    return "\(pane.title) · \(pane.heading(desk)) [\(mode.rawValue), cursor \(cursor)]\n"
      + surface.text + "\n"
  }

  /// The same with the roles of the cells under it.
  func roleScreen(_ rows: Int, _ columns: Int) -> String {
    screen(rows, columns) + "\n" + surface(rows, columns).roles + "\n"
  }

  // MARK: The world

  private func command(for key: Key) -> Command? {
    pane.commands.first { $0.keys.contains(key) && $0.modes.contains(mode) }
  }

  /// The interface's own keys, which no pane gets to see.
  private func global(_ key: Key) -> Effect? {
    switch key {
    case .control("p"): return .palette
    case .control("g"): return .safeguarding
    case .control("b"), .function(9): return .hide
    case .control("q"): return .quit
    case .control("z") where mode == .list, .character("u") where mode == .list: return .undo
    case .control("y") where mode == .list, .character("U") where mode == .list: return .redo
    case .character("?") where mode == .list: return .help
    case .character(":") where mode == .list: return .palette
    case .character("/") where mode == .list: return .search
    case .character(let digit) where mode == .list:
      return Int(String(digit)).flatMap { PaneID(rawValue: $0) }.map { .show($0) }
    default: return nil
    }
  }

  private mutating func take(_ asked: [Effect]) {
    for effect in asked {
      effects.append(effect)
      switch effect {
      case .record(let changes): record(changes)
      case .undo: undo(desk.review.undoing(by: desk.writers))
      case .redo: undo(desk.review.redoing(by: desk.writers))
      case .setAside(let setAside):
        recorded.append(
          builder.record(Change(.setAside(setAside)), by: desk.callsign, at: desk.now))
        desk.review = builder.review
      case .reflect(let news): desk.mirror.add(news)
      default: break
      }
    }
  }

  private mutating func record(_ changes: [Change]) {
    if let failure { return take(pane.finish(failure, desk)) }
    for change in changes {
      if let refusal = desk.review.refusal(of: change) {
        return take(pane.finish(.refused(refusal.explanation), desk))
      }
    }
    var entries: [Entry] = []
    for change in changes {
      entries.append(builder.record(change, by: desk.callsign, at: change.at ?? desk.now))
    }
    desk.review = builder.review
    recorded += entries
    take(pane.finish(.recorded(entries), desk))
  }

  private mutating func undo(_ change: Change?) {
    guard let change else { return }
    recorded.append(builder.record(change, by: desk.callsign, at: desk.now))
    desk.review = builder.review
  }
}
