// Practice with the built program: without a screen, and on a terminal of its own. D11-first (to
// practise with), domain 14 (day replay).

import Foundation
import Journal
import TerminalSupport
import Testing

@Suite struct HeadlessPracticeTests {
  let harness: Harness

  init() throws { harness = try Harness() }

  @Test func theScenesAreListedAndShown() throws {
    let list = try harness.run("practice", "list")
    #expect(list.status == 0)
    #expect(list.lines.contains("y4-science  Y4 science, a circuit, 30 min"))
    let scenes = try harness.run("practice", "list", "--json").objects()
    #expect(scenes.count == list.lines.count)
    let scene = try #require(scenes.first { $0["name"] as? String == "y4-science" })
    #expect(scene["schema"] as? String == "alongside.scene")
    #expect(scene["minutes"] as? Int == 30)
    #expect(scene["start"] as? String == "09:30")
    let shown = try harness.run("practice", "show", "y4-science")
    #expect(
      shown.lines.contains(
        "  09:44  Name sticks drawn 10 times, 10 different pupils; 4 of 7 identified places spoke.  "
          + "[N09 L2]"))
    let objects = try harness.run("practice", "show", "y4-science", "--json").objects()
    let kinds = objects.map { $0["schema"] as? String }
    #expect(Set(kinds) == ["alongside.scene", "alongside.happening", "alongside.practised-note"])
    #expect(objects.contains { $0["as"] as? String == "N10" })
  }

  @Test func onesNotesAreComparedFromAFileAndFromAPipe() throws {
    let notes = """
      09:33 "Why did the bulb go out?" then 6 hands

      09:37 The pupils were really engaged
      """
    let file = try harness.file("notes.txt", notes)
    let words = try harness.run("practice", "compare", "y4-science", file)
    #expect(words.status == 0)
    #expect(words.out.contains("        in both: \"why did the bulb go out\", 6 hands\n"))
    #expect(words.out.contains("      not in yours: \"think first\", 2 s, 5 s, 17 hands\n"))
    #expect(words.out.contains("      engaged: "))
    let piped = try harness.run("practice", "compare", "y4-science", "-", input: notes)
    #expect(piped.out == words.out)
    let objects = try harness.run("practice", "compare", "y4-science", file, "--json").objects()
    func of(_ kind: String) -> [[String: Any]] {
      objects.filter { $0["schema"] as? String == "alongside.\(kind)" }
    }
    #expect(of("practice-note").map { $0["at"] as? String } == ["09:33", "09:37"])
    let remarks = try #require(of("practice-note").last?["remarks"] as? [[String: Any]])
    #expect(remarks.contains { $0["code"] as? String == "MIND" })
    #expect(
      of("practised-note").first?["notInYours"] as? [String]
        == ["\"think first\"", "2 s", "5 s", "17 hands"])
    let caught = of("happening").filter { ($0["inYours"] as? [String]) == ["09:33"] }
    #expect(caught.map { $0["at"] as? String } == ["09:32"])
  }

  @Test func whoeverWritesThePractisedNotesHasNothingLeftOver() throws {
    let objects = try harness.run("practice", "show", "pupil-group-b", "--json").objects()
    let notes = objects.filter { $0["schema"] as? String == "alongside.practised-note" }
    let lines = notes.map { "\($0["at"] as? String ?? "") \($0["text"] as? String ?? "")" }
    let compared = try harness.run(
      "practice", "compare", "pupil-group-b", "-", "--json",
      input: lines.joined(separator: "\n"))
    for object in try compared.objects() {
      if let left = object["notInYours"] as? [String] { #expect(left == []) }
      #expect((object["remarks"] as? [Any])?.isEmpty != false)
    }
  }

  @Test(arguments: [
    (["show", "nope"], 64, "practice nope: no scene is called that; expected one of "),
    (["nope"], 64, "practice nope: no scene is called that; expected one of "),
    (["y4-science", "--speed", "0"], 64, "--speed 0: this is no speed; expected a whole number"),
    (["y4-science", "--speed", "2"], 64, "practice: input or output is not a terminal; "),
    (["compare", "y4-science", "no.txt"], 66, "no.txt: there is no such file; "),
  ])
  func whatIsWrongIsSaid(_ arguments: [String], _ status: Int, _ words: String) throws {
    let run = try harness.run(["practice"] + arguments, input: Data())
    #expect(run.status == Int32(status))
    #expect(run.out.isEmpty)
    #expect(run.err.hasPrefix(words), "\(run.err)")
  }

  @Test(arguments: [
    ("09:33 6 hands\nsix hands\n", "standard input:2: no time at the start of the line"),
    ("09:33\n", "standard input:1: no words after the time"),
    ("25:00 late\n", "standard input:1: no time at the start of the line"),
  ])
  func aLineWithoutATimeIsBadData(_ notes: String, _ words: String) throws {
    let run = try harness.run("practice", "compare", "y4-science", "-", input: notes)
    #expect(run.status == 65)
    #expect(run.err.hasPrefix("\(words); expected a time and words"), "\(run.err)")
  }

  @Test func aSceneOfOnesOwnIsCheckedAndFound() throws {
    let packs = harness.home.appendingPathComponent("config/packs")
    try FileManager.default.createDirectory(at: packs, withIntermediateDirectories: true)
    let file = packs.appendingPathComponent("hall.yaml")
    let text = """
      pack: scene
      name: hall
      title: Lunch hall
      source: play
      place: hall
      start: 12:02
      end: 12:10
      brief: Who talks with whom?
      happenings:
        - {at: 12:03:30, text: "Midday staff: \\"What did you build?\\" A pupil answers in 24 words."}
      notes:
        - {at: 12:04, text: "Midday staff: \\"What did you build?\\" Answer of 24 words."}
      """
    try Data(text.utf8).write(to: file)
    let check = try harness.run("pack", "check", file.path)
    #expect(check.status == 0)
    #expect(check.out.contains("sound (scene hall, Lunch hall, 1 happening, 1 note)"))
    #expect(try harness.run("practice", "list").lines.last == "hall  Lunch hall, 8 min")
    let compared = try harness.run("practice", "compare", "hall", "-", input: "12:04 24 words")
    #expect(compared.out.contains("not in yours: \"what did you build\"\n"))
    try Data(text.replacing("12:03:30", with: "13:03").utf8).write(to: file)
    let wrong = try harness.run("pack", "check", file.path)
    #expect(wrong.status == 65)
    #expect(wrong.err.contains("hall.yaml:10:10: 13:03 is outside the scene; "))
  }

  @Test func theKeysOfPracticeAreListedAndCanBeChanged() throws {
    let keys = try harness.run("keys", "list").out
    #expect(keys.contains("Practice  p F5  practice.pause  Pause or go on\n"))
    let config = harness.home.appendingPathComponent("config")
    try FileManager.default.createDirectory(at: config, withIntermediateDirectories: true)
    try Data("practice.pause: F3\n".utf8).write(to: config.appendingPathComponent("keys.yaml"))
    #expect(try harness.run("keys", "list").out.contains("Practice  F3  practice.pause"))
  }
}

@Suite struct PracticeScreenTests {
  @Test func aSceneIsPractisedFromTheHomeScreen() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let run = try day.start([])
    run.expect("Practise taking notes on a scene")
    run.send("p")
    run.expect("> Pupil group B")
    run.send("jjj\r")
    run.expect("> 10 times as fast")
    run.send("j\r")
    run.expect("practice 09:30 by steps")
    run.send("   ")
    run.expect("Why did the bulb go out?")
    run.send("n\"Why did the bulb go out?\" 6 hands\r")
    // Said once the line is in the list above an empty field.
    run.expect("One visit is a snapshot")
    run.resize(rows: 40, columns: 120)
    // Only a wide screen has the two beside each other.
    run.expect("┐┌ Notes")
    run.expect("practice 09:32 by steps")
    run.send("\u{1B}")
    run.expect("w compare")
    run.send("w")
    run.expect("in both: \"why did the bulb go out\", 6 hands")
    run.send("s")
    run.expect("Kept in \(day.folder.path)/home/data/practice/y4-science-")
    run.send("\u{11}")
    run.expect("New review")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    let disk = PosixDisk()
    let data = "\(day.folder.path)/home/data"
    #expect(try disk.list(data) == ["practice"], "no review was made")
    let name = try #require(try disk.list("\(data)/practice").first)
    let bytes = try #require(
      try WholeFile.read("\(data)/practice/\(name)", limit: 1 << 20, on: disk))
    #expect(String(decoding: bytes, as: UTF8.self).contains("go out?\" 6 hands"))
    #expect(try disk.list(day.folder.path).filter { $0.hasPrefix("alongside-") } == [])
  }

  @Test func aSceneGoesByByItself() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let packs = "\(day.folder.path)/home/config/packs"
    try FileManager.default.createDirectory(atPath: packs, withIntermediateDirectories: true)
    let scene = """
      pack: scene
      name: minute
      title: A minute
      source: walk
      place: hall
      start: 09:00
      end: 09:01
      brief: What is on the walls?
      happenings:
        - {at: 09:00:30, text: Two pupils stop at the wall.}
      notes:
        - {at: 09:00, text: 2 pupils stopped at the wall.}
      """
    try Data(scene.utf8).write(to: URL(fileURLWithPath: "\(packs)/minute.yaml"))
    let run = try day.start(["practice", "minute", "--speed", "60"])
    run.expect("Two pupils stop at the wall.")
    run.expect("The scene is over")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
  }
}
