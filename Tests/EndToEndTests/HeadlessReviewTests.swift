// Beginning and joining reviews from the shell, and the mistakes people make while at it.

import Foundation
import Testing

@Suite struct HeadlessReviewTests {
  let harness: Harness

  init() throws { harness = try Harness() }

  @Test func newMakesAReviewAndSaysWhatItMade() throws {
    let made = try harness.run(
      "new", "harrow", "--school", "Harrowmere Primary", "--date", "2024-11-19", "--line", "One?",
      "--line", "Two?", "--as", "Birch")
    #expect(made.status == 0)
    #expect(made.out == "made \(harness.store("harrow").path)\nsaved L1\nsaved L2\n")
    #expect(
      made.err == """
        You are Birch on this laptop. Next: "alongside open harrow"; on another laptop, \
        "alongside join" with a copy of this folder or an exchange folder.

        """)
    let lines = try harness.run("list", "harrow", "--json").objects()
    #expect(lines.map { $0["kind"] as? String } == ["review", "line", "line"])
    #expect(lines[0]["school"] as? String == "Harrowmere Primary")
    #expect(lines[0]["date"] as? String == "2024-11-19")
    #expect(lines.allSatisfy { $0["by"] as? String == "Birch" })
  }

  @Test(arguments: [
    "two words", "~x", "x.unprotected", "under_score", "\u{202E}abc", "\u{301}x", "-x", "",
    String(repeating: "a", count: 65),
  ])
  func aNameTakesLettersDigitsAndHyphens(_ name: String) throws {
    let refused = try harness.run("new", "--school", "H", "--date", "2024-11-19", "--", name)
    #expect(refused.status == 64)
    #expect(refused.err.contains("up to 64 letters, digits and hyphens"), "\(refused.err)")
    #expect(!FileManager.default.fileExists(atPath: harness.store("").path))
  }

  @Test func aNameThatIsThereOpensHoweverItIsCalled() throws {
    for name in ["T\u{177}-Mawr-2024", "Tw\u{302}r", String(repeating: "\u{175}", count: 64)] {
      let made = try harness.run("new", name, "--school", "H", "--date", "2024-11-19")
      #expect(made.status == 0, "\(name): \(made.err)")
    }
    try harness.makeReview()
    let odd = harness.store("~two words.\u{202E}old")
    try FileManager.default.moveItem(at: harness.store("harrow"), to: odd)
    let saved = try harness.run("note", odd.lastPathComponent, "one")
    #expect(saved.out == "saved N01\n", "\(saved.err)")
    let joined = try harness.run("join", odd.path)
    #expect(joined.status == 64)
    #expect(joined.err.contains("give it a name here: alongside join FROM "), "\(joined.err)")
    #expect(try harness.run("join", odd.path, "second").status == 0)
  }

  @Test("whatever the umask takes away, the owner opens a review again", arguments: ["777", "277"])
  func theUmaskTakesNothingFromTheOwner(_ mask: String) throws {
    let program = try Harness.program().path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c",
      "umask \(mask); '\(program)' new harrow --school H --date 2024-11-19 && "
        + "'\(program)' note harrow one && '\(program)' erase harrow N01 --because name --yes",
    ]
    process.environment = ["ALONGSIDE_HOME": harness.home.path, "HOME": harness.home.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let files = try #require(FileManager.default.enumerator(atPath: harness.store("harrow").path))
    var modes: [String: [String]] = [:]
    for case let name as String in files {
      let path = harness.store("harrow").appendingPathComponent(name).path
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let mode = try #require(attributes[.posixPermissions] as? Int)
      let kind = attributes[.type] as? FileAttributeType == .typeDirectory ? "folder" : "file"
      modes["\(kind) \(String(mode, radix: 8))", default: []].append(name)
    }
    #expect(Set(modes.keys) == ["folder 700", "file 600"], "\(modes)")
  }

  @Test func whatIsMadeAndTakenIsSaidToProgramsToo() throws {
    let made = try harness.run(
      "new", "harrow", "--school", "H", "--date", "2024-11-19", "--line", "One?", "--json")
    let objects = try made.objects()
    #expect(objects.map { $0["schema"] as? String } == ["alongside.made", "alongside.saved"])
    #expect(objects[0]["path"] as? String == harness.store("harrow").path)
    #expect(objects[0]["callsign"] as? String == "Oak")
    #expect(objects[1]["id"] as? String == "L1")
    #expect(objects[1]["kind"] as? String == "line")
    let joined = try harness.run("join", harness.store("harrow").path, "second", "--json")
    let taken = try joined.objects()
    #expect(taken.map { $0["schema"] as? String } == ["alongside.made", "alongside.took"])
    #expect(taken[0]["callsign"] as? String == "Birch")
    #expect((taken[1]["file"] as? String)?.hasSuffix(".jsonl") == true)
  }

  @Test func newLaysOutTheDayFromATemplate() throws {
    let made = try harness.run(
      "new", "harrow", "--school", "H", "--date", "2024-11-19", "--template", "primary")
    #expect(made.status == 0)
    #expect(made.lines.count == 18)
    let shown = try harness.run("schedule", "harrow", "show")
    #expect(shown.lines.first == "S01 08:00-08:10  Arrive, ID, safeguarding leaflet")
    #expect(shown.lines.contains("S14 14:10-14:55  Synthesis  protected"))
  }

  @Test func aFolderIsNeverMadeTwice() throws {
    try harness.makeReview()
    let before = try Harness.contents(of: harness.home)
    let again = try harness.run("new", "harrow", "--school", "H", "--date", "2024-11-19")
    #expect(again.status == 73)
    #expect(
      again.err == """
        \(harness.store("harrow").path): there is something here already; a new review needs a \
        folder that is not there yet; choose another name, or open this one with "alongside open"

        """)
    #expect(try Harness.contents(of: harness.home) == before)
  }

  private static let mistakes: [(arguments: [String], status: Int32)] = [
    (["--school", "H", "--date", "2024-02-30"], 64),
    (["--school", "H", "--date", "19/11/2024"], 64),
    (["--school", " ", "--date", "2024-11-19"], 64),
    (["--date", "2024-11-19"], 64),
    (["--school", "H", "--date", "2024-11-19", "--template", "moon"], 64),
    (["--school", "H", "--date", "2024-11-19", "--as", "N1.Oak"], 64),
    (["--school", "H", "--date", "2024-11-19", "--passphrase-file", "f"], 66),
    (["--school", "H", "--date", "2024-11-19", "--line", "  "], 1),
  ]

  @Test(arguments: mistakes)
  func newRefusesWhatCannotBe(arguments: [String], status: Int32) throws {
    let made = try harness.run(["new", "harrow"] + arguments, input: Data())
    #expect(made.status == status, "\(made.err)")
    #expect(made.out == "")
    #expect(made.err != "")
    #expect(!FileManager.default.fileExists(atPath: harness.store("harrow").path))
  }

  @Test(arguments: [".hidden", "", "a\u{1B}b", String(repeating: "a", count: 65)])
  func namesThatMakePoorFoldersAreRefused(name: String) throws {
    let made = try harness.run("new", name, "--school", "H", "--date", "2024-11-19")
    #expect(made.status == 64)
    #expect(!made.err.contains("\u{1B}"))
  }

  @Test func aReviewThatIsNotThereNamesThoseThatAre() throws {
    let none = try harness.run("list", "harrow")
    #expect(none.status == 66)
    #expect(
      none.err == """
        harrow: no such review; there is none yet on this laptop; begin one with "alongside new \
        NAME --school NAME --date YYYY-MM-DD"

        """)
    try harness.makeReview()
    let other = try harness.run("list", "tarn")
    #expect(other.status == 66)
    #expect(
      other.err == """
        tarn: no such review; these are here: harrow; use one of these names, or a path with "/"

        """)
  }

  @Test func joinTakesAnotherLaptopsReview() throws {
    try harness.makeReview()
    let before = try Harness.contents(of: harness.store("harrow"))
    let journal = try harness.journal("harrow").lastPathComponent
    let joined = try harness.run("join", harness.store("harrow").path, "second")
    #expect(joined.status == 0, "\(joined.err)")
    #expect(joined.out == "made \(harness.store("second").path)\ntook \(journal)\n")
    #expect(joined.err == "You are Birch on this laptop. Next: \"alongside open second\".\n")
    #expect(try Harness.contents(of: harness.store("harrow")) == before)
    #expect(try harness.run("note", "second", "--at", "09:00", "by Birch").out == "saved N01\n")
    let notes = try harness.run("list", "second", "--kind", "note")
    #expect(notes.out == "N01 09:00 Birch lesson  by Birch\n")
  }

  @Test func joinTakesTheFoldersNameUnlessToldAnother() throws {
    let other = harness.folder.appendingPathComponent("tarnholt").path
    #expect(
      try harness.run("new", other, "--school", "T", "--date", "2024-11-19").status == 0)
    #expect(try harness.run("join", other + "/").status == 0)
    #expect(FileManager.default.fileExists(atPath: harness.store("tarnholt").path))
  }

  @Test func joinRefusesWhatIsNoReview() throws {
    #expect(try harness.run("join", "nowhere").status == 66)
    let empty = harness.folder.appendingPathComponent("empty")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    let joined = try harness.run("join", empty.path)
    #expect(joined.status == 65)
    #expect(joined.err.contains("this is not a review's folder"))
  }

  @Test func homeAndPathsAreChosenOnTheCommandLine() throws {
    let elsewhere = harness.folder.appendingPathComponent("stick").path
    let made = try harness.run(
      "new", "harrow", "--school", "H", "--date", "2024-11-19", "--home", elsewhere)
    #expect(made.status == 0)
    let path = "\(elsewhere)/data/reviews/harrow"
    #expect(FileManager.default.fileExists(atPath: "\(path)/review.json"))
    #expect(try harness.run("list", "harrow").status == 66)
    #expect(try harness.run("list", path).status == 0)
    #expect(try harness.run("list", "harrow", "--home", elsewhere).status == 0)
    let xdg = try harness.run(
      "new", "harrow", "--school", "H", "--date", "2024-11-19",
      environment: ["ALONGSIDE_HOME": "", "XDG_DATA_HOME": elsewhere])
    #expect(xdg.out == "made \(elsewhere)/alongside/reviews/harrow\n")
  }
}
