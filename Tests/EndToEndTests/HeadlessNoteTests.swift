// Notes, answers, corrections, undo and redo: what is printed and what is then there.

import Foundation
import Testing

@Suite struct HeadlessNoteTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
  }

  @Test func aNoteIsSavedWithEverythingSaidOfIt() throws {
    let saved = try harness.run(
      "note", "harrow", "--source", "lesson", "--place", "Y6", "--line", "L2", "--line", "L1",
      "--at", "9:41", "--field", "present=27", "\"Why?\" asked Y; 4 of 7 hands up")
    #expect(saved.status == 0)
    #expect(saved.out == "saved N01\n")
    #expect(saved.err == "")
    let list = try harness.run("list", "harrow", "--kind", "note")
    #expect(list.out == "N01 09:41 Oak lesson Y6 L2 L1  \"Why?\" asked Y; 4 of 7 hands up\n")
    let note = try #require(
      try harness.run("list", "harrow", "--kind", "note", "--json").objects().first)
    #expect(note["at"] as? String == "2024-11-19T09:41:00+00:00")
    #expect(note["state"] as? String == "current")
    #expect(note["quotes"] as? [String] == ["Why?"])
    #expect(note["lines"] as? [String] == ["L2", "L1"])
    #expect(note["fields"] as? [String: String] == ["present": "27"])
    let counts = try #require(note["counts"] as? [[String: Any]])
    #expect(counts.count == 1)
    #expect(counts.first?["n"] as? Int == 4)
    #expect(counts.first?["of"] as? Int == 7)
    #expect(counts.first?["label"] as? String == "hands up")
    #expect(note["schema"] as? String == "alongside.entry")
    #expect(note["version"] as? Int == 1)
    #expect((note["entry"] as? String)?.hasPrefix("\(note["writer"] as? String ?? "-"):") == true)
  }

  @Test("D13-11 who is talked with can be drawn by chance, and is written down with the note")
  func aPickIsDrawnAndKept() throws {
    let pick = try harness.run("pick", "4", "of", "27")
    #expect(pick.status == 0 && pick.lines.count == 1)
    #expect(pick.lines[0].hasPrefix("by chance, 4 of 27 on the register: "))
    let object = try #require(try harness.run("pick", "4 of 27", "--json").objects().first)
    #expect(object["schema"] as? String == "alongside.pick")
    let numbers = try #require(object["numbers"] as? [Int])
    #expect(numbers.count == 4 && numbers.allSatisfy { (1...27).contains($0) })
    #expect((object["reserves"] as? [Int])?.count == 2)
    #expect(
      try harness.run(
        "note", "harrow", "--source", "pupil", "--field", "chosen-by=\(pick.lines[0])", "A1: yes"
      ).status == 0)
    let note = try harness.run("list", "harrow", "--kind", "note", "--json").objects().first
    #expect((note?["fields"] as? [String: String])?["chosen-by"] == pick.lines[0])
    let wrong = try harness.run("pick", "28", "of", "27")
    #expect(wrong.status == 64)
    #expect(wrong.err.hasPrefix("28 of 27: not so many of so many; expected 4 of 27"))
  }

  @Test func theOffsetIsThatOfTheReviewsDay() throws {
    #expect(
      try harness.run("new", "summer", "--school", "S", "--date", "2024-06-19").status == 0)
    _ = try harness.run("note", "summer", "--at", "09:41", "in June")
    let note = try #require(
      try harness.run("list", "summer", "--kind", "note", "--json").objects().first)
    #expect(note["at"] as? String == "2024-06-19T09:41:00+01:00")
  }

  @Test func theClockChoosesTheSlotAndTheSlotTheSource() throws {
    #expect(
      try harness.run(
        "new", "day", "--school", "S", "--date", "2024-11-19", "--template", "primary"
      ).status == 0)
    _ = try harness.run("note", "day", "--at", "09:10", "corridor displays: 3 of 4 dated this week")
    _ = try harness.run(
      "note", "day", "--at", "09:10", "--slot", "S05", "--source", "book", "said so")
    _ = try harness.run("note", "day", "--at", "07:10", "before anything began")
    let notes = try harness.run("list", "day", "--kind", "note", "--json").objects()
    #expect(notes.map { $0["slot"] as? String } == ["S04", "S05", nil])
    #expect(notes.map { $0["source"] as? String } == ["walk", "book", "lesson"])
  }

  @Test(arguments: [
    (["   "], Int32(1), "note: The note has no words yet"),
    (["--line", "L9", "x"], 1, "L9: nothing is called that here; expected one of L1, L2;"),
    (["--slot", "L1", "x"], 1, "L1: this is a line; expected a slot;"),
    (["--source", "gossip", "x"], 64, "--source gossip: no such type; expected one of"),
    (["--at", "25:00", "x"], 64, "--at 25:00: this is no HH:MM; expected --at <HH:MM>"),
    (["--field", "present", "x"], 64, "--field present: not a field of lesson notes;"),
    (["--field", "caveat=y", "x"], 64, "--field caveat=y: not a field of lesson notes;"),
    (["two", "words"], 64, "words: one word too many;"),
  ])
  func mistakesSaveNothing(arguments: [String], status: Int32, words: String) throws {
    let before = try Harness.contents(of: harness.store("harrow"))
    let refused = try harness.run(["note", "harrow"] + arguments, input: Data())
    #expect(refused.status == status)
    #expect(refused.out == "")
    #expect(refused.err.hasPrefix(words), "\(refused.err)")
    #expect(try Harness.contents(of: harness.store("harrow")) == before)
  }

  @Test func aTextThatIsTooLongIsRefusedWhole() throws {
    let text = String(repeating: "é", count: 64_001)
    let refused = try harness.run("note", "harrow", "-", input: text + "\nshort\n")
    #expect(refused.status == 1)
    #expect(refused.out == "saved N01\n")
    #expect(refused.err.hasPrefix("line 1: This text has 64001 characters and the limit is 64000"))
  }

  @Test func anAnswerKeepsThePromptAsItWasPut() throws {
    let saved = try harness.run(
      "answer", "harrow", "--prompt", "T01-P1", "--speaker", "a2", "--line", "L1", "--at", "11:05",
      "--paraphrase", "said they talk in pairs")
    #expect(saved.status == 0, "\(saved.err)")
    #expect(saved.out == "saved A01\n")
    let list = try harness.run("list", "harrow", "--kind", "answer")
    #expect(list.out == "A01 11:05 Oak pupil L1 A2 (paraphrase)  said they talk in pairs\n")
    let answer = try #require(
      try harness.run("list", "harrow", "--kind", "answer", "--json").objects().first)
    #expect(answer["prompt-id"] as? String == "T01-P1")
    #expect(answer["prompt"] as? String == "Tell me about something you are finding out this week.")
    #expect(answer["verbatim"] as? Bool == false)
    let own = try harness.run(
      "answer", "harrow", "--prompt", "What did you leave out?", "--speaker", "EL", "--source",
      "leader", "The poems.")
    #expect(own.out == "saved A02\n")
  }

  @Test(arguments: [
    (["--prompt", "T99-P1", "--speaker", "A2"], "--prompt T99-P1: no prompt has this id"),
    (["--prompt", "T01-P1", "--speaker", "Oliver"], "--speaker Oliver: not a speaker token"),
    (["--prompt", "T01-P1", "--speaker", "A 2"], "--speaker A 2: not a speaker token"),
    (["--prompt", "T01-P1"], "--speaker <A2>: this is missing; expected --speaker <A2> ("),
  ])
  func answersAskForAPromptAndAToken(arguments: [String], words: String) throws {
    let refused = try harness.run(["answer", "harrow"] + arguments + ["x"], input: Data())
    #expect(refused.status == 64)
    #expect(refused.err.hasPrefix(words), "\(refused.err)")
  }

  @Test func anEditKeepsEverythingButTheWords() throws {
    _ = try harness.run(
      "note", "harrow", "--place", "Y6", "--line", "L1", "--at", "09:41", "4 of 7 hands")
    let edited = try harness.run("edit", "harrow", "n1", "-", input: "5 of 7 hands\nand more\n\n")
    #expect(edited.out == "saved N01\n")
    #expect(
      try harness.run("list", "harrow", "--kind", "note").out
        == "N01 09:41 Oak lesson Y6 L1  5 of 7 hands / and more\n")
    let versions = try harness.run("show", "harrow", "N01", "--json").objects()
    #expect(versions.map { $0["state"] as? String } == ["replaced", "current"])
    #expect(versions[1]["replaces"] as? [String] == [versions[0]["entry"] as? String ?? "-"])
    #expect(versions[1]["text"] as? String == "5 of 7 hands\nand more")
    #expect(versions[1]["place"] as? String == "Y6")
    let counts = try #require(versions[1]["counts"] as? [[String: Any]])
    #expect(counts.first?["n"] as? Int == 5)
  }

  @Test func anEditOfWhatHasGoneIsRefused() throws {
    _ = try harness.run("note", "harrow", "a")
    _ = try harness.run("undo", "harrow")
    let refused = try harness.run("edit", "harrow", "N01", "b")
    #expect(refused.status == 1)
    #expect(refused.err.hasPrefix("N01: This note has already gone"))
    #expect(try harness.run("edit", "harrow", "N09", "b").status == 1)
  }

  @Test func undoAndRedoGoByDeeds() throws {
    _ = try harness.run("note", "harrow", "--at", "09:41", "first")
    let undone = try harness.run("undo", "harrow")
    #expect(undone.out == "undone: note N01\n")
    #expect(undone.err == "\"alongside redo harrow\" brings it back.\n")
    #expect(try harness.run("list", "harrow", "--kind", "note").out == "")
    #expect(
      try harness.run("list", "harrow", "--kind", "note", "--all").out
        .contains("[withdrawn]  first"))
    #expect(try harness.run("redo", "harrow").out == "redone: note N01\n")
    let again = try harness.run("redo", "harrow")
    #expect(again.status == 1)
    #expect(again.err.hasPrefix("harrow: There is nothing to redo"))
    #expect(try harness.run("note", "harrow", "second").out == "saved N02\n")
  }
}
