// The palette: every command there is, with its key, found by any of its words.

import Panes
import Surface

/// The palette's state.
struct CommandList: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    let id: CommandID
    let title: String
    let place: String
    let keys: String
    let searched: String
  }

  let rows: [Row]
  var filter = FilterLine()
  var selection = Selection()

  /// The focused pane's commands come first, then the global ones, then the other panes'; among
  /// its own those that can be done as it is now.
  ///
  /// - Parameter mode: nil while the pane asks something by keys of its own: what belongs to its
  ///   other lists is not on the screen then, and is left out.
  init(_ keyMap: KeyMap, focused: PaneID, mode: Mode?) {
    let titles = Dictionary(Registry.tables.map { ($0.pane, $0.title) }) { first, _ in first }
    func rank(_ binding: KeyMap.Binding) -> Int {
      switch binding.owner {
      case .pane(let pane) where pane == focused:
        mode.map { binding.command.modes.contains($0) } ?? true ? 0 : 1
      case .global: 2
      case .pane: 3
      case .practice: 4
      }
    }
    let ordered = keyMap.bindings.enumerated().filter { _, binding in
      mode != nil || binding.owner != .pane(focused) || binding.command.modes != [.picker]
    }.sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    rows = ordered.map { _, binding in
      var place = ""
      if case .pane(let pane) = binding.owner { place = titles[pane] ?? "" }
      return Row(
        id: binding.command.id, title: binding.command.title, place: place,
        keys: binding.keys.map(\.name).joined(separator: " "),
        searched: "\(place) \(binding.command.title) \(binding.command.help) \(binding.command.id)"
          .lowercased())
    }
  }

  var matches: [Row] {
    let words = filter.words
    guard !words.isEmpty else { return rows }
    let found = rows.filter { row in words.allSatisfy { row.searched.contains($0) } }
    // Titles that begin with what was typed are nearer than those that only mention it.
    let typed = filter.text.lowercased()
    return found.filter { $0.title.lowercased().hasPrefix(typed) }
      + found.filter { !$0.title.lowercased().hasPrefix(typed) }
  }

  var chosen: CommandID? {
    let matches = matches
    return selection.clamped(count: matches.count).map { matches[$0].id }
  }

  mutating func press(_ key: Key) {
    switch key {
    case .down, .control("n"): selection.move(by: 1, count: matches.count)
    case .up, .control("p"): selection.move(by: -1, count: matches.count)
    case .pageDown: selection.move(by: 10, count: matches.count)
    case .pageUp: selection.move(by: -10, count: matches.count)
    default: if filter.handle(key) { selection = Selection() }
    }
  }

  func draw(on surface: inout Surface, in rect: Rect) {
    let matches = matches
    OverlayBox.draw(on: &surface, rect, title: "Commands", prompt: "Type a word: ", filter: filter)
    let rows = max(0, rect.rows - 4)
    var selection = selection
    selection.scroll(height: rows, count: matches.count)
    let width = rect.columns - 4
    for (line, index) in selection.visible(rows: rows, count: matches.count).enumerated() {
      let row = matches[index]
      let place = Position(row: rect.row + 2 + line, column: rect.column + 2)
      let isChosen = index == selection.row
      if isChosen {
        surface.fill(
          Rect(row: place.row, column: place.column, rows: 1, columns: width), role: .selection)
      }
      let text = row.place.isEmpty ? row.title : "\(row.place): \(row.title)"
      let keyColumns = min(row.keys.count, 16)
      surface.put(
        (isChosen ? "> " : "  ") + text, at: place, role: isChosen ? .selection : .text,
        columns: max(0, width - keyColumns - 1), overflow: .ellipsis)
      surface.put(
        row.keys, at: Position(row: place.row, column: place.column + width - keyColumns),
        role: isChosen ? .selection : .key, columns: keyColumns)
    }
    if matches.isEmpty {
      surface.put(
        "No command has these words. Backspace takes a letter away.",
        at: Position(row: rect.row + 2, column: rect.column + 2), role: .dim, columns: width,
        overflow: .ellipsis)
    }
  }
}

/// The box that overlays are drawn in.
enum OverlayBox {
  /// A frame with a prompt line at its foot; the hardware cursor stands where one types.
  static func draw(
    on surface: inout Surface, _ rect: Rect, title: String, prompt: String, filter: FilterLine
  ) {
    surface.fill(rect)
    surface.frame(rect, title: title, isFocused: true)
    let row = rect.row + rect.rows - 2
    guard rect.rows >= 4 else { return }
    let used = surface.put(
      prompt, at: Position(row: row, column: rect.column + 2), role: .dim,
      columns: max(0, rect.columns - 4))
    let room = max(0, rect.columns - 5 - used)
    let shown = String(filter.text.suffix(max(0, room - 1)))
    let typed = surface.put(
      shown, at: Position(row: row, column: rect.column + 2 + used), role: .field, columns: room)
    surface.cursor = Position(row: row, column: rect.column + 2 + used + typed)
  }
}
