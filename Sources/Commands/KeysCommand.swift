// `alongside keys list`: every command of the screen with its keys, from the same table that the
// key bar and the help are drawn from.

import ArgumentParser
import DataFile
import Interface
import JSONText
import Journal
import Panes
import Runtime

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List the keys of the screen.",
    subcommands: [KeysListCommand.self])
}

struct KeysListCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every command of the screen with its keys.",
    discussion: """
      Your own keys.yaml in the config folder gives a command other keys: "notes.new: N", or a \
      list of them, or an empty list for none.
      """)

  @Flag(help: "JSON Lines, one object a command.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let keyMap = try ownKeyMap()
    let panes = Registry.tables
    for binding in keyMap.bindings + keyMap.practice {
      var place = "everywhere"
      switch binding.owner {
      case .pane(let pane): place = panes.first { $0.pane == pane }?.title ?? place
      case .practice: place = PracticeCommands.place
      case .global: break
      }
      let keys = binding.keys.map(\.name)
      if json {
        try out.json(
          "key",
          [
            "command": .string(binding.command.id.name), "place": .string(place),
            "title": .string(binding.command.title), "help": .string(binding.command.help),
            "keys": .array(keys.map { .string($0) }),
            "modes": .array(
              Mode.allCases.filter(binding.command.modes.contains).map { .string($0.rawValue) }),
          ])
      } else {
        let names = keys.isEmpty ? "-" : keys.joined(separator: " ")
        try out.line("\(place)  \(names)  \(binding.command.id)  \(binding.command.title)")
      }
    }
  }

  private func ownKeyMap() throws(CommandError) -> KeyMap {
    let path = "\(options.home.config)/keys.yaml"
    let bytes: [UInt8]?
    do throws(DiskError) {
      bytes = try WholeFile.read(path, limit: YAMLReader.bytesMax, on: PosixDisk())
    } catch {
      throw .unreadable(path, because: error.reason)
    }
    guard let bytes else { return KeyMap() }
    do throws(DataFileError) {
      return KeyMap(overrides: try KeyFile.read(bytes, file: path))
    } catch {
      throw .dataFile(error)
    }
  }
}
