// Whole rows of what is asked of the day, by commands: what is agreed about the notes from
// beginning to end, sealed words that no term takes, thoughts that go nowhere, remote slots.

import Foundation
import Testing

@Suite struct HeadlessRowTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try done(
      "new", "hmp", "--school", "Harrowmere", "--date", "2024-11-19", "--line", "To what extent?",
      "--focus", "Talk")
  }

  @discardableResult
  private func done(
    _ words: String..., location: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    let outcome = try harness.run(words, input: Data())
    #expect(outcome.status == 0, "\(words) \(outcome.err)", sourceLocation: location)
    return outcome
  }

  /// What is given out in every form and for everybody, by path.
  private func givenOut() throws -> [String: Data] {
    let folder = harness.folder.appendingPathComponent("given")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for format in ["markdown", "html", "text", "csv", "json", "ics"] {
      for audience in ["school", "team", "archive"] {
        let file = folder.appendingPathComponent("\(audience).\(format)").path
        _ = try harness.run(
          "export", "hmp", "--as", format, "--for", audience, "--out", file)
      }
    }
    let given = try Harness.contents(of: folder)
    #expect(given.count > 5)
    return given
  }

  private static let about = [
    ("purpose", "To learn together"), ("controller", "Harrowmere Primary"),
    ("lawful-basis", "Public task, seen by the DPO"), ("copies", "Three laptops, no others"),
    ("erase-by", "2024-12-17"), ("confidentiality", "What is said stays in the team"),
  ]

  @Test("DP1 what is agreed about the notes is asked for, told to staff and read out at the end")
  func whatIsAgreedAboutTheNotesIsAskedForToldAndReadOut() throws {
    let missing = try done("ready", "hmp", "--json").objects()[0]["missing"] as? [String] ?? []
    for (field, _) in Self.about { #expect(missing.contains(field), "\(field)") }
    for (field, text) in Self.about { try done("agree", "hmp", field, text) }
    for field in ["dsl", "deputy-dsl", "first-aid", "fire-route"] {
      try done("agree", "hmp", field, "Office, extension 12")
    }
    let left = try done("ready", "hmp", "--json").objects()[0]["missing"] as? [String] ?? []
    try done("signoff", "hmp", "--by", "HT")
    try done("day", "hmp", "start")
    let notice = try done("notice", "hmp", "--as", "html").out
    let closed = try done("day", "hmp", "close").out
    for (field, text) in Self.about {
      #expect(!left.contains(field), "\(field)")
      let isTold = notice.contains(text)
      #expect(isTold, "\(field): \(notice)")
      let isReadOut = closed.contains(text)
      #expect(isReadOut, "\(field): \(closed)")
    }
  }

  @Test("SG3 no term takes what is sealed, and nothing gives it out")
  func noTermTakesWhatIsSealed() throws {
    try done("note", "hmp", "sealedword was said")
    try done("note", "hmp", "4 of 7 spoke")
    try done("seal", "hmp", "N01", "--yes")
    let due = try done("retain", "hmp", "--erase-due")
    #expect(!due.out.contains("N01  ") && due.out.contains("N02  "), "\(due.out)")
    #expect(try done("seal", "hmp", "--list").lines.first == "1 record under seal")
    let given = try givenOut()
    for words in [["list", "hmp", "--all", "--json"], ["search", "sealedword"], ["evidence", "hmp"]]
    {
      #expect(!(try harness.run(words, input: Data())).out.contains("sealedword"), "\(words)")
    }
    for (path, bytes) in given {
      #expect(bytes.range(of: Data("sealedword".utf8)) == nil, "\(path)")
    }
    // And it is still there for the one it is kept for.
    #expect(try done("seal", "hmp", "N01", "--hand-over").out.contains("sealedword was said"))
  }

  @Test("CF3 a thought is in no export and in no journal")
  func aThoughtGoesNowhere() throws {
    try done("note", "hmp", "4 of 7 spoke")
    #expect(try done("thought", "hmp", "--about", "N01", "secretthought of mine").lines.count == 1)
    for (path, bytes) in try givenOut() {
      #expect(bytes.range(of: Data("secretthought".utf8)) == nil, "\(path)")
    }
    let own = try Harness.contents(of: harness.home)
    let holding = own.filter { $0.value.range(of: Data("secretthought".utf8)) != nil }.map(\.key)
    #expect(holding.allSatisfy { $0.hasSuffix("local/private.jsonl") } && holding.count == 1)
    #expect(!(try done("list", "hmp", "--json").out.contains("secretthought")))
    // Whoever thought it finds it, and it counts for nothing.
    #expect(try done("thought", "hmp").lines == ["T01  N01  secretthought of mine"])
    let json = try done("thought", "hmp", "--json").objects()
    #expect(json.map { $0["about"] as? String } == ["N01"])
    #expect(try done("evidence", "hmp", "--json").objects().allSatisfy { $0["items"] as? Int == 0 })
  }

  @Test("D11-remote a slot at a distance says what suits it and what to do then")
  func aSlotAtADistanceSaysWhatSuitsIt() throws {
    for (source, words) in [
      ("leader", "well"), ("pupil", "with care"), ("lesson", "poorly"), ("play", "does not suit"),
    ] {
      let saved = try done(
        "slot", "hmp", "add", "Call", "--start", "09:00", "--end", "09:25", "--mode", "remote",
        "--part", "all: Call (\(source))", "--no-partner-because", "a call")
      let id = try #require(saved.lines.first?.split(separator: " ").last)
      let rows = try done("schedule", "hmp", "check", "--json").objects()
      let row = rows.first { $0["slot"] as? String == String(id) && $0["suits"] != nil }
      let told = row?["words"] as? String ?? ""
      #expect(told.contains(words), "\(source): \(told)")
      try done("slot", "hmp", "edit", String(id), "--host-framed")
      try done("slot", "hmp", "lost", String(id), "--at", "09:10")
    }
    let slots = try done("list", "hmp", "--kind", "slot", "--json").objects()
    #expect(slots.allSatisfy { $0["host-framed"] as? Bool == true }, "\(slots)")
    #expect(slots.allSatisfy { ($0["connection-lost"] as? [String]) == ["09:10"] }, "\(slots)")
  }
}
