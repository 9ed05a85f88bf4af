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
}
