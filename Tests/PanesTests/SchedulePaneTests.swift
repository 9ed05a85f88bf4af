// The Schedule pane by key scripts: the day as it runs, late and early, and slots made and changed.

import Domain
import Surface
import Testing

@testable import Panes

@Suite struct SchedulePaneTests {
  private func schedule(_ desk: Desk = Sample.desk()) -> PaneHarness<SchedulePane> {
    PaneHarness(SchedulePane.self, desk)
  }

  private func lastSlot(_ harness: PaneHarness<SchedulePane>) -> Slot? {
    if case .slot(let slot)? = harness.recorded.last?.event { slot } else { nil }
  }

  private func start(_ number: Int, _ harness: PaneHarness<SchedulePane>) -> String {
    let slot = harness.desk.review.all(.slot)[number - 1]
    return harness.desk.review.runningStart(of: slot.ref)?.description ?? "-"
  }

  // MARK: The day

  @Test func theMarkerIsOnWhatIsOn() {
    var pane = schedule()
    #expect(pane.text(18, 76).contains(">09:30 Y4 science"))
    #expect(pane.text(18, 76).contains("18 min"))
    pane.wait(until: "10:05")
    #expect(pane.text(18, 76).contains(">10:02 Y3 English"))
    pane.press("k")
    pane.wait(until: "10:40")
    #expect(pane.text(18, 76).contains(">09:30 Y4 science"))
    pane.press(".")
    #expect(pane.text(18, 76).contains(">10:30 Keep in touch"))
  }

  @Test func enterOpensTheSlotInNotes() {
    var pane = schedule()
    pane.press("j<Enter>")
    #expect(pane.effects.last == .open(.notes, pane.desk.review.all(.slot)[4].ref))
  }

  @Test func oneKeyShowsTheWholeTeam() {
    var pane = schedule()
    #expect(!pane.text(40, 76).contains("Oak: Y6 history"))
    pane.press("m")
    #expect(pane.text(40, 76).contains("Oak: Y6 history, Y6"))
    #expect(pane.text(40, 76).contains("Rowan: Y2 reading, Y2"))
    #expect(pane.pane.heading(pane.desk) == "Thu 19 Nov · whole team")
    pane.press("m")
    #expect(pane.pane.heading(pane.desk) == "Thu 19 Nov · Birch")
  }

  @Test func otherDaysAreOneKeyAway() {
    var builder = Sample.builder
    guard let friday = Day("2026-11-20") else { return #expect(Bool(false)) }
    builder.add(
      .slot(
        Slot(
          text: "Workshop", day: friday, start: Sample.clock("09:00"), end: Sample.clock("10:00"))),
      by: "Oak", at: "09:00")
    var pane = schedule(Sample.desk(builder.review))
    pane.press(">")
    #expect(pane.text(18, 76).contains("Workshop"))
    #expect(pane.pane.heading(pane.desk).hasPrefix("Fri 20 Nov"))
    pane.press(">")
    #expect(pane.said == "There are no slots after Fri 20 Nov.")
    pane.press("b")
    #expect(pane.recorded.isEmpty)
    pane.press("<lt>")
    #expect(pane.pane.heading(pane.desk).hasPrefix("Thu 19 Nov"))
    pane.press("<lt>")
    #expect(pane.said == "There are no slots before Thu 19 Nov.")
  }

  @Test func beforeTheDayTheReviewsDayIsShown() {
    var desk = Sample.desk()
    guard let monday = WallTime("2026-11-16T09:42:00+00:00") else { return #expect(Bool(false)) }
    desk.now = monday
    let pane = schedule(desk)
    #expect(pane.pane.heading(desk) == "Thu 19 Nov · Birch")
    #expect(pane.text(18, 76).contains("Arrival and briefing"))
    #expect(!pane.text(18, 76).contains("min"))
  }

  // MARK: Late and early

  @Test func fiveLateMovesWhatFollowsUpToWhatIsFixed() {
    var pane = schedule()
    pane.press("=")
    #expect(pane.said == "5 min late, u undoes. 3 slots moved; Synthesis stays 14:10.")
    #expect((4...8).map { start($0, pane) } == ["09:30", "10:07", "10:35", "10:55", "14:10"])
    #expect(pane.text(18, 76).contains("10:07 (was 10:02)"))
    pane.press("+")
    #expect(start(5, pane) == "10:12")
    pane.press("-")
    #expect(pane.said == "5 min early, u undoes. 3 slots moved; Synthesis stays 14:10.")
    #expect(start(5, pane) == "10:07")
    pane.press("uuu")
    #expect(start(5, pane) == "10:02")
    #expect(!pane.text(18, 76).contains("was"))
  }

  @Test func nothingLeftToMoveIsSaid() {
    var pane = schedule(Sample.desk(at: "17:30"))
    pane.press("=")
    #expect(pane.recorded.isEmpty)
    #expect(pane.said == "Nothing is left today that could move.")
  }

  @Test func runningIntoAFixedSlotIsWarnedOf() {
    var pane = schedule(Sample.desk(at: "10:55"))
    for _ in 0..<34 { pane.press("=") }
    pane.press("=")
    #expect(pane.text(18, 76).contains("! runs 5 min into Synthesis"))
    #expect(pane.text(30, 29).contains("! runs 5 min into"))
  }

  @Test(arguments: [Outcome.notSaved("The disk is full."), .refused("No.")])
  func whatIsNotSavedIsNotSaidToBe(outcome: Outcome) {
    var pane = schedule()
    pane.failure = outcome
    pane.press("=")
    #expect(pane.said?.hasPrefix("Running") == false)
    #expect(start(5, pane) == "10:02")
  }

  @Test func beganAndFinishedAreVersionsOfTheSlot() {
    var pane = schedule(Sample.desk(at: "09:34"))
    let slot = pane.desk.review.all(.slot)[3]
    pane.press("b")
    #expect(pane.said == "S04 Y4 science began at 09:34, u undoes.")
    #expect(lastSlot(pane)?.began == Sample.clock("09:34"))
    pane.wait(until: "09:58")
    pane.press("f")
    #expect(lastSlot(pane)?.ended == Sample.clock("09:58"))
    #expect(lastSlot(pane)?.began == Sample.clock("09:34"))
    #expect(pane.desk.review.all(.slot).count == 9)
    #expect(pane.desk.review.record(slot.ref)?.versions.count == 3)
    #expect(pane.desk.review.record(slot.ref)?.isContested == false)
  }

  @Test func aSlotCannotFinishBeforeItStarts() {
    var pane = schedule()
    pane.press("jf")
    #expect(pane.recorded.isEmpty)
    #expect(pane.said == "S05 Y3 English starts at 10:02; press b when it begins earlier.")
  }

  // MARK: Slots

  @Test func aNewSlotIsMadeWithTheForm() {
    var pane = schedule()
    pane.press(
      "nGap visit<Enter>1315<Enter>13.45<Enter>Y4<Enter>birch: Y4 talk @room 4 (lesson); Oak"
        + "<Enter>l2, L3<Enter>teacher<Enter>n<Enter>")
    let slot = lastSlot(pane)
    #expect(slot?.text == "Gap visit")
    #expect(slot?.start == Sample.clock("13:15") && slot?.end == Sample.clock("13:45"))
    #expect(slot?.day == Sample.day)
    #expect(slot?.place == "Y4" && slot?.hostPartner == "teacher" && slot?.isProtected == false)
    #expect(
      slot?.parts == [
        SlotPart(who: ["Birch"], text: "Y4 talk", place: "room 4", source: .lesson),
        SlotPart(who: ["Oak"], text: "Gap visit"),
      ])
    #expect(slot?.lines.map { pane.desk.review.name(of: $0) } == ["L2", "L3"])
    #expect(pane.mode == .list)
    #expect(pane.text(18, 76).contains(">13:15 Y4 talk"))
  }

  @Test func achangeKeepsWhatWasNotTouched() {
    var pane = schedule()
    let before = pane.desk.review.all(.slot)[3]
    pane.press("e<C-u>Lessons<Enter><C-u>9:35" + String(repeating: "<Enter>", count: 7))
    var expected = before.slot
    expected?.text = "Lessons"
    expected?.start = Sample.clock("09:35")
    #expect(lastSlot(pane) == expected)
    #expect(pane.changes.last?.replaces == before.currentRefs)
  }

  @Test func anUnchangedFormRecordsNothing() {
    var pane = schedule()
    pane.press("e" + String(repeating: "<Enter>", count: 8))
    #expect(pane.recorded.isEmpty)
    #expect(pane.mode == .list)
  }

  @Test(arguments: [
    ("", "What: nothing is there yet; say what happens then."),
    ("A<Enter>", "Start: there is no time yet; write it as 09:30."),
    ("A<Enter>half nine", "Start: \"half nine\" is not a time; write it as 09:30."),
    ("A<Enter>9:30<Enter>25:00", "End: \"25:00\" is not a time; write it as 09:30."),
    ("A<Enter>9:30<Enter>9:00", "End: 09:00 is before the start, 09:30."),
    (
      "A<Enter>9:30<Enter>10:00<Enter><Enter>Elm",
      "Who: Elm is not in the team; there are Birch, Oak, Rowan."
    ),
    (
      "A<Enter>9:30<Enter>10:00<Enter><Enter><Enter>L9",
      "Lines: L9 is not a line of enquiry; there are L1, L2, L3."
    ),
    (
      "A<Enter>9:30<Enter>10:00<Enter><Enter><Enter><Enter><Enter>perhaps",
      "Fixed time: \"perhaps\" is neither y nor n; y keeps its time."
    ),
  ])
  func whatCannotBeReadIsNamed(typed: String, words: String) {
    var pane = schedule()
    pane.press("n" + typed + String(repeating: "<Down>", count: 8) + "<Enter>")
    #expect(pane.said == words)
    #expect(pane.recorded.isEmpty)
    #expect(pane.mode == .field)
    #expect(pane.text(12, 76).contains(words))
  }

  @Test func partsReadAsTheyAreWritten() throws {
    let team = ["Birch", "Oak", "Rowan"]
    for record in Sample.review.all(.slot) {
      let parts = record.slot?.parts ?? []
      #expect(try SlotParts.read(SlotParts.text(parts), title: "x", team: team) == parts)
    }
    let all = [SlotPart(text: "Everyone", place: "hall")]
    #expect(try SlotParts.read(SlotParts.text(all), title: "x", team: team) == all)
  }

  @Test func aFormThatIsLeftIsKeptAndPutBack() {
    for script in ["nGap visit<Enter>13:15", "e now<Enter>"] {
      var pane = schedule()
      pane.press(script)
      let drafts = pane.pane.drafts
      #expect(drafts.count == 1)
      pane.press("<Esc>")
      #expect(pane.mode == .list)
      #expect(pane.pane.drafts == drafts)
      #expect(pane.text(18, 76).contains("draft kept"))

      var other = schedule()
      for draft in drafts { other.pane.restore(draft, other.desk) }
      #expect(other.pane.drafts == drafts)
      other.press(String(script.prefix(1)))
      #expect(other.pane.drafts == drafts)
      #expect(other.text(18, 76).contains(script.hasPrefix("n") ? "13:15" : "Lesson visits now"))
    }
  }

  @Test func whatIsNotSavedStaysInTheForm() {
    var pane = schedule()
    pane.failure = .notSaved("The disk is full.")
    pane.press("nGap visit<Enter>13:15<Enter>13:45" + String(repeating: "<Enter>", count: 6))
    #expect(pane.said == "The disk is full.")
    #expect(pane.text(18, 76).contains("Gap visit"))
    pane.failure = nil
    pane.press("<Enter>")
    #expect(lastSlot(pane)?.text == "Gap visit")
  }

  @Test func aContestedSlotBecomesOneByAChange() throws {
    var pane = schedule()
    let record = pane.desk.review.all(.slot)[4]
    for place in ["room 8", "room 9"] {
      var slot = try #require(record.slot)
      slot.place = place
      pane.receive(.slot(slot), from: "Oak", replacing: [record.ref])
    }
    pane.press("j")
    #expect(pane.text(18, 76).contains("(2 versions; e makes one of them)"))
    pane.press("e<Down><Down><Down><C-u>room 8" + String(repeating: "<Enter>", count: 5))
    #expect(pane.changes.last?.replaces.count == 2)
    #expect(pane.desk.review.record(record.ref)?.isContested == false)
  }

  @Test func aRecordFromElsewhereIsSelected() {
    var pane = schedule()
    let slots = pane.desk.review.all(.slot)
    pane.pane.select(slots[7].ref, pane.desk)
    #expect(pane.text(18, 76).contains(">14:10 Synthesis"))
    if let note = pane.desk.review.visible(.note).first { pane.pane.select(note.ref, pane.desk) }
    #expect(pane.text(18, 76).contains(">09:05 Walk Y3-Y4"))
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13] as [UInt64])
  func noKeysBreakIt(seed: UInt64) {
    RandomKeys.exercise(SchedulePane.self, seed: seed, keys: 600)
  }

  @Test func hostileSlotsAreDrawnSafely() {
    var builder = Sample.builder
    for text in hostileTexts {
      builder.add(
        .slot(
          Slot(
            text: text + " x", day: Sample.day, start: Sample.clock("11:30"),
            end: Sample.clock("11:40"), place: text)), by: "Oak", at: "09:00")
    }
    let pane = schedule(Sample.desk(builder.review))
    for (rows, columns) in [(60, 76), (60, 29), (9, 38)] {
      for scalar in pane.text(rows, columns).unicodeScalars where scalar != "\n" {
        #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      }
    }
  }

  // MARK: The line above

  @Test(arguments: [
    ("09:42", 80, "Now 09:30 Y4 science 18 min · next 10:02 Y3 English, room 7"),
    ("09:42", 50, "Now 09:30 Y4 science 18 min · next 10:02"),
    ("09:42", 20, "Now 09:30 Y4 scienc…"),
    ("10:01", 80, "Next 10:02 Y3 English, room 7, in 1 min"),
    ("10:01", 30, "Next 10:02 Y3 English"),
    ("16:00", 80, "Now 15:25 Feedback session 25 min · nothing after it"),
    ("17:00", 80, "Nothing more today."),
  ])
  func nowLine(clock: String, columns: Int, text: String) {
    let line = NowLine.text(Sample.desk(at: clock), columns: columns)
    #expect(RowText.columns(line) <= columns)
    #expect(line == text)
  }

  @Test func nowLineOnOtherDays() {
    #expect(
      NowLine.text(Sample.desk(Review()), columns: 80) == "No slots yet; Schedule is key 1.")
    var desk = Sample.desk()
    guard let monday = WallTime("2026-11-16T09:42:00+00:00") else { return #expect(Bool(false)) }
    desk.now = monday
    #expect(NowLine.text(desk, columns: 80) == "Nothing today; the review day is Thu 19 Nov.")
  }
}

@Suite struct ScheduleScreenTests {
  @Test(arguments: [(18, 76), (9, 38), (30, 29)])
  func day(rows: Int, columns: Int) {
    let pane = PaneHarness(SchedulePane.self)
    expectScreen(pane.screen(rows, columns), "schedule-day-\(columns)x\(rows)")
  }

  @Test(arguments: [(18, 76), (30, 29)])
  func late(rows: Int, columns: Int) {
    var pane = PaneHarness(SchedulePane.self)
    pane.press("=")
    expectScreen(
      pane.screen(rows, columns, isFocused: false), "schedule-late-\(columns)x\(rows)")
  }

  @Test(arguments: [(18, 76), (30, 29)])
  func team(rows: Int, columns: Int) {
    var pane = PaneHarness(SchedulePane.self)
    pane.press("m")
    expectScreen(pane.screen(rows, columns), "schedule-team-\(columns)x\(rows)")
  }

  @Test(arguments: [(18, 76), (9, 38)])
  func form(rows: Int, columns: Int) {
    var pane = PaneHarness(SchedulePane.self)
    pane.press("e<Down>")
    expectScreen(pane.screen(rows, columns), "schedule-form-\(columns)x\(rows)")
  }

  @Test func ascii() {
    let pane = PaneHarness(SchedulePane.self, Sample.desk(isASCII: true))
    let screen = pane.roleScreen(30, 29)
    // Borders and the ellipsis are the painter's to replace.
    let others = pane.text(30, 29).unicodeScalars.filter { !$0.isASCII && $0 != "…" }
    #expect(others.isEmpty)
    expectScreen(screen, "schedule-ascii-29x30")
  }
}
