// Ground rules of a session and of a workshop: offered on the screen, read out and agreed aloud,
// and the host's to change.

extension Review {
  /// The rules that are offered until other ones are agreed.
  public static let usualGroundRules = [
    "We are here to learn, all of us", "Evidence first, meaning together",
    "Speak from what was seen or heard", "Ask what you really do not know",
    "Anyone may say: can you show me that?", "No names of pupils or staff", "Silence is allowed",
    "The school decides what happens next", "What is said here is summarised only as agreed",
    "If safety comes up we stop and go to the safeguarding lead",
  ]

  /// The rules as they are agreed, or else the usual ones. Of two agreements side by side neither
  /// holds until somebody settles it.
  public var groundRules: [String] {
    guard let record = setUp, !record.isContested,
      let text = record.setUp?.agreement[.groundRules]
    else { return Review.usualGroundRules }
    let rules = text.split { $0 == ";" || $0.isNewline }.map { rule in
      rule.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
    return rules.isEmpty ? Review.usualGroundRules : rules
  }

  /// The rules as sentences, for a wall.
  public var groundRulesInWords: String {
    groundRules.map { rule in
      [".", "?", "!"].contains { rule.hasSuffix($0) } ? rule : "\(rule)."
    }.joined(separator: " ")
  }
}
