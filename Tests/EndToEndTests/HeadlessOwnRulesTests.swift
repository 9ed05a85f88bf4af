// A partnership's own rules and names, as scripts meet them: rules in a review's folder count for
// every command that has the review, and what a file says wrongly is told by its place.

import Foundation
import Testing

@Suite struct HeadlessOwnRulesTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    let made = try harness.run(
      "new", "harrow", "--school", "Brilliant Minds Academy", "--date", "2024-11-19", "--line",
      "To what extent do pupils talk?")
    try #require(made.status == 0, "\(made.err)")
  }

  private static let wobbly = """
    rules:
      - id: ours.wobbly
        code: VAG
        category: vague-quantity
        why: How far did '%s' go?
        patterns: [wobbly]
        catches: [It was wobbly.]
        passes: [It was steady.]

    """

  private func own(_ name: String, _ text: String) throws {
    let packs = harness.home.appendingPathComponent("config/packs")
    try FileManager.default.createDirectory(at: packs, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: packs.appendingPathComponent(name))
  }

  private func ofReview(_ name: String, _ text: String) throws {
    let packs = harness.store("harrow").appendingPathComponent("packs")
    try FileManager.default.createDirectory(at: packs, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: packs.appendingPathComponent(name))
  }

  // MARK: Rules of a review

  @Test(arguments: ["ours.yaml", "ours.yml"])
  func everyCommandWithAReviewHasItsRules(_ name: String) throws {
    try ofReview(name, Self.wobbly)
    let text = "It was wobbly at 10:05. What do you make of it?"
    let why = "ours.wobbly \"wobbly\": How far did 'wobbly' go?"
    #expect(!(try harness.run("lint", input: text).out.contains("ours.wobbly")))
    let lint = try harness.run("lint", "--review", "harrow", input: text)
    #expect(lint.out == "-:1:8: ask \(why)\n", "\(lint.err)")
    #expect(lint.err == "")
    let batch = try harness.run(
      "lint", "--batch", "--review", "harrow", input: "{\"text\":\"It was wobbly.\"}\n")
    #expect(batch.out.contains("\"ours.wobbly\""))
    #expect(try harness.run("point", "harrow", "add", text).status == 0)
    let check = try harness.run("point", "harrow", "check")
    #expect(check.out.contains("ask \(why)"), "\(check.err)")
    let rehearsal = try harness.run("point", "harrow", "rehearse", "F1")
    #expect(rehearsal.out.contains("wobbly"))
    let repairs = try harness.run("repairs", "harrow", input: "The desk was wobbly.\n")
    #expect(repairs.status == 0)
    #expect(try harness.run("pack", "list").err == "")
  }

  @Test func aFileOfRulesNeedNotSayThatItIsOne() throws {
    try own("ours.yaml", Self.wobbly)
    let list = try harness.run("pack", "list")
    #expect(list.err == "")
    #expect(list.out.hasSuffix("\nrules ours  rules of the guide\n"))
    #expect(try harness.run("lint", input: "It was wobbly.").out.contains("ours.wobbly"))
  }

  @Test func aFileThatDoesNotFitIsNamedAndTheOthersCount() throws {
    try own("a.yml", Self.wobbly)
    try own("b.yaml", Self.wobbly.replacing("VAG", with: "VAGX").replacing("ours.", with: "b."))
    try own("c.yaml", "rules:\n  - {id: grade.god, mute: yes}\n")
    let lint = try harness.run("lint", input: "It was wobbly.")
    #expect(lint.out == "-:1:8: ask ours.wobbly \"wobbly\": How far did 'wobbly' go?\n")
    let told = lint.err.split(separator: "\n")
    #expect(told.count == 2)
    #expect(told.first?.contains("b.yaml:3:11: no code is called \"VAGX\"") == true)
    #expect(told.last?.contains("c.yaml:2:5: no rule is called \"grade.god\"") == true)
  }

  // MARK: Packs of a review

  @Test func everyCommandWithAReviewHasItsPacks() throws {
    try ofReview(
      "day.yaml",
      """
      pack: day
      name: ours-short
      title: A short day
      slots:
        - {start: "09:00", minutes: 30, kind: walk, title: Walk round}

      """)
    #expect(!(try harness.run("pack", "list").out.contains("ours-short")))
    let list = try harness.run("pack", "list", "--review", "harrow")
    #expect(list.out.contains("day ours-short  A short day, 1 row\n"), "\(list.err)")
    #expect(try harness.run("pack", "list", "--review", "nowhere").status == 66)
    let used = try harness.run("schedule", "harrow", "use", "ours-short")
    #expect(used.out.contains("saved S01"), "\(used.err)")
  }

  // MARK: pack check

  @Test func aMuteOfNoRuleIsNotSound() throws {
    let path = try harness.file("m.yaml", "rules:\n  - {id: grade.god, mute: yes}\n")
    let checked = try harness.run("pack", "check", path)
    #expect(checked.status == 1)
    let start = "\(path):2:5: no rule is called \"grade.god\"; the nearest are grade.good,"
    #expect(checked.out.hasPrefix(start), "\(checked.out)")
    let sound = try harness.file("s.yaml", "rules:\n  - {id: grade.good, mute: yes}\n")
    #expect(try harness.run("pack", "check", sound).status == 0)
  }

  @Test func aSetThatIsNoneIsToldWithTheNearestOnly() throws {
    let path = try harness.file(
      "s.yaml", Self.wobbly.replacing("[wobbly]", with: "[\"<learner-nuon> wobbly\"]"))
    let checked = try harness.run("pack", "check", path)
    #expect(checked.status == 65)
    #expect(checked.err.contains("no set is called \"learner-nuon\"; the nearest are learner-noun,"))
    #expect(checked.err.utf8.count < 400)
  }

  @Test func thePatternLanguageIsThereToRead() throws {
    let help = try harness.run("pack", "patterns")
    #expect(help.status == 0)
    #expect(help.out.contains("a|b|<set>   one of these words, or one of a set's\n"))
    #expect(help.out.contains("\n  - id: grade.good\n    mute: yes\n"))
    let forms = try harness.run("pack", "patterns", "--json").objects()
    #expect(forms.count == 18)
    #expect(forms.first?["form"] as? String == "word")
    #expect(try harness.run("pack", "patterns", "--sets").out.contains("\nlearner-noun  "))
    try own("ours.yaml", Self.wobbly)
    #expect(try harness.run("pack", "patterns", "--rules").out.contains("\nours.wobbly  VAG "))
    #expect(try harness.run("pack", "patterns", "--rules").out.contains("\npoint.toothless  no "))
  }

  @Test(arguments: [
    ("[\"wobbly|rocky]\"]", "\"wobbly|rocky]\" has a bracket in it; brackets have a space"),
    ("[\"[ wobbly\"]", "a bracket has no other end; each [ has a ] after it"),
  ])
  func aBracketThatIsNoneIsNamed(_ patterns: String, _ words: String) throws {
    let path = try harness.file("b.yaml", Self.wobbly.replacing("[wobbly]", with: patterns))
    let checked = try harness.run("pack", "check", path)
    #expect(checked.status == 65)
    #expect(checked.err.hasPrefix("\(path):6:"), "\(checked.err)")
    #expect(checked.err.contains(words), "\(checked.err)")
  }

  @Test func aRuleTriedOnNothingIsNotCalledSound() throws {
    let bare = Self.wobbly.split(separator: "\n").prefix(6).joined(separator: "\n")
    let path = try harness.file("b.yaml", bare)
    let checked = try harness.run("pack", "check", path)
    #expect(checked.status == 0)
    let words = "ours.wobbly was tried on no sentence; expected some; add \"catches\""
    #expect(checked.out.hasPrefix("\(path):6:"))
    #expect(checked.out.hasSuffix(": \(words)\n\(path): can be read (1 rule, 0 sentences)\n"))
  }

  @Test(arguments: [
    ("joined-up thinking", "\"joined-up\" matches no word; expected single words; write joined up"),
    ("5 a day", "\"5\" matches no word; expected words; write <number> for a number"),
    ("rise & shine", "\"&\" matches no word; expected words"),
  ])
  func whatNoWordCanBeIsTold(_ pattern: String, _ words: String) throws {
    let path = try harness.file(
      "h.yaml", Self.wobbly.replacing("[wobbly]", with: "[wobbly, \"\(pattern)\"]"))
    let checked = try harness.run("pack", "check", path)
    #expect(checked.status == 1)
    #expect(checked.out.hasPrefix("\(path):6:"), "\(checked.out)")
    #expect(checked.out.contains(words), "\(checked.out)")
  }

  /// What a rule offers goes into a point, so the guide must leave it alone.
  @Test(arguments: [
    ("The lesson was excellent and …", "excellent"), ("Mr Patel asked <n> questions.", "Mr Patel"),
  ])
  func anOfferThatWouldBeAskedAboutIsNotSound(_ offer: String, _ words: String) throws {
    let rule = Self.wobbly + "    offers: [{meant: what you saw, text: \"\(offer)\"}]\n"
    let path = try harness.file("o.yaml", rule)
    let checked = try harness.run("pack", "check", path)
    #expect(checked.status == 1)
    #expect(checked.out.hasPrefix("\(path):6:"), "\(checked.out)")
    #expect(checked.out.contains("ours.wobbly offers \"\(offer)\", where \"\(words)\" would"))
    let sound = try harness.file(
      "p.yaml", Self.wobbly + "    offers: [{meant: what you saw, text: \"At <time> …\"}]\n")
    #expect(try harness.run("pack", "check", sound).status == 0)
  }

  @Test func theRulesOfAReviewAreCheckedAndListed() throws {
    try ofReview("sets.yaml", "sets:\n  our-wobble: wobbly\n")
    try ofReview(
      "ours.yaml", Self.wobbly.replacing("[wobbly]", with: "[\"<our-wobble>\"]"))
    try ofReview("broken.yaml", "rules:\n  - {id: x.y, code: NONE}\n")
    let path = harness.store("harrow").appendingPathComponent("packs/ours.yaml").path
    let alone = try harness.run("pack", "check", path)
    #expect(alone.err.contains("no set is called \"our-wobble\""))
    let checked = try harness.run("pack", "check", path, "--review", "harrow")
    #expect(checked.out == "\(path): sound (1 rule, 2 sentences)\n")
    #expect(checked.err.contains("broken.yaml:2:"))
    #expect(!(try harness.run("pack", "patterns", "--rules").out.contains("ours.wobbly")))
    let rules = try harness.run("pack", "patterns", "--rules", "--review", "harrow")
    #expect(rules.out.contains("\nours.wobbly  VAG "))
    let sets = try harness.run("pack", "patterns", "--sets", "--review", "harrow")
    #expect(sets.out.contains("\nour-wobble  wobbly\n"))
    #expect(try harness.run("pack", "patterns", "--review", "nowhere").status == 0)
    #expect(try harness.run("pack", "patterns", "--sets", "--review", "nowhere").status == 66)
  }

  // MARK: Names

  @Test func mutedRemarksOnPeopleAreNotPrinted() throws {
    let text = "Mrs Jones told Tom to sit."
    #expect(try harness.run("lint", input: text).err.contains("people.name"))
    try ofReview("quiet.yaml", "rules:\n  - {id: people.name, mute: yes}\n")
    #expect(try harness.run("lint", input: text).err.contains("people.name"))
    for run in [
      try harness.run("lint", "--review", "harrow", input: text),
      try harness.run("note", "harrow", text),
      try harness.run("note", "harrow", "-", input: "\(text)\n\(text)\n"),
      try harness.run("edit", "harrow", "N1", "Mrs Jones told Tom to stand."),
      try harness.run(
        "lint", "--batch", "--review", "harrow", input: "{\"text\":\"\(text)\"}\n"),
    ] {
      #expect(run.status == 0, "\(run.err)")
      #expect(run.err == "")
      #expect(!run.out.contains("people.name"))
    }
    try ofReview("quiet.yaml", "rules:\n  - {id: people.name, why: \"Who is %s?\"}\n")
    let reworded = try harness.run("note", "harrow", text)
    #expect(reworded.err.contains("people.name \"Mrs Jones\": Who is Mrs Jones?"))
    try own("quiet.yaml", "rules:\n  - {id: people.name, mute: yes}\n")
    #expect(try harness.run("lint", input: text).err == "")
  }

  @Test func theNamesAReviewKnowsAreNoJudgment() throws {
    let text = "The brilliant minds badge hangs there. Brilliant displays hang there.\n"
    let without = try harness.run("lint", input: text)
    #expect(without.out.contains("\"brilliant\""))
    let with = try harness.run("lint", "--review", "harrow", input: text)
    #expect(!with.out.contains("\"brilliant\""))
    #expect(with.out.contains("\"Brilliant displays\""))
    #expect(
      try harness.run(
        "point", "harrow", "add", "The Brilliant Minds badge hangs in 4 of 7 rooms. What for?"
      ).status == 0)
    #expect(!(try harness.run("point", "harrow", "check").out.contains("rilliant\"")))
  }

  @Test("CF1 a name saved from the shell is asked about and never blocked")
  func namesAreAskedAboutOnceTheyAreSaved() throws {
    let one = try harness.run("note", "harrow", "Mrs Jones told Tom to sit.")
    #expect(one.status == 0)
    #expect(one.out == "saved N01\n")
    #expect(one.err.contains("N01: ask people.name \"Mrs Jones\": Is this somebody's name?"))
    #expect(one.err.contains("\"alongside edit harrow N01 …\""))
    let lines = "4 of 7 wrote.\nOliver Smith wrote.\nThree read.\n"
    let many = try harness.run("note", "harrow", "--json", "-", input: lines)
    #expect(try many.objects().map { $0["id"] as? String } == ["N02", "N03", "N04"])
    #expect(many.err.hasPrefix("N03: ask people.name \"Oliver Smith\":"))
    #expect(many.err.split(separator: "\n").count == 1)
    let answer = try harness.run(
      "answer", "harrow", "--prompt", "What did you do?", "--speaker", "A1", "I sat by Freya.")
    #expect(answer.out == "saved A01\n")
    #expect(answer.err.contains("A01: ask people.name \"Freya\""))
    #expect(try harness.run("edit", "harrow", "N01", "A teacher told A1 to sit.").err == "")
  }

  @Test("CF2 a small group saved from the shell is asked about")
  func smallGroupsAreAskedAbout() throws {
    let saved = try harness.run(
      "note", "harrow", "--place", "Y4", "Two pupils with autism sat by the door.")
    #expect(saved.out == "saved N01\n")
    #expect(saved.err.contains("N01: ask people.small-group \""))
  }

  @Test func lintAsksAboutNamesBesideItsRemarksAndFailsNothing() throws {
    let text = "4 of 7 wrote.\nMrs Jones read.\n"
    let lint = try harness.run(
      "lint", "--review", "harrow", "--json", "--fail-on", "nudge", input: text)
    #expect(lint.status == 0)
    #expect(lint.out == "")
    #expect(lint.err.hasPrefix("-:2:1: ask people.name \"Mrs Jones\": "))
    // With no review there is nothing to know a name by, and it is asked about as well.
    for text in [text, text.replacing("\n", with: "\r\n")] {
      let plain = try harness.run("lint", "--fail-on", "nudge", input: text)
      #expect(plain.status == 0 && plain.out == "")
      #expect(plain.err.hasPrefix("-:2:1: ask people.name \"Mrs Jones\": "), "\(plain.err)")
    }
    let known = "The Brilliant Minds choir sang with Brilliant.\n"
    #expect(try harness.run("lint", "--review", "harrow", input: known).err == "")
    let prompt = try harness.run("lint", "--as", "prompt", input: "What does Mrs Jones do?\n")
    #expect(!prompt.err.contains("people.name"))
  }

  @Test func aBatchAsksAboutNamesBesideItsFindings() throws {
    let lines = """
      {"text":"4 of 7 wrote.\\nMrs Jones read.","kind":"note"}
      {"text":"4 of 7 wrote.","kind":"note"}
      {"text":"Two pupils in Y4 with autism wrote.","kind":"feedback"}

      """
    let batch = try harness.run("lint", "--batch", "--fail-on", "nudge", input: lines)
    #expect(batch.status == 0)
    #expect(batch.err == "")
    let objects = try batch.objects()
    #expect(objects.count == 3)
    #expect(objects.allSatisfy { ($0["findings"] as? [Any])?.isEmpty == true })
    let people = objects.map { ($0["people"] as? [[String: Any]]) ?? [] }
    #expect(people[0].first?["rule"] as? String == "people.name")
    #expect(people[0].first?["start"] as? Int == 14 && people[0].first?["end"] as? Int == 23)
    #expect(objects[1]["people"] == nil)
    #expect(people[2].first?["rule"] as? String == "people.small-group")
  }

  // MARK: Quiet

  @Test func aRuleThatThereIsNotIsRefused() throws {
    _ = try harness.run("point", "harrow", "add", "4 of 7 wrote at 10:05. What for?")
    for rule in ["mind.stat", "point.unfiled", "people.nam", "nonsense"] {
      let none = try harness.run("quiet", "harrow", "F1", "--rule", rule)
      #expect(none.status == 64, "\(rule)")
      #expect(none.err.contains("no rule is called that; expected perhaps "), "\(none.err)")
    }
    let near = try harness.run("quiet", "harrow", "F1", "--rule", "mind.stat").err
    #expect(near.contains("mind.state"), "\(near)")
    #expect(try harness.run("quiet", "harrow").out == "")
    try ofReview("ours.yaml", Self.wobbly)
    for rule in ["mind.state", "point.narrow", "people.small-group", "ours.wobbly"] {
      #expect(try harness.run("quiet", "harrow", "F1", "--rule", rule).status == 0, "\(rule)")
    }
  }

  @Test func aFamilyThatThereIsNotIsRefused() throws {
    let none = try harness.run("quiet", "harrow", "--family", "mind-redaing")
    #expect(none.status == 64)
    #expect(none.err.contains("perhaps mind-reading; one of absolute, "))
    #expect(!none.err.contains("people"))
    #expect(try harness.run("quiet", "harrow", "--family", "nonsense").status == 64)
    #expect(try harness.run("quiet", "harrow").out == "")
    #expect(try harness.run("quiet", "harrow", "--family", "mind-reading").status == 0)
    #expect(try harness.run("quiet", "harrow", "--family", "evidence").status == 0)
  }

  /// As on the screen: names are looked at one by one, and their words are not kept.
  @Test func namesAreOnlySetAsideInARecordAndWithoutTheirWords() throws {
    _ = try harness.run("point", "harrow", "add", "Tom wrote 4 lines at 10:05. What for?")
    for refused in [
      ["--family", "people"], ["--family", "private"], ["--rule", "people.name", "--phrase", "Tom"],
      ["--rule", "home.private", "--phrase", "tom"],
    ] {
      let tried = try harness.run(["quiet", "harrow"] + refused, input: Data())
      #expect(tried.status == 64, "\(refused)")
      #expect(tried.err.contains("looked at one by one"), "\(refused)")
    }
    #expect(
      try harness.run("quiet", "harrow", "F1", "--rule", "people.name", "--phrase", "Tom").status
        == 0)
    #expect(try harness.run("quiet", "harrow").out == "1  people.name, in F1\n")
  }
}
