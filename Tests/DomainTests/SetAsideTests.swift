// Remarks set aside: by rule, words and place, or by family; private; and every one can be revived.

import Domain
import Testing

@Suite struct SetAsideTests {
  private var maker = EntryMaker()

  private mutating func entry(_ value: SetAside, isPrivate: Bool = true) -> Entry {
    let made = maker.entry(.setAside(value))
    return Entry(
      stamp: made.stamp, kind: made.kind, at: made.at, content: made.content,
      isPrivate: isPrivate)
  }

  @Test mutating func whatIsSetAsideHoldsForItsRuleWordsAndPlace() {
    let note = maker.note("engaged", 1)
    let here = entry(SetAside(.words(rule: "mind", phrase: "engaged"), in: note.ref))
    let everywhere = entry(SetAside(.words(rule: "vag", phrase: "most")))
    let family = entry(SetAside(.family("praise")))
    let silence = Review([note, here, everywhere, family]).silence
    #expect(silence.holds(rule: "mind", phrase: "Engaged", family: "x", in: note.ref))
    #expect(!silence.holds(rule: "mind", phrase: "engaged", family: "x", in: nil))
    #expect(!silence.holds(rule: "mind", phrase: "bored", family: "x", in: note.ref))
    #expect(!silence.holds(rule: "other", phrase: "engaged", family: "x", in: note.ref))
    #expect(silence.holds(rule: "vag", phrase: "most", family: "x", in: nil))
    #expect(silence.holds(rule: "any", phrase: "any", family: "praise", in: nil))
  }

  @Test mutating func withoutWordsItHoldsForItsRuleInThatRecord() {
    let note = maker.note("x", 1)
    let value = SetAside(.words(rule: "people.name", phrase: ""), in: note.ref)
    let silence = Review([note, entry(value)]).silence
    #expect(silence.holds(rule: "people.name", phrase: "Mrs X", family: "people", in: note.ref))
    #expect(!silence.holds(rule: "people.name", phrase: "Mrs X", family: "people", in: nil))
  }

  @Test mutating func undoingRevivesItAndUndoingThatQuietsItAgain() {
    let aside = entry(SetAside(.family("praise")))
    let undo = maker.entry(.undone([aside.ref]))
    let redo = maker.entry(.undone([undo.ref]))
    var review = Review([aside])
    let holds = { (review: Review) in
      review.silence.holds(rule: "r", phrase: "p", family: "praise", in: nil)
    }
    #expect(holds(review))
    review.apply(undo)
    #expect(!holds(review) && review.standingSetAsides.isEmpty)
    review.apply(redo)
    #expect(holds(review))
    #expect(holds(Review([redo, undo, aside])))
  }

  @Test mutating func anotherLaptopCannotQuietTheGuideHere() {
    let foreign = entry(SetAside(.family("people")), isPrivate: false)
    let silence = Review([foreign]).silence
    #expect(!silence.holds(rule: "r", phrase: "p", family: "people", in: nil))
  }

  @Test mutating func whatARecordsErasingMustTakeAlong() {
    let note = maker.note("They were engaged today", 1)
    let other = maker.note("nothing", 2)
    let here = entry(SetAside(.words(rule: "mind", phrase: "bored"), in: note.ref))
    let words = entry(SetAside(.words(rule: "mind", phrase: "engaged")))
    let family = entry(SetAside(.family("praise")))
    let review = Review([note, other, here, words, family])
    let touched = { (ref: EntryRef) in review.record(ref).map { review.setAsides(touching: $0) } }
    #expect(touched(note.ref) == [here.ref, words.ref])
    #expect(touched(other.ref) == [])
  }

  @Test mutating func whatWasRevivedIsTakenAlongAndKeepsTheDateDue() throws {
    let note = maker.note("They were engaged today", 1)
    let here = entry(SetAside(.words(rule: "mind", phrase: "bored"), in: note.ref))
    let back = maker.entry(.undone([here.ref]))
    let review = Review([note, here, back])
    #expect(review.standingSetAsides.isEmpty)
    #expect(review.rawSetAsides.map(\.entry.ref) == [here.ref])
    let record = try #require(review.record(note.ref))
    #expect(review.setAsides(touching: record) == [here.ref])
  }

  @Test func aMirrorAddsUpAndRanks() {
    var mirror = Mirror()
    mirror.texts = 1
    mirror.families["praise"] = Mirror.Tally(met: 3, changed: 1, setAside: 1)
    var other = Mirror()
    other.texts = 2
    other.families = ["praise": Mirror.Tally(met: 1), "absolute": Mirror.Tally(met: 9)]
    mirror.add(other)
    #expect(mirror.texts == 3)
    #expect(mirror.ranked.map(\.family) == ["absolute", "praise"])
    #expect(mirror.families["praise"]?.kept == 2)
  }
}
