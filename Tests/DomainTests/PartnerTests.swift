// Who of the school could go along with a visit, from what the plan and the agreement name.

import Domain
import Testing

@Suite struct PartnerTests {
  private struct Scene {
    var maker = EntryMaker()
    var review = Review()
    let day: Day
    private var count = 0

    init(attendees: String) throws {
      day = try #require(Day("2026-11-19"))
      var setUp = ReviewSetUp(school: "Harrowmere", day: day)
      setUp.agreement[.feedbackAttendees] = attendees
      review.apply(maker.entry(.review(setUp)))
    }

    @discardableResult
    mutating func slot(
      _ start: String, _ end: String, _ text: String = "Visit", _ source: SourceType? = .lesson,
      host: String? = nil
    ) throws -> Record {
      count += 1
      let entry = maker.entry(
        .slot(
          Slot(
            text: text, day: day, start: try #require(TimeOfDay(start)),
            end: try #require(TimeOfDay(end)),
            parts: [SlotPart(who: ["Oak"], text: text, place: "Y4", source: source)],
            hostPartner: host)),
        id: DisplayID(.slot, count))
      review.apply(entry)
      return try #require(review.record(entry.ref))
    }

    func offers(_ record: Record) -> [String] {
      (review.record(record.ref)).map { review.partnerOffers(for: $0).map(\.role) } ?? []
    }
  }

  @Test("D11-development somebody of the school who is free is suggested, the least asked first")
  func whoIsFreeIsSuggestedTheLeastAskedFirst() throws {
    var scene = try Scene(attendees: "HT, DHT, EL, SC; Hazel listens")
    try scene.slot("08:30", "09:00", host: "EL and DHT")
    let visit = try scene.slot("09:30", "10:00")
    // SC leads an area and has not been along; HT is senior, and so comes after.
    #expect(scene.offers(visit) == ["SC", "HT", "EL"])
    try scene.slot("09:50", "10:20", "SC", .leader)
    #expect(scene.offers(visit) == ["HT", "EL", "DHT"], "SC is being talked with then")
    try scene.slot("09:00", "09:35", host: "HT one each")
    #expect(scene.offers(visit) == ["EL", "DHT"], "and HT goes along with another")
    let talk = try scene.slot("13:00", "13:30", "Talk", .leader)
    #expect(scene.offers(talk).isEmpty, "a talk is no visit")
    let later = try scene.slot("13:00", "13:30")
    #expect(scene.offers(later) == ["SC", "EL", "DHT"])
  }

  @Test func theSafeguardingLeadStaysWhereTheyAreFound() throws {
    var scene = try Scene(attendees: "HT, DSL, DDSL, DSP")
    let visit = try scene.slot("09:30", "10:00")
    #expect(scene.offers(visit) == ["HT"])
    var nobody = try Scene(attendees: "leaders, Office; KS2 EYFS PE")
    let alone = try nobody.slot("09:30", "10:00")
    #expect(nobody.review.record(alone.ref) != nil && nobody.offers(alone).isEmpty)
  }

  @Test func levelsAreReadFromWhatPeopleWrite() {
    for (words, level) in [
      ("HT", StaffLevel.senior), ("deputy head", .senior), ("EL", .middle), ("ALNCo", .middle),
      ("Y4 lead", .middle), ("Y4 teacher", .allStaff), ("TA", .allStaff), ("midday staff", .allStaff),
    ] { #expect(StaffLevel(words) == level, "\(words)") }
    for words in ["Office", "", "library"] { #expect(StaffLevel(words) == nil, "\(words)") }
  }

  @Test func whatIsNotReadyNamesWhoCouldGoAlong() throws {
    var scene = try Scene(attendees: "EL")
    try scene.slot("09:30", "10:00")
    let lines = ReadinessWords.lines(scene.review.readiness, scene.review.standing, scene.review)
    #expect(
      lines.contains("! S01 Visit: no host partner, and no reason why not; EL could go along"))
  }
}
