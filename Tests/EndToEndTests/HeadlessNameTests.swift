// Names on the command line after a backup was put back: every name that is shown or said names one
// record, whatever is done with it.

import Foundation
import Testing

@Suite struct HeadlessNameTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    _ = try harness.run("note", "harrow", "-", input: "one\ntwo\n")
  }

  /// Writes on from a backup, and puts the newer copy beside it, as `verify` says to.
  private func putBack() throws {
    let backup = harness.folder.appendingPathComponent("backup")
    let newer = harness.folder.appendingPathComponent("newer.jsonl")
    let files = FileManager.default
    try files.copyItem(at: harness.store("harrow"), to: backup)
    try #require(try harness.run("note", "harrow", "after the backup").status == 0)
    let journal = try harness.journal("harrow")
    try files.copyItem(at: journal, to: newer)
    // What is in the folder is put back; a folder that is another one begins a new writer.
    for name in ["journal", "local"] {
      let place = harness.store("harrow").appendingPathComponent(name)
      try files.removeItem(at: place)
      try files.copyItem(at: backup.appendingPathComponent(name), to: place)
    }
    try #require(try harness.run("note", "harrow", "after it was put back").status == 0)
    let name = "\(journal.deletingPathExtension().lastPathComponent) (conflict).jsonl"
    try files.copyItem(
      at: newer, to: journal.deletingLastPathComponent().appendingPathComponent(name))
  }

  @Test func recordsOfABackupThatWasPutBackCanBeNamed() throws {
    try putBack()
    let rows = try harness.run("list", "harrow", "--kind", "note", "--json").objects()
      .filter { ($0["text"] as? String)?.contains("after") == true }
    let names = rows.compactMap { $0["id"] as? String }
    try #require(names.count == 2 && Set(names).count == 2, "\(names)")
    for name in ["N03", names[0].components(separatedBy: "-")[0]] {
      let refused = try harness.run("show", "harrow", name)
      #expect(refused.status == 1)
      #expect(names.allSatisfy { refused.err.contains($0) }, "\(refused.err)")
      #expect(!refused.err.contains("laptops"))
    }
    // What stands behind the number that both have within their writer.
    let address = try #require(rows[0]["entry"] as? String)
    let refused = try harness.run("erase", "harrow", address, "--because", "name", "--yes")
    #expect(refused.status == 1)
    let forms = refused.err.replacingOccurrences(of: ",", with: " ")
      .replacingOccurrences(of: ";", with: " ").split(separator: " ").map(String.init)
      .filter { $0.hasPrefix("\(address):") && $0 != "\(address):" }
    #expect(forms.count == 2, "\(refused.err)")
    for form in names + forms {
      #expect(try harness.run("show", "harrow", form).status == 0, "\(form)")
    }
    #expect(try harness.run("edit", "harrow", names[0], "after it, corrected").status == 0)
    let sealed = try harness.run("seal", "harrow", names[1], "--yes")
    #expect(sealed.status == 0, "\(sealed.err)")
    #expect(try harness.run("seal", "harrow", "--list").out.contains("  \(names[1])  sealed"))
    #expect(try harness.run("seal", "harrow", names[1], "--hand-over").status == 0)
    let erased = try harness.run("erase", "harrow", names[0], "--because", "name", "--yes")
    #expect(erased.status == 0, "\(erased.err)")
    let texts = try harness.run("list", "harrow", "--kind", "note", "--json").objects()
      .compactMap { $0["text"] as? String }
    #expect(!texts.contains { $0.contains("after") }, "\(texts)")
  }

  /// A saved line that was damaged behind the anchor's back is cut by the next save. Its number was
  /// said, so it is nobody else's, and doctor does not call it unsaved.
  @Test func theNumberOfALineThatWasCutIsNotGivenAgain() throws {
    let anchor = harness.store("harrow").appendingPathComponent("local/anchor.json")
    let before = try Data(contentsOf: anchor)
    #expect(try harness.run("note", "harrow", "saved lionword").out.contains("N03"))
    try before.write(to: anchor)
    let journal = try harness.journal("harrow")
    var bytes = try Data(contentsOf: journal)
    let word = try #require(bytes.range(of: Data("lionword".utf8)))
    bytes.replaceSubrange(word, with: Data("lionworf".utf8))
    try bytes.write(to: journal)
    let next = try harness.run("note", "harrow", "next")
    #expect(next.out.contains("N04"), "\(next.out)")
    #expect(next.err.contains("it may have been saved and damaged since"), "\(next.err)")
    let doctor = try harness.run("doctor", "harrow")
    let flowing = doctor.out.split { $0.isWhitespace }.joined(separator: " ")
    #expect(flowing.contains("1 whole line cut from the end of a journal. It may have been saved"))
    #expect(!doctor.out.contains("never shown as saved"), "\(doctor.out)")
    // Also by a program that did not cut it, and for another kind in between.
    #expect(try harness.run("note", "harrow", "-", input: "a\nb\n").out.contains("N06"))
  }
}
