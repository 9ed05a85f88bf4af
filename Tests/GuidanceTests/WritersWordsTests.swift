// Whose words are whose: what somebody said is left alone, and what the writer adds to it is not.
// Beside it, how far the host's own words reach.

import Guidance
import Testing

@Suite struct WritersWordsTests {
  private func marked(_ text: String, protected: [String] = []) -> [String] {
    Guide.builtIn.findings(in: text, as: .note, protected: protected)
      .filter { $0.tier == .flag }.map(\.text)
  }

  @Test(arguments: [
    ("The teacher asked excellent questions.", "excellent"),
    ("The class wrote muddled sentences.", "muddled"),
    ("The coach explained the game brilliantly.", "brilliantly"),
    ("Six pupils wrote a page, which was superb.", "superb"),
    ("The TA asked four questions and behaviour was poor.", "poor"),
    ("The coach told them to line up and the routine was slick.", "slick"),
    ("A girl said “it was dull” and the pace was weak.", "weak"),
    ("The boy said \"lava\" and \"magma\", and the talk was dull.", "dull"),
    ("The sign says \"walk\" and pupils behaved badly.", "badly"),
    ("We told the clerk that the plan was weak.", "weak"),
    ("Two of us said the talk was dull.", "dull"),
    ("According to us, marking is poor.", "poor"),
    ("As we said, the lesson was dull.", "dull"),
    ("We are not saying this is weak.", "weak"),
    ("Pupils labelled a diagram and the lesson was dull.", "dull"),
    ("Names were drawn and the lesson was dull.", "dull"),
    ("The timetable says 9 but the start was sloppy.", "sloppy"),
    ("The label read Quiet Corner but the room was noisy.", "noisy"),
    ("\"Nobody told us\" - the start was dull.", "dull"),
    ("Books: a mess.", "a mess"),
    ("Head: passionate.", "passionate"),
    ("TA: two at the back table. The lesson was dull.", "dull"),
  ])
  func writersVerdictIsFound(_ text: String, _ word: String) {
    #expect(marked(text).contains { $0.contains(word) }, "\(marked(text))")
  }

  @Test(arguments: [
    "Two pupils said the coach explained the game brilliantly.",
    "A parent wrote that behaviour was poor and the pace was weak.",
    "Three pupils said \"maths\" and \"art\" were dull.",
    "A boy said \"maths\" was dull.",
    "We were told that the hall was dull.",
    "Four pupils said we asked dull questions.",
    "Nine pupils asked why the questions were so dull.",
    "According to two parents the plan was weak.",
    "The mentor said the trainee asked good questions and planned well.",
    "A pupil said maths was boring and the lesson was too long.",
    "The policy says the library is tidy and the corridor is calm.",
    "T labelled the two flasks strong and weak.",
    "TA: lovely work, table 3. Well done.",
    "Vocabulary: weak, feeble, frail.",
  ])
  func reportedViewIsLeftAlone(_ text: String) {
    #expect(marked(text) == [])
  }

  /// A row of quotations after one verb ends where something else is joined to it.
  @Test func quotationsInARowEndOnce() {
    #expect(marked("A boy said \"dull\" and \"weak\" and \"poor\".") == [])
    #expect(marked("A boy said \"dull\" and \"weak\" and the plan was poor.") == ["poor"])
  }

  @Test(arguments: [
    "Talk for every child is the focus.",
    "The outstanding oracy project reached 12 of 20.",
    "9 of the 12 disadvantaged pupils spoke.",
    "We saw how disadvantaged pupils take part in class in 3 rooms.",
  ])
  func runsOfTheHostsWordsAreLeftAlone(_ text: String) {
    let own = [
      "Talk for every child: is our outstanding oracy project working well?",
      "To what extent do all disadvantaged pupils take part in class talk?",
    ]
    let reach = own + ["How disadvantaged pupils take part in class"]
    #expect(marked(text, protected: reach) == [])
  }

  /// A word or two of a line of enquiry, and little ones among them, say nothing of the host's.
  @Test func aWordOfTheHostsIsNoLicence() {
    let own = ["How do we know that teaching is good in all of our rooms?"]
    #expect(!marked("The teaching is good.", protected: own).isEmpty)
    #expect(!marked("Teaching is outstanding.", protected: own).isEmpty)
  }

  /// S14: with a verb of its own, and no question any more, it is the writer's answer.
  @Test(arguments: [
    ("Pupils enjoy reading.", ["enjoy"]), ("All pupils enjoy reading.", ["All pupils", "enjoy"]),
    ("The weakest readers catch up quickly.", ["catch up"]),
    ("They catch up quickly.", ["catch up"]),
  ])
  func aClaimMadeOfTheHostsWordsIsTheWriters(_ text: String, _ found: [String]) {
    let own = [
      "Bold readers: do all our weakest readers catch up quickly?",
      "To what extent do our lowest-attaining pupils enjoy reading?",
    ]
    #expect(marked(text, protected: own) == found)
  }

  @Test(arguments: [
    "To what extent do our lowest-attaining pupils enjoy reading?",
    "We looked at whether pupils enjoy reading.", "The weakest readers had a book.",
    "The lowest-attaining pupils sat at the front.",
  ])
  func namesOfGroupsAndQuestionsStayTheHosts(_ text: String) {
    let own = [
      "Bold readers: do all our weakest readers catch up quickly?",
      "To what extent do our lowest-attaining pupils enjoy reading?",
    ]
    #expect(marked(text, protected: own) == [])
  }

  /// M7: a gap ends a sentence where another begins behind it, and goes on elsewhere.
  @Test(arguments: [
    ("Pupils wrote … The talk was dull.", ["dull"]),
    ("At 10:05 6 pupils had written … The talk was dull.", ["dull"]),
    ("A pupil said that it went … The talk was dull.", ["dull"]),
    ("In … of … places we saw …", []), ("24 of 27 …", []),
  ])
  func aGapHidesNoVerdict(_ text: String, _ found: [String]) {
    #expect(marked(text) == found)
  }
}
