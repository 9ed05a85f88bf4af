// What pupils, leaders and assistants said, what the books held, and lunch.

import Domain
import Journal
import Store

enum DemoTalks {
  static func record<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    // The talk stopped; the words stayed with the child and the safeguarding lead.
    let raised = SafeguardingStep(step: .raised, role: "", by: "Birch")
    let handedOver = SafeguardingStep(step: .handedOver, role: "DSL", by: "Birch")
    try team.record(
      answers as [any DemoStep] + notes + [
        Safeguarded(time: "11:14", who: .birch, step: raised),
        Safeguarded(time: "11:19", who: .birch, step: handedOver),
      ])
  }

  private static var answers: [Heard] {
    [
      Heard(
        "A01", .oak, "10:53", "A2", .pupil, "S07", "L1",
        "Tell me about a time this week you explained your thinking out loud.",
        "\"In maths we do convince me. I said my answer and then I got asked why and I had "
          + "to say denominator.\""),
      Heard(
        "A02", .oak, "10:59", "A5", .pupil, "S07", "L1",
        "What happens when you are stuck for a word?",
        "\"I look at the card. Sometimes my partner whispers it.\""),
      Heard(
        "A03", .oak, "11:08", "A1", .pupil, "S07", "L2",
        "What helps you join in?",
        "\"When it's lolly sticks everyone gets a go, you have to be ready.\""),
      Heard(
        "A04", .birch, "10:54", "B3", .pupil, "S07", "L2",
        "Talk me through what happens when your class shares ideas.",
        "\"Mostly the same people put their hand up. If it's sticks then it's anyone.\""),
      Heard(
        "A05", .birch, "11:03", "B6", .pupil, "S07", "L2",
        "What makes it easier to speak when everyone is listening?",
        "\"When we've practised with a partner first. I don't like going first.\""),
      Heard(
        "A06", .birch, "11:11", "B", .pupil, "S07", "L1",
        "Tell me about a new word you have met.",
        "4 of 6 gave a word with a meaning; 2 said they couldn't think of one.", isVerbatim: false),
      Heard(
        "A07", .rowan, "10:56", "C1", .pupil, "S07", "L1",
        "Show me somewhere you talk about your learning.",
        "(reading corner) \"We do partner here. I tell my partner the story.\""),
      Heard(
        "A08", .rowan, "11:05", "C4", .pupil, "S07", "L2",
        "What do you do when your partner is talking?",
        "\"I wait. Sometimes she does all of it and then the timer goes.\""),
      Heard(
        "A09", .oak, "11:28", "EL", .leader, "S08", "L1 L3",
        "What have you noticed since the routines began?",
        "\"More full sentences in KS2. I haven't been able to get into Year 2 since "
          + "October.\""),
      Heard(
        "A10", .oak, "11:45", "CL", .leader, "S08", "L3",
        "How do you find out what happens in classrooms?",
        "\"The talk log, and dropping in. The log is busier in upper KS2.\""),
      Heard(
        "A11", .birch, "11:30", "SC", .leader, "S08", "L2",
        "Where do pupils with SEND meet the routines?",
        "\"In class first. Pre-teaching on Mondays for about ten children. Pairs are the "
          + "teacher's choice, I don't hold a list.\""),
      Heard(
        "A12", .birch, "12:05", "TAs (5)", .staff, "S09", "L2",
        "Walk me through your part in a class discussion.",
        "\"In some classes I sit with a pair and rehearse. In others I run a table while "
          + "it's going on.\" 3 of 5 had been to all three sessions."),
    ]
  }

  private static var notes: [Observed] {
    [
      Observed(
        "N18", .rowan, "11:40", .book, "Y1-Y3", "S08", "L1 L2",
        "Word from the half-term list in the child's own writing: 7 of 12 books; of 6 books "
          + "chosen as pupil-premium: 3.", books: "12"),
      Observed(
        "N19", .oak, "12:10", .play, "lunch hall", "S09", "L1",
        "Midday staff asked a Y5 table 4 open questions in 8 min; longest answer 24 words."),
      Observed(
        "N20", .rowan, "12:15", .environment, "EYFS", "S09", "L1",
        "No adult. Child to child: \"He needs an X-ray because his leg is fractured.\" "
          + "Prompt card at child height."),
    ]
  }
}
