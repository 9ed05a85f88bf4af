import Domain
import Panes
import Surface
import Testing

@testable import Interface

@Suite struct RoleTests {
  @Test func theChampionsScreenHoldsNoRawNote() {
    var harness = AppHarness()
    harness.write(
      .point(Point(text: "A draft nobody agreed")), by: AppHarness.oak)
    harness.write(
      .point(
        Point(
          text: "In one lesson 4 of 7 spoke.",
          response: HostResponse(stance: .recognise, text: "yes"))), by: AppHarness.oak)
    #expect(harness.app.desk.review.visible(.note).count == 1)
    harness.write(.role(.champion), by: AppHarness.oak)
    harness.lookAgain()
    let seen = harness.app.desk.review
    #expect(harness.app.desk.role == .champion)
    #expect(seen.visible(.note).isEmpty)
    #expect(seen.visible(.point).map { $0.point?.text ?? "" } == ["In one lesson 4 of 7 spoke."])
    #expect(seen.visible(.point).map { seen.name(of: $0) } == ["F2"])
    // Nothing of it is found, listed or drawn.
    harness.press("/board")
    let found = harness.text.contains("24 of 27")
    #expect(!found)
    #expect(harness.app.beginsAtHome)
  }

  @Test func theWholeReviewComesBackWithTheRole() {
    var harness = AppHarness()
    let before = harness.app.desk.review.entries.count
    harness.write(.role(.host), by: AppHarness.oak)
    harness.lookAgain()
    #expect(harness.app.desk.review.visible(.note).isEmpty)
    harness.inWhole { $0.write(.role(.lead), by: AppHarness.oak) }
    harness.lookAgain()
    #expect(harness.app.desk.role == .lead)
    #expect(harness.app.desk.review.entries.count == before + 2)
    #expect(harness.app.desk.review.visible(.note).count == 1)
  }

  @Test(
    "D11-roles every role has a home",
    arguments: TeamRole.allCases)
  func everyRoleHasAHome(role: TeamRole) {
    var harness = AppHarness()
    harness.write(.role(role), by: AppHarness.oak)
    harness.lookAgain()
    harness.press("<Esc>H")
    let text = harness.text
    let isNamed = text.contains("as \(role.words)")
    #expect(isNamed, "\(text)")
    #expect(RoleHome.items(harness.app.desk).count >= 2)
  }

  @Test func theLeadSeesWhatTheDayLacksAndGoesThere() {
    var harness = AppHarness()
    harness.write(.role(.lead), by: AppHarness.oak)
    harness.lookAgain()
    harness.press("<Esc>H")
    let lacks = harness.text.contains("First aid: not yet agreed")
    #expect(lacks, "\(harness.text)")
    harness.press("<Enter>")
    #expect(harness.app.panes[harness.app.focus].id == .review)
  }

  @Test("D11-first coaching is switched off and stays so")
  func coachingIsSwitchedOffAndStaysSo() {
    var harness = AppHarness()
    harness.press("<Esc>H")
    let isCoached = harness.text.contains("Tip:")
    #expect(isCoached, "\(harness.text)")
    harness.press("c")
    let isStill = harness.text.contains("Tip:")
    #expect(!isStill)
    var again = AppHarness()
    for (name, draft) in harness.app.drafts { _ = again.restore(draft, keptAs: name) }
    again.press("<Esc>H")
    let isBack = again.text.contains("Tip:")
    #expect(!isBack)
  }

  /// Coaching hides nothing and is switched off where it stands; whatever is selected is in sight.
  @Test(
    "D11-first coaching makes room on every screen", arguments: [(24, 80), (15, 40), (40, 120)])
  func coachingMakesRoomOnEveryScreen(_ rows: Int, _ columns: Int) {
    var harness = AppHarness(rows: rows, columns: columns)
    harness.write(.role(.lead), by: AppHarness.oak)
    for number in 1...9 {
      guard let start = TimeOfDay("1\(number % 4):00"), let end = TimeOfDay("1\(number % 4):20")
      else { continue }
      harness.write(
        .slot(
          Slot(
            text: "Visit \(number)", day: AppHarness.now.day, start: start, end: end,
            parts: [SlotPart(text: "Visit", place: "Y\(number % 6)", source: .lesson)])),
        by: AppHarness.oak)
    }
    harness.lookAgain()
    harness.press("<Esc>H")
    let count = RoleHome.items(harness.app.desk).count
    #expect(count > 12)
    for item in RoleHome.items(harness.app.desk) {
      let isSeen = harness.text.contains("> \(item.words.prefix(20))")
      #expect(isSeen, "\(item.words): \(harness.text)")
      let saysHow = harness.text.contains("c coaching")
      #expect(saysHow, "\(harness.text)")
      harness.press("<Down>")
    }
    harness.press("c")
    #expect(!harness.text.contains("Tip:"))
  }

  @Test func sg4TheBannerStaysWhileContactsAreMissingAndNotesAreTaken() {
    var harness = AppHarness()
    let isThere = harness.text.contains("! Not filled in: deputy, first aid, fire route")
    #expect(isThere)
    harness.press("n4 of 7 spoke<Enter>")
    #expect(harness.app.desk.review.visible(.note).count == 2)
    let isStillThere = harness.text.contains("! Not filled in")
    #expect(isStillThere)
    var setUp =
      harness.app.desk.review.mergedSetUp ?? ReviewSetUp(school: "", day: AppHarness.now.day)
    for field in AgreementField.contacts { setUp.agreement[field] = "Office, 12" }
    harness.write(
      .review(setUp), by: AppHarness.oak,
      replacing: harness.app.desk.review.setUp?.currentRefs ?? [])
    let isGone = !harness.text.contains("! Not filled in")
    #expect(isGone)
  }

  @Test func sg6TheCardBranchesToHeadChairAndLADOWithNothingTyped() {
    for (downs, role) in [(4, "head"), (6, "chair of governors"), (7, "LADO")] {
      var harness = AppHarness()
      harness.press("<C-g><Down><Enter>" + String(repeating: "<Down>", count: downs) + "<Enter>")
      guard case .safeguarding(let step)? = harness.app.desk.review.safeguardingSteps.last?.event
      else {
        Issue.record("nothing was noted for \(role)")
        continue
      }
      #expect(step == SafeguardingStep(step: .handedOver, role: role, by: "Oak"))
    }
    // The way is on the card itself: head, chair, local authority.
    var card = AppHarness()
    card.press("<C-g>")
    let words = card.text.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
    for way in [
      "About an adult: to the head.", "About the head: to the chair of governors.",
      "the local authority's designated officer",
    ] {
      let holds = words.contains(way)
      #expect(holds, "\(way): \(words)")
    }
  }

  @Test func sg1TheCardNamesLeadAndDeputyOnTheSmallestScreen() {
    var harness = AppHarness(rows: 15, columns: 40)
    harness.press("<C-g>")
    for words in ["Safeguarding lead: DHT", "Deputy:", "Go now", "Say: "] {
      let holds = harness.text.contains(words)
      #expect(holds, "\(words): \(harness.text)")
    }
  }
}
