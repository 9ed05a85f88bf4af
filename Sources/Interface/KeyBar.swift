// The line above the last: what the keys do, for the pane that has the focus and the mode it is in.

import Panes
import Surface

/// Draws the key bar from the command tables.
enum KeyBar {
  struct Item: Hashable {
    let key: String
    let label: String
    var isNeeded = false
    /// Shown where there is room beside all others.
    var isSpare = false

    var columns: Int { key.count + 1 + label.count }
  }

  /// Draws as many items as fit. What opens everything else (help and the palette) always fits, so
  /// that nobody is left with a row of keys and no way to ask what they do.
  ///
  /// - Parameters:
  ///   - mode: nil under an overlay, which has its own hints.
  ///   - hasOwnKeys: false for a pane that says itself what its keys do.
  ///   - labels: what the pane's keys mean just now; nil where the table holds.
  static func draw(
    on surface: inout Surface, row: Int, columns: Int, keyMap: KeyMap, pane: PaneID, mode: Mode?,
    hasOwnKeys: Bool = true, labels: [CommandID: String]? = nil
  ) {
    let items = items(keyMap, pane, mode, hasOwnKeys: hasOwnKeys, labels: labels)
    put(items, on: &surface, row: row, columns: columns)
  }

  /// The pane's own keys and the one that blanks the screen, for a pane that has all of it.
  static func drawCovered(
    on surface: inout Surface, row: Int, columns: Int, keyMap: KeyMap, pane: PaneID
  ) {
    let own = items(keyMap, pane, .list, isAlone: true)
    put(own, on: &surface, row: row, columns: columns)
  }

  static func put(_ items: [Item], on surface: inout Surface, row: Int, columns: Int) {
    var column = 1
    for item in fitting(items, columns: columns - 1) {
      column += surface.put(item.key, at: Position(row: row, column: column), role: .key)
      column += surface.put(
        " \(item.label)", at: Position(row: row, column: column), role: .keyLabel)
      column += 2
    }
  }

  /// The items that fit, in their order: first of all those that may not be missing, and last what
  /// is there to spare.
  static func fitting(_ items: [Item], columns: Int) -> [Item] {
    var room = columns
    var taken = Set<Int>()
    for (isNeeded, isSpare) in [(true, false), (false, false), (false, true)] {
      for (index, item) in items.enumerated()
      where item.isNeeded == isNeeded && item.isSpare == isSpare {
        guard item.columns <= room else { break }
        room -= item.columns + 2
        taken.insert(index)
      }
    }
    return items.indices.filter { taken.contains($0) }.map { items[$0] }
  }

  private static let needed: Set<CommandID> = ["help", "palette"]
  /// It must not take the place of the safeguarding card where there are 80 columns.
  private static let spare: Set<CommandID> = ["notes.dismiss"]

  static func items(
    _ keyMap: KeyMap, _ pane: PaneID, _ mode: Mode?, isAlone: Bool = false,
    hasOwnKeys: Bool = true, labels: [CommandID: String]? = nil
  ) -> [Item] {
    guard let mode else { return [Item(key: "Esc", label: "back")] }
    var own: [Item] = []
    var global: [Item] = []
    for binding in keyMap.bindings where binding.command.modes.contains(mode) {
      let isOwn = binding.owner == .pane(pane)
      let told = isOwn && labels != nil ? labels?[binding.command.id] : binding.command.barLabel
      guard let label = told, let key = shown(binding, in: mode) else { continue }
      switch binding.owner {
      case .pane(let owner):
        guard owner == pane, hasOwnKeys else { continue }
        own.append(Item(key: key, label: label, isSpare: spare.contains(binding.command.id)))
      case .global where isAlone:
        if binding.command.id == "hide" {
          global.append(Item(key: key, label: label, isNeeded: true))
        }
      case .practice: break
      case .global:
        global.append(Item(key: key, label: label, isNeeded: needed.contains(binding.command.id)))
      }
    }
    let leave = mode == .list ? [] : [Item(key: "Esc", label: "leave", isNeeded: true)]
    let digits = PaneID.allCases.map(\.rawValue)
    let range = "\(digits.first ?? 1)-\(digits.last ?? 1)"
    let panes = mode == .list && !isAlone ? [Item(key: range, label: "panes")] : []
    return own + leave + panes + global
  }

  /// The first key that works in this mode.
  private static func shown(_ binding: KeyMap.Binding, in mode: Mode) -> String? {
    binding.keys.first { KeyMap.canBeCommand($0, of: binding.owner, in: mode) }?.name
  }
}
