// The gap map, the swap and the checks from the shell, on the worked example at the gap check.

import Foundation
import Testing

@Suite struct HeadlessEvidenceTests {
  let harness: Harness
  let demo: String

  init() throws {
    harness = try Harness()
    demo = harness.folder.appendingPathComponent("demo").path
    let made = try harness.run("demo", "--at", demo, "--clock", "12:41")
    try #require(made.status == 0, "\(made.err)")
  }

  /// The picture of `domain` 8, cell by cell, and its words to the letter.
  @Test("D11-evidence the map at 12:41 is that of the brief")
  func theMapAt1241IsThatOfTheBrief() throws {
    let map = try harness.run("evidence", demo, "--at", "12:41")
    let cells = map.lines.map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(
      cells == [
        "lesson pupil work staff leader gov/fam doc data env",
        "L1 9 OBR 4 OBR 1 R! . 1 O! . . . 2 OR",
        "L2 7 OBR~ 4 OBR 1 R! 1 B! 1 B! . . . .",
        "L3 1 O! . . . 2 O . 1 O! . .",
        "12:41 L3: no class-teacher voice. L2: mornings only; Y1-Y2 one observer.",
      ])
    #expect(map.status == 0)
  }

  @Test("D11-host the swap names what changes and who must agree")
  func theSwapNamesWhatChangesAndWhoMustAgree() throws {
    let swap = try harness.run("evidence", demo, "--at", "12:41", "--swap")
    #expect(
      swap.lines.suffix(4) == [
        "Swap: S11 Oak: Y4 instead of Y6; S11 Rowan: Y1 instead of EYFS; "
          + "S12 Teachers (4), Birch: up",
        "Must agree: the head, the teachers of Y4 and Y1, Oak, Rowan", "To be told: Y6, EYFS",
        "Closes: L2 mornings only; L2 Y1-Y2 one observer; L3 no class-teacher voice; "
          + "L3 one observer (Oak)",
      ])
    let json = try harness.run("evidence", demo, "--at", "12:41", "--swap", "--json").objects()
    #expect(json.map { $0["schema"] as? String } == [
      "alongside.evidence", "alongside.evidence", "alongside.evidence", "alongside.swap",
    ])
    #expect((json.last?["to-be-told"] as? [String]) == ["Y6", "EYFS"])
  }

  /// Principle 9: strength is worked out anew when an item is withdrawn.
  @Test("P9 checks and strength follow what is erased")
  func principle9ChecksAndStrengthFollowWhatIsErased() throws {
    let whole = harness.folder.appendingPathComponent("whole").path
    try #require(try harness.run("demo", "--at", whole).status == 0)
    let before = try harness.run("evidence", whole, "--checks", "--json").objects()
      .first { $0["point"] as? String == "F2" }
    #expect(before?["label"] as? String == "triangulated")
    let text = try harness.run("evidence", whole, "--checks")
    #expect(text.lines.contains { $0.hasPrefix("F5  corroborated") })
    #expect(text.out.contains("who chose the pupils is not written down"))
    for id in ["A03", "A04"] {
      _ = try harness.run("erase", whole, id, "--because", "request", input: "\(id)\n")
    }
    let after = try harness.run("evidence", whole, "--checks", "--json").objects()
      .first { $0["point"] as? String == "F2" }
    #expect(after?["label"] as? String == "corroborated")
  }
}
