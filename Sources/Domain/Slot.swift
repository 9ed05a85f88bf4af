// One row of the day: when, where, who, which lines of enquiry; and the shifts that make planned
// times into actual ones.

/// How a slot is held.
public enum SlotMode: String, CaseIterable, Hashable, Sendable {
  case site, remote
  /// At any time within the slot, each alone: reading papers.
  case async

  public var words: String {
    switch self {
    case .site: "on site"
    case .remote: "at a distance"
    case .async: "at any time"
    }
  }
}

/// What one or more reviewers do in a slot.
public struct SlotPart: Hashable, Sendable {
  /// Call-signs; empty means the whole team.
  public var who: [String]
  public var text: String
  public var place: String?
  /// What kind of evidence is expected; nil where none is gathered.
  public var source: SourceType?

  public init(who: [String] = [], text: String, place: String? = nil, source: SourceType? = nil) {
    self.who = who
    self.text = text
    self.place = place
    self.source = source
  }
}

/// One row of the day for one or more reviewers.
public struct Slot: Hashable, Sendable {
  public var text: String
  public var day: Day
  public var start: TimeOfDay
  /// Not before `start`.
  public var end: TimeOfDay
  public var place: String?
  public var parts: [SlotPart]
  public var lines: [EntryRef]
  public var hostPartner: String?
  /// Why nobody of the host goes along, where nobody does and that is meant.
  public var noPartnerBecause: String?
  public var mode: SlotMode
  /// True for a slot that running late must not push: synthesis, feedback.
  public var isProtected: Bool
  /// When it really began and ended; nil until somebody said so.
  public var began: TimeOfDay?
  public var ended: TimeOfDay?
  /// The calendar's own id and revision for a slot that came from one.
  public var calendarUID: String?
  public var calendarSequence: Int?
  /// True when the calendar it came from has since cancelled it.
  public var isCancelled: Bool
  /// True where the host held the camera: what was seen was chosen by somebody else.
  public var isHostFramed: Bool
  /// When a connection was lost, in the order it was said.
  public var connectionLost: [TimeOfDay]
  /// Minutes at its beginning that are for getting there; 0 where none are set apart.
  public var movingMinutes: Int

  /// The most minutes of a slot that can be for getting there.
  public static let movingMinutesMax = 60

  public init(
    text: String, day: Day, start: TimeOfDay, end: TimeOfDay, place: String? = nil,
    parts: [SlotPart] = [], lines: [EntryRef] = [], hostPartner: String? = nil,
    mode: SlotMode = .site, isProtected: Bool = false, began: TimeOfDay? = nil,
    ended: TimeOfDay? = nil, calendarUID: String? = nil, calendarSequence: Int? = nil,
    isCancelled: Bool = false, noPartnerBecause: String? = nil, isHostFramed: Bool = false,
    connectionLost: [TimeOfDay] = [], movingMinutes: Int = 0
  ) {
    self.text = text
    self.day = day
    self.start = start
    self.end = end
    self.place = place
    self.parts = parts
    self.lines = lines
    self.hostPartner = hostPartner
    self.mode = mode
    self.isProtected = isProtected
    self.began = began
    self.ended = ended
    self.calendarUID = calendarUID
    self.calendarSequence = calendarSequence
    self.isCancelled = isCancelled
    self.noPartnerBecause = noPartnerBecause
    self.isHostFramed = isHostFramed
    self.connectionLost = connectionLost
    self.movingMinutes = min(max(0, movingMinutes), Slot.movingMinutesMax)
  }

  /// What this slot is for the person with a call-sign: their own part, or the part of the whole
  /// team; nil when the slot has parts and none of them is theirs.
  public func part(for callsign: String) -> SlotPart? {
    guard !parts.isEmpty else { return SlotPart(text: text, place: place) }
    return parts.first { $0.who.contains(callsign) } ?? parts.first { $0.who.isEmpty }
  }
}

/// The day running late (or early): these slots move by so many minutes.
public struct Shift: Hashable, Sendable {
  /// Not zero; at most twelve hours either way.
  public var minutes: Int
  /// The slot that is on: it began when it began, so only its end moves. Nil between slots.
  public var extending: EntryRef?
  public var slots: [EntryRef]

  public init(minutes: Int, extending: EntryRef? = nil, slots: [EntryRef]) {
    self.minutes = minutes
    self.extending = extending
    self.slots = slots
  }
}
