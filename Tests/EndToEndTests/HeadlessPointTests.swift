// The drafter without a screen: a point written, linked, answered and checked as a script does it.

import Foundation
import Testing

@Suite struct HeadlessPointTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    _ = try harness.run(
      "note", "harrow", "-", "--place", "Y6", "--line", "L1",
      input: "4 of 7 hands\n2 of 9 cards\n")
  }

  private func point(_ arguments: String..., input: String = "") throws -> Outcome {
    try harness.run(["point", "harrow"] + arguments, input: Data(input.utf8))
  }

  @Test func aPointIsWrittenLinkedAndAnswered() throws {
    let text = "At 4 of 7 tables hands went up. What leads to that?"
    #expect(try point("add", text, "--line", "L1", "--evidence", "N01").out == "saved F1\n")
    #expect(try point("link", "F1", "--contrary", "N02", "--about", "pupils").out == "saved F1\n")
    #expect(try point("respond", "F1", "recognise", "We see it too.").out == "saved F1\n")
    #expect(try point("edit", "F1", "-", input: "At 4 of 7 tables. What helps?\n").status == 0)
    let shown = try harness.run("show", "harrow", "F1").out
    for words in ["evidence    N01", "contrary    N02", "host        recognise We see it too."] {
      #expect(shown.contains(words), "\(shown)")
    }
    #expect(shown.contains("text        At 4 of 7 tables. What helps?"))
    #expect(try point("link", "F1", "--evidence", "N02").status == 0)
    #expect(try point("link", "F1", "--unlink", "N01").status == 0)
    let relinked = try harness.run("show", "harrow", "F1").out
    #expect(relinked.contains("evidence    N02") && !relinked.contains("contrary"))
  }

  @Test func aCheckSaysWhatIsMissingAndFailsOnlyWhenAsked() throws {
    _ = try point("add", "Mrs Okafor's teaching is outstanding.", "--line", "L1")
    let checked = try point("check", "F1")
    #expect(checked.status == 0)
    for rule in ["grade.scale-word", "people.name", "point.nothing-to-point-at"] {
      #expect(checked.out.contains(rule), "\(checked.out)")
    }
    #expect(checked.out.hasPrefix("F1:1:"))
    #expect(try point("check", "--fail-on", "ask").status == 1)
    let objects = try point("check", "F1", "--json").objects()
    let name = objects.first { $0["code"] as? String == "CF1" }
    #expect(name?["text"] as? String == "Mrs Okafor's")
    _ = try point("edit", "F1", "Hands went up at 4 of 7 tables. What leads to that?")
    let fair = try point("check", "F1", "--fail-on", "nudge")
    #expect(fair.out == "F1: nothing to ask\n" && fair.status == 0)
  }

  @Test func aJudgmentWithEvidenceIsAClaimToDiscuss() throws {
    _ = try point("add", "Teaching is outstanding.", "--evidence", "N01", "--evidence", "N02")
    #expect(try point("check").out.contains("With N01 N02 it is a claim to discuss."))
  }

  @Test func mistakesAreNamedAndNothingIsWritten() throws {
    #expect(try point("add").status == 64)
    #expect(try point("add", "x", "--unlink", "N01").status == 64)
    #expect(try point("link", "F9", "--evidence", "N01").status == 1)
    #expect(try point("add", "  ").status == 1)
    #expect(try point("add", "x", "--evidence", "L1").status == 1)
    _ = try point("add", "4 of 7 hands. What helps?")
    #expect(try point("respond", "F1", "loves").status == 64)
    #expect(try point("link", "F1").status == 64)
    #expect(try harness.run("show", "harrow", "F2").status == 1)
  }
}
