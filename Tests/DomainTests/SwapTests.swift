import Domain
import TestSupport
import Testing

/// The swap of a day agrees with trying everything.
@Suite struct SwapTests {
  static let rooms = ["EYFS", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6"]
  static let people = ["Oak", "Birch", "Rowan"]

  /// A small day made up from a seed: up to four parts, up to five gaps.
  static func problem(_ random: inout SplitMix64) -> SwapProblem {
    let lines = (1...3).map { EntryRef(UInt64($0), 0, 0, 0) }
    let sources: [SourceType] = [.lesson, .lesson, .lesson, .book, .staff, .pupil, .walk]
    let parts = (0..<Int.random(in: 1...4, using: &random)).map { index in
      let source = sources.randomElement(using: &random) ?? .lesson
      return OpenPart(
        slot: EntryRef(100 + UInt64.random(in: 0...1, using: &random), 0, 0, 0), index: index,
        who: [people.randomElement(using: &random) ?? "Oak"], source: source,
        place: Int.random(in: 0..<8, using: &random) == 0
          ? nil : rooms.randomElement(using: &random),
        lines: lines.filter { _ in Bool.random(using: &random) },
        isMorning: Int.random(in: 0..<4, using: &random) == 0, canMove: source == .lesson)
    }
    let wants = (0..<Int.random(in: 1...5, using: &random)).map { _ -> Want in
      let line = lines.randomElement(using: &random) ?? lines[0]
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        var seen: [String: Set<String>] = [:]
        for room in rooms where Bool.random(using: &random) {
          seen[room] = Set(people.filter { _ in Bool.random(using: &random) })
        }
        return .otherHalf(line: line, needsMorning: Bool.random(using: &random), rooms: seen)
      case 1:
        let seen = [[rooms[2], people.randomElement(using: &random) ?? "Oak"]]
        return .window(
          line: line, phase: SchoolPhase.allCases.prefix(3).randomElement(using: &random) ?? .early,
          seen: Set(seen))
      case 2:
        return .voice(line: line, groups: [.staff])
      case 3:
        return .source(line: line, besides: [.lesson])
      default:
        return .observer(line: line, besides: people.randomElement(using: &random) ?? "Oak")
      }
    }
    return SwapProblem(parts: parts, wants: wants, places: rooms)
  }

  /// The same question answered by trying every place for every part.
  static func everything(_ problem: SwapProblem) -> Swap {
    var best: Swap?
    func go(_ index: Int, _ steps: [SwapStep], _ cost: Int) {
      guard index < problem.parts.count else {
        guard problem.isRoomy(steps) else { return }
        var parts = problem.parts
        for step in steps { parts[step.part].place = step.place }
        let met = Set(
          problem.wants.indices.filter { want in
            parts.contains { problem.wants[want].isMet(by: $0) }
          })
        let swap = Swap(steps: steps, cost: cost, met: met)
        if best.map({ isBetter(swap, than: $0) }) ?? true { best = swap }
        return
      }
      go(index + 1, steps, cost)
      for place in problem.places {
        guard let price = problem.cost(of: problem.parts[index], to: place) else { continue }
        go(index + 1, steps + [SwapStep(part: index, place: place)], cost + price)
      }
    }
    go(0, [], 0)
    return best ?? Swap(steps: [], cost: 0, met: [])
  }

  static func isBetter(_ left: Swap, than right: Swap) -> Bool {
    if left.met.count != right.met.count { return left.met.count > right.met.count }
    if left.cost != right.cost { return left.cost < right.cost }
    if left.steps.count != right.steps.count { return left.steps.count < right.steps.count }
    for (one, other) in zip(left.steps, right.steps) where one != other {
      return (one.part, one.place) < (other.part, other.place)
    }
    return false
  }

  @Test func theSwapIsTheOneThatTryingEverythingFinds() {
    var random = SplitMix64(seed: 20_261_119)
    var changed = 0
    for day in 0..<3_000 {
      let problem = Self.problem(&random)
      let found = problem.cheapest()
      let tried = Self.everything(problem)
      #expect(found == tried, "day \(day) of seed 20261119")
      if found != tried { return }
      if !found.steps.isEmpty { changed += 1 }
    }
    #expect(changed > 500)
  }

  @Test func placeCodesHaveYearsAndPhases() {
    #expect(SchoolYears(place: "Y4")?.years == 4...4)
    #expect(SchoolYears(place: "Y1-Y3")?.phases == [.infant, .junior])
    #expect(SchoolYears(place: "EYFS")?.phases.map(\.label) == ["EYFS"])
    #expect(SchoolYears(place: "Y9b")?.phases.map(\.label) == ["Y7-Y9"])
    #expect(SchoolYears(place: "lunch hall") == nil)
    #expect(SchoolYears(place: "Yellow room") == nil)
    #expect(SchoolYears(place: "Y14") == nil)
    let infant = SchoolYears(place: "Y2")
    #expect(infant.flatMap { SchoolYears(place: "Y4-Y6")?.distance(to: $0) } == 2)
  }
}
