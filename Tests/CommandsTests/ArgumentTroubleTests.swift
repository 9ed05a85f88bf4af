// Command lines that cannot be understood: the argument library's sentences in the words of this
// program.

import Testing

@testable import Commands

@Suite struct ArgumentTroubleTests {
  private func words(_ arguments: [String]) throws -> String {
    do {
      _ = try Alongside.parseAsRoot(arguments)
    } catch {
      #expect(Alongside.exitCode(for: error).rawValue == 64)
      return try #require(ArgumentTrouble(Alongside.fullMessage(for: error))).words
    }
    Issue.record("\(arguments) was understood")
    return ""
  }

  @Test(arguments: [
    (
      ["note", "r", "--sorce", "lesson", "x"],
      "--sorce: no such option; expected one of this command's, perhaps --source; "
        + "\"alongside note --help\" shows how it is written"
    ),
    (
      ["note", "r", "x", "-y"],
      "-y: no such option; expected one of this command's; \"alongside note --help\" shows how it "
        + "is written"
    ),
    (
      ["note", "r"],
      "<text>: this is missing; expected <text> (The note, or - for standard input); "
        + "\"alongside note --help\" shows how it is written"
    ),
    (
      ["note", "r", "two", "words"],
      "words: one word too many; expected words with blanks in quotation marks; \"alongside note "
        + "--help\" shows how it is written"
    ),
    (
      ["retain", "r", "--days", "x"],
      "--days x: this is no n; expected --days <n> (Keep them so many days after the review's last "
        + "day); \"alongside retain --help\" shows how it is written"
    ),
    (
      ["retain", "r", "--days"],
      "--days: nothing follows it; expected --days <n> (Keep them so many days after the review's "
        + "last day); \"alongside retain --help\" shows how it is written"
    ),
    (
      ["lint", "--as", "x"],
      "--as x: no such kind; expected one of note, feedback, prompt, report; \"alongside lint "
        + "--help\" shows how it is written"
    ),
    (
      ["note", "r", "--source", "it's", "x"],
      "--source it's: no such type; expected one of lesson, walk, pupil, staff, leader, family, "
        + "governor, book, document, data, environment, play; \"alongside note --help\" shows how "
        + "it is written"
    ),
    (
      ["list", "r", "--json=3"],
      "--json=3: this option takes no value; expected --json alone; \"alongside list --help\" "
        + "shows how it is written"
    ),
    (
      ["blah"],
      "blah: no such command; expected one of this program's; \"alongside --help\" shows them"
    ),
    (
      ["merge", "r", "x"],
      "merge: no such command; expected one of this program's; \"alongside --help\" shows them"
    ),
    (
      ["sort", "r", "L1", "N1", "--pile", "12"],
      "--pile 12: no such pile; 1 to 9 were expected; \"alongside sort --help\" shows how it is "
        + "written"
    ),
  ])
  func mistakesAreSaidInTheFormOfTheHouse(_ arguments: [String], _ expected: String) throws {
    #expect(try words(arguments) == expected)
  }

  @Test(arguments: [["--help"], ["note", "--help"], ["--version"], ["help", "erase"]])
  func helpIsNoTrouble(_ arguments: [String]) {
    do {
      var command = try Alongside.parseAsRoot(arguments)
      try command.run()
      Issue.record("\(arguments) ran")
    } catch {
      #expect(Alongside.exitCode(for: error).rawValue == 0)
      #expect(ArgumentTrouble(Alongside.fullMessage(for: error)) == nil)
    }
  }

  /// Help for what is no command is a mistake, not the help of the command above it.
  @Test(arguments: [
    (
      ["help", "pack", "rules"],
      "rules: no such command; expected perhaps \"alongside pack "
    ),
    (["help", "lnit"], "lnit: no such command; expected perhaps \"alongside lint\", "),
    (
      ["help", "lint", "notes"],
      "notes: no such command; expected nothing behind \"alongside lint\"; "
    ),
  ])
  func helpForNoCommandIsAMistake(_ arguments: [String], _ beginning: String) throws {
    let trouble = try #require(HelpAsked.trouble(arguments))
    #expect(trouble.code == 64)
    #expect(trouble.words.hasPrefix(beginning), "\(trouble.words)")
  }

  @Test(arguments: [["help"], ["help", "erase"], ["help", "pack", "check"], ["help", "help"], []])
  func helpForACommandIsNone(_ arguments: [String]) {
    #expect(HelpAsked.trouble(arguments) == nil)
  }
}
