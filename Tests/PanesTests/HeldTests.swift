// What a pane holds in fields and forms in which nothing was changed: no drafts, and words all the
// same, which go with the record they are of.

import Domain
import Surface
import Testing

@testable import Panes

@Suite struct HeldTests {
  private let ref = EntryRef(hex: String(repeating: "ab", count: 32))

  @Test func aSlotThatIsOnlyLookedAt() throws {
    let desk = Sample.desk()
    let record = try #require(desk.review.visible(.slot).first)
    var state = ScheduleState()
    state.form = SlotForm(editing: record, desk)
    #expect(SchedulePane.drafts(state).isEmpty)
    let held = SchedulePane.held(state)
    #expect(held.map { $0.context["record"] } == [record.ref.hex])
    #expect(held.first?.text.contains(try #require(record.slot).text) == true)
  }

  @Test func fieldsThatAreOnlyLookedAt() throws {
    let ref = try #require(ref)
    let field = WordsField("as it was", text: "the words", replaces: [ref])
    var review = ReviewState()
    review.words[.line(ref)] = field
    review.forms[.action(ref)] = ReviewForm(form: .action(nil, Review()), replaces: [ref])
    #expect(ReviewPane.drafts(review).isEmpty)
    #expect(
      ReviewPane.held(review).map(\.name) == ["form-action.\(ref.hex)", "words-line.\(ref.hex)"])

    var workshop = WorkshopState()
    workshop.fields[.aim(ref)] = WordsField("Turned over: the words", text: "")
    workshop.card = .action(nil, Review())
    #expect(WorkshopPane.drafts(workshop).isEmpty)
    #expect(WorkshopPane.held(workshop).map(\.name) == ["aim.\(ref.hex)", "card"])

    var after = AfterState()
    after.forms[ref] = .check(of: ref, Review())
    #expect(AfterPane.drafts(after).isEmpty)
    #expect(AfterPane.held(after).map(\.name) == ["check.\(ref.hex)"])

    var session = SessionState()
    session.fields[.amend(ref)] = field
    #expect(SessionPane.drafts(session).isEmpty)
    #expect(SessionPane.held(session).map { $0.context["original"] } == ["the words"])
  }

  @Test func whatIsTypedIsHeldAsItIsKept() throws {
    let ref = try #require(ref)
    var session = SessionState()
    var field = WordsField("as it was", text: "the words", replaces: [ref])
    _ = field.field.handle(.character("!"))
    session.fields[.amend(ref)] = field
    #expect(SessionPane.drafts(session).count == 1)
    #expect(SessionPane.held(session) == SessionPane.drafts(session))
  }
}
