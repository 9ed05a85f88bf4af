// The rows of two tables of the brief, each with the names that answer it: what the programme's seeds
// name (11) and what practitioners find hard (13). A row that asks nothing of the program says why.

/// A row of a table of the brief.
struct RequirementRow {
  let row: String
  /// Names in `Requirements.all`; empty where the row asks nothing.
  let answers: [String]
  /// Why nothing answers it; empty where something does.
  let reason: String

  private init(_ row: String, _ answers: [String], _ reason: String) {
    self.row = row
    self.answers = answers
    self.reason = reason
  }

  private static func row(_ row: String, _ answers: String...) -> RequirementRow {
    RequirementRow(row, answers, "")
  }

  private static func nothing(_ row: String, because reason: String) -> RequirementRow {
    RequirementRow(row, [], reason)
  }

  /// Section 11, in its order.
  static let seeds: [RequirementRow] = [
    row("Schools Partnership Programme", "D11-stages", "D11-credit"),
    row("Education Development Trust", "D11-credit"),
    row("Insight 1, culture", "D11-culture"),
    row("Insight 2, systems and processes", "D11-systems"),
    row("Insight 3, people and skills", "D11-first"),
    row("Insight 4, evidence at the heart", "D11-evidence"),
    row("Insight 5, resilience", "D11-resilience"),
    row("The power and potential of peer review", "D11-first", "D11-roles"),
    row("Accessibility tools", "D11-access", "AC1", "D11-reading"),
    row("Self-arranged review is unfocused", "D11-focus", "P6", "P9"),
    row("Rehearsal without critical feedback", "D11-rehearsal"),
    row("Only heads involved", "D11-owners"),
    row("Staff visit each other's schools", "D11-visits", "P1"),
    row("Joint practice development", "D11-development", "P4", "P6"),
    row("Five steps", "D11-steps"),
    row("Host decides focus, evidence, people", "D11-host", "P6"),
    row("Findings and not judgments; reciprocal", "D11-findings", "D13-19"),
    row("Lateral, not hierarchical", "D11-lateral"),
    row("Independent evaluation: structures and tools", "D11-tools"),
    row("More deprived schools", "D11-disadvantage", "P8"),
    row("91% of leaders", "D11-credit"),
    row("A quoted head: our schools", "D11-reciprocity"),
    row("Collective efficacy and equity", "D11-heard"),
    row("Champions, reviewers, refresher training", "D11-roles", "D11-first"),
    nothing("Report on uncertain times", because: "background"),
    row("Partnership leads", "D11-partnership", "CF6"),
    nothing("Associates", because: "optional; the demo and practice are there for a trainer"),
    row("McLuhan and Heifetz", "D11-adaptive"),
    row("Mutual support of special schools", "D11-special", "D13-8"),
    row("Strategic thinking", "D11-strategic", "P9"),
    nothing("Nearly 70% found it helpful", because: "background"),
    row("Leadership churn and workload", "D11-leadership", "D11-capacity"),
    row("Priorities", "D11-themes"),
    row("Recovery curriculum", "D11-recovery"),
    row("Virtual training", "D11-remote"),
    row("Virtual review doubts", "D11-remote", "D11-framed"),
    row("A trusted colleague; do not dilute", "D11-candour"),
    row("Handbook, members' area", "D11-own-questions", "D11-credit"),
    row("Rapid response", "D11-rapid"),
    row("Two sets of enquiry questions", "D11-local-sets"),
    nothing("Webinars", because: "none"),
    row("Ten principles", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10"),
    row("Maturity model", "D11-development", "D11-owners"),
    row("Nine principles of effective review", "D11-self-check"),
    nothing("The norm at the core", because: "background"),
    row("Adaptation in the time of Covid-19", "D11-remote"),
    row("Compassionate leadership", "D11-recovery", "D11-findings"),
    nothing("Improving Schools", because: "background"),
    row("Relationships strengthened", "D11-culture"),
    row("New ways of working", "D11-habits", "D11-strategic"),
  ]

  /// Section 13, in its order.
  static let pains: [RequirementRow] = [
    row("Mock inspection", "D13-1", "D11-rehearsal", "P1"),
    row("Too polite, hobby-horses", "D13-2"),
    row("Nothing happens afterwards", "D13-3", "D11-owners"),
    row("Time and turnover", "D13-4", "D11-capacity", "D11-leadership"),
    row("Unsure beforehand", "D13-5"),
    row("Being watched", "D13-6", "P1"),
    row("Snapshot judgments", "D13-7"),
    row("Vague workshop aim", "D13-8"),
    row("Writing while watching", "D13-9"),
    row("Synthesis squeezed", "D13-10", "P8"),
    row("Sample bias", "D13-11"),
    row("One voice dominates", "D13-12"),
    row("Books over-read", "D13-13"),
    row("Power imbalance", "D13-14"),
    row("No or slow internet", "D13-15", "D11-resilience"),
    row("Judging evidence online", "D13-16", "D11-remote", "D11-framed"),
    row("Safeguarding surprise", "D13-17", "SG1", "SG2", "SG3", "SG4", "SG5", "SG6", "SG7"),
    row("Whose notes", "D13-18", "DP1", "DP2", "DP3", "DP5", "DP8"),
    row("Forgetting what we learned", "D13-19"),
  ]
}
