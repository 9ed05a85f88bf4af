// A call-sign that is a name, as a shell sees it go: the receipt names every other place that says
// it, with the command for each, and these commands leave it nowhere.

import Foundation
import Testing

@Suite struct HeadlessCallsignTests {
  private let harness: Harness
  private let name = "Marigoldsurname"

  init() throws {
    harness = try Harness()
    try done(
      "new", "harrow", "--school", "H", "--date", "2024-11-19", "--focus", "f", "--line", "L",
      "--as", name)
  }

  @discardableResult
  private func done(_ arguments: String...) throws -> Outcome { try done(arguments) }

  private func done(_ arguments: [String]) throws -> Outcome {
    let run = try harness.run(arguments, input: Data())
    #expect(run.status == 0, "\(arguments): \(run.err)")
    return run
  }

  /// What the receipt says to do, as words of a command line.
  private func commands(_ receipt: Outcome) -> [[String]] {
    receipt.lines.filter { $0.contains("Marigold") == false }.flatMap { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 && $0.element.hasPrefix("alongside ") }
        .map { $0.element.split(separator: " ").dropFirst().map(String.init) }
    }
  }

  @Test("I13 each place that says a call-sign which went is named with what takes it away there")
  func everyPlaceIsNamed() throws {
    try done("team", "harrow", "add", "Birch", "--role", "host")
    try done("slot", "harrow", "add", "Walk", "--start", "09:00", "--end", "09:30", "--part",
      "\(name): Y6 history @Y6 (lesson)")
    try done("plan", "harrow", "add", "talk", "--line", "L1", "--source", "lesson", "--who", name)
    try done("point", "harrow", "add", "They talk.", "--line", "L1")
    try done("action", "harrow", "add", "Talk partners", "--from", "F1", "--owner", name,
      "--first-step", "ask, 7 Dec", "--by", "2027-01-29", "--know", "heard")
    let list = try done("list", "harrow", "--all", "--json").objects()
    let first = try #require(list.first { $0["kind"] as? String == "joined" }?["entry"] as? String)
    let receipt = try done("erase", "harrow", first, "--because", "name", "--yes")
    #expect(!receipt.out.contains(name))
    let found = commands(receipt).filter { ["team", "erase"].contains($0.first) }
    #expect(
      found.map { $0.prefix(3).joined(separator: " ") } == [
        "team harrow remove", "erase harrow review", "erase harrow S01", "erase harrow P1",
        "erase harrow X1",
      ], "\(receipt.out)")
    #expect(!files(in: harness.store("harrow").path, holding: name).isEmpty)
    for command in found {
      let words = command.map { $0 == "CALLSIGN" ? name : $0 }
      _ = try done(words + (words[0] == "erase" ? ["--yes"] : []))
    }
    #expect(files(in: harness.store("harrow").path, holding: name).isEmpty)
    #expect(try done("team", "harrow").out == "Birch, host\n")
  }

  @Test func whatTheCardNotedIsSaidToStay() throws {
    try done("safeguard", "harrow", "raise")
    let list = try done("list", "harrow", "--all", "--json").objects()
    let entry = { (kind: String) in
      list.first { $0["kind"] as? String == kind }?["entry"] as? String
    }
    let receipt = try done(
      "erase", "harrow", try #require(entry("joined")), "--because", "name", "--yes")
    let step = try #require(entry("safeguarding"))
    #expect(
      receipt.out.contains("\(step)  noted on the safeguarding card, with a call-sign; it stays"),
      "\(receipt.out)")
  }
}
