// Rows of the brief that ask something of the feedback session and of what comes after it, each in
// a test that names it. Domain 11 (what the seeds name), 12 (principles), 13 (pains).

import Domain
import TestSupport
import Testing

@Suite struct AfterwardsRowTests {
  // MARK: Domain 12

  /// A lint of the schema: nothing that is recorded has a field for a name or a mark.
  @Test("P1 no field holds a name or a mark")
  func noFieldHoldsANameOrAMark() {
    let banned = ["name", "grade", "score", "rating", "rank", "teacher", "judgement", "judgment"]
    let values: [Any] = [
      Note(text: "", source: .lesson),
      Answer(text: "", promptID: nil, prompt: "", speaker: "A1", source: .pupil),
      Point(text: ""), HostResponse(stance: .parked), Word(text: "", sort: .hope),
      Action(text: "", from: nil, owner: "", firstStep: "", by: nil, howWeWillKnow: ""),
      ImpactCheck(text: "", action: EntryRef(1, 1, 1, 1), visit: .light, status: .done),
      Consent(.room), TimerStep(run: "", step: ""), TeamMember(callsign: "", role: .lead),
    ]
    for value in values {
      for field in Swift.Mirror(reflecting: value).children.compactMap(\.label) {
        #expect(!banned.contains { field.lowercased().contains($0) }, "\(type(of: value)).\(field)")
      }
    }
  }

  /// Each point shown to the host stores agree or amend, and the amended one keeps its ancestor.
  @Test("P4 an answer is to a wording and its ancestor stays")
  func anAnswerIsToAWordingAndItsAncestorStays() throws {
    var after = Aftermath()
    let ref = after.ref("F1")
    let before = try #require(after.review.record(ref)?.latest.ref)
    after.put(
      .point(
        Point(
          text: "5 of 7 spoke. What helps?", line: after.ref("L1"), evidence: [after.ref("N01")],
          response: HostResponse(stance: .corrected, text: "One more spoke."))),
      replacing: [before])
    let record = try #require(after.review.record(ref))
    #expect(record.isAgreed)
    let texts = record.versions.compactMap { $0.event?.text }
    #expect(texts == ["DRAFT", "4 of 7 spoke. What helps?", "5 of 7 spoke. What helps?"])
    #expect(Paper.trace(record, in: after.review).text.contains("4 of 7 spoke. What helps?"))
  }

  /// The report lists the groups that were heard.
  @Test("P7 the summary lists who was heard")
  func theSummaryListsWhoWasHeard() {
    let text = Summary(Aftermath().review).paper.text
    #expect(text.contains("2 notes and 1 answer: lesson 2, pupil 1."))
  }

  @Test("P9 strength follows what stands")
  func strengthFollowsWhatStands() {
    var after = Aftermath()
    guard let point = after.review.record(after.ref("F1"))?.point else { return }
    #expect(after.review.strength(of: point).label == .corroborated)
    after.put(.undone([after.ref("A01")]))
    #expect(after.review.strength(of: point).label == .single)
  }

  /// Actions not finished and open questions stand on page one of the next review.
  @Test("P10 what is open goes into the next review")
  func whatIsOpenGoesIntoTheNextReview() {
    var after = Aftermath()
    after.put(.word(Word(text: "Who talks at lunch?", sort: .open)))
    let carried = after.review.carried.compactMap { change -> String? in
      if case .word(let word) = change.event { word.text } else { nil }
    }
    #expect(carried.contains("X1 Tally who speaks (not looked at)"))
    #expect(carried.contains("Open question: Who talks at lunch?"))
  }

  // MARK: Domain 13

  /// It slides into a mock inspection: the host speaks first, and thinks aloud before any advice.
  @Test("D13-1 the host speaks first and longest")
  func theHostSpeaksFirstAndLongest() {
    for plan in SessionPlan.allCases {
      let talk = plan.steps.filter { $0.id != "welcome" && $0.id != "written" }
      #expect(talk.first?.who == "host")
      let host = talk.filter { $0.who == "host" }.reduce(0) { $0 + plan.minutes(of: $1) }
      #expect(host * 3 >= plan.minutes, "\(plan)")
    }
    let lead = SessionPlan.hour.steps.first { $0.id == "host" }?.lead ?? ""
    #expect(lead.contains("No advice unless the host asks"))
  }

  /// Time and workload: the summary is put together from agreed text, and nobody writes it.
  @Test("D13-4 the summary is made of what was agreed")
  func theSummaryIsMadeOfWhatWasAgreed() {
    let text = Summary(Aftermath().review).paper.text
    #expect(text.contains("4 of 7 spoke. What helps?"))
    for word in ["UNAGREED", "PARKED", "DRAFT"] { #expect(!text.contains(word)) }
  }

  /// Nobody gets the page of the class before a name on it was looked at, and nobody misses a note.
  @Test("D13-18 a name on a class page is held and the note still named")
  func aNameOnAClassPageIsHeldAndTheNoteStillNamed() {
    var after = Aftermath()
    after.note("Mrs Ollerton asked 9 questions", "N03", place: "Y4")
    let page = ClassPage("Y4", in: after.review).paper
    #expect(page.held.map(\.name) == ["N03"])
    #expect(page.text.contains("N03 \(HeldBack.notice)"))
    #expect(!page.text.contains("Ollerton") && page.text.contains("4 of 7 spoke"))
    let made = after.maker.entry(
      .setAside(
        SetAside(
          .words(rule: "people.name", phrase: ""), in: after.ref("N03"), because: "looked at")))
    after.review.apply(
      Entry(
        stamp: made.stamp, kind: made.kind, at: made.at, displayID: nil, replaces: [],
        content: made.content, isPrivate: true))
    let looked = ClassPage("Y4", in: after.review).paper
    #expect(looked.held.isEmpty && looked.text.contains("Mrs Ollerton asked 9 questions"))
  }

  /// Forgetting what we ourselves learned: each reviewer's take-home comes back with the next review.
  @Test("D13-19 take homes are kept per reviewer and come back")
  func takeHomesAreKeptPerReviewerAndComeBack() {
    var after = Aftermath()
    after.put(.word(Word(text: "count speakers", sort: .takeHome, by: "Oak")))
    #expect(Closing(after.review).rows.contains { $0.text == "No take-home yet from Birch" })
    after.put(.word(Word(text: "ask our TAs", sort: .takeHome, by: "Birch")))
    #expect(after.review.tickedOff == [.takeHomes])
    let text = Paper.carryOver(after.review).text
    #expect(text.contains("Oak count speakers") && text.contains("Birch ask our TAs"))
  }

  // MARK: Domain 11

  /// "Recite Me accessibility tools": a reading-ease check on summaries.
  @Test("D11-reading long sentences of a summary are named")
  func longSentencesOfASummaryAreNamed() {
    var after = Aftermath()
    let long = (1...40).map { "word\($0)" }.joined(separator: " ")
    after.put(
      .point(
        Point(
          text: "\(long). What helps?", evidence: [after.ref("N01")],
          response: HostResponse(stance: .recognise))), "F7")
    let found = Summary(after.review).paper.longSentences
    #expect(found.map(\.place) == ["F7"])
    #expect(found.map(\.words) == [40])
    #expect(Summary(Aftermath().review).paper.longSentences == [])
  }

  /// "Leadership churn": a new head finds the question, the points and what is open in one file.
  @Test("D11-leadership a new head can pick it up")
  func aNewHeadCanPickItUp() {
    var after = Aftermath()
    after.put(.word(Word(text: "A talk log", sort: .underWay)))
    var setUp = after.review.setUp?.setUp
    setUp?.agreement[.hostQuestion] = "How might every pupil get a turn to talk?"
    if let setUp { after.put(.review(setUp), replacing: after.review.setUp?.currentRefs ?? []) }
    let card = Handover(after.review).draft.text
    for words in [
      "4 of 7 spoke", "A talk log", "Talk for every child", "How might every pupil get a turn",
    ] {
      #expect(card.contains(words))
    }
    let open = Paper.carryOver(after.review).text
    #expect(open.contains("EL X1 Tally who speaks (not looked at)"))
    #expect(open.contains("How might every pupil get a turn"))
    #expect(Paper.impact(after.review).text.contains("Tally who speaks"))
  }

  /// "Reciprocal learning" and "thank-you": both are rows of the end of the day.
  /// Ground rules are offered, read out and the host's to change; two agreements side by side are
  /// not taken for one.
  @Test("D11-culture ground rules are offered and are the host's to change")
  func groundRulesAreOfferedAndAreTheHostsToChange() throws {
    var after = Aftermath()
    #expect(after.review.groundRules.count == 10)
    for rule in after.review.groundRules { #expect(after.review.groundRulesInWords.contains(rule)) }
    #expect(after.review.groundRules.contains("Silence is allowed"))
    var setUp = try #require(after.review.setUp?.setUp)
    setUp.agreement[.groundRules] = "We begin on time;  Can you show me?\n; "
    let refs = try #require(after.review.setUp?.currentRefs)
    after.put(.review(setUp), replacing: refs)
    #expect(after.review.groundRules == ["We begin on time", "Can you show me?"])
    #expect(after.review.groundRulesInWords == "We begin on time. Can you show me?")
    setUp.agreement[.groundRules] = "Other"
    after.put(.review(setUp), by: 2, replacing: refs)
    #expect(after.review.setUp?.isContested == true)
    #expect(after.review.groundRules == Review.usualGroundRules)
  }

  /// What each side takes from the day stands on one page: the host's actions and the visitors'
  /// take-homes.
  @Test("D11-reciprocity both sides take something home")
  func bothSidesTakeSomethingHome() {
    var after = Aftermath()
    after.put(.word(Word(text: "count speakers in our Y6", sort: .takeHome, by: "Oak")))
    let page = Paper.carryOver(after.review).text
    for words in ["Tally who speaks", "Oak count speakers in our Y6"] {
      #expect(page.contains(words))
    }
    #expect(Paper.principles(after.review).text.contains("1 take-home by the reviewers"))
  }

  @Test("D11-culture thanks and take homes are steps of the close")
  func thanksAndTakeHomesAreStepsOfTheClose() {
    let texts = Closing(Aftermath().review).rows.map(\.text)
    #expect(texts.contains("Everyone who gave time thanked"))
    #expect(texts.contains { $0.hasPrefix("No take-home yet from") })
  }
}
