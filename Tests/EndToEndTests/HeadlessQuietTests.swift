// Quiet, the mirror and what is held back, as scripts meet them.

import Foundation
import Testing

@Suite struct HeadlessQuietTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
  }

  private func run(_ arguments: String...) throws -> Outcome {
    try harness.run(arguments, input: Data())
  }

  @Test func aRemarkIsSetAsideListedAndRevived() throws {
    _ = try run("point", "harrow", "add", "4 of 7 were engaged. What leads to that?")
    let rule = "mind.state"
    #expect(try run("quiet", "harrow").out == "")
    let made = try run(
      "quiet", "harrow", "--rule", rule, "--phrase", "Engaged", "--because", "a term")
    #expect(made.status == 0)
    #expect(try run("quiet", "harrow").out == "1  \"engaged\" (\(rule)), in this review, a term\n")
    let object = try #require(try run("quiet", "harrow", "--json").objects().first)
    #expect(object["rule"] as? String == rule && object["phrase"] as? String == "engaged")
    #expect(!(try run("list", "harrow").out.contains("engaged\"")))
    #expect(try run("quiet", "harrow", "--revive", "1").status == 0)
    #expect(try run("quiet", "harrow").out == "")
    let none = try run("quiet", "harrow", "--revive", "1")
    #expect(none.status == 64)
    #expect(none.err.contains("expected no number, for nothing is set aside;"))
    #expect(try run("quiet", "harrow", "--rule", rule).status == 64)
    #expect(try run("quiet", "harrow", "F1").status == 64)
  }

  @Test func lintAndPointCheckKeepQuietToo() throws {
    let text = "Pupils were engaged at 10:05. What leads to that?"
    _ = try run("point", "harrow", "add", text)
    let lint = { (arguments: [String]) in
      try harness.run(["lint", "-", "--as", "feedback"] + arguments, input: Data(text.utf8))
    }
    #expect(try run("point", "harrow", "check").out.contains("\"engaged\""))
    #expect(try lint(["--review", "harrow"]).out.contains("\"engaged\""))
    _ = try run("quiet", "harrow", "--rule", "mind.state", "--phrase", "engaged")
    #expect(!(try run("point", "harrow", "check").out.contains("\"engaged\"")))
    #expect(try lint(["--review", "harrow"]).out == "")
    #expect(try lint([]).out.contains("\"engaged\""))
    let line = "{\"text\":\"\(text)\",\"kind\":\"feedback\"}\n"
    let batch = try harness.run("lint", "--batch", "--review", "harrow", input: line)
    #expect((try batch.objects().first?["findings"] as? [Any])?.isEmpty == true)
    #expect(try lint(["--review", "nowhere"]).status == 66)
  }

  @Test func whatIsSetAsideInOneRecordIsQuietInItsWordsAlone() throws {
    let text = "Pupils were engaged at 10:05. What leads to that?"
    _ = try run("point", "harrow", "add", text)
    #expect(
      try run("quiet", "harrow", "F1", "--rule", "mind.state", "--phrase", "engaged").status == 0)
    let lint = { (text: String) in
      try harness.run(
        ["lint", "-", "--as", "feedback", "--review", "harrow"], input: Data(text.utf8))
    }
    #expect(try lint("Our points:\n\n\(text)\n").out == "")
    #expect(try lint("Staff were engaged at noon.\n").out.contains("\"engaged\""))
    let both = try lint("\(text)\n\nStaff were engaged at noon.\n").out
    #expect(both.split(separator: "\n").map { $0.prefix(4) } == ["-:3:"])
  }

  @Test func whatMayNameSomebodyIsHeldFromTheSchoolUntilLookedAt() throws {
    _ = try run("point", "harrow", "add", "Mrs Okafor drew 5 of 7 names. What helps?")
    _ = try run("point", "harrow", "respond", "F1", "recognise")
    _ = try run("point", "harrow", "add", "At 5 of 7 tables hands went up. What helps?")
    _ = try run("point", "harrow", "respond", "F2", "recognise")
    for format in ["markdown", "text", "json"] {
      let held = try run("export", "harrow", "--as", format)
      #expect(!held.out.contains("Okafor") && held.out.contains("At 5 of 7 tables"), "\(format)")
      #expect(held.err.contains("F1: held back, since \"Mrs Okafor\""), "\(held.err)")
      #expect(held.status == 0)
    }
    #expect(try run("export", "harrow", "--as", "text").out.contains("1 point held back"))
    #expect(try run("export", "harrow", "--as", "text", "--for", "team").out.contains("Okafor"))
    _ = try run(
      "quiet", "harrow", "F1", "--rule", "people.name", "--because", "an invented name")
    let freed = try run("export", "harrow", "--as", "text")
    #expect(freed.out.contains("Okafor") && freed.err == "")
  }

  @Test("D13-2 the mirror counts one's own notes and stays here")
  func theMirrorIsEmptyUntilSomebodyTypesAndCountsOwnNotes() throws {
    _ = try harness.run("note", "harrow", "-", input: "4 of 7 hands\n\"Mine,\" he said\n")
    let shown = try run("mirror", "harrow").out
    #expect(shown.contains("2 notes of yours: 1 with a count of how many, 1 with a quotation."))
    #expect(shown.contains("Nothing yet"))
    #expect(try run("mirror", "harrow", "--json").objects().first?["notes"] as? Int == 2)
    #expect(try run("mirror", "harrow", "--clear").status == 0)
  }

  @Test func repairsComeFromTheReviewsOwnNotes() throws {
    _ = try harness.run(
      "note", "harrow", "-", "--source", "lesson", "--line", "L1",
      input: "I counted 22 of 25 joining in the third time.\n")
    let run = try harness.run(
      "repairs", "harrow", input: "L1: Pupils were engaged.\nNothing to see here.\n")
    #expect(run.status == 0)
    #expect(
      run.out.contains(
        "> In one lesson we counted 22 of 25 joining in the third time. What do you make of that?"))
    let objects = try harness.run(
      "repairs", "harrow", "--json", input: "L1: Pupils were engaged.\n").objects()
    #expect(objects.first?["evidence"] as? String == "N01")
  }

  @Test func aNoteInAHurryIsToldAsOurs() throws {
    _ = try harness.run(
      "note", "harrow", "-", "--source", "lesson", "--line", "L1",
      input: "Could hear 4 of 6 pairs at work.\n")
    let run = try harness.run("repairs", "harrow", input: "L1: The pairs were outstanding.\n")
    #expect(
      run.out.contains(
        "> In one lesson we could hear 4 of 6 pairs at work. What might account for that?"),
      "\(run.out)")
  }

  @Test func whatWasSaidIsAskedAboutAsASaying() throws {
    let answer = try run(
      "answer", "harrow", "--prompt", "What happens in pairs?", "--speaker", "A2", "--source",
      "pupil", "--line", "L1", "The pairs swap after each turn.")
    #expect(answer.status == 0, "\(answer.err)")
    let run = try harness.run("repairs", "harrow", input: "L1: The pairs were outstanding.\n")
    #expect(
      run.out.contains(
        "> A pupil told us: \"The pairs swap after each turn.\" What do you make of that?"),
      "\(run.out)")
  }
}
