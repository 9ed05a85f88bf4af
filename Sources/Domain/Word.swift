// What was said at the table and is kept in the words of whoever said it, and what became of an
// action when somebody came back to look. Roles and call-signs only; there is no field for a name.

/// Something said that is kept.
public struct Word: Hashable, Sendable {
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    /// What the host hopes to hear, before anything else is said.
    case hope
    /// What a reviewer takes home to their own school.
    case takeHome = "take-home"
    /// What will be written, by when.
    case promise
    /// Who will be in the room at the workshop, by role.
    case attendee
    /// What the champion should tread carefully around.
    case sensitivity
    /// What the school is doing about it already.
    case underWay = "under-way"
    /// What the pupils are told was heard from them.
    case heard
    /// A question that stays open for the next review.
    case open
    /// What the last review left open, as it stood when this one began.
    case carried
    /// Advice the host asked for; the host asked is the condition, not a courtesy.
    case advice
    /// Something the room could do, as it was said.
    case idea
    /// Why something may be so: a branch of a tree, under what it is about.
    case cause
    /// A cause turned over: what it would say if it were as the room wants it. It is about a cause.
    case aim
    /// What may keep it from happening, and what would prevent that.
    case risk
    /// Where it has worked already, and who says so.
    case bright = "bright-spot"
    /// What was seen, heard or counted, as somebody in the room tells it.
    case fact
    /// What the room decided.
    case decision
    /// What is kept for another day.
    case later
    /// How many of the room marked a point `!`, `?` or `=` at the gallery: the mark is the text,
    /// the number its dots.
    case mark
    /// A place in the room, called by a letter, with the turns it has had as its dots.
    case seat

    public var label: String {
      switch self {
      case .hope: "Host's hope"
      case .takeHome: "Take-home"
      case .promise: "Will be written"
      case .attendee: "Will be in the room"
      case .sensitivity: "Tread carefully"
      case .underWay: "Being done already"
      case .heard: "What we heard, for pupils"
      case .open: "Open question"
      case .carried: "From the last review"
      case .advice: "Advice the host asked for"
      case .idea: "Idea"
      case .cause: "Why"
      case .aim: "Turned over"
      case .risk: "Risk"
      case .bright: "Bright spot"
      case .fact: "Fact"
      case .decision: "Decision"
      case .later: "Parked"
      case .mark: "Mark"
      case .seat: "Seat"
      }
    }
  }

  public var text: String
  public var sort: Sort
  /// A role or a call-sign; empty where it does not matter.
  public var by: String
  public var due: Day?
  /// What it is about, such as a point.
  public var about: EntryRef?
  /// The entry of the last review that a carried word came from; nil for any other.
  public var carriedFrom: EntryRef?
  /// The workshop's step that produced it, such as `five-whys/whys`; empty outside a workshop.
  public var step = ""
  /// What a cause rests on; empty means that it is a guess.
  public var evidence: [EntryRef] = []
  /// Where the room placed it; nil where nobody placed it.
  public var placing: Placing?
  /// Dots it was given; for a mark how many made it, for a seat how many turns it had.
  public var votes = 0

  public init(
    text: String, sort: Sort, by: String = "", due: Day? = nil, about: EntryRef? = nil
  ) {
    self.text = text
    self.sort = sort
    self.by = by
    self.due = due
    self.about = about
  }
}

/// A place on the grid of effort and impact. Places, not grades: they say what to try first.
public struct Placing: Hashable, Sendable {
  /// Places each way.
  public static let range = 1...5

  public var effort: Int
  public var impact: Int

  /// Numbers beyond the grid come to its edge.
  public init(effort: Int = 3, impact: Int = 3) {
    self.effort = min(max(effort, Placing.range.lowerBound), Placing.range.upperBound)
    self.impact = min(max(impact, Placing.range.lowerBound), Placing.range.upperBound)
  }
}

/// One action looked at again.
public struct ImpactCheck: Hashable, Sendable {
  public enum Visit: String, CaseIterable, Hashable, Sendable {
    /// Six weeks or so after, by telephone if need be.
    case light
    /// Half a year after, on site.
    case impact
  }

  public enum Status: String, CaseIterable, Hashable, Sendable {
    case notBegun = "not-begun"
    case underWay = "under-way"
    case done
    case changed
    case dropped

    /// Whether the next review has to hear of it.
    public var isOpen: Bool { self == .notBegun || self == .underWay || self == .changed }
    public var words: String { rawValue.replacing("-", with: " ") }
  }

  /// What was seen, heard or counted now; for `not-begun` why, if anybody says.
  public var text: String
  public var action: EntryRef
  public var visit: Visit
  public var status: Status
  /// What stood there before: the start line.
  public var then: String
  /// What pupils say of it.
  public var pupils: String
  /// What surprised us.
  public var surprise: String
  public var next: String

  public init(
    text: String, action: EntryRef, visit: Visit, status: Status, then: String = "",
    pupils: String = "", surprise: String = "", next: String = ""
  ) {
    self.text = text
    self.action = action
    self.visit = visit
    self.status = status
    self.then = then
    self.pupils = pupils
    self.surprise = surprise
    self.next = next
  }
}
