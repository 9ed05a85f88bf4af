// What is kept of the guide's reading from one key to the next holds as long as it is true.

import Domain
import Guidance
import Testing

@testable import Panes

@Suite struct NearWordsTests {
  @Test func whatTheGuideSaidIsKeptForTheSameProtectedWordsOnly() {
    var words = NearWords()
    let text = "The talk was dull."
    var said: [Bool] = []
    for _ in 0..<2 {
      said.append(words.passes(text, .builtIn, leaving: .none))
      said.append(words.passes(text, .builtIn, leaving: OwnWords(protected: ["dull"])))
    }
    #expect(said == [false, true, false, true])
  }

  @Test func theNamesAReviewKnowsAreNoJudgmentInOffersEither() {
    var words = NearWords()
    let text = "In one lesson we saw Brilliant and his card."
    let named = OwnWords(protected: [], names: ["Brilliant"])
    let said = [named, .none].map { words.passes(text, .builtIn, leaving: $0) }
    #expect(said == [true, false])
  }

  /// A key in a point reads no entries for the quotations in it.
  @Test func whatWasSaidIsGatheredOnceForAReviewAndItsLinks() {
    var words = NearWords()
    var count = 0
    let desk = Sample.desk()
    let other = EntryRef(1, 2, 3, 4)
    for linked in [[], [], [other], [other], []] {
      _ = words.quotes(in: desk.review, linked: linked) {
        count += 1
        return KnownQuotes()
      }
    }
    #expect(count == 3)
  }

  @Test func aNoteKeptIsOfferedAsOneReadAnew() {
    let desk = Sample.desk()
    let place = NearEvidence.Place(text: "pupils looking at the board")
    var words = NearWords()
    let first = NearEvidence.nearest(to: place, desk, &words)
    let second = NearEvidence.nearest(to: place, desk, &words)
    #expect(!first.isEmpty)
    #expect(second == first)
    #expect(NearEvidence.nearest(to: place, desk) == first)
  }

  /// "Children love books" is not answered by any note that has books in it.
  @Test(arguments: [
    ("Children love books.", "A word from the list in 7 of 12 books.", false),
    ("Pupils were engaged.", "\"I look at the card,\" a pupil said.", false),
    ("Pupils were engaged.", "24 of 27 were looking at the text.", true),
    ("The books are dull.", "A word from the list in 7 of 12 books.", true),
    ("Children love the sticks.", "Sticks were drawn; \"me again\", a child said.", true),
  ])
  func aStrayWordIsNotNear(_ judgment: String, _ note: String, _ isNear: Bool) {
    let counts = Reading.counts(in: note)
    let evidence = EvidenceSubject(own: Subject(note), isCounted: !counts.isEmpty)
    let score = SubjectScore(Subject(judgment), among: [evidence])
    #expect((score.shared(with: evidence) != nil) == isNear)
  }

  private func isNear(_ judgment: String, _ note: String) -> Bool {
    let evidence = EvidenceSubject(
      own: Subject(note), isCounted: !Reading.counts(in: note).isEmpty)
    return SubjectScore(Subject(judgment), among: [evidence]).shared(with: evidence) != nil
  }

  /// What was seen in another year is not true of this one.
  @Test(arguments: [
    ("Reception children were ahead with talk.", "EYFS: talk at 3 of 7 tables."),
    ("The Y6s were engaged.", "Year 6: 24 of 27 looked at the board."),
    ("Sixth graders were engaged.", "Y6: 24 of 27 looked at the board."),
    ("Key Stage 1 books are poor.", "Y2: a word in 7 of 12 books."),
    ("In Y3 and Y5 talk was lively.", "Y5: 9 of 12 took part in talk."),
    ("Year six talk was lively.", "Talk in 3 of 4 rooms."),
  ])
  func aNoteOfThePlaceIsNear(_ judgment: String, _ note: String) {
    #expect(isNear(judgment, note))
  }

  @Test(arguments: [
    ("Reception children were ahead with talk.", "Y6: talk at 3 of 8 tables."),
    ("The Y6s were engaged.", "Year 2: 22 of 25 looked at the board."),
    ("KS2 books are poor.", "Y1: a word in 7 of 12 books."),
    ("In Y3 and Y5 talk was lively.", "Y6: 9 of 12 took part in talk."),
    ("Nursery talk was lively.", "KS1: 9 of 12 took part in talk."),
    // One word of where it was is not what it is about.
    ("Questioning in Y4 was excellent.", "Y4-Y6: a box in 15 of 15 books."),
    ("The TA did not let the child speak.", "TAs: \"I sit with some and rehearse.\""),
  ])
  func aNoteOfAnotherPlaceIsNotNear(_ judgment: String, _ note: String) {
    #expect(!isNear(judgment, note))
  }
}
