// The shape of a review day before it has a date, a school or people: rows of time with a purpose.
// A template is read from a pack; the schedule made of it belongs to the review.

import DataFile

/// A day's rows in the order of the clock.
public struct DayTemplate: Hashable, Sendable {
  /// One row.
  public struct Slot: Hashable, Sendable {
    /// What a row is for.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      case arrival, briefing, meeting, walk, lesson, group, interview, books, play
      case documents
      case keepInTouch = "keep-in-touch"
      case gapCheck = "gap-check"
      case gapVisit = "gap-visit"
      case synthesis, wording, feedback, close, pause
    }

    /// How a row is held.
    public enum Mode: String, CaseIterable, Hashable, Sendable {
      case site, remote, async
    }

    /// Which school day of the review, from 1.
    public var day: Int
    /// Minutes since midnight, local wall time.
    public var startMinute: Int
    /// 1 or more.
    public var minutes: Int
    /// What the schedule shows.
    public var title: String
    /// What the row is for.
    public var kind: Kind
    /// Who takes part, in the template's words: "team", "team and head".
    public var who: String
    /// Whether the row is kept whole when the day slips.
    public var isProtected: Bool
    public var mode: Mode
    /// Whether the host holds the camera.
    public var isHostFramed: Bool

    /// Minutes since midnight at which the row ends.
    public var endMinute: Int { startMinute + minutes }

    /// A row of a template.
    public init(
      startMinute: Int, minutes: Int, title: String, kind: Kind, who: String,
      isProtected: Bool = false, day: Int = 1, mode: Mode = .site, isHostFramed: Bool = false
    ) {
      self.startMinute = startMinute
      self.minutes = minutes
      self.title = title
      self.kind = kind
      self.who = who
      self.isProtected = isProtected
      self.day = day
      self.mode = mode
      self.isHostFramed = isHostFramed
    }
  }

  /// The name it is chosen by.
  public var name: String
  /// One line for a list of templates.
  public var title: String
  /// In the order of their starts; never empty when read from a pack.
  public var slots: [Slot]

  /// A template of these rows, unchecked.
  public init(name: String, title: String, slots: [Slot]) {
    self.name = name
    self.title = title
    self.slots = slots
  }

  init(_ root: Field, name: String) throws(DataFileError) {
    let fields = try root.map(required: ["pack", "title", "slots"], optional: ["name"])
    self.init(name: name, title: try fields.string("title"), slots: [])
    let items = try fields.field("slots").list()
    for item in items {
      let slot = try Slot(item)
      try Self.check(slot, after: slots, at: item)
      slots.append(slot)
    }
    guard !slots.isEmpty else { throw try fields.field("slots").error(.blank) }
  }

  /// Rows come in the order of the clock, and the same people are in one place at a time.
  private static func check(
    _ slot: Slot, after earlier: [Slot], at field: Field
  ) throws(DataFileError) {
    let clock = clockText(slot.startMinute)
    if let last = earlier.last,
      (slot.day, slot.startMinute) < (last.day, last.startMinute)
    {
      throw field.error(
        "this row starts at \(clock), before the row above it",
        expected: "rows in the order of the clock were expected", advice: "move it up")
    }
    let clash = earlier.first {
      $0.day == slot.day && $0.endMinute > slot.startMinute && $0.who == slot.who
    }
    if let clash {
      throw field.error(
        "this row starts at \(clock) while \(quoted(clash.title)) lasts until"
          + " \(clockText(clash.endMinute))",
        expected: "one thing at a time for \(quoted(slot.who)) was expected",
        advice: "shorten one, or say who takes part")
    }
    guard slot.endMinute <= 24 * 60 else {
      throw field.error(
        "this row ends after midnight", expected: "a day ends by 24:00", advice: "shorten it")
    }
  }

  /// `08:05` for 485.
  public static func clockText(_ minute: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minute / 60)):\(two(minute % 60))"
  }
}

extension DayTemplate.Slot {
  fileprivate init(_ field: Field) throws(DataFileError) {
    let fields = try field.map(
      required: ["start", "minutes", "title", "kind"],
      optional: ["who", "protected", "day", "mode", "host-framed"])
    self.init(
      startMinute: try fields.field("start").clock(),
      minutes: try fields.integer("minutes", in: 1...600), title: try fields.string("title"),
      kind: try fields.choice("kind"), who: try fields.optionalString("who") ?? "team",
      isProtected: try fields.flag("protected"),
      day: try fields.optionalInteger("day", in: 1...60) ?? 1,
      mode: try fields.optionalChoice("mode") ?? .site,
      isHostFramed: try fields.flag("host-framed"))
  }
}

extension Field {
  /// Minutes since midnight from `HH:MM`, 00:00 to 23:59.
  func clock() throws(DataFileError) -> Int {
    let text = try string()
    let bytes = Array(text.utf8)
    let isClock =
      bytes.count == 5 && bytes[2] == UInt8(ascii: ":")
      && [0, 1, 3, 4].allSatisfy { (0x30...0x39).contains(bytes[$0]) }
    guard isClock, let hour = Int(text.prefix(2)), let minute = Int(text.suffix(2)),
      hour < 24, minute < 60
    else {
      throw error(
        "\(quoted(text)) is no time of day", expected: "hours and minutes were expected",
        advice: "write it like 08:45")
    }
    return hour * 60 + minute
  }
}
