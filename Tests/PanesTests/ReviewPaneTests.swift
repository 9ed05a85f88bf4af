// The review pane by key scripts: what was agreed is written down and corrected, actions and lines
// are added, and nothing that two laptops wrote side by side is dropped.

import Domain
import Surface
import Testing

@testable import Panes

@Suite("Review pane")
struct ReviewPaneTests {
  typealias Harness = PaneHarness<ReviewPane>

  static func harness(_ review: Review = Sample.review, at clock: String = "09:42") -> Harness {
    Harness(ReviewPane.self, Sample.desk(review, at: clock, as: "Oak"))
  }

  static func setUp(_ harness: Harness) -> ReviewSetUp? { harness.desk.review.setUp?.setUp }

  /// A review with two feedback points and one action.
  static var withAction: ReviewBuilder {
    var builder = Sample.builder
    builder.add(.point(Point(text: "Where hands went up …")), by: "Oak", at: "14:20")
    let second = builder.add(.point(Point(text: "In one turn …")), by: "Oak", at: "14:25")
    builder.add(
      .action(
        Action(
          text: "Try the turn rule", from: second, owner: "Y2 lead",
          firstStep: "agree wording 1 Dec", by: Day("2027-01-22"),
          howWeWillKnow: "both speak in 5 of 6 pairs", stopDoing: nil)),
      by: "Oak", at: "16:30")
    return builder
  }

  // MARK: The set-up

  @Test(arguments: [
    (SetUpField.school, "Pellwick"), (.day, "2026-11-26"), (.focus, "Reading aloud"),
    (.agreed(.deputyDSL), "SC, room 4, 204"), (.agreed(.hostQuestion), "How might we…?"),
    (.agreed(.champion), "Hazel"),
  ])
  func aFieldIsChangedAndEverythingElseStays(field: SetUpField, value: String) throws {
    var harness = Self.harness()
    let before = try #require(Self.setUp(harness))
    let replaced = harness.desk.review.setUp?.currentRefs
    harness.pane.state.show(.field(field), harness.desk)
    harness.press("<Enter><C-u>" + value + "<Enter>")
    let after = try #require(Self.setUp(harness))
    #expect(field.value(in: after) == value)
    #expect(after == before.setting(field, to: value))
    #expect(harness.changes.map(\.replaces) == [replaced])
    #expect(harness.mode == .list)
    #expect(harness.text(18, 76).contains(value))
  }

  @Test func theNationIsTurnedByEnter() {
    var harness = Self.harness()
    harness.pane.state.show(.field(.nation), harness.desk)
    harness.press("<Enter>")
    #expect(Self.setUp(harness)?.nation == .wales)
    harness.press("<Enter>")
    #expect(Self.setUp(harness)?.nation == .england)
  }

  @Test func aDateThatIsNoneStaysInItsField() {
    var harness = Self.harness()
    harness.pane.state.show(.field(.day), harness.desk)
    harness.press("<Enter><C-u>19 November<Enter>")
    #expect(harness.changes.isEmpty)
    #expect(harness.text(9, 38).contains("19 November"))
    #expect(harness.text(9, 38).contains("! A date is written year,"))
    harness.press("<C-u>2026-11-20<Enter>")
    #expect(Self.setUp(harness)?.day == Day("2026-11-20"))
  }

  @Test func missingSafeguardingContactsAreTheFirstThingSeen() {
    var harness = Self.harness()
    let first = harness.text(9, 38).split(separator: "\n").first
    #expect(first?.hasPrefix("> ! Deputy safeguarding lead") == true)
    harness.press("<Enter>SC, room 4, 204<Enter>")
    #expect(!harness.text(18, 76).contains("!"))
    #expect(Self.setUp(harness)?.agreement[.deputyDSL] == "SC, room 4, 204")
  }

  @Test func aReviewThatIsNotSetUpYetCanBe() {
    var harness = Self.harness(Review())
    #expect(harness.pane.heading(harness.desk) == "not set up yet")
    harness.pane.state.show(.field(.school), harness.desk)
    harness.press("<Enter>Harrowmere<Enter>")
    #expect(Self.setUp(harness)?.school == "Harrowmere")
    #expect(harness.pane.heading(harness.desk) == "Harrowmere · 2026-11-19")
  }

  @Test func whatStandsBesideIsFilledInAndNotDropped() throws {
    var harness = Self.harness()
    let base = try #require(harness.desk.review.setUp)
    let seen = base.currentRefs
    var mine = try #require(base.setUp)
    var theirs = mine
    mine.agreement[.base] = "hall"
    theirs.agreement[.fireRoute] = "back door"
    harness.receive(.review(theirs), from: "Birch", replacing: seen)
    harness.receive(.review(mine), from: "Rowan", replacing: seen)
    #expect(harness.desk.review.setUp?.isContested == true)
    harness.pane.state.show(.field(.focus), harness.desk)
    harness.press("<Enter>!<Enter>")
    let after = try #require(Self.setUp(harness))
    #expect(harness.desk.review.setUp?.isContested == false)
    #expect(after.agreement[.base] == "hall")
    #expect(after.agreement[.fireRoute] == "back door")
    #expect(after.focus == "Talk for every child!")
  }

  // MARK: Lines, team, actions

  @Test func nAddsALineOfEnquiryAndEnterChangesIt() {
    var harness = Self.harness()
    harness.press("nTo what extent do adults listen?<Enter>")
    let added = harness.desk.review.linesOfEnquiry.last?.line?.text
    #expect(added == "To what extent do adults listen?")
    #expect(harness.text(18, 76).contains(">   L4 To what extent do adults listen?"))
    harness.press("<Enter><Backspace> in class?<Enter>")
    #expect(
      harness.desk.review.linesOfEnquiry.map(\.line?.text).last
        == "To what extent do adults listen in class?")
    #expect(harness.desk.review.linesOfEnquiry.count == 4)
  }

  @Test func linesShowTheirEvidence() {
    let harness = Self.harness()
    let lines = harness.text(60, 120).split(separator: "\n").filter { $0.contains(" To what ex") }
    #expect(lines.first?.hasSuffix("2 items, 1 kind of source") == true)
    #expect(harness.text(60, 120).contains("nothing yet"))
  }

  @Test func theTeamSaysWhoHasJoinedAndWroteLast() {
    var harness = Self.harness()
    harness.pane.state.show(.heading(.team), harness.desk)
    harness.press("n")
    harness.press("Hazel<Enter>champion<Enter>Ashen Vale<Enter>")
    let text = harness.text(60, 100)
    #expect(text.contains("Hazel, champion, Ashen Vale"))
    #expect(text.contains("not joined yet"))
    let birch = text.split(separator: "\n").first { $0.contains("Birch, reviewer") }
    #expect(birch?.hasSuffix("✓ last entry 09:40") == true)
  }

  @Test func aRoleThatIsNoneIsNamedAndNothingIsLost() {
    var harness = Self.harness()
    harness.pane.state.show(.heading(.team), harness.desk)
    harness.press("nHazel<Enter>boss<Enter><Enter>")
    #expect(harness.changes.isEmpty)
    #expect(harness.text(18, 76).contains("Roles are lead reviewer, reviewer, note taker, champion, host."))
    #expect(harness.text(18, 76).contains("Hazel"))
    harness.press("<C-u>champion<C-s>")
    #expect(Self.setUp(harness)?.team.last == TeamMember(callsign: "Hazel", role: .champion))
  }

  @Test func takingSomebodyOffTheTeamAsksByName() {
    var harness = Self.harness()
    harness.pane.state.show(.member("Rowan"), harness.desk)
    harness.press("d")
    #expect(harness.changes.isEmpty)
    guard case .confirm(let question)? = harness.effects.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(question.question.contains("Rowan"))
    #expect(question.key != "d")
    #expect(question.then.count == 1)
  }

  @Test func anActionIsWrittenValueByValue() throws {
    var harness = Self.harness(Self.withAction.review, at: "16:35")
    harness.press("aTally who speaks<Enter>f1<Enter>EL<Enter>share the sheet, 27 Nov<Enter>")
    harness.press("2027-01-29<Enter>share of turns<Enter>hands up only<Enter>")
    let record = try #require(harness.desk.review.visible(.action).last)
    let action = try #require(record.action)
    #expect(action.text == "Tally who speaks")
    #expect(action.from.map { harness.desk.review.name(of: $0) } == "F1")
    #expect(action.owner == "EL")
    #expect(action.firstStep == "share the sheet, 27 Nov")
    #expect(action.by == Day("2027-01-29"))
    #expect(action.howWeWillKnow == "share of turns")
    #expect(action.stopDoing == "hands up only")
    #expect(harness.text(18, 76).contains(">   X2 Tally who speaks"))
  }

  @Test(arguments: [
    ("aWhat<Enter>F9<C-s>", "F9 is no point here; they look like F2."),
    ("aWhat<Enter>N01<C-s>", "N01 is no point here; they look like F2."),
    ("aWhat<Down><Down><Down><Down>soon<C-s>", "A date looks like 2027-01-29."),
  ])
  func anActionThatCannotBeReadSaysWhere(keys: String, words: String) {
    var harness = Self.harness(Self.withAction.review)
    harness.press(keys)
    #expect(harness.changes.isEmpty)
    #expect(harness.text(18, 76).contains(words))
    #expect(harness.text(18, 76).contains("What"))
  }

  @Test func anActionWithoutWordsIsRefusedAndStays() {
    var harness = Self.harness()
    harness.press("a<Down><Down>EL<C-s>")
    #expect(harness.desk.review.visible(.action).isEmpty)
    #expect(harness.text(18, 76).contains("The card does not say what will be done"))
    #expect(harness.text(18, 76).contains("EL"))
  }

  @Test func anActionIsCorrectedInItsPlace() {
    var harness = Self.harness(Self.withAction.review)
    harness.pane.state.show(.action(harness.desk.review.visible(.action)[0].ref), harness.desk)
    harness.press("e<Down><Down><C-u>EL<C-s>")
    let actions = harness.desk.review.visible(.action)
    #expect(actions.count == 1)
    #expect(actions[0].action?.owner == "EL")
    #expect(actions[0].action?.firstStep == "agree wording 1 Dec")
  }

  // MARK: Records that need somebody to look

  @Test func contestedRecordsShowTheirVersionsAndAreSettled() {
    var harness = Self.harness()
    let line = harness.desk.review.linesOfEnquiry[0]
    harness.receive(.line(LineOfEnquiry(text: "Oak's")), from: "Oak", replacing: line.currentRefs)
    harness.receive(
      .line(LineOfEnquiry(text: "Birch's")), from: "Birch", replacing: line.currentRefs)
    harness.press("G")
    #expect(harness.text(18, 76).contains("! L1 has 2 versions side by side"))
    harness.press("<Enter>")
    #expect(harness.text(18, 76).contains("Oak 09:42 Oak's"))
    #expect(harness.text(18, 76).contains("Birch 09:42 Birch's"))
    harness.press("js")
    #expect(harness.desk.review.linesOfEnquiry[0].isContested == false)
    #expect(harness.desk.review.linesOfEnquiry[0].line?.text == "Oak's")
    #expect(!harness.text(60, 76).contains("versions"))
  }

  @Test func entriesOfANewerVersionAreCounted() throws {
    let base = Sample.review.entries
    let last = try #require(base.last?.stamp)
    var entries = base
    for step in 1...3 {
      entries.append(
        Entry(
          stamp: Stamp(
            ref: EntryRef(UInt64(step) << 40, 1, 2, 3), writer: last.writer, seq: 900 + step,
            clock: last.clock + Int64(step)),
          kind: "hologram", at: nil, content: .newer(text: "?")))
    }
    var harness = Self.harness(Review(entries))
    harness.press("G")
    #expect(harness.text(18, 76).contains(">   3 entries written by a newer version"))
  }

  /// Reading on gives what reading anew gives, whatever arrives in whatever order.
  @Test(arguments: 0..<12)
  func theDigestReadsOnAsItWouldReadAnew(seed: Int) {
    var random = RandomPaneKeys(seed: UInt64(seed))
    var builder = Self.withAction
    for step in 0..<40 {
      let lines = builder.review.all(.line)
      let line = lines[random.next(lines.count)]
      let seen = random.next(2) == 0 ? [line.first.ref] : line.currentRefs
      builder.add(
        .line(LineOfEnquiry(text: "version \(step)")), by: ["Oak", "Birch"][random.next(2)],
        at: "15:00", replacing: seen.isEmpty ? [line.first.ref] : seen)
    }
    var entries = builder.review.entries
    var review = Review()
    var digest = ReviewDigest()
    while !entries.isEmpty {
      // Most come at the end, some from the middle, as a merge brings them.
      let count = min(entries.count, 1 + random.next(4))
      let start = random.next(5) == 0 ? random.next(entries.count - count + 1) : 0
      review.apply(Array(entries[start..<start + count]))
      entries.removeSubrange(start..<start + count)
      digest.catchUp(review)
      var anew = ReviewDigest()
      anew.catchUp(review)
      #expect(Set(digest.contested) == Set(anew.contested), "seed \(seed)")
      #expect(digest.lastEntry == anew.lastEntry, "seed \(seed)")
      #expect(digest.newer == anew.newer, "seed \(seed)")
    }
  }

  // MARK: Nothing typed is lost

  @Test func escKeepsDraftsAndARestartBringsThemBack() {
    var harness = Self.harness(Self.withAction.review)
    let action = harness.desk.review.visible(.action)[0].ref
    harness.press("nTo what ext<Esc>")
    #expect(harness.text(60, 76).contains("draft kept"))
    harness.press("aHalf an act<Enter>F1<Esc>")
    harness.pane.state.show(.field(.focus), harness.desk)
    harness.press("<Enter> more<Esc>")
    harness.pane.state.show(.action(action), harness.desk)
    harness.press("<Enter>s<Esc>")
    let drafts = harness.pane.drafts
    #expect(drafts.count == 4)
    var again = Self.harness(Self.withAction.review)
    for draft in drafts { again.pane.restore(draft, again.desk) }
    #expect(again.pane.drafts == drafts)
    #expect(again.mode == .list)
    again.press("a<C-s>")
    #expect(again.text(18, 76).contains("No owner; name a role"))
    again.press("EL<Enter>tally, 1 Dec<Enter>2027-01-29<Enter>share of turns<C-s>")
    #expect(again.desk.review.visible(.action).last?.action?.text == "Half an act")
    again.pane.state.show(.action(action), again.desk)
    again.press("<Enter><C-s>")
    #expect(again.desk.review.record(action)?.action?.text == "Try the turn rules")
    again.pane.state.show(.field(.focus), again.desk)
    again.press("<Enter><Enter>")
    #expect(Self.setUp(again)?.focus == "Talk for every child more")
    again.pane.state.show(.heading(.lines), again.desk)
    again.press("n")
    #expect(again.text(18, 76).contains("To what ext"))
  }

  @Test(arguments: [Outcome.refused("Not this one."), .notSaved("The disk is full.")])
  func refusedWordsStay(outcome: Outcome) {
    var harness = Self.harness()
    harness.failure = outcome
    harness.press("nKept words<Enter>")
    #expect(harness.text(9, 38).contains("Kept words"))
    #expect(harness.text(9, 38).contains("! "))
    #expect(harness.pane.drafts.map(\.text) == ["Kept words"])
    harness.failure = nil
    harness.press("<Enter>")
    #expect(harness.desk.review.linesOfEnquiry.last?.line?.text == "Kept words")
    #expect(harness.pane.drafts.isEmpty)
  }

  @Test func aDraftOfWhatIsGoneComesBackAsSomethingNew() {
    var harness = Self.harness()
    let gone = EntryRef(1, 2, 3, 4)
    harness.pane.restore(
      Draft(
        name: "words-line.\(gone.hex)", text: "To what extent",
        context: ["original": "", "replaces": gone.hex]), harness.desk)
    harness.pane.restore(
      Draft(name: "form-action.\(gone.hex)", text: "x", context: ["row-what": "Tally"]),
      harness.desk)
    harness.press("n<Enter>")
    #expect(harness.desk.review.linesOfEnquiry.last?.line?.text == "To what extent")
    harness.press("a<C-s>")
    #expect(harness.text(18, 76).contains("Tally"))
    #expect(harness.text(18, 76).contains("No point is linked"))
  }

  @Test func searchAndLinksSelectTheirRow() {
    var harness = Self.harness(Self.withAction.review)
    harness.pane.select(harness.desk.review.visible(.action)[0].ref, harness.desk)
    #expect(harness.text(18, 76).contains(">   X1 Try the turn rule"))
    harness.pane.select(harness.desk.review.linesOfEnquiry[1].ref, harness.desk)
    #expect(harness.text(18, 76).contains(">   L2 To what extent do all groups"))
  }
}
