// What a note has of what happened, and what practised notes hold that a learner's do not.

import Domain
import TestSupport
import Testing

@Suite struct ComparisonTests {
  private static func at(_ minute: Int, _ text: String, second: Int = 0) -> TimedText {
    TimedText(second: (9 * 60 + minute) * 60 + second, text: text)
  }

  private static let happenings = [
    at(32, "Teacher: \"Why did the bulb go out?\" After 2 s she asks. 6 hands are up."),
    at(33, "Teacher: \"Think first.\" 5 s without a word. 17 hands are up."),
    at(44, "Teacher counts the sticks on her desk: \"Ten. Ten different people.\""),
    at(52, "An adult sits beside two pupils with picture boards. Both point to one."),
  ]
  private static let practised = [
    at(
      33,
      "\"Why did the bulb go out?\" 2 s pause, 6 hands. \"Think first\", 5 s pause, 17 hands."),
    at(44, "Name sticks drawn 10 times; 4 of 7 identified places spoke."),
    at(55, "Adult beside two pupils with picture boards; both pointed when asked."),
  ]

  private static func compare(_ own: [TimedText]) -> Comparison {
    Comparison(happenings: happenings, own: own, practised: practised)
  }

  @Test(arguments: [
    ("Why did the bulb", [0]), ("why did the lamp go out", []), ("17 hands after 5s wait", [1]),
    ("hands: 6", [0]), ("six hands up", [0]), ("picture boards next to two pupils", [3]),
    ("a lovely class", []), ("", []), ("think first!", [1]),
  ])
  func aNoteIsFoundAgainByWordsSaidByNumbersAndByTwoWords(_ text: String, _ places: [Int]) {
    // A minute into what it may be of, and never too late for it.
    let minute = places.first.map { Self.happenings[$0].second / 60 - 9 * 60 + 1 } ?? 34
    let comparison = Self.compare([Self.at(minute, text)])
    #expect(comparison.caught.indices.filter { !comparison.caught[$0].isEmpty } == places)
  }

  @Test func itSaysWhatBothSay() {
    let comparison = Self.compare([
      Self.at(33, "\"why did the bulb\" then 2s, 6 hands"), Self.at(53, "adult, picture boards"),
    ])
    #expect(comparison.caught[0].map(\.shared) == [["\"why did the bulb\"", "2 s", "6 hands"]])
    #expect(comparison.caught[3].map(\.note) == [1])
    #expect(comparison.caught[3].map(\.shared) == [["adult, picture, boards"]])
    #expect(comparison.catches(ofOwn: 1).map(\.happening) == [3])
    #expect(comparison.catches(ofPractised: 0) == [0, 1])
    #expect(comparison.around(Self.at(33, "").second) == [0, 1])
  }

  @Test func wordsCountNearTheTimeAndWordsSaidAnywhere() {
    let late = Self.compare([Self.at(59, "picture boards, an adult"), Self.at(59, "think first")])
    #expect(late.caught[3].isEmpty)
    #expect(late.caught[1].isEmpty, "two words are said more than once")
    let quote = Self.compare([Self.at(59, "and why did the bulb go")])
    #expect(quote.caught[0].map(\.shared) == [["\"why did the bulb go\""]])
    #expect(!Self.compare([Self.at(56, "picture boards, an adult")]).caught[3].isEmpty)
    #expect(Self.compare([Self.at(40, "picture boards, an adult")]).caught[3].isEmpty)
    #expect(Self.compare([Self.at(50, "17 hands")]).caught[1].isEmpty)
  }

  @Test(arguments: ["4 of 7", "4 out of 7", "4/7", "four of the seven: 4 of 7", "of 7 places 4"])
  func aCountIsReadHoweverItIsWritten(_ text: String) {
    #expect(Self.compare([Self.at(45, text)]).leftOver[1] == ["10 times"])
  }

  @Test func whatIsLeftOverIsNamed() {
    #expect(
      Self.compare([]).leftOver[0]
        == ["\"why did the bulb go out\"", "\"think first\"", "2 s", "6 hands", "5 s", "17 hands"])
    let some = Self.compare([Self.at(33, "\"Think first\" then 17 hands")])
    #expect(some.leftOver[0] == ["\"why did the bulb go out\"", "2 s", "6 hands", "5 s"])
    #expect(some.leftOver[2] == ["2 pupils"])
  }

  @Test func aNoteWithoutNumbersOrQuotesIsLeftOverAsItsWords() {
    let practised = [Self.at(40, "The lamp stays dark on the front table.")]
    func left(_ text: String) -> [[String]] {
      Comparison(happenings: [], own: [Self.at(40, text)], practised: practised).leftOver
    }
    #expect(left("nothing") == [["the lamp stays dark on the front table"]])
    #expect(left("dark lamp, front") == [[]])
  }

  /// Texts at random out of the pieces that decide.
  private static func text(_ random: inout SplitMix64) -> String {
    let pieces = [
      "\"Think first\"", "6 hands", "4 of 7", "picture boards", "\"a\"", "the", "two", "'s", "\"",
      "10", "1/3", "é", "pointing", "of", "sticks drawn", "\"one two three four\"", "five of six",
    ]
    return (0..<Int.random(in: 0...6, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined(separator: Bool.random(using: &random) ? " " : ", ")
  }

  private static func texts(_ random: inout SplitMix64) -> [TimedText] {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in
      at(Int.random(in: 30...59, using: &random), text(&random))
    }.sorted { $0.second < $1.second }
  }

  /// Whoever types exactly the practised notes has nothing left over, and what they caught is what
  /// the practised notes caught.
  @Test(arguments: 1...200)
  func theSameNotesLeaveNothingOver(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let (happenings, notes) = (Self.texts(&random), Self.texts(&random))
    let comparison = Comparison(happenings: happenings, own: notes, practised: notes)
    #expect(comparison.leftOver == notes.map { _ in [] }, "seed \(seed): \(notes.map(\.text))")
    #expect(comparison.caught == comparison.caughtByPractised, "seed \(seed)")
  }

  /// Another note takes nothing away.
  @Test(arguments: 1...200)
  func anotherNoteNeverUncatches(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let (happenings, practised) = (Self.texts(&random), Self.texts(&random))
    let own = Self.texts(&random)
    let more = own + [Self.at(45, Self.text(&random))]
    let before = Comparison(happenings: happenings, own: own, practised: practised)
    let after = Comparison(happenings: happenings, own: more, practised: practised)
    for place in happenings.indices {
      #expect(Set(before.caught[place]).isSubset(of: after.caught[place]), "seed \(seed)")
    }
    for place in practised.indices {
      #expect(Set(after.leftOver[place]).isSubset(of: before.leftOver[place]), "seed \(seed)")
    }
  }
}
