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
    ("Why is your learning so shallow?", .pupil, ["open", "judgmental"]),
    ("Why is lunch so early?", .pupil, ["open", "leading"]),
    ("Why do so few cooks sing?", .staff, ["open", "leading", "judgmental"]),
    ("Why do you think so?", .staff, ["open"]),
    ("Why do cooks queue so that they face the wall?", .staff, ["open"]),
    ("Why is soup your favourite?", .pupil, ["open", "leading"]),
    ("What are your targets?", .pupil, ["open", "jargon"]),
    ("What are you worried about?", .staff, ["open"]),
    ("With whom do you talk when a stew goes wrong?", .staff, ["open"]),
    ("To whom does the gate belong?", .staff, ["closed"]),
    ("With whom do you cook, and at what point?", .staff, ["open"]),
    ("What do you do if you lose your hat, your scarf or your bag?", .pupil, ["open"]),
    ("What did the fair lead you to keep, change or drop?", .staff, ["open"]),
    ("Which would you rather have, soup or stew?", .pupil, ["closed"]),
    ("What do you want for lunch, soup or stew?", .pupil, ["closed"]),
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

  /// However a second ask is joined to the first, it is told by how the sentence is built.
  @Test(arguments: [
    "What do you sow, and what do you pick?", "What do you sow and what do you pick?",
    "How did you hear of the fair, and what seats are there for your aunt?",
    "In what ways does the club raise money, and how do you pick the music?",
    "What's your lunch like and how do you get home?",
    "Describe how you stack chairs, and how the hall is heated.",
    "How do you plan and assess?", "How do you train cooks and mark exams?",
    "What does the course cover and who leads it?", "How do you cook and who helps?",
    "Do heads of house see the log and do they act on it?",
    "How are cooks chosen and trained?", "How do you cater for guests but also keep the hall calm?",
    "Who rings the bell and which songs do you sing?", "What do you cook and who pays?",
    "What do you sow first and is there a shed?", "Tell me what you cook and who eats.",
    "Show me your hat and tell me about the coat pegs.",
    "Could you describe how you cook and what you leave out?",
    "What do you plant, and how are raffle tickets sold?", "How and why do you sort the post?",
    "How was soup made in the old kitchen, and how will soup be made in the new one?",
    "I'd like to hear how the shop is run, and also what you think of the gate.",
    "What happens at the fair, and when it rains where do you go?",
    "How do you find clubs that need a hall and ensure that they get one?",
    "You have a new gate. How did cooks take to it, and what do drivers make of it?",
    "Describe the shop. How do you get picked for the band?",
    "How do you record what cooks say and who reads it?",
    "How is lateness noticed, logged and followed up?",
    "Have you met the cooks and what did you talk about?", "Is there a plan, and who wrote it?",
    "Show me your hat, then tell me about the pond.", "How often, and by what means, do you hear?",
    "When and how do you sort the post?", "Where and with whom are songs chosen?",
    "Walk me through sweeping and then cooking.",
    "Are you told of fairs and can you get time off for them?",
    "Talk to me about soup, and then about how you use the stew.",
    "How do you sequence and resource a fair?", "First tell me about soup, then about stew.",
    "How does the fair start; how does it end?",
    "To what extent do cooks choose pans, and to what extent do they choose partners?",
    "How do you brief cooks and, on another note, how do you brief drivers?",
    "How do you stack chairs and how do you tell parents about it?",
    "What happens in the hall alongside how you hear of fairs?",
    "How do you run assemblies alongside clubs?", "What do you know about soup and about stew?",
    "Tell us what you cook, then the songs you sing.",
  ])
  func secondAskIsFound(_ text: String) {
    #expect(
      Guide.builtIn.promptLabels(of: text, audience: .staff).contains("double-barrelled"))
  }

  /// What asks for an example or for evidence, or brings nothing of its own, is no second ask.
  @Test(arguments: [
    "How do you sort the post, and can you give an example?",
    "Show me a kite you have mended and tell me why.",
    "What do cooks say they need, and how do you hear it?",
    "Could you introduce and explain the rules?",
    "Could you show me a page and talk me through it?",
    "Take me back to the day you chose the song; how did the talk go?",
    "Tell me about a time you got lost. What did you do?",
    "How do you sort the post, and can you think of a time that shows it?",
    "Describe a trip you made, and how do you know what came of it?",
    "When does that happen, and what is going on around you then?",
    "Which trip do you remember, and what made it possible?",
    "What did you hope to see, and what did you see?",
    "What is the rule, and how does that play out at the fair?",
    "What have you changed, and why?", "What was decided, and what was said?",
    "How do you decide who writes and who reads out?",
    "How do you come to know which cooks need time and which are ready to go on?",
    "What happens when the bell rings and everybody comes in?",
    "What helps you to step back and let a child try?",
    "Tell me about a time you were stuck and what you did.",
    "Pick a page and tell me what was happening.", "What do you see and hear on a visit?",
    "How do you gather views and use what people say?",
    "How do you and your partner decide who sweeps?",
    "What do you hear at home about lunchtimes and playtimes?",
    "Tell us what has gone to plan and what hasn't.", "What helps and what doesn't?",
    "Whose idea was it, and how did it come about?",
    "What would a guest see and hear if they sat here?",
    "How do you judge when to act and when to wait, and what tells you that it was right?",
    "How do you weigh up what to sow and what to leave when time is short?",
    "What would cooks say if I asked them what helps and what gets in the way?",
    "Tell me about the cooks who work with you and what a day with them is like.",
    "How do you decide, with the other cooks, which pans you use?",
    "How do you find out, before the fair, what drivers know and what they have heard?",
    "Who decides what goes on the wall and what comes off it?",
    "How does a fair run, from who rings the bell to what gets written down?",
    "What is the link between what is planned and what is sung?",
    "Tell us about a plan you made and then gave up.",
    "Tell me about lunch and how it feels in the hall.",
    "Show me a hat you made and talk me through how it came about.",
    "Show me a page and tell me why you chose it.",
    "Tell us what helped and what got in the way.",
    "Tell us what you tried, what you kept and what you dropped.",
    "What has changed, and what has stayed the same?", "What went in and what came out?",
    "What did you do before the fair, and what do you do now?",
    "When does the hall fill up and when does it empty?",
    "Which songs do you choose, and which are chosen for you?",
    "What does a cook who is quick do, and what about one who is not?",
    "How are seats at the fair shared out, and who has a say?",
    "In what order do you ring the bells, and what lies behind that order?",
    "How did you bring in the stew, and with whom?",
    "Show me how you would set out a hat and tell me what you are thinking as you go.",
    "Tell us how the stew was chosen, by whom and from what range.",
    "In what ways do cooks work alike, and in what ways differently?",
    "How do you prepare for a trip and write it up afterwards?",
    "How does your child find out what is for lunch, and how do you?",
    "How was the first week for your child, and for you?",
    "What are the jobs of the club, big and small?",
    "What led up to the decision to drop the fair?",
    "What does your plan look like on paper, on screen or in your head?",
    "How much room do cooks have to leave the recipe?",
  ])
  func moreOfTheSameIsNoSecondAsk(_ text: String) {
    #expect(Guide.builtIn.promptLabels(of: text, audience: .staff) == ["open"])
  }

  /// A follow-up is one of two asks only where there is another.
  @Test(arguments: [
    ("And what about Mondays?", false), ("What about lunch?", false),
    ("And how about lunch?", false), ("What about cooks who arrive late?", false),
    ("Tell me about the pond. What about the gate?", true),
    ("How do you plan trips, and what about clubs?", true),
    ("How are books chosen? How about the shelves?", true),
  ])
  func whatAboutIsASecondAskBehindAFirst(_ text: String, _ isSecond: Bool) {
    let labels = Guide.builtIn.promptLabels(of: text, audience: .staff)
    #expect(labels == (isSecond ? ["open", "double-barrelled"] : ["open"]))
    let found = Guide.builtIn.promptFindings(in: text, audience: .staff)
    #expect(found.contains { $0.code == "double-barrelled" } == isSecond)
  }

  @Test func secondAskIsPointedAt() throws {
    let found = Guide.builtIn.promptFindings(
      in: "What do you sow, and what do you pick?", audience: .staff)
    let double = try #require(found.first { $0.code == "double-barrelled" })
    #expect(double.text == "what do you pick" && found.count == 1)
  }

  /// Two yes-or-no halves are closed; where one half wants to be told, the prompt is open.
  @Test func promptIsOpenWhereOneOfTwoAsksIs() {
    let guide = Guide.builtIn
    let closed = guide.promptLabels(of: "Do you sing, and is there a band?", audience: .staff)
    #expect(closed == ["closed", "double-barrelled"])
    let open = guide.promptLabels(
      of: "Which book is this, and what do you find hard in it?", audience: .staff)
    #expect(open == ["open", "double-barrelled"])
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
