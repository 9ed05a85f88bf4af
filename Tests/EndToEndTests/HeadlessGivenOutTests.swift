// Documents that commands wrote out, when words in them have to go: every command lists what it
// writes, and every form is looked into.

import Foundation
import Testing

@Suite struct HeadlessGivenOutTests {
  let harness: Harness
  private let folder: URL
  private static let words = "it's \"not naïve\" & kids <all> of the café said so"

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    folder = harness.home.deletingLastPathComponent().appendingPathComponent("given out")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func text(_ arguments: [String]) throws -> String {
    let run = try harness.run(arguments, input: Data())
    try #require(run.status == 0, "\(arguments): \(run.err)")
    return run.out
  }

  @Test(arguments: ["markdown", "html", "text", "json", "csv"])
  func aDocumentOfEveryFormGoesWithItsWords(format: String) throws {
    _ = try text(["note", "harrow", Self.words])
    let path = folder.appendingPathComponent("a").path
    _ = try text(["export", "harrow", "--as", format, "--for", "team", "--out", path])
    let receipt = try text(["erase", "harrow", "N01", "--because", "name"])
    #expect(receipt.contains("held the words and is gone"), "\(receipt)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  /// Every command with `--out`, and what its file is called on the receipt.
  @Test(arguments: [
    ["schedule", "harrow", "export", "--as", "ics"], ["schedule", "harrow", "export", "--as", "csv"],
    ["notice", "harrow", "--as", "html"], ["briefing", "harrow"],
    ["export", "harrow", "--as", "ics"], ["export", "harrow", "--as", "html"],
  ])
  func aPageWithTheDaysPlanGoesWithASlot(arguments: [String]) throws {
    let made = try text([
      "slot", "harrow", "add", Self.words, "--start", "09:30", "--end", "10:00", "--place", "Y4",
    ])
    let slot = try #require(made.split(separator: " ").last?.trimmingCharacters(in: .newlines))
    let path = folder.appendingPathComponent("page").path
    _ = try text(arguments + ["--out", path])
    let page = try Data(contentsOf: URL(fileURLWithPath: path))
    let isThere = page.range(of: Data("kids".utf8)) != nil
    let receipt = try text(["erase", "harrow", slot, "--because", "mistake"])
    #expect(isThere == receipt.contains("\(path) held the words and is gone"), "\(receipt)")
    #expect(FileManager.default.fileExists(atPath: path) != isThere)
    #expect(isThere || arguments[0] == "notice", "\(arguments)")
  }

  @Test(arguments: [
    ["after", "harrow", "class", "Y4"], ["export", "harrow", "--as", "text", "--for", "class:Y4"],
  ])
  func aClassPageGoesWithItsNote(arguments: [String]) throws {
    _ = try text(["note", "harrow", "--place", "Y4", Self.words])
    let path = folder.appendingPathComponent("class").path
    _ = try text(arguments + ["--out", path])
    #expect(
      try text(["erase", "harrow", "N01", "--because", "name"])
        .contains("\(path) held the words and is gone"))
  }

  @Test(arguments: [
    (["after", "harrow", "heard"], "heard"), (["handover", "harrow", "--draft"], "careful"),
  ])
  func aPageWithWhatWasSaidGoesWithIt(arguments: [String], sort: String) throws {
    switch sort {
    case "heard": _ = try text(["after", "harrow", "heard", Self.words])
    default: _ = try harness.run(["handover", "harrow", "--careful", Self.words], input: Data())
    }
    let path = folder.appendingPathComponent("page").path
    _ = try harness.run(arguments + ["--as", "html", "--out", path], input: Data())
    try #require(FileManager.default.fileExists(atPath: path))
    let list = try harness.run("list", "harrow", "--kind", "word", "--json").objects()
    let id = try #require(list.first?["id"] as? String)
    let receipt = try text(["erase", "harrow", id, "--because", "name"])
    #expect(receipt.contains("\(path) held the words and is gone"), "\(receipt)")
  }

  @Test func manyDocumentsAtOnceAreAllListed() throws {
    _ = try text(["note", "harrow", Self.words])
    let runs = try (0..<8).map { index in
      let path = folder.appendingPathComponent("\(index).html").path
      let process = try harness.prepared(
        ["export", "harrow", "--as", "html", "--for", "team", "--out", path])
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    for run in runs { run.waitUntilExit() }
    #expect(runs.allSatisfy { $0.terminationStatus == 0 })
    let receipt = try text(["erase", "harrow", "N01", "--because", "name"])
    for index in 0..<8 { #expect(receipt.contains("\(index).html held the words"), "\(receipt)") }
  }

  @Test func aDamagedListIsNamedAndNotWrittenOver() throws {
    _ = try text(["note", "harrow", Self.words])
    let path = folder.appendingPathComponent("a.html").path
    _ = try text(["export", "harrow", "--as", "html", "--for", "team", "--out", path])
    let list = harness.store("harrow").appendingPathComponent("local/exports.json")
    var bytes = try Data(contentsOf: list)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: list)
    func isNamed(_ name: String) throws -> Bool {
      try harness.run("doctor", "harrow", "--json").objects().contains {
        ($0["what"] as? String)?.contains("local/\(name), the list of documents") == true
      }
    }
    #expect(try isNamed("exports.json"))
    let receipt = try text(["erase", "harrow", "N01", "--because", "name"])
    #expect(receipt.contains("local/exports.json.damaged, which lists documents, is damaged"))
    let kept = harness.store("harrow").appendingPathComponent("local/exports.json.damaged")
    #expect(try Data(contentsOf: kept) == bytes)
    #expect(try isNamed("exports.json.damaged"))
  }

  /// A slip of the tab key names a journal as easily as a document.
  @Test(arguments: [
    ["notice", "harrow"], ["briefing", "harrow"], ["export", "harrow", "--as", "json"],
    ["export", "harrow", "--as", "text", "--for", "team"],
    ["schedule", "harrow", "export", "--as", "ics"], ["handover", "harrow", "--draft"],
    ["pack", "import", "form.csv"],
  ])
  func noFileIsGivenOutIntoAReview(arguments: [String]) throws {
    let store = harness.store("harrow")
    _ = try text(["note", "harrow", Self.words])
    _ = try text(["new", "other", "--school", "H", "--date", "2027-11-30"])
    try Data("type,name,label\ntext,a,What helps?\n".utf8)
      .write(to: harness.folder.appendingPathComponent("form.csv"))
    let link = folder.appendingPathComponent("link").path
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: store.appendingPathComponent("journal").path)
    let journal = try harness.journal("harrow")
    let direct = folder.appendingPathComponent("direct").path
    try FileManager.default.createSymbolicLink(
      atPath: direct, withDestinationPath: journal.path)
    let before = try Harness.contents(of: harness.home)
    for path in [
      journal.path, "\(store.path)/local/private.jsonl", "\(store.path)/local/device.json",
      "\(store.path)/review.json", "\(store.path)/journal/zz.jsonl", "\(store.path)/page.html",
      "\(link)/\(journal.lastPathComponent)", "\(link)/zz.jsonl", direct,
      try harness.journal("other").path,
    ] {
      for force in [[], ["--force"]] {
        let run = try harness.run(arguments + ["--out", path] + force, input: Data())
        #expect(run.status == 73, "\(path) \(force): \(run.err)")
        #expect(run.err.contains("\(path): not written, since it lies in the folder of a review"))
        #expect(try Harness.contents(of: harness.home) == before, "\(path) \(force)")
      }
    }
  }

  @Test func aStoreThatLostItsFileIsOneAndAReviewMayHaveItsOwnPacks() throws {
    let store = harness.store("harrow")
    let form = harness.folder.appendingPathComponent("form.csv")
    try Data("type,name,label\ntext,a,What helps?\n".utf8).write(to: form)
    try FileManager.default.createDirectory(
      at: store.appendingPathComponent("packs"), withIntermediateDirectories: true)
    _ = try text(["pack", "import", form.path, "--out", "\(store.path)/packs/ours.yaml"])
    try FileManager.default.removeItem(at: store.appendingPathComponent("review.json"))
    let run = try harness.run("notice", "harrow", "--out", "\(store.path)/page.txt", "--force")
    #expect(run.status == 73, "\(run.err)")
    // A document of that name beside others makes no review of their folder.
    for name in ["review.json", "page.txt"] {
      _ = try text(["notice", "harrow", "--out", folder.appendingPathComponent(name).path])
    }
  }
}
