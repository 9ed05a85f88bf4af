// A field of what is agreed that was erased, and another laptop that changed something else before
// it knew, as two shells see it: the words are in no view, and the command that is named takes them
// out.

import Foundation
import Testing

@Suite struct HeadlessFieldTests {
  private let oak: Harness
  private let birch: Harness

  init() throws {
    oak = try Harness()
    birch = try Harness()
    try oak.makeReview()
    try #require(
      try oak.run("agree", "harrow", "facts", "Mrs Quollsurname of the office").status == 0)
    let joined = try birch.run("join", oak.store("harrow").path, "harrow", "--as", "Birch")
    try #require(joined.status == 0, "\(joined.err)")
  }

  private func folder(_ harness: Harness) -> URL {
    harness.store("harrow").appendingPathComponent("journal")
  }

  /// Lays one laptop's own file beside the other's, as a carrier does.
  private func carry(_ name: String, from: Harness, to: Harness) throws {
    let target = folder(to).appendingPathComponent(name)
    try? FileManager.default.removeItem(at: target)
    try FileManager.default.copyItem(at: folder(from).appendingPathComponent(name), to: target)
  }

  private func holding(_ harness: Harness) -> [String] {
    files(in: harness.store("harrow").path, holding: "Quollsurname")
  }

  @Test("I13 an erased field stays erased, and doctor names the version that still holds it")
  func anErasedFieldStaysErased() throws {
    let own = try oak.journal("harrow").lastPathComponent
    try #require(
      try oak.run("erase", "harrow", "review:facts", "--because", "name", "--yes").status == 0)
    #expect(holding(oak).isEmpty)
    #expect(try birch.run("agree", "harrow", "dsl", "DHT, room 2").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder(birch).path)
    let theirs = try #require(names.first { $0 != own && $0.hasSuffix(".jsonl") })
    try carry(theirs, from: birch, to: oak)
    let agreed = try oak.run("agree", "harrow")
    #expect(agreed.out.contains("DHT, room 2") && !agreed.out.contains("Quollsurname"))
    #expect(agreed.err.contains("erase REVIEW review:facts --because name"), "\(agreed.err)")
    #expect(!(try oak.run("list", "harrow", "--all", "--json").out.contains("Quollsurname")))
    let found = try oak.run("doctor", "harrow", "--json").objects()
      .filter { $0["check"] as? String == "erased-field" }
    #expect(found.count == 1 && (found[0]["do"] as? String)?.contains("review:facts") == true)
    // The command that is named, although the field is empty already.
    let again = try oak.run("erase", "harrow", "review:facts", "--because", "name", "--yes")
    #expect(again.status == 0, "\(again.err)")
    #expect(holding(oak).isEmpty)
    let after = try oak.run("agree", "harrow")
    #expect(after.out.contains("DHT, room 2") && after.err.isEmpty, "\(after.err)")
    // And where it came from, with the next save.
    try carry(own, from: oak, to: birch)
    #expect(!(try birch.run("agree", "harrow").out.contains("Quollsurname")))
    #expect(try birch.run("note", "harrow", "4 of 7 hands").status == 0)
    #expect(holding(birch).isEmpty)
    #expect(try birch.run("agree", "harrow").out.contains("DHT, room 2"))
    #expect(try birch.run("verify", "harrow").status == 0)
  }

  @Test("I1 erasing what two laptops agreed side by side leaves both in view")
  func bothLaptopsFieldsStay() throws {
    let own = try oak.journal("harrow").lastPathComponent
    try #require(try oak.run("agree", "harrow", "tried", "talk partners").status == 0)
    try #require(try birch.run("agree", "harrow", "puzzles", "who speaks").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder(birch).path)
    let theirs = try #require(names.first { $0 != own && $0.hasSuffix(".jsonl") })
    try carry(theirs, from: birch, to: oak)
    let receipt = try oak.run("erase", "harrow", "review", "--because", "name", "--yes")
    #expect(receipt.status == 0, "\(receipt.err)")
    let after = try oak.run("agree", "harrow").out
    #expect(after.contains("talk partners") && after.contains("who speaks"), "\(after)")
    #expect(try oak.run("agree", "harrow", "phase", "primary").status == 0)
    let then = try oak.run("agree", "harrow").out
    #expect(then.contains("talk partners") && then.contains("who speaks"), "\(then)")
  }
}
