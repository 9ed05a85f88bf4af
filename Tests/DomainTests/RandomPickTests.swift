// Picks by chance: everybody can be drawn, nobody twice, and nothing else is taken for one.

import Domain
import TestSupport
import Testing

@Suite struct RandomPickTests {
  @Test("D13-11 a pick at the door is by chance, with somebody for whoever is away")
  func everybodyCanBeDrawnAndNobodyTwice() throws {
    var random = SplitMix64(seed: 13)
    var drawn = [Int](repeating: 0, count: 28)
    for _ in 0..<2_700 {
      let pick = try #require(RandomPick("4 of 27", using: &random))
      #expect(pick.numbers.count == 4 && pick.reserves.count == 2)
      #expect(Set(pick.numbers + pick.reserves).count == 6)
      #expect(pick.numbers == pick.numbers.sorted())
      for number in pick.numbers { drawn[number] += 1 }
    }
    // 400 are expected of each; the spread of that is under 19, so that five of it never comes.
    #expect(drawn[0] == 0)
    #expect(drawn[1...].allSatisfy { abs($0 - 400) < 95 }, "\(drawn)")
  }

  @Test func itIsWrittenDownWithItsNumbers() throws {
    var random = SplitMix64(seed: 1)
    let pick = try #require(RandomPick(" 2  OF 2 ", using: &random))
    #expect(pick.text == "by chance, 2 of 2 on the register: 1, 2")
    let three = try #require(RandomPick("1 of 3", using: &random))
    #expect(three.text.hasPrefix("by chance, 1 of 3 on the register: \(three.numbers[0]); if away "))
    #expect(Set(three.numbers + three.reserves) == [1, 2, 3])
  }

  @Test(arguments: [
    "", "4", "4 of", "of 27", "0 of 27", "28 of 27", "4 of 5001", "61 of 100", "-1 of 4",
    "4 of 27 pupils", "the class teacher", "4 von 27", "99999999999999999999 of 27",
  ])
  func nothingElseIsAPick(_ words: String) {
    var random = SplitMix64(seed: 1)
    #expect(RandomPick(words, using: &random) == nil)
  }
}
