// How much stands behind a point. Labels and badges are computed from the evidence as it stands, by
// the rules of `domain` 8, and are never stored.

/// What evidence a point rests on.
public enum StrengthLabel: String, CaseIterable, Hashable, Sendable {
  /// Nothing is linked.
  case none = "no evidence yet"
  /// One item, or one kind of source from one observer.
  case single
  /// At least two kinds of source, or at least two observers.
  case corroborated
  /// At least three kinds of source and at least two observers.
  case triangulated
  /// More than half as many contrary items as supporting ones.
  case contested
}

/// A point's strength.
public struct Strength: Hashable, Sendable {
  public let label: StrengthLabel
  public let supporting: Int
  public let contrary: Int
  public let groups: [SourceGroup]
  /// Call-signs, sorted.
  public let observers: [String]
  /// True when those the claim is about were heard or seen; nil when it is not said who they are.
  public let hasNearestVoice: Bool?
  public let lookedForOpposite: Bool

  /// The label with what qualifies it: "corroborated, one observer".
  public var summary: String {
    var words = [label.rawValue]
    if label == .corroborated {
      if observers.count == 1 { words.append("one observer") }
      if groups.count == 1, let only = groups.first { words.append("\(only.rawValue) only") }
    }
    if hasNearestVoice == true { words.append("nearest voice") }
    if lookedForOpposite { words.append("looked for the opposite") }
    return words.joined(separator: ", ")
  }
}

extension Review {
  /// Strength of a point. What was withdrawn, erased or set aside does not count,
  /// nor do thoughts and hearsay.
  public func strength(of point: Point) -> Strength {
    let items = standing(point.evidence)
    let contrary = standing(point.contrary)
    let groups = SourceGroup.allCases.filter { group in
      items.contains { $0.source?.group == group }
    }
    let observers = Set(items.map { callsign(of: $0.first.stamp.writer) }).sorted()
    let label: StrengthLabel
    if items.isEmpty {
      label = .none
    } else if contrary.count * 2 > items.count {
      label = .contested
    } else if groups.count >= 3 && observers.count >= 2 {
      label = .triangulated
    } else if groups.count >= 2 || observers.count >= 2 {
      label = .corroborated
    } else {
      label = .single
    }
    return Strength(
      label: label, supporting: items.count, contrary: contrary.count, groups: groups,
      observers: observers, hasNearestVoice: point.about.map { $0.isHeard(in: groups) },
      lookedForOpposite: point.lookedForOpposite)
  }

  func standing(_ refs: [EntryRef]) -> [Record] {
    var seen: Set<EntryRef> = []
    return refs.compactMap { record($0) }.filter {
      $0.isCounted && seen.insert($0.ref).inserted
    }
  }
}

extension ClaimSubject {
  /// Claims on pupils need types 1 to 3, on support staff type 4, on leaders type 4 or 6.
  fileprivate func isHeard(in groups: [SourceGroup]) -> Bool {
    switch self {
    case .pupils: groups.contains { [.lesson, .pupil, .work].contains($0) }
    case .supportStaff: groups.contains(.staff)
    case .leaders: groups.contains { [.staff, .governorFamily].contains($0) }
    }
  }
}
