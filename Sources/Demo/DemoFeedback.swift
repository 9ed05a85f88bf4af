// Synthesis: every point from its first wording to the one that was used in the room.

import Domain
import Journal
import Store

enum DemoFeedback {
  static func record<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    for point in points {
      try team.record(.oak, "14:25") { review in
        let words = Words(review: review)
        let draft = Point(text: point.first, line: words.ref(point.line))
        return [Change(.point(draft), displayID: DisplayID(point.id))]
      }
    }
    try shortenWordingCheck(&team)
    try mentionAndTakeBack(&team)
    for point in points {
      try team.record(.oak, "15:05") { [change(point, Words(review: $0))] }
    }
    try DemoSession.checkWording(&team)
  }

  /// A fire bell test took six minutes of synthesis; the wording check gave them back.
  private static func shortenWordingCheck<D: Disk>(
    _ team: inout DemoTeam<D>
  ) throws(RecordFailure) {
    try team.record(.oak, "14:31") { review in
      let words = Words(review: review)
      var changes: [Change] = []
      for (name, start, end) in [("S13", "14:10", "15:01"), ("S14", "15:01", "15:20")] {
        guard var slot = review.record(words.ref(name))?.slot, let start = TimeOfDay(start),
          let end = TimeOfDay(end)
        else { continue }
        slot.start = start
        slot.end = end
        changes.append(Change(.slot(slot), replacing: words.current(name)))
      }
      return changes
    }
  }

  /// A draft that named a year and a need pointed at two children; the year went.
  private static func mentionAndTakeBack<D: Disk>(
    _ team: inout DemoTeam<D>
  ) throws(RecordFailure) {
    try team.record(.oak, "14:50") { review in
      let words = Words(review: review)
      let draft = Point(
        text: "In Y4 an adult sat beside two pupils with picture boards; both pointed when asked.",
        line: words.ref("L2"), evidence: words.refs("N10"))
      return [Change(.point(draft), replacing: words.current("F5"))]
    }
  }

  private static func change(_ point: Drafted, _ words: Words) -> Change {
    let value = Point(
      text: point.final, line: words.ref(point.line), evidence: words.refs(point.evidence),
      contrary: words.refs(point.contrary), sort: sorts[point.id])
    return Change(.point(value), replacing: words.current(point.id))
  }

  private static let sorts: [String: PointSort] = [
    "F1": .works, "F2": .works, "F3": .puzzles, "F4": .puzzles, "F5": .puzzles, "F6": .puzzles,
    "F7": .works, "F8": .works,
  ]

  private static var points: [Drafted] {
    [
      Drafted(
        "F1", "L1",
        "Vocabulary teaching in KS2 is outstanding.",
        "We heard new words and full sentences when pupils explained: full sentences in 7 "
          + "of 9 answers in one lesson, a named term in all 5 explanations in another, a "
          + "target word in 3 of the 4 pairs we could hear in a third. A pupil told us "
          + "\"convince me\" means saying why. What do you think is making that happen?",
        evidence: "N05 N13 N15 A01 A09", contrary: "A06"),
      Drafted(
        "F2", "L2",
        "Quiet children are left behind in classes that use hands up.",
        "Where hands went up, 1 of the 6 pupils who spoke was among those you had marked; "
          + "where names were drawn, 4 of 7 in the morning and 5 of 7 after lunch. Two pupils "
          + "in different groups linked sticks with everyone having a go. We wondered how the "
          + "choice of who speaks is made across classes. What have staff noticed?",
        evidence: "N06 N09 N21 A03 A04 A13", contrary: "N13"),
      Drafted(
        "F3", "L2",
        "Year 2 partner talk is weak.",
        "In one 40-second turn, 4 of the 6 nearest pairs had a single speaker; in another "
          + "class, where the adult named who goes first, both children spoke in 5 of 6. A "
          + "child said: \"Sometimes she does all of it and then the timer goes.\" These are "
          + "two short visits. What might they suggest about how turns are shared?",
        evidence: "N12 N23 A08", contrary: ""),
      Drafted(
        "F4", "L1",
        "Vocabulary isn't transferring into writing.",
        "Vocabulary boxes were dated in 15 of 15 older pupils' books and the word came back "
          + "in the pupil's own sentence in 6; in the younger sample, in 7 of 12. Books show "
          + "part of what pupils do. Where else might you look to see words being used again?",
        evidence: "N18 N22", contrary: "N20"),
      Drafted(
        "F5", "L2",
        "TAs are not deployed effectively.",
        "Teaching assistants described two ways of working in a discussion: rehearsing with "
          + "a pair, or running a table alongside. We saw an adult in each place once. How is "
          + "it decided which way is used?",
        evidence: "N10 N16 A12 A11", contrary: ""),
      Drafted(
        "F6", "L3",
        "Leaders don't monitor impact well enough.",
        "Leaders told us about drop-ins, a talk log and conversations. The log had entries "
          + "from 9 of 14 teachers since 6 November; one leader had not yet been able to visit "
          + "a year group since October; governors had seen training dates and not who talks. "
          + "What information would help each of these groups?",
        evidence: "N25 A09 A10 A15", contrary: ""),
      Drafted(
        "F7", "L3",
        "All teachers should count who speaks.",
        "One teacher changed how pupils are chosen after counting who spoke; another moved "
          + "sentence starters to a desk and heard \"because\"; a third stopped and "
          + "re-explained after three whiteboards. Staff are adapting from what they notice. "
          + "How might colleagues come to hear about changes like these?",
        evidence: "N14 N24 A13", contrary: ""),
      Drafted(
        "F8", "L1",
        "Parents love it.",
        "Of four parents we met, two had heard about the talk work from school and two from "
          + "their child; one quoted \"that's not big, that's colossal\". This is one short "
          + "conversation, so we hold it lightly. What would you like families to hear next?",
        evidence: "A14", contrary: ""),
    ]
  }
}
