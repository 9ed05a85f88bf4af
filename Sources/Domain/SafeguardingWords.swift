// The words of the safeguarding card and the roles a concern may be handed to. The same words stand
// on the screen, on the command line and on paper (`domain` 9, SG1, SG6).

/// Whom a concern can be handed to. A role, never a name.
public enum SafeguardingRole: String, CaseIterable, Hashable, Sendable {
  case dsl, deputy, head, chair, lado

  /// As the journal and the screen say it.
  public var words: String {
    switch self {
    case .dsl: "DSL"
    case .deputy: "deputy DSL"
    case .head: "head"
    case .chair: "chair of governors"
    case .lado: "LADO"
    }
  }
}

/// What the card says.
public enum SafeguardingWords {
  private static let missing = "not filled in: ask at the office now"
  /// Said where the agreement can't be looked at: it is locked, damaged or not here.
  private static let unknown = "not to be read here now: ask at the office now"
  public static let go = "Go now, in person."
  public static let say = "Say: \"Thank you for telling me. I need to tell someone who can help.\""
  public static let listen =
    "Listen. Stay calm. No promise of secrecy, no \"why\", no further questions, no looking into "
    + "it yourself. Write it today, in their words, on the school's own form: not here."
  public static let adult =
    "About an adult: to the head. About the head: to the chair of governors. If neither can be: "
    + "the local authority's designated officer."

  /// Who the agreement says a contact is, or why that is not said.
  public static func contact(_ field: AgreementField, in review: Review) -> String {
    guard let setUp = review.mergedSetUp else { return unknown }
    return setUp.agreement[field] ?? missing
  }

  /// The card as lines, with what was noted last.
  public static func card(_ review: Review) -> [String] {
    var lines = [
      go, "Safeguarding lead: \(contact(.dsl, in: review))",
      "Deputy: \(contact(.deputyDSL, in: review))", say, listen, adult,
    ]
    lines += review.safeguardingSteps.suffix(3).compactMap { entry in
      guard case .safeguarding(let step)? = entry.event else { return nil }
      let role = step.role.isEmpty ? "" : " to \(step.role)"
      return "\(entry.at?.time.description ?? "") \(step.step.rawValue)\(role), by \(step.by)"
    }
    return lines
  }
}
