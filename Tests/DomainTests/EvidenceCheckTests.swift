import Domain
import Testing

/// Checks 1 to 12 of `domain` 8: each speaks where it should, is silent where it should be, and
/// none alters a label.
@Suite struct EvidenceCheckTests {
  /// A review of two people with a line and whatever is put in.
  struct Scene {
    var maker = EntryMaker()
    var entries: [Entry] = []
    var evidence: [EntryRef] = []
    let line: EntryRef
    let slot: EntryRef

    init() {
      for (writer, sign) in [(UInt64(1), "Oak"), (2, "Birch")] {
        entries.append(maker.entry(.joined(Joined(callsign: sign)), by: writer))
      }
      let made = maker.entry(
        .line(LineOfEnquiry(text: "To what extent do pupils talk?")), id: DisplayID(.line, 1))
      entries.append(made)
      line = made.ref
      guard let start = TimeOfDay("10:50"), let end = TimeOfDay("11:20"),
        let day = Day("2026-11-19")
      else { preconditionFailure("times") }
      let talk = maker.entry(
        .slot(Slot(text: "Pupils", day: day, start: start, end: end)), id: DisplayID(.slot, 7))
      entries.append(talk)
      slot = talk.ref
    }

    mutating func note(
      _ text: String, _ source: SourceType = .lesson, _ place: String? = "Y4",
      by writer: UInt64 = 1, at: String = "09:30", day: String = "2026-11-19", aside: Aside? = nil,
      fields: [FieldValue] = []
    ) {
      var note = Note.reading(text, source: source, place: place, lines: [line])
      note.aside = aside
      note.fields = fields
      if source == .pupil { note.slot = slot }
      add(.note(note), by: writer, at: "\(day)T\(at):00+00:00", kind: .note)
    }

    mutating func answer(
      _ text: String, _ speaker: String, _ source: SourceType = .pupil, asked: String = "Show me.",
      isVerbatim: Bool = true, by writer: UInt64 = 2
    ) {
      add(
        .answer(
          Answer(
            text: text, promptID: nil, prompt: asked, speaker: speaker, source: source,
            isVerbatim: isVerbatim, slot: slot, lines: [line])),
        by: writer, at: "2026-11-19T10:53:00+00:00", kind: .answer)
    }

    private mutating func add(_ event: Event, by writer: UInt64, at: String, kind: RecordKind) {
      let entry = maker.entry(event, by: writer, id: DisplayID(kind, evidence.count + 1), at: at)
      entries.append(entry)
      evidence.append(entry.ref)
    }

    var review: Review { Review(entries) }
    func point(_ text: String = "p") -> Point { Point(text: text, line: line, evidence: evidence) }

    func words(_ check: EvidenceCheck, _ text: String = "p") -> String? {
      review.remarks(on: point(text)).first { $0.check == check }?.words
    }
  }

  /// Check 1: same reviewer, same room, same hour.
  @Test func check1OneWindow() {
    var scene = Scene()
    scene.note("a", at: "09:31")
    scene.note("b", at: "09:55")
    #expect(scene.words(.oneWindow) == "N01 N02 are one window: Oak in Y4 within an hour.")
    scene.note("c", at: "09:40", day: "2026-11-19")
    scene.note("d", .lesson, "Y5", at: "09:40")
    #expect(scene.words(.oneWindow) == nil)
  }

  /// Check 2: all of one half of the day, or all of one phase.
  @Test func check2TimeAndPhaseSkew() {
    var scene = Scene()
    scene.note("a", .lesson, "Y4")
    scene.note("b", .walk, "Y6", by: 2)
    #expect(scene.words(.skew) == "What was watched was watched all before noon, all in Y3-Y6.")
    scene.note("c", .lesson, "Y1", at: "13:20")
    #expect(scene.words(.skew) == nil)
  }

  /// Check 3: who chose the pupils; one note of the talk that says so is enough.
  @Test("D13-11 who chose the pupils is asked")
  func check3WhoChoseThePupils() {
    var scene = Scene()
    scene.answer("\"Sticks.\"", "A1")
    #expect(scene.words(.whoChose) == "A01: who chose the pupils is not written down.")
    scene.note("six pupils", .pupil, nil, fields: [FieldValue(.chosenBy, "the class register")])
    #expect(scene.words(.whoChose) == nil)
  }

  /// Check 4: "is this how it usually goes?", asked of an adult and of pupils.
  @Test func check4Typicality() {
    var scene = Scene()
    scene.note("a")
    #expect(scene.words(.typicality)?.contains("neither an adult nor pupils was asked") == true)
    scene.answer("\"Yes.\"", "T1", .staff, asked: "How does this go in a usual week?")
    #expect(scene.words(.typicality)?.contains("no pupil was asked") == true)
    scene.answer("\"Mostly.\"", "A2", asked: "Talk me through a normal lesson.")
    #expect(scene.words(.typicality) == nil)
  }

  /// Check 5: prepared lesson, or display dated this week.
  @Test func check5PreparedOrDatedThisWeek() {
    var scene = Scene()
    scene.note("Display dated 17 Nov beside the door.", .environment, "hall")
    #expect(scene.words(.prepared)?.hasPrefix("N01: prepared, or dated this week") == true)
    var older = Scene()
    older.note("Display dated 2 Oct beside the door.", .environment, "hall")
    #expect(older.words(.prepared) == nil)
    older.note("T: \"We practised for the visit.\"")
    #expect(older.words(.prepared)?.hasPrefix("N02:") == true)
  }

  /// Check 6: quotes from one loud speaker.
  @Test func check6OneSpeaker() {
    var scene = Scene()
    scene.answer("\"One.\"", "A1")
    scene.answer("\"Two.\"", "A1")
    scene.answer("\"Three.\"", "A4")
    #expect(scene.words(.oneSpeaker) == "2 of 3 pupil quotes are of one speaker, A1.")
    scene.answer("\"Four.\"", "A2")
    #expect(scene.words(.oneSpeaker) == nil)
  }

  /// Check 7: documents agreeing with leaders is not two sources.
  @Test func check7DocumentsWithLeaders() {
    var scene = Scene()
    scene.note("Policy p2.", .document, nil)
    scene.answer("\"We drop in.\"", "EL", .leader)
    #expect(scene.words(.documentsWithLeaders)?.contains("together they are one source") == true)
    scene.note("a", .lesson, by: 2)
    #expect(scene.words(.documentsWithLeaders) == nil)
  }

  /// Check 8: hearsay never counts, whether it is marked or only sounds like it.
  @Test func check8Hearsay() {
    var scene = Scene()
    scene.note("a")
    #expect(scene.words(.hearsay) == nil)
    scene.note("I was told that Y2 never uses it.", .staff, nil, aside: .hearsay)
    #expect(scene.words(.hearsay)?.hasPrefix("N02:") == true)
    #expect(scene.review.strength(of: scene.point()).supporting == 1)
    #expect(scene.review.gapMap.items(scene.line) == 1)
    var spoken = Scene()
    spoken.note("Apparently the TA does it.", .staff, nil)
    #expect(spoken.words(.hearsay)?.hasPrefix("N01:") == true)
    #expect(spoken.review.strength(of: spoken.point()).supporting == 1)
  }

  /// Check 9: counts without "of N" do not count.
  @Test func check9CountsWithoutTheirWhole() {
    var scene = Scene()
    scene.note("2 pupils pointed at the wall.")
    #expect(scene.words(.countWithoutWhole)?.hasPrefix("N01:") == true)
    var whole = Scene()
    whole.note("2 of 27 pupils pointed at the wall in 6 min.")
    whole.note("A pause of 5 s.")
    #expect(whole.words(.countWithoutWhole) == nil)
  }

  /// Check 10: paraphrase counts half.
  @Test func check10ParaphraseCountsHalf() {
    var scene = Scene()
    scene.answer("\"As said.\"", "A1")
    scene.answer("They said it helps.", "A2", isVerbatim: false)
    #expect(
      scene.words(.paraphrase) == "A02: a paraphrase counts half, so 2 items weigh 1½.")
  }

  /// Check 11: a my-thought is never evidence.
  @Test func check11AThoughtIsNeverEvidence() {
    var scene = Scene()
    scene.note("a")
    let thought = scene.maker.entry(.thought(Thought(text: "hm")), id: DisplayID(.thought, 1))
    scene.entries.append(thought)
    scene.evidence.append(thought.ref)
    #expect(scene.words(.thought) == "T01: a thought is never evidence.")
    #expect(scene.review.strength(of: scene.point()).supporting == 1)
  }

  /// Check 12: claims about learning need work or later evidence.
  @Test func check12ClaimsAboutLearning() {
    var scene = Scene()
    scene.note("a")
    #expect(scene.words(.learning, "Pupils learn the words.") != nil)
    #expect(scene.words(.learning, "Pupils said the words.") == nil)
    scene.note("7 of 12 books.", .book, "Y1-Y3")
    #expect(scene.words(.learning, "Pupils learn the words.") == nil)
    var later = Scene()
    later.note("a")
    later.note("b", day: "2026-11-26")
    #expect(later.words(.learning, "Pupils remembered the words.") == nil)
  }

  /// Remarks never alter the label: parts with every remark have the label of their sources.
  @Test func remarksNeverAlterTheLabel() {
    var scene = Scene()
    scene.note("2 pupils, dated this week.", at: "09:31")
    scene.note("3 pairs. Apparently so.", at: "09:33")
    scene.answer("They like it.", "A1", isVerbatim: false)
    scene.answer("They do.", "A1", isVerbatim: false)
    scene.note("Policy.", .document, nil)
    let point = scene.point("They learn.")
    #expect(scene.review.remarks(on: point).count >= 8)
    #expect(scene.review.strength(of: point).label == .triangulated)
  }

  /// Principle 9: strength and remarks are worked out anew when an item is corrected or withdrawn.
  @Test("P9 D13-7 strength and remarks follow corrections")
  func principle9StrengthAndRemarksFollowCorrections() {
    var scene = Scene()
    scene.note("2 pupils pointed.")
    scene.note("a", .book, nil, by: 2)
    var review = scene.review
    let point = scene.point()
    #expect(review.strength(of: point).label == .corroborated)
    #expect(review.remarks(on: point).contains { $0.check == .countWithoutWhole })
    let better = Note.reading("2 of 27 pointed.", source: .lesson, place: "Y4", lines: [scene.line])
    review.apply(scene.maker.entry(.note(better), replacing: [scene.evidence[0]]))
    #expect(!review.remarks(on: point).contains { $0.check == .countWithoutWhole })
    review.apply(scene.maker.entry(.undone([scene.evidence[1]])))
    #expect(review.strength(of: point).label == .single)
  }

  /// Seed 001: off-focus notes go to a parked list; they are kept and not counted.
  @Test func parkedNotesAreKeptAndNotCounted() {
    var scene = Scene()
    scene.note("The car park.", .environment, "outside", aside: .parked)
    #expect(scene.review.gapMap.items(scene.line) == 0)
    #expect(scene.review.visible(.note).count == 1)
    #expect(scene.review.strength(of: scene.point()).label == .none)
  }
}
