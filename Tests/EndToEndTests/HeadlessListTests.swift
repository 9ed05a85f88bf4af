// Reading a review from the shell: lists, one record, the gap map and search; and that no text of
// anybody's reaches a terminal as more than text.

import Foundation
import Testing

@Suite struct HeadlessListTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
  }

  /// What acts on terminals, turns the reading direction or hides.
  private static let hostile =
    "\u{1B}[31mred\u{1B}]52;c;QUJD\u{07} \u{9B}2J \u{202E}x\u{2066}\u{200B}"
    + "\u{FEFF}\u{7F}\ttab\rback"

  private static func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || (0x200B...0x200F).contains(scalar.value) || (0x2028...0x202E).contains(scalar.value)
          || (0x2060...0x206F).contains(scalar.value) || scalar.value == 0xFEFF)
    }
  }

  /// The demo's last line is written in a spring to come, by its clock; nobody is told to set theirs.
  @Test func theDemosStoryIsJudgedByNoClock() throws {
    let path = harness.home.appendingPathComponent("demo").path
    #expect(try harness.run("demo", "--at", path).status == 0)
    let list = try harness.run("list", path, "--kind", "note")
    #expect(list.status == 0 && list.err.isEmpty, "\(list.err)")
    #expect(list.out.split(separator: "\n").count == 25)
    let note = try harness.run("note", path, "6 hands up")
    #expect(note.status == 0 && !note.err.contains("clock"), "\(note.err)")
  }

  @Test func hostileTextIsKeptAsItIsAndShownHarmless() throws {
    let text = Self.hostile
    #expect(
      try harness.run("note", "harrow", "--place", text, "--line", "L1", text).out == "saved N01\n")
    #expect(
      try harness.run("new", "other", "--school", text, "--date", "2024-11-19", "--focus", text)
        .status == 0)
    for arguments in [
      ["list", "harrow"], ["list", "harrow", "--all"], ["show", "harrow", "N01"],
      ["search", "red"], ["evidence", "harrow"], ["list", "other"], ["show", "harrow", text],
      ["list", text], ["note", "harrow", "--line", text, "x"], ["list", "harrow", "--kind", text],
      ["list", "harrow", "--\(text)"], ["search", "--in", text, "x"], ["lint", text],
      ["export", "harrow", "--as", text], ["theme", "check", text], ["pack", "check", text],
    ] {
      let shown = try harness.run(arguments, input: Data())
      #expect(Self.isHarmless(shown.out), "\(arguments.prefix(2)): \(shown.out.debugDescription)")
      #expect(Self.isHarmless(shown.err), "\(arguments.prefix(2)): \(shown.err.debugDescription)")
    }
    let json = try harness.run("list", "harrow", "--json")
    #expect(json.out.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    let note = try #require(try json.objects().last)
    #expect(note["text"] as? String == text)
    #expect(note["place"] as? String == text)
  }

  @Test func allShowsWhatNoLongerStandsToo() throws {
    _ = try harness.run("note", "harrow", "--at", "09:41", "first")
    _ = try harness.run("edit", "harrow", "N01", "second")
    _ = try harness.run("note", "harrow", "--at", "09:50", "gone")
    _ = try harness.run("undo", "harrow")
    let plain = try harness.run("list", "harrow", "--json").objects()
    #expect(plain.map { $0["id"] as? String ?? "-" } == ["review", "L1", "L2", "N01"])
    #expect(plain.allSatisfy { $0["state"] as? String == "current" })
    let all = try harness.run("list", "harrow", "--all", "--json").objects()
    let kinds = all.compactMap { $0["kind"] as? String }
    #expect(kinds == ["joined", "review", "line", "line", "note", "note", "note", "undone"])
    #expect(
      all.compactMap { $0["state"] as? String }.suffix(4)
        == ["replaced", "current", "withdrawn", "current"])
    for key in ["id", "entry", "kind", "at", "clock", "writer", "by", "text", "state"] {
      #expect(all.allSatisfy { $0[key] != nil }, "\(key)")
    }
    let text = try harness.run("list", "harrow", "--all")
    #expect(text.lines.last?.hasSuffix("undid note N02") == true)
    #expect(text.lines[5] == "N01 09:41 Oak lesson  second")
  }

  @Test func anUnknownKindIsAUsageMistake() throws {
    let refused = try harness.run("list", "harrow", "--kind", "notes")
    #expect(refused.status == 64)
    #expect(refused.err.hasPrefix("--kind notes: no such kind; expected one of review, line,"))
  }

  @Test func showHasVersionsAndLinks() throws {
    _ = try harness.run(
      "note", "harrow", "--place", "Y6", "--line", "L1", "--at", "09:41", "4 of 7 hands")
    let show = try harness.run("show", "harrow", "n1")
    #expect(
      show.out == """
        N01  note, current
          at          2024-11-19 09:41:00
          by          Oak
          source      lesson
          place       Y6
          lines       L1
          counts      4 of 7 hands
          text        4 of 7 hands

        """)
    #expect(try harness.run("show", "harrow", "N09").status == 1)
  }

  @Test func whatTwoLaptopsCalledTheSameIsRefusedNamingBoth() throws {
    // Both laptops make an N01 before they know of each other.
    #expect(try harness.run("join", harness.store("harrow").path, "second").status == 0)
    _ = try harness.run("note", "harrow", "--at", "09:41", "from Oak")
    _ = try harness.run("note", "second", "--at", "09:42", "from Birch")
    let journals = harness.store("harrow").appendingPathComponent("journal")
    for name in try FileManager.default.contentsOfDirectory(
      atPath: harness.store("second").appendingPathComponent("journal").path)
    where !FileManager.default.fileExists(atPath: journals.appendingPathComponent(name).path) {
      try FileManager.default.copyItem(
        at: harness.store("second").appendingPathComponent("journal/\(name)"),
        to: journals.appendingPathComponent(name))
    }
    let list = try harness.run("list", "harrow", "--kind", "note")
    #expect(
      list.out == """
        N01.Oak 09:41 Oak lesson  from Oak
        N01.Birch 09:42 Birch lesson  from Birch

        """)
    let refused = try harness.run("show", "harrow", "N01")
    #expect(refused.status == 1)
    #expect(
      refused.err == """
        N01: more than one record is called that; expected one of N01.Oak, N01.Birch; write \
        the name in full

        """)
    #expect(try harness.run("show", "harrow", "N01.birch").lines.last == "  text        from Birch")
  }

  @Test func theGapMapHasTheColumnsOfThePaper() throws {
    for (source, line, at) in [
      ("lesson", "L1", "09:30"), ("walk", "L1", "09:40"), ("lesson", "L1", "10:30"),
      ("pupil", "L1", "11:00"), ("family", "L2", "13:00"),
    ] {
      _ = try harness.run(
        "note", "harrow", "--source", source, "--line", line, "--at", at, "\(source) \(at)")
    }
    let map = try harness.run("evidence", "harrow")
    #expect(
      map.lines.dropLast() == [
        "      lesson  pupil  work  staff  leader  gov/fam  doc   data  env",
        "L1     3 O~    1 O!   .     .      .       .        .     .     .",
        "L2     .       .      .     .      .       1 O!     .     .     .",
      ])
    #expect(
      map.lines.last?.dropFirst(5)
        == """
          \u{20} L2: 1 item; one kind of source; no class-teacher voice. L1: mornings only.
          """)
    let objects = try harness.run("evidence", "harrow", "--json").objects()
    #expect(objects.map { $0["line"] as? String } == ["L1", "L2"])
    #expect(objects.map { $0["items"] as? Int } == [4, 1])
    let cells = try #require(objects[0]["cells"] as? [String: [String: Any]])
    #expect(cells["lesson"]?["skewed"] as? Bool == true)
    #expect(cells["pupil"]?["single"] as? Bool == true)
    #expect(cells["doc"]?["items"] as? Int == 0)
  }

  @Test func searchLooksInAllReviewsOrInSome() throws {
    try harness.makeReview("tarn")
    _ = try harness.run("note", "harrow", "--at", "09:41", "pairs at the easel")
    _ = try harness.run("note", "tarn", "--at", "09:42", "PAIRS on the carpet")
    _ = try harness.run("note", "tarn", "withdrawn pairs")
    _ = try harness.run("undo", "tarn")
    #expect(
      try harness.run("search", "pairs").out == """
        harrow: N01 09:41 Oak lesson  pairs at the easel
        tarn: N01 09:42 Oak lesson  PAIRS on the carpet

        """)
    #expect(
      try harness.run("search", "pairs", "--in", "tarn").out
        == "N01 09:42 Oak lesson  PAIRS on the carpet\n")
    let objects = try harness.run("search", "pairs", "--json").objects()
    #expect(objects.map { $0["review"] as? String } == ["harrow", "tarn"])
    #expect(objects.allSatisfy { $0["schema"] as? String == "alongside.result" })
    #expect(try harness.run("search", "pairs", "--in", "nowhere").status == 66)
    #expect(try harness.run("search", "nothing at all").status == 0)
  }

  @Test func eachQueryOfAStreamHasItsLine() throws {
    _ = try harness.run("note", "harrow", "-", input: "one pair\ntwo pairs\n")
    let input = Data("pair\n\n".utf8) + Data([0xFF, 0x0A]) + Data("two\n".utf8)
    let answers = try harness.run(["search", "-"], input: input)
    #expect(answers.status == 65)
    let objects = try answers.objects()
    #expect(objects.map { $0["count"] as? Int } == [2, 0, nil, 1])
    #expect(objects[2]["error"] as? String != nil)
    let results = try #require(objects[0]["results"] as? [[String: Any]])
    #expect(results.map { $0["id"] as? String } == ["N02", "N01"])
  }
}
