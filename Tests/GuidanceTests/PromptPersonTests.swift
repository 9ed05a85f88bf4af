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
}
