// A swap in words, for the screen and the command line alike: what changes, who must agree to it,
// and what it is good for. Places and call-signs only; nobody is named.

/// A swap as people read it out.
public struct SwapWords: Hashable, Sendable {
  /// `S11 Oak: Y4 instead of Y6`, and `S12 Teachers (4), Birch: up` for a talk that must not be
  /// lost.
  public let steps: [String]
  /// Who must agree: `the head`, `the teachers of Y4 and Y1`, `Oak`.
  public let agree: [String]
  /// Places that were expecting a visit and will have none.
  public let told: [String]
  /// `L2 mornings only`.
  public let closes: [String]
  /// What nothing left today closes.
  public let open: [String]
}

extension Review {
  /// The words of a proposal.
  public func words(of proposal: SwapProposal) -> SwapWords {
    let parts = proposal.problem.parts
    var steps: [String] = []
    var agree = ["the head"]
    var told: [String] = []
    var people: [String] = []
    var rooms: [String] = []
    for step in proposal.swap.steps {
      let part = parts[step.part]
      let who = part.who.joined(separator: " and ")
      let instead = part.place.map { " instead of \($0)" } ?? ""
      steps.append("\(name(of: part.slot)) \(who): \(step.place)\(instead)")
      rooms.append(step.place)
      people += part.who
      if let place = part.place { told.append(place) }
    }
    // A talk that only the plan holds must come first when time runs short.
    for (want, part) in proposal.closedByPlan where isVoice(proposal.problem.wants[want]) {
      let part = parts[part]
      let title = record(part.slot)?.slot.flatMap { slot in
        slot.parts.indices.contains(part.index) ? slot.parts[part.index].text : nil
      }
      let who = part.who.joined(separator: " and ")
      let words = "\(name(of: part.slot)) \(title ?? part.source.rawValue), \(who): up"
      if !steps.contains(words) { steps.append(words) }
    }
    if !rooms.isEmpty { agree.append("the teachers of \(rooms.joined(separator: " and "))") }
    agree += people
    func said(_ wants: [Int]) -> [String] { wants.map { words(of: proposal.problem.wants[$0]) } }
    let closed = (proposal.closedByChange + proposal.closedByPlan.map(\.want)).sorted()
    return SwapWords(
      steps: steps, agree: proposal.swap.steps.isEmpty ? [] : agree,
      told: told.filter { !rooms.contains($0) }, closes: said(closed), open: said(proposal.open))
  }

  private func isVoice(_ want: Want) -> Bool { if case .voice = want { true } else { false } }

  private func words(of want: Want) -> String {
    let line = name(of: want.line)
    switch want {
    case .otherHalf(_, let needsMorning, _):
      return "\(line) \(needsMorning ? "afternoons" : "mornings") only"
    case .window(_, let phase, _): return "\(line) \(phase.label) one observer"
    case .voice(_, let groups):
      let voice = Voice.allCases.first { $0.groups == groups }
      return "\(line) no \(voice?.singular ?? "") voice"
    case .source: return "\(line) few items or one kind of source"
    case .observer(_, let only): return "\(line) one observer (\(only))"
    }
  }
}
