// Erasing and sealing as a script does them: the words are in no file below the home afterwards,
// and the receipt says what a person needs to know.

import Foundation
import Testing

@Suite struct HeadlessEraseTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    _ = try harness.run(
      "note", "harrow", "-", input: "4 of 7 hands\nOliver was named here\nafter\n")
  }

  /// The files below the home that hold some words.
  private func files(holding words: String) throws -> [String] {
    try Harness.contents(of: harness.home).filter { $0.value.range(of: Data(words.utf8)) != nil }
      .map(\.key).sorted()
  }

  private func text(_ arguments: String...) throws -> String {
    let run = try harness.run(arguments, input: Data())
    try #require(run.status == 0, "\(arguments): \(run.err)")
    return run.out
  }

  private func putDraft(of address: String) throws {
    let list = try harness.run("list", "harrow", "--kind", "note", "--json").objects()
    #expect(list.contains { $0["entry"] as? String == address })
    let drafts = harness.store("harrow").appendingPathComponent("local/drafts")
    try FileManager.default.createDirectory(at: drafts, withIntermediateDirectories: true)
    let draft =
      "{\"format\":\"alongside.draft\",\"version\":1,\"name\":\"2-note\",\"at\":\"x\","
      + "\"text\":\"Oliver was named here too\",\"typed\":true,"
      + "\"context\":{\"original\":\"Oliver was named here\"}}\n"
    try Data(draft.utf8).write(to: drafts.appendingPathComponent("2-note.json"))
  }

  @Test("DP4 a field of what is agreed is emptied and its words go")
  func aFieldOfWhatIsAgreedGoes() throws {
    _ = try text("agree", "harrow", "puzzles", "Tommy Kangaroosurname cannot read")
    _ = try text("agree", "harrow", "fire-route", "by the kitchen door")
    let school = try harness.run("erase", "harrow", "review:school", "--because", "name", "--yes")
    #expect(school.status == 64)
    #expect(try harness.run("erase", "harrow", "review:shoe", "--because", "name").status == 64)
    #expect(try !files(holding: "Kangaroosurname").isEmpty)
    let receipt = try text("erase", "harrow", "review:puzzles", "--because", "name", "--yes")
    #expect(receipt.contains("review, "), "\(receipt)")
    #expect(try files(holding: "Kangaroosurname").isEmpty)
    let agreed = try text("agree", "harrow")
    #expect(agreed.contains("puzzles: not yet agreed"))
    #expect(agreed.contains("by the kitchen door"))
    let again = try harness.run("erase", "harrow", "review", "--because", "name", "--yes")
    #expect(again.status == 1)
    #expect(again.err.contains("no earlier version"))
    #expect(try harness.run("verify", "harrow").status == 0)
  }

  @Test func wordsThatComeBackAreShownNowhere() throws {
    let path = harness.folder.appendingPathComponent("demo").path
    _ = try text("demo", "--at", path)
    let words = "Word wall: 14 words"
    let journals = try Harness.contents(of: URL(fileURLWithPath: path)).filter {
      $0.key.hasSuffix(".jsonl") && $0.value.range(of: Data(words.utf8)) != nil
    }
    let (name, bytes) = try #require(journals.first)
    _ = try text("erase", path, "N02", "--because", "request", "--yes")
    // As when a carrier brings back the file of another laptop as it was before.
    try bytes.write(to: URL(fileURLWithPath: path).appendingPathComponent(name))
    for arguments in [
      ["list", path, "--all"], ["list", path, "--all", "--json"], ["show", path, "N02"],
      ["show", path, "N02", "--json"], ["search", "wall", "--in", path],
    ] {
      let run = try harness.run(arguments, input: Data())
      #expect(!run.out.contains(words), "\(arguments): \(run.out)")
      #expect(run.out.contains("erased") || arguments[0] == "search", "\(arguments): \(run.out)")
    }
  }

  @Test func aNoteItsEditAndItsDraftAreNowhere() throws {
    let list = try harness.run("list", "harrow", "--kind", "note", "--json").objects()
    try putDraft(of: try #require(list[1]["entry"] as? String))
    _ = try text("edit", "harrow", "N02", "Oliver was named again")
    #expect(try files(holding: "Oliver").count == 2)
    let before = try text("list", "harrow", "--all").split(separator: "\n").map(String.init)
    let erased = try harness.run(
      "erase", "harrow", "N02", "--because", "name", "--requested-by", "host")
    #expect(erased.status == 0)
    #expect(erased.err == "")
    #expect(try files(holding: "Oliver").isEmpty)
    let receipt = erased.lines
    #expect(receipt.first == "Receipt: erased")
    #expect(receipt.contains("  review      harrow, Harrowmere Primary"))
    #expect(receipt.contains("  reason      name"))
    #expect(receipt.contains("  asked by    host"))
    #expect(receipt.contains { $0.hasPrefix("  gone        N02  note, 2 versions, written ") })
    #expect(receipt.contains { $0.hasPrefix("  rewritten   journal/") })
    #expect(receipt.contains("  also gone   1 draft"))
    #expect(receipt.contains("  copies      nobody else wrote in this review"))
    #expect(!erased.out.contains("Oliver"))
    #expect(try text("list", "harrow", "--kind", "note").split(separator: "\n").count == 2)
    let after = try text("list", "harrow", "--all").split(separator: "\n").map(String.init)
    #expect(after.filter { $0.contains("N02") && $0.contains("[erased]  (erased)") }.count == 2)
    #expect(after.last?.contains("erased note N02, note N02: name") == true, "\(after)")
    // What has nothing to do with it reads as before.
    let untouched = before.filter { !$0.contains("Oliver") }
    #expect(after.filter { untouched.contains($0) } == untouched)
    #expect(try harness.run("verify", "harrow").status == 0)
    #expect(try text("search", "Oliver") == "")
    #expect(!(try text("export", "harrow", "--as", "markdown")).contains("Oliver"))
    #expect(try text("show", "harrow", "N02").hasPrefix("N02  note, erased\n"))
    #expect(try text("note", "harrow", "next") == "saved N04\n")
  }

  @Test func anExportThatHeldTheWordsGoesWithThem() throws {
    let folder = harness.home.deletingLastPathComponent()
    for (name, format) in [("a.md", "markdown"), ("b.csv", "csv"), ("c.txt", "text")] {
      let path = folder.appendingPathComponent("\(name)").path
      _ = try text("export", "harrow", "--as", format, "--for", "team", "--out", path)
    }
    let changed = folder.appendingPathComponent("c.txt")
    try Data("Oliver was named here, I wrote".utf8).write(to: changed)
    let receipt = try text("erase", "harrow", "N02", "--because", "name")
    for name in ["a.md", "b.csv"] {
      let file = folder.appendingPathComponent(name)
      #expect(!FileManager.default.fileExists(atPath: file.path), "\(name)")
      #expect(receipt.contains("\(file.path) held the words and is gone"), "\(receipt)")
    }
    #expect(receipt.contains("\(changed.path) holds the words: delete it"))
    #expect(try files(holding: "Oliver").allSatisfy { $0.hasSuffix("c.txt") })
  }

  @Test func sealedWordsAreHandedOverOnce() throws {
    _ = try text("seal", "harrow", "N02")
    let shown = try text("seal", "harrow", "N02", "--hand-over")
    #expect(shown.contains("Oliver was named here"))
    let twice = try harness.run("seal", "harrow", "N02", "--hand-over")
    #expect(twice.status == 1)
    #expect(twice.err.contains("is shown once") && twice.out.isEmpty)
    #expect(try text("seal", "harrow", "N02", "--hand-over", "--again") == shown)
  }

  @Test func theReceiptIsAnObjectToo() throws {
    let run = try harness.run(
      "erase", "harrow", "N02", "n3", "--because", "request", "--json")
    let receipt = try #require(try run.objects().first)
    #expect(receipt["schema"] as? String == "alongside.receipt")
    #expect(receipt["reason"] as? String == "request")
    #expect(receipt["requester"] as? String == "not said")
    let items = try #require(receipt["items"] as? [[String: Any]])
    #expect(items.map { $0["id"] as? String } == ["N02", "N03"])
    #expect(items.map { $0["versions"] as? Int } == [1, 1])
    #expect((receipt["files"] as? [String])?.count == 1)
    #expect((receipt["may-hold-copies"] as? [Any])?.isEmpty == true)
    #expect(try text("list", "harrow", "--kind", "note").hasSuffix("4 of 7 hands\n"))
  }

  @Test(arguments: [
    (["N02"], Int32(64), "--because <because>: this is missing;"),
    (["--because", "name"], 64, "<id> ...: this is missing; expected <id> ..."),
    (["N02", "--because", "sealed"], 64, "--because sealed: no such because; expected one of"),
    (["N09", "--because", "name"], 1, "N09: nothing is called that here;"),
    (["N02", "N09", "--because", "name"], 1, "N09: nothing is called that here;"),
    (
      ["N02", "--because", "name", "--dsl-says-erase"], 64,
      "--dsl-says-erase: the reason given is name;"
    ),
    (["N02", "--because", "name", "--requested-by", " "], 64, "--requested-by: not a role;"),
    (
      ["N02", "--because", "name", "--requested-by", "Mrs Smith, mother of Tom"], 64,
      "--requested-by: not a role;"
    ),
  ])
  func mistakesEraseNothing(arguments: [String], status: Int32, words: String) throws {
    let before = try Harness.contents(of: harness.store("harrow"))
    let refused = try harness.run(["erase", "harrow"] + arguments, input: Data())
    #expect(refused.status == status)
    #expect(refused.out == "")
    #expect(refused.err.hasPrefix(words), "\(refused.err)")
    #expect(try Harness.contents(of: harness.store("harrow")) == before)
  }

  @Test func erasingTwiceIsRefusedAndUndoBringsNothingBack() throws {
    _ = try text("erase", "harrow", "N02", "--because", "mistake")
    let again = try harness.run("erase", "harrow", "N02", "--because", "mistake")
    #expect(again.status == 1)
    #expect(again.err.hasPrefix("N02: N02 was erased already;"))
    let undo = try harness.run("undo", "harrow")
    #expect(undo.status == 1)
    #expect(undo.err.contains("was an erasing"))
    #expect(try text("list", "harrow").contains("4 of 7 hands"))
    #expect(try files(holding: "Oliver").isEmpty)
    #expect(try harness.run("edit", "harrow", "N02", "x").status == 1)
  }

  @Test func aNullBodyWithoutItsOrderSaysSo() throws {
    let journal = try harness.journal("harrow")
    var lines = try String(contentsOf: journal, encoding: .utf8).split(separator: "\n")
      .map(String.init)
    let place = try #require(lines.firstIndex { $0.contains("Oliver") })
    let body = try #require(lines[place].range(of: "\"body\":"))
    lines[place] = lines[place][..<body.upperBound] + "null}"
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: journal)
    let list = try text("list", "harrow", "--all")
    #expect(list.contains("[erased]  (erased, order not yet received)\n"))
    #expect(try harness.run("verify", "harrow").status == 0)
    #expect(try text("note", "harrow", "on").hasPrefix("saved N0"))
  }

  @Test func anotherLaptopIsNamedAndLosesItsCopy() throws {
    let other = try Harness()
    let joined = try other.run(
      "join", harness.store("harrow").path, "harrow", "--as", "Birch")
    try #require(joined.status == 0, "\(joined.err)")
    _ = try other.run("note", "harrow", "Birch's note")
    let run = try other.run("erase", "harrow", "N02", "--because", "request")
    #expect(run.lines.contains { $0.hasPrefix("  copies      Oak (") }, "\(run.out)")
    #expect(
      try Harness.contents(of: other.home).allSatisfy {
        $0.value.range(of: Data("Oliver".utf8)) == nil
      })
  }

  @Test("SG3 sealed words are hidden until the lead says erase")
  func sealedWordsAreHiddenUntilTheLeadSaysErase() throws {
    let sealed = try harness.run("seal", "harrow", "N02")
    #expect(sealed.status == 0, "\(sealed.err)")
    #expect(sealed.lines.first == "Receipt: sealed")
    #expect(
      try files(holding: "Oliver") == ["data/reviews/harrow/local/sealed.jsonl"])
    #expect(!(try text("list", "harrow", "--all", "--json")).contains("Oliver"))
    #expect(try text("search", "Oliver") == "")
    let list = try harness.run("seal", "harrow", "--list")
    #expect(list.lines.first == "1 record under seal")
    // What is printed names the record, so that it can be handed over, and says nothing else of it.
    #expect(list.lines.count == 2)
    let row = try #require(list.lines.last)
    #expect(row.hasPrefix("  N02  sealed ") && row.hasSuffix(", not handed over yet"), "\(row)")
    #expect(list.err.contains("alongside seal harrow N02 --hand-over"), "\(list.err)")
    #expect(sealed.out.contains("alongside seal harrow N02 --hand-over"), "\(sealed.out)")
    #expect(!list.out.contains("Oliver") && !list.err.contains("Oliver"))
    let unnamed = try harness.run("seal", "harrow", "--hand-over")
    #expect(unnamed.status == 64)
    #expect(unnamed.err.contains("alongside seal harrow --list"), "\(unnamed.err)")
    let shown = try harness.run("seal", "harrow", "N02", "--hand-over")
    #expect(shown.lines.first == "N02" && shown.out.contains("Oliver"), "\(shown.out)")
    #expect(try text("seal", "harrow", "--list").contains(", handed over "))
    let plain = try harness.run("erase", "harrow", "N02", "--because", "safeguarding")
    #expect(plain.status == 1)
    #expect(plain.err.contains("--dsl-says-erase"))
    #expect(try files(holding: "Oliver").count == 1)
    let done = try harness.run(
      "erase", "harrow", "N02", "--because", "safeguarding", "--dsl-says-erase",
      "--requested-by", "DSL")
    #expect(done.status == 0, "\(done.err)")
    #expect(done.lines.contains("  rewritten   local/sealed.jsonl"))
    #expect(try files(holding: "Oliver").isEmpty)
    #expect(try text("seal", "harrow", "--list").hasPrefix("0 records under seal\n"))
    #expect(try harness.run("verify", "harrow").status == 0)
    #expect(try harness.run("seal", "harrow").status == 64)
  }

  @Test func whatCanNotBeReadUnderSealIsNotCalledNothing() throws {
    #expect(try harness.run("seal", "harrow", "N02").status == 0)
    let file = harness.home.appendingPathComponent("data/reviews/harrow/local/sealed.jsonl")
    let sound = try Data(contentsOf: file)
    try Data(String(decoding: sound, as: UTF8.self).replacing("Oliver", with: "OLiver").utf8)
      .write(to: file)
    let changed = try harness.run("seal", "harrow", "--list")
    #expect(changed.status == 0, "\(changed.err)")
    #expect(changed.lines.first == "1 record under seal")
    #expect(changed.out.contains("DAMAGED since"), "\(changed.out)")
    try Data().write(to: file)
    let gone = try harness.run("seal", "harrow", "--list")
    #expect(gone.status == 1)
    #expect(gone.err.contains("local/sealed.jsonl"), "\(gone.err)")
    #expect(gone.err.contains("alongside doctor harrow"), "\(gone.err)")
    try sound.write(to: file)
    #expect(try harness.run("seal", "harrow", "--list").status == 0)
  }

  /// Killed by the system at times that differ from round to round: whatever was reached, the next
  /// save finishes it.
  @Test func killsAtAnyMomentAreMadeGood() throws {
    var landed = 0
    for round in 0..<40 {
      _ = try text("note", "harrow", "Oliver in round \(round)")
      let id = try #require(
        try harness.run("list", "harrow", "--kind", "note", "--json").objects().last?["id"]
          as? String)
      let run = try harness.start(
        ["erase", "harrow", id, "--because", "name"], input: Data())
      // A busy wait of a length that grows: there is nothing to wait for.
      var spun: UInt64 = 0
      for turn in 0..<UInt64(round * 30_000) { spun &+= turn }
      kill(run.process.processIdentifier, SIGKILL)
      let end = try run.end()
      if end.status == SIGKILL { landed += 1 }
      _ = try text("note", "harrow", "round \(round), \(spun % 2)")
      let isGone = try harness.run("list", "harrow", "--kind", "note").out
        .contains("Oliver in round \(round)") == false
      #expect(isGone == (try files(holding: "Oliver in round \(round)").isEmpty))
      #expect(isGone || end.out.isEmpty)
      #expect(try harness.run("verify", "harrow").status == 0)
      #expect(try text("list", "harrow", "--kind", "note").contains("4 of 7 hands"))
    }
    #expect(landed > 0)
  }
}
