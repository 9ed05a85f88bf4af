// The gap visits that lunch asked for, and the last conversations.

import Domain
import Journal
import Store

enum DemoAfternoon {
  static func record<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    try team.record(.oak, "13:05") { review in
      let words = Words(review: review)
      return [Change(.slot(DemoSchedule.gapVisits(words)), replacing: words.current("S11"))]
    }
    try team.carry("13:06")
    try team.record(answers as [any DemoStep] + notes)
  }

  private static var notes: [Observed] {
    [
      Observed(
        "N21", .oak, "13:22", .lesson, "Y4", "S11", "L2",
        "Name sticks, 12 answers; 5 of 7 identified places spoke.", present: "29"),
      Observed(
        "N22", .birch, "13:27", .book, "Y4-Y6", "S11", "L1",
        "Dated vocabulary box in 15 of 15; the word used again in the pupil's own sentence "
          + "in 6 of 15.", books: "15"),
      Observed(
        "N23", .rowan, "13:24", .lesson, "Y1", "S11", "L2",
        "T: \"Partner B goes first.\" 6 pairs near me: both children spoke in 5."),
      Observed(
        "N24", .oak, "13:38", .lesson, "Y4", "S11", "L3",
        "T to TA: \"I moved the stems onto her desk on Tuesday, she's started using "
          + "'because'.\""),
      Observed(
        "N25", .birch, "13:52", .document, nil, "S12", "L3",
        "Shared talk log: entries by 9 of 14 teachers since 6 Nov; latest entry per teacher "
          + "7 to 17 Nov."),
    ]
  }

  private static var answers: [Heard] {
    [
      Heard(
        "A13", .birch, "13:48", "T2", .staff, "S12", "L2 L3",
        "Tell me about something you changed in the routines.",
        "\"I swapped hands up for sticks after I tallied who spoke. Nobody told me to, I "
          + "just counted one day.\""),
      Heard(
        "A14", .rowan, "13:52", "families (4)", .family, "S12", "L1",
        "What have you heard at home about talk at school?",
        "\"He corrects my words now! He said that's not big, that's colossal.\" 2 of 4 "
          + "heard about the routines from school, 2 from their child."),
      Heard(
        "A15", .oak, "13:47", "governors (2)", .governor, "S12", "L3",
        "How do you get to know about this work?",
        "\"The head's report each half-term. We saw training dates. We haven't seen who "
          + "talks.\""),
    ]
  }
}
