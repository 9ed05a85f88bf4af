// The ninety-five first wordings of judgment, each in a bare sentence, with the codes that may name
// it and a repair that must pass without a remark.

import Testing

/// One row: what a reviewer writes first, what it is, and what could stand there instead.
struct JudgmentRow: Sendable, CustomTestStringConvertible {
  var number: Int
  var first: String
  var codes: Set<String>
  /// Nil where the repair is to leave the words out.
  var repair: String?

  var testDescription: String { "row \(number): \(first)" }

  init(_ number: Int, _ first: String, _ codes: Set<String>, _ repair: String? = nil) {
    self.number = number
    self.first = first
    self.codes = codes
    self.repair = repair
  }

  static let all: [JudgmentRow] = [
    .init(
      1, "Teaching is outstanding.", ["GRD"],
      "In 4 of 5 visits pupils explained a method aloud before writing. What leads to that?"),
    .init(
      2, "It was a good lesson.", ["GRD", "EVA"],
      "In the 25 minutes I was there the class first read aloud, then wrote."),
    .init(
      3, "The school requires improvement.", ["GRD"],
      "We heard partner talk in 2 rooms and not in 3. What might account for the difference?"),
    .init(4, "The provision is inadequate.", ["GRD"]),
    .init(
      5, "There is exceptional practice here.", ["GRD"],
      "Pupils in Y5 used sentence strips; we had not met this before. How did it start?"),
    .init(6, "Writing is at a strong standard.", ["GRD"], "11 of 12 books showed two drafts."),
    .init(
      7, "The class is below the expected standard.", ["GRD"],
      "Your data sheet shows 61% at the expected standard. What do you make of it?"),
    .init(
      8, "Marking needs attention.", ["GRD"],
      "We saw comments once and stamps twice; which would you look at first?"),
    .init(9, "Phonics is in need of urgent improvement.", ["GRD"]),
    .init(10, "Leadership is excellent.", ["GRD"]),
    .init(
      11, "Ofsted would say this is a weakness.", ["GRD", "CMP"],
      "What does this look like from a pupil's chair?"),
    .init(
      12, "The questioning was ineffective.", ["EVA"],
      "9 questions in 6 min, pauses 1 to 5 s, 14 different pupils answered."),
    .init(
      13, "Phonics is weak.", ["EVA"],
      "3 of 8 in the group blended the new word; 5 waited for the adult."),
    .init(
      14, "The assembly was lovely.", ["PRA", "EVA"],
      "Four pupils showed us where they sat to read."),
    .init(
      15, "The teacher showed impressive subject knowledge.", ["EVA"],
      "T answered four unplanned questions with examples."),
    .init(
      16, "The writing was disappointing.", ["EVA"],
      "6 of 15 books had a piece longer than a page since September."),
    .init(
      17, "The lesson was well planned.", ["EVA"],
      "Resources for three tasks were out at 09:00; T changed the second at 09:20."),
    .init(18, "The pace was slow.", ["EVA"], "Input lasted 22 min; independent work 8 min."),
    .init(
      19, "Pupils were engaged.", ["MIND"], "24 of 27 writing or looking at the text at 10:05."),
    .init(20, "Pupils were bored.", ["MIND"], "5 of 27 had heads on desks at 10:15."),
    .init(
      21, "The back table was off task.", ["EVA"],
      "4 pupils talked about a game for about 3 min."),
    .init(22, "They loved it.", ["MIND"], "Nine asked to carry on at break."),
    .init(
      23, "She didn't understand.", ["MIND"],
      "She wrote 7, rubbed it out and asked twice \"what do I do?\""),
    .init(
      24, "These are confident learners.", ["MIND", "LAB"],
      "12 of 28 volunteered to read aloud."),
    .init(
      25, "Lazy boys sat by the window.", ["LAB", "MIND"],
      "At 10:20 six pupils had written one line or fewer."),
    .init(26, "The lowers had another sheet.", ["LAB"], "Pupils in the group reading book 3."),
    .init(
      27, "It is a difficult class.", ["LAB"],
      "T paused to ask for quiet 7 times in 20 min."),
    .init(
      28, "SEND pupils can't access it.", ["LAB", "ABS", "DEF"],
      "Two pupils had no task card at their table for 9 min."),
    .init(
      29, "There are many hard-to-reach parents.", ["LAB"],
      "4 of 12 invited families came; all 4 live within walking distance."),
    .init(30, "She is a weak teacher.", ["LAB", "GRD"]),
    .init(31, "For an ECT she did well.", ["LAB", "CMP"]),
    .init(
      32, "The adult always speaks first.", ["ABS"],
      "In both visits (09:30, 13:20) the adult spoke first."),
    .init(33, "He never listens.", ["ABS"], "We did not see name sticks in our three visits."),
    .init(34, "All pupils made notes.", ["ABS"], "28 of 28 made notes."),
    .init(35, "Nobody asked a question.", ["ABS"], "None of the six we asked had met the word."),
    .init(
      36, "Nothing is done about the noise.", ["ABS", "DEF"],
      "We asked three people and each described something different."),
    .init(37, "Most pupils wrote.", ["VAG"], "17 of 25 wrote."),
    .init(38, "A few pupils wrote.", ["VAG"], "Four of nine wrote."),
    .init(39, "The group often stops.", ["VAG"], "The group stopped twice in 20 minutes."),
    .init(40, "There was lots of teacher talk.", ["VAG", "EVA"], "Adult voice 19 of 25 min."),
    .init(
      41, "There was too much talk.", ["EVA", "VAG"],
      "The adult spoke for 19 of 25 min. What was intended?"),
    .init(
      42, "There was not enough challenge.", ["DEF", "EVA"],
      "Eight pupils finished by 10:05 and read until 10:20."),
    .init(43, "Teachers should pause.", ["PRE"], "What options are you weighing?"),
    .init(44, "Leaders must act on this.", ["PRE"]),
    .init(45, "The team needs to meet.", ["PRE", "DEF"], "We wondered what would help the team."),
    .init(
      46, "I would have started with the story.", ["PRE", "CMP"],
      "What other ways were considered?"),
    .init(47, "You could try name sticks.", ["PRE"]),
    .init(48, "We recommend a new scheme.", ["PRE"], "What have you tried so far?"),
    .init(49, "Next steps: introduce talk partners.", ["PRE"]),
    .init(
      50, "There is a lack of books.", ["DEF"],
      "We looked for word banks in 5 rooms and found them in 2."),
    .init(
      51, "The teacher failed to start the plenary.", ["DEF", "EMO"],
      "By 10:10 the plenary on the plan had not started."),
    .init(
      52, "It was a missed opportunity.", ["DEF"],
      "Three pupils raised the tide; the lesson went on to the map."),
    .init(
      53, "There was no evidence of planning.", ["DEF", "ABS"],
      "In the 12 books and 3 lessons we saw, we did not come across a plan."),
    .init(
      54, "There are gaps in provision.", ["DEF"],
      "On Tuesdays and Thursdays the group does not run."),
    .init(
      55, "Pupils have limited vocabulary.", ["DEF", "LAB"],
      "In 8 answers the longest was 5 words."),
    .init(
      56, "Practice is inconsistent.", ["EVA", "CMP"],
      "Seen in 3 of 6 rooms; the 6 teachers described 2 different starts."),
    .init(57, "Despite the support the group stopped.", ["DEF", "EMO"]),
    .init(58, "Only 5 pupils spoke.", ["EMO"], "5 of 27 pupils spoke."),
    .init(
      59, "Even the SEND pupils joined in.", ["EMO", "LAB"],
      "Pupils with support plans: 4 of 5 joined in."),
    .init(
      60, "It is better than Year 4.", ["CMP"],
      "In one room pairs spoke for 40 s; in another for 90 s."),
    .init(61, "Year 3 is the weakest class.", ["CMP", "LAB"]),
    .init(62, "At our school we use name sticks.", ["CMP", "PRE"]),
    .init(
      63, "It stopped because the teacher talked.", ["CAU", "LAB"],
      "At the same time as the adult spoke we saw two pens go down."),
    .init(
      64, "As a result, progress was made.", ["CAU"],
      "At 09:35, 3 could; at 09:55, 9 showed it on a whiteboard."),
    .init(
      65, "Learning was evident.", ["MIND", "NOEV"],
      "Pupil at the end: \"Now I see why it floats.\""),
    .init(
      66, "This leads to low outcomes.", ["CAU", "DEF"],
      "Your results show 61%; we saw two drafts; what links, if any, do you see?"),
    .init(
      67, "It was felt that pupils wait.", ["HED", "HEA"],
      "Two reviewers heard an adult give the word."),
    .init(68, "We feel it is weak.", ["HED", "EVA"]),
    .init(69, "She appears to struggle.", ["HED", "MIND"], "She asked for help 4 times."),
    .init(70, "Clearly the routine is there.", ["INT"]),
    .init(71, "It was really noisy.", ["INT", "EVA"]),
    .init(
      72, "Great displays, but the labels have fallen.", ["BUT", "PRA"],
      "Six labels were on the floor and eight on the board."),
    .init(73, "However, the second group waited.", ["BUT"], "And the second group waited 4 min."),
    .init(
      74, "Well done, keep it up.", ["PRA"],
      "What would you want to protect as things change?"),
    .init(75, "Why didn't you use the wall?", ["LEA", "EMO"], "What led to the choice to stand?"),
    .init(76, "Don't you think it is long?", ["LEA"], "What do you think about the length?"),
    .init(77, "Have you considered name sticks?", ["LEA", "PRE"], "What have you tried so far?"),
    .init(
      78, "Wouldn't it be better if they sat in pairs?", ["LEA", "EVA"],
      "What would be different if they sat in pairs?"),
    .init(79, "Is there a reason why not?", ["LEA"], "What was behind the choice?"),
    .init(
      80, "Staff say everyone is fed up.", ["HEA", "ABS"],
      "Three of five TAs told us \"we find out last\"."),
    .init(
      81, "Pupils feel unheard.", ["SNG", "MIND"],
      "One of six pupils said \"nobody asks us\"."),
    .init(
      82, "Behaviour is a concern.", ["EVA", "NOEV"],
      "Between 10:30 and 10:45 we saw two arguments; an adult reached both in under a minute."),
    .init(
      83, "The head admitted that the list is old.", ["EMO"],
      "The head told us that the list is from 2019."),
    .init(84, "He refused to start.", ["EMO", "MIND"], "He did not start when asked at 09:50."),
    .init(85, "The adult shouted.", ["EMO"], "The adult raised her voice twice; \"Sit down now\"."),
    .init(86, "The cloakroom is chaotic.", ["EVA", "EMO"], "9 coats on the floor at 13:10."),
    .init(
      87, "The policy is not being followed.", ["COM", "DEF"],
      "The policy says daily; 2 of 5 timetables show a daily slot. How has practice moved on?"),
    .init(
      88, "There is no marking in books.", ["ABS", "COM"],
      "In 12 books, 3 had a written adult comment since half-term."),
    .init(
      89, "Leaders don't know their data.", ["LAB", "ABS"],
      "Asked about the sheet, two leaders gave different figures."),
    .init(
      90, "Governors lack challenge.", ["DEF", "LAB"],
      "Minutes of 12 Oct show two questions on this topic."),
    .init(91, "Attendance is worrying.", ["EVA"], "Your sheet: 92.1% this term, 94.0% last."),
    .init(92, "Her parents are splitting up, so she is tired.", ["HOME", "CAU"]),
    .init(
      93, "That's just an excuse.", ["EMO", "MIND"],
      "The reason given was \"the bus was late\"."),
    .init(
      94, "There is a quick fix.", ["PRE", "EVA"],
      "What would make this easy, what would make it hard?"),
    .init(
      95, "It was the wrong approach.", ["EVA"],
      "The approach used was pair talk; what were you hoping for?"),
  ]
}
