// What the host school says about itself before the review: facts, what it thinks it knows and how,
// what puzzles it. The host's own words, in fields small enough to fill in one at a time.

/// A field of the host's self-review.
public enum SelfReviewField: String, CaseIterable, Hashable, Sendable {
  case phase, roll, disadvantaged, send
  case known
  case howKnown = "how-known"
  case puzzles, tried, attachments

  /// What is asked for, in words for the screen.
  public var label: String {
    switch self {
    case .phase: "Phase and ages"
    case .roll: "On roll"
    case .disadvantaged: "Disadvantaged pupils, in a hundred"
    case .send: "Pupils with additional needs, in a hundred"
    case .known: "What we think we know"
    case .howKnown: "How we know"
    case .puzzles: "What puzzles us"
    case .tried: "What we have tried"
    case .attachments: "Papers to read"
    }
  }
}
