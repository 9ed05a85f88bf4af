// A point read as whoever will hear it: its words alone, how long they take aloud, and what may be
// asked of them, each with what the team would answer from its own evidence. It judges nothing.

import Domain
import Guidance

/// A point rehearsed as its reader.
public struct Rehearsal: Sendable {
  /// Something the reader may ask.
  public struct Asked: Hashable, Sendable {
    public let question: String
    public let answer: String
    /// False where there is nothing to answer with yet.
    public let isAnswered: Bool
  }

  public let text: String
  /// Seconds that reading it aloud takes, at two words a second.
  public let secondsAloud: Int
  public let asked: [Asked]

  /// - Complexity: linear in the point's words and its evidence.
  public init(_ point: Point, in review: Review, guide: Guide) {
    text = point.text
    let words = point.text.split(whereSeparator: \.isWhitespace).count
    secondsAloud = max(1, (words + 1) / 2)
    let findings = PointCheck(
      point, in: review, guide: guide, people: IdentityScan(review)
    ).findings
    asked = [
      Rehearsal.seen(point, review), Rehearsal.many(point), Rehearsal.otherwise(point, review),
      Rehearsal.wanted(findings), Rehearsal.weighs(findings), Rehearsal.known(findings),
    ]
  }

  private static func seen(_ point: Point, _ review: Review) -> Asked {
    let labels = point.evidence.prefix(6).map { EvidenceLabel($0, review) }.filter(\.stands)
    return Asked(
      question: "Where did you see or hear that?",
      answer: labels.isEmpty
        ? "Nothing is linked yet." : labels.map(\.stamp).joined(separator: "; "),
      isAnswered: !labels.isEmpty)
  }

  private static func many(_ point: Point) -> Asked {
    let counts = Reading.counts(in: point.text).map { "\($0.n) of \($0.of)" }
    return Asked(
      question: "How many, and of how many?",
      answer: counts.isEmpty
        ? "No count with its whole stands in it." : counts.joined(separator: ", "),
      isAnswered: !counts.isEmpty)
  }

  private static func otherwise(_ point: Point, _ review: Review) -> Asked {
    let contrary = point.contrary.map { review.name(of: $0) }
    let answer =
      contrary.isEmpty
      ? point.lookedForOpposite
        ? "We looked for it and found none." : "Nobody has looked for the opposite yet."
      : contrary.joined(separator: " ")
    return Asked(
      question: "Does anything say otherwise?", answer: answer,
      isAnswered: !contrary.isEmpty || point.lookedForOpposite)
  }

  private static func wanted(_ findings: [Finding]) -> Asked {
    let rules: Set<String> = [
      "point.no-question", "point.second-question", "point.closed-question", "point.advice",
    ]
    let found = findings.first { rules.contains($0.rule) }
    return Asked(
      question: "What are you asking us?", answer: found?.why ?? "One open question.",
      isAnswered: found == nil)
  }

  private static func weighs(_ findings: [Finding]) -> Asked {
    let words = findings.filter { $0.isOnWords && $0.level != .nudge }.map { "\"\($0.text)\"" }
    return Asked(
      question: "Is that a fact, or what you think of it?",
      answer: words.isEmpty
        ? "No word in it weighs." : "\(words.prefix(4).joined(separator: ", ")) may be heard so.",
      isAnswered: words.isEmpty)
  }

  private static func known(_ findings: [Finding]) -> Asked {
    let words = findings.filter { $0.rule.hasPrefix("people.") }.map { "\"\($0.text)\"" }
    return Asked(
      question: "Will anybody know who is meant?",
      answer: words.isEmpty ? "Nothing in it names a person." : words.joined(separator: ", "),
      isAnswered: words.isEmpty)
  }
}
