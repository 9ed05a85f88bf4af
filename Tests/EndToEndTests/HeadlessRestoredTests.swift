// A backup of a whole folder that is put back, and other leftovers, as a script meets them.

import Foundation
import Testing

@Suite struct HeadlessRestoredTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    _ = try harness.run(
      "note", "harrow", "-", input: "4 of 7 hands\na gullword of the class\n")
  }

  private func findings(_ check: String) throws -> [String] {
    try harness.run("doctor", "harrow", "--json").objects()
      .filter { $0["check"] as? String == check }.compactMap { $0["what"] as? String }
  }

  @Test func whatWasErasedIsHiddenAndGoesAgain() throws {
    let store = harness.store("harrow")
    let backup = harness.home.deletingLastPathComponent().appendingPathComponent("backup")
    try FileManager.default.copyItem(at: store, to: backup)
    #expect(try harness.run("erase", "harrow", "N02", "--because", "name").status == 0)
    #expect(try findings("restored").isEmpty)
    // The files come back one by one, as a backup program writes them.
    for name in ["journal", "local"] {
      for file in try FileManager.default.contentsOfDirectory(
        atPath: backup.appendingPathComponent(name).path)
      {
        let from = backup.appendingPathComponent("\(name)/\(file)")
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: from.path, isDirectory: &isFolder)
        if isFolder.boolValue { continue }
        try Data(contentsOf: from).write(to: store.appendingPathComponent("\(name)/\(file)"))
      }
    }
    for command in [["list", "harrow"], ["export", "harrow", "--as", "text"]] {
      let run = try harness.run(command, input: Data())
      #expect(run.status == 0 && !run.out.contains("gullword"), "\(run.out)")
      #expect(run.err.contains("came back, as when a backup is put back"), "\(run.err)")
    }
    #expect(try harness.run("search", "gullword").out.isEmpty)
    #expect(try findings("restored").first?.contains("1 record that had been erased here") == true)
    let note = try harness.run("note", "harrow", "later")
    #expect(note.status == 0 && note.err.contains("gone again"), "\(note.err)")
    #expect(note.out.contains("saved N03"), "\(note.out)")
    let folder = store.appendingPathComponent("journal")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count == 2, "the old chain is not gone on with")
    for name in names {
      let journal = try Data(contentsOf: folder.appendingPathComponent(name))
      #expect(journal.range(of: Data("gullword".utf8)) == nil)
    }
    #expect(try findings("restored").isEmpty)
    #expect(try harness.run("verify", "harrow").status == 0)
  }

  @Test func whereNothingCanKnowItIsSaid() throws {
    #expect(try harness.run("erase", "harrow", "N02", "--because", "name").status == 0)
    let lists = harness.home.appendingPathComponent("state/erased")
    #expect(try FileManager.default.contentsOfDirectory(atPath: lists.path).count == 1)
    try FileManager.default.removeItem(at: lists)
    #expect(try findings("restored").first?.contains("would bring it back unnoticed") == true)
    _ = try harness.run("note", "harrow", "later")
    #expect(try findings("restored").isEmpty)
    let page = try harness.run("doctor", "--privacy", "harrow").out
    let words = page.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("put back brings back what was erased since"), "\(words)")
    #expect(words.contains("packs"))
  }

  /// What a killed program left goes with the next that writes, once nobody can be at it any more.
  @Test func leftoversOfReplacingGo() throws {
    let store = harness.store("harrow")
    let name = try harness.journal("harrow").lastPathComponent
    let left = ["local/.device.json.0a.tmp", "journal/.\(name).0b.tmp"]
    let fresh = "local/.anchor.json.0c.tmp"
    for path in left + [fresh] {
      try Data("a gullword".utf8).write(to: store.appendingPathComponent(path))
    }
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -7_200)],
      ofItemAtPath: store.appendingPathComponent(left[0]).path)
    #expect(try harness.run("note", "harrow", "later").status == 0)
    for path in left {
      let isThere = FileManager.default.fileExists(atPath: store.appendingPathComponent(path).path)
      #expect(!isThere, "\(path)")
    }
    #expect(FileManager.default.fileExists(atPath: store.appendingPathComponent(fresh).path))
  }

  @Test func aChangedByteInSmallFilesIsNoticed() throws {
    let place = harness.home.deletingLastPathComponent().appendingPathComponent("next").path
    #expect(try harness.run("carry-on", "harrow", place).status == 0)
    let note = harness.store("harrow").appendingPathComponent("local/carried-on.json")
    let bytes = try Data(contentsOf: note)
    for index in stride(from: 0, to: bytes.count, by: 9) {
      var changed = bytes
      changed[index] ^= 1
      try changed.write(to: note)
      let run = try harness.run("verify", "harrow")
      #expect(run.status == 1 && run.out.contains("carried-on.json"), "byte \(index): \(run.out)")
    }
    try bytes.write(to: note)
    #expect(try harness.run("verify", "harrow").status == 0)
  }

  @Test func anEntryTooLongForAPassphraseIsNamed() throws {
    #expect(try findings("too-long-to-seal").isEmpty)
    let words = String(repeating: "\u{1F600}", count: 60_000)
    for field in ["facts", "purpose"] {
      let run = try harness.run(
        ["agree", "harrow", field, String(words.prefix(15_000))], input: Data())
      #expect(run.status == 0, "\(run.err)")
    }
    for field in ["confidentiality", "controller", "copies", "base"] {
      _ = try harness.run(
        ["agree", "harrow", field, String(words.prefix(15_000))], input: Data())
    }
    let found = try findings("too-long-to-seal")
    #expect(found.first?.contains("too long to go under a passphrase") == true, "\(found)")
  }
}
