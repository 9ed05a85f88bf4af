// A meeting of the team in timed steps, such as the gap check at lunch. It reads and checks the
// steps; the time they take is kept by the review.

import DataFile

/// Steps with their minutes.
public struct Routine: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    /// What the step's timer is called.
    public var id: String
    /// 1 to 120.
    public var minutes: Int
    public var text: String
  }

  /// The name of the pack, which is also the run its timers belong to.
  public var name: String
  public var title: String
  /// Never empty, in order.
  public var steps: [Step]

  /// The minutes of all steps.
  public var minutes: Int { steps.reduce(0) { $0 + $1.minutes } }

  init(_ root: Field, name: String) throws(DataFileError) {
    let fields = try root.map(required: ["pack", "title", "steps"], optional: ["name"])
    self.name = name
    title = try fields.string("title")
    steps = []
    let list = try fields.field("steps")
    for item in try list.list() {
      let step = try item.map(required: ["id", "minutes", "text"], optional: [])
      let id = try step.field("id").identifier()
      if steps.contains(where: { $0.id == id }) {
        throw item.error(
          "two steps are called \(quoted(id))", expected: "an id of its own was expected",
          advice: "choose another")
      }
      steps.append(
        Step(
          id: id, minutes: try step.integer("minutes", in: 1...120),
          text: try step.string("text")))
    }
    guard !steps.isEmpty else { throw list.error(.blank) }
  }
}
