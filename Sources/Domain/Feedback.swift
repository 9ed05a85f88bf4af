// Feedback points and the actions that come of them.

/// How the host took a point.
public enum HostStance: String, CaseIterable, Hashable, Sendable {
  case recognise, surprised, corrected, parked
}

/// The host's reply to a point.
public struct HostResponse: Hashable, Sendable {
  public var stance: HostStance
  public var text: String

  public init(stance: HostStance, text: String = "") {
    self.stance = stance
    self.text = text
  }
}

/// Who a claim is about, for the badge "nearest voice".
public enum ClaimSubject: String, CaseIterable, Hashable, Sendable {
  case pupils, supportStaff = "support-staff", leaders
}

/// What a point shows: something that works, or something that puzzles. Neither weighs more.
public enum PointSort: String, CaseIterable, Hashable, Sendable {
  case works, puzzles
}

/// A feedback point. Every wording stays as a version of its record.
public struct Point: Hashable, Sendable {
  public var text: String
  public var line: EntryRef?
  public var evidence: [EntryRef]
  public var contrary: [EntryRef]
  public var about: ClaimSubject?
  /// True once somebody looked for evidence of the opposite.
  public var lookedForOpposite: Bool
  /// Nil while nobody has said.
  public var sort: PointSort?
  public var response: HostResponse?

  public init(
    text: String, line: EntryRef? = nil, evidence: [EntryRef] = [], contrary: [EntryRef] = [],
    about: ClaimSubject? = nil, lookedForOpposite: Bool = false, sort: PointSort? = nil,
    response: HostResponse? = nil
  ) {
    self.text = text
    self.line = line
    self.evidence = evidence
    self.contrary = contrary
    self.about = about
    self.lookedForOpposite = lookedForOpposite
    self.sort = sort
    self.response = response
  }
}

/// Something agreed at the workshop.
public struct Action: Hashable, Sendable {
  public var text: String
  public var from: EntryRef?
  /// A role, never a name.
  public var owner: String
  public var firstStep: String
  public var by: Day?
  public var howWeWillKnow: String
  public var stopDoing: String?
  /// Whether people of the schools visit each other for it.
  public var isExchangeVisit = false

  public init(
    text: String, from: EntryRef?, owner: String, firstStep: String, by: Day?,
    howWeWillKnow: String, stopDoing: String? = nil
  ) {
    self.text = text
    self.from = from
    self.owner = owner
    self.firstStep = firstStep
    self.by = by
    self.howWeWillKnow = howWeWillKnow
    self.stopDoing = stopDoing
  }
}
