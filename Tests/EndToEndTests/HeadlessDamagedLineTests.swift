// Words in a damaged line, as a script meets them: no name reaches the line, so it goes by the place
// that `verify` names, and that it was damaged is said for ever.

import Foundation
import Testing

@Suite struct HeadlessDamagedLineTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    _ = try harness.run(
      "note", "harrow", "-", input: "4 of 7 hands\na gullword of the class\nthe last of it\n")
  }

  /// Changes bytes of a file; the replacement has as many.
  private func change(_ file: URL, _ words: String, to other: String) throws {
    var bytes = try Data(contentsOf: file)
    let range = try #require(bytes.range(of: Data(words.utf8)))
    bytes.replaceSubrange(range, with: Data(other.utf8))
    try bytes.write(to: file)
  }

  /// The number of the line that holds some words.
  private func line(of words: String, in file: URL) throws -> Int {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(words) }) + 1
  }

  private func holding(_ words: String) throws -> [String] {
    let root = harness.home.path
    let files = try #require(FileManager.default.enumerator(atPath: root))
    return files.compactMap { $0 as? String }.filter { name in
      let bytes = FileManager.default.contents(atPath: "\(root)/\(name)") ?? Data()
      return bytes.range(of: Data(words.utf8)) != nil
    }
  }

  /// The head, so that not even the hash is known; and the words themselves.
  @Test(arguments: [("\"kind\":\"note\",\"prev\"", "\"kind\":\"nose\",\"prev\""), ("gullw", "gullx")])
  func aDamagedLineGoesByItsPlace(_ words: String, _ other: String) throws {
    let journal = try harness.journal("harrow")
    let number = try line(of: "gullword", in: journal)
    let text = String(decoding: try Data(contentsOf: journal), as: UTF8.self)
    let whole = String(text.split(separator: "\n")[number - 1])
    let changed = whole.replacingOccurrences(of: words, with: other)
    try change(journal, whole, to: changed)
    let place = "\(journal.lastPathComponent):\(number)"
    let before = try harness.run("doctor", "harrow")
    #expect(
      before.out.split { $0.isWhitespace }.joined(separator: " ").contains(
        "alongside erase REVIEW \(place)"), "\(before.out)")
    let receipt = try harness.run("erase", "harrow", place, "--because", "name", "--yes")
    #expect(receipt.status == 0, "\(receipt.err)")
    #expect(receipt.out.contains("journal/\(place)  a damaged line"), "\(receipt.out)")
    #expect(try holding("gullw").isEmpty && holding("gullx").isEmpty)
    let verify = try harness.run("verify", "harrow")
    #expect(verify.status == 1 && verify.out.contains(place), "\(verify.out)")
    let list = try harness.run("list", "harrow").out
    #expect(list.contains("4 of 7 hands") && list.contains("the last of it"))
    let again = try harness.run("erase", "harrow", "journal/\(place)", "--because", "name")
    #expect(again.status == 64 && again.err.contains("no damaged line stands there"))
    #expect(try harness.run("note", "harrow", "goes on").status == 0)
  }

  @Test func aSoundLineIsNoDamagedOne() throws {
    let journal = try harness.journal("harrow")
    let bytes = try Data(contentsOf: journal)
    for name in ["\(journal.lastPathComponent):3", "journal/nothing.jsonl:1", "x.jsonl:99"] {
      let run = try harness.run("erase", "harrow", name, "--because", "name", "--yes")
      #expect(run.status == 64, "\(name): \(run.err)")
    }
    #expect(try Data(contentsOf: journal) == bytes)
  }

  /// What is under seal goes on the safeguarding lead's word, damaged or not.
  @Test func aDamagedLineUnderSealGoesOnTheLeadsWordAlone() throws {
    #expect(try harness.run("seal", "harrow", "N02", "--yes").status == 0)
    let file = harness.store("harrow").appendingPathComponent("local/sealed.jsonl")
    try change(file, "\"kind\":\"sealed\"", to: "\"kind\":\"seeled\"")
    let number = try line(of: "gullword", in: file)
    let place = "local/sealed.jsonl:\(number)"
    let without = try harness.run("erase", "harrow", place, "--because", "safeguarding", "--yes")
    #expect(without.status == 1 && without.err.contains("--dsl-says-erase"), "\(without.err)")
    #expect(try !holding("gullword").isEmpty)
    let run = try harness.run(
      "erase", "harrow", place, "--because", "safeguarding", "--dsl-says-erase", "--yes")
    #expect(run.status == 0, "\(run.err)")
    #expect(try holding("gullword").isEmpty)
    #expect(try harness.run("verify", "harrow").status == 1)
  }

  /// The folder the review went on in has the same bytes.
  @Test func theOtherFolderLosesTheLineToo() throws {
    let journal = try harness.journal("harrow")
    let number = try line(of: "gullword", in: journal)
    let text = String(decoding: try Data(contentsOf: journal), as: UTF8.self)
    let whole = String(text.split(separator: "\n")[number - 1])
    try change(journal, whole, to: whole.replacingOccurrences(of: "\"v\":1", with: "\"w\":1"))
    let place = harness.home.deletingLastPathComponent().appendingPathComponent("next").path
    #expect(try harness.run("carry-on", "harrow", place).status == 0)
    let receipt = try harness.run(
      "erase", "harrow", "\(journal.lastPathComponent):\(number)", "--because", "name", "--yes")
    #expect(receipt.status == 0, "\(receipt.err)")
    #expect(receipt.out.contains("gone there too"), "\(receipt.out)")
    let copy = "\(place)/journal/\(journal.lastPathComponent)"
    let bytes = try #require(FileManager.default.contents(atPath: copy))
    #expect(bytes.range(of: Data("gullword".utf8)) == nil)
  }
}
