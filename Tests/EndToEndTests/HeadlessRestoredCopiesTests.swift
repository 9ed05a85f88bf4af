// A backup of a folder that is put back, as a script meets it: whatever way the folder is reached,
// and whatever is made from it, what was erased stays out of sight.

import Foundation
import Testing

@Suite struct HeadlessRestoredCopiesTests {
  let harness: Harness
  private let passphrase: String
  private var around: URL { harness.folder }
  private var backup: URL { around.appendingPathComponent("backup") }

  init() throws {
    harness = try Harness()
    passphrase = try harness.file("first", "the first passphrase\n")
    try harness.makeReview()
    _ = try harness.run(
      "note", "harrow", "-", input: "4 of 7 hands\na gullword of the class\n")
    try FileManager.default.copyItem(at: harness.store("harrow"), to: backup)
  }

  private func putBack() throws {
    let store = harness.store("harrow")
    try FileManager.default.removeItem(at: store)
    try FileManager.default.copyItem(at: backup, to: store)
  }

  private func erase(_ review: String = "harrow") throws {
    let run = try harness.run("erase", review, "N02", "--because", "name")
    try #require(run.status == 0, "\(run.err)")
  }

  private func holding(_ words: String, in folder: URL) throws -> [String] {
    try Harness.contents(of: folder).filter { $1.range(of: Data(words.utf8)) != nil }.map(\.key)
  }

  private func findings(_ check: String, of review: String = "harrow") throws -> [String] {
    try harness.run("doctor", review, "--json").objects()
      .filter { $0["check"] as? String == check }.compactMap { $0["what"] as? String }
  }

  private func link(_ name: String, to target: URL) throws -> String {
    let link = around.appendingPathComponent(name)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
    return link.path
  }

  @Test func theWayToTheFolderMakesNoDifference() throws {
    try erase()
    try putBack()
    let reviews = harness.store("harrow").deletingLastPathComponent()
    let byLink = try link("documents", to: reviews) + "/harrow"
    let itself = try link("harrow-link", to: harness.store("harrow"))
    let byDots = "\(reviews.path)/../reviews/harrow"
    for path in [byLink, itself, byDots] {
      let run = try harness.run("list", path)
      #expect(run.status == 0 && !run.out.contains("gullword"), "\(path): \(run.out)")
      #expect(run.err.contains("came back, as when a backup is put back"), "\(run.err)")
    }
    let note = try harness.run("note", byLink, "later")
    #expect(note.err.contains("gone again"), "\(note.err)")
    #expect(try holding("gullword", in: harness.store("harrow")).isEmpty)
  }

  @Test func norDoesTheWayInWhichItWasErased() throws {
    try erase(try link("documents", to: harness.store("harrow")))
    try putBack()
    #expect(try !harness.run("list", "harrow").out.contains("gullword"))
    #expect(try findings("restored").first?.contains("1 record that had been erased") == true)
  }

  @Test func whatIsMadeFromItHasNoneOfIt() throws {
    try erase()
    try putBack()
    let joined = try harness.run("join", harness.store("harrow").path, "joined")
    #expect(joined.status == 0 && joined.err.contains("1 record that had been erased or sealed"))
    #expect(try holding("gullword", in: harness.store("joined")).isEmpty)
    #expect(try !harness.run("list", "joined").out.contains("gullword"))
    let next = around.appendingPathComponent("next")
    let carried = try harness.run("carry-on", "harrow", next.path)
    #expect(carried.status == 0 && carried.err.contains("it is gone again"), "\(carried.err)")
    #expect(try holding("gullword", in: next).isEmpty)
    #expect(try holding("gullword", in: harness.store("harrow")).isEmpty)
    #expect(try findings("restored", of: next.path).isEmpty)
  }

  @Test func aProtectedCopyHasNoneOfIt() throws {
    try erase()
    try putBack()
    let done = try harness.run("protect", "harrow", "--yes", "--passphrase-file", passphrase)
    #expect(done.status == 0 && done.err.contains("it is gone again"), "\(done.err)")
    let list = try harness.run("list", "harrow", "--passphrase-file", passphrase)
    #expect(list.out.contains("4 of 7 hands") && !list.out.contains("gullword"), "\(list.out)")
  }

  @Test func theUnprotectedFolderOfBeforeIsNamed() throws {
    _ = try harness.run("protect", "harrow", "--yes", "--passphrase-file", passphrase)
    let erased = try harness.run(
      "erase", "harrow", "N02", "--because", "name", "--passphrase-file", passphrase)
    #expect(erased.status == 0, "\(erased.err)")
    try putBack()
    let list = try harness.run("list", "harrow")
    #expect(list.status == 0 && !list.out.contains("gullword"), "\(list.out)")
    #expect(list.err.contains("can be read without the passphrase"), "\(list.err)")
    #expect(try findings("plain-again").count == 1)
    let again = try harness.run("protect", "harrow", "--yes", "--passphrase-file", passphrase)
    #expect(again.status == 0, "\(again.err)")
    let sealed = try harness.run("list", "harrow", "--passphrase-file", passphrase)
    #expect(!sealed.out.contains("gullword") && !sealed.err.contains("unprotected folder"))
  }

  @Test func whatIsUnderSealIsNamedAndWhatTheLeadErasedStaysGone() throws {
    _ = try harness.run("seal", "harrow", "N02", "--yes")
    try putBack()
    let list = try harness.run("seal", "harrow", "--list")
    #expect(list.out.contains("N02  NOT sealed yet: it was under seal"), "\(list.out)")
    _ = try harness.run("note", "harrow", "later")
    #expect(try harness.run("seal", "harrow", "--list").out.contains("1 record under seal"))
    try FileManager.default.removeItem(at: backup)
    try FileManager.default.copyItem(at: harness.store("harrow"), to: backup)
    let erased = try harness.run(
      "erase", "harrow", "N02", "--because", "safeguarding", "--dsl-says-erase", "--yes")
    #expect(erased.status == 0, "\(erased.err)")
    try putBack()
    let after = try harness.run("seal", "harrow", "--list")
    #expect(after.out.contains("0 records under seal"), "\(after.out)")
    #expect(after.err.contains("came back, as when a backup"), "\(after.err)")
    #expect(try findings("restored").count == 1)
    let shown = try harness.run("seal", "harrow", "N02", "--hand-over")
    #expect(shown.status == 1 && !shown.out.contains("gullword"), "\(shown.out)")
    #expect(try holding("gullword", in: harness.store("harrow")).isEmpty)
  }
}
