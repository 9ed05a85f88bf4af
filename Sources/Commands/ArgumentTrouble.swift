// A command line that cannot be understood, in the words of this program. The argument library
// finds what is wrong and says it in its own way; here its sentences are known again and put as
// every other error is: `where: what is wrong; what was expected; what you can do`.

/// What is wrong with a command line.
struct ArgumentTrouble {
  /// The library's sentence, without its label.
  private let sentence: String
  /// What the library lists as values that would do.
  private let values: [String]
  /// What the help says of the argument: `--days <n>  Keep them so many days`.
  private let help: String?
  /// The command as it is called: `alongside note`.
  private let command: String

  /// - Parameter message: all that the library has to say.
  /// - Returns: nil where that is no complaint about a command line.
  init?(_ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.first, first.hasPrefix(Self.label) else { return nil }
    sentence = String(first.dropFirst(Self.label.count))
    values = lines.filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    help = lines.first { $0.hasPrefix("Help:  ") }.map { String($0.dropFirst(7)) }
    let see = lines.last { $0.hasPrefix("  See '") }.flatMap { Self.quoted($0).first }
    command = see?.split(separator: " ").dropLast().joined(separator: " ") ?? Self.program
  }

  private static let label = "Error: "
  private static let program = "alongside"

  /// One line for standard error.
  var words: String {
    let quoted = Self.quoted(sentence)
    let name = quoted.first ?? ""
    if sentence.hasPrefix("Unknown option ") {
      let near = quoted.count > 1 ? ", perhaps \(quoted[1])" : ""
      return line(name, "no such option", "one of this command's\(near)")
    }
    if sentence.hasPrefix("Missing value for ") {
      return line(Self.option(name), "nothing follows it", described(name))
    }
    if sentence.hasPrefix("Missing expected argument ") {
      return line(name, "this is missing", described(name))
    }
    if sentence.hasPrefix("Missing one of") {
      return line(command, "something is missing", "one of \(quoted.joined(separator: ", "))")
    }
    if sentence.hasPrefix("The option "), quoted.count == 2 {
      return line("\(name)=\(quoted[1])", "this option takes no value", "\(name) alone")
    }
    if sentence.hasPrefix("Unexpected argument ") || sentence.contains(" unexpected arguments: ") {
      return unexpected(name)
    }
    if let invalid { return invalid }
    return "\(sentence); \(advice)"
  }

  private var advice: String { "\"\(command) --help\" shows how it is written" }

  private func line(_ place: String, _ what: String, _ expected: String) -> String {
    "\(place): \(what); expected \(expected); \(advice)"
  }

  /// A word that no argument takes. The first one names a command.
  private func unexpected(_ word: String) -> String {
    guard command == "\(Self.program) home" else {
      return line(word, "one word too many", "words with blanks in quotation marks")
    }
    return "\(word): no such command; expected one of this program's; \"\(Self.program) --help\" "
      + "shows them"
  }

  /// A value that an argument does not take; nil where the sentence is about something else.
  private var invalid: String? {
    let (start, middle) = ("The value '", "' is invalid for '")
    guard sentence.hasPrefix(start), let cut = sentence.ranges(of: middle).last else { return nil }
    let value = sentence[..<cut.lowerBound].dropFirst(start.count)
    let rest = sentence[cut.upperBound...]
    guard let end = rest.firstIndex(of: "'") else { return nil }
    let name = String(rest[..<end])
    let place = name.hasPrefix("-") ? "\(Self.option(name)) \(value)" : String(value)
    let listed = values.isEmpty ? Self.quoted(String(rest[end...].dropFirst())) : values
    let kind = Self.valueName(name)
    return listed.isEmpty
      ? line(place, "this is no \(kind)", described(name))
      : line(place, "no such \(kind)", "one of \(listed.joined(separator: ", "))")
  }

  /// An argument with what the help says of it.
  private func described(_ name: String) -> String {
    guard let help, help.hasPrefix(name), name.count < help.count else { return name }
    let abstract = help.dropFirst(name.count).drop { $0 == " " }
    let isSentence = abstract.hasSuffix(".")
    return abstract.isEmpty ? name : "\(name) (\(isSentence ? abstract.dropLast() : abstract))"
  }

  /// `--days` of `--days <n>`.
  private static func option(_ name: String) -> String {
    String(name.prefix { $0 != " " })
  }

  /// `n` of `--days <n>`.
  private static func valueName(_ name: String) -> String {
    guard let open = name.firstIndex(of: "<") else { return "value" }
    return String(name[name.index(after: open)...].prefix { $0 != ">" })
  }

  /// What stands in single quotation marks.
  private static func quoted(_ text: String) -> [String] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return parts.indices.filter { !$0.isMultiple(of: 2) && $0 < parts.count - 1 }
      .map { String(parts[$0]) }
  }
}
