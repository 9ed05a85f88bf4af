// Quiet in the field: set aside once, here, in the review or with a family; remembered and revived;
// and what the private mirror hears of it.

import Domain
import Guidance
import Panes
import Surface
import Testing

@Suite struct QuietTests {
  let scene: FeedbackScene = {
    var scene = FeedbackScene()
    scene.addPoints()
    return scene
  }()

  private func setAsides<Kind: Pane>(_ pane: PaneHarness<Kind>) -> [SetAside] {
    pane.desk.review.standingSetAsides.map(\.value)
  }

  @Test func onceIsForThisFieldOnly() {
    var pane = scene.feedback()
    pane.press("jjnPupils were engaged<C-x>")
    #expect(!pane.text(18, 76).contains("a guess at minds"))
    #expect(setAsides(pane) == [])
  }

  @Test func inThisReviewItIsRememberedWithItsReasonAndRevived() throws {
    var pane = scene.feedback()
    pane.press("jjnPupils were engaged<A-x>")
    #expect(pane.text(18, 76).contains("h here  r in this review"))
    pane.press("r")
    #expect(pane.text(18, 76).contains("Why?  q a quote"))
    pane.press("t")
    let rule = "mind.engaged"
    #expect(
      setAsides(pane) == [
        SetAside(.words(rule: rule, phrase: "engaged"), because: "a term here")
      ])
    #expect(!pane.text(18, 76).contains("a guess at minds"))
    var other = PaneHarness(FeedbackPane.self, pane.desk)
    other.press("jjnStaff were engaged")
    #expect(!other.text(18, 76).contains("a guess at minds"))
    let entry = try #require(pane.desk.review.standingSetAsides.first?.entry)
    other.receive(.undone([entry.ref]), from: "Birch")
    other.press(" today")
    #expect(other.text(18, 76).contains("a guess at minds"))
  }

  @Test func aFamilyGoesQuietAsAWhole() {
    var pane = scene.feedback()
    pane.press("jjnPupils were engaged<A-x>fn")
    #expect(setAsides(pane) == [SetAside(.family("mind-reading"))])
    #expect(!pane.text(18, 76).contains("a guess at minds"))
  }

  @Test func escLeavesTheQuestionAndTheWords() {
    var pane = scene.feedback()
    pane.press("jjnPupils were engaged<A-x>r<Esc>")
    #expect(setAsides(pane) == [])
    #expect(pane.text(18, 76).contains("a guess at minds"))
    #expect(pane.mode == .field)
  }

  @Test func namesAreLookedAtRecordByRecordAndTheirWordsAreNotKept() {
    var pane = scene.feedback()
    pane.press("jjnMrs Okafor drew 5 of 7 names. What helps?<A-x>")
    #expect(!pane.text(18, 76).contains("in this review"))
    pane.press("hl")
    #expect(pane.said == "Set aside with this point, once it is saved.")
    #expect(setAsides(pane) == [])
    pane.press("<Enter>")
    let made = setAsides(pane)
    #expect(made.map(\.subject) == [.words(rule: "people.name", phrase: "")])
    #expect(made.first?.place.flatMap { pane.desk.review.record($0) }?.kind == .point)
  }

  @Test func theNotesPaneAsksTheSameWay() {
    var pane = PaneHarness(NotesPane.self, scene.desk())
    pane.press("nThey were engaged<A-x>")
    #expect(pane.text(18, 76).contains("Set \"engaged\" aside:  h here  r in this review"))
    #expect(pane.text(13, 38).contains("h here"))
    pane.press("rq")
    #expect(setAsides(pane).map(\.reason) == ["somebody's own words"])
    #expect(!pane.text(18, 76).contains("guess at minds"))
    #expect(pane.text(18, 76).contains("They were engaged"))
  }

  @Test func theMirrorHearsWhatWasMetChangedAndSetAside() {
    var pane = PaneHarness(NotesPane.self, scene.desk())
    pane.press("nThey were engaged today.")
    pane.press(" It was outstanding today.")
    pane.press("<C-x>")
    #expect(pane.desk.mirror.isEmpty)
    pane.press("<C-u>24 of 27 were engaged today.<Enter>")
    #expect(pane.desk.mirror.texts == 1)
    #expect(pane.desk.mirror.families["mind-reading"] == Mirror.Tally(met: 1, setAside: 1))
    #expect(pane.desk.mirror.families["grade"] == Mirror.Tally(met: 1, changed: 1))
  }

  @Test func whatIsStillBeingTypedIsNoHabit() {
    var pane = PaneHarness(NotesPane.self, scene.desk())
    pane.press("ngood")
    pane.press("bye 3 times<Enter>")
    #expect(pane.desk.mirror.families.isEmpty)
  }

  @Test func aTakenFrameEndsInAQuestionAndLinksItsEvidence() {
    var pane = scene.feedback()
    pane.press("jjnPupils were engaged<C-r>")
    let first = pane.text(18, 76)
    #expect(first.replacing("\n", with: " ").contains("What do you make of that?"), "\(first)")
    #expect(first.contains("Evidence: "))
    #expect(!first.contains("engaged"))
    pane.press("<C-r><C-r><C-r><C-r><C-r><C-r><C-r><C-r><C-r>")
    for _ in 0..<12 where !pane.text(18, 76).contains("Pupils were engaged") { pane.press("<C-r>") }
    #expect(!pane.text(18, 76).contains("Evidence: "))
  }
}
