// What a review's names are made of is no judgment where something is typed.

import Domain
import Interface
import Panes
import Testing

@Suite struct OwnNamesTests {
  @Test(arguments: [PaneID.notes, .feedback])
  func aPartnersNameIsNotRemarkedOn(_ focus: PaneID) {
    let text = "nStaff of Excellent Futures came at 10:05. "
    var without = AppHarness(rows: 40, columns: 120, focus: focus)
    without.press(text + "The brilliant minds badge hung there. ")
    #expect(without.text.contains("brilliant  "), "\(without.text)")
    var with = AppHarness(rows: 40, columns: 120, focus: focus)
    guard var setUp = with.app.desk.review.setUp?.setUp else {
      Issue.record("the review has a set-up")
      return
    }
    setUp.school = "Brilliant Minds Academy"
    setUp.team = [TeamMember(callsign: "Birch", role: .reviewer, from: "Excellent Futures Trust")]
    with.write(
      .review(setUp), by: AppHarness.oak, replacing: with.app.desk.review.setUp?.currentRefs ?? [])
    with.press(text + "The brilliant minds badge hung there. ")
    #expect(!with.text.contains("brilliant  "), "\(with.text)")
    #expect(!with.text.contains("Excellent  "), "\(with.text)")
    with.press("The brilliant badge hung there. ")
    #expect(with.text.contains("brilliant"), "\(with.text)")
    #expect(with.text.contains("brilliant badge  ") || with.text.contains("brilliant  "))
  }
}
