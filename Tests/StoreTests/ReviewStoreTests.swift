import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct ReviewStoreTests {
  @Test func aNewReviewHasItsFirstEntriesAndOpensAgain() throws {
    let disk = Morning.disk()
    let store = try Morning.begin(on: disk)
    #expect(store.review.entries.map(\.kind) == ["joined", "review", "line"])
    #expect(store.review.setUp?.setUp?.focus == "Talk for every child")
    disk.restart(.kept)
    let again = try Morning.open(disk)
    #expect(again.review.entries == store.review.entries)
    #expect(again.callsign == "Oak")
    #expect(again.writers == store.writers)
  }

  @Test func theReviewFileIsAsTheContractSays() throws {
    let disk = Morning.disk()
    let store = try Morning.begin(on: disk)
    let bytes = try #require(disk.bytes(of: "/data/review/review.json"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("{\"format\":\"alongside.review\",\"version\":1,\"id\":\""))
    #expect(text.hasSuffix("\"}\n"))
    #expect(text.count == "{\"format\":\"alongside.review\",\"version\":1,\"id\":\"\"}\n".count + 16)
    let writer = try #require(store.writers.first)
    #expect(disk.files(in: "/data/review/journal") == ["\(writer.hex).jsonl"])
  }

  @Test func everyEventComesBackAsItWasWritten() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let line = store.review.linesOfEnquiry[0].ref
    let day = try #require(Day("2026-11-19"))
    let slot = Slot(
      text: "Y4 science", day: day, start: try #require(TimeOfDay("09:30")),
      end: try #require(TimeOfDay("10:00")), place: "Y4",
      parts: [SlotPart(who: ["Oak"], text: "Y4", place: "Y4", source: .lesson)], lines: [line],
      hostPartner: "T4", mode: .remote, isProtected: true, began: TimeOfDay("09:31"),
      calendarUID: "uid@host", calendarSequence: 3, isCancelled: false)
    let slotRef = try store.say(.slot(slot)).ref
    let note = Note(
      text: "“Cŵn” \u{1B}[31m 4 of 7 \u{202E}x", source: .book, place: "Y4", slot: slotRef,
      lines: [line], quotes: ["Cŵn"], counts: [try #require(Count(label: "x", n: 4, of: 7))],
      fields: [FieldValue(.books, "12")], askLater: "why?",
      isAsked: true, sensitivity: .smallGroup, aside: .parked)
    let noteRef = try store.say(.note(note)).ref
    let answer = Answer(
      text: "I look at the card.", promptID: "T01-P1", prompt: "Tell me", speaker: "A2",
      source: .pupil, isVerbatim: false, place: "hall", slot: slotRef, lines: [line])
    try store.say(.answer(answer))
    try store.say(
      .tally(
        Tally(
          slot: slotRef, place: "Y4",
          ticks: [
            Tick(seconds: 0, mark: try #require(TallyMark("turn:7"))),
            Tick(seconds: 12, mark: try #require(TallyMark("sweep:24/27"))),
          ])))
    let point = Point(
      text: "4 of 7 spoke. What else?", line: line, evidence: [noteRef], contrary: [],
      about: .pupils, lookedForOpposite: true, sort: .puzzles,
      response: HostResponse(stance: .surprised, text: "hm"))
    let pointRef = try store.say(.point(point)).ref
    try store.say(
      .action(
        Action(
          text: "Tally", from: pointRef, owner: "EL", firstStep: "sheet", by: day,
          howWeWillKnow: "share", stopDoing: "less")))
    try store.say(.shifted(Shift(minutes: 5, extending: slotRef, slots: [])))
    try store.say(.shifted(Shift(minutes: -10, slots: [slotRef])))
    try store.say(.safeguarding(SafeguardingStep(step: .raised, role: "", by: "Oak")))
    try store.say(.safeguarding(SafeguardingStep(step: .handedOver, role: "DSL", by: "Oak")))
    disk.restart(.kept)
    let again = try Morning.open(disk)
    #expect(again.review.entries == store.review.entries)
    #expect(again.review.record(slotRef)?.slot == slot)
    #expect(again.review.record(noteRef)?.note == note)
    #expect(again.review.record(pointRef)?.point == point)
  }

  @Test func whatASessionLeavesComesBackAsItWasWritten() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "4 of 7 spoke", source: .lesson))).ref
    let point = try store.say(
      .point(Point(text: "4 of 7 spoke. What else?", evidence: [note]))).ref
    let action = try store.say(
      .action(
        Action(
          text: "Tally", from: point, owner: "EL", firstStep: "", by: nil, howWeWillKnow: ""))
    ).ref
    var events: [Event] = [
      .word(
        Word(text: "“Be straight.”", sort: .hope, by: "HT", due: Day("2026-11-26"), about: point)),
      .word(Word(text: "Count speakers in our Y6", sort: .takeHome)),
      .check(
        ImpactCheck(
          text: "5 of 7 spoke", action: action, visit: .impact, status: .notBegun,
          then: "1 of 6", pupils: "Sticks.", surprise: "TAs led it", next: "Y6")),
      .timer(TimerStep(run: "feedback", step: "points", seconds: 480, about: point)),
      .timer(TimerStep(run: "feedback", step: "points", .extended, seconds: 120)),
      .timer(TimerStep(run: "feedback", step: "points", .stopped)),
      .timer(Morning.followed),
      .floor(.host), .floor(.nobody), .consented(Consent(.room, targets: [point])),
      .consented(Consent(.closing, item: "plan-back")),
      .agreed([
        AgreedPoint(
          version: point, label: .triangulated, items: 5, contrary: 1,
          groups: [.lesson, .governorFamily], observers: 3)
      ]),
    ]
    var idea = Word(text: "Partner B first", sort: .cause, about: point)
    idea.step = "workshop-120/why"
    idea.evidence = [point]
    idea.placing = Placing(effort: 1, impact: 5)
    idea.votes = 3
    events.append(.word(idea))
    for event in events { try store.say(event) }
    disk.restart(.kept)
    let again = try Morning.open(disk)
    #expect(again.review.entries.suffix(events.count).map(\.event) == events.map { $0 })
    #expect(again.review.timers["feedback"] == store.review.timers["feedback"])
    #expect(again.review.timers["feedback"]?.seconds == 600)
  }

  @Test func whatIsPlannedAndMarkedComesBackAsItWasWritten() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let line = store.review.linesOfEnquiry[0].ref
    let day = try #require(Day("2026-11-19"))
    let (start, end) = (try #require(TimeOfDay("09:30")), try #require(TimeOfDay("10:00")))
    var setUp = try #require(store.review.mergedSetUp)
    setUp.selfReview = [.phase: "Primary, 3-11", .puzzles: "Who speaks?"]
    for field in AgreementField.contacts { setUp.agreement[field] = "Office, extension 12" }
    setUp.agreement[.lawfulBasis] = "public task; the DPO decides"
    let slot = try store.say(
      .slot(
        Slot(
          text: "Call with the SENCO", day: day, start: start, end: end, mode: .async,
          noPartnerBecause: "a call", isHostFramed: true, connectionLost: [start, end],
          movingMinutes: 5))
    ).ref
    let events: [Event] = [
      .review(setUp),
      .plan(
        PlanRow(
          text: "Who speaks?", line: line, source: .staff, place: "base", who: ["Oak", "Birch"],
          slot: slot, needs: "cover for 25 min")),
      .plan(PlanRow(text: "Books", line: line, source: .book)),
      .stage(StageStep(.ready, by: "Oak")),
      .stage(StageStep(.signedOff, by: "HT", seen: store.review.wordsToSignOff)),
      .stage(StageStep(.started, day: day, by: "Oak")),
      .stage(StageStep(.closed, day: day, by: "Oak", done: [.paper, .eraseDate])),
      .stage(StageStep(.reopened, by: "HT")), .role(.noteTaker),
    ]
    for event in events { try store.say(event) }
    disk.restart(.kept)
    let again = try Morning.open(disk)
    #expect(again.review.entries.suffix(events.count).map(\.event) == events.map { $0 })
    #expect(again.review.record(slot)?.slot?.connectionLost == [start, end])
    #expect(again.review.record(slot)?.slot?.mode == .async)
    #expect(again.review.record(slot)?.slot?.isHostFramed == true)
    #expect(again.review.record(slot)?.slot?.movingMinutes == 5)
    #expect(again.review.record(slot)?.slot?.noPartnerBecause == "a call")
  }

  @Test func aThoughtNeverReachesTheJournalFolder() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let thought = try store.say(.thought(Thought(text: "my questions were long")))
    #expect(thought.isPrivate)
    try store.say(.undone([thought.ref]))
    for (path, bytes) in disk.snapshot where path.contains("/journal/") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("my questions were long"))
      #expect(!text.contains(thought.ref.hex))
      #expect(!text.contains(thought.stamp.writer.hex))
    }
    disk.restart(.kept)
    let again = try Morning.open(disk)
    #expect(again.review.all(.thought).count == 1)
    #expect(again.review.visible(.thought).isEmpty)
  }

  @Test func aRefusalWritesNothing() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let before = disk.snapshot
    #expect(throws: RecordFailure.self) { try store.say(.note(Note(text: " ", source: .lesson))) }
    #expect(disk.snapshot == before)
  }

  @Test func idsGoOnWhereOthersStopped() throws {
    let disk = Morning.disk()
    var oak = try Morning.begin(on: disk)
    try oak.say(.note(Note(text: "one", source: .lesson)))
    // A second program on the same store.
    var second = try Morning.open(disk)
    let other = try second.say(.note(Note(text: "two", source: .lesson)))
    #expect(other.displayID?.description == "N02")
    let third = try oak.say(.note(Note(text: "three", source: .lesson)))
    #expect(third.displayID?.description == "N03")
    #expect(oak.review.visible(.note).compactMap(\.note?.text) == ["one", "two", "three"])
  }

  @Test func aCopyOnAnotherMachineBeginsANewWriter() throws {
    let disk = Morning.disk()
    let store = try Morning.begin(on: disk)
    disk.restart(.kept)
    var moved = try Morning.open(disk, machine: "two")
    #expect(moved.notices == [.movedMachine])
    try moved.say(.note(Note(text: "here", source: .lesson)))
    #expect(moved.writers.count == store.writers.count + 1)
    #expect(disk.files(in: "/data/review/journal").count == 2)
    let joined = try #require(moved.review.entries.last { $0.kind == "joined" })
    guard case .joined(let value)? = joined.event else {
      Issue.record("a new writer says who it is")
      return
    }
    #expect(value.callsign == "Oak")
  }

  /// The laptop it came from may go on, and has the words still.
  @Test func anErasingNamesTheLaptopThatTheStoreCameFrom() throws {
    let disk = Morning.disk()
    var first = try Morning.begin(on: disk)
    let note = try first.say(.note(Note(text: "the yak spoke", source: .lesson)))
    let before = first.writers
    disk.restart(.kept)
    var moved = try Morning.open(disk, machine: "two")
    let receipt = try moved.erase([note.ref])
    #expect(Set(receipt.holders.map(\.writer)) == before)
    disk.restart(.kept)
    let again = try Morning.open(disk, machine: "two")
    #expect(again.writersElsewhere == before)
    #expect(again.notices == [])
  }

  @Test func joiningTakesWhatIsThereAndChangesNothingThere() throws {
    let disk = Morning.disk()
    var oak = try Morning.begin(on: disk)
    try oak.say(.note(Note(text: "one", source: .lesson)))
    let before = disk.snapshot.filter { $0.key.hasPrefix("/data/review/") }
    let at = try Morning.at()
    var birch = try ReviewStore.join(
      from: StoreFolder("/data/review"), StoreFolder("/data/birch"), on: disk, callsign: "Birch",
      machine: "two", now: at.millisecondsSince1970, at: at)
    #expect(disk.snapshot.filter { $0.key.hasPrefix("/data/review/") } == before)
    #expect(birch.review.visible(.note).count == 1)
    let note = try birch.say(.note(Note(text: "two", source: .pupil)))
    #expect(note.displayID?.description == "N02")
    // What was met is said once, not before every entry.
    #expect(birch.review.entries.filter { $0.kind == "met" }.count == 1)
    let news = try oak.takeJournals(from: birch.folder, now: at.millisecondsSince1970)
    #expect(news.map(\.kind).contains("note"))
    #expect(oak.review.visible(.note).compactMap(\.note?.text) == ["one", "two"])
    #expect(oak.review.team == ["Birch", "Oak"])
    #expect(throws: RecordFailure.self) {
      _ = try ReviewStore.join(
        from: StoreFolder("/data/review"), StoreFolder("/data/birch"), on: disk,
        callsign: "Birch", machine: "two", now: at.millisecondsSince1970, at: at)
    }
  }

  @Test func anotherReviewIsRefused() throws {
    let disk = Morning.disk()
    var oak = try Morning.begin(on: disk)
    let other = try Morning.begin(on: disk, "/data/other")
    let before = disk.snapshot
    #expect(throws: StoreError.self) { try oak.takeJournals(from: other.folder, now: 0) }
    #expect(disk.snapshot == before)
  }

  @Test(arguments: [
    "{\"format\":\"alongside.review\",\"version\":2,\"id\":\"0123456789abcdef\"}"
  ])
  func anOddReviewFileIsAnError(_ text: String) throws {
    let disk = Morning.disk()
    _ = try Morning.begin(on: disk)
    disk.put(Array(text.utf8), at: "/data/review/review.json")
    let before = disk.snapshot
    do {
      _ = try Morning.open(disk)
      Issue.record("opened")
    } catch let error as StoreError {
      #expect(error.exitCode == 65)
    }
    #expect(disk.snapshot == before)
  }

  @Test func draftsAreKeptAndForgotten() throws {
    let disk = Morning.disk()
    let store = try Morning.begin(on: disk)
    let draft = KeptDraft(
      name: "2-note", text: "half a\nline ŵ", context: ["slot": "S04"],
      at: "2026-11-19T09:41:07+00:00")
    try store.keep(draft)
    disk.restart(.lost)
    let again = try Morning.open(disk)
    #expect(again.keptDrafts() == [draft])
    again.forgetDraft("2-note")
    #expect(again.keptDrafts().isEmpty)
  }

  @Test func aDraftThatAKillKeptFromItsPlaceIsFound() throws {
    let disk = Morning.disk()
    let store = try Morning.begin(on: disk)
    let draft = KeptDraft(
      name: "2-note", text: "later", context: [:], at: "2026-11-19T09:41:08+00:00")
    try store.keep(draft)
    let kept = "/data/review/local/drafts/2-note.json"
    let bytes = try #require(disk.bytes(of: kept))
    try disk.rename(kept, to: "/data/review/local/drafts/.2-note.json.1f.tmp")
    disk.put(Array(bytes.prefix(20)), at: "/data/review/local/drafts/.3-answer.json.2a.tmp")
    let before = disk.snapshot
    #expect(store.keptDrafts() == [draft])
    #expect(disk.snapshot == before, "who only looks changes nothing")
    // Whoever goes on with it puts it in its place first, durably.
    #expect(store.takeUpDrafts() == [draft])
    #expect(disk.files(in: "/data/review/local/drafts") == ["2-note.json"])
    disk.restart(.lost)
    #expect(try Morning.open(disk).keptDrafts() == [draft])
  }
}

extension Morning {
  /// A step with one that follows it by itself.
  fileprivate static var followed: TimerStep {
    var step = TimerStep(run: "workshop", step: "one-two-four-all/alone", seconds: 60)
    step.then = [TimerStep.Follower(step: "one-two-four-all/pairs", seconds: 120)]
    return step
  }
}
