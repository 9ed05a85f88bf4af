// Which key does what, here and now. Built once from the command tables and the person's own key
// file; the key bar, the palette and the help read the same table, so they cannot disagree.

import Panes
import Surface

/// Keys to commands.
public struct KeyMap: Sendable {
  /// Where a command belongs.
  public enum Owner: Hashable, Sendable {
    case global
    case pane(PaneID)
    /// Practising, which has a screen of its own.
    case practice
  }

  /// A command with the keys it has after the key file.
  public struct Binding: Hashable, Sendable {
    public let owner: Owner
    public let command: Command
    public let keys: [Key]
  }

  private struct Place: Hashable {
    var owner: Owner
    var mode: Mode
    var key: Key
  }

  /// All commands: the panes' in the order of the panes, then the global ones.
  public let bindings: [Binding]
  /// The commands of practice.
  public let practice: [Binding]
  private let commandByPlace: [Place: CommandID]
  private let bindingByID: [CommandID: Binding]

  /// - Parameter overrides: keys that replace a command's own; an empty list takes them away.
  public init(overrides: [CommandID: [Key]] = [:]) {
    var bindings: [Binding] = []
    for table in Registry.tables {
      for command in table.commands {
        bindings.append(
          Binding(
            owner: .pane(table.pane), command: command,
            keys: overrides[command.id] ?? command.keys))
      }
    }
    for command in GlobalCommands.table {
      bindings.append(
        Binding(owner: .global, command: command, keys: overrides[command.id] ?? command.keys))
    }
    self.bindings = bindings
    practice = PracticeCommands.table.map {
      Binding(owner: .practice, command: $0, keys: overrides[$0.id] ?? $0.keys)
    }
    var commands: [Place: CommandID] = [:]
    for binding in bindings {
      for mode in binding.command.modes {
        for key in binding.keys where KeyMap.canBeCommand(key, of: binding.owner, in: mode) {
          let place = Place(owner: binding.owner, mode: mode, key: key)
          if commands[place] == nil { commands[place] = binding.command.id }
        }
      }
    }
    commandByPlace = commands
    bindingByID = Dictionary((bindings + practice).map { ($0.command.id, $0) }) { first, _ in
      first
    }
  }

  /// The commands of practice that a key means in a mode; of the stages that there are, one at most
  /// in each.
  func practiceCommands(for key: Key, mode: Mode) -> [CommandID] {
    practice.filter { binding in
      binding.command.modes.contains(mode) && binding.keys.contains(key)
        && KeyMap.canBeCommand(key, of: .practice, in: mode)
    }.map(\.command.id)
  }

  /// In a text field every printable key is text, whatever a table or a key file says; in a pane's
  /// picker, which filters by typing, only the pane itself may give one a meaning.
  static func canBeCommand(_ key: Key, of owner: Owner, in mode: Mode) -> Bool {
    guard case .character = key else { return true }
    switch mode {
    case .list: return true
    case .picker: return owner != .global
    case .field: return false
    }
  }

  /// The command of a pane that a key means in a mode.
  public func command(for key: Key, in pane: PaneID, mode: Mode) -> CommandID? {
    commandByPlace[Place(owner: .pane(pane), mode: mode, key: key)]
  }

  /// The global command that a key means in a mode.
  public func globalCommand(for key: Key, mode: Mode) -> CommandID? {
    commandByPlace[Place(owner: .global, mode: mode, key: key)]
  }

  public func binding(_ id: CommandID) -> Binding? { bindingByID[id] }

  /// Keys that two commands of one place share; a key file can cause it.
  public var conflicts: [(key: Key, commands: [CommandID])] {
    var byPlace: [Place: [CommandID]] = [:]
    for binding in bindings {
      for mode in binding.command.modes {
        for key in binding.keys {
          byPlace[Place(owner: binding.owner, mode: mode, key: key), default: []]
            .append(binding.command.id)
        }
      }
    }
    return byPlace.filter { $0.value.count > 1 }
      .map { (key: $0.key.key, commands: Array(Set($0.value)).sorted()) }
      .sorted { $0.commands.lexicographicallyPrecedes($1.commands) }
  }
}
