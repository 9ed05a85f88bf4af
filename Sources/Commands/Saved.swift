// What a command says once something is durable: `saved N01`, or an object for programs.

import ArgumentParser
import Domain
import JSONText
import Store
import Surface

/// `--json` of commands that only save.
struct SavedOptions: ParsableArguments {
  @Flag(name: .customLong("json"), help: "JSON Lines, one object for each thing saved.")
  var json = false
}

extension Output {
  /// Says that a store has been made, and who writes there.
  mutating func made(
    _ folder: StoreFolder, callsign: String, json: Bool
  ) throws(CommandError) {
    guard json else { return try line("made \(folder.path)") }
    try self.json(
      "made", ["path": .string(folder.path), "callsign": .string(callsign)])
  }

  /// Says of each entry that it is durable.
  mutating func saved(
    _ entries: [ReviewEntry], in review: Review, json: Bool
  ) throws(CommandError) {
    for entry in entries {
      try saved(review.savedName(entry.ref), as: [entry], json: json)
    }
  }

  /// Says that something is durable that has a name of its own, such as a field of the agreement.
  ///
  /// - Parameter entries: what it was written as.
  mutating func saved(
    _ name: String, as entries: [ReviewEntry], json: Bool
  ) throws(CommandError) {
    try raw(Output.acknowledgement(of: name, as: entries, json: json))
  }

  /// The bytes that say so.
  static func acknowledgement(
    of name: String, as entries: [ReviewEntry], json: Bool
  ) -> [UInt8] {
    guard json else { return Array("\(displayable("saved \(name)"))\n".utf8) }
    var bytes: [UInt8] = []
    for entry in entries {
      let object = Output.object(
        "saved",
        [
          "id": .string(name), "entry": .string(EntryObject.address(of: entry)),
          "kind": .string(entry.kind),
          "at": entry.at.map { .string($0.description) } ?? .null,
        ])
      JSONWriter.write(object, to: &bytes)
      bytes.append(0x0A)
    }
    return bytes
  }
}
