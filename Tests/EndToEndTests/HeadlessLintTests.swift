// The guide from the shell: places as editors count them, files beside each other, and batches that
// answer line by line.

import Foundation
import Testing

@Suite struct HeadlessLintTests {
  let harness: Harness

  init() throws { harness = try Harness() }

  /// A second line with a character before the remark that is two bytes and one scalar.
  private let text = "24 of 27 pupils were writing.\nÉlodie said: teaching is outstanding.\n"

  @Test func aRemarkHasItsPathLineAndColumn() throws {
    let path = try harness.file("notes.txt", text)
    let found = try harness.run("lint", path)
    #expect(found.status == 0)
    #expect(found.lines.count == 1)
    #expect(
      found.out.hasPrefix("\(path):2:26: stop grade.scale-word \"outstanding\": "), "\(found.out)")
  }

  @Test func jsonCountsScalarsAndBytesWithinTheLine() throws {
    let path = try harness.file("notes.txt", text)
    let finding = try #require(try harness.run("lint", path, "--json").objects().first)
    #expect(finding["path"] as? String == path)
    #expect(finding["line"] as? Int == 2)
    #expect(finding["column"] as? Int == 26)
    #expect(finding["start"] as? Int == 25)
    #expect(finding["end"] as? Int == 36)
    #expect(finding["startByte"] as? Int == 26)
    #expect(finding["endByte"] as? Int == 37)
    #expect(finding["text"] as? String == "outstanding")
    #expect(finding["code"] as? String == "GRD")
    for key in ["rule", "category", "level", "tier", "why", "offers", "schema", "version"] {
      #expect(finding[key] != nil, "\(key)")
    }
  }

  @Test(arguments: [("stop", Int32(1)), ("ask", 1), ("nudge", 1)])
  func failOnIsACheckThatFails(level: String, status: Int32) throws {
    let found = try harness.run("lint", "-", "--fail-on", level, input: text)
    #expect(found.status == status)
    #expect(found.out.hasPrefix("-:2:26: "))
    let fair = try harness.run("lint", "--fail-on", level, input: "4 of 7 hands up.\n")
    #expect(fair.status == 0)
    #expect(fair.out == "")
  }

  @Test func oneFileThatCannotBeReadDoesNotHideTheOthers() throws {
    let path = try harness.file("notes.txt", text)
    let broken = harness.folder.appendingPathComponent("broken.txt")
    try (Data("fine\n".utf8) + Data([0xC3, 0x28, 0x0A])).write(to: broken)
    let found = try harness.run("lint", "missing.txt", path, "--fail-on", "stop")
    #expect(found.status == 66)
    #expect(found.lines.count == 1)
    #expect(found.err.hasPrefix("missing.txt: there is no such file;"))
    let bad = try harness.run("lint", broken.path)
    #expect(bad.status == 65)
    #expect(bad.err.hasPrefix("\(broken.path):2: the bytes are not UTF-8;"))
  }

  @Test func codeAndQuotationsInMarkdownAreLeftAlone() throws {
    let page = """
      The talk was dull.

      ```
      The hall is “dull”.

      It is dull.
      ```
      > The hall is dull.

      Élodie’s `dull café` and [a page](dull.md); the hall is dull.

      """
    let path = try harness.file("page.md", page)
    let found = try harness.run("lint", path)
    #expect(found.lines.map { $0.prefix(path.utf8.count + 6) } == ["\(path):1:14:", "\(path):10:57"])
    let plain = try harness.run("lint", input: page)
    #expect(plain.lines.count == 6)
    let asked = try harness.run("lint", "--markdown", input: page)
    #expect(asked.lines.map { $0.prefix(6) } == ["-:1:14", "-:10:5"])
  }

  @Test func aLongTextHasTheRemarksOfItsParagraphs() throws {
    let paragraph = "24 of 27 pupils were writing.\nÉlodie: the hall is dull.\n\n"
    let count = 3_000
    let path = try harness.file("long.txt", String(repeating: paragraph, count: count))
    let found = try harness.run("lint", path)
    let first = try harness.run("lint", input: paragraph)
    let line = try #require(first.lines.first)
    let expected = (0..<count).map { number in
      line.replacing("-:2:", with: "\(path):\(number * 3 + 2):")
    }
    #expect(first.lines.count == 1)
    #expect(found.lines.map { String($0) } == expected)
  }

  /// What a label tells a program, a remark tells whoever reads; each line is a prompt.
  @Test func everyFaultOfAPromptIsRemarkedOn() throws {
    let prompts = """
      How do you plan? How do you assess?
      What helps you here?
      The new scheme helps, doesn't it?
      What goes on at home?
      How is Ali doing?
      Tell me about the time when you last read something in the library with a friend from here.

      """
    let found = try harness.run("lint", "--as", "prompt", "--audience", "pupil", "--json",
      input: prompts).objects()
    func codes(_ line: Int) -> Set<String> {
      Set(found.filter { $0["line"] as? Int == line }.compactMap { $0["code"] as? String })
    }
    #expect(codes(1).contains("double-barrelled"))
    #expect(codes(2) == [])
    #expect(codes(3).isSuperset(of: ["closed", "leading"]))
    #expect(codes(4).contains("fishing"))
    #expect(codes(5).contains("identifying"))
    #expect(codes(6) == ["too-long"])
    let stops = try harness.run(
      "lint", "--as", "prompt", "--fail-on", "stop", input: "What goes on at home?\n")
    #expect(stops.status == 1)
    let open = try harness.run(
      "lint", "--as", "prompt", "--fail-on", "nudge", input: "What helps you here?\n")
    #expect(open.status == 0)
    let line = found.first { $0["line"] as? Int == 6 }
    #expect(line?["start"] as? Int == 72, "\(line ?? [:])")
  }

  @Test func aBatchAnswersEveryLineInItsPlace() throws {
    let input = """
      {"text":"Do you like history?","audience":"parent"}
      not json
      {"text":"What happens next?","kind":"prompt","audience":"pupil"}
      {"kind":"note"}
      {"text":"Teaching is outstanding.","kind":"diary"}
      {"text":"4 of 7 hands up","kind":"note"}

      """
    let answers = try harness.run("lint", "--batch", input: input)
    #expect(answers.status == 65)
    let objects = try answers.objects()
    #expect(objects.count == 6)
    #expect(objects[0]["labels"] as? [String] == ["closed"])
    #expect((objects[1]["error"] as? String)?.hasPrefix("line 2: ") == true)
    #expect(objects[2]["labels"] as? [String] == ["open"])
    #expect((objects[3]["error"] as? String)?.hasPrefix("line 4: no \"text\" in it;") == true)
    let findings = try #require(objects[4]["findings"] as? [[String: Any]])
    #expect(findings.map { $0["start"] as? Int } == [12])
    #expect(objects[4]["labels"] as? [String] == [])
    #expect((objects[5]["findings"] as? [Any])?.isEmpty == true)
  }

  @Test func anAudienceHasTheNamesThatPeopleUse() throws {
    for name in ["parent", "carers", "Families", "pupils", "leader"] {
      let answer = try harness.run("lint", "--audience", name, input: "What helps you here?\n")
      #expect(answer.status == 0, "\(answer.err)")
    }
    #expect(try harness.run("lint", "--audience", "zz", input: "What helps?\n").status == 64)
  }

  @Test func aBatchSaysOfWhatItDoesNotKnowHowItWasRead() throws {
    let input = """
      {"text":"4 of 7 hands up","kind":"zz"}
      {"text":"What helps you?","audience":"nobody"}
      {"text":"What helps you?","audience":"carer"}

      """
    let objects = try harness.run("lint", "--batch", input: input).objects()
    #expect((objects[0]["notice"] as? String)?.hasPrefix("line 1: \"zz\" is no kind") == true)
    #expect((objects[1]["notice"] as? String)?.hasPrefix("line 2: \"nobody\" is no aud") == true)
    #expect(objects[2]["notice"] == nil)
  }

  @Test func aBatchAnswersBeforeTheNextLineIsSent() throws {
    let process = try harness.prepared(["lint", "--batch"])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for _ in 1...3 {
      try input.fileHandleForWriting.write(contentsOf: Data("{\"text\":\"fine\"}\n".utf8))
      var bytes = Data()
      while let byte = try output.fileHandleForReading.read(upToCount: 1), byte.first != 0x0A {
        bytes += byte
      }
      #expect(String(decoding: bytes, as: UTF8.self) == "{\"findings\":[],\"labels\":[]}")
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func aBatchKeepsItsOrderOverManyLines() throws {
    let input = (1...2_000).map { number -> String in
      let words = number % 3 == 0 ? "Teaching is outstanding \(number)." : "\(number)"
      return "{\"text\":\"\(words)\"}"
    }.joined(separator: "\n")
    let objects = try harness.run("lint", "--batch", input: input).objects()
    #expect(objects.count == 2_000)
    for (index, object) in objects.enumerated() {
      let findings = object["findings"] as? [Any]
      #expect(findings?.isEmpty == ((index + 1) % 3 != 0), "line \(index + 1)")
    }
  }

  @Test func aPersonsOwnRulesCount() throws {
    let packs = harness.home.appendingPathComponent("config/packs")
    try FileManager.default.createDirectory(at: packs, withIntermediateDirectories: true)
    try Data(
      """
      pack: rules
      name: ours
      rules:
        - id: ours.wobbly
          code: VAG
          category: vague-quantity
          why: What did you see?
          patterns: [wobbly]
          catches: [It was wobbly.]
          passes: [It was steady.]

      """.utf8
    ).write(to: packs.appendingPathComponent("ours.yaml"))
    let found = try harness.run("lint", input: "It was wobbly.\n")
    #expect(found.out == "-:1:8: ask ours.wobbly \"wobbly\": What did you see?\n", "\(found.err)")
  }

  @Test func aByteOrderMarkIsCountedInTheBytesOfItsLine() throws {
    let path = try harness.file("mark.txt", "\u{FEFF}Teaching is poor.\nIt is poor.\n")
    let found = try harness.run("lint", "--json", path).objects()
    #expect(found.map { $0["start"] as? Int } == [12, 6])
    #expect(found.map { $0["startByte"] as? Int } == [15, 6])
    #expect(found.map { $0["endByte"] as? Int } == [19, 10])
  }
}
