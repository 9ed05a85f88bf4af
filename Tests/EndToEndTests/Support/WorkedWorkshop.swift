// The workshop of the worked example: fourteen people, a silent gallery, 1-2-4-All, five whys on F2,
// effort and impact, a pre-mortem, 23 ideas and five actions; by keys and by commands. Domain 3.

import Domain
import Foundation
import TerminalSupport
import Testing

enum WorkedWorkshop {
  /// What was marked at the gallery, on F2.
  static let marks = "!3 ?2 =5"
  /// One idea from each four of fourteen people.
  static let fours = [
    "Sticks give everybody a turn", "We tell pupils who goes first", "A partner to practise with",
    "Time to think before hands go up",
  ]
  /// Five whys on F2; the last is the root that the group found.
  static let whys = [
    "Turns are chosen in different ways", "Each class kept the way it knew",
    "The training showed the routines and not who starts them",
    "Choosing a speaker was left for later",
    "we never agreed who chooses the speaker, each of us carried on as before",
  ]
  static let bright = "Y4 draws sticks, and 5 of 7 marked places spoke"
  /// The rest of the 23, as they were said; the last one is placed and voted for.
  static let ideas = [
    "Tally who speaks, one lesson a week", "Sticks in every room", "A turn card on each table",
    "Visit each other's lessons", "Two of us go to Pellwick", "Ask pupils what helps",
    "Write down the adult's part with TAs", "A half-page for governors",
    "Rehearse at the table first", "Ten seconds before answers", "Pairs that change each week",
    "A list of pairs for the SENCO", "Talk log back on one page", "A word for the day at lunch",
    "Open questions for midday staff", "Tell families which words", "Stems on desks",
    "A question box in Year 2", "Partner B goes first in Y1 and Y2",
  ]
  static let risk = "Nobody counts after the holidays"
  static let prevention = "The tally stands on the Monday sheet until February"
  static let decision = "We look again on 25 February"

  // MARK: By keys

  /// The whole workshop in its pane, from its beginning to its close.
  static func live(_ run: TerminalRun) {
    run.send("6")
    run.expect("Workshop · not begun")
    run.send("\r")
    run.expect("> 120 min Improvement workshop")
    run.send("\r")
    run.expect("Purpose  8 min left")
    run.expect("14 people, 12 beyond")
    goOn(run, "Gallery")
    run.send("\u{1B}[B\u{1B}[B\u{1B}[B\u{1B}[Bm")
    run.expect("Marks on F2")
    run.send("\(marks)\r")
    run.expect("F2 [\(marks)]")
    goOn(run, "What stands out")
    lead("1-2-4-All", "Alone", run)
    run.send("A")
    run.expect("Enter begins the next step.")
    goOn(run, "1-2-4-All: Pairs")
    goOn(run, "1-2-4-All: Fours")
    for idea in fours { write("n", idea, run) }
    goOn(run, "1-2-4-All: All")
    leave(run, "What stands out")
    goOn(run, "Why might this be")
    lead("Five whys", "Ask why", run)
    run.send("n")
    run.expect("Why might this be? \"F2")
    run.send("F2: \(whys[0])\r")
    run.expect("\(whys[0]) (F2)")
    for why in whys.dropFirst() { write("w", why, run) }
    leave(run, "Why might this be")
    goOn(run, "Break")
    goOn(run, "What we know")
    write("n", bright, run)
    goOn(run, "What could we do")
    for idea in ideas { write("i", idea, run) }
    goOn(run, "Choose few")
    lead("Effort and impact", "Draw the grid", run)
    goOn(run, "Effort and impact: List")
    goOn(run, "Effort and impact: Place")
    run.send("kkh")
    run.expect("(effort 2, impact 5)")
    run.send("vvv")
    run.expect("3 of 42 dots given, 3 each")
    leave(run, "Choose few")
    goOn(run, "Pre-mortem")
    lead("Pre-mortem", "Set the scene", run)
    goOn(run, "Pre-mortem: Write alone")
    goOn(run, "Pre-mortem: Round")
    run.send("oabcdefghijklm")
    run.expect("Not yet spoken: N")
    run.send("n")
    run.expect("Every seat has spoken.")
    run.send("\u{1B}")
    run.expectGone("A letter counts a turn")
    write("n", risk, run)
    run.send("d")
    run.expect("So that it does not happen")
    run.send("\(prevention)\r")
    run.expect("so: \(prevention)")
    leave(run, "Pre-mortem")
    goOn(run, "Actions")
    for (number, action) in WorkedAction.all.enumerated() {
      action.write(run)
      run.expect("X\(number + 1) \(action.text.prefix(30))")
    }
    goOn(run, "Close")
    write("n", decision, run)
    run.send("W")
    run.expect("What we agreed")
    run.send("W")
    run.expectGone("What we agreed")
    goOn(run, "closed")
  }

  private static func goOn(_ run: TerminalRun, _ step: String) {
    run.send("\r")
    run.expect("Workshop · \(step)")
  }

  /// Leads the tool that the step offers.
  private static func lead(_ tool: String, _ step: String, _ run: TerminalRun) {
    run.send("c")
    #expect(run.wait { $0.text.contains(/> \d+ min +/) && $0.text.contains(tool) })
    run.send("\r")
    run.expect("Workshop · \(tool): \(step)")
  }

  private static func leave(_ run: TerminalRun, _ step: String) {
    run.send("x")
    run.expect("Workshop · \(step)")
  }

  /// Writes words with a key and sees them on the board.
  private static func write(_ key: String, _ words: String, _ run: TerminalRun) {
    run.send(key)
    run.expect("Enter save")
    run.send("\(words)\r")
    run.expectGone("Enter save")
    run.expect(String(words.prefix(40)))
  }

  // MARK: By commands

  static func live(_ path: String, _ harness: Harness) throws {
    @discardableResult
    func workshop(_ words: String...) throws -> Outcome {
      let outcome = try harness.run(["workshop", path] + words, input: .init())
      #expect(outcome.status == 0, "\(words): \(outcome.err)")
      return outcome
    }
    func id(_ outcome: Outcome) -> String {
      outcome.out.split(whereSeparator: \.isWhitespace).dropFirst().first.map(String.init) ?? ""
    }
    func steps(_ count: Int) throws { for _ in 0..<count { try workshop("next") } }
    #expect(try workshop("begin", "workshop-120").out.contains("Purpose, 8 min left"))
    try steps(1)
    try workshop("mark", "F2", marks)
    try steps(1)
    try workshop("begin", "one-two-four-all")
    try workshop("by-itself")
    try steps(2)
    for idea in fours { try workshop("idea", idea) }
    try workshop("close")
    try steps(1)
    try workshop("begin", "five-whys")
    var under = id(try workshop("why", whys[0], "--evidence", "F2"))
    for why in whys.dropFirst() { under = id(try workshop("why", why, "--under", under)) }
    try workshop("close")
    try steps(2)
    try workshop("bright-spot", bright)
    try steps(1)
    var last = ""
    for idea in ideas { last = id(try workshop("idea", idea)) }
    try steps(1)
    try workshop("begin", "effort-impact")
    try steps(2)
    try workshop("place", last, "2", "5")
    try workshop("vote", last, "3")
    try workshop("close")
    try steps(1)
    try workshop("begin", "pre-mortem")
    try steps(2)
    for seat in "abcdefghijklmn" { try workshop("turn", String(seat)) }
    let noted = id(try workshop("risk", risk))
    try workshop("decision", prevention, "--under", noted)
    try workshop("close")
    try steps(1)
    for (number, action) in WorkedAction.all.enumerated() {
      let saved = try harness.run(
        [
          "action", path, "add", action.text, "--from", action.from, "--owner", action.owner,
          "--first-step", action.first, "--by", action.by, "--know", action.know,
        ], input: .init())
      #expect(saved.out == "saved X\(number + 1)\n", "\(saved.err)")
    }
    try steps(1)
    try workshop("decision", decision)
    try steps(1)
    #expect(try workshop().out.contains("workshop: closed"))
  }

  // MARK: What it came to

  static func expectTheExample(_ review: Review) {
    let board = WorkshopBoard(review)
    let room = WorkshopRoom(review)
    #expect(room.people == 14)
    #expect(room.beyondSeniorTeam == 12)
    #expect(room.silent.isEmpty && room.seats.allSatisfy { $0.turns == 1 })
    let marked = review.pointsInOrder.first { review.name(of: $0) == "F2" }
    #expect(marked.map { board.markWords(of: $0) } == marks)
    #expect(board.tree.compactMap { $0.record.word?.text } == whys)
    #expect(board.tree.map(\.depth) == [0, 1, 2, 3, 4])
    #expect(board.tree.compactMap { $0.record.word.map { board.basis($0) } }.first == "F2")
    #expect(board.roots.compactMap { $0.word?.text } == [whys[4]])
    let said = board.words(.idea).compactMap(\.word)
    #expect(said.map(\.text) == fours + ideas, "as they were said")
    #expect(said.count == 23)
    #expect(said.last?.placing == Placing(effort: 2, impact: 5))
    #expect(board.ideasInOrder.first?.word?.text == ideas.last)
    #expect(board.dots(each: 3).words == "3 of 42 dots given, 3 each")
    #expect(
      board.words(.risk).map { board.preventing($0).compactMap { $0.word?.text } } == [[prevention]])
    #expect(board.decisions.compactMap { $0.word?.text } == [decision])
    #expect(board.words(.bright).compactMap { $0.word?.text } == [bright])
    let steps = [Word.Sort.idea, .cause, .risk, .bright].map { sort in
      board.words(sort).first?.word?.step
    }
    #expect(
      steps == [
        "one-two-four-all/fours", "five-whys/whys", "pre-mortem/round", "workshop-120/known",
      ])
    #expect(review.timers["workshop"]?.stoppedAt != nil)
    #expect(review.ownersBeyondLeaders.beyond == 3)
  }
}

/// An action looked at again: what stood there, what is there.
struct WorkedCheck {
  let action: String
  let visit: ImpactCheck.Visit
  let status: ImpactCheck.Status
  let then: String
  let now: String
  let pupils: String

  /// When each visit was.
  static func day(of visit: ImpactCheck.Visit) -> String {
    visit == .light ? "2027-02-25" : "2027-05-20"
  }

  private static let before = [
    "X1": "1 of 6, 4 of 7", "X2": "2 of 6 pairs", "X3": "Two ways, told by five TAs",
    "X4": "Training dates only", "X5": "No visits",
  ]

  private static func check(
    _ action: String, _ visit: ImpactCheck.Visit, _ status: ImpactCheck.Status, _ now: String,
    pupils: String = ""
  ) -> WorkedCheck {
    WorkedCheck(
      action: action, visit: visit, status: status, then: before[action] ?? "", now: now,
      pupils: pupils)
  }

  /// The light check by telephone, then the visit.
  static let all = [
    check("X1", .light, .underWay, "9 of 22 over four weeks", pupils: "It is anyone now."),
    check("X2", .light, .done, "Both speak in 5 of 6 pairs, two visits"),
    check("X3", .light, .underWay, "A draft with both choices"),
    check("X4", .light, .notBegun, "Waits for the tally"),
    check("X5", .light, .changed, "Y6 only; cover was short"),
    check("X1", .impact, .done, "5 of 9 and 6 of 7", pupils: "You have to be ready."),
    check("X2", .impact, .done, "Both speak in 5 of 6 pairs, three visits"),
    check("X3", .impact, .done, "Five TAs name the same two choices"),
    check("X4", .impact, .done, "Governors asked on 4 May, minuted"),
    check("X5", .impact, .underWay, "Two went to Pellwick; each kept one thing"),
  ]

  /// Writes it in the after pane, on the action that is selected.
  func write(_ run: TerminalRun) {
    run.send("t")
    run.expect("Check of \(action)")
    let values = [
      visit.rawValue, WorkedCheck.day(of: visit), status.words, then, now, pupils, "", "",
    ]
    for value in values { run.send("\u{15}\(value)\r") }
    run.expectGone("Check of \(action)")
    run.expect("\(visit.rawValue): \(status.words)")
  }

  /// The same as a command.
  func run(_ path: String, _ harness: Harness) throws {
    let outcome = try harness.run(
      [
        "after", path, "check", action, now, "--visit", visit.rawValue, "--status",
        status.rawValue, "--then", then, "--pupils", pupils, "--on", WorkedCheck.day(of: visit),
      ], input: .init())
    #expect(outcome.status == 0, "\(outcome.err)")
  }

  static func expectTheExample(_ review: Review) {
    let records = review.visible(.check)
    #expect(records.count == all.count)
    for (record, worked) in zip(records, all) {
      guard let check = record.check else { continue }
      #expect(review.name(of: check.action) == worked.action)
      #expect(check.visit == worked.visit && check.status == worked.status)
      #expect([check.then, check.text, check.pupils] == [worked.then, worked.now, worked.pupils])
      #expect(record.latest.at?.day.description == day(of: worked.visit))
    }
  }
}
