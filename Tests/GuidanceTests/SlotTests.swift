// The places of a frame are no words: what is put into a text to be filled in is not remarked on
// for its slots.

import Guidance
import Testing

@Suite struct SlotTests {
  @Test(arguments: ["At <time> and again at <time> …", "At <Time> and again at <time> it rang."])
  func aSlotIsNoWord(_ text: String) {
    for kind in [TextKind.note, .feedback] {
      let found = Guide.builtIn.findings(in: text, as: kind).filter { $0.tier == .flag }
      #expect(found.map(\.text) == [])
    }
  }

  @Test func whatIsNoSlotIsRead() {
    let found = Guide.builtIn.findings(in: "The <poor> lesson ran on time and again.", as: .note)
    #expect(found.contains { $0.text.contains("poor") })
  }

  /// What a rule offers has to be something the guide leaves alone.
  @Test func everyFrameOfARulePassesTheGuide() {
    for offer in Set(Guide.builtIn.rules.flatMap(\.offers).map(\.text))
    where !offer.hasPrefix("(") && !offer.hasSuffix("?") {
      let found = Guide.builtIn.findings(in: offer, as: .feedback).filter { $0.tier == .flag }
      #expect(found.map(\.text) == [], "\(offer)")
    }
  }
}
