// Dots that a room gives to ideas: so many for each person, and no more than there are. Who gave
// one is nobody's business, so that only their number is known.

/// The dots of a room.
public struct DotVote: Hashable, Sendable {
  /// How many each person has; nil where no number is set.
  public let each: Int?
  /// How many people are in the room; 0 while nobody said.
  public let people: Int
  public let given: Int

  public init(each: Int?, people: Int, given: Int) {
    self.each = each
    self.people = people
    self.given = given
  }

  /// All there are to give; nil while the room or the number for each is not known.
  public var all: Int? { each.flatMap { people > 0 ? $0 * people : nil } }

  /// How many may still be given; nil for as many as one likes, never negative.
  public var left: Int? { all.map { max(0, $0 - given) } }

  /// `12 of 42 dots given, 3 each`; empty where none is given and none is counted.
  public var words: String {
    if let all, let each { return "\(given) of \(all) dots given, \(each) each" }
    return given == 0 ? "" : given == 1 ? "1 dot given" : "\(given) dots given"
  }

  /// Why so many more cannot be given, and what helps; nil when they can.
  public func refusal(of more: Int) -> String? {
    guard let left, let all, let each, more > left else { return nil }
    let rest = left == 0 ? "All" : "\(given) of"
    return "\(rest) \(all) dots are given: \(each) for each of \(people) people. Take one back "
      + "from another idea first."
  }
}
