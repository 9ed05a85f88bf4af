// Wales's words on the command line and on every page that leaves: no word of England's stays in
// what the program says, and a person's own words for it win.

import Foundation
import Testing

@Suite struct HeadlessNationTests {
  private let harness: Harness
  private static let english = [
    "safeguarding lead", "Safeguarding lead", "DSL", "SEND", "SENCO", "EHCP", "pupil premium",
    "Ofsted", "key stage", "KCSIE",
  ]

  init() throws { harness = try Harness() }

  private func begin(_ nation: String) throws {
    for words in [
      ["new", "glan", "--school", "Ysgol Glan", "--date", "2026-11-19", "--line", "To what extent?"],
      ["agree", "glan", "nation", nation], ["schedule", "glan", "use", "secondary"],
      ["note", "glan", "--source", "walk", "--place", "Y3", "2 of 30 pupils looked at it."],
      ["safeguard", "glan", "raise"], ["safeguard", "glan", "hand-over", "--to", "dsl"],
    ] { #expect(try harness.run(words, input: Data()).status == 0, "\(words)") }
  }

  private static let pages: [[String]] = [
    ["agree", "glan", "--json"], ["ready", "glan"], ["notice", "glan"],
    ["notice", "glan", "--as", "html"], ["briefing", "glan"], ["briefing", "glan", "--as", "html"],
    ["safeguard", "glan"], ["list", "glan", "--all"], ["schedule", "glan", "show"],
    ["schedule", "glan", "check"], ["day", "glan", "start"], ["signoff", "glan", "--by", "HT"],
    ["doctor", "glan"], ["seal", "glan", "--list"], ["evidence", "glan"],
    ["export", "glan", "--as", "text", "--for", "school"],
    ["export", "glan", "--as", "markdown", "--for", "team"],
    ["export", "glan", "--as", "html", "--for", "team"], ["export", "glan", "--as", "ics"],
  ]

  @Test("P8 no English word in a Welsh review's pages") func noEnglishWordInAWelshReview() throws {
    try begin("wales")
    var all = ""
    for words in Self.pages {
      let outcome = try harness.run(words, input: Data())
      #expect(outcome.status < 2, "\(words): \(outcome.err)")
      for word in Self.english {
        let holds = (outcome.out + outcome.err).contains(word)
        #expect(!holds, "\(word) in \(words): \(outcome.out) \(outcome.err)")
      }
      all += outcome.out + outcome.err
    }
    for word in ["safeguarding person", "Safeguarding person", "DSP", "progression step"] {
      let holds = all.contains(word)
      #expect(holds, "\(word)")
    }
  }

  @Test func aPersonsOwnWordsWin() throws {
    try begin("wales")
    let folder = harness.home.appendingPathComponent("config/packs")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let pack = """
      pack: words
      name: wales
      title: Our words
      terms:
        - {say: Safeguarding lead, as: Dynodwr diogelu}
      """
    try Data(pack.utf8).write(to: folder.appendingPathComponent("words.yaml"))
    let card = try harness.run("safeguard", "glan").out
    #expect(card.contains("Dynodwr diogelu"), "\(card)")
  }
}
