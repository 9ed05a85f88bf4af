// Reading changes nothing, and damage is named where it is: the journal's promises as a script sees
// them.

import Foundation
import Testing

@Suite struct HeadlessVerifyTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    _ = try harness.run("note", "harrow", "-", input: "one\ntwo\nthree\n")
  }

  @Test func readingChangesNoByte() throws {
    let before = try Harness.contents(of: harness.home)
    for arguments in [
      ["list", "harrow"], ["list", "harrow", "--all", "--json"], ["show", "harrow", "N01"],
      ["evidence", "harrow"], ["search", "one"], ["verify", "harrow"],
      ["verify", "harrow", "--json"],
      ["schedule", "harrow", "show"], ["schedule", "harrow", "export"],
      ["export", "harrow", "--as", "markdown"], ["theme", "list"], ["theme", "check"],
      ["pack", "list"], ["lint"],
    ] {
      let run = try harness.run(arguments, input: Data())
      #expect(run.status == 0, "\(arguments): \(run.err)")
      #expect(try Harness.contents(of: harness.home) == before, "\(arguments)")
    }
  }

  @Test func aSoundReviewIsSound() throws {
    let journal = try harness.journal("harrow").lastPathComponent
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 0)
    #expect(verified.out == "\(journal): 7 lines, sound\nsound: 1 file, 7 lines\n")
    let objects = try harness.run("verify", "harrow", "--json").objects()
    #expect(objects.map { $0["entries"] as? Int } == [7, 7])
    #expect(objects.allSatisfy { $0["sound"] as? Bool == true })
  }

  @Test func aChangedLineIsNamedAndNothingIsMended() throws {
    let journal = try harness.journal("harrow")
    var bytes = try Data(contentsOf: journal)
    let place = try #require(bytes.range(of: Data("\"text\":\"two\"".utf8)))
    bytes.replaceSubrange(place, with: Data("\"text\":\"too\"".utf8))
    try bytes.write(to: journal)
    let before = try Harness.contents(of: harness.store("harrow"))
    let name = journal.lastPathComponent
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 1)
    #expect(verified.lines.first == "\(name): 6 lines, damaged")
    #expect(verified.lines.contains { $0.hasPrefix("\(name):6: the words were changed;") })
    #expect(verified.err == "")
    let objects = try harness.run("verify", "harrow", "--json").objects()
    #expect(objects.last?["sound"] as? Bool == false)
    let damages = try #require(objects.first?["damages"] as? [[String: Any]])
    #expect(damages.first?["line"] as? Int == 6)
    #expect(damages.first?["file"] as? String == name)
    // Whoever reads gets the sound entries, a warning, and no failure.
    let list = try harness.run("list", "harrow", "--kind", "note", "--json")
    #expect(list.status == 0)
    #expect(try list.objects().map { $0["text"] as? String } == ["one", "three"])
    #expect(list.err.contains("\(name):6: the words were changed;"))
    #expect(try Harness.contents(of: harness.store("harrow")) == before)
    // Whoever writes goes on in a file of a new writer, and the damaged one stays as it is.
    #expect(try harness.run("note", "harrow", "four").status == 0)
    #expect(try Data(contentsOf: journal) == bytes)
  }

  @Test func aWriteThatWasCutShortIsNoDamage() throws {
    let journal = try harness.journal("harrow")
    let sound = try Data(contentsOf: journal)
    try (sound + Data("{\"head\":{\"v\":1,".utf8)).write(to: journal)
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 0)
    #expect(verified.out.contains("\(journal.lastPathComponent):8: a write was cut short here"))
    let saved = try harness.run("note", "harrow", "four")
    #expect(saved.status == 0)
    #expect(try harness.run("verify", "harrow").out.contains("8 lines, sound"))
    #expect(try Data(contentsOf: journal).starts(with: sound))
  }

  @Test func whatANewerVersionWroteIsReadAsFarAsItCanBe() throws {
    let journal = try harness.journal("harrow")
    let text = String(decoding: try Data(contentsOf: journal), as: UTF8.self)
    let newer = text + "{\"head\":{\"v\":2,\"of\":\"later days\"}}\n"
    try Data(newer.utf8).write(to: journal)
    let list = try harness.run("list", "harrow", "--kind", "note")
    #expect(list.status == 65)
    #expect(list.lines.count == 3)
    #expect(list.err.contains("some entries were written in format version 2;"))
    #expect(try harness.run("note", "harrow", "four").status == 65)
    #expect(try harness.run("verify", "harrow").status == 65)
    #expect(String(decoding: try Data(contentsOf: journal), as: UTF8.self) == newer)
  }

  @Test func whatIsNoStoreIsSaid() throws {
    let folder = harness.store("empty")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for arguments in [["verify", "empty"], ["list", "empty"], ["note", "empty", "x"]] {
      let refused = try harness.run(arguments, input: Data())
      #expect(refused.status == 65, "\(arguments)")
      #expect(refused.err.contains("this is not a review's folder"), "\(refused.err)")
    }
  }

  @Test func aReviewWithAPassphraseIsNeverTreatedAsIfItHadNone() throws {
    let keys = harness.store("harrow").appendingPathComponent("keys")
    try FileManager.default.createDirectory(at: keys, withIntermediateDirectories: true)
    try Data("{}".utf8).write(to: keys.appendingPathComponent("keyring.json"))
    let before = try Harness.contents(of: harness.store("harrow"))
    for arguments in [
      ["note", "harrow", "x"], ["undo", "harrow"], ["evidence", "harrow"],
      ["export", "harrow", "--as", "text"], ["note", "harrow", "--passphrase-file", "f", "x"],
    ] {
      let refused = try harness.run(arguments, input: Data())
      #expect(refused.status == 65, "\(arguments): \(refused.err)")
      #expect(refused.err.contains("keys/keyring.json: no line"), "\(refused.err)")
      #expect(refused.out == "", "\(arguments)")
    }
    #expect(try Harness.contents(of: harness.store("harrow")) == before)
  }

  @Test func resultsThatCannotBeWrittenAreAnError() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let process = try harness.prepared(["list", "harrow"])
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    #expect(words.hasPrefix("standard output: No space left on device;"))
  }

  @Test func lostThoughtsAndSpoiltSmallFilesAreNamed() throws {
    for words in ["a first thought", "a second thought"] {
      try #require(try harness.run("thought", "harrow", words).status == 0)
    }
    let local = harness.store("harrow").appendingPathComponent("local")
    let thoughts = local.appendingPathComponent("private.jsonl")
    let whole = try Data(contentsOf: thoughts)
    let end = try #require(whole.firstIndex(of: UInt8(ascii: "\n")))
    try whole[...end].write(to: thoughts)
    let cut = try harness.run("verify", "harrow")
    #expect(cut.status == 1)
    #expect(cut.out.contains("private.jsonl:1: the file ends with entry 1; entry 2 was seen in it"))
    #expect(try harness.run("doctor", "harrow").status == 1)
    try FileManager.default.removeItem(at: thoughts)
    #expect(try harness.run("verify", "harrow").out.contains("private.jsonl: the entries are gone"))
    try whole.write(to: thoughts)
    #expect(try harness.run("verify", "harrow").status == 0)
    let device = local.appendingPathComponent("device.json")
    try Data("{".utf8).write(to: device)
    let spoilt = try harness.run("verify", "harrow")
    #expect(spoilt.status == 1)
    #expect(spoilt.out.contains("local/device.json: this is not as Alongside writes it;"))
    let found = try harness.run("doctor", "harrow", "--json").objects()
      .filter { $0["check"] as? String == "spoilt-file" }
    #expect(found.map { $0["gravity"] as? String } == ["damage"])
    #expect(try harness.run("doctor", "harrow").status == 1, "as verify")
    let next = try harness.run("note", "harrow", "after it")
    #expect(next.out == "saved N04\n")
    #expect(next.err.contains("local/device.json: this is not as Alongside writes it;"))
    #expect(try harness.run("verify", "harrow").status == 0)
  }
}
