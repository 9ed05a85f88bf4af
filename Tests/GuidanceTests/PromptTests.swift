// Prompts: open and closed, the faults that are labelled, and those that are remarked on.

import Guidance
import Testing

@Suite struct PromptTests {
  @Test(arguments: [
    ("Do you like reading?", Audience.pupil, ["closed"]),
    ("Tell me about a time you read something here.", .pupil, ["open"]),
    ("Could you talk me through a morning?", .staff, ["open"]),
    ("The new scheme helps, doesn't it?", .staff, ["closed", "leading"]),
    ("How do you plan and how do you assess?", .staff, ["open", "double-barrelled"]),
    ("What scaffolds help?", .pupil, ["open", "jargon"]),
    ("What scaffolds help?", .staff, ["open"]),
    ("Why is your learning so shallow?", .pupil, ["open", "leading", "judgmental"]),
    ("What makes you think that?", .pupil, ["open"]),
    ("What happens when two people disagree in class?", .pupil, ["open"]),
    ("How do you know?", .leader, ["open"]),
  ])
  func labels(_ text: String, _ audience: Audience, _ labels: [String]) {
    #expect(Guide.builtIn.promptLabels(of: text, audience: audience) == labels)
  }

  @Test(arguments: [
    ("How do you plan? How are clubs run?", ["open", "double-barrelled"]),
    ("How do you plan?\n\nHow are clubs run?", ["open", "double-barrelled"]),
    ("How do you plan? And why?", ["open"]),
    ("How do you plan??", ["open"]),
    ("When a child asks \"Why?\", what do you say?", ["open"]),
    ("Tell me about the sign that says \"Late?\" and \"Lost?\".", ["open"]),
  ])
  func onlyQuestionsOfTheirOwnAreCounted(_ text: String, _ labels: [String]) {
    #expect(Guide.builtIn.promptLabels(of: text, audience: .staff) == labels)
  }

  @Test(arguments: [
    "Much noise in here?", "And does that work?", "Pens back by Friday?",
    "No plans to move the gate?", "Behind the gate: much mud?",
  ])
  func questionWithNoWordThatOpensItIsClosed(_ text: String) throws {
    #expect(Guide.builtIn.promptLabels(of: text, audience: .staff).contains("closed"))
    let found = Guide.builtIn.promptFindings(in: text, audience: .staff)
    let closed = try #require(found.first { $0.code == "closed" })
    #expect(closed.why.hasPrefix("A word or two"))
  }

  @Test(arguments: [
    "The gate squeaks. An example?", "The gate squeaks?! Tell me more.",
    "Is there a kite here that you could tell me about?", "Who do you talk to about kites?",
  ])
  func questionThatGoesOnIsOpen(_ text: String) {
    #expect(Guide.builtIn.promptLabels(of: text, audience: .staff) == ["open"])
  }

  @Test(arguments: [
    ("Is your teacher fair?", "rates-a-person"),
    ("Which teacher explains best?", "rates-a-person"),
    ("What are the best lessons?", "judgmental"),
    ("Why don't you use the wall?", "leading"),
  ])
  func faultIsLabelled(_ text: String, _ label: String) {
    #expect(Guide.builtIn.promptLabels(of: text, audience: .pupil).contains(label))
  }

  @Test(arguments: [
    ("If you ran the school what would you do?", "hypothetical"),
    ("How is Ali doing?", "identifying"),
    ("Rate lessons out of 10.", "scale"),
    ("What goes on at home?", "fishing"),
  ])
  func faultIsRemarkedOn(_ text: String, _ code: String) {
    let found = Guide.builtIn.findings(in: text, as: .prompt, audience: .pupil)
    #expect(found.contains { $0.code == code }, "\(found.map { "\($0.code) \($0.text)" })")
  }

  @Test func namesAreNoVerdictInAPrompt() {
    let text = "What do pupils say about the Brilliant minds badge?"
    #expect(Guide.builtIn.promptLabels(of: text, audience: .staff).contains("judgmental"))
    let names = ["Brilliant Minds"]
    #expect(Guide.builtIn.promptLabels(of: text, audience: .staff, names: names) == ["open"])
    #expect(Guide.builtIn.promptRemarks(text, audience: .staff, names: names).isEmpty)
  }

  /// Faults that are no label are said beside the prompt, whatever the labels are.
  @Test(arguments: [
    ("What goes on at home?", Audience.pupil, ["fishing"]),
    ("Tell me what happens at home.", .pupil, ["fishing"]),
    ("What does your dad do?", .pupil, ["fishing"]),
    ("How is Ali doing?", .pupil, ["identifying"]),
    ("If you ran the school what would you do?", .pupil, ["hypothetical"]),
    ("What happened when things went quiet?", .staff, ["assumes"]),
    ("How many out of ten?", .staff, ["scale"]),
    ("What do you show people at home?", .pupil, []),
    ("When you are at home, what do you read?", .pupil, []),
    ("When you are at home, what happens?", .pupil, ["fishing"]),
    ("What does your family do on Sundays?", .pupil, ["fishing"]),
    ("What does your family do on Sundays?", .family, []),
    ("What is in the improvement plan?", .staff, []),
    ("What led to the improvement in maths?", .staff, ["assumes"]),
    ("Why didn't you use the wall?", .staff, ["why-blame"]),
    ("Why do staff never ask?", .staff, ["why-blame"]),
    ("What do you hear at home about lessons?", .family, []),
    ("What was the move to secondary like for your family?", .family, []),
    ("What goes on at break?", .pupil, []),
  ])
  func faultsThatAreNoLabelAreSaid(_ text: String, _ audience: Audience, _ codes: [String]) {
    let guide = Guide.builtIn
    let remarks = guide.promptRemarks(text, audience: audience)
    #expect(remarks.map(\.code) == codes, "\(text)")
    let labels = guide.promptLabels(of: text, audience: audience)
    #expect(Set(labels).isDisjoint(with: codes), "labels stay what they are")
    let faults = Guide.faults(labels, remarks)
    #expect(!faults.contains("open") && Set(faults).isSuperset(of: codes))
  }

  @Test func longPromptsAreLongForPupilsFirst() {
    let text = "Tell me about what you do in the first few minutes after you come in today."
    #expect(Guide.builtIn.promptRemarks(text, audience: .pupil).map(\.code) == ["too-long"])
    #expect(Guide.builtIn.promptRemarks(text, audience: .staff).isEmpty)
  }
}
