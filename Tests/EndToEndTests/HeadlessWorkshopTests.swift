// The workshop of the worked example without a screen: the same root, ideas, five actions and the
// sheet for the wall. Domain 3 (workshop), 7, 13.3.

import Foundation
import Testing

@Suite struct HeadlessWorkshopTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    for line in ["one", "two", "three", "four", "five", "six", "seven"] {
      _ = try harness.run("point", "harrow", "add", "At 4 of 7 tables, \(line). What helps?")
    }
  }

  private func workshop(_ arguments: String...) throws -> Outcome {
    try harness.run(["workshop", "harrow"] + arguments, input: Data())
  }

  private func day(_ after: Int) -> String {
    let date = Date(timeIntervalSinceNow: Double(after) * 86_400)
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.dateFormat = "yyyy-MM-dd"
    return format.string(from: date)
  }

  private func action(
    _ text: String, from: String, owner: String, step: String, know: String
  ) throws -> Outcome {
    try harness.run(
      [
        "action", "harrow", "add", text, "--from", from, "--owner", owner, "--first-step", step,
        "--by", day(60), "--know", know,
      ], input: Data())
  }

  @Test("D11-owners the workshop ends in five actions, and owners beyond leaders are counted")
  func domain3TheWorkshopIsLivedToItsFiveActionsAndTheSheet() throws {
    #expect(try workshop("begin", "workshop-120").out.contains("Purpose, 8 min left"))
    #expect(try workshop().out.contains("- Evidence first, meaning together"))
    #expect(try harness.run("agree", "harrow", "ground-rules", "We begin on time").status == 0)
    #expect(try workshop().out.contains("- We begin on time"))
    #expect(try workshop("wall").lines.contains("We begin on time."))
    #expect(try workshop("wall", "--json").objects().first?["head"] as? String == "Purpose")
    #expect(try workshop("attendee", "5 teachers").status == 0)
    for title in ["Gallery", "What stands out", "Why might this be"] {
      #expect(try workshop("next").out.contains(title))
    }
    _ = try workshop("why", "Turns differ", "--evidence", "F2")
    let root = "we never agreed who chooses the speaker, each of us carried on as before"
    #expect(try workshop("why", root, "--under", "W2").status == 0)
    #expect(try workshop("show").out.contains("  W3 \(root) (guess)"))
    #expect(try workshop("idea", "Partner B first").out == "saved W4\n")
    let none = try workshop("why", "Under an idea", "--under", "W4")
    #expect(none.status == 64)
    #expect(none.err.contains("W4 is no why"))
    _ = try workshop("vote", "W4", "3")
    _ = try workshop("place", "W4", "1", "5")
    #expect(try workshop().out.contains("W4 Partner B first (3 dots; effort 1, impact 5)"))
    let cards = [
      ("Each year group tallies who speaks in one lesson a week", "F2", "EL", "pupils speaking"),
      ("\"Partner B first\" turn rule tried in Y1-Y2", "F3", "Y2 lead", "both speak in 5 of 6"),
      ("One-page guide to the adult's part in class talk", "F5", "SC and TA rep", "two choices"),
      ("Half-termly half-page for governors on who talks", "F6", "DHT", "governors ask"),
      ("Y4 and Y6 teachers visit each other", "F7", "HT", "one thing kept, one dropped"),
    ]
    for (number, card) in cards.enumerated() {
      let (text, from, owner, know) = card
      let saved = try action(text, from: from, owner: owner, step: "begin \(day(7))", know: know)
      #expect(saved.out == "saved X\(number + 1)\n", "\(saved.err)")
    }
    let sixth = try action("More", from: "F1", owner: "EL", step: "begin \(day(7))", know: "x")
    #expect(sixth.status == 1)
    #expect(sixth.err.contains("There are 5 actions already"))
    let sheet = try workshop("sheet", "--as", "markdown").out
    for (text, from, owner, know) in cards {
      for words in [text, "From: \(from)", "Owner: \(owner)", know] {
        #expect(sheet.contains(words), "\(sheet)")
      }
    }
    #expect(sheet.contains("Owners beyond the senior team: 3 of 5"))
    #expect(sheet.contains("- \(root) (guess)"))
    let listed = try harness.run("action", "harrow", "--json").objects()
    #expect(listed.count == 5)
    #expect(listed.first?["from"] as? String == "F2")
  }

  @Test func domain13ACardSaysAllItLacksAndNothingIsSaved() throws {
    let bare = try harness.run("action", "harrow", "add", "Do it", "--by", day(60))
    #expect(bare.status == 1)
    for words in ["No point is linked", "No owner", "No first step", "how we will know"] {
      #expect(bare.err.contains(words), "\(bare.err)")
    }
    let late = try action("Do it", from: "F1", owner: "EL", step: day(20), know: "x")
    #expect(late.status == 1)
    #expect(late.err.contains("find a smaller one"))
    #expect(try harness.run("action", "harrow", "list").out.isEmpty)
    _ = try action("Do it", from: "F1", owner: "HT", step: day(3), know: "x")
    #expect(try harness.run("action", "harrow", "edit", "X1", "--owner", "Y2 lead").status == 0)
    #expect(try harness.run("action", "harrow", "edit", "X1", "--owner", "").status == 1)
    #expect(try harness.run("action", "harrow").out.contains("F1, Y2 lead"))
  }

  /// A protocol is a data file: one from a folder of one's own is led like those that are built in.
  @Test func domain7AProtocolFromAFolderNeedsNoCode() throws {
    let packs = harness.home.appendingPathComponent("config/packs")
    try FileManager.default.createDirectory(at: packs, withIntermediateDirectories: true)
    try Data(
      """
      pack: protocols
      protocols:
        - id: fishbowl
          title: Fishbowl
          steps:
            - {id: inside, title: Inside, minutes: 12, prompt: What do you see?, keeps: idea}
            - {id: outside, title: Outside, minutes: 8, prompt: What did you hear?}

      """.utf8
    ).write(to: packs.appendingPathComponent("ours.yaml"))
    #expect(try workshop("plan").out.contains("fishbowl  Fishbowl, 20 min"))
    #expect(
      try workshop("begin", "fishbowl").out.contains("Fishbowl: Inside, 12 min left, ends "))
    #expect(try workshop().out.contains("What do you see?"))
    #expect(try workshop("idea", "One voice at a time").out == "saved W1\n")
    let entry = try workshop("show", "--json").objects().first
    #expect(entry?["step"] as? String == "fishbowl/inside")
    #expect(try workshop("next").out.contains("Fishbowl: Outside, 8 min left"))
    #expect(try workshop("next").out.contains("workshop: "))
  }

  @Test func domain7TheProtocolsThereAreAreListedAndAMistakeSaysSo() throws {
    let listed = try harness.run("pack", "list").out
    #expect(listed.contains("protocols tools  16 protocols: grow five-whys"))
    #expect(try workshop("begin", "nothing").status == 64)
    #expect(try workshop("plan").out.contains("workshop-180  Improvement workshop, 180 minutes"))
    #expect(try workshop("next").err.contains("begin workshop-120"))
  }

  @Test func domain7ABranchThatEndsInAPersonIsAskedAndIsNoCause() throws {
    for _ in 0..<4 {
      let isOn = try !workshop().out.contains("not begun")
      _ = try isOn ? workshop("next") : workshop("begin", "workshop-120")
    }
    #expect(try workshop("why", "the teacher forgets").out.contains("ends in a person"))
    let shown = try workshop("show", "--json").objects().first
    #expect(shown?["ends-in-person"] as? [String] == ["W1"])
    #expect(try !workshop("sheet").out.contains("the teacher forgets"))
    #expect(try workshop("next").err.contains("W1 ends in a person and is no cause yet"))
    _ = try workshop("back")
    _ = try workshop("why", "Nobody wrote the rule down", "--under", "W1")
    #expect(try workshop("next").err.isEmpty)
    #expect(try workshop("sheet").out.contains("Nobody wrote the rule down (guess)"))
  }

  /// The problem tree turned over, and dots that end.
  @Test func domain7AimsAndDotsAreCommandsToo() throws {
    #expect(try workshop("aim", "Every pupil speaks").status == 64)
    _ = try workshop("why", "A few pupils speak")
    #expect(try workshop("aim", "Every pupil speaks", "--under", "W1").out == "saved W2\n")
    #expect(try workshop("aim", "x", "--under", "F1").status != 0)
    #expect(try workshop().out.contains("W2 turned over: Every pupil speaks"))
    #expect(try workshop("sheet").out.contains("What we want instead"))
    _ = try workshop("attendee", "HT, 2 teachers")
    _ = try workshop("idea", "Partner B first")
    #expect(try workshop("vote", "W4", "8").status == 0)
    let refused = try workshop("vote", "W4", "2")
    #expect(refused.status == 1)
    #expect(refused.err.contains("8 of 9 dots are given: 3 for each of 3 people."))
    #expect(try workshop("vote", "W4").status == 0)
    #expect(try workshop().out.contains("9 of 9 dots given, 3 each"))
    #expect(try workshop("unvote", "W4", "2").status == 0)
    #expect(try workshop("unvote", "W4", "9").status == 64)
    let shown = try workshop("show", "--json").objects().first
    #expect(shown?["dots-left"] as? Int == 2)
    #expect(shown?["dots-given"] as? Int == 7)
  }

  /// Who has not spoken, as words and as a picture in the page and in the school's export.
  @Test func domain7TheTalkMapIsAPageAndInTheExport() throws {
    _ = try workshop("attendee", "HT, 3 teachers")
    for seat in ["b", "b", "d"] { _ = try workshop("turn", seat) }
    let words = "2 of 4 seats spoke, 3 turns; most 2 at seat B; not yet: A C"
    #expect(try workshop("talk").out.contains(words))
    #expect(try workshop("talk", "--json").objects().count > 2)
    for page in [
      try workshop("talk", "--as", "html").out,
      try harness.run("export", "harrow", "--as", "html").out,
    ] {
      #expect(page.contains("<figcaption>Talk map of the workshop, by seat: \(words)"))
      #expect(page.contains("<svg") && !page.contains("<script") && !page.contains("https:"))
    }
    #expect(try harness.run("export", "harrow", "--as", "text").out.contains("Talk at the workshop"))
  }

  /// Questions to ask and the moves for trouble, without a screen.
  @Test("D11-adaptive a known fix or something to learn is asked, and trouble has its moves")
  func domain7StemsAndMovesAreACommandToo() throws {
    let out = try workshop("stems").out
    #expect(out.contains("Is this a known fix, or something to learn?"))
    for move in ["One voice leads: write first", "It is no use: bright spots"] {
      #expect(out.contains(move))
    }
    let moves = try workshop("stems", "--json").objects().compactMap { $0["move"] as? String }
    #expect(moves.count == 6)
    _ = try workshop("attendee", "HT, 2 teachers, 3 TAs")
    #expect(
      try workshop("stems").out.contains("Who speaks, the most senior last: TAs, teachers, HT"))
    // And the room is asked while it says what it could do.
    _ = try workshop("begin", "workshop-120")
    for _ in 0..<6 { _ = try workshop("next") }
    #expect(try workshop().out.contains("Is it a known fix, or something to learn?"))
  }

  @Test func domain7MarksTurnsAndStepsThatFollowAreCommandsToo() throws {
    #expect(try workshop("begin", "one-two-four-all").out.contains("Alone, 60 s left"))
    #expect(try workshop("show", "--json").objects().first?["by-itself"] as? Bool == true)
    #expect(try workshop("by-itself").status == 0)
    #expect(try workshop("show", "--json").objects().first?["by-itself"] as? Bool == false)
    #expect(try workshop("mark", "F2", "!3 ?2").status == 0)
    #expect(try workshop("mark", "F2", "three").status == 64)
    #expect(try workshop("attendee", "HT, 2 teachers").status == 0)
    #expect(try workshop("turn", "b").status == 0)
    let silent = try workshop("show", "--json").objects().first?["not-yet-spoken"] as? [String]
    #expect(silent == ["A", "C"])
    #expect(try workshop("turn", "7").status == 64)
  }

  @Test func domain7ARiskIsPreventedAndTheSheetPrintsOnA4() throws {
    #expect(try workshop("risk", "Nobody counts").out == "saved W1\n")
    #expect(try workshop("decision", "We count on Mondays", "--under", "W1").status == 0)
    #expect(try workshop("decision", "x", "--under", "F1").status != 0)
    #expect(try workshop("sheet").out.contains("We prevent it: We count on Mondays"))
    let page = try workshop("sheet", "--as", "html").out
    #expect(page.contains("<h1>What we agreed</h1>"))
    #expect(page.contains("size: A4"))
    #expect(!page.contains("http:") && !page.contains("https:"))
    #expect(try workshop("sheet", "--as", "markdown").out.contains("# What we agreed"))
    #expect(try workshop("sheet", "--json").objects().first?["piece"] as? String == "heading")
  }

  @Test func domain11AnExchangeVisitIsSaidOfAnAction() throws {
    _ = try harness.run(
      [
        "action", "harrow", "add", "Visit each other", "--from", "F1", "--owner", "HT",
        "--first-step", day(3), "--by", day(60), "--know", "x", "--exchange-visit",
      ], input: Data())
    let before = try harness.run("action", "harrow", "--json").objects().first
    #expect(before?["exchange-visit"] as? Bool == true)
    _ = try harness.run("action", "harrow", "edit", "X1", "--no-exchange-visit")
    let after = try harness.run("action", "harrow", "--json").objects().first
    #expect(after?["exchange-visit"] as? Bool == false)
  }
}
