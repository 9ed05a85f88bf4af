// The eight points of the worked example, from their first wordings to those used in the room, its
// five actions, and how they are written by keys. Domain 3.

import TerminalSupport
import Testing

/// One point of the example.
struct WorkedPoint {
  let id: String
  let line: String
  let sort: String
  let first: String
  let final: String
  let evidence: String
  let contrary: String

  private func names(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// Writes it in the feedback pane: the first words, what they rest on, the words for the room.
  func write(_ run: TerminalRun) {
    run.send("n")
    run.expect("New point")
    run.send(first)
    run.send("\u{14}\(line.dropFirst())")
    run.expect("New point, \(line)")
    run.send("\r")
    run.expect("\(id) is saved.")
    run.send("a*")
    run.expect("every line")
    for name in names(evidence) {
      run.send("\(name) ")
      run.expect("+ \(name)")
      run.send("\u{15}")
    }
    for name in names(contrary) {
      run.send("\(name)-")
      run.expect("- \(name)")
      run.send("\u{15}")
    }
    run.send("\r")
    run.expect("\(id): the evidence is saved.")
    run.send("e\u{15}")
    run.send(final)
    run.send("\r")
    run.expectGone("Enter save")
    run.expect("\(id) is saved.")
    run.send("s\(sort == "works" ? 1 : 2)")
    run.expect("\(id): \(sort)")
  }

  static let all = [
    WorkedPoint(
      id: "F1", line: "L1", sort: "works",
      first: "Vocabulary teaching in KS2 is outstanding.",
      final: "We heard new words and full sentences when pupils explained: full "
          + "sentences in 7 of 9 answers in one lesson, a named term in all 5 "
          + "explanations in another, a target word in 3 of the 4 pairs we could "
          + "hear in a third. A pupil told us \"convince me\" means saying why. "
          + "What do you think is making that happen?",
      evidence: "N05 N13 N15 A01 A09", contrary: "A06"),
    WorkedPoint(
      id: "F2", line: "L2", sort: "works",
      first: "Quiet children are left behind in classes that use hands up.",
      final: "Where hands went up, 1 of the 6 pupils who spoke was among those you "
          + "had marked; where names were drawn, 4 of 7 in the morning and 5 of 7 "
          + "after lunch. Two pupils in different groups linked sticks with "
          + "everyone having a go. We wondered how the choice of who speaks is "
          + "made across classes. What have staff noticed?",
      evidence: "N06 N09 N21 A03 A04 A13", contrary: "N13"),
    WorkedPoint(
      id: "F3", line: "L2", sort: "puzzles",
      first: "Year 2 partner talk is weak.",
      final: "In one 40-second turn, 4 of the 6 nearest pairs had a single "
          + "speaker; in another class, where the adult named who goes first, "
          + "both children spoke in 5 of 6. A child said: \"Sometimes she does "
          + "all of it and then the timer goes.\" These are two short visits. "
          + "What might they suggest about how turns are shared?",
      evidence: "N12 N23 A08", contrary: ""),
    WorkedPoint(
      id: "F4", line: "L1", sort: "puzzles",
      first: "Vocabulary isn't transferring into writing.",
      final: "Vocabulary boxes were dated in 15 of 15 older pupils' books and the "
          + "word came back in the pupil's own sentence in 6; in the younger "
          + "sample, in 7 of 12. Books show part of what pupils do. Where else "
          + "might you look to see words being used again?",
      evidence: "N18 N22", contrary: "N20"),
    WorkedPoint(
      id: "F5", line: "L2", sort: "puzzles",
      first: "TAs are not deployed effectively.",
      final: "Teaching assistants described two ways of working in a discussion: "
          + "rehearsing with a pair, or running a table alongside. We saw an "
          + "adult in each place once. How is it decided which way is used?",
      evidence: "N10 N16 A12 A11", contrary: ""),
    WorkedPoint(
      id: "F6", line: "L3", sort: "puzzles",
      first: "Leaders don't monitor impact well enough.",
      final: "Leaders told us about drop-ins, a talk log and conversations. The "
          + "log had entries from 9 of 14 teachers since 6 November; one leader "
          + "had not yet been able to visit a year group since October; governors "
          + "had seen training dates and not who talks. What information would "
          + "help each of these groups?",
      evidence: "N25 A09 A10 A15", contrary: ""),
    WorkedPoint(
      id: "F7", line: "L3", sort: "works",
      first: "All teachers should count who speaks.",
      final: "One teacher changed how pupils are chosen after counting who spoke; "
          + "another moved sentence starters to a desk and heard \"because\"; a "
          + "third stopped and re-explained after three whiteboards. Staff are "
          + "adapting from what they notice. How might colleagues come to hear "
          + "about changes like these?",
      evidence: "N14 N24 A13", contrary: ""),
    WorkedPoint(
      id: "F8", line: "L1", sort: "works",
      first: "Parents love it.",
      final: "Of four parents we met, two had heard about the talk work from "
          + "school and two from their child; one quoted \"that's not big, that's "
          + "colossal\". This is one short conversation, so we hold it lightly. "
          + "What would you like families to hear next?",
      evidence: "A14", contrary: ""),
  ]
}

/// One action of the example. First steps have a day within two weeks of the workshop.
struct WorkedAction {
  let text: String
  let from: String
  let owner: String
  let first: String
  let by: String
  let know: String

  /// Writes it in the review pane, value by value.
  func write(_ run: TerminalRun) {
    run.send("a")
    run.expect("New action")
    for value in [text, from, owner, first, by, know, ""] { run.send("\(value)\r") }
    run.expectGone("New action")
  }

  static let all = [
    WorkedAction(
      text: "Each year group tallies who speaks in one lesson a week for four weeks", from: "F2",
      owner: "EL", first: "Share tally sheet, 7 Dec", by: "2027-01-29",
      know: "Share of identified pupils speaking, start line N06 and N09"),
    WorkedAction(
      text: "\"Partner B first\" turn rule tried in Y1-Y2", from: "F3", owner: "Y2 lead",
      first: "Agree wording, 8 Dec", by: "2027-01-22",
      know: "Both speak in 5 of 6 pairs, three visits"),
    WorkedAction(
      text: "One-page guide to the adult's part in class talk, written with TAs", from: "F5",
      owner: "SC and TA rep", first: "Meet, 10 Dec", by: "2027-01-15",
      know: "TAs describe the same two choices"),
    WorkedAction(
      text: "Half-termly half-page for governors on who talks", from: "F6", owner: "DHT",
      first: "Agree who drafts it, 14 Dec", by: "2027-02-05",
      know: "Governors ask about it, minuted"),
    WorkedAction(
      text: "Y4 and Y6 teachers visit each other; two visit Pellwick", from: "F7", owner: "HT",
      first: "Book cover, 11 Dec", by: "2027-02-12",
      know: "Each names one thing kept, one dropped"),
  ]
}
