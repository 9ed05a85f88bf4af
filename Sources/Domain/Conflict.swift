// What cannot work, or not well, in a day's plan: somebody in two places, a room promised twice, a
// class with more visitors than chairs at the back, a reviewer without a pause. Pure functions over
// visits; a finding is a remark, and nothing is ever refused because of one.

/// What one person does in one slot, at the times it runs.
public struct Visit: Hashable, Sendable {
  /// The slot's name, such as S04.
  public var slot: String
  public var person: String
  /// Nil where no place is given; then nothing can be said of rooms and ways.
  public var place: String?
  /// Nil for a meeting or a break: no evidence is gathered.
  public var source: SourceType?
  /// Minutes since midnight; `end` is not before `start`.
  public var start: Int
  public var end: Int
  /// Minutes from `start` on that are for getting there.
  public var moving: Int

  public init(
    slot: String, person: String, place: String?, source: SourceType?, start: Int, end: Int,
    moving: Int = 0
  ) {
    self.slot = slot
    self.person = person
    self.place = place
    self.source = source
    self.start = start
    self.end = end
    self.moving = moving
  }

  /// True for a visit to a class at work.
  public var isClass: Bool { source == .lesson || source == .walk }

  func overlaps(_ other: Visit) -> Bool { start < other.end && other.start < end }
}

/// One thing that does not work.
public enum Conflict: Hashable, Sendable {
  /// Somebody is wanted in two slots at once.
  case person(String, String, String)
  /// Two slots want the same place at once.
  case room(String, String, String)
  /// More than two visitors with one class at once.
  case crowded(String, visitors: Int, slots: [String])
  /// Evidence is gathered for so many minutes on end.
  case noPause(String, minutes: Int, from: Int)
  /// So many lessons are to be visited in a day.
  case tooManyClasses(String, Int)
  /// So few minutes to get from one place to another.
  case hurried(String, String, String, minutes: Int)

  /// What is wrong, in a few words.
  public var words: String {
    switch self {
    case .person(let who, let one, let other): "\(who) is in \(one) and \(other) at once"
    case .room(let place, let one, let other): "\(place) is wanted by \(one) and \(other) at once"
    case .crowded(let place, let visitors, let slots):
      "\(visitors) visitors in \(place) at once (\(slots.joined(separator: ", "))); two is the most"
    case .noPause(let who, let minutes, let from):
      "\(who) has no pause for \(minutes) minutes from \(Conflict.clock(from)); 90 is the most"
    case .tooManyClasses(let who, let count):
      "\(who) visits \(count) lessons in a day; five is the most"
    case .hurried(let who, let one, let other, let minutes):
      "\(who) has \(minutes) min to get from \(one) to \(other); five are needed"
    }
  }

  private static func clock(_ minutes: Int) -> String {
    TimeOfDay(minutes: minutes)?.description ?? ""
  }
}

/// The rules of thumb of `domain` 2, in minutes and heads.
public enum DayRules {
  public static let visitorsMax = 2
  public static let stretchMinutesMax = 90
  public static let pauseMinutes = 10
  public static let classesMax = 5
  public static let movingMinutes = 5
}

extension Conflict {
  /// Everything that does not work among the visits of one day: people first, then rooms, then
  /// pauses, each in the order of the clock.
  ///
  /// - Complexity: O(v²) in the visits; a day has some dozens.
  public static func found(in visits: [Visit]) -> [Conflict] {
    let visits = visits.sorted { key($0) < key($1) }
    var found: [Conflict] = []
    let people = Set(visits.map(\.person)).sorted()
    let byPerson = people.map { person in (person, visits.filter { $0.person == person }) }
    for (person, own) in byPerson { found += clashes(of: person, own) }
    found += rooms(visits)
    for (person, own) in byPerson {
      found += hurries(of: person, own)
      found += stretches(of: person, own)
      let classes = Set(own.filter { $0.source == .lesson }.map(\.slot)).count
      if classes > DayRules.classesMax { found.append(.tooManyClasses(person, classes)) }
    }
    return found
  }

  private static func key(_ visit: Visit) -> (Int, Int, String, String) {
    (visit.start, visit.end, visit.slot, visit.person)
  }

  private static func clashes(of person: String, _ own: [Visit]) -> [Conflict] {
    var found: [Conflict] = []
    for (index, one) in own.enumerated() {
      for other in own[(index + 1)...] where other.slot != one.slot && one.overlaps(other) {
        let conflict = Conflict.person(person, one.slot, other.slot)
        if !found.contains(conflict) { found.append(conflict) }
      }
    }
    return found
  }

  private static func rooms(_ visits: [Visit]) -> [Conflict] {
    var found: [Conflict] = []
    for place in Set(visits.compactMap(\.place)).sorted() {
      let here = visits.filter { $0.place == place }
      for (index, one) in here.enumerated() {
        for other in here[(index + 1)...] where other.slot != one.slot && one.overlaps(other) {
          let conflict = Conflict.room(place, one.slot, other.slot)
          if !found.contains(conflict) { found.append(conflict) }
        }
      }
      // The most visitors at once are there when somebody comes in.
      let classes = here.filter(\.isClass)
      var most: (people: Int, slots: [String]) = (0, [])
      for visit in classes {
        let present = classes.filter { $0.start <= visit.start && visit.start < $0.end }
        let people = Set(present.map(\.person)).count
        if people > most.people { most = (people, Array(Set(present.map(\.slot))).sorted()) }
      }
      if most.people > DayRules.visitorsMax {
        found.append(.crowded(place, visitors: most.people, slots: most.slots))
      }
    }
    return found
  }

  /// The way counts what lies between two slots and what the later one sets apart for it.
  private static func hurries(of person: String, _ own: [Visit]) -> [Conflict] {
    var found: [Conflict] = []
    for (one, other) in zip(own, own.dropFirst()) {
      let gap = other.start - one.end
      let way = gap + other.moving
      guard gap >= 0, way < DayRules.movingMinutes, one.slot != other.slot,
        let from = one.place, let to = other.place, from != to
      else { continue }
      found.append(.hurried(person, one.slot, other.slot, minutes: way))
    }
    return found
  }

  /// A pause is a break, a meeting of the team, or ten minutes with nothing in them.
  private static func stretches(of person: String, _ own: [Visit]) -> [Conflict] {
    var found: [Conflict] = []
    var from: Int?
    var until = 0
    func close() {
      if let from, until - from > DayRules.stretchMinutesMax {
        found.append(.noPause(person, minutes: until - from, from: from))
      }
      from = nil
    }
    for visit in own {
      if visit.source == nil {
        close()
        continue
      }
      if from != nil, visit.start - until >= DayRules.pauseMinutes { close() }
      if from == nil {
        from = visit.start
        until = visit.end
      }
      until = max(until, visit.end)
    }
    close()
    return found
  }
}
