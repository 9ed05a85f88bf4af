// What the reader gives for sound files, and the exact words for unsound ones.

import DataFile
import TestSupport
import Testing

@Suite struct YAMLReaderTests {
  private func complaint(_ yaml: String) -> String? {
    complaint(bytes: Array(yaml.utf8))
  }

  private func complaint(bytes: [UInt8]) -> String? {
    do throws(DataFileError) {
      _ = try YAMLReader.read(bytes: bytes, file: "day.yaml")
      return nil
    } catch {
      return error.description
    }
  }

  @Test func scalarsStayTheStringsTheyWere() throws {
    let root = try YAMLReader.read(
      "a: no\nb: 07\nc: 08:30\nd: ~\ne: \"x: \\u00e9\"\nf: 1e3\n", file: "x")
    let members = try root.members()
    #expect(members.map(\.key) == ["a", "b", "c", "d", "e", "f"])
    #expect(try members.map { try $0.value.string() } == ["no", "07", "08:30", "~", "x: é", "1e3"])
  }

  @Test func marksCountLinesAndScalarsFromOne() throws {
    let root = try YAMLReader.read("é: one\nlist:\n  - é: deep\n", file: "x")
    let members = try root.members()
    #expect(root.mark == Mark(line: 1, column: 1))
    #expect(members[0].value.mark == Mark(line: 1, column: 4))
    let item = try members[1].value.list()[0]
    #expect(item.mark == Mark(line: 3, column: 5))
    #expect(try item.members()[0].keyMark == Mark(line: 3, column: 5))
    #expect(try item.members()[0].value.mark == Mark(line: 3, column: 8))
  }

  @Test func aByteOrderMarkAndWindowsLineEndsAreNoTrouble() throws {
    let root = try YAMLReader.read(
      bytes: [0xEF, 0xBB, 0xBF] + Array("a: 1\r\nb: 2\r\n".utf8), file: "x")
    #expect(try root.map(required: ["a", "b"]).string("b") == "2")
    #expect(try root.members()[0].keyMark == Mark(line: 1, column: 1))
  }

  @Test func innocentStarsAndAmpersandsAreRead() throws {
    let stars = Array(repeating: "*so*", count: 100).joined(separator: " ")
    let root = try YAMLReader.read(
      "a: research & development\nb: it is \(stars)\nc: |\n  * one\n  *two*\n", file: "x")
    #expect(try root.map(required: ["a", "b", "c"]).string("c") == "* one\n*two*")
  }

  @Test(arguments: [
    ("", "day.yaml: the file says nothing; a map of keys and values was expected"),
    (
      "# only a comment\n", "day.yaml: the file says nothing; a map of keys and values was expected"
    ),
    (
      "a: 1\n--- \nb: 2\n",
      "day.yaml:2:1: a second document starts here; one document a file; put it in a file of its"
        + " own"
    ),
    (
      "a: &x 1\nb: *x\n",
      "day.yaml:1:4: an anchor (&) or alias (*) stands here; neither is read; write the value out,"
        + " or quote it"
    ),
    (
      "b: *x\n",
      "day.yaml:1:4: an anchor (&) or alias (*) stands here; neither is read; write the value out,"
        + " or quote it"
    ),
    (
      "a: 1\nb: 2\na: 3\n",
      "day.yaml:1:1: the key \"a\" stands here twice; each key once; delete one of them"
    ),
    (
      "a:\n\t- 1\n",
      "day.yaml:2:1: a tab indents this line; YAML is indented by spaces; replace the tab by spaces"
    ),
    (
      "a: \"open\nb: 1\n",
      "day.yaml:3:1: not readable as YAML (found unexpected end of stream); mend this line, or put"
        + " the text in double quotes"
    ),
    (
      "a: b: c\n",
      "day.yaml:1:5: not readable as YAML (mapping values are not allowed in this context); mend"
        + " this line, or put the text in double quotes"
    ),
    (
      "? [a, b]\n: 1\n",
      "day.yaml:1:3: this key is not a word; a key is plain text; write it as one word and a colon"
    ),
    (
      "a: \"x\\x1b[31m\"\n",
      "day.yaml:1:4: the control character U+001B stands here; only visible text, spaces and line"
        + " ends are read; delete it"
    ),
    (
      "a: x\u{1B}[31m\n",
      "day.yaml:1:5: the control character U+001B stands here; only visible text, spaces and line"
        + " ends are read; delete it"
    ),
    (
      "a: b\nc: d\u{202E}e\n",
      "day.yaml:2:5: the control character U+202E stands here; only visible text, spaces and line"
        + " ends are read; delete it"
    ),
  ])
  func unsoundFilesAreRefused(yaml: String, words: String) {
    #expect(complaint(yaml) == words)
  }

  @Test func badBytesAreRefusedAtTheirPlace() {
    let words =
      "day.yaml:2:4: not UTF-8 from here on; a data file is UTF-8 text; save it again as UTF-8"
    #expect(complaint(bytes: Array("a: 1\nb: ".utf8) + [0xFF, 0x0A]) == words)
    #expect(complaint(bytes: Array("a: 1\nb: ".utf8) + [0xC0, 0xAF, 0x0A]) == words)
    #expect(complaint(bytes: Array("a: 1\nb: ".utf8) + [0xED, 0xA0, 0x80]) == words)
    #expect(complaint(bytes: Array("a: 1\nb: ".utf8) + [0xE2, 0x82]) == words)
  }

  @Test func aHugeFileIsRefusedBeforeItIsParsed() {
    // Not YAML at all: the size is what is complained of.
    let bytes = [UInt8](repeating: UInt8(ascii: "{"), count: YAMLReader.bytesMax + 1)
    #expect(
      complaint(bytes: bytes)
        == "day.yaml: 1048577 bytes are too many; a data file has at most 1048576; split it into"
        + " several files")
  }

  @Test(arguments: [33, 100, 999, 1_001, 20_000])
  func deepNestingIsRefused(depth: Int) throws {
    let flow = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(try #require(complaint(flow)).contains("nested too deeply; at most 32 levels are read"))
    let block = String(repeating: "- ", count: depth) + "x"
    #expect(
      try #require(complaint(block)).contains("nested too deeply; at most 32 levels are read"))
    let maps = String(repeating: "{a: ", count: depth) + "x" + String(repeating: "}", count: depth)
    #expect(try #require(complaint(maps)).contains("nested too deeply; at most 32 levels are read"))
    let keys = String(repeating: "? ", count: depth) + "x"
    #expect(try #require(complaint(keys)).contains("nested too deeply; at most 32 levels are read"))
  }

  @Test func thirtyTwoLevelsAreRead() throws {
    var field = try YAMLReader.read(
      String(repeating: "[", count: 31) + "x" + String(repeating: "]", count: 31), file: "x")
    for _ in 1...31 { field = try field.list()[0] }
    #expect(try field.string() == "x")
  }

  @Test(arguments: [false, true])
  func anAliasBombIsRefused(asKey: Bool) throws {
    // Nine to the ninth power, and once as a key, which a parser hashes before anyone can look.
    var yaml = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1...9 {
      let uses = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(uses)]\n"
    }
    if asKey { yaml += "? *a9\n: x\n" }
    let words = try #require(complaint(yaml))
    #expect(words.hasPrefix("day.yaml:2:10: an anchor (&) or alias (*) stands here"), "\(words)")
  }

  @Test func damageAnywhereNeverCrashes() {
    // Each of these once cost some YAML reader its life; the seed makes a failure repeatable.
    let sound = Array("pack: day\nslots:\n  - {a: \"x\", b: [1, 2]}\n  - |\n    text\n".utf8)
    for seed in UInt64(1)...400 {
      var random = SplitMix64(seed: seed)
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default:
          bytes.insert(
            Array("[]{}&*?:-|>'\"!%@\t\n #,".utf8).randomElement(using: &random) ?? 0, at: place)
        }
      }
      if let words = complaint(bytes: bytes) {
        #expect(words.hasPrefix("day.yaml"), "seed \(seed): \(words)")
      }
    }
  }
}

