// Evidence behind points: picking it, its strength on the screen, what happens when it goes, and
// wordings that stand side by side.

import Domain
import Panes
import Surface
import Testing

@Suite struct FeedbackEvidenceTests {
  let scene: FeedbackScene = {
    var scene = FeedbackScene()
    scene.addPoints()
    return scene
  }()

  @Test(arguments: [
    ("", "", "no evidence yet"),
    ("N03", "", "single"),
    ("N03 N05", "", "single"),
    ("N03 N04", "", "corroborated, lesson only"),
    ("N03 A02", "", "corroborated, one observer"),
    ("N03 N04 A01", "", "corroborated"),
    ("N03 A01 A02", "", "triangulated"),
    ("N03 A01 A02", "N04", "triangulated"),
    ("N03 A01 A02", "N04 N05", "contested"),
    ("N03", "N04", "contested"),
  ])
  func strengthIsAsTheRulesSay(_ evidence: String, _ contrary: String, _ summary: String) {
    var scene = FeedbackScene()
    scene.point("Sticks. What helps?", evidence: evidence, contrary: contrary)
    var pane = scene.feedback()
    #expect(pane.text(18, 76).contains("    \(summary)\n"), "\(pane.text(18, 76))")
    pane.press("jj<Enter>")
    #expect(pane.text(18, 76).contains("Strength: \(summary)\n"))
  }

  @Test func evidenceWithdrawnIsNoLongerCounted() {
    var scene = FeedbackScene()
    scene.point("Sticks. What helps?", evidence: "N03 A01 A02")
    var pane = scene.feedback()
    pane.press("jj<Enter>")
    #expect(pane.text(18, 76).contains("Strength: triangulated"))
    pane.receive(.undone([scene.ref("A01")]), from: "Rowan")
    let text = pane.text(18, 76)
    #expect(text.contains("Strength: corroborated, one observer"))
    #expect(text.contains("A01 withdrawn"))
    #expect(!text.contains("lolly sticks"), "what was withdrawn is not quoted")
    pane.press("<Esc>")
    #expect(pane.text(18, 76).contains("corroborated, one observer"))
  }

  // MARK: Picking

  @Test func pickingMakesOneCorrectionWithBothSides() {
    var pane = scene.feedback()
    pane.press("ja<Space><Down>-<Enter>")
    #expect(pane.changes.count == 1)
    #expect(pane.point("F2")?.evidence == scene.refs("N01"))
    #expect(pane.point("F2")?.contrary == scene.refs("N02"))
    #expect(pane.mode == .list)
  }

  @Test func aPickIsOnOneSideOnly() {
    var pane = scene.feedback()
    pane.press("ja<Space>-<Enter>")
    #expect(pane.point("F2")?.evidence == [])
    #expect(pane.point("F2")?.contrary == scene.refs("N01"))
    pane.press("c<Space><Space><Enter>")
    #expect(pane.point("F2")?.contrary == scene.refs("N01"), "Space twice is back where it was")
    pane.press("c<Space><Enter>")
    #expect(pane.point("F2")?.contrary == [])
  }

  @Test func theListIsOfTheLineAndAllByStar() {
    var pane = scene.feedback()
    pane.press("ja")
    #expect(pane.text(18, 76).contains("N01"))
    #expect(!pane.text(18, 76).contains("N03"))
    pane.press("*")
    #expect(pane.text(18, 76).contains("N07"))
  }

  @Test func typingNarrowsTheList() {
    var pane = scene.feedback()
    pane.press("ja*COATS")
    #expect(pane.text(18, 76).contains("> + N07") == false)
    #expect(pane.text(18, 76).contains("N07"))
    #expect(!pane.text(18, 76).contains("N01"))
    pane.press("zz")
    #expect(pane.text(18, 76).contains("Nothing has these letters."))
    pane.press("<Backspace><Backspace><Space><Enter>")
    #expect(pane.point("F2")?.evidence == scene.refs("N07"))
  }

  @Test func theStrengthIsShownWhilePicking() {
    var pane = scene.feedback()
    pane.press("ja")
    #expect(pane.text(9, 38).contains("0 for, 0 against: no evidence yet"))
    pane.press("<Space>")
    #expect(pane.text(9, 38).contains("1 for, 0 against: single"))
  }

  @Test func escapeLeavesThePointAsItWasAndThePicksForLater() {
    var pane = scene.feedback()
    pane.press("ja<Space><Esc>")
    #expect(pane.changes.isEmpty)
    #expect(pane.mode == .list)
    pane.press("jja<Esc>kk")
    pane.press("a<Enter>")
    #expect(pane.point("F2")?.evidence == scene.refs("N01"))
  }

  @Test func escapeTakesTheFilterBackFirst() {
    var pane = scene.feedback()
    pane.press("jazz<Esc>")
    #expect(pane.mode == .picker)
    #expect(pane.text(18, 76).contains("N01"))
    pane.press("<Esc>")
    #expect(pane.mode == .list)
  }

  @Test func aRefusedPickStaysPicked() {
    var pane = scene.feedback()
    pane.failure = .notSaved("The disk is full.")
    pane.press("ja<Space><Enter>")
    #expect(pane.mode == .picker)
    pane.failure = nil
    pane.press("<Enter>")
    #expect(pane.point("F2")?.evidence == scene.refs("N01"))
  }

  @Test func evidenceOpensInFull() {
    var pane = scene.feedback()
    pane.press("jjj<Enter>")
    #expect(pane.text(36, 118).components(of: "2 s pause, 6 hands.") == 1)
    pane.press("<Down><Down><Enter>")
    #expect(pane.text(36, 118).components(of: "2 s pause, 6 hands.") == 2)
    pane.press("<Enter>")
    #expect(pane.text(36, 118).components(of: "2 s pause, 6 hands.") == 1)
  }

  // MARK: Wordings

  @Test func allWordingsAreShownWithWhatWasRemarked() {
    var pane = scene.feedback()
    pane.press("jjjv")
    let text = pane.text(36, 76)
    let order = [
      "first wording", "remarked: outstanding", "wording 2", "remarked: really", "as it stands",
    ]
    let places = order.map { text.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil), "\(text)")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    pane.press("v")
    #expect(pane.text(36, 118).contains("Strength: "))
  }

  @Test func erasedWordingsAreNotShown() {
    var pane = scene.feedback()
    pane.press("jjjv")
    let first = scene.ref("F1")
    let erasure = Erasure(targets: [first], record: nil, reason: .name, requester: "host")
    pane.receive(.erased(erasure), from: "Oak")
    #expect(!pane.text(36, 118).contains("outstanding"))
    #expect(pane.text(36, 118).contains("first wording, erased"))
  }

  /// F2 changed by two people who did not know of each other.
  private func contested() -> PaneHarness<FeedbackPane> {
    var scene = scene
    let seen = scene.ref("F2")
    scene.point("14 words on one wall. Who reads them?", line: 0, evidence: "N01", by: "Oak",
      at: "14:36", replacing: [seen])
    scene.point("9 words were dated. What for?", line: 0, evidence: "N02", by: "Rowan",
      at: "14:37", replacing: [seen])
    return scene.feedback()
  }

  @Test(arguments: [(9, 38), (18, 76), (36, 118)])
  func wordingsSideBySideAreBothShown(_ rows: Int, _ columns: Int) {
    var pane = contested()
    #expect(pane.text(rows, columns).contains("! wordings side by side"))
    pane.press("j<Enter>")
    #expect(pane.text(rows, columns).contains("14 words on one wall."))
    #expect(pane.text(rows, columns).contains("9 words were dated."))
  }

  @Test func anEditSettlesThemAndKeepsTheEvidenceOfBoth() {
    var pane = contested()
    pane.press("je<C-u>9 of 14 words were dated. What for?<Enter>")
    let record = pane.desk.review.record(scene.ref("F2"))
    #expect(record?.isContested == false)
    #expect(Set(record?.point?.evidence ?? []) == Set(scene.refs("N01 N02")))
  }

  @Test(arguments: ["a", "c", "r", "w", "m", "o"])
  func nothingElseChoosesBetweenThem(_ key: String) {
    var pane = contested()
    pane.press("j\(key)")
    #expect(pane.changes.isEmpty)
    #expect(pane.mode == .list)
    #expect(pane.said?.contains("side by side") == true)
  }

  @Test func aPointWithdrawnWhileItIsOpenSaysSo() {
    var pane = scene.feedback()
    pane.press("j<Enter>")
    pane.receive(.undone([scene.ref("F2")]), from: "Rowan")
    #expect(pane.text(9, 38).contains("F2 was withdrawn"))
    pane.press("arwmoe<Enter>")
    #expect(pane.changes.isEmpty)
  }
}
