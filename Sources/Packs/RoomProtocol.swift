// What a room does together, as data: steps with a length, what is asked in each and what is kept.
// A whole workshop is a protocol as well, so that adding either is a file and no code.

import DataFile

/// A protocol of a workshop, or a whole workshop.
public struct RoomProtocol: Hashable, Sendable, Identifiable {
  /// What a step keeps, in the words of the people who say it.
  public enum Keeps: String, CaseIterable, Hashable, Sendable {
    case idea, cause, aim, risk, fact, decision, action, attendee
    case bright = "bright-spot"
  }

  /// What a step needs in sight besides what was written.
  public enum Shows: String, CaseIterable, Hashable, Sendable {
    /// The agreed points, with the marks they got.
    case points
    /// The grid of effort and impact.
    case grid
    /// Who has spoken, by seat.
    case seats
    /// The ground rules, to be read out and agreed.
    case rules
  }

  /// One step.
  public struct Step: Hashable, Sendable, Identifiable {
    /// What the journal calls it.
    public var id: String
    public var title: String
    /// 1 to 180.
    public var minutes: Int
    /// What the room is asked.
    public var prompt: String
    /// What is written down in it; nil for talk that is not written down.
    public var keeps: Keeps?
    /// Nil for nothing besides.
    public var shows: Shows?
    /// The id of the protocol it uses; nil for none. There may be no such protocol.
    public var uses: String?
    /// How many dots each person gives in it, 1 to 20; nil where none are given.
    public var dots: Int?
  }

  public var id: String
  public var title: String
  /// True for a whole workshop, false for one tool in it.
  public var isPlan: Bool
  /// Whether each step follows by itself when the one before it is over.
  public var goesByItself: Bool
  /// What to watch for; empty for nothing.
  public var note: String
  /// At least one.
  public var steps: [Step]

  /// All steps together.
  public var minutes: Int { steps.reduce(0) { $0 + $1.minutes } }

  /// The protocols of one file, each id once.
  static func all(in root: Field) throws(DataFileError) -> [RoomProtocol] {
    let fields = try root.map(required: ["pack", "protocols"], optional: ["name"])
    var protocols: [RoomProtocol] = []
    for field in try fields.list("protocols") {
      let one = try RoomProtocol(field)
      guard !protocols.contains(where: { $0.id == one.id }) else {
        throw field.error(
          "the id \(quoted(one.id)) is there already", expected: "each id once",
          advice: "give one of them another")
      }
      protocols.append(one)
    }
    guard !protocols.isEmpty else { throw try fields.field("protocols").error(.blank) }
    return protocols
  }

  private init(_ field: Field) throws(DataFileError) {
    let fields = try field.map(
      required: ["id", "title", "steps"], optional: ["plan", "by-itself", "note"])
    id = try fields.field("id").identifier()
    title = try fields.string("title")
    isPlan = try fields.flag("plan")
    goesByItself = try fields.flag("by-itself")
    note = try fields.optionalString("note") ?? ""
    steps = []
    for field in try fields.list("steps") {
      let step = try Step(field)
      guard !steps.contains(where: { $0.id == step.id }) else {
        throw field.error(
          "the step \(quoted(step.id)) is there already", expected: "each step once",
          advice: "give one of them another id")
      }
      steps.append(step)
    }
    guard !steps.isEmpty else { throw try fields.field("steps").error(.blank) }
  }
}

extension RoomProtocol.Step {
  fileprivate init(_ field: Field) throws(DataFileError) {
    let fields = try field.map(
      required: ["id", "title", "minutes", "prompt"], optional: ["keeps", "shows", "uses", "dots"])
    id = try fields.field("id").identifier()
    title = try fields.string("title")
    minutes = try fields.integer("minutes", in: 1...180)
    prompt = try fields.string("prompt")
    keeps = try fields.optionalChoice("keeps")
    shows = try fields.optionalChoice("shows")
    uses = nil
    if let name = try fields.optionalString("uses") { uses = name }
    dots = try fields.optionalInteger("dots", in: 1...20)
  }
}
