// The feedback session by keys: its steps and time, the fact check, the wall, and what of it a kill
// leaves. Domain 7 (feedback session), 9 (CF3, CF4, DP5), 12.4.

import Domain
import Surface
import TestSupport
import Testing

@testable import Panes

@Suite struct SessionPaneTests {
  private static func harness(at clock: String = "15:25") -> PaneHarness<SessionPane> {
    var scene = FeedbackScene()
    scene.addPoints()
    scene.point(
      "Words on walls. What do pupils use them for?", line: 0, evidence: "N01", by: "Rowan",
      at: "14:35", replacing: [scene.ref("F2")])
    return PaneHarness(SessionPane.self, Sample.desk(scene.builder.review, at: clock, as: "Oak"))
  }

  @Test func theStepsAreTheHourAndTheThreeQuartersOfTheDay() {
    #expect(SessionPlan.hour.minutes == 60)
    #expect(SessionPlan.short.minutes == 45)
    func minutes(_ plan: SessionPlan) -> [Int] { plan.steps.map { plan.minutes(of: $0) } }
    #expect(minutes(.hour) == [4, 5, 24, 10, 7, 6, 4])
    #expect(minutes(.short) == [3, 4, 19, 8, 5, 4, 2])
    #expect(SessionPlan.hour.steps[1].who == "host", "the host speaks first")
  }

  @Test("D11-culture the session begins with its ground rules, on the wall as well")
  func theSessionBeginsWithItsGroundRules() {
    var pane = Self.harness()
    pane.press("<Enter>")
    #expect(pane.text(24, 80).contains("- Speak from what was seen or heard"))
    pane.press("P")
    let wall = pane.text(40, 50).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(wall.contains("Silence is allowed."))
    pane.press("P<Enter>")
    #expect(!pane.text(24, 80).contains("Speak from what was seen or heard"))
  }

  @Test("D11-lateral Enter goes through the whole session, the host first")
  func enterGoesThroughTheWholeSessionAndLocksWhatWasAgreed() throws {
    var pane = Self.harness()
    pane.press("<Enter>")
    #expect(pane.pane.heading(pane.desk) == "Welcome")
    pane.press("<Enter>wWe hope you tell us straight.<Enter>")
    #expect(pane.desk.review.visible(.word).last?.word?.sort == .hope)
    #expect(pane.desk.review.visible(.word).last?.word?.text == "We hope you tell us straight.")
    pane.press("<Enter>")
    let session = FeedbackSession(pane.desk.review)
    #expect(session.points.map { pane.desk.review.name(of: $0) } == ["F2", "F1", "F3"])
    #expect(pane.pane.heading(pane.desk) == "Points 1 of 3")
    #expect(session.timer?.seconds == 480)
    pane.press("a<Enter><Enter>p<Enter>")
    #expect(pane.pane.heading(pane.desk) == "Host thinks aloud")
    pane.press("<Enter>w<C-k>How might every pupil get a turn?<Enter>iDHT, two TAs<Enter>")
    let question = pane.desk.review.setUp?.setUp?.agreement[.hostQuestion]
    #expect(question == "How might every pupil get a turn?")
    pane.press("<Enter>wBirch: ask our TAs<Enter>wcount speakers in our Y6<Enter>")
    let homes = pane.desk.review.visible(.word).compactMap(\.word).filter { $0.sort == .takeHome }
    #expect(homes.map(\.by) == ["Birch", "Oak"])
    pane.press("<Enter>wSummary to the head by 2026-11-26<Enter><Enter>")
    #expect(pane.pane.heading(pane.desk) == "closed")
    let promise = pane.desk.review.visible(.word).last?.word
    #expect(promise?.due == Day("2026-11-26"))
    let locked = pane.desk.review.entries.compactMap { entry -> [AgreedPoint]? in
      if case .agreed(let points)? = entry.event { points } else { nil }
    }.last
    #expect(locked?.map { pane.desk.review.name(of: $0.version) } == ["F1", "F2"])
    #expect(pane.desk.review.runningTimers(at: pane.desk.now).isEmpty)
  }

  /// Domain 12.4: each point shown to the host stores agree or amend; an amended version is visible
  /// with its ancestor. DP5: correct, don't overwrite.
  @Test("P4 DP5 an amended point keeps its ancestor in sight")
  func dp5AnAmendedPointKeepsItsAncestorInSight() throws {
    var pane = Self.harness()
    pane.press("<Enter><Enter><Enter><Enter>m Also later.<Enter><C-u>A second log exists.<Enter>")
    let point = try #require(pane.point("F1"))
    #expect(point.text.hasSuffix("What have staff noticed? Also later."))
    #expect(point.response == HostResponse(stance: .corrected, text: "A second log exists."))
    guard case .record(let record) = pane.desk.review.find("F1") else {
      Issue.record("F1 is there")
      return
    }
    #expect(record.versions.count == 5)
    let text = pane.text(36, 118)
    #expect(text.contains("Also later."))
    #expect(text.contains("Was: Where names were drawn"))
    #expect(text.contains("corrected. A second log exists."))
  }

  @Test func tellUsMoreAndParkAreKeptBesideThePoint() throws {
    var pane = Self.harness()
    pane.press("<Enter><Enter><Enter>tWe want to look.<Enter>")
    let response = pane.point("F2")?.response
    #expect(response == HostResponse(stance: .surprised, text: "We want to look."))
    pane.press("p")
    #expect(pane.point("F2")?.response?.stance == .parked)
    pane.press("P")
    #expect(!pane.text(24, 80).contains("walls"))
    #expect(pane.text(15, 40).contains("not for the wall"))
  }

  @Test func aPointIsOnTheWallOnlyOnceItsWordingWasReleased() throws {
    var pane = Self.harness()
    pane.press("<Enter><Enter><Enter>P")
    #expect(pane.text(14, 40).contains("This point is not for the wall."))
    pane.press("R")
    #expect(pane.text(14, 40).contains("Words on walls."))
    // Another wording is another yes.
    guard case .record(let record) = pane.desk.review.find("F2"), var point = record.point else {
      Issue.record("F2 is there")
      return
    }
    point.text = "Words on doors. What for?"
    pane.receive(.point(point), from: "Rowan", replacing: record.currentRefs)
    #expect(pane.text(14, 40).contains("not for the wall"))
  }

  /// Domain 12.9: no point leaves the draft without at least one piece of evidence.
  @Test("P9 no point is released without evidence")
  func noPointIsReleasedWithoutEvidence() {
    var scene = FeedbackScene()
    scene.addPoints()
    var pane = PaneHarness(
      SessionPane.self, Sample.desk(scene.builder.review, at: "15:25", as: "Oak"))
    pane.press("<Enter><Enter><Enter>R")
    #expect(pane.said == "Nothing to release: no point leaves the draft without evidence.")
    #expect(pane.desk.review.projectableText(scene.ref("F2")) == nil)
    let change = Change(.consented(Consent(.room, targets: [scene.ref("F2")])))
    #expect(pane.desk.review.refusal(of: change) == .nothingBehind(["F2"]))
    let other = Change(.consented(Consent(.room, targets: [scene.ref("F1")])))
    #expect(pane.desk.review.refusal(of: other) == nil)
  }

  @Test func nothingIsWrittenWhileTheWallShowsAndEscDoesNotTakeItAway() {
    var pane = Self.harness()
    pane.press("<Enter><Enter>Pw")
    #expect(pane.mode == .list)
    #expect(pane.said?.contains("P leaves the wall") == true)
    pane.press("<Esc>")
    #expect(pane.pane.coversScreen)
    pane.press("P")
    #expect(!pane.pane.coversScreen)
  }

  /// What the host takes may be shown, so nobody takes what the room has not seen.
  @Test func onTheWallNothingIsTakenThatIsNotThere() throws {
    var pane = Self.harness()
    pane.press("<Enter><Enter><Enter>P")
    let point = try #require(FeedbackSession(pane.desk.review).point)
    #expect(pane.desk.review.projectableText(point) == nil)
    pane.press("a")
    #expect(pane.desk.review.projectableText(point) == nil)
    #expect(pane.said?.hasPrefix("This point is not on the wall") == true)
    pane.press("PRPa")
    #expect(pane.desk.review.record(point)?.point?.response?.stance == .recognise)
    #expect(pane.desk.review.projectableText(point) != nil)
  }

  @Test func theTeamIsNudgedOnceItTalksMoreThanTheHost() {
    var pane = Self.harness()
    pane.press("<Enter>r")
    pane.wait(until: "15:28")
    #expect(pane.text(20, 100).contains("team 100%: leave room for the host"))
    pane.press("h")
    pane.wait(until: "15:33")
    #expect(pane.text(20, 100).contains("host 63%, team 37%  now: host"))
    #expect(!pane.text(20, 100).contains("leave room"))
  }

  @Test func silenceHasItsOwnMinuteAndLeavesThePointsTimeAlone() {
    var pane = Self.harness()
    pane.press("<Enter><Enter><Enter>")
    pane.wait(until: "15:26")
    pane.press("s")
    pane.wait(until: "15:26:25")
    #expect(pane.text(20, 100).contains("silence, 40 s left"))
    pane.wait(until: "15:27:30")
    #expect(pane.text(20, 100).contains("6 min left"))
  }

  @Test func twoMoreMinutesSayWhatTheyCost() {
    var pane = Self.harness()
    pane.press("<Enter>+")
    #expect(pane.said == "Two more minutes here: the session ends at 16:27.")
    #expect(FeedbackSession(pane.desk.review).timer?.seconds == 360)
  }

  @Test func theLengthIsChosenBeforeItBegins() {
    var pane = Self.harness()
    pane.press("l")
    #expect(pane.pane.heading(pane.desk) == "45 minutes, not begun")
    pane.press("<Enter>")
    #expect(FeedbackSession(pane.desk.review).timer?.seconds == 180)
    pane.press("l")
    #expect(pane.said == "The session has begun; its length stays.")
  }

  /// Kill it anywhere: the journal knows the step, the point and the time, the draft what was typed.
  @Test func aKilledSessionGoesOnWhereItWas() throws {
    var pane = Self.harness()
    pane.press("<Enter><Enter><Enter>mnot saved yet")
    let drafts = pane.pane.drafts
    #expect(drafts.map(\.text) == ["Words on walls. What do pupils use them for?not saved yet"])
    var again = PaneHarness(SessionPane.self, pane.desk)
    again.wait(until: "15:30")
    for draft in drafts { again.pane.restore(draft, again.desk) }
    #expect(again.pane.heading(again.desk) == "Points 1 of 3")
    #expect(again.text(20, 100).contains("3 min left"))
    again.press("m<Enter>")
    #expect(again.point("F2")?.text.hasSuffix("not saved yet") == true)
  }

  @Test(arguments: [(22, 78), (38, 118), (13, 38)])
  func screens(_ rows: Int, _ columns: Int) {
    var pane = Self.harness()
    expectScreen(pane.screen(rows, columns), "session-start-\(columns)x\(rows)")
    pane.press("<Enter><Enter><Enter><Enter>")
    expectScreen(pane.screen(rows, columns), "session-point-\(columns)x\(rows)")
    pane.press("P")
    expectScreen(pane.screen(rows + 1, columns + 2), "session-wall-\(columns)x\(rows)")
  }

  @Test func theWallInPlainASCII() {
    var scene = FeedbackScene()
    scene.addPoints()
    var desk = scene.desk(isASCII: true)
    desk.now = Sample.time("15:25")
    var pane = PaneHarness(SessionPane.self, desk)
    pane.press("<Enter><Enter>P")
    let text = pane.text(23, 80)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.contains("###"))
    expectScreen(pane.screen(23, 80), "session-wall-ascii-80x23")
  }
}
