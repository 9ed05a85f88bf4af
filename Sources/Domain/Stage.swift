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

/// A row of the end-of-day checklist: what is seen to before the team leaves the school (`domain`
/// 9, DP8). The raw values name the rows in the journal and on the command line.
public enum ClosingItem: String, CaseIterable, Hashable, Sendable {
  case paper, plan, stick, badges
  case eraseDate = "erase-date"
  case thanks
  case takeHomes = "take-homes"

  /// A row by its name, or by the name that journals had for it at first.
  public init?(named name: String) {
    switch name {
    case "paper-back": self = .paper
    case "plan-back": self = .plan
    case "stick-wiped": self = .stick
    case "badges-back": self = .badges
    case "erase-read": self = .eraseDate
    default: self.init(rawValue: name)
    }
  }

  public var label: String {
    switch self {
    case .paper: "Paper notes handed back or shredded here"
    case .plan: "Seating plans and lists handed back"
    case .stick: "Memory sticks wiped"
    case .badges: "Badges and keys handed back"
    case .eraseDate: "Erase date read out"
    case .thanks: "Everyone who gave time thanked"
    case .takeHomes: "Each reviewer has said what they take home"
    }
  }
}
