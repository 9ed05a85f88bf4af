// Documents from the shell: the smallest audience by default, whole files or none, and plain words
// for what this version does not do.

import Foundation
import Testing

@Suite struct HeadlessExportTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    _ = try harness.run("note", "harrow", "--line", "L1", "--at", "09:41", "4 of 7 hands")
  }

  @Test(arguments: ["markdown", "text", "json", "ics", "html"])
  func theSchoolGetsNoRawNotes(format: String) throws {
    let school = try harness.run("export", "harrow", "--as", format)
    #expect(school.status == 0)
    #expect(!school.out.contains("4 of 7"))
    #expect(school.err == "")
    if format != "ics" {
      #expect(school.out.contains("Talk for every child"))
      let team = try harness.run("export", "harrow", "--as", format, "--for", "team")
      #expect(team.out.contains("4 of 7"))
    }
  }

  @Test func theTableIsTheTeams() throws {
    let refused = try harness.run("export", "harrow", "--as", "csv")
    #expect(refused.status == 64)
    #expect(refused.err.hasPrefix("--as csv: the table holds notes and answers,"))
    let table = try harness.run("export", "harrow", "--as", "csv", "--for", "team")
    #expect(table.status == 0)
    #expect(table.out.contains("\"4 of 7 hands\""))
  }

  @Test func aFileThatStandsThereStaysUnlessForced() throws {
    let path = try harness.file("report.md", "mine")
    let refused = try harness.run("export", "harrow", "--as", "markdown", "--out", path)
    #expect(refused.status == 73)
    #expect(
      refused.err == """
        \(path): there is a file here already; expected a new name; choose another or add --force

        """)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    let forced = try harness.run("export", "harrow", "--as", "markdown", "--out", path, "--force")
    #expect(forced.status == 0)
    #expect(forced.err == "wrote \(path), for the school\n")
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Talk for every child"))
    let left = try FileManager.default.contentsOfDirectory(atPath: harness.folder.path)
    #expect(left.filter { $0.hasSuffix(".tmp") } == [])
    let nowhere = try harness.run("export", "harrow", "--as", "text", "--out", "no/such/r.txt")
    #expect(nowhere.status == 73)
  }

  @Test(arguments: [
    (
      ["--as", "pdf"],
      "--as pdf: not in this version; expected markdown, text, json, csv, ics, html;"
    ),
    (["--as", "docx"], "--as docx: not in this version;"),
    (["--as", "text", "--for", "archive"], "--for archive: not in this version;"),
    (["--as", "json", "--for", "class:Y6"], "--for class:Y6: a class's page is words on a class;"),
    (["--as", "text", "--for", "all"], "--for all: nobody is called that;"),
    (["--as", "word"], "--as word: no such format;"),
  ])
  func whatIsNotThereIsSaid(arguments: [String], words: String) throws {
    let refused = try harness.run(["export", "harrow"] + arguments, input: Data())
    #expect(refused.status == 64)
    #expect(refused.err.hasPrefix(words), "\(refused.err)")
    #expect(refused.out == "")
  }

  @Test("CF6 D11-partnership the partnership sees themes only, and only when the host has said yes")
  func themesGoOnOnlyWithTheHostsYes() throws {
    try #require(try harness.run("note", "harrow", "24 of 27 looked up").status == 0)
    let refused = try harness.run("export", "harrow", "--as", "text", "--for", "partnership")
    #expect(refused.status == 1)
    #expect(refused.out == "")
    #expect(refused.err.contains("the host has not said that themes go on"))
    let odd = try harness.run("agree", "harrow", "share-themes", "perhaps")
    #expect(odd.status == 64)
    #expect(odd.err.contains("yes or no"))
    try #require(try harness.run("agree", "harrow", "share-themes", "yes").status == 0)
    let given = try harness.run("export", "harrow", "--as", "text", "--for", "partnership")
    #expect(given.status == 0, "\(given.err)")
    #expect(given.out.contains("To what extent do pupils talk?"))
    #expect(!given.out.contains("Harrowmere"))
    #expect(!given.out.contains("24 of 27"))
    try #require(try harness.run("agree", "harrow", "share-themes", "no").status == 0)
    let again = try harness.run("export", "harrow", "--as", "text", "--for", "partnership")
    #expect(again.status == 1)
  }
}
