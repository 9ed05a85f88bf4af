// Ticks from the shell: each saved before the next, and counted again in other ways.

import Foundation
import Testing

@Suite struct HeadlessTallyTests {
  let harness: Harness
  let demo: String

  init() throws {
    harness = try Harness()
    demo = harness.folder.appendingPathComponent("demo").path
    try #require(try harness.run("demo", "--at", demo, "--clock", "09:29").status == 0)
  }

  @Test func ticksAreSavedOneByOneAndCutAgain() throws {
    let lines = [
      "09:30:00 seats:29", "09:30:00 clock-adult", "09:33:05 recall", "09:33:05 span-pause",
      "09:33:07 span-pause", "09:33:08 turn:4", "09:33:08 volunteer", "09:36:00 clock-pupil",
      "09:36:30 turn:9", "09:38:00 clock-off", "09:40:00 sweep:24/29",
    ]
    let saved = try harness.run(
      "tally", demo, "--slot", "S04", "--at", "09:30", "-", input: lines.joined(separator: "\n"))
    #expect(saved.status == 0, "\(saved.err)")
    #expect(saved.lines.count == 11)
    #expect(saved.lines.first == "saved tick seats:29")
    let whole = try harness.run("tally", demo, "--json").objects()
    #expect(whole.count == 1)
    #expect(whole.first?["slot"] as? String == "S04")
    #expect((whole.first?["turns"] as? [String: Int]) == ["4": 1, "9": 1])
    #expect((whole.first?["clocks"] as? [String: Int]) == ["adult": 360, "pupil": 120])
    let parts = try harness.run("tally", demo, "--every", "5", "--json").objects()
    #expect(parts.map { $0["from"] as? String } == ["09:30", "09:35", "09:40"])
    #expect(parts.map { $0["clocks"] as? [String: Int] } == [
      ["adult": 300], ["adult": 60, "pupil": 120], [:],
    ])
    let text = try harness.run("tally", demo, "--from", "09:35")
    #expect(text.out.contains("1 turn: 1 of 29 places spoke."))
    #expect(text.out.contains("Looking or doing: 24 of 29 at 09:40."))
    #expect(text.out.contains(" 9 *"))
    // A mark given as an argument, taken back.
    #expect(try harness.run("tally", demo, "--slot", "S04", "recall").out == "saved tick recall\n")
    #expect(try harness.run("undo", demo).out == "undone: tick recall\n")
  }

  @Test func whatIsNoMarkIsSaidAndNothingIsSaved() throws {
    let refused = try harness.run("tally", demo, "Best pupil")
    #expect(refused.status == 64)
    #expect(refused.err.contains("not a mark"))
    #expect(try harness.run("tally", demo).out == "No ticks yet.\n")
    let mixed = try harness.run(
      "tally", demo, "--slot", "S04", "-", input: "recall\nNo good\nexplain\n")
    #expect(mixed.out == "saved tick recall\nsaved tick explain\n")
    #expect(mixed.err.contains("line 2"))
  }
}
