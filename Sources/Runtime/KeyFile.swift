// A person's own keys: `keys.yaml` in the config folder, `command: key` or `command: [key, key]`.

import DataFile
import Interface
import Panes
import Surface

/// Reads key files.
public enum KeyFile {
  /// The keys that a file gives to commands; a command that is not named keeps its own.
  ///
  /// - Throws: `DataFileError` with file, line and column for what is no command or no key.
  public static func read(_ bytes: [UInt8], file: String) throws(DataFileError)
    -> [CommandID: [Key]]
  {
    let root = try YAMLReader.read(bytes: bytes, file: file)
    let keyMap = KeyMap()
    let names = (keyMap.bindings + keyMap.practice).map(\.command.id.name)
    var overrides: [CommandID: [Key]] = [:]
    for member in try root.map(required: [], optional: names).members {
      overrides[CommandID(member.key)] = try keys(member.value)
    }
    return overrides
  }

  private static func keys(_ field: Field) throws(DataFileError) -> [Key] {
    if case .list = field.node.value {
      var keys: [Key] = []
      for item in try field.list() { keys.append(try key(item)) }
      return keys
    }
    return [try key(field)]
  }

  private static func key(_ field: Field) throws(DataFileError) -> Key {
    let name = try field.string()
    guard let key = Key(name: name) else {
      throw field.error(
        "\(quoted(name)) is no key", expected: "a key such as n, ^T, F5, Alt-b or Enter",
        advice: "\"alongside keys list\" shows how keys are written")
    }
    return key
  }
}
