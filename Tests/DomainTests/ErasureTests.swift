// What erasing means to a review: gone for good whatever the order of arrival, named still, and
// never brought back by an undo.

import Domain
import TestSupport
import Testing

@Suite struct ErasureTests {
  /// A note, its edit, an order that names both, and an edit by somebody who had not heard.
  private struct Scene {
    var maker = EntryMaker()
    let first: Entry
    let edit: Entry
    let order: Entry
    let late: Entry
    let later: Entry

    init() {
      first = maker.note("a pupil said", 1)
      edit = maker.note("a pupil told", 1, replacing: [first.ref])
      order = maker.entry(
        .erased(
          Erasure(
            targets: [first.ref, edit.ref], record: first.ref, reason: .request,
            requester: "host")), id: DisplayID(.note, 1))
      late = maker.note("a pupil cried", 1, by: 2, replacing: [edit.ref])
      later = maker.note("a pupil wept", 1, by: 3, replacing: [late.ref])
    }
  }

  private func nulled(_ entry: Entry) -> Entry {
    Entry(stamp: entry.stamp, kind: entry.kind, at: nil, content: .erased)
  }

  @Test(arguments: 0..<40)
  func whateverComesFirstNothingStands(_ seed: Int) throws {
    let scene = Scene()
    var random = SplitMix64(seed: UInt64(seed))
    var entries = [scene.first, scene.edit, scene.order, scene.late, scene.later]
    for index in [0, 1] where Bool.random(using: &random) {
      entries[index] = nulled(entries[index])
    }
    entries.shuffle(using: &random)
    var review = Review()
    for entry in entries { review.apply(entry) }
    #expect(review.visible(.note).isEmpty, "seed \(seed)")
    #expect(review.search("pupil").isEmpty, "seed \(seed)")
    for entry in entries where entry.kind == "note" {
      #expect(review.state(of: entry) == .erased, "seed \(seed)")
      #expect(review.isErasureKnown(entry.ref), "seed \(seed)")
      #expect(review.mustBeNulled(entry.ref), "seed \(seed)")
    }
    #expect(review.entriesToName.map(\.ref) == [scene.late.ref, scene.later.ref], "seed \(seed)")
    #expect(review.highestNumbers[.note] == 1, "seed \(seed)")
    guard case .record(let found) = review.find("N01") else {
      Issue.record("N01 is still called that, seed \(seed)")
      return
    }
    #expect(review.name(of: found) == "N01", "seed \(seed)")
    #expect(review.refusal(ofErasing: found) == .alreadyErased(name: "N01"), "seed \(seed)")
  }

  @Test func anIDIsNotHandedOutAgain() {
    let scene = Scene()
    let review = Review([nulled(scene.first), nulled(scene.edit), scene.order])
    #expect(review.nextID(.note)?.description == "N02")
    #expect(review.name(of: scene.edit.ref) == "N01")
  }

  @Test func anUndoBringsNothingBack() throws {
    var scene = Scene()
    var review = Review([scene.first, scene.edit, scene.order])
    let change = Change(.undone([scene.order.ref]))
    #expect(review.refusal(of: change) == .cannotBeUndone(kind: "erased"))
    // Also not when some other program writes it all the same.
    review.apply(scene.maker.entry(.undone([scene.order.ref])))
    review.apply(scene.maker.entry(.undone([scene.edit.ref])))
    #expect(review.visible(.note).isEmpty)
    #expect(review.undoing(by: [EntryMaker.writer(1)]) == nil)
  }

  @Test func anEditOfWhatIsErasedIsRefused() throws {
    let scene = Scene()
    let review = Review([scene.first, scene.edit, scene.order])
    let event = try #require(scene.edit.event)
    #expect(
      review.refusal(of: Change(event, replacing: [scene.edit.ref]))
        == .replacesNothing(kind: "note"))
  }

  @Test func aNullBodyWithoutItsOrderSaysSo() {
    let scene = Scene()
    let review = Review([nulled(scene.first)])
    #expect(review.state(of: review.entries[0]) == .erased)
    #expect(!review.isErasureKnown(scene.first.ref))
    #expect(review.entriesToNull.isEmpty)
  }

  @Test func ordersNeverTakeWhatHoldsNoWords() {
    var maker = EntryMaker()
    let raised = maker.entry(
      .safeguarding(SafeguardingStep(step: .raised, role: "", by: "Oak")))
    let undone = maker.entry(.undone([raised.ref]))
    let order = maker.entry(
      .erased(
        Erasure(
          targets: [raised.ref, undone.ref], record: nil, reason: .mistake, requester: "x")))
    // Nobody has said the same again, and what it sent away must not come back.
    let over = maker.entry(
      .erased(Erasure(targets: [order.ref], record: nil, reason: .mistake, requester: "x")))
    let review = Review([raised, undone, order, over])
    #expect(review.entriesToNull.isEmpty)
    #expect(review.erasedEntries.isEmpty)
  }

  @Test func aCallsignIsShownNowhereOnceItsOrderIsHere() {
    var maker = EntryMaker()
    let joined = maker.entry(.joined(Joined(callsign: "Weaselson")))
    let order = maker.entry(
      .erased(
        Erasure(targets: [joined.ref], record: nil, reason: .name, requester: "x")))
    for entries in [[joined, order], [order, joined]] {
      let review = Review(entries)
      #expect(review.entriesToNull.map(\.ref) == [joined.ref])
      #expect(review.team.isEmpty)
      #expect(review.callsign(of: joined.stamp.writer) != "Weaselson")
      #expect(review.shown(joined).content == .erased)
    }
  }
}

@Suite struct RetentionTests {
  private func review(_ agreed: String?) throws -> (Review, EntryMaker) {
    var maker = EntryMaker()
    var setUp = ReviewSetUp(school: "Harrowmere", day: try #require(Day("2026-11-19")))
    setUp.agreement[.eraseBy] = agreed
    return (Review([maker.entry(.review(setUp))]), maker)
  }

  @Test(arguments: [
    (nil, "2026-12-17", false), ("2027-01-05", "2027-01-05", true),
    (" 2027-01-05 ", "2027-01-05", true),
    ("by 2027-01-05, both schools", "2026-12-17", false), ("four weeks after", "2026-12-17", false),
    ("2027-02-30", "2026-12-17", false), ("", "2026-12-17", false),
  ])
  func theDayIsAgreedOrFourWeeksOff(_ agreed: String?, _ day: String, _ isAgreed: Bool) throws {
    let term = try #require(try review(agreed).0.retention)
    #expect(term.day.description == day)
    #expect(term.isAgreed == isAgreed)
    #expect(term.isUnclear == (agreed?.isEmpty == false && !isAgreed))
  }

  @Test func fourWeeksCountFromTheLastDayOfSeveral() throws {
    var (review, maker) = try review(nil)
    let days = try ["2026-11-19", "2026-11-21", "2026-11-20"].map { try #require(Day($0)) }
    let nine = try #require(TimeOfDay("09:00"))
    review.apply(
      days.map { maker.entry(.slot(Slot(text: "lessons", day: $0, start: nine, end: nine))) })
    #expect(review.lastDay?.description == "2026-11-21")
    #expect(review.retention?.day.description == "2026-12-19")
  }

  @Test(arguments: [
    ("2026-12-09", nil), ("2026-12-10", RetentionTerm.Reminder.withinAWeek(days: 7)),
    ("2026-12-15", .withinAWeek(days: 2)), ("2026-12-16", .tomorrow), ("2026-12-17", .due),
    ("2027-03-01", .due),
  ])
  func remindersComeAWeekAndADayBefore(
    _ day: String, _ reminder: RetentionTerm.Reminder?
  ) throws {
    let term = try #require(try review(nil).0.retention)
    #expect(term.reminder(on: try #require(Day(day))) == reminder)
  }

  @Test func rawRecordsAreNotesAndAnswersWithWordsWithdrawnOnesToo() throws {
    var (review, maker) = try review(nil)
    let kept = maker.note("a", 1)
    let withdrawn = maker.note("b", 2)
    let erased = maker.note("c", 3)
    review.apply([
      kept, withdrawn, erased,
      maker.entry(.undone([withdrawn.ref])),
      maker.entry(
        .erased(
          Erasure(targets: [erased.ref], record: erased.ref, reason: .name, requester: "x"))),
      maker.entry(.point(Point(text: "p"))), maker.entry(.thought(Thought(text: "t"))),
    ])
    #expect(review.rawRecords.map(\.ref) == [kept.ref, withdrawn.ref])
  }
}
