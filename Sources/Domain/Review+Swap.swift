// The swap of a review: what is left of the day and what is missing as a problem, and its answer as
// words, as people who must agree and as changes to the slots.

/// A swap with what people need to know of it.
public struct SwapProposal: Hashable, Sendable {
  public let problem: SwapProblem
  public let swap: Swap
  /// Gaps that the change closes, as places in the problem's wants.
  public let closedByChange: [Int]
  /// Gaps that what is planned already closes, as wants with the parts that do.
  public let closedByPlan: [(want: Int, part: Int)]
  /// Gaps that nothing left today closes.
  public let open: [Int]

  public static func == (left: SwapProposal, right: SwapProposal) -> Bool {
    left.problem == right.problem && left.swap == right.swap
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(problem)
    hasher.combine(swap)
  }
}

extension Review {
  /// The cheapest swap of what is left of a day; nil where nothing is missing.
  ///
  /// - Complexity: `timeline`, the windows of each line, and that of the search.
  public func swap(after moment: WallTime) -> SwapProposal? {
    let parts = openParts(after: moment)
    let wants = self.wants
    guard !wants.isEmpty else { return nil }
    let problem = SwapProblem(parts: parts, wants: wants, places: visitedClasses)
    let swap = problem.cheapest()
    var planned: [(want: Int, part: Int)] = []
    for (index, want) in problem.wants.enumerated() where swap.met.contains(index) {
      // The first part that is left as it was and would close it.
      let moved = Set(swap.steps.map(\.part))
      let part = problem.parts.indices.first {
        !moved.contains($0) && want.isMet(by: problem.parts[$0])
      }
      if let part { planned.append((index, part)) }
    }
    let byPlan = Set(planned.map(\.want))
    return SwapProposal(
      problem: problem, swap: swap,
      closedByChange: swap.met.filter { !byPlan.contains($0) }.sorted(), closedByPlan: planned,
      open: problem.wants.indices.filter { !swap.met.contains($0) })
  }

  /// Parts that have not begun, in the order of the day. Who is meant by "the whole team" gathers
  /// nothing in particular and is left out.
  private func openParts(after moment: WallTime) -> [OpenPart] {
    var parts: [OpenPart] = []
    for row in timeline(on: moment.day, at: moment.time)
    where row.phase == .next || row.phase == .later {
      for (index, part) in row.slot.parts.enumerated() {
        guard let source = part.source, !part.who.isEmpty else { continue }
        parts.append(
          OpenPart(
            slot: row.record.ref, index: index, who: part.who, source: source,
            place: part.place ?? row.slot.place,
            lines: row.slot.lines.map { record($0)?.ref ?? $0 },
            isMorning: row.start.minutes < 12 * 60,
            canMove: source == .lesson && !row.slot.isProtected))
      }
    }
    return parts
  }

  /// Classes that the plan or a note names, sorted: single years, since a visit is to one room.
  private var visitedClasses: [String] {
    var places: Set<String> = []
    for slot in visible(.slot) {
      for part in slot.slot?.parts ?? [] where part.source?.group.isWatched ?? false {
        if let place = part.place { places.insert(place) }
      }
    }
    for line in linesOfEnquiry {
      for window in gapMap.watched(line.ref).windows.keys { places.insert(window.place) }
    }
    return places.filter { SchoolYears(place: $0)?.years.count == 1 }.sorted()
  }

  /// What would close the gaps of all lines, the lines in their order.
  private var wants: [Want] {
    linesOfEnquiry.flatMap { line in gaps(of: line.ref).map { want(for: $0, on: line.ref) } }
  }

  private func want(for gap: Gap, on line: EntryRef) -> Want {
    let watched = gapMap.watched(line)
    switch gap {
    case .mornings, .afternoons:
      var rooms: [String: Set<String>] = [:]
      for window in watched.windows.keys {
        rooms[window.place, default: []].insert(callsign(of: window.writer))
      }
      return .otherHalf(line: line, needsMorning: gap == .afternoons, rooms: rooms)
    case .oneWindow(let phase):
      let seen = watched.windows.keys.map { [$0.place, callsign(of: $0.writer)] }
      return .window(line: line, phase: phase, seen: Set(seen))
    case .noVoice(let voice):
      return .voice(line: line, groups: voice.groups)
    case .few, .oneSource:
      let known = SourceGroup.allCases.filter { gapMap.cell(line, $0).items > 0 }
      return .source(line: line, besides: gap == .oneSource ? Set(known) : [])
    case .oneObserver(let only):
      return .observer(line: line, besides: only)
    }
  }

  /// The slots as they would be, for what a swap changes; empty when it changes nothing.
  public func changes(for proposal: SwapProposal) -> [Change] {
    var slots: [EntryRef: Slot] = [:]
    var order: [EntryRef] = []
    for step in proposal.swap.steps {
      let part = proposal.problem.parts[step.part]
      guard var slot = slots[part.slot] ?? record(part.slot)?.slot,
        slot.parts.indices.contains(part.index)
      else { continue }
      slot.parts[part.index].place = step.place
      slot.parts[part.index].text = "Gap visit \(step.place)"
      if slots[part.slot] == nil { order.append(part.slot) }
      slots[part.slot] = slot
    }
    return order.compactMap { ref in
      guard let slot = slots[ref], let record = record(ref) else { return nil }
      return Change(.slot(slot), replacing: record.currentRefs)
    }
  }
}
