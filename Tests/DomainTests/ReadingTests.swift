import Domain
import Testing

@Suite struct ReadingTests {
  @Test("D13-7 counts are read out of what is written", arguments: [
    ("24 of 27 looking at the board", [24, 27]),
    ("4 of 7 identified places spoke.", [4, 7]),
    ("full sentences in 7 of 9 answers, 3 of 4 pairs", [7, 9, 3, 4]),
    ("12 out of 15 books", [12, 15]),
    ("(3 of 8) tables", [3, 8]),
    ("8 of 5 cannot be", []),
    ("10 of them", []),
    ("one of two", []),
    ("0 of 0", []),
    ("3 of 12345678 too long to be a count", []),
  ])
  func countsAreRecognised(_ text: String, _ numbers: [Int]) {
    #expect(Reading.counts(in: text).flatMap { [$0.n, $0.of] } == numbers)
  }

  @Test func aCountTakesTheWordsBehindItAsItsLabel() {
    #expect(Reading.counts(in: "7 of 12 books, on Monday").first?.label == "books")
    #expect(Reading.counts(in: "22 of 25 joining in the third time").first?.label
      == "joining in the third")
    #expect(Reading.counts(in: "5 of 7.").first?.label == "")
  }

  @Test(arguments: [
    ("T: \"Think first\", 5 s. \"Why?\"", ["Think first", "Why?"]),
    ("“It's taller than the door.”", ["It's taller than the door."]),
    ("it's, they're", []),
    ("she said \"wait", ["wait"]),
    ("\"\" and \" \"", []),
    ("One pupil said: \"…\"", []),
  ])
  func quotationsAreRecognised(_ text: String, _ quotes: [String]) {
    #expect(Reading.quotes(in: text) == quotes)
  }
}
