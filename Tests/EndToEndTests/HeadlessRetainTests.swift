// How long raw notes are kept, as a script sees it.

import Foundation
import Testing

@Suite struct HeadlessRetainTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    _ = try harness.run("note", "harrow", "-", input: "one\ntwo\n")
    _ = try harness.run("undo", "harrow")
    _ = try harness.run(
      "answer", "harrow", "--prompt", "T01-P1", "--speaker", "A2", "three")
  }

  @Test("DP3 four weeks, unless agreed otherwise")
  func fourWeeksUnlessAgreedOtherwise() throws {
    let before = try Harness.contents(of: harness.home)
    let shown = try harness.run("retain", "harrow", "--show")
    #expect(
      shown.lines == [
        "harrow: notes and answers are to be erased by 2024-12-17, 28 days after the review",
        "3 of them still have their words; due now: alongside retain harrow --erase-due",
      ])
    #expect(shown.err == "")
    #expect(try Harness.contents(of: harness.home) == before)
    #expect(
      try harness.run("retain", "harrow", "--until", "9000-01-01").lines.first
        == "harrow: notes and answers are to be erased by 9000-01-01, as agreed")
    let object = try #require(try harness.run("retain", "harrow", "--json").objects().first)
    #expect(object["erase-by"] as? String == "9000-01-01")
    #expect(object["agreed"] as? Bool == true)
    #expect(object["due"] as? Bool == false)
    #expect(object["records"] as? Int == 3)
    let early = try harness.run("retain", "harrow", "--erase-due")
    #expect(early.status == 0)
    #expect(early.err == "Nothing is due yet, and nothing was erased.\n")
    #expect(try harness.run("list", "harrow", "--kind", "note").out.contains("one"))
    #expect(
      try harness.run("retain", "harrow", "--days", "3").lines.first
        == "harrow: notes and answers are to be erased by 2024-11-22, as agreed")
  }

  @Test("DP3 what is not one date is not taken as one", arguments: ["next Friday", "28 Dec"])
  func whatIsNoDateIsRefused(_ words: String) throws {
    let run = try harness.run("agree", "harrow", "erase-by", words)
    #expect(run.status == 64)
    #expect(run.err.contains("agree erase-by: \(words) cannot stand here; expected"), "\(run.err)")
    #expect(run.err.contains("written like 2026-12-17"))
    #expect(try harness.run("agree", "harrow", "erase-by", "9000-01-01").err == "")
    #expect(try harness.run("agree", "harrow", "erase-by", "").status == 0)
    let days = try harness.run("retain", "harrow", "--days", "-5")
    #expect(days.status == 64)
    #expect(days.err.contains("--days -5: not a number of days"))
    _ = try harness.run("thought", "harrow", "mine")
    #expect(try harness.run("list", "harrow", "--kind", "thought").out.contains("Oak"))
  }

  /// A slip in the year must not make everything due, and a day that has come is said to have.
  @Test("DP3 a day that is past is refused or said")
  func aDayThatIsPast() throws {
    for run in [
      try harness.run("retain", "harrow", "--until", "2023-12-17"),
      try harness.run("agree", "harrow", "erase-by", "2024-11-18"),
    ] {
      #expect(run.status == 1, "\(run.err)")
      #expect(run.err.contains("the review lasts until 2024-11-19"), "\(run.err)")
    }
    #expect(try harness.run("retain", "harrow").out.contains("2024-12-17, 28 days after"))
    for run in [
      try harness.run("retain", "harrow", "--until", "2024-12-20"),
      try harness.run("agree", "harrow", "erase-by", "2024-12-21"),
    ] {
      #expect(run.status == 0)
      #expect(run.err.contains("is past: raw notes and answers are due to be erased now"))
    }
    #expect(try harness.run("list", "harrow", "--kind", "note").out.contains("one"))
  }

  @Test("DP3 thoughts go with the raw notes, and drafts are named")
  func thoughtsGoAndDraftsAreNamed() throws {
    _ = try harness.run("thought", "harrow", "a numbat of a thought")
    let drafts = harness.store("harrow").appendingPathComponent("local/drafts")
    try FileManager.default.createDirectory(at: drafts, withIntermediateDirectories: true)
    let draft =
      "{\"format\":\"alongside.draft\",\"version\":1,\"name\":\"2-note\",\"at\":\"x\","
      + "\"text\":\"half a line\",\"typed\":true,\"context\":{}}\n"
    try Data(draft.utf8).write(to: drafts.appendingPathComponent("2-note.json"))
    #expect(try harness.run("retain", "harrow").out.contains("1 thought of yours is kept"))
    let run = try harness.run("retain", "harrow", "--erase-due", "--yes")
    #expect(run.status == 0)
    #expect(run.out.contains("T01"))
    #expect(run.err.contains("1 draft, typed and not saved, stays"))
    let holding = try Harness.contents(of: harness.home).filter {
      $0.value.range(of: Data("numbat".utf8)) != nil
    }
    #expect(holding.isEmpty, "\(holding.keys)")
    let after = try harness.run("retain", "harrow")
    #expect(after.out.contains("none of them has its words any more"))
    #expect(after.err.contains("1 draft"))
  }

  /// What is erased does not come back, so no day is guessed out of a sentence.
  @Test("DP3 words that are not one date erase nothing", arguments: [
    "agreed 2024-11-12: erase by 2024-12-17", "28 days after 2024-11-19", "2024-11-19 + 28",
    "when the head says so",
  ])
  func whatIsNotOneDateErasesNothing(_ agreed: String) throws {
    let harness = try DoctorHome(daysAhead: -60, agreement: [.eraseBy: agreed]).harness
    let before = try harness.run("list", "harrow").out
    let run = try harness.run("retain", "harrow", "--erase-due", "--yes")
    #expect(run.status == 64)
    #expect(
      run.err.hasPrefix(
        "erase-by: the agreement says \"\(agreed)\"; expected one date and nothing else"), "\(run.err)")
    #expect(run.err.contains("retain harrow --until YYYY-MM-DD"))
    #expect(try harness.run("list", "harrow").out == before)
    let day = "\(DoctorHome.day(-30))"
    #expect(try harness.run("retain", "harrow", "--until", day).status == 0)
    #expect(try harness.run("retain", "harrow", "--erase-due").lines.first == "Receipt: erased")
  }

  @Test("DP3 what is due goes, and what the review came to stays")
  func whatIsDueGoesAndWhatTheReviewCameToStays() throws {
    let run = try harness.run("retain", "harrow", "--erase-due")
    #expect(run.status == 0, "\(run.err)")
    #expect(run.lines.first == "Receipt: erased")
    #expect(run.lines.contains("  reason      retention"))
    // The note that was undone goes with the rest.
    for name in ["N01", "N02", "A01"] { #expect(run.out.contains("\(name)  ")) }
    let bytes = try Data(contentsOf: harness.journal("harrow"))
    for words in ["\"text\":\"one\"", "\"text\":\"two\"", "\"text\":\"three\""] {
      #expect(bytes.range(of: Data(words.utf8)) == nil)
    }
    let list = try harness.run("list", "harrow")
    #expect(list.lines.count == 3 && list.out.contains("Talk for every child"))
    #expect(
      try harness.run("retain", "harrow").lines.last == "none of them has its words any more")
    let again = try harness.run("retain", "harrow", "--erase-due")
    #expect(again.status == 0)
    #expect(again.lines.last == "none of them has its words any more")
  }

  @Test func ticksAreKeptAndGoWithTheNotes() throws {
    _ = try harness.run("tally", "harrow", "quietestplace:4", "quietestplace:5")
    #expect(
      try harness.run("retain", "harrow").lines.last
        == "3 of them still have their words, and 2 ticks are kept; due now: "
          + "alongside retain harrow --erase-due")
    let receipt = try #require(
      try harness.run("retain", "harrow", "--erase-due", "--json").objects().first)
    #expect(receipt["ticks"] as? Int == 2)
    let bytes = try Data(contentsOf: harness.journal("harrow"))
    #expect(bytes.range(of: Data("quietestplace".utf8)) == nil)
    #expect(try harness.run("tally", "harrow").out == "No ticks yet.\n")
  }

  @Test(arguments: [
    ["--days", "3", "--until", "2025-01-01"], ["--days", "-1"], ["--until", "soon"],
    ["--days", "9999"],
  ])
  func mistakesChangeNothing(_ arguments: [String]) throws {
    let before = try Harness.contents(of: harness.store("harrow"))
    #expect(try harness.run(["retain", "harrow"] + arguments, input: Data()).status == 64)
    #expect(try Harness.contents(of: harness.store("harrow")) == before)
  }
}
