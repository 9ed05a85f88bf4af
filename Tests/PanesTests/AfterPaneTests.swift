// The after pane by keys: the end of the day, the handover, the summary, the checks and the pages.

import Domain
import Surface
import Testing

@testable import Panes

@Suite struct AfterPaneTests {
  private static func harness() -> PaneHarness<AfterPane> {
    var scene = FeedbackScene()
    scene.addPoints()
    scene.builder.add(
      .action(
        Action(
          text: "Tally who speaks", from: scene.ref("F1"), owner: "EL", firstStep: "sheet",
          by: Day("2027-01-29"), howWeWillKnow: "share of pupils")), by: "Oak", at: "17:15")
    return PaneHarness(AfterPane.self, Sample.desk(scene.builder.review, at: "16:25", as: "Oak"))
  }

  @Test func dp8RowsOfTheEndOfTheDayAreTicked() {
    var pane = Self.harness()
    pane.press("<Enter>")
    #expect(pane.desk.review.tickedOff == [.paper])
    #expect(pane.said == "Done: Paper notes handed back or shredded here.")
    #expect(pane.text(20, 90).contains("[x] Paper notes"))
    pane.press("<Enter>")
    #expect(pane.said == "That is done already.")
    pane.press("u")
    #expect(pane.text(20, 90).contains("[ ] Paper notes"))
  }

  @Test func theHandoverSaysWhatIsMissingUntilNothingIs() {
    var pane = Self.harness()
    #expect(pane.text(20, 110).contains("Handover  no question, who will be there? (i)"))
    pane.press("cThe Year 2 team is new.<Enter>dA talk log<Enter>iDHT and two TAs<Enter>")
    pane.press("jjjjjjj<Enter>")
    #expect(pane.text(30, 100).contains("! the host's question is missing"))
    #expect(pane.text(30, 100).contains("The Year 2 team is new."))
    pane.press("<Esc>")
    #expect(pane.pane.heading(pane.desk) == "")
  }

  @Test func yesToTheSummaryIsOfThisReviewer() {
    var pane = Self.harness()
    pane.press("y")
    #expect(Summary(pane.desk.review).confirmedBy == ["Oak"])
    #expect(pane.text(20, 110).contains("yes awaited from Birch, Rowan"))
  }

  @Test func anActionIsCheckedThenAndNow() throws {
    var pane = Self.harness()
    pane.press("jjjjjjjjjjt<Enter>2027-02-25<Enter>under way<Enter>1 of 6<Enter>4 of 6 speak<Enter>")
    pane.press("It is anyone.<Enter><Enter>Y6 next<Enter>")
    let check = try #require(pane.desk.review.visible(.check).last?.check)
    #expect(check.visit == .light)
    #expect(check.status == .underWay)
    #expect([check.then, check.text, check.pupils, check.next]
      == ["1 of 6", "4 of 6 speak", "It is anyone.", "Y6 next"])
    // What was seen in February may be written down later, or before.
    #expect(pane.desk.review.visible(.check).last?.latest.at?.day == Day("2027-02-25"))
    // The impact visit offers the same start line.
    pane.press("t<Enter>some day<Enter>done<C-s>")
    #expect(pane.text(12, 90).contains("A day, such as 2027-02-25, or nothing."))
    pane.press("<C-u><Enter><C-u>done<Enter><Enter>5 of 6 speak<C-s>")
    let last = try #require(pane.desk.review.visible(.check).last?.check)
    #expect(last.visit == .impact)
    #expect(last.then == "1 of 6")
    pane.press("<Enter>")
    #expect(pane.pane.heading(pane.desk) == "Where X1 comes from")
    #expect(pane.text(40, 100).contains("Rests on"))
  }

  @Test func aWrongStatusIsSaidWithItsRowInHand() {
    var pane = Self.harness()
    pane.press("jjjjjjjjjjt<Enter><Enter>nearly<Enter><C-s>")
    #expect(pane.desk.review.visible(.check).isEmpty)
    #expect(pane.text(12, 90).contains("One of not begun, under way, done, changed, dropped."))
  }

  @Test func cf5AClassReadsWhatWasWrittenAboutIt() {
    var pane = Self.harness()
    pane.press("fY4<Enter>")
    let text = pane.text(30, 100)
    #expect(text.contains("What was written about Y4"))
    #expect(text.contains("24 of 27 looking at the board"))
    #expect(!text.contains("8 answers from 6 different"))
  }

  @Test func whatIsBeingTypedOutlivesAKill() throws {
    var pane = Self.harness()
    pane.press("wYou told us about stic")
    let drafts = pane.pane.drafts
    var again = PaneHarness(AfterPane.self, pane.desk)
    for draft in drafts { again.pane.restore(draft, again.desk) }
    again.press("wks<Enter>")
    #expect(again.desk.review.words(.heard).map(\.text) == ["You told us about sticks"])
  }

  @Test(arguments: [(22, 78), (38, 118), (13, 38)])
  func screens(_ rows: Int, _ columns: Int) {
    var pane = Self.harness()
    expectScreen(pane.screen(rows, columns), "after-list-\(columns)x\(rows)")
    pane.press("jjjjjjjj<Enter>")
    expectScreen(pane.screen(rows, columns), "after-summary-\(columns)x\(rows)")
  }
}
