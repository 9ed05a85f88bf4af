// What was seen, heard and counted before the first break.

import Domain
import Journal
import Store

enum DemoMorning {
  static func record<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    try team.record(notes)
  }

  private static var notes: [Observed] {
    [
      Observed(
        "N01", .oak, "08:41", .document, nil, "S02", "L3",
        "Self-review p2 lists three training sessions: 5 Sept, 2 Oct, 6 Nov. Sign-in sheet "
          + "for 6 Nov has 21 of 24 teaching and support staff."),
      Observed(
        "N02", .birch, "09:07", .walk, "Y3", "S03", "L1",
        "Word wall: 14 words, 9 dated this half-term. In 6 min 2 pupils looked towards or "
          + "pointed at it."),
      Observed(
        "N03", .rowan, "09:12", .walk, "EYFS", "S03", "L1",
        "Adult said \"enormous\" at a table of 7; 3 repeated it; one child: \"My tower is "
          + "enormous, it's taller than the door.\""),
      Observed(
        "N04", .oak, "09:18", .walk, "Y6", "S03", "L1",
        "Sentence-starter card on each of 8 tables. In 5 min, at 3 of 8 tables a pupil read "
          + "from the card while speaking."),
      Observed(
        "N05", .oak, "09:34", .lesson, "Y6", "S04", "L1",
        "T: \"Turn to your partner, use invasion or settlement.\" 90 s of pair talk. Could "
          + "hear 4 pairs; 3 used one of the words.", present: "27"),
      Observed(
        "N06", .oak, "09:41", .lesson, "Y6", "S04", "L2",
        "Volunteers (hands up). 8 answers from 6 different pupils, 4 to 19 words long. 1 of "
          + "the 6 is in one of 9 identified places."),
      Observed(
        "N07", .oak, "09:52", .lesson, "Y6", "S04", "L1",
        "Pupil to table: \"It was a settlement because they stayed and built farms, an "
          + "invasion is when you come to fight.\""),
      Observed(
        "N08", .birch, "09:33", .lesson, "Y4", "S04", "L2",
        "\"Why did the bulb go out?\" 2 s pause, 6 hands. Next question: \"Think first\", 5 "
          + "s pause, 17 hands.", present: "29"),
      Observed(
        "N09", .birch, "09:44", .lesson, "Y4", "S04", "L2",
        "Name sticks drawn 10 times, 10 different pupils; 4 of 7 identified places spoke."),
      Observed(
        "N10", .birch, "09:55", .lesson, "Y4", "S04", "L2",
        "Adult beside two pupils with picture boards; both pointed to \"circuit\" and "
          + "\"break\" when asked.", isSmallGroup: true),
      Observed(
        "N11", .rowan, "09:36", .lesson, "Y2", "S04", "L1",
        "\"My turn, your turn\" with \"reluctant\", 3 times. I counted 22 of 25 joining in "
          + "the third time.", present: "25"),
      Observed(
        "N12", .rowan, "09:49", .lesson, "Y2", "S04", "L2",
        "Partner talk 40 s. 6 pairs near me: in 4, one child spoke for the whole turn."),
      Observed(
        "N13", .oak, "10:07", .lesson, "Y5", "S05", "L1 L2",
        "\"Convince me.\" 5 pupils explained; all 5 used \"numerator\" or \"denominator\"; "
          + "2 of the 5 in one of 8 identified places.", present: "28"),
      Observed(
        "N14", .oak, "10:17", .lesson, "Y5", "S05", "L3",
        "After 3 whiteboards showed 1/3 + 1/4 = 2/7, T: \"Stop there, tell me what you "
          + "hear.\" New example, 6 min."),
      Observed(
        "N15", .birch, "10:08", .lesson, "Y3", "S05", "L1",
        "Word \"murmur\". 9 answers: 7 full sentences, 2 single words; T gave the stem "
          + "again both times.", present: "30"),
      Observed(
        "N16", .birch, "10:19", .lesson, "Y3", "S05", "L2",
        "7-min class discussion: 3 pupils at the back table wrote on whiteboards with an "
          + "adult; none of the 3 spoke to the class in that time."),
      Observed(
        "N17", .rowan, "10:10", .lesson, "Y1", "S05", "L1",
        "Photo cards coast, cliff, harbour. Walking round once: 12 of 24 said the word as "
          + "they placed a card.", present: "24"),
    ]
  }
}
