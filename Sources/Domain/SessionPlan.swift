// The feedback session as data: its steps, who talks in each, and how long each has in an hour or
// in three quarters of one. What happens in a step is the session's business.

/// One step of the feedback session.
public struct SessionStep: Hashable, Sendable, Identifiable {
  /// What the journal calls it, such as `hopes`.
  public let id: String
  public let title: String
  /// Who talks.
  public let who: String
  /// What the room reads.
  public let shown: String
  /// What whoever leads the session has before them.
  public let lead: String
  public let minutesLong: Int
  public let minutesShort: Int
}

/// A feedback session of a length. The raw value names its run in the journal.
public enum SessionPlan: String, CaseIterable, Hashable, Sendable {
  case hour = "feedback-60"
  case short = "feedback-45"

  public var minutes: Int { steps.reduce(0) { $0 + minutes(of: $1) } }

  public func minutes(of step: SessionStep) -> Int {
    self == .hour ? step.minutesLong : step.minutesShort
  }

  public var steps: [SessionStep] { SessionPlan.steps }

  /// The step in which the points are gone through.
  public static let pointsID = "points"

  static let steps = [
    SessionStep(
      id: "welcome", title: "Welcome", who: "lead reviewer",
      shown: "Ground rules",
      lead: "Purpose, what happens to the notes. Read out the focus and the ground rules.",
      minutesLong: 4, minutesShort: 3),
    SessionStep(
      id: "hopes", title: "Host first", who: "host",
      shown: "What did today feel like? What do you hope to hear?",
      lead: "The host speaks first. w keeps their words as they say them.",
      minutesLong: 5, minutesShort: 4),
    SessionStep(
      id: pointsID, title: "Points", who: "reviewers, then host", shown: "",
      lead: "Read the evidence. A minute of silence. Facts first, meaning after. Leave the "
        + "question standing.",
      minutesLong: 24, minutesShort: 19),
    SessionStep(
      id: "host", title: "Host thinks aloud", who: "host",
      shown: "What do you make of it?",
      lead: "Reviewers only paraphrase or ask. No advice unless the host asks for it.",
      minutesLong: 10, minutesShort: 8),
    SessionStep(
      id: "question", title: "The question", who: "host",
      shown: "Which one question goes to the workshop? Who should be in the room?",
      lead: "w keeps the question, i who will be in the room.",
      minutesLong: 7, minutesShort: 5),
    SessionStep(
      id: "take-homes", title: "Take-homes", who: "reviewers",
      shown: "Something one of us will take home is ...",
      lead: "Each reviewer in turn; w keeps each.",
      minutesLong: 6, minutesShort: 4),
    SessionStep(
      id: "written", title: "What will be written", who: "lead reviewer",
      shown: "What will be written, by when. Thank you.",
      lead: "w keeps what will be written and by when. Going on locks the agreed wordings.",
      minutesLong: 4, minutesShort: 2),
  ]
}
