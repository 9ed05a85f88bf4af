// The four marks a review passes on its way through the day, each put down by a person: the team is
// ready, the host has signed off, the day has started, the day is closed. What a mark needs is a
// refusal; what it found missing is for `Readiness`.

/// A mark that somebody sets.
public enum Stage: String, CaseIterable, Hashable, Sendable {
  /// The team can go: every visit has a host partner, or a reason why not.
  case ready
  /// The host stands behind focus, lines of enquiry and plan.
  case signedOff = "signed-off"
  /// The host takes the sign-off back, so that its words can be changed with it.
  case reopened
  case started, closed

  /// As a past participle for the screen.
  public var words: String {
    switch self {
    case .ready: "ready"
    case .signedOff: "signed off by the host"
    case .reopened: "reopened by the host"
    case .started: "started"
    case .closed: "closed"
    }
  }
}

/// That a mark was set.
public struct StageStep: Hashable, Sendable {
  public var stage: Stage
  /// The day that started or closed; nil for what is not about one day.
  public var day: Day?
  /// A role for what the host does, a call-sign for the rest.
  public var by: String
  /// The versions that were signed off: the set-up and the lines of enquiry.
  public var seen: [EntryRef]
  /// What was ticked when the day was closed.
  public var done: [ClosingItem]

  public init(
    _ stage: Stage, day: Day? = nil, by: String, seen: [EntryRef] = [], done: [ClosingItem] = []
  ) {
    self.stage = stage
    self.day = day
    self.by = by
    self.seen = seen
    self.done = done
  }
}

/// What is seen to before the team leaves the school (`domain` 9, DP8).
public enum ClosingItem: String, CaseIterable, Hashable, Sendable {
  case paper, plan, stick
  case eraseDate = "erase-date"
  case takeHomes = "take-homes"

  public var label: String {
    switch self {
    case .paper: "Paper handed back"
    case .plan: "Seating plans handed back"
    case .stick: "Sticks wiped"
    case .eraseDate: "Erase date read out"
    case .takeHomes: "Each reviewer has said what they take home"
    }
  }
}
