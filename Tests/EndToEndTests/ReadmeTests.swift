// The README says what the program does: every command is in its table, and nothing that is not there.

import Foundation
import Testing

@Suite struct ReadmeTests {
  private static func readme() throws -> String {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
  }

  /// The commands named in the first column of the README's table of commands.
  private static func documented() throws -> Set<String> {
    let section = try #require(try readme().components(separatedBy: "## Every command").last)
    let table = try #require(section.components(separatedBy: "\nExit codes").first)
    var names = Set<String>()
    for line in table.split(separator: "\n") where line.hasPrefix("| `") {
      let cell = line.split(separator: "|")[0]
      for word in cell.split(separator: "`") where word.first?.isLetter == true {
        if word.allSatisfy({ $0.isLetter || $0 == "-" }) { names.insert(String(word)) }
      }
    }
    return names
  }

  @Test func everyCommandIsInTheReadmeAndNoOther() throws {
    let harness = try Harness()
    let help = try harness.run("--help").out
    let section = try #require(help.components(separatedBy: "SUBCOMMANDS:").last)
    let listed = section.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("  "), !line.hasPrefix("   "),
        let word = line.split(separator: " ").first, word.first?.isLowercase == true
      else { return nil }
      return String(word)
    }
    #expect(listed.count > 15)
    #expect(Set(listed) == (try Self.documented()))
  }
}
