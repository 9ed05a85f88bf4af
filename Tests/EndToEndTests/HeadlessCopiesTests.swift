// What this laptop says of copies that it cannot see into: others' notes under seal, and files of
// theirs that came over cut in half.

import Foundation
import Testing

@Suite struct HeadlessCopiesTests {
  private let oak: Harness
  private let birch: Harness

  init() throws {
    oak = try Harness()
    birch = try Harness()
    try oak.makeReview()
    for words in ["one", "Oliver was there"] {
      try #require(try oak.run("note", "harrow", words).status == 0)
    }
    let joined = try birch.run("join", oak.store("harrow").path, "harrow", "--as", "Birch")
    try #require(joined.status == 0, "\(joined.err)")
  }

  /// Each gets the other's journals.
  private func exchange() throws {
    for (from, to) in [(oak, birch), (birch, oak)] {
      let device = try Data(
        contentsOf: from.store("harrow").appendingPathComponent("local/device.json"))
      let object = try #require(try JSONSerialization.jsonObject(with: device) as? [String: Any])
      for writer in try #require(object["writers"] as? [String]) {
        let name = "journal/\(writer).jsonl"
        let file = from.store("harrow").appendingPathComponent(name)
        guard let bytes = try? Data(contentsOf: file) else { continue }
        try bytes.write(to: to.store("harrow").appendingPathComponent(name))
      }
    }
  }

  private func words(_ run: Outcome) -> String {
    run.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("SG3 the lead's receipt names who sealed the same note")
  func theLeadsReceiptNamesWhoSealedTheSameNote() throws {
    for laptop in [oak, birch] {
      try #require(try laptop.run("seal", "harrow", "N02", "--yes").status == 0)
    }
    try exchange()
    let before = words(try oak.run("doctor", "harrow"))
    #expect(before.contains("N02 went under seal here and at Birch's"), "\(before)")
    let receipt = try oak.run(
      "erase", "harrow", "N02", "--because", "safeguarding", "--dsl-says-erase", "--yes")
    try #require(receipt.status == 0, "\(receipt.err)")
    #expect(!receipt.out.contains("nobody else wrote"))
    let named = receipt.lines.contains {
      $0.hasPrefix("  copies      Birch (") && $0.contains("put N02 under seal too")
    }
    #expect(named, "\(receipt.out)")
    #expect(receipt.out.contains("no journal takes the lead's word there"))
    #expect(words(try oak.run("doctor", "harrow")).contains("at Birch's"))
    #expect(try birch.run("seal", "harrow", "--list").lines.first == "1 record under seal")
  }

  @Test func aThoughtsReceiptSaysThatItNeverLeft() throws {
    try exchange()
    try #require(try oak.run("thought", "harrow", "mine alone").status == 0)
    let receipt = try oak.run("erase", "harrow", "T01", "--because", "name", "--yes")
    let copies = receipt.lines.first { $0.hasPrefix("  copies      ") }
    #expect(copies?.contains("nobody else: they never left this laptop, but in copies") == true)
  }

  @Test func anothersFileThatCameOverCutIsNotCalledWhole() throws {
    for words in ["three", "four", "five"] {
      try #require(try birch.run("note", "harrow", words).status == 0)
    }
    try exchange()
    let object = try JSONSerialization.jsonObject(
      with: Data(contentsOf: birch.store("harrow").appendingPathComponent("local/device.json")))
    let writer = try #require(((object as? [String: Any])?["writers"] as? [String])?.last)
    let theirs = birch.store("harrow").appendingPathComponent("journal/\(writer).jsonl")
    let cut = oak.store("harrow").appendingPathComponent("journal/\(writer).jsonl")
    let bytes = try Data(contentsOf: theirs)
    try bytes.prefix(bytes.count * 2 / 3).write(to: cut)
    let verified = try oak.run("verify", "harrow")
    #expect(verified.status == 0)
    #expect(!verified.out.contains("nothing that was saved is missing"))
    #expect(verified.out.contains("this copy breaks off in the middle of a line"))
    #expect(verified.lines.last?.hasSuffix("; 1 copy cut short") == true, "\(verified.out)")
    let doctor = words(try oak.run("doctor", "harrow"))
    #expect(!doctor.contains("Every line that was shown as saved"), "\(doctor)")
    #expect(doctor.contains("Copy the file from that laptop again"), "\(doctor)")
    let rowan = try Harness()
    let joined = try rowan.run("join", oak.store("harrow").path, "harrow", "--as", "Rowan")
    #expect(joined.status == 0)
    #expect(joined.err.contains("\(writer).jsonl:"), "\(joined.err)")
    #expect(joined.err.contains("copy the file from there again"), "\(joined.err)")
  }
}
