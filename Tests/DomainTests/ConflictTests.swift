import Domain
import TestSupport
import Testing

/// The same questions answered minute by minute and pair by pair, by other means than the code.
private struct ByMinutes {
  let visits: [Visit]

  private func present(_ visit: Visit, _ minute: Int) -> Bool {
    visit.start <= minute && minute < visit.end
  }

  var conflicts: Set<Conflict> {
    var found: Set<Conflict> = []
    let people = Set(visits.map(\.person))
    let places = Set(visits.compactMap(\.place))
    var crowd: [String: (Int, [String])] = [:]
    for minute in 0..<1440 {
      let here = visits.filter { present($0, minute) }
      for one in here {
        for other in here where one.slot != other.slot {
          // The one that comes first by time, end and name is named first.
          guard (one.start, one.end, one.slot) < (other.start, other.end, other.slot) else {
            continue
          }
          if one.person == other.person {
            found.insert(.person(one.person, one.slot, other.slot))
          }
          if let place = one.place, place == other.place {
            found.insert(.room(place, one.slot, other.slot))
          }
        }
      }
      for place in places {
        let classes = here.filter { $0.place == place && $0.isClass }
        let heads = Set(classes.map(\.person)).count
        if heads > (crowd[place]?.0 ?? 0) {
          crowd[place] = (heads, Set(classes.map(\.slot)).sorted())
        }
      }
    }
    for (place, most) in crowd where most.0 > 2 {
      found.insert(.crowded(place, visitors: most.0, slots: most.1))
    }
    for person in people {
      let own = visits.filter { $0.person == person }
      let lessons = Set(own.filter { $0.source == .lesson }.map(\.slot)).count
      if lessons > 5 { found.insert(.tooManyClasses(person, lessons)) }
      // Where somebody is wanted twice at once, that is what has to be seen to first.
      let isClear = !found.contains { if case .person(person, _, _) = $0 { true } else { false } }
      if isClear { found.formUnion(stretches(person, own)) }
    }
    return found
  }

  /// Marks each minute as work or not; a run of work may be broken by less than ten idle minutes.
  private func stretches(_ person: String, _ own: [Visit]) -> Set<Conflict> {
    var found: Set<Conflict> = []
    var start: Int?
    var last = 0
    for minute in 0...1440 {
      let works = own.contains { present($0, minute) && $0.source != nil }
      let rests = own.contains { $0.source == nil && $0.start == minute }
      let isOver = start != nil && (rests || (!works && minute - last >= 9) || minute == 1440)
      if isOver, let from = start {
        if last - from > 90 { found.insert(.noPause(person, minutes: last - from, from: from)) }
        start = nil
      }
      if works {
        if start == nil { start = minute }
        last = minute + 1
      }
    }
    return found
  }
}

@Suite struct ConflictTests {
  private static func visit(
    _ slot: String, _ who: String, _ place: String?, _ source: SourceType?, _ start: String,
    _ end: String
  ) throws -> Visit {
    Visit(
      slot: slot, person: who, place: place, source: source,
      start: try #require(TimeOfDay(start)).minutes, end: try #require(TimeOfDay(end)).minutes)
  }

  @Test func twoSlotsAtOnce() throws {
    let found = Conflict.found(in: [
      try Self.visit("S01", "Oak", "Y4", .lesson, "09:00", "09:30"),
      try Self.visit("S02", "Oak", "Y5", .lesson, "09:29", "10:00"),
      try Self.visit("S03", "Birch", "Y5", .book, "09:50", "10:10"),
    ])
    #expect(found == [.person("Oak", "S01", "S02"), .room("Y5", "S02", "S03")])
  }

  @Test("D13-6 three visitors in a class are too many")
  func threeVisitorsInAClassAndTwoInAMeetingOfAll() throws {
    let names = ["Birch", "Oak", "Rowan"]
    let lesson = try names.map { try Self.visit("S01", $0, "Y4", .lesson, "09:00", "09:30") }
    #expect(Conflict.found(in: lesson) == [.crowded("Y4", visitors: 3, slots: ["S01"])])
    #expect(Conflict.found(in: Array(lesson.dropLast())) == [])
    let meeting = try names.map { try Self.visit("S01", $0, "library", nil, "09:00", "09:30") }
    #expect(Conflict.found(in: meeting) == [])
  }

  @Test func movingTakesFiveMinutesBetweenPlaces() throws {
    func found(_ start: String, _ place: String?) throws -> [Conflict] {
      Conflict.found(in: [
        try Self.visit("S01", "Oak", "Y4", .lesson, "09:00", "09:30"),
        try Self.visit("S02", "Oak", place, .lesson, start, "10:00"),
      ])
    }
    #expect(try found("09:34", "Y5") == [.hurried("Oak", "S01", "S02", minutes: 4)])
    #expect(try found("09:35", "Y5") == [])
    #expect(try found("09:30", "Y4") == [])
    #expect(try found("09:30", nil) == [])
  }

  @Test func ninetyMinutesWithoutAPauseIsTheMost() throws {
    func found(_ end: String, pause: String) throws -> [Conflict] {
      Conflict.found(in: [
        try Self.visit("S01", "Oak", nil, .lesson, "09:00", "10:00"),
        try Self.visit("S02", "Oak", nil, .leader, pause, end),
      ])
    }
    #expect(try found("10:30", pause: "10:05") == [])
    #expect(try found("10:31", pause: "10:05") == [.noPause("Oak", minutes: 91, from: 540)])
    #expect(try found("11:00", pause: "10:10") == [])
  }

  @Test func fiveLessonsAreTheMost() throws {
    let visits = try (1...6).map {
      try Self.visit("S0\($0)", "Oak", nil, .lesson, "0\($0 + 3):00", "0\($0 + 3):20")
    }
    #expect(Conflict.found(in: visits) == [.tooManyClasses("Oak", 6)])
    #expect(Conflict.found(in: Array(visits.dropLast())) == [])
  }

  @Test func theWayMayLieBetweenTwoSlotsOrWithinTheSecond() throws {
    func found(_ end: String, _ moving: Int) throws -> [Conflict] {
      var next = try Self.visit("S02", "Oak", "Y2", .lesson, "09:30", "10:00")
      next.moving = moving
      return Conflict.found(in: [try Self.visit("S01", "Oak", "Y1", .lesson, "09:00", end), next])
    }
    #expect(try found("09:30", 0) == [.hurried("Oak", "S01", "S02", minutes: 0)])
    #expect(try found("09:30", 4) == [.hurried("Oak", "S01", "S02", minutes: 4)])
    #expect(try found("09:28", 2) == [.hurried("Oak", "S01", "S02", minutes: 4)])
    #expect(try found("09:30", 5) == [])
    #expect(try found("09:28", 3) == [])
    #expect(try found("09:25", 0) == [])
  }

  @Test func thousandsOfDaysAgreeWithEveryMinuteLookedAt() {
    for seed in 1...3000 {
      var random = SplitMix64(seed: UInt64(seed))
      let visits = Self.day(&random)
      let found = Conflict.found(in: visits)
      #expect(found.count == Set(found).count, "nothing is said twice, seed \(seed)")
      let clashing = Set(
        found.compactMap { if case .person(let who, _, _) = $0 { who } else { nil } })
      let compared = Set(found).filter {
        switch $0 {
        case .hurried: false
        case .noPause(let who, _, _): !clashing.contains(who)
        default: true
        }
      }
      #expect(compared == ByMinutes(visits: visits).conflicts, "seed \(seed)")
      let hurried = Set(found).filter { if case .hurried = $0 { true } else { false } }
      #expect(Self.hurries(visits) == hurried, "seed \(seed)")
    }
  }

  /// Every pair with nothing of the same person between, looked at on its own.
  private static func hurries(_ visits: [Visit]) -> Set<Conflict> {
    var found: Set<Conflict> = []
    for one in visits {
      for other in visits where other.person == one.person && other.slot != one.slot {
        guard let from = one.place, let to = other.place, from != to else { continue }
        let gap = other.start - one.end
        func place(_ visit: Visit) -> (Int, Int, String) { (visit.start, visit.end, visit.slot) }
        let between = visits.contains {
          $0.person == one.person && place($0) > place(one) && place($0) < place(other)
        }
        let way = gap + other.moving
        if gap >= 0, way < 5, place(one) < place(other), !between {
          found.insert(.hurried(one.person, one.slot, other.slot, minutes: way))
        }
      }
    }
    return found
  }

  private static func day(_ random: inout SplitMix64) -> [Visit] {
    let sources: [SourceType?] = [.lesson, .lesson, .walk, .pupil, .book, nil]
    let places: [String?] = ["Y1", "Y2", "Y3", nil]
    return (1...Int.random(in: 1...14, using: &random)).flatMap { slot -> [Visit] in
      let start = Int.random(in: 480...720, using: &random)
      let end = start + Int.random(in: 5...60, using: &random)
      let source = sources.randomElement(using: &random) ?? nil
      let people = ["Oak", "Birch", "Rowan"].filter { _ in Bool.random(using: &random) }
      return people.map { person in
        Visit(
          slot: slot < 10 ? "S0\(slot)" : "S\(slot)", person: person,
          place: places.randomElement(using: &random) ?? nil, source: source, start: start,
          end: end, moving: [0, 0, 2, 5].randomElement(using: &random) ?? 0)
      }
    }
  }
}
