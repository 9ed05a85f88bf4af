// Prompts that point at one person, by what is asked of them and not by a capital alone.

import Guidance
import Testing

@Suite struct PromptPersonTests {
  private func codes(_ text: String, _ audience: Audience = .pupil) -> Set<String> {
    Set(Guide.builtIn.promptRemarks(text, audience: audience).map(\.code))
  }

  @Test(arguments: [
    "How is Ali doing?", "How is Siôn getting on?", "Tell me about Ali.", "What about Tom?",
    "What does Zaynab need?", "How is Sir?", "How is Mrs Khan?", "How does Zaynab cope at lunch?",
  ])
  func onePersonIsPointedAt(_ text: String) {
    #expect(codes(text).contains("identifying"), "\(text)")
  }

  @Test(arguments: [
    "Tell me about Mondays.", "How are Tuesdays run?", "Tell me about Christmas.",
    "Tell me about English.", "How is Welsh taught?", "How is Maths taught?",
    "How are TAs briefed?", "How is Accelerated Reader used?", "How is Read Write Inc taught?",
    "How is Seesaw used?", "How are Houses run?", "What about SATs?", "What does Estyn need?",
    "How is Year 4 doing in maths?",
  ])
  func aDayASubjectAndASchemeAreNobody(_ text: String) {
    for audience in [Audience.pupil, .staff, .leader] {
      #expect(!codes(text, audience).contains("identifying"), "\(text)")
    }
  }

  /// What the standing rules forbid: one adult, home, and a year with a need.
  @Test(arguments: [
    ("What does Miss do when nobody puts their hand up?", "identifying"),
    ("How does your teacher help you?", "identifying"),
    ("What makes a good teacher?", "identifying"),
    ("How do Year 4 children with autism get help?", "identifying"),
    ("How do deaf pupils in Year 8 take part?", "identifying"),
    ("Who helps you at home with reading?", "fishing"),
    ("What is bedtime like at your house?", "fishing"), ("Who do you live with?", "fishing"),
  ])
  func whatIsNotOursToAskIsFound(_ text: String, _ code: String) {
    let found = Guide.builtIn.promptFindings(in: text, audience: .pupil)
    #expect(found.contains { $0.code == code && $0.tier == .flag }, "\(text)")
  }

  @Test func whatATeacherIsLikeIsAVerdict() {
    let labels = Guide.builtIn.promptLabels(of: "What is your teacher like?", audience: .pupil)
    #expect(labels.contains("rates-a-person"))
    let open = Guide.builtIn.promptLabels(of: "What is your class like?", audience: .pupil)
    #expect(open == ["open"])
  }

  @Test(arguments: [
    "How do teachers help you?", "What do adults do when someone is upset?",
    "What do you hear at home about lessons?", "How does your house earn points?",
    "What makes a good book?", "How do children with autism get help?",
  ])
  func whatIsAskedOfEverybodyIsLeftAlone(_ text: String) {
    #expect(codes(text).isDisjoint(with: ["identifying", "fishing"]), "\(text)")
  }
}
