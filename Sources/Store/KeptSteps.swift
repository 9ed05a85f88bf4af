// What was noted on the safeguarding card and could not be written yet, because another program
// held the review or the disk took nothing. It has no field to wait in, so it is kept beside the
// drafts, in the same form and under the same seal: raised or handed over, to which role, by whom,
// and when the key was pressed; there is no place in it for anything else.

import Domain

/// A step of a safeguarding concern that waits to be written.
public struct KeptStep: Hashable, Sendable {
  public var step: SafeguardingStep
  /// When it was noted, which is the time it will be written with.
  public var at: WallTime

  public init(_ step: SafeguardingStep, at: WallTime) {
    self.step = step
    self.at = at
  }

  /// For a person, in a few words: `raised 09:41`.
  public var words: String {
    step.role.isEmpty
      ? "\(step.step.rawValue) \(at.time)" : "\(step.step.rawValue) \(at.time) to \(step.role)"
  }
}

extension KeptDraft {
  /// The name under which the steps that wait are kept. No field has it.
  public static let stepsName = "0-noted"

  /// Whether it is what waits of the card, and nothing that anybody typed.
  public var isOfCard: Bool { name == Self.stepsName }

  /// - Parameters:
  ///   - steps: in the order in which they were noted.
  ///   - at: when they are kept.
  public init(steps: [KeptStep], at: String) {
    var context: [String: String] = [:]
    for (index, kept) in steps.enumerated() {
      context["step-\(index + 1)"] = kept.step.step.rawValue
      context["at-\(index + 1)"] = kept.at.description
      context["role-\(index + 1)"] = kept.step.role
      context["by-\(index + 1)"] = kept.step.by
    }
    self.init(
      name: Self.stepsName, text: steps.map(\.words).joined(separator: "\n"), context: context,
      at: at, isTyped: false)
  }

  /// The steps that wait, in the order in which they were noted; empty for any other draft. One
  /// that cannot be read is left out.
  public var steps: [KeptStep] {
    guard isOfCard else { return [] }
    var steps: [KeptStep] = []
    var number = 1
    while let word = context["step-\(number)"] {
      if let step = SafeguardingStep.Step(rawValue: word),
        let at = context["at-\(number)"].flatMap({ WallTime($0) })
      {
        let role = context["role-\(number)"] ?? ""
        let by = context["by-\(number)"] ?? ""
        steps.append(KeptStep(SafeguardingStep(step: step, role: role, by: by), at: at))
      }
      number += 1
    }
    return steps
  }
}

extension ReviewStore {
  /// Those of the kept steps that no entry of this laptop's says: one that was written may be kept
  /// still, where the program was ended in between, or where it came along into another folder of
  /// this review and was written there.
  ///
  /// - Complexity: linear in the steps; where one is left, the other folders are read whole.
  public func unwritten(_ steps: [KeptStep], now: Int64) -> [KeptStep] {
    let rest = Self.unwritten(steps, in: review, by: writers)
    guard !rest.isEmpty, hasOtherFolders, !isLocked else { return rest }
    return pathsLeft().reduce(rest) { rest, way in
      guard !rest.isEmpty, let other = storeLeft(at: way.path, now: now) else { return rest }
      return Self.unwritten(rest, in: other.review, by: other.writers)
    }
  }

  private static func unwritten(
    _ steps: [KeptStep], in review: Review, by writers: Set<ReviewWriter>
  ) -> [KeptStep] {
    steps.filter { kept in
      !review.safeguardingSteps.contains { entry in
        guard case .safeguarding(let step)? = entry.event, writers.contains(entry.stamp.writer)
        else { return false }
        return step == kept.step && entry.at == kept.at
      }
    }
  }
}
