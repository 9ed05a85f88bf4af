// What offers make of a point of several sentences: it tells first and asks last, nothing stands in
// it twice, and what is offered speaks of those who are judged.

import Domain
import Guidance
import Surface
import Testing

@testable import Panes

@Suite struct FeedbackWholePointTests {
  let scene: FeedbackScene = {
    var scene = FeedbackScene()
    scene.addPoints()
    return scene
  }()

  private func pane(_ typed: String) -> PaneHarness<FeedbackPane> {
    var pane = scene.feedback()
    pane.press("jjn" + typed)
    return pane
  }

  private func saved(_ typed: String) -> String? {
    let pane = pane(typed + "<Enter>")
    return pane.desk.review.visible(.point).last?.point?.text
  }

  @Test func theQuestionOfAnOfferGoesToThePointsEnd() throws {
    let text = try #require(saved("Sticks were outstanding. 9 coats lay about.<C-r>"))
    #expect(text.hasSuffix("9 coats lay about. What do you make of that?"), "\(text)")
    #expect(text.count { $0 == "?" } == 1)
    let again = try #require(saved("Sticks were outstanding. 9 coats lay about.<C-r><C-z>"))
    #expect(again == "Sticks were outstanding. 9 coats lay about.")
  }

  @Test func theNextOfferTakesThePlaceOfItsWordsAndOfItsQuestion() throws {
    let text = try #require(saved("Sticks were outstanding. 9 coats lay about.<C-r><C-r>"))
    #expect(text.count { $0 == "?" } == 1, "\(text)")
    #expect(text.ranges(of: "9 coats lay about.").count == 1, "\(text)")
    #expect(text.hasSuffix("?"), "\(text)")
  }

  @Test func theNextRemarkIsTheOneBehindTheOffer() {
    let text = pane("Sticks were outstanding. Pupils were engaged. It was dull.<C-r><C-n>")
      .text(18, 76)
    let rows = text.split(separator: "\n")
    let offer = rows.firstIndex { $0.contains("^R") }
    let remark = rows.firstIndex { $0.contains("engaged  ") || $0.contains("were engaged  ") }
    #expect(offer.map { $0 - 1 } == remark || offer.map { $0 - 2 } == remark, "\(text)")
  }

  /// The same quotation twice would read as two people's.
  @Test func whatStandsInThePointIsNotOfferedAgain() throws {
    let typed = "Sticks were outstanding. The sticks are brilliant.<C-r>"
    let first = try #require(saved(typed))
    let quote = try #require(Reading.quotes(in: first).first)
    let both = try #require(saved(typed + "<C-n><C-r>"))
    #expect(both.ranges(of: quote).count == 1, "\(both)")
    // Written by hand or by an offer, it stands there.
    let byHand = try #require(
      saved("A member of staff told us: \"\(quote)\" The sticks are brilliant.<C-r>"))
    #expect(byHand.ranges(of: quote).count == 1, "\(byHand)")
  }

  @Test("frames speak of those who are judged", arguments: [
    ("Staff are demoralised.", "staff"), ("Governors are keen.", "governors"),
    ("Families felt left out.", "families"), ("The TAs were bored.", "TAs"),
    ("Leaders are stretched and the head is weak.", ""),
  ])
  func framesSpeakOfThoseWhoAreJudged(_ text: String, _ group: String) {
    var composer = Composer(kind: .feedback, text: text, guide: .builtIn)
    composer.settle()
    let offers = composer.offers.map(\.text)
    #expect(!offers.contains { $0.contains("pupil") }, "\(offers)")
    #expect(group.isEmpty || offers.contains("<n> of <N> \(group) said: \"…\""), "\(offers)")
  }

  @Test func framesOfPupilsStayTheirs() {
    var composer = Composer(kind: .feedback, text: "Pupils were bored.", guide: .builtIn)
    composer.settle()
    #expect(composer.offers.contains { $0.text.contains("pupils") })
  }
}
