// A word in quotation marks that nobody said, where the writer's own would stand.

import Guidance
import Testing

@Suite struct MockingQuoteTests {
  @Test(arguments: [
    ("Their \"excellent\" feedback came to two lines.", "excellent"),
    ("His “inspiring” assembly lasted an hour.", "inspiring"),
    ("The 'outstanding' plan had no dates.", "outstanding"),
  ])
  func aWordThatIsMockedIsTheWritersOwn(_ text: String, _ word: String) {
    let found = Guide.builtIn.findings(in: text, as: .feedback).filter { $0.tier == .flag }
    #expect(found.contains { $0.text.contains(word) }, "\(found.map(\.text))")
  }

  @Test(arguments: [
    "A pupil wrote of \"excellent\" feedback.", "The \"excellent\" sticker lay on the desk.",
    "The \"Excellent\" feedback form has two boxes.", "The word \"excellent\" was on the wall.",
    "The head spoke of their \"excellent\" feedback.", "Two charts had \"excellent\" in red.",
    "The \"good listening\" assembly was at nine.", "Attendance is \"good\" on the school's scale.",
  ])
  func aWordThatIsQuotedIsNot(_ text: String) {
    let found = Guide.builtIn.findings(in: text, as: .feedback).filter { $0.tier == .flag }
    #expect(found.isEmpty, "\(found.map(\.text))")
  }
}
