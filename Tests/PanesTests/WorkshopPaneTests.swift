// The workshop by keys: the player with its time, ideas as they are said, the tree, the grid and
// the cards. Domain 7 (improvement workshop, tool catalogue), 11 (owners), 12.1, 13.3.

import Domain
import Packs
import Surface
import TestSupport
import Testing

@testable import Panes

@Suite struct WorkshopPaneTests {
  static func harness(at clock: String = "15:30") -> PaneHarness<WorkshopPane> {
    var scene = FeedbackScene()
    scene.addPoints()
    scene.builder.add(
      .consented(Consent(.room, targets: [scene.builder.review.visible(.point)[1].latest.ref])),
      by: "Oak", at: "15:00")
    return PaneHarness(WorkshopPane.self, Sample.desk(scene.builder.review, at: clock, as: "Oak"))
  }

  @Test func domain7TheWorkshopOfTwoHoursRunsFromItsPack() {
    var pane = Self.harness()
    pane.press("<Enter><Enter>")
    #expect(pane.pane.heading(pane.desk) == "Purpose")
    #expect(pane.desk.review.timers["workshop"]?.step == "workshop-120/purpose")
    #expect(pane.desk.review.timers["workshop"]?.seconds == 480)
    pane.press("<Enter><Enter><Enter>")
    #expect(pane.pane.heading(pane.desk) == "Why might this be")
    #expect(pane.text(18, 76).contains("Next: Break."), "the next prompt is in sight")
    for _ in 0..<8 { pane.press("<Enter>") }
    #expect(pane.pane.heading(pane.desk) == "closed")
    #expect(pane.desk.review.runningTimers(at: pane.desk.now).isEmpty)
  }

  /// What was typed and left is in sight with the way back to it, in whatever step.
  @Test func whatWasLeftIsNamedWithItsKey() {
    var pane = Self.harness()
    pane.press("<Enter><Enter>")
    #expect(!pane.text(18, 76).contains("draft kept"))
    pane.press("t")
    pane.press("3 teachers zzdraft")
    #expect(!pane.text(18, 76).contains("draft kept"), "it is open")
    pane.press("<Esc>")
    #expect(pane.text(18, 76).contains("draft kept: 3 teachers zzdraft  t goes on"))
    pane.press("<Enter>")
    #expect(pane.text(18, 76).contains("draft kept: 3 teachers zzdraft  t goes on"))
    #expect(pane.text(9, 38).contains("draft kept: 3 teachers zzdraft"))
    pane.press("i")
    pane.press("An idea")
    pane.press("<Esc>w")
    pane.press("A why")
    pane.press("<Esc>c")
    let shown = pane.text(18, 76)
    #expect(shown.contains("draft kept: 3 teachers zzdraft  t goes on"), "\(shown)")
    #expect(shown.contains(", and 1 more"), "\(shown)")
    pane.press("ct<Enter>")
    #expect(!pane.text(18, 76).contains("zzdraft  t"))
    #expect(pane.text(18, 76).contains("draft kept: An idea  i goes on"))
  }

  /// "Two more minutes" says what it costs later.
  @Test func domain7TwoMoreMinutesSayTheirCost() {
    var pane = Self.harness()
    pane.press("<Enter><Enter>")
    pane.press("+")
    #expect(pane.desk.review.timers["workshop"]?.seconds == 600)
    let said = pane.effects.compactMap { if case .say(let words) = $0 { words } else { nil } }.last
    #expect(
      said == "Two more minutes here: it ends at 17:32, or \"Why might this be\" has 23 minutes "
        + "instead of 25.")
  }

  /// It runs with nobody touching it for ten minutes.
  @Test func domain7TenMinutesUntouchedAreTold() {
    var pane = Self.harness()
    pane.press("<Enter><Enter>")
    pane.wait(until: "15:37")
    #expect(pane.text(18, 76).contains("1 min left") || pane.text(18, 76).contains("60 s left"))
    pane.wait(until: "15:40")
    #expect(pane.text(18, 76).contains("2 min over"))
    #expect(pane.text(18, 76).contains("Purpose"))
  }

  @Test func domain7AToolWithinTheWorkshopGoesBackToIt() {
    var pane = Self.harness()
    pane.press("<Enter><Enter><Enter>c")
    let place = pane.desk.packs.protocols.firstIndex { $0.id == "five-whys" } ?? 0
    let from = pane.desk.packs.protocols.firstIndex { $0.id == "workshop-120" } ?? 0
    for _ in 0..<abs(from - place) { pane.press(place < from ? "<Up>" : "<Down>") }
    pane.press("<Enter>")
    #expect(pane.pane.heading(pane.desk) == "Five whys: Ask why")
    pane.press("x")
    #expect(pane.pane.heading(pane.desk) == "Gallery")
  }

  /// A branch carries a point or is a guess, and does not end in a person.
  @Test func domain7TreesCarryEvidenceOrGuessAndNeverEndInAPerson() {
    var pane = Self.harness()
    pane.press("wF2: Turns are chosen in different ways<Enter>")
    pane.press("wThe teacher never asks<Enter>")
    let words = pane.desk.review.visible(.word).compactMap(\.word)
    #expect(words.map(\.text) == ["Turns are chosen in different ways", "The teacher never asks"])
    #expect(words[0].evidence.count == 1)
    #expect(words[1].evidence.isEmpty)
    #expect(words[1].about == pane.desk.review.visible(.word)[0].ref)
    #expect(pane.text(18, 76).contains("guess"))
    #expect(pane.text(18, 76).contains("It ends in a person"))
    pane.press("wWe never agreed who chooses the speaker<Enter>")
    #expect(!pane.text(18, 76).contains("It ends in a person"))
  }

  @Test func domain7IdeasAreVerbatimPlacedByHjklVotedAndParked() {
    var pane = Self.harness()
    pane.press("iTally   WHO speaks, evry week<Enter>")
    pane.press("kkhvv")
    let idea = pane.desk.review.visible(.word).last?.word
    #expect(idea?.text == "Tally   WHO speaks, evry week")
    #expect(idea?.placing == Placing(effort: 2, impact: 5))
    #expect(idea?.votes == 2)
    pane.press("kk")
    #expect(pane.desk.review.visible(.word).last?.word?.placing?.impact == 5, "the grid ends")
    pane.press("p")
    #expect(pane.desk.review.visible(.word).last?.word?.sort == .later)
    #expect(pane.desk.review.visible(.word).last?.word?.text == "Tally   WHO speaks, evry week")
  }

  @Test func domain7ADecisionKeepsTheStepThatProducedIt() {
    var pane = Self.harness()
    pane.press("<Enter><Enter><Enter>dWe begin in Y1<Enter>")
    #expect(pane.desk.review.visible(.word).last?.word?.step == "workshop-120/gallery")
  }

  /// Domain 7 and 13.3: no card without owner, day, way to know and point.
  @Test func domain13ACardIsRefusedUntilItIsWhole() {
    var pane = Self.harness()
    pane.press("aEach year tallies<Enter><Enter><Enter><Enter><Enter><Enter><Enter>")
    #expect(pane.desk.review.visible(.action).isEmpty)
    #expect(pane.text(18, 76).contains("No point is linked"))
    pane.press("F2<Enter>EL<Enter>Share the sheet, 22 Nov<Enter>2027-01-29<Enter>")
    pane.press("Share of pupils who speak<Enter><Enter>")
    #expect(pane.desk.review.visible(.action).map { $0.action?.owner } == ["EL"])
    #expect(pane.mode == .list)
  }

  @Test func escKeepsWhatWasTypedAndADraftComesBack() {
    var pane = Self.harness()
    pane.press("ihalf an id<Esc>")
    #expect(pane.mode == .list)
    #expect(pane.pane.drafts.map(\.text) == ["half an id"])
    pane.press("iea<Enter>")
    #expect(pane.desk.review.visible(.word).last?.word?.text == "half an idea")
  }

  /// The card may be filled in from anywhere.
  @Test func aCardWithoutItsFirstFieldIsADraftToo() throws {
    var pane = Self.harness()
    pane.press("a<Down><Down>EL")
    let kept = try #require(pane.pane.drafts.first { $0.name == "card" })
    #expect(kept.text.contains("EL"))
    var next = Self.harness()
    next.pane.restore(kept, next.desk)
    next.press("a")
    #expect(next.text(18, 76).contains("EL"))
  }

  /// The champion sees agreed points only, never a note.
  @Test func domain1NoNoteIsInTheWorkshop() {
    let pane = Self.harness()
    let text = pane.text(60, 118)
    #expect(text.contains("Agreed points, 2"))
    for record in pane.desk.review.rawRecords {
      #expect(!text.contains(record.latest.readableText.prefix(30)), "\(record.latest)")
    }
  }

  /// Domain 7: it runs with nobody touching it, step after step, each with its own time.
  @Test func domain7OneTwoFourAllRunsUntouched() {
    var pane = Self.harness()
    pane.press("c")
    let place = pane.desk.packs.protocols.firstIndex { $0.id == "one-two-four-all" } ?? 0
    for _ in 0..<place { pane.press("<Down>") }
    pane.press("<Enter>")
    #expect(pane.pane.heading(pane.desk) == "1-2-4-All: Alone")
    #expect(pane.text(18, 76).contains(", by itself"))
    pane.wait(until: "15:32")
    #expect(pane.pane.heading(pane.desk) == "1-2-4-All: Pairs")
    #expect(pane.text(18, 76).contains("60 s left"))
    pane.wait(until: "15:40")
    #expect(pane.pane.heading(pane.desk) == "1-2-4-All: All")
    #expect(pane.recorded.count == 1, "nobody touched anything")
  }

  @Test func domain7AWorkshopGoesByItselfWhenAskedAndStopsDoingSo() {
    var pane = Self.harness()
    pane.press("<Enter><Enter>")
    pane.wait(until: "15:32")
    pane.press("A")
    pane.wait(until: "15:38")
    #expect(pane.pane.heading(pane.desk) == "Gallery")
    pane.press("A")
    pane.wait(until: "15:58")
    #expect(pane.pane.heading(pane.desk) == "Gallery")
    #expect(pane.text(18, 76).contains("8 min over"))
  }

  /// Two more minutes of a tool say what is left of the workshop's step.
  @Test func domain7AToolSaysWhatItLeavesOfTheStepAroundIt() {
    var pane = Self.harness()
    pane.press("<Enter><Enter><Enter><Enter>c")
    let protocols = pane.desk.packs.protocols
    let place = protocols.firstIndex { $0.id == "one-two-four-all" } ?? 0
    for _ in 0..<protocols.count { pane.press("<Up>") }
    for _ in 0..<place { pane.press("<Down>") }
    pane.press("<Enter>+")
    let said = pane.effects.compactMap { if case .say(let words) = $0 { words } else { nil } }.last
    #expect(
      said == "Two more minutes here: it ends at 15:44, 2 min over the workshop's step.")
  }

  @Test func domain7MarksOfTheGalleryAreCountedPerPoint() {
    var pane = Self.harness()
    pane.press("<Enter><Enter><Enter><Down>m")
    #expect(pane.text(18, 76).contains("Marks on F"))
    pane.press("three<Enter>")
    #expect(pane.mode == .field, "what cannot be read stays")
    pane.press("<C-u>!3 ?2<Enter>")
    #expect(pane.text(18, 76).contains("[!3 ?2]"))
    pane.press("m<C-u>?4<Enter>")
    #expect(pane.text(18, 76).contains("[!3 ?4]"))
  }

  @Test func domain7ASeatsTurnIsALetter() {
    var pane = Self.harness()
    pane.press("tHT, 2 teachers<Enter>oab")
    #expect(pane.mode == .field)
    #expect(pane.text(18, 76).contains(" A *     B *     C ."))
    #expect(pane.text(18, 76).contains("Not yet spoken: C"))
    pane.press("aaaa")
    #expect(pane.text(18, 76).contains(" A 5x    B *     C ."))
    pane.press("c<Esc>")
    #expect(pane.mode == .list)
    #expect(pane.text(60, 76).contains("3 people, 2 beyond the senior team"))
    pane.press("s")
    #expect(pane.text(30, 76).contains("teachers, HT"))
  }

  @Test func domain7ARiskGetsWhatPreventsIt() {
    var pane = Self.harness()
    pane.press("<Enter><Enter>")
    for _ in 0..<8 { pane.press("<Enter>") }
    #expect(pane.pane.heading(pane.desk) == "Pre-mortem")
    pane.press("nNobody counts<Enter>dWe count on Mondays<Enter>")
    #expect(pane.text(18, 76).contains("so: We count on Mondays"))
    #expect(pane.pane.subject(pane.desk) == pane.desk.review.visible(.word).first?.ref)
    #expect(!pane.text(18, 76).contains("Decision, 1"))
  }

  @Test("D11-visits an action is an exchange visit")
  func domain11AnActionIsAnExchangeVisit() {
    var pane = Self.harness()
    pane.press("aVisit each other<Enter>F2<Enter>HT<Enter>Book cover, 22 Nov<Enter>2027-01-29")
    pane.press("<Enter>Each names one thing<Enter><Enter><Down><Down><Down>e")
    #expect(pane.desk.review.visible(.action).first?.action?.isExchangeVisit == true)
    #expect(pane.text(18, 76).contains("No action is owned beyond the senior team yet."))
    pane.press("W")
    #expect(pane.text(18, 76).contains("With: a visit to each other's classrooms"))
    pane.press("<Esc>e")
    #expect(pane.desk.review.visible(.action).first?.action?.isExchangeVisit == false)
  }

  @Test func aNameThatIsNoPointIsSaid() {
    var pane = Self.harness()
    pane.press("wF9: Nobody agreed<Enter>")
    let said = pane.effects.compactMap { if case .say(let words) = $0 { words } else { nil } }.last
    #expect(said == "F9 is no agreed point here, so this is kept as a guess.")
  }

  /// Nothing the room may not read is on the sheet for the wall.
  @Test func domain1NothingUnagreedIsOnTheWallSheet() {
    let pane = Self.harness()
    let sheet = String(describing: WorkshopBoard(pane.desk.review).wallSheet)
    for record in pane.desk.review.rawRecords {
      #expect(!sheet.contains(record.latest.readableText.prefix(30)))
    }
  }

  @Test(arguments: [(18, 76), (36, 118), (9, 38)])
  func screens(_ rows: Int, _ columns: Int) {
    var pane = Self.harness()
    pane.press("<Enter>")
    expectScreen(pane.screen(rows, columns), "workshop-choose-\(columns)x\(rows)")
    pane.press("<Enter><Enter><Enter><Enter>")
    pane.press("wWe never agreed who chooses<Enter>iPartner B first<Enter>kv")
    expectScreen(pane.screen(rows, columns), "workshop-why-\(columns)x\(rows)")
    pane.press("a")
    expectScreen(pane.screen(rows, columns), "workshop-card-\(columns)x\(rows)")
    pane.press("<Esc>")
    for _ in 0..<4 { pane.press("<Enter>") }
    pane.press("iTally who speaks<Enter>hhkk")
    expectScreen(pane.screen(rows, columns), "workshop-grid-\(columns)x\(rows)")
    pane.press("P")
    expectScreen(pane.screen(rows + 1, columns + 2), "workshop-wall-\(columns)x\(rows)")
  }
}
