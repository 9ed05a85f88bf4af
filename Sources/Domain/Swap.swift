// The cheapest change to what is left of the day that closes the most gaps: a visit goes to another
// class, or a talk is held with others. Pure search over values; it knows neither clock nor review,
// so that a brute-force search can be asked the same question.

/// Somebody's part of a slot that is still to come.
public struct OpenPart: Hashable, Sendable {
  /// The slot's record, and the place of the part among its parts.
  public var slot: EntryRef
  public var index: Int
  /// Call-signs.
  public var who: [String]
  public var source: SourceType
  public var place: String?
  /// Lines of enquiry of its slot; empty means any.
  public var lines: [EntryRef]
  public var isMorning: Bool
  /// False for what stays as planned: work, documents, a talk that is set up.
  public var canMove: Bool

  public init(
    slot: EntryRef, index: Int, who: [String], source: SourceType, place: String?,
    lines: [EntryRef], isMorning: Bool, canMove: Bool
  ) {
    self.slot = slot
    self.index = index
    self.who = who
    self.source = source
    self.place = place
    self.lines = lines
    self.isMorning = isMorning
    self.canMove = canMove
  }

  func isOn(_ line: EntryRef) -> Bool { lines.isEmpty || lines.contains(line) }
}

/// Something that would close a gap.
public enum Want: Hashable, Sendable {
  /// A room that others watched in the other half of the day, by call-signs.
  case otherHalf(line: EntryRef, needsMorning: Bool, rooms: [String: Set<String>])
  /// A window on a phase besides those there are, as room and call-sign.
  case window(line: EntryRef, phase: SchoolPhase, seen: Set<[String]>)
  /// A kind of source that is missing.
  case voice(line: EntryRef, groups: [SourceGroup])
  /// A kind of source besides these.
  case source(line: EntryRef, besides: Set<SourceGroup>)
  /// Somebody besides this person.
  case observer(line: EntryRef, besides: String)

  public var line: EntryRef {
    switch self {
    case .otherHalf(let line, _, _), .window(let line, _, _), .voice(let line, _),
      .source(let line, _), .observer(let line, _):
      line
    }
  }

  /// True when a part closes this gap.
  public func isMet(by part: OpenPart) -> Bool {
    guard part.isOn(line) else { return false }
    switch self {
    case .otherHalf(_, let needsMorning, let rooms):
      guard part.source.group.isWatched, part.isMorning == needsMorning, let place = part.place,
        let seenBy = rooms[place]
      else { return false }
      // The same eyes in the same room would see what they know; others compare.
      return part.who.contains { !seenBy.contains($0) }
    case .window(_, let phase, let seen):
      guard part.source.group.isWatched, let place = part.place,
        SchoolYears(place: place)?.phases.contains(phase) ?? false
      else { return false }
      return part.who.contains { !seen.contains([place, $0]) }
    case .voice(_, let groups): return groups.contains(part.source.group)
    case .source(_, let besides): return !besides.contains(part.source.group)
    case .observer(_, let besides): return part.who.contains { $0 != besides }
    }
  }
}

/// A part that changes.
public struct SwapStep: Hashable, Sendable {
  /// A place in the problem's parts.
  public let part: Int
  public let place: String

  public init(part: Int, place: String) {
    self.part = part
    self.place = place
  }
}

/// The answer: what changes, what it costs and which wants are met.
public struct Swap: Hashable, Sendable {
  /// In the order of the parts; empty when nothing needs to change, or nothing helps.
  public let steps: [SwapStep]
  /// Years between the classes that were planned and those instead.
  public let cost: Int
  /// Places in the problem's wants.
  public let met: Set<Int>

  public init(steps: [SwapStep], cost: Int, met: Set<Int>) {
    self.steps = steps
    self.cost = cost
    self.met = met
  }
}

/// What is left of a day, and what is missing.
public struct SwapProblem: Hashable, Sendable {
  public var parts: [OpenPart]
  public var wants: [Want]
  /// Classes a visit can go to, sorted.
  public var places: [String]

  /// The most parts and wants that are looked at; later ones are left out.
  public static let partsMax = 10
  public static let wantsMax = 16

  public init(parts: [OpenPart], wants: [Want], places: [String]) {
    self.parts = Array(parts.prefix(SwapProblem.partsMax))
    self.wants = Array(wants.prefix(SwapProblem.wantsMax))
    self.places = places
  }

  /// What a visit costs elsewhere: the years between the class that was planned and the other one,
  /// at least one; nil where a part cannot go there.
  public func cost(of part: OpenPart, to place: String) -> Int? {
    guard part.canMove, place != part.place, let planned = part.place.flatMap(SchoolYears.init),
      let other = SchoolYears(place: place)
    else { return nil }
    return max(1, planned.distance(to: other))
  }

  /// The wants a part meets, with another place or as planned; a bit each.
  func mask(_ part: OpenPart, at place: String?) -> UInt32 {
    var part = part
    if let place { part.place = place }
    var mask: UInt32 = 0
    for (index, want) in wants.enumerated() where want.isMet(by: part) { mask |= 1 << index }
    return mask
  }

  /// True when no two parts of a slot end up in the same room by a change.
  public func isRoomy(_ steps: [SwapStep]) -> Bool {
    var places = parts.map(\.place)
    for step in steps { places[step.part] = step.place }
    return steps.allSatisfy { step in
      !parts.indices.contains {
        $0 != step.part && parts[$0].slot == parts[step.part].slot && places[$0] == step.place
      }
    }
  }

  /// The change that meets the most wants; of those the cheapest, then the one with the fewest
  /// steps, then the first in the order of parts and places.
  ///
  /// - Complexity: exponential in the parts that can help, with at most `partsMax` of them;
  ///   branches that cannot win are cut.
  public func cheapest() -> Swap {
    var search = SwapSearch(self)
    return search.run()
  }
}

/// A search through the choices, part by part.
private struct SwapSearch {
  private let problem: SwapProblem
  private let kept: [UInt32]
  /// For each part, the moves that are worth trying, in the order of the places.
  private let moves: [[(place: String, cost: Int, mask: UInt32)]]
  /// What the parts from an index on can meet at all.
  private let reach: [UInt32]
  private var best: (met: Int, cost: Int, steps: [SwapStep], mask: UInt32)?

  init(_ problem: SwapProblem) {
    self.problem = problem
    kept = problem.parts.map { problem.mask($0, at: nil) }
    let all = problem.parts.map { part in
      problem.places.compactMap { place in
        problem.cost(of: part, to: place).map { (place, $0, problem.mask(part, at: place)) }
      }
    }
    // A move that meets nothing helps only where it makes room for one that does.
    moves = problem.parts.enumerated().map { index, part in
      let makesRoom = problem.parts.indices.contains { other in
        other != index && problem.parts[other].slot == part.slot
          && all[other].contains { $0.2 != 0 && $0.0 == part.place }
      }
      return makesRoom ? all[index] : all[index].filter { $0.2 != 0 }
    }
    var reach = Array(repeating: UInt32(0), count: problem.parts.count + 1)
    for index in problem.parts.indices.reversed() {
      reach[index] = moves[index].reduce(reach[index + 1] | kept[index]) { $0 | $1.mask }
    }
    self.reach = reach
  }

  mutating func run() -> Swap {
    go(0, mask: 0, cost: 0, steps: [])
    let best = best ?? (0, 0, [], 0)
    let met = problem.wants.indices.filter { best.mask & (1 << $0) != 0 }
    return Swap(steps: best.steps, cost: best.cost, met: Set(met))
  }

  private mutating func go(_ part: Int, mask: UInt32, cost: Int, steps: [SwapStep]) {
    if let best {
      let most = (mask | reach[part]).nonzeroBitCount
      if most < best.met || (most == best.met && cost > best.cost) { return }
    }
    guard part < problem.parts.count else {
      guard problem.isRoomy(steps) else { return }
      let met = mask.nonzeroBitCount
      if let best, !isBetter(met, cost, steps, than: best) { return }
      best = (met, cost, steps, mask)
      return
    }
    go(part + 1, mask: mask | kept[part], cost: cost, steps: steps)
    for move in moves[part] {
      go(
        part + 1, mask: mask | move.mask, cost: cost + move.cost,
        steps: steps + [SwapStep(part: part, place: move.place)])
    }
  }

  private func isBetter(
    _ met: Int, _ cost: Int, _ steps: [SwapStep],
    than best: (met: Int, cost: Int, steps: [SwapStep], mask: UInt32)
  ) -> Bool {
    if met != best.met { return met > best.met }
    if cost != best.cost { return cost < best.cost }
    if steps.count != best.steps.count { return steps.count < best.steps.count }
    for (one, other) in zip(steps, best.steps) where one != other {
      return (one.part, one.place) < (other.part, other.place)
    }
    return false
  }
}
