// `alongside help pack check`: whether there is such a command. The argument library shows the help
// of as much of it as it knows, and would end well where the rest is a slip of the keys.

import ArgumentParser
import DataFile

/// What is asked about with `help`.
enum HelpAsked {
  /// The complaint about the first word that names no command.
  /// - Parameter arguments: the command line without the program's name.
  /// - Returns: nil where no help is asked for, or all words name commands.
  static func trouble(_ arguments: [String]) -> Failure? {
    guard arguments.first == "help" else { return nil }
    var known = subcommands(of: Alongside.self)
    var place = "alongside"
    for word in arguments.dropFirst() where !word.hasPrefix("-") {
      if word == "help" { return nil }
      guard let next = known.first(where: { $0.name == word }) else {
        return Failure(
          unknown(word, of: place, among: known.map { $0.name }), code: ExitStatus.usage.rawValue)
      }
      known = subcommands(of: next.command)
      place += " \(word)"
    }
    return nil
  }

  private typealias Known = (name: String, command: any ParsableCommand.Type)

  private static func subcommands(of command: any ParsableCommand.Type) -> [Known] {
    var known: [Known] = []
    for subcommand in command.configuration.subcommands {
      known.append((name: subcommand._commandName, command: subcommand))
    }
    return known
  }

  private static func unknown(_ word: String, of place: String, among known: [String]) -> String {
    let shown = "\"\(place) --help\" shows how it is written"
    guard !known.isEmpty else {
      return "\(word): no such command; expected nothing behind \"\(place)\"; \(shown)"
    }
    let near = nearestFew(to: word, among: known, limit: 3).map { "\"\(place) \($0)\"" }
    return "\(word): no such command; expected perhaps \(near.joined(separator: ", ")); "
      + "\"\(place) --help\" shows them all"
  }
}
