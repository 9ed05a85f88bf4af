// What an action card needs before it is worth the room's time: a handful of cards, each with an
// owner's role, a first step soon, an end, a way to know, and the point it comes from.

/// Something an action card lacks.
public enum ActionGap: Hashable, Sendable {
  case tooMany(Int)
  case words
  case point
  case owner
  case firstStep
  /// The first step says no day.
  case firstStepDay
  /// The day of the first step is before the workshop or more than two weeks after it.
  case firstStepOutside(Day, last: Day)
  case by
  case byBeforeFirstStep(Day)
  case know

  /// What is missing and what helps, in one sentence.
  public var explanation: String {
    switch self {
    case .tooMany(let most):
      "There are \(most) actions already, and more are seldom done; change or withdraw one first."
    case .words: "The card does not say what will be done; write it as it was agreed."
    case .point: "No point is linked; name the agreed point it comes from, such as F2."
    case .owner: "No owner; name a role such as EL or Y2 lead, not a person."
    case .firstStep: "No first step; write what happens first and on which day."
    case .firstStepDay: "The first step has no day; add one such as 7 Dec or 2026-12-07."
    case .firstStepOutside(let day, let last):
      "The first step is on \(day); find a smaller one, from the workshop's day to \(last)."
    case .by: "No day by which it is done; add one such as 2027-01-29."
    case .byBeforeFirstStep(let day):
      "It is to be done by \(day), before its first step; change one of the days."
    case .know: "It does not say how we will know; write what will be seen, heard or counted."
    }
  }
}

extension Review {
  /// The most actions one workshop takes on.
  public static var actionsMax: Int { 5 }

  /// Days within which a first step falls.
  public static var firstStepDays: Int { 14 }

  /// The day of the workshop: as the agreement says it, or else the day its clock last ran, or
  /// else the day given.
  public func workshopDay(otherwise today: Day) -> Day {
    setUp?.setUp?.agreement[.workshopDate].flatMap { Day(firstIn: $0) }
      ?? timers["workshop"]?.startedAt.day ?? today
  }

  /// Everything an action card lacks, in the order of the card; empty when it may be kept.
  /// - Parameter replacing: the record it is a new version of; nil for a new card.
  public func gaps(in action: Action, replacing: EntryRef? = nil, today: Day) -> [ActionGap] {
    var gaps: [ActionGap] = []
    if replacing == nil, visible(.action).count >= Review.actionsMax {
      gaps.append(.tooMany(Review.actionsMax))
    }
    if action.text.isBlank { gaps.append(.words) }
    if action.from.flatMap({ record($0) })?.kind != .point { gaps.append(.point) }
    if action.owner.isBlank { gaps.append(.owner) }
    let workshop = workshopDay(otherwise: today)
    let first = Day(spokenIn: action.firstStep, onOrAfter: workshop)
    if action.firstStep.isBlank {
      gaps.append(.firstStep)
    } else if let first {
      let last = Day(ordinal: workshop.ordinal + Review.firstStepDays)
      if first < workshop || last < first { gaps.append(.firstStepOutside(first, last: last)) }
    } else {
      gaps.append(.firstStepDay)
    }
    if let by = action.by {
      if let first, by < first { gaps.append(.byBeforeFirstStep(by)) }
    } else {
      gaps.append(.by)
    }
    if action.howWeWillKnow.isBlank { gaps.append(.know) }
    return gaps
  }

  /// How many actions are owned by somebody beyond the senior team, and how many there are.
  public var ownersBeyondLeaders: (beyond: Int, of: Int) {
    let owners = visible(.action).compactMap { $0.action?.owner }.filter { !$0.isBlank }
    return (owners.filter { !Review.isSenior($0) }.count, owners.count)
  }

  /// Whether all roles named are of the senior team; `SC and TA rep` is beyond it.
  static func isSenior(_ owner: String) -> Bool {
    let senior: Set<String> = [
      "ht", "dht", "aht", "slt", "head", "headteacher", "deputy", "assistant", "senior", "team",
      "leadership", "leaders",
    ]
    return owner.lowercased().split { !$0.isLetter }.allSatisfy {
      senior.contains(String($0)) || ["and", "the"].contains($0)
    }
  }
}

extension Day {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The first day that words name: `2026-12-07`, `7 Dec` or `7 December 2026`. Without a year it
  /// is the next one that is on or after the day given.
  public init?(spokenIn text: String, onOrAfter start: Day) {
    if let day = Day(firstIn: text) {
      self = day
      return
    }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (place, word) in words.enumerated().dropFirst() {
      guard word.count >= 3, word.allSatisfy(\.isLetter),
        let month = Day.months.firstIndex(of: String(word.prefix(3))),
        let number = Int(words[place - 1].prefix { $0.isNumber }),
        ["", "st", "nd", "rd", "th"].contains(words[place - 1].drop { $0.isNumber })
      else { continue }
      let said = place + 1 < words.count ? Int(words[place + 1]) : nil
      if let year = said, year > 1999 {
        guard let day = Day(year: year, month: month + 1, day: number) else { continue }
        self = day
        return
      }
      guard let day = Day(year: start.year, month: month + 1, day: number) else { continue }
      if day >= start {
        self = day
        return
      }
      // A little before the workshop is a slip, half a year before it is next year.
      guard start.ordinal - day.ordinal > 183,
        let next = Day(year: start.year + 1, month: month + 1, day: number)
      else {
        self = day
        return
      }
      self = next
      return
    }
    return nil
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Day {
  /// The first date in a text, written as 2026-12-17; nil where there is none.
  public init?(firstIn text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10 else { return nil }
    for start in 0...bytes.count - 10 {
      if let day = Day(String(decoding: bytes[start..<start + 10], as: UTF8.self)) {
        self = day
        return
      }
    }
    return nil
  }
}
