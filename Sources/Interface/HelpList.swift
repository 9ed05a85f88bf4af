// The help: what the keys do in the pane at hand, and everywhere. Typing filters it by word, and
// after an `@` by key, so that "what does ^T do" can be asked too.

import Panes
import Surface

/// The help's state.
struct HelpList: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    let keys: String
    let title: String
    let help: String
    /// What typing looks in: its words, and what the command line and key files call it.
    let searched: String

    init(_ binding: KeyMap.Binding) {
      keys = binding.keys.map(\.name).joined(separator: " ")
      title = binding.command.title
      help = binding.command.help
      searched = "\(title) \(help) \(binding.command.id)".lowercased()
    }
  }

  let title: String
  let rows: [Row]
  var filter = FilterLine()
  var top = 0

  /// What the pane's keys do: first those that work as it is now.
  init(_ keyMap: KeyMap, pane: PaneID, title: String, mode: Mode) {
    self.title = title
    let all = keyMap.bindings.filter { $0.owner == .pane(pane) }
    let own =
      all.filter { $0.command.modes.contains(mode) }
      + all.filter { !$0.command.modes.contains(mode) }
    let global = keyMap.bindings.filter { $0.owner == .global }
    rows = (own + global).map(Row.init)
  }

  /// The help of practice: some of its commands, and the Notes pane's where notes are written.
  init(_ keyMap: KeyMap, practising commands: Set<CommandID>, withNotes: Bool) {
    title = PracticeCommands.place
    let own = keyMap.practice.filter { commands.contains($0.command.id) }
    let notes = keyMap.bindings.filter { withNotes && $0.owner == .pane(.notes) }
    let global = keyMap.bindings.filter {
      $0.owner == .global && PracticeCommands.everywhere.contains($0.command.id)
    }
    rows = (own + notes + global).map(Row.init)
  }

  var matches: [Row] {
    if filter.text.hasPrefix("@") {
      let key = filter.text.dropFirst().lowercased()
      return rows.filter { row in
        key.isEmpty || row.keys.lowercased().split(separator: " ").contains { $0.hasPrefix(key) }
      }
    }
    let words = filter.words
    return rows.filter { row in words.allSatisfy { row.searched.contains($0) } }
  }

  mutating func press(_ key: Key) {
    switch key {
    case .down: top += 1
    case .up: top = max(0, top - 1)
    case .pageDown: top += 8
    case .pageUp: top = max(0, top - 8)
    default: if filter.handle(key) { top = 0 }
    }
    top = min(top, max(0, matches.count - 1))
  }

  func draw(on surface: inout Surface, in rect: Rect) {
    OverlayBox.draw(
      on: &surface, rect, title: "Help · \(title)", prompt: "Type a word, or @ and a key: ",
      filter: filter)
    let width = rect.columns - 4
    var row = rect.row + 1
    let end = rect.row + rect.rows - 2
    let keyColumns = min(14, max(6, width / 4))
    for match in matches.dropFirst(top) {
      guard row < end else { break }
      let column = rect.column + 2
      let keys = wrapped(
        match.keys.isEmpty ? "(palette)" : match.keys, columns: max(1, keyColumns - 1))
      for (step, line) in keys.enumerated() where row + step < end {
        surface.put(
          line, at: Position(row: row + step, column: column), role: .key,
          columns: keyColumns - 1, overflow: .ellipsis)
      }
      let below = row + keys.count
      surface.put(
        match.title, at: Position(row: row, column: column + keyColumns), role: .strong,
        columns: width - keyColumns, overflow: .ellipsis)
      row += 1
      for line in wrapped(match.help, columns: max(1, width - keyColumns)) {
        guard row < end else { break }
        surface.put(
          line, at: Position(row: row, column: column + keyColumns), role: .dim,
          columns: width - keyColumns)
        row += 1
      }
      row = max(row, below)
    }
    if matches.isEmpty {
      surface.put(
        "Nothing here has these words.", at: Position(row: row, column: rect.column + 2),
        role: .dim, columns: width, overflow: .ellipsis)
    }
  }
}
