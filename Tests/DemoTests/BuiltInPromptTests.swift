// The prompts that come with the program, read by its own guide: what is offered to others to ask
// has none of the faults that others are told of.

import Domain
import Guidance
import Packs
import Testing

@Suite struct BuiltInPromptTests {
  /// The same people as the guide calls them.
  private static func audience(_ audience: Prompt.Audience) -> Audience {
    switch audience {
    case .pupil: .pupil
    case .staff: .staff
    case .leader: .leader
    case .family: .family
    }
  }

  /// Who answered; nil for what is no talk.
  private static func audience(_ source: SourceType) -> Audience? {
    switch source {
    case .pupil: .pupil
    case .staff: .staff
    case .leader, .governor: .leader
    case .family: .family
    default: nil
    }
  }

  private func expectClean(_ text: String, _ audience: Audience?, _ place: String) {
    let guide = Guide.builtIn
    #expect(guide.promptLabels(of: text, audience: audience) == ["open"], "\(place): \(text)")
    let remarks = guide.findings(in: text, as: .prompt, audience: audience)
      .filter { $0.tier == .flag }
    #expect(remarks.map(\.text) == [], "\(place): \(text)")
    let whole = guide.promptRemarks(text, audience: audience)
    #expect(Guide.faults([], whole) == [], "\(place): \(text)")
    #expect(IdentityScan().scan(text).map(\.text) == [], "\(place): \(text)")
  }

  @Test func everyPromptOfThePacksIsOpenAndHasNoFault() {
    let prompts = Packs.builtIn.prompts.prompts
    #expect(prompts.count > 100)
    for prompt in prompts {
      for audience in prompt.audiences {
        expectClean(prompt.text, Self.audience(audience), prompt.id)
      }
    }
  }

  /// A follow-up may ask for one small thing more, so it may be closed, but nothing worse.
  @Test func noFollowUpHasAFaultButThatItIsNarrow() {
    let bank = Packs.builtIn.prompts
    let followUps = bank.frame.probes + bank.themes.flatMap(\.probes)
      + bank.prompts.flatMap(\.probes)
    #expect(followUps.count > 40)
    for text in followUps {
      for audience in Audience.allCases {
        let faults = Guide.builtIn.promptLabels(of: text, audience: audience)
        #expect(Set(faults).subtracting(["open", "closed"]) == [], "\(text)")
      }
    }
  }

  @Test func everyPromptOfTheExampleIsOpenAndHasNoFault() throws {
    try DemoTests.withDemo { demo in
      let answers = demo.review.visible(.answer).compactMap(\.answer)
      #expect(answers.count == 15)
      for answer in answers where !answer.prompt.isEmpty {
        expectClean(answer.prompt, Self.audience(answer.source), answer.speaker)
      }
    }
  }
}
