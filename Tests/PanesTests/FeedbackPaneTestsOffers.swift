// What ^R puts into a point: its link comes and goes with its words, no verdict is put in place of
// a verdict, and no sentence is left broken.

import Domain
import Panes
import Surface
import Testing

@Suite struct FeedbackOfferTests {
  let scene: FeedbackScene = {
    var scene = FeedbackScene()
    scene.addPoints()
    return scene
  }()

  /// A new point under the second line of enquiry.
  private func pane(_ typed: String) -> PaneHarness<FeedbackPane> {
    var pane = scene.feedback()
    pane.press("jjn" + typed)
    return pane
  }

  @Test func anOfferThatWasTakenBackLinksNothing() {
    var pane = pane("Sticks were outstanding.<C-r>")
    #expect(pane.text(18, 76).contains("Evidence: A02"), "\(pane.text(18, 76))")
    pane.press("<C-z>")
    #expect(!pane.text(18, 76).contains("Evidence: A02"))
    pane.press("<C-y>")
    #expect(pane.text(18, 76).contains("Evidence: A02"))
    pane.press("<C-z><Enter>")
    let last = pane.desk.review.visible(.point).last?.point
    #expect(last?.text == "Sticks were outstanding.")
    #expect(last?.evidence == [])
  }

  @Test func theLinkIsThatOfTheWordsThatStand() {
    var pane = pane("Sticks were outstanding.<C-r><C-r>")
    #expect(pane.text(18, 76).contains("Evidence: A01"), "\(pane.text(18, 76))")
    #expect(!pane.text(18, 76).contains("A02 A01"))
    pane.press("<C-z>")
    #expect(pane.text(18, 76).contains("Evidence: A02"))
    #expect(pane.text(18, 76).contains("offer 1 of"))
    pane.press("<C-y><Enter>")
    #expect(pane.desk.review.visible(.point).last?.point?.evidence == [scene.ref("A01")])
  }

  /// ^R and ^Z each say one thing, and what they do.
  @Test func theRowUnderAnOfferSaysWhatComesBack() {
    var pane = pane("Sticks were outstanding.<C-r>")
    #expect(pane.text(18, 76).contains("^Z what you wrote"), "\(pane.text(18, 76))")
    for number in 2...3 {
      pane.press("<C-r>")
      let text = pane.text(18, 76)
      #expect(text.contains("offer \(number) of"), "\(text)")
      #expect(text.contains("^Z offer \(number - 1)"), "\(text)")
      #expect(text.split(separator: "\n").count { $0.contains("^R") } == 1, "\(text)")
    }
    pane.press("<C-z>")
    #expect(pane.text(18, 76).contains("offer 2 of"))
  }

  @Test func wordsThatWereRubbedOutLinkNothing() {
    var pane = pane("Sticks were outstanding.<C-r><C-u>Nine coats lay about.<Enter>")
    #expect(pane.desk.review.visible(.point).last?.point?.evidence == [])
    pane = self.pane("Sticks were outstanding.<C-r> One more thing.<Enter>")
    #expect(pane.desk.review.visible(.point).last?.point?.evidence == [scene.ref("A02")])
  }

  @Test func aLinkMadeByHandStays() {
    var pane = pane("Sticks were outstanding.<C-o><Space><Enter>")
    let byHand = pane.text(18, 76)
    #expect(byHand.contains("linked this is a claim to discuss"))
    pane.press("<C-r><C-z><Enter>")
    #expect(pane.desk.review.visible(.point).last?.point?.evidence.count == 1)
  }

  @Test func theWordsPutInForNothingToPointAtTakeTheirLinkAlong() {
    var pane = pane("Sticks and pauses<C-r>")
    #expect(pane.text(18, 76).contains("Evidence: N03"))
    pane.press("<C-z>")
    #expect(!pane.text(18, 76).contains("Evidence: N03"))
    #expect(pane.text(18, 76).contains("Nothing here can be pointed at yet."))
  }

  @Test func noVerdictIsPutInPlaceOfAVerdict() {
    var scene = scene
    scene.builder.add(
      .note(
        Note.reading(
          "T explained fractions and pupils were very engaged, 12 of 24.", source: .lesson,
          lines: [scene.lines[1]])), by: "Birch", at: "14:01")
    scene.builder.add(
      .note(
        Note.reading(
          "Fractions: pupils were engaged, 9 of 24 drew a fraction wall.", source: .lesson,
          lines: [scene.lines[1]])), by: "Birch", at: "14:00")
    var pane = scene.feedback()
    pane.press("jjnTeaching of fractions was outstanding.<C-r>")
    let text = pane.text(18, 76)
    #expect(text.contains("9 of 24 drew a fraction wall"), "\(text)")
    #expect(!text.contains("engaged"), "\(text)")
  }

  @Test func remarksOnOtherSentencesStayWhileOffersAreLookedAt() {
    var pane = pane("Sticks were outstanding. Pupils were engaged.<C-r>")
    let text = pane.text(18, 76)
    #expect(text.contains("offer 1 of"), "\(text)")
    #expect(text.contains("a guess at minds"), "\(text)")
    pane.press("<C-r>")
    #expect(pane.text(18, 76).contains("offer 2 of"))
  }

  @Test func withoutEvidenceTheQuestionAloneIsOffered() {
    var pane = pane("Assemblies were outstanding.")
    #expect(pane.text(18, 76).contains("No note is near this one yet."))
    pane.press("<C-r>")
    #expect(pane.text(18, 76).contains("What have you seen or heard of this yourselves?"))
  }

  @Test(
    "CF1 a role takes the place of a name and the sentence reads on",
    arguments: [
      ("9 of 12 spoke; Ali Khan was third.", "9 of 12 spoke; a pupil was third."),
      ("Ali Khan drew 4 of 9 maps.", "A pupil drew 4 of 9 maps."),
      ("We heard Mrs Okafor ask 4 of 9 pupils.", "We heard a teacher ask 4 of 9 pupils."),
      ("The teacher Mrs Okafor asked 4 of 9.", "The teacher asked 4 of 9."),
    ])
  func aRoleTakesThePlaceOfAName(_ typed: String, _ left: String) {
    var pane = pane(typed + "<C-r>")
    #expect(pane.text(18, 76).contains(left), "\(pane.text(18, 76))")
    pane.press("<C-z>")
    #expect(pane.text(18, 76).contains(typed))
  }
}
