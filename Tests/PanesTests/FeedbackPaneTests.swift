// The feedback pane under the fingers: writing points, keeping drafts, refusals, and what one key
// each changes.

import Domain
import Guidance
import Panes
import Surface
import Testing

@Suite struct FeedbackPaneTests {
  let scene: FeedbackScene = {
    var scene = FeedbackScene()
    scene.addPoints()
    return scene
  }()

  // MARK: Writing

  @Test func aPointIsWrittenUnderTheSelectedLine() {
    var pane = scene.feedback()
    pane.press("jjn2 of 3 pairs shared turns.<C-j>What helps?<Enter>")
    #expect(pane.mode == .list)
    #expect(pane.point("F4")?.text == "2 of 3 pairs shared turns.\nWhat helps?")
    #expect(pane.point("F4")?.line == scene.lines[1])
    #expect(pane.said == "F4 is saved.")
    #expect(pane.text(18, 76).contains("> F4"), "the new point is selected")
  }

  @Test func anEditIsANewVersionOfWhatStands() {
    var pane = scene.feedback()
    let before = pane.desk.review.record(scene.ref("F2"))?.currentRefs
    pane.press("je<C-u>6 of 14 words were used.<Enter>")
    #expect(pane.changes.map(\.replaces) == [before])
    #expect(pane.point("F2")?.text == "6 of 14 words were used.")
    #expect(pane.text(18, 76).contains("2 wordings"))
  }

  @Test func anUnchangedEditIsNotRecorded() {
    var pane = scene.feedback()
    pane.press("je<Enter>")
    #expect(pane.changes.isEmpty)
    #expect(pane.mode == .list)
    #expect(pane.pane.drafts.isEmpty)
  }

  /// Domain 12.4: the host answered other words, so an edit keeps the evidence and waits for the
  /// host again.
  @Test func anEditKeepsEvidenceAndWaitsForTheHostAgain() {
    var pane = scene.feedback()
    #expect(pane.point("F1")?.response?.stance == .surprised)
    pane.press("jjje And <Enter>")
    let point = pane.point("F1")
    #expect(point?.evidence == scene.refs("N03 N04 A01"))
    #expect(point?.contrary == scene.refs("N05"))
    #expect(point?.response == nil)
    #expect(pane.said == "F1 is saved; the host has not answered these words yet.")
  }

  // MARK: Nothing typed is lost

  @Test(arguments: [
    Outcome.refused("The point is too long."), .notSaved("The disk is full."),
  ])
  func aRefusalKeepsTheText(_ outcome: Outcome) {
    var pane = scene.feedback()
    pane.failure = outcome
    pane.press("nSome words<Enter>")
    #expect(pane.mode == .field)
    #expect(pane.text(9, 38).contains("Some words"))
    pane.failure = nil
    pane.press(" more<Enter>")
    #expect(pane.point("F4")?.text == "Some words more")
  }

  @Test func anEmptyPointIsRefusedKindly() {
    var pane = scene.feedback()
    pane.press("n<Enter>")
    #expect(pane.mode == .field)
    #expect(pane.said?.contains("no words yet") == true)
  }

  @Test func escapeKeepsADraftAndTheKeyReopensIt() {
    var pane = scene.feedback()
    pane.press("nHalf a thou<Esc>")
    #expect(pane.mode == .list)
    #expect(pane.text(18, 76).contains("draft kept: a new point"))
    pane.press("nght<Enter>")
    #expect(pane.point("F4")?.text == "Half a thought")
    #expect(pane.pane.drafts.isEmpty)
  }

  @Test func aDraftOfAnEditIsShownInListAndPoint() {
    var pane = scene.feedback()
    pane.press("je more<Esc>")
    #expect(pane.text(18, 76).contains("no evidence yet; draft kept, e goes on"))
    pane.press("<Enter>")
    #expect(pane.text(18, 76).contains("draft kept, e goes on"))
    pane.press("<Enter><Enter>")
    #expect(pane.point("F2")?.text.hasSuffix(" more") == true)
  }

  @Test func draftsComeBackAfterACrash() {
    var pane = scene.feedback()
    pane.press("jjnA new one<C-o><Space><Enter><Esc>")
    pane.press("je changed<Esc>r2They said <Esc>")
    let drafts = pane.pane.drafts
    #expect(drafts.count == 3)
    var other = scene.feedback()
    for draft in drafts { other.pane.restore(draft, other.desk) }
    #expect(other.pane.drafts == drafts)
    other.press("n!<Enter>")
    #expect(other.point("F4")?.text == "A new one!")
    #expect(other.point("F4")?.line == scene.lines[1])
    #expect(other.point("F4")?.evidence.count == 1)
  }

  @Test func aDraftOvertakenByOthersIsSavedBesideTheirs() {
    var pane = scene.feedback()
    pane.press("je!")
    let seen = scene.ref("F2")
    let theirs = Point(text: "Theirs.", line: scene.lines[0])
    pane.receive(.point(theirs), from: "Oak", replacing: [seen])
    #expect(pane.text(18, 76).contains("Changed meanwhile: saving keeps both, side by side."))
    pane.press("<Enter>")
    #expect(pane.desk.review.record(seen)?.isContested == true)
    pane.press("e")
    #expect(pane.text(18, 76).contains("Oak: Theirs."))
    #expect(!pane.text(18, 76).contains("Changed meanwhile"))
  }

  @Test func aDraftOfAVersionUndoneSinceReplacesWhatStands() {
    var pane = scene.feedback()
    pane.press("w1")
    pane.press("je first<Enter>e second<Esc>")
    pane.press("u")
    pane.pane.settle(pane.desk)
    pane.press("e<Enter>")
    let record = pane.desk.review.record(scene.ref("F2"))
    #expect(record?.isContested == false)
    #expect(record?.point?.text.hasSuffix(" first second") == true)
  }

  @Test func theHostsWordsAreKeptAsADraftToo() {
    var pane = scene.feedback()
    pane.press("jr2They have<Esc><Enter>")
    #expect(pane.text(18, 76).contains("the host's words kept as a draft"))
    pane.press("r3 it on paper<Enter>")
    #expect(
      pane.point("F2")?.response == HostResponse(stance: .corrected, text: "They have it on paper"))
  }

  @Test func aDraftGoesOnFromOnesOwnNewerVersion() {
    var pane = scene.feedback()
    pane.press("je!<Esc>w1e<Enter>")
    let record = pane.desk.review.record(scene.ref("F2"))
    #expect(record?.isContested == false)
    #expect(record?.point?.about == .pupils)
    #expect(record?.point?.text.hasSuffix("!") == true)
  }

  @Test func recoveredWordsOfAPointThatIsNotHereAreSavedAsANewOne() {
    var pane = scene.feedback()
    let gone = EntryRef(1, 2, 3, 4).hex
    let draft = Draft(
      name: "wording.\(gone)", text: "9 of 14.", context: ["point": gone, "seen": gone])
    pane.pane.restore(draft, pane.desk)
    #expect(pane.text(18, 76).contains("draft kept"))
    pane.press("n<Enter>")
    #expect(pane.point("F4")?.text == "9 of 14.")
  }

  @Test func twoRecoveredDraftsOfOneFieldAreBothKept() {
    var pane = scene.feedback()
    pane.press("nfirst<Esc>")
    let draft = Draft(name: "wording.new", text: "second", context: [:])
    pane.pane.restore(draft, pane.desk)
    #expect(pane.pane.drafts.map(\.text) == ["first\nsecond"])
  }

  // MARK: One key each

  @Test(arguments: zip(1...4, HostStance.allCases))
  func theHostsStanceIsOneKey(_ digit: Int, _ stance: HostStance) {
    var pane = scene.feedback()
    pane.press("jr")
    #expect(pane.mode == .picker)
    #expect(pane.text(9, 38).contains("1 recognise"))
    pane.press("\(digit)<Enter>")
    #expect(pane.point("F2")?.response == HostResponse(stance: stance))
  }

  @Test func aPointMovesToAnotherLineByDigit() {
    var pane = scene.feedback()
    pane.press("jm3")
    #expect(pane.point("F2")?.line == scene.lines[2])
    #expect(pane.text(18, 76).contains("> F2"), "the cursor goes with the point")
    pane.press("m0")
    #expect(pane.point("F2")?.line == nil)
  }

  @Test func whomAClaimIsAboutIsShownWithTheirVoice() {
    var pane = scene.feedback()
    pane.press("jw2<Enter>")
    #expect(pane.point("F2")?.about == .supportStaff)
    #expect(pane.text(18, 76).contains("About support staff: not heard yet."))
  }

  @Test func lookingForTheOppositeIsMarkedAndShowsWhatIsNotCited() {
    var pane = scene.feedback()
    pane.press("jjj<Enter>o")
    #expect(pane.point("F1")?.lookedForOpposite == true)
    #expect(pane.text(36, 118).contains("On L2 and not cited (1)"))
    #expect(pane.text(36, 118).contains("I swapped hands up"))
    let changes = pane.changes.count
    pane.press("o")
    #expect(!pane.text(36, 118).contains("not cited"))
    #expect(pane.changes.count == changes)
  }

  @Test func keysOfAChoiceThatMeanNothingChangeNothing() {
    var pane = scene.feedback()
    pane.press("jr9x<Up><Enter><Esc>")
    #expect(pane.mode == .list)
    #expect(pane.changes.isEmpty)
  }
}
