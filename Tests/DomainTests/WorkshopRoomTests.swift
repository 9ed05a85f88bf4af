// Who is in the room and who has spoken, the gallery's marks, causes and what prevents a risk.
// Domain 7 (tool catalogue), 11 (only heads involved), 13.14 (power imbalance).

import Domain
import Testing

@Suite struct WorkshopRoomTests {
  private static func review(_ words: [Word]) -> Review {
    var maker = EntryMaker()
    return Review(words.map { maker.entry(.word($0), at: "2026-12-03T15:40:00+00:00") })
  }

  private static let staff = Word(
    text: "HT, DHT, EL, SC, 5 teachers, 3 TAs, 1 midday supervisor and 1 governor",
    sort: .attendee)

  @Test("D11-owners the room counts the roles that are present")
  func domain11TheRoomCountsRolesPresent() {
    let room = WorkshopRoom(Self.review([Self.staff]))
    #expect(room.people == 14)
    #expect(room.beyondSeniorTeam == 12)
    #expect(room.groups.first { $0.role == "TAs" }?.count == 3)
    #expect(room.seats.map(\.letter).joined() == "ABCDEFGHIJKLMN")
  }

  @Test("D13-14 the most senior speak last")
  func domain13TheMostSeniorSpeakLast() {
    let order = WorkshopRoom(Self.review([Self.staff])).speakingOrder
    #expect(
      order == ["TAs", "midday supervisor", "teachers", "EL", "SC", "governor", "DHT", "HT"])
  }

  @Test func domain7WhoHasNotSpokenIsCountedBySeat() throws {
    var maker = EntryMaker()
    var review = Review([maker.entry(.word(Word(text: "3 teachers", sort: .attendee)))])
    for letter in ["b", "B", "C"] {
      let change = try #require(WorkshopRoom(review).turn(of: letter, in: review))
      review = Review(review.entries + [maker.entry(change.event, replacing: change.replaces)])
    }
    let room = WorkshopRoom(review)
    #expect(room.seats.map(\.turns) == [0, 2, 1])
    #expect(room.silent.map(\.letter) == ["A"])
    #expect(room.turn(of: "7", in: review) == nil)
    #expect(room.turn(of: "AB", in: review) == nil)
    #expect(WorkshopRoom(Review()).seats.isEmpty)
  }

  @Test(arguments: [
    ("!3 ?2 =5", ["!": 3, "?": 2, "=": 5]), ("= 12", ["=": 12]), ("!", ["!": 0]),
    ("!99999", ["!": 999]),
  ])
  func marksAreReadAsTheyAreWritten(_ text: String, _ counts: [String: Int]) {
    #expect(WorkshopBoard.counts(inMarks: text) == counts)
  }

  @Test(arguments: ["", "3", "three !", "!3 x2"])
  func whatIsNoMarkIsNotRead(_ text: String) {
    #expect(WorkshopBoard.counts(inMarks: text) == nil)
  }

  @Test(arguments: [
    ("She never asks them", "ends in a person"), ("The teacher chooses", "ends in a person"),
    ("A lack of time", "What is there instead?"),
  ])
  func domain7ACauseIsAsked(_ cause: String, _ words: String) {
    #expect(WorkshopBoard.question(on: cause)?.contains(words) == true)
  }

  @Test func domain7ARoutineIsNoPerson() {
    #expect(WorkshopBoard.question(on: "We never agreed who chooses the speaker") == nil)
    #expect(WorkshopBoard.question(on: "Teachers have no time set aside on Mondays") == nil)
  }
}
