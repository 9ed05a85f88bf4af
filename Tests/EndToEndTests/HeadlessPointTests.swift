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
    #expect(try point("respond", "F1", "surprised").out == "saved F1\n")
    #expect(try point("edit", "F1", "-", input: "At 4 of 7 tables. What helps?\n").status == 0)
    #expect(!(try harness.run("show", "harrow", "F1").out.contains("host ")), "of other words")
    #expect(try point("respond", "F1", "recognise", "We see it too.").out == "saved F1\n")
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

  /// The drafter's lists, its wording check and its rehearsal without a screen.
  @Test func nearRehearseAndTheWordingCheckAreCommandsToo() throws {
    _ = try point(
      "add", "2 of 6 spoke at the tables. What helps?", "--line", "L1", "--sort", "works")
    let near = try point("near", "F1", "--json")
    #expect(near.status == 0, "\(near.err)")
    let scores = try near.objects().compactMap { $0["near"] as? Int }
    #expect(scores == scores.sorted(by: >) && !scores.isEmpty)
    #expect(try point("near", "F1", "--contrary-first").status == 0)
    let rehearsal = try point("rehearse", "F1", "--json").objects()
    let asked = try #require(rehearsal.first?["asked"] as? [[String: Any]])
    #expect(asked.count == 6)
    #expect(try point("check").out.contains("L1: none yet of something that puzzles"))
    #expect(try point("wording").out.contains("wording check: not begun"))
    #expect(try point("wording", "keep").status == 64)
    #expect(try point("wording", "begin").out.contains("F1, 1 of 1"))
    #expect(try point("wording", "begin").status == 64)
    let bare = try point("wording", "keep")
    #expect(bare.status == 1 && bare.err.contains("no point leaves the draft"), "\(bare.err)")
    _ = try point("link", "F1", "--evidence", "N01")
    _ = try point("edit", "F1", "<n> of <N> spoke at the tables. What helps?")
    #expect(try point("check", "F1").out.contains("ask point.unfilled \"<n>\": <n> <N> are still"))
    let open = try point("wording", "keep")
    #expect(open.status == 1 && open.err.contains("F1 still has <n> <N> in it"), "\(open.err)")
    _ = try point("edit", "F1", "2 of 6 spoke at the tables. What helps?")
    let kept = try point("wording", "keep")
    #expect(kept.out.contains("wording check: over"))
    #expect(!kept.out.contains("not for the room yet"))
    let session = try harness.run("session", "harrow", "--json").objects()
    #expect(session.first?["for-the-wall"] as? [String] == ["F1"])
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
