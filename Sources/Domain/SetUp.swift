// What is agreed before the day: the review's set-up, its lines of enquiry and who is in the team.

/// Which country's words are used.
public enum Nation: String, CaseIterable, Hashable, Sendable {
  case england, wales
}

/// What somebody does in a review.
public enum TeamRole: String, CaseIterable, Hashable, Sendable {
  case lead, reviewer, noteTaker = "note-taker", champion, host
}

/// One person of the team, by call-sign. There is no field for a name.
public struct TeamMember: Hashable, Sendable {
  public var callsign: String
  public var role: TeamRole
  /// Where they work, in words of their own choosing; nil when not given.
  public var from: String?

  public init(callsign: String, role: TeamRole, from: String? = nil) {
    self.callsign = callsign
    self.role = role
    self.from = from
  }
}

/// A field of the agreement made with the host before the day.
public enum AgreementField: String, CaseIterable, Hashable, Sendable {
  case partnership, purpose, confidentiality, controller
  case lawfulBasis = "lawful-basis"
  case copies
  case eraseBy = "erase-by"
  case dsl, deputyDSL = "deputy-dsl"
  case firstAid = "first-aid", fireRoute = "fire-route"
  case devices, feedbackAttendees = "feedback-attendees", champion
  case workshopDate = "workshop-date"
  case offLimits = "off-limits"
  case base, hostQuestion = "host-question", facts
  /// Groups of fewer people than this number are asked about; five, when nothing is said.
  case smallGroups = "small-groups"
  /// Whether the partnership may see what the review was about: yes, from the host, or nothing.
  case shareThemes = "share-themes"
  /// Ground rules of session and workshop, with ";" between them; the usual ones, when nothing is
  /// said.
  case groundRules = "ground-rules"

  /// What is agreed, in words for the screen.
  public var label: String {
    switch self {
    case .partnership: "Partnership"
    case .purpose: "Purpose"
    case .confidentiality: "Confidentiality"
    case .controller: "Controller of the notes"
    case .lawfulBasis: "Lawful basis of the notes"
    case .copies: "Who holds copies"
    case .eraseBy: "Raw notes erased by"
    case .dsl: "Safeguarding lead, room, phone"
    case .deputyDSL: "Deputy safeguarding lead, room, phone"
    case .firstAid: "First aid"
    case .fireRoute: "Fire route"
    case .devices: "Devices"
    case .feedbackAttendees: "Who attends feedback"
    case .champion: "Improvement champion"
    case .workshopDate: "Workshop"
    case .offLimits: "Off limits"
    case .base: "Base room"
    case .hostQuestion: "The host's question for the workshop"
    case .facts: "School facts"
    case .smallGroups: "Small groups are under"
    case .shareThemes: "Themes go on to the partnership"
    case .groundRules: "Ground rules, with ; between them"
    }
  }
}

/// The review's set-up: one host school, one focus, one day.
public struct ReviewSetUp: Hashable, Sendable {
  public var school: String
  public var day: Day
  /// The host's words; protected text. Empty until the host has chosen.
  public var focus: String
  public var nation: Nation
  public var team: [TeamMember]
  public var agreement: [AgreementField: String]
  /// What the host says about itself; fields without words are left out.
  public var selfReview: [SelfReviewField: String]
  /// Fields whose words were typed for this version, by name; the others were carried over from
  /// what it replaces. Nil where that is not said. It is how a version came to be, and no part of
  /// what it says.
  public var changed: [String]?

  public init(
    school: String, day: Day, focus: String = "", nation: Nation = .england,
    team: [TeamMember] = [], agreement: [AgreementField: String] = [:],
    selfReview: [SelfReviewField: String] = [:]
  ) {
    self.school = school
    self.day = day
    self.focus = focus
    self.nation = nation
    self.team = team
    self.agreement = agreement
    self.selfReview = selfReview
  }

  public static func == (left: ReviewSetUp, right: ReviewSetUp) -> Bool {
    left.school == right.school && left.day == right.day && left.focus == right.focus
      && left.nation == right.nation && left.team == right.team
      && left.agreement == right.agreement && left.selfReview == right.selfReview
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(school)
    hasher.combine(day)
    hasher.combine(focus)
    hasher.combine(agreement)
    hasher.combine(selfReview)
  }
}

extension AgreementField {
  /// Whether a text can be this field's value: small groups are a number of people, themes go on or
  /// not, raw notes go on one day, the rest is any words; no words leave the field empty. A review
  /// may hold other words for that day from before; then nothing is erased by a guess.
  public func allows(_ text: String) -> Bool {
    switch self {
    case .smallGroups where !text.isEmpty: Int(text).map { (2...50).contains($0) } ?? false
    case .eraseBy where !text.isEmpty: Self.eraseDay(text) != nil
    case .shareThemes where !text.isEmpty: ["yes", "no"].contains(text.lowercased())
    default: true
    }
  }

  /// What goes into a field that does not take any words; nil for one that does.
  public var expected: String? {
    switch self {
    case .smallGroups: "A number of people from 2 to 50 goes here; empty means 5."
    case .eraseBy:
      "One day goes here, written like 2026-12-17; empty means \(Review.retentionDays) days after "
        + "the review."
    case .shareThemes: "The host says yes or no here; empty means no."
    default: nil
    }
  }

  /// The day that an agreement to erase names, where it is one day and nothing else.
  static func eraseDay(_ text: String) -> Day? {
    Day(text.split(separator: " ").joined(separator: " "))
  }
}

/// A line of enquiry, in the host's words; protected text.
public struct LineOfEnquiry: Hashable, Sendable {
  public var text: String
  public var whyItMatters: String?
  public var groups: String?
  public var wouldChangeOurMind: String?
  public var outOfScope: String?

  public init(
    text: String, whyItMatters: String? = nil, groups: String? = nil,
    wouldChangeOurMind: String? = nil, outOfScope: String? = nil
  ) {
    self.text = text
    self.whyItMatters = whyItMatters
    self.groups = groups
    self.wouldChangeOurMind = wouldChangeOurMind
    self.outOfScope = outOfScope
  }
}

/// A writer's first entry: who is writing from now on.
public struct Joined: Hashable, Sendable {
  public var callsign: String
  /// The same person's earlier writer's last entry; nil for a first one.
  public var after: EntryRef?

  public init(callsign: String, after: EntryRef? = nil) {
    self.callsign = callsign
    self.after = after
  }
}
