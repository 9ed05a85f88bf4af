// What leads a team through the day, from the shell: setting aside, questions for later, routines,
// sorting; and what every saving command says to a program.

import Foundation
import Testing

@Suite struct HeadlessTeamTests {
  let harness: Harness
  let demo: String

  init() throws {
    harness = try Harness()
    demo = harness.folder.appendingPathComponent("demo").path
    try #require(try harness.run("demo", "--at", demo, "--clock", "12:41").status == 0)
  }

  private func items(_ line: String) throws -> Int? {
    try harness.run("evidence", demo, "--json").objects()
      .first { $0["line"] as? String == line }?["items"] as? Int
  }

  @Test("D11-focus what is parked is not counted and comes back")
  func whatIsParkedIsNotCountedAndComesBack() throws {
    let before = try #require(try items("L3"))
    #expect(try harness.run("park", demo, "N14").out == "saved N14\n")
    #expect(try items("L3") == before - 1)
    #expect(try harness.run("park", demo, "A10", "--hearsay").status == 0)
    let aside = try harness.run("park", demo, "--json").objects()
    #expect(aside.map { $0["id"] as? String } == ["N14", "A10"])
    #expect(aside.map { $0["aside"] as? String } == ["parked", "hearsay"])
    #expect(try harness.run("park", demo, "N14", "A10", "--back").lines == ["saved N14", "saved A10"])
    #expect(try items("L3") == before)
    #expect(try harness.run("park", demo, "S04").status == 64)
    #expect(try harness.run("park", demo).out.isEmpty)
  }

  @Test func questionsForLaterAreKeptAndTickedOff() throws {
    #expect(try harness.run("later", demo, "N06", "--asked").status == 64)
    #expect(try harness.run("later", demo, "N06", "Is that usual here?").out == "saved N06\n")
    #expect(try harness.run("later", demo).out == "N06  open   Is that usual here?\n")
    let ticked = try harness.run("later", demo, "N06", "--asked", "--json").objects()
    #expect(ticked.map { $0["id"] as? String } == ["N06"])
    #expect(try harness.run("later", demo).out == "N06  asked  Is that usual here?\n")
    #expect(try harness.run("later", demo, "N06", "").status == 0)
    #expect(try harness.run("later", demo).out.isEmpty)
  }

  @Test func aRoutineGoesStepByStepByTheJournalsTimer() throws {
    #expect(try harness.run("routine", demo, "lunch", "more").status == 64)
    let begun = try harness.run("routine", demo, "lunch", "next", "--at", "12:41")
    #expect(begun.out == "saved lunch read started\n", "\(begun.err)")
    func left(_ at: String) throws -> [String: Int] {
      try harness.run("routine", demo, "lunch", "--json", "--at", at).objects()
        .reduce(into: [:]) { left, step in
          left[step["step"] as? String ?? ""] = step["seconds-left"] as? Int
        }
    }
    #expect(try left("12:42") == ["read": 60])
    _ = try harness.run("routine", demo, "lunch", "more", "--at", "12:42")
    #expect(try left("12:42") == ["read": 120])
    for step in ["say", "wrong", "swap", "head"] {
      #expect(
        try harness.run("routine", demo, "lunch", "next", "--at", "12:43").out
          == "saved lunch \(step) started\n")
    }
    #expect(try harness.run("routine", demo, "lunch", "next", "--at", "12:44").status == 64)
    #expect(
      try harness.run("routine", demo, "lunch", "stop", "--at", "12:44").out
        == "saved lunch head stopped\n")
    #expect(try left("12:44") == [:])
    let synthesis = try harness.run("routine", demo, "synthesis", "--json").objects()
    #expect(synthesis.compactMap { $0["minutes"] as? Int }.reduce(0, +) == 45)
  }

  @Test func evidenceIsSortedIntoPiles() throws {
    #expect(try harness.run("sort", demo, "L3", "--pile", "2", "N14", "A10").status == 0)
    func piles() throws -> [String: Int] {
      try harness.run("sort", demo, "L3", "--json").objects().reduce(into: [:]) { piles, item in
        piles[item["id"] as? String ?? ""] = item["pile"] as? Int
      }
    }
    #expect(try piles() == ["N14": 2, "A10": 2])
    #expect(try harness.run("sort", demo, "L3", "--off", "N14").status == 0)
    #expect(try piles() == ["A10": 2])
    let other = try harness.run("sort", demo, "L3", "--pile", "1", "N11")
    #expect(other.status == 64 && other.err.contains("not counted on L3"))
    #expect(try harness.run("sort", demo, "L3", "--pile", "0", "N14").status == 64)
    #expect(try harness.run("sort", demo, "L3", "N14").status == 64)
  }

  @Test func promptsAreNarrowedByAudienceThemeAgeWordsAndLine() throws {
    let whole = try harness.run("prompts", "--json").objects()
    #expect(whole.count == 252)
    let young = try harness.run(
      "prompts", "--for", "pupil", "--theme", "t02", "--young", "--json").objects()
    #expect(young.count == 5 && young.allSatisfy { $0["young"] as? Bool == true })
    #expect(young.allSatisfy { ($0["for"] as? [String] ?? []).contains("pupil") })
    let books = try harness.run("prompts", "--words", "book")
    #expect(!books.lines.isEmpty && books.lines.allSatisfy { $0.lowercased().contains("book") })
    // The line asks how disadvantaged pupils take part in partner talk.
    let near = try harness.run("prompts", demo, "--line", "L2").lines
    #expect((1..<whole.count).contains(near.count))
    #expect(near.first?.hasPrefix("T04-") == true, "\(near.prefix(3))")
    #expect(near.prefix(3).contains { $0.contains("partner") }, "\(near.prefix(3))")
    #expect(try harness.run("prompts", "--line", "L2").status == 64)
    #expect(try harness.run("prompts", "--theme", "T99").status == 64)
  }

  /// Everything that saves says so to a program as well.
  @Test func everySavingCommandHasJSON() throws {
    let runs: [[String]] = [
      ["note", demo, "4 of 7 hands"], ["tally", demo, "--slot", "S04", "turn:4"],
      ["answer", demo, "--prompt", "T01-P1", "--speaker", "A1", "The sea."],
      ["edit", demo, "N01", "Other words"], ["point", demo, "add", "In 4 of 7 rooms"],
      ["agree", demo, "base", "Hall"], ["team", demo, "add", "Alder"], ["role", demo, "lead"],
      ["plan", demo, "add", "Whose words", "--line", "L1", "--source", "book"],
      ["slot", demo, "edit", "S12", "--moving", "3"], ["ready", demo, "--mark"],
      ["signoff", demo, "--by", "HT", "--reopen"],
      ["enquiry", demo, "add", "In what ways do pupils ask?"], ["signoff", demo, "--by", "HT"],
      ["safeguard", demo, "raise"], ["safeguard", demo, "hand-over", "--to", "dsl"],
      ["schedule", demo, "shift", "5", "--at", "12:35"], ["day", demo, "close"],
      ["park", demo, "N05"], ["later", demo, "N06", "Why there?"],
      ["routine", demo, "lunch", "next"],
    ]
    for run in runs {
      let saved = try harness.run(run + ["--json"], input: Data())
      #expect(saved.status == 0, "\(run): \(saved.err)")
      let object = try #require(try saved.objects().first, "\(run)")
      #expect(object["schema"] as? String == "alongside.saved", "\(run)")
      for key in ["id", "entry", "kind", "at"] { #expect(object[key] is String, "\(run): \(key)") }
    }
    let undone = try harness.run("undo", demo, "--json").objects()
    #expect(undone.first?["schema"] as? String == "alongside.undone")
  }
}
