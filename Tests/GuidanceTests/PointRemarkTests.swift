// What a point as a whole can lack or have too much of. Each remark has wordings that bring it and
// wordings that don't.

import Guidance
import Testing

@Suite struct PointRemarkTests {
  private func rules(
    _ text: String, evidence: Bool = true, finished: Bool = true
  ) -> [String] {
    Guide.builtIn.pointRemarks(text, hasEvidence: evidence, isFinished: finished).map(\.rule)
  }

  @Test("D11-candour a point needs a reference, a number or a quote")
  func aPointNeedsAReferenceANumberOrAQuote() {
    let bare = "Sticks and pauses. What do they bring about?"
    #expect(rules(bare, evidence: false).contains("point.nothing-to-point-at"))
    #expect(!rules(bare).contains("point.nothing-to-point-at"))
    for text in [
      "4 of 7 spoke. What helps?", "Seven spoke. What helps?", "See N12. What helps?",
      "A pupil said: \"It's my turn.\" What helps?", "Since October the log grew. What helps?",
    ] {
      #expect(!rules(text, evidence: false).contains("point.nothing-to-point-at"), "\(text)")
    }
  }

  /// Where it was is not what was seen there, and a word in quotation marks is not what was said.
  @Test("D11-candour a place or a single word is nothing to point at", arguments: [
    ("We saw pupils use words in Year 6. What do you make of it?", true),
    ("We saw pupils use words in Years 3, 4 and 5. What helps?", true),
    ("We saw pupils use words in Years 3 to 6. What helps?", true),
    ("Pupils use words in Year six. What helps?", true),
    ("Pupils use words in KS2 and in Y6. What helps?", true),
    ("Pupils work in Room 4, as 4B does. What helps?", true),
    ("Pupils in key stage 2 speak. What helps?", true),
    ("Pupils use \"words\". What helps?", true),
    ("Pupils speak on L1. What helps?", true),
    ("In Year 6, 4 of 7 spoke. What helps?", false),
    ("In Year 6, 12 pupils spoke. What helps?", false),
    ("Year 6 pupils spoke for 3 minutes. What helps?", false),
    ("In Year 6 four pupils spoke. What helps?", false),
    ("In Y6 the pause took 5s. What helps?", false),
    ("At 10:40 Year 6 sang. What helps?", false),
    ("In KS2, see N12 and A03. What helps?", false),
    ("A pupil said \"settlement\". What helps?", false),
    ("Pupil: \"Yes.\" What helps?", false),
    ("Pupils use \"first, next, then\". What helps?", false),
  ])
  func aPlaceIsNothingToPointAt(_ text: String, _ isBare: Bool) {
    let found = rules(text, evidence: false)
    #expect(found.contains("point.nothing-to-point-at") == isBare, "\(text)")
  }

  @Test func oneQuestionAndNoSecond() {
    #expect(rules("6 of 9 spoke. What helps? How long?").contains("point.second-question"))
    #expect(!rules("6 of 9 spoke. What helps?").contains("point.second-question"))
    #expect(!rules("\"Who? What?\" a pupil asked 2 of us. What helps?").contains(
      "point.second-question"))
  }

  @Test(
    "P5 D13-2 advice nobody asked for, and what is done at our school",
    arguments: [
    "Two rooms had cards. You could put them in all rooms.",
    "Two rooms had cards. Have you thought of more cards?",
    "Two rooms had cards. How about cards for all?",
    "Two rooms had cards. At our school we use bookmarks.",
  ])
  func adviceNobodyAskedFor(_ text: String) {
    #expect(rules(text).contains("point.advice"))
  }

  @Test(arguments: [
    "Two rooms had cards. What have you tried so far?",
    "A teacher said: \"You could hear them try.\" What do you make of it?",
    "Two rooms had cards; staff told us how about half use them. What leads to that?",
  ])
  func adviceInAQuotationIsSomebodyElses(_ text: String) {
    #expect(rules(text).contains("point.advice") == text.contains("how about"))
  }

  /// Inspection words of three scales, then and now, stop; nothing else does so by itself.
  @Test("D11-rehearsal grade words stop", arguments: [
    "Teaching is outstanding.", "This requires improvement.", "Reading needs attention.",
    "Phonics is inadequate.", "Leadership meets the expected standard.", "An excellent school.",
  ])
  func gradeWordsStop(_ text: String) {
    let levels = Guide.builtIn.findings(in: text, as: .feedback).map(\.level)
    #expect(levels.contains(.stop), "\(text): \(levels)")
    let seen = "4 of 7 spoke. What helps?"
    #expect(!Guide.builtIn.findings(in: seen, as: .feedback).contains { $0.level == .stop })
  }

  @Test("D11-rehearsal a point nobody could disagree with is toothless")
  func aPointNobodyCouldDisagreeWithIsToothless() {
    #expect(rules("Staff talk with pupils about words.").contains("point.toothless"))
    for text in [
      "In one room staff talk, in another they write.",
      "Staff talk in 4 of 5 rooms.", "\"We talk,\" a pupil said.", "Since November staff talk.",
    ] {
      #expect(!rules(text).contains("point.toothless"), "\(text)")
    }
    #expect(!rules("Staff talk with pupils.", evidence: false).contains("point.toothless"))
  }

  /// A question does not save a statement that holds of every school.
  @Test(arguments: [
    ("Pupils talk in lessons and teachers listen to them. What might account for that?", true),
    ("There is talk in many classrooms. What helps?", true),
    ("Pupils talk to partners in some lessons, and in others they write. What helps?", false),
    ("Word walls face the door. What helps?", false),
    ("Pupils at lunch talk about books. What helps?", false),
    ("Governors hear about talk. What would help?", false),
    ("Pupils never talk in lessons. What helps?", false),
    ("Two pupils talk. What helps?", false),
    ("Pupils say \"we do partner\". What helps?", false),
    ("Pupils learn. What next?", true),
    ("Learning matters at the school. How do you do it?", true),
    ("Pupils learn in Year 6. What next?", false),
    ("Pupils use \"words\". What next?", false),
    ("Sticks help. What next?", false),
  ])
  func aQuestionDoesNotSaveAStatementOfEverySchool(_ text: String, _ isToothless: Bool) throws {
    #expect(rules(text).contains("point.toothless") == isToothless, "\(text)")
    #expect(!rules(text, evidence: false).contains("point.toothless"))
    guard isToothless else { return }
    let remarks = Guide.builtIn.pointRemarks(text, hasEvidence: true)
    let remark = try #require(remarks.first { $0.rule == "point.toothless" })
    #expect(!remark.text.contains("?"), "the question is not what is asked about")
  }

  @Test(arguments: [
    "One might say that talk happens here. What do you make of that?",
    "Talk happens in one of many ways. What helps?",
    "The first thing is talk. What helps?", "The third thing is talk. What helps?",
    "One day talk was tried. What helps?", "The routine is two-fold. What helps?",
    "No one talks. What helps?", "Every single room has talk. What helps?",
    "Both talk and writing matter here. What helps?",
  ])
  func wordsThatCountNothingAreNothingToPointAt(_ text: String) {
    #expect(rules(text, evidence: false).contains("point.nothing-to-point-at"), "\(text)")
  }

  @Test(arguments: [
    "One pupil spoke. What helps?", "One of the leaders told us so. What helps?",
    "In one room cards lay out. What helps?", "One of six spoke. What helps?",
    "A third of the class spoke. What helps?", "On one day the log grew. What helps?",
    "Twenty-two joined in. What helps?", "A two-minute pause came. What helps?",
    "Both children spoke. What helps?", "We saw it once. What helps?", "Not one spoke. What helps?",
  ])
  func wordsThatCountAreSomethingToPointAt(_ text: String) {
    #expect(!rules(text, evidence: false).contains("point.nothing-to-point-at"), "\(text)")
  }

  @Test(arguments: [
    ("6 of 9 spoke. How do you plan talk and how do you assess it?", true),
    ("6 of 9 spoke. I wonder how talk is planned; I wonder whether it is assessed.", true),
    ("6 of 9 spoke. We wondered how talk is planned and what is done with it.", true),
    ("6 of 9 spoke. We also wondered who plans it. I am curious how it began.", true),
    ("6 of 9 spoke. We wondered who speaks across classes. What have staff noticed?", false),
    ("6 of 9 spoke. What do pupils do, and why?", false),
    ("6 of 9 spoke. What led to that? And what next?", true),
    ("6 of 9 spoke. What led to that, and what next?", true),
    ("6 of 9 spoke. What led to that and who decides?", true),
    ("6 of 9 spoke. What led to that? How did it start?", true),
    ("6 of 9 spoke. What led to that? Where does it come from?", true),
    ("6 of 9 spoke. How did it start? Who chose it?", true),
    ("6 of 9 spoke. What led to that, and how do you know?", false),
    ("6 of 9 spoke. What led to that? How do you know?", false),
    ("6 of 9 spoke. How do you choose when and where to speak?", false),
    ("6 of 9 wondered aloud and asked why. We wondered what helps.", false),
    ("6 of 9 asked \"How is it and how was it?\" What helps?", false),
    ("6 of 9 spoke. Walk us through the pairs, then the trios.", true),
    ("6 of 9 spoke. How do you run assemblies alongside clubs?", true),
    ("6 of 9 spoke. How do you plan talk and how do you tell parents about it?", true),
    ("6 of 9 spoke. Tell us about the pairs and how they began.", false),
    ("6 of 9 spoke. Walk us through a day.", false),
    ("6 of 9 spoke. How are pairs chosen, and by whom?", false),
    ("6 of 9 spoke. With whom do you plan, and at what point?", false),
    ("6 of 9 spoke. How do pupils work alongside adults?", false),
  ])
  func twoQuestionsInOneSentenceAndTwoWonderings(_ text: String, _ isTwo: Bool) {
    #expect(rules(text).contains("point.second-question") == isTwo, "\(text): \(rules(text))")
  }

  /// "Tell me about …" is what the guide itself puts in place of a closed question.
  @Test(arguments: [
    "We saw 3 sheets. Tell us about them.", "6 of 9 spoke. Please tell us who chose it.",
    "6 of 9 spoke. Talk us through the start.",
  ])
  func anInvitationEndsAPoint(_ text: String) {
    #expect(!rules(text).contains("point.no-question"), "\(rules(text))")
  }

  @Test(arguments: [
    ("Another school uses a talk rota and this works for them.", true),
    ("6 of 9 spoke. In my last school we had sticks.", true),
    ("6 of 9 spoke. A school near us tried sticks.", true),
    ("6 of 9 spoke; other schools have found sticks.", true),
    ("6 of 9 spoke. At my school everybody speaks.", true),
    ("Two teachers had visited another school and use its rota. What helps?", false),
    ("One school day had 4 assemblies. What helps?", false),
    ("The school uses a rota in 4 of 6 rooms. What helps?", false),
    ("What would another school have seen in these 4 rooms?", false),
    ("A teacher said: \"Another school uses it.\" What helps?", false),
    ("6 of 9 spoke. What next?", false),
    ("6 of 9 spoke. What about name sticks in Year 6?", true),
    ("6 of 9 spoke. What about the sticks helps?", false),
    ("Staff talk. What about?", false),
  ])
  func anotherSchoolsExampleIsAdvice(_ text: String, _ isAdvice: Bool) {
    #expect(rules(text).contains("point.advice") == isAdvice, "\(text)")
  }

  @Test("P3 a point ends in one open question")
  func aPointEndsInOneOpenQuestion() {
    let text = "In 4 of 5 rooms pupils explained a method aloud."
    #expect(rules(text).contains("point.no-question"))
    #expect(rules(text, finished: false).contains("point.no-question"))
    #expect(!rules("In 4 of 5 rooms pupils", finished: false).contains("point.no-question"))
    #expect(!rules(text + " We wondered what led to that.").contains("point.no-question"))
    for wondering in [
      "We would be interested to know what led to that.", "We'd like to hear how pairs are chosen.",
      "It would help us to hear how pairs are chosen.", "We don't yet know how pairs are chosen.",
      "Perhaps you can tell us how pairs are chosen.",
    ] {
      #expect(!rules("\(text) \(wondering)").contains("point.no-question"), "\(wondering)")
    }
    #expect(!rules(text + " What leads to that?").contains("point.no-question"))
    #expect(rules(text + " Is that usual?").contains("point.closed-question"))
    #expect(!rules(text + " What leads to that?").contains("point.closed-question"))
  }

  @Test func hostileTextEndsAndNothingIsSaidOfNothing() {
    #expect(rules("") == [])
    #expect(rules("  \n ") == [])
    for text in ["\"\"\"\"????", "\u{301}\u{301}?", String(repeating: "(\"“", count: 20_000)] {
      for remark in Guide.builtIn.pointRemarks(text, hasEvidence: true) {
        #expect(remark.bytes.upperBound <= text.utf8.count)
      }
    }
  }
}
