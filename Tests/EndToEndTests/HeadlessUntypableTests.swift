// Passphrases from files, as editors and programs write them: what is set must be what a person can
// type at the next screen.

import Foundation
import Testing

@Suite struct HeadlessUntypableTests {
  private let harness: Harness

  init() throws {
    harness = try Harness()
  }

  private func new(_ name: String, _ file: String) throws -> Outcome {
    try harness.run(
      "new", name, "--school", "H", "--date", "2024-11-19", "--focus", "Talk",
      "--passphrase-file", file)
  }

  @Test func theMarkThatAnEditorPutsInFrontIsNoPartOfIt() throws {
    let marked = try harness.file("marked", "\u{FEFF}four unrelated words\r\n")
    let typed = try harness.file("typed", "four unrelated words\n")
    try #require(try new("marked", marked).status == 0)
    #expect(try harness.run("list", "marked", "--passphrase-file", typed).status == 0)
    try #require(try new("typed", typed).status == 0)
    #expect(try harness.run("list", "typed", "--passphrase-file", marked).status == 0)
  }

  @Test(arguments: ["four unrelated\u{0}words\n", "four unrelated\rwords\n", "   \n", "a\tb c d\n"])
  func whatNobodyCouldTypeAgainIsRefused(_ line: String) throws {
    let file = try harness.file("odd", line)
    let refused = try new("odd", file)
    #expect(refused.status == 64)
    #expect(refused.err.contains("which nobody could type again"), "\(refused.err)")
    #expect(refused.err.contains("nothing was made or changed"), "\(refused.err)")
    #expect(!FileManager.default.fileExists(atPath: harness.store("odd").path))
  }

  @Test func aLongOneOpensInEitherForm() throws {
    let composed = String(repeating: "\u{E9}", count: 512)
    let short = try harness.file("composed", composed + "\n")
    let long = try harness.file("taken-apart", String(repeating: "e\u{301}", count: 512) + "\n")
    try #require(try new("long", short).status == 0)
    #expect(try harness.run("list", "long", "--passphrase-file", long).status == 0)
    let tooLong = try harness.file("too-long", composed + "a\n")
    #expect(try new("more", tooLong).status == 65)
  }
}
