import Domain
import Testing

@Suite struct StageTests {
  /// A review with a host, a focus and a line, agreed and with one lesson visit.
  private struct Scene {
    var maker = EntryMaker()
    var review = Review()
    let day: Day
    var setUp: ReviewSetUp

    init() throws {
      day = try #require(Day("2026-11-19"))
      setUp = ReviewSetUp(school: "Harrowmere", day: day, focus: "Talk for every child")
      setUp.agreement = [
        .dsl: "DHT, room 4, extension 12", .deputyDSL: "SC, extension 15", .firstAid: "Office",
        .fireRoute: "Annexe door",
      ]
      review.apply(maker.entry(.review(setUp)))
      review.apply(
        maker.entry(.line(LineOfEnquiry(text: "To what extent?")), id: DisplayID(.line, 1)))
    }

    @discardableResult
    mutating func apply(_ event: Event, id: DisplayID? = nil, replacing: [EntryRef] = []) -> Entry {
      let entry = maker.entry(event, id: id, replacing: replacing)
      review.apply(entry)
      return entry
    }

    func refusal(_ stage: Stage) -> Refusal? {
      review.refusal(of: Change(.stage(StageStep(stage, day: day, by: "Oak"))))
    }

    func slot(_ source: SourceType?, host: String? = nil, because: String? = nil) throws -> Slot {
      Slot(
        text: "Y4 science", day: day, start: try #require(TimeOfDay("09:30")),
        end: try #require(TimeOfDay("10:00")),
        parts: [SlotPart(who: ["Oak"], text: "Y4 science", place: "Y4", source: source)],
        hostPartner: host, noPartnerBecause: because)
    }
  }

  @Test func sg4TheDayCannotStartWithoutItsContacts() throws {
    var scene = try Scene()
    scene.apply(.stage(StageStep(.signedOff, by: "HT", seen: scene.review.wordsToSignOff)))
    for field in AgreementField.contacts {
      var without = scene.setUp
      without.agreement[field] = " "
      var other = scene
      other.apply(.review(without), replacing: other.review.setUp?.currentRefs ?? [])
      #expect(other.refusal(.started) == .contactsMissing([field]))
      #expect(
        other.review.refusal(of: Change(.note(Note(text: "4 of 7", source: .lesson)))) == nil,
        "notes are taken all the same")
    }
    #expect(scene.refusal(.started) == nil)
    #expect(scene.refusal(.closed) == .dayNotStarted)
  }

  @Test func sg4TheDayCannotCloseWithAConcernThatIsOpen() throws {
    var scene = try Scene()
    scene.apply(.stage(StageStep(.signedOff, by: "HT")))
    scene.apply(.stage(StageStep(.started, day: scene.day, by: "Oak")))
    #expect(scene.refusal(.started) == .dayStarted(scene.day))
    let handedOver = Change(
      .safeguarding(SafeguardingStep(step: .handedOver, role: "DSL", by: "Oak")))
    #expect(scene.review.refusal(of: handedOver) == .noConcernOpen)
    scene.apply(.safeguarding(SafeguardingStep(step: .raised, role: "", by: "Birch")))
    #expect(scene.review.refusal(of: handedOver) == nil, "whoever raised it")
    scene.apply(.safeguarding(SafeguardingStep(step: .raised, role: "", by: "Oak")))
    #expect(scene.refusal(.closed) == .concernOpen(2))
    scene.apply(.safeguarding(SafeguardingStep(step: .handedOver, role: "DSL", by: "Oak")))
    #expect(scene.review.openConcerns.count == 1)
    #expect(scene.review.openConcerns.first?.event
      == .safeguarding(SafeguardingStep(step: .raised, role: "", by: "Birch")))
    scene.apply(.safeguarding(SafeguardingStep(step: .handedOver, role: "DSL", by: "Birch")))
    #expect(scene.review.refusal(of: handedOver) == .noConcernOpen)
    #expect(scene.refusal(.closed) == nil)
    scene.apply(.stage(StageStep(.closed, day: scene.day, by: "Oak", done: [.paper])))
    #expect(scene.refusal(.closed) == .dayClosed(scene.day))
  }

  @Test func p2NotReadyWhileAVisitHasNeitherPartnerNorReason() throws {
    var scene = try Scene()
    #expect(scene.refusal(.ready) == .nothingToSignOff, "a team needs a day to be ready for")
    let visit = scene.apply(.slot(try scene.slot(.lesson)), id: DisplayID(.slot, 1))
    scene.apply(.slot(try scene.slot(.leader)), id: DisplayID(.slot, 2))
    #expect(scene.refusal(.ready) == .slotsWithoutPartner(["S01"]))
    scene.apply(.slot(try scene.slot(.lesson, because: "supply teacher")), replacing: [visit.ref])
    #expect(scene.refusal(.ready) == nil)
  }

  @Test("P6 D11-host the host signs off before the day, and then the words are the host's")
  func p6TheHostsWordsAreTheHosts() throws {
    var scene = try Scene()
    let line = scene.review.linesOfEnquiry[0]
    let edit = Change(.line(LineOfEnquiry(text: "In what ways?")), replacing: line.currentRefs)
    #expect(scene.review.refusal(of: edit) == nil)
    let signed = scene.apply(
      .stage(StageStep(.signedOff, by: "HT", seen: scene.review.wordsToSignOff)))
    #expect(scene.review.refusal(of: edit) == .signedOff)
    #expect(scene.review.refusal(of: Change(.line(LineOfEnquiry(text: "New?")))) == .signedOff)
    var focus = scene.setUp
    focus.focus = "Reading"
    let refs = scene.review.setUp?.currentRefs ?? []
    #expect(scene.review.refusal(of: Change(.review(focus), replacing: refs)) == .signedOff)
    var room = scene.setUp
    room.agreement[.base] = "Annexe"
    #expect(scene.review.refusal(of: Change(.review(room), replacing: refs)) == nil)
    // Undo is no way round it: neither of the words nor of the host's own mark.
    #expect(scene.review.refusal(of: Change(.undone([line.ref]))) == .signedOff)
    #expect(
      scene.review.refusal(of: Change(.undone([signed.ref]))) == .cannotBeUndone(kind: "stage"))
    scene.apply(.stage(StageStep(.reopened, by: "HT")))
    #expect(scene.review.refusal(of: edit) == nil)
    #expect(scene.refusal(.started) == .notSignedOff, "and is signed off again before the day")
  }

  @Test func whatChangesAfterTheSignOffIsNamed() throws {
    var scene = try Scene()
    let line = scene.review.linesOfEnquiry[0]
    scene.apply(.stage(StageStep(.signedOff, by: "HT", seen: scene.review.wordsToSignOff)))
    #expect(scene.review.standing.changedSince.isEmpty)
    // As a laptop would that had not heard of the sign-off.
    scene.apply(.line(LineOfEnquiry(text: "In what ways?")), replacing: line.currentRefs)
    #expect(scene.review.standing.changedSince.map(\.ref) == [line.ref])
  }

  @Test("P7 D11-heard names the groups nobody plans to hear")
  func p7NamesTheGroupsNobodyPlansToHear() throws {
    var scene = try Scene()
    #expect(scene.review.readiness.unheard == [.supportStaff, .pupils, .governors])
    scene.apply(.slot(try scene.slot(.pupil)), id: DisplayID(.slot, 1))
    let line = scene.review.linesOfEnquiry[0].ref
    scene.apply(
      .plan(PlanRow(text: "their part in talk", line: line, source: .staff)),
      id: DisplayID(.plan, 1))
    #expect(scene.review.readiness.unheard == [.governors])
    #expect(scene.review.readiness.unplanned.isEmpty)
  }

  @Test("DP3 raw notes are reminded of a week and a day before they go")
  func dp3RemindersComeAWeekAndADayBefore() throws {
    var scene = try Scene()
    let term = try #require(scene.review.retention)
    #expect(term.day == Day("2026-12-17") && !term.isAgreed, "28 days after the feedback")
    for (day, reminder) in [
      ("2026-12-09", nil), ("2026-12-10", RetentionTerm.Reminder.withinAWeek(days: 7)),
      ("2026-12-15", .withinAWeek(days: 2)), ("2026-12-16", .tomorrow), ("2026-12-17", .due),
      ("2027-01-04", .due),
    ] { #expect(term.reminder(on: try #require(Day(day))) == reminder, "\(day)") }
    // What is agreed with the host counts instead.
    var setUp = scene.setUp
    setUp.agreement[.eraseBy] = "2027-01-31"
    scene.apply(.review(setUp), replacing: scene.review.setUp?.currentRefs ?? [])
    #expect(scene.review.retention?.day == Day("2027-01-31"))
    #expect(scene.review.retention?.isAgreed == true)
  }

  @Test func dp1MissingAgreementIsShown() throws {
    let missing = try Scene().review.readiness.missing
    #expect(missing.contains(.controller) && missing.contains(.lawfulBasis))
    #expect(missing.contains(.copies) && missing.contains(.eraseBy) && missing.contains(.purpose))
    #expect(!missing.contains(.dsl))
  }

  @Test func aRoleIsChosenAndTakenBack() throws {
    var scene = try Scene()
    scene.setUp.team = [TeamMember(callsign: "Oak", role: .lead)]
    scene.apply(.review(scene.setUp), replacing: scene.review.setUp?.currentRefs ?? [])
    let writers: Set<WriterID> = [EntryMaker.writer(1)]
    #expect(scene.review.role(of: writers, called: "Oak") == .lead)
    #expect(scene.review.role(of: writers, called: "Birch") == .reviewer)
    let chosen = scene.apply(.role(.noteTaker))
    #expect(scene.review.role(of: writers, called: "Oak") == .noteTaker)
    #expect(scene.review.role(of: [EntryMaker.writer(2)], called: "Oak") == .lead)
    scene.apply(.undone([chosen.ref]))
    #expect(scene.review.role(of: writers, called: "Oak") == .lead)
  }
}
