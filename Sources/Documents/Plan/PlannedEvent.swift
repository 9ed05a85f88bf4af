// One thing a plan says will happen, whether a calendar or a table says it, in the school's wall
// time. It is not a slot yet: what becomes of it depends on the review it is taken into.

import Domain

/// An event of a plan.
public struct PlannedEvent: Hashable, Sendable {
  /// The calendar's UID; nil for tables, and for calendars that give none.
  public var uid: String?
  /// For one occurrence of a repeating event, the start it had by the rule: `20261119T093000`.
  public var occurrence: String?
  /// The calendar's revision; nil for tables.
  public var sequence: Int?
  public var title: String
  public var place: String?
  public var day: Day
  public var start: TimeOfDay
  /// Not before `start`.
  public var end: TimeOfDay
  public var isAllDay: Bool
  public var isCancelled: Bool
  /// Where tags of lines of enquiry (`L1, L2`) may stand.
  public var tags: String
  /// Where `Oak: Y6 history; Birch: Y4 science` may stand.
  public var people: String
  public var hostPartner: String?
  /// The line of the document it begins on.
  public var line: Int

  public init(
    uid: String? = nil, occurrence: String? = nil, sequence: Int? = nil, title: String,
    place: String? = nil, day: Day, start: TimeOfDay, end: TimeOfDay, isAllDay: Bool = false,
    isCancelled: Bool = false, tags: String = "", people: String = "",
    hostPartner: String? = nil, line: Int = 1
  ) {
    self.uid = uid
    self.occurrence = occurrence
    self.sequence = sequence
    self.title = title
    self.place = place
    self.day = day
    self.start = start
    self.end = end
    self.isAllDay = isAllDay
    self.isCancelled = isCancelled
    self.tags = tags
    self.people = people
    self.hostPartner = hostPartner
    self.line = line
  }

  /// What tells this event from all others and stays the same when the plan is sent again; nil
  /// when only its day, start and title can.
  public var identity: String? {
    uid.map { CalendarIdentity.text(uid: $0, occurrence: occurrence) }
  }
}

/// An event that was not taken.
public struct SkippedEvent: Hashable, Sendable {
  public var title: String
  public var error: DocumentError

  public init(title: String, error: DocumentError) {
    self.title = title
    self.error = error
  }
}

/// A plan as a calendar or a table gives it.
public struct PlanDocument: Hashable, Sendable {
  public var events: [PlannedEvent] = []
  /// What could not be understood, each with its reason.
  public var skipped: [SkippedEvent] = []
  /// What was understood, but should be looked at.
  public var warnings: [DocumentError] = []

  public init() {}
}

/// The one text in which a slot keeps a calendar's UID and, for one of a series, which one.
enum CalendarIdentity {
  static func text(uid: String, occurrence: String?) -> String {
    occurrence.map { "\(uid)#\($0)" } ?? uid
  }

  /// The two parts again.
  static func parts(_ identity: String) -> (uid: String, occurrence: String?) {
    guard let hash = identity.lastIndex(of: "#") else { return (identity, nil) }
    let occurrence = identity[identity.index(after: hash)...]
    guard occurrence.utf8.count == 15, CalendarTime(occurrence, zone: nil) != nil else {
      return (identity, nil)
    }
    return (String(identity[..<hash]), String(occurrence))
  }

  /// The UID under which a slot that came from no calendar leaves in one.
  static func own(_ record: Record) -> String { "\(record.ref.hex.prefix(16))@alongside.invalid" }
}
