// What can stand in place of a judgment in a point: the nearest evidence as a sentence, and one
// open question. It is offered and never put in by itself.

import Domain
import Guidance

/// A judgment, the evidence nearest to it, and what could stand in its place.
public struct Repair: Sendable {
  /// The remark that asks.
  public let finding: Finding
  /// What the repair is made of.
  public let evidence: NearEvidence
  /// The repair.
  public let text: String

  /// The repair of a sentence: for its strongest remark, from the nearest evidence that makes a
  /// clean sentence. Nil where nothing is remarked on, or nothing near is to be had.
  ///
  /// - Parameter lines: the lines of enquiry to look on; none for any.
  public static func offered(
    for sentence: String, on lines: [EntryRef] = [], _ desk: Desk
  ) -> Repair? {
    let findings = desk.guide.findings(
      in: sentence, as: .feedback, protected: desk.protectedText
    ).filter { $0.tier == .flag }
    guard let finding = Guide.strongest(findings, limit: 1).first else { return nil }
    let near = NearEvidence.nearest(
      to: NearEvidence.Place(text: sentence, lines: lines), desk, limit: 8)
    let people = IdentityScan(desk.review)
    for evidence in near {
      if let text = text(of: evidence, for: finding, desk, people) {
        return Repair(finding: finding, evidence: evidence, text: text)
      }
    }
    return nil
  }

  /// An open question for what a code of judgment asks about.
  public static func question(for code: String) -> String { OpenQuestion.text(for: code) }

  /// The evidence as a sentence with a question behind it; nil where the guide, or the look for
  /// people who might be known, would ask about it again.
  static func text(
    of evidence: NearEvidence, for finding: Finding, _ desk: Desk, _ people: IdentityScan
  ) -> String? {
    guard let frame = evidence.frame else { return nil }
    // What somebody said is no finding to account for.
    let isSaid = frame.contains("told us:")
    let text = "\(frame) \(question(for: isSaid && finding.code != "PRE" ? "MIND" : finding.code))"
    let findings = desk.guide.findings(
      in: text, as: .feedback, protected: desk.protectedText)
    guard !findings.contains(where: { $0.tier == .flag }),
      people.scan(text, leavesTeam: true).isEmpty
    else { return nil }
    return text
  }
}
