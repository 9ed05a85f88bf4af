// A field of what is agreed that goes under seal, as a shell sees it: it is named like the field,
// found nowhere, handed over once, and erased on the safeguarding lead's word alone.

import Foundation
import Testing

@Suite struct HeadlessSealedFieldTests {
  private let harness: Harness
  private let words = "a wombatword of the office"

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    try done("agree", "harrow", "facts", words)
    try done("agree", "harrow", "dsl", "DHT, room 2")
  }

  @discardableResult
  private func done(_ arguments: String...) throws -> Outcome {
    let run = try harness.run(arguments, input: Data())
    #expect(run.status == 0, "\(arguments): \(run.err)")
    return run
  }

  private func holding() -> [String] {
    files(in: harness.store("harrow").path, holding: "wombatword").map {
      URL(fileURLWithPath: $0).lastPathComponent
    }
  }

  @Test("SG3 a field of what is agreed goes under seal, and on the lead's word alone from there")
  func aFieldGoesUnderSeal() throws {
    let receipt = try done("seal", "harrow", "review:facts", "--yes").out
    #expect(receipt.contains("Receipt: sealed") && receipt.contains("review:facts"), "\(receipt)")
    #expect(holding() == ["sealed.jsonl"])
    let agreed = try done("agree", "harrow").out
    #expect(agreed.contains("facts: not yet agreed; earlier words went under seal\n"))
    #expect(agreed.contains("dsl: DHT, room 2") && agreed.contains("\npurpose: not yet agreed\n"))
    #expect(!(try done("list", "harrow", "--all", "--json").out.contains("wombatword")))
    #expect(try done("search", "wombatword", "--in", "harrow").out.isEmpty)
    let list = try done("seal", "harrow", "--list")
    #expect(list.out.hasPrefix("1 record under seal\n  review:facts  sealed "), "\(list.out)")
    #expect(list.err.contains("alongside seal harrow review:facts --hand-over"))
    let again = [
      ["seal", "harrow", "review:facts", "--yes"],
      ["erase", "harrow", "review:facts", "--because", "safeguarding", "--yes"],
    ]
    for arguments in again {
      let refused = try harness.run(arguments, input: Data())
      #expect(refused.status == 1)
      #expect(refused.err.contains("review:facts is sealed"), "\(refused.err)")
    }
    #expect(try done("seal", "harrow", "review:facts", "--hand-over").out.contains(words))
    #expect(try harness.run("seal", "harrow", "review:facts", "--hand-over").status == 1)
    try done("verify", "harrow")
    #expect(try !done("doctor", "harrow").out.contains("seal"))
    try done(
      "erase", "harrow", "review:facts", "--because", "safeguarding", "--dsl-says-erase", "--yes")
    #expect(holding().isEmpty)
    #expect(try done("seal", "harrow", "--list").out.hasPrefix("0 records under seal"))
  }

  @Test func whatCannotGoUnderSealIsSaidAndLeftAlone() throws {
    let before = try Harness.contents(of: harness.home)
    for (name, status, said) in [
      ("review", Int32(64), "field by field"), ("review:school", 64, "no review can be without"),
      ("review:quoll", 64, "no field is called that"), ("review:tried", 1, "holds no words"),
    ] {
      let refused = try harness.run("seal", "harrow", name, "--yes")
      #expect(refused.status == status && refused.err.contains(said), "\(name): \(refused.err)")
    }
    #expect(try harness.run("seal", "harrow", "review:facts", "--hand-over").status == 1)
    #expect(try Harness.contents(of: harness.home) == before)
  }

  @Test func whatIsTypedThereAfterwardsIsErasedAsEver() throws {
    try done("seal", "harrow", "review:facts", "--yes")
    try done("agree", "harrow", "facts", "later gnuword")
    try done("erase", "harrow", "review:facts", "--because", "mistake", "--yes")
    #expect(files(in: harness.store("harrow").path, holding: "gnuword").isEmpty)
    #expect(holding() == ["sealed.jsonl"])
  }
}
