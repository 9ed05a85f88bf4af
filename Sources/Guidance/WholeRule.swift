// What is said of a whole point, a whole prompt or of people, which no pattern finds: a partnership
// can mute and reword it as any rule. It knows the ids and what may be changed; what brings such a
// remark is known to whoever makes it.

import DataFile

/// What own files say of remarks that no pattern finds.
struct WholeRule: Sendable {
  /// Every id there is, in the order of the alphabet.
  static let ids = [
    "people.few-in-one-place", "people.initials", "people.name", "people.one-role",
    "people.private-matter", "people.small-group", "point.advice", "point.closed-question",
    "point.count-not-linked", "point.narrow", "point.no-question", "point.not-looked-at",
    "point.nothing-to-point-at", "point.one-source", "point.paraphrase-as-quote",
    "point.quote-not-linked", "point.second-question", "point.toothless", "point.unfilled",
    "prompt.too-long",
  ]

  private(set) var isMuted = false
  private var level: Level?
  private var why: String?
  private var offers: [Offer]?

  /// Takes in what a file says; later files win.
  /// - Throws: a field that such a remark has none of, as patterns.
  mutating func change(_ change: RuleChange) throws(DataFileError) {
    let fields = try change.place.map(
      required: ["id"], optional: RuleChange.keys + ["mute"])
    if let other = RuleChange.keys.first(where: {
      !["level", "why", "offers"].contains($0) && fields[$0] != nil
    }) {
      throw try fields.field(other).error(
        "\(change.id) has no \(other) of its own",
        expected: "level, why, offers or mute was expected",
        advice: "leave it out; what brings this remark can't be changed")
    }
    if change.isMuted { isMuted = true }
    let wording = change.wording
    level = wording.level ?? level
    why = wording.why ?? why
    offers = wording.offers ?? offers
  }

  /// A remark as it is to be said; nil where it is muted.
  func said(_ finding: Finding) -> Finding? {
    if isMuted { return nil }
    var finding = finding
    finding.level = level ?? finding.level
    finding.why = why?.replacing("%s", with: finding.text, maxReplacements: 1) ?? finding.why
    finding.offers = offers ?? finding.offers
    return finding
  }
}

extension Guide {
  /// The ids of remarks that no pattern finds, which own files can mute and reword.
  public static var idsWithoutPatterns: [String] { WholeRule.ids }

  /// Remarks on a whole point or prompt, or on people, as own files want them said: without those
  /// that are muted, and with the level, the why and the offers that the files have. Other remarks
  /// stay as they are.
  /// - Complexity: O(remarks).
  public func reworded(_ findings: [Finding]) -> [Finding] {
    let own = wholes
    if own.isEmpty { return findings }
    return findings.compactMap { finding in
      own[finding.rule].map { $0.said(finding) } ?? finding
    }
  }
}
