// The devil's note: evidence on a point's line that nobody has looked at and that speaks of the
// same thing from elsewhere or with opposite counts.

import Domain
import Guidance

extension PointCheck {
  /// Evidence on the same line that the point does not cite, from another class or with opposite
  /// counts, as long as nobody looked for the opposite.
  public var notLookedAt: [Finding] {
    var words = NearWords()
    return notLookedAt(&words)
  }

  /// The same, with what records are about at hand.
  func notLookedAt(_ words: inout NearWords) -> [Finding] {
    guard let found = devilsNote(&words) else { return [] }
    let name = review.name(of: found)
    let text = RowText.cut(found.latest.event?.text ?? "", columns: 40)
    let place = (found.note?.place ?? found.answer?.place).map { " \($0)" } ?? ""
    return [
      Finding(
        rule: "point.not-looked-at", code: "SNG", category: "evidence", level: .nudge,
        tier: .flag, bytes: 0..<point.text.utf8.count, in: point.text,
        why: "\(name)\(place) is on this line and not cited: \(text) Does it say something else?",
        offers: [])
    ]
  }

  /// The note or answer that speaks most clearly of the same subject on the same line and is not
  /// cited; nil when there is none, or somebody has looked.
  public var devilsNote: Record? {
    var words = NearWords()
    return devilsNote(&words)
  }

  /// The same, with what records are about at hand.
  ///
  /// - Complexity: linear in the text, and bounded by `NearEvidence.entriesMax` in the review.
  func devilsNote(_ words: inout NearWords) -> Record? {
    guard !point.lookedForOpposite, point.contrary.isEmpty, let line = point.line else {
      return nil
    }
    let evidence = linked
    guard !evidence.isEmpty else { return nil }
    let cited = Set(evidence.map(\.ref))
    let places = Set(evidence.compactMap { $0.note?.place ?? $0.answer?.place })
    let own = Subject(point.text).telling
    var behind: Set<String> = []
    for record in evidence { behind.formUnion(words.subject(of: record, review).own.telling) }
    let shares = evidence.flatMap(\.counts).map { $0.n * 100 / $0.of }
    let here = review.record(line)?.ref ?? line
    var best: (score: Int, record: Record)?
    for record in NearEvidence.latest(in: review, on: [here]) where !cited.contains(record.ref) {
      let telling = words.subject(of: record, review).own.telling
      // A word of the point itself says more of what it is about than one of its evidence, and one
      // alone says enough only where there are few.
      let shared = telling.intersection(own).count * 2
        + telling.intersection(behind).subtracting(own).count
      guard shared > (own.count > fewWords ? 2 : 1) else { continue }
      let place = record.note?.place ?? record.answer?.place
      let isElsewhere = place.map { !places.contains($0) } ?? false
      let isOpposite = record.counts.contains { count in
        shares.contains { abs($0 - count.n * 100 / count.of) >= 40 }
      }
      guard isElsewhere || isOpposite else { continue }
      let score = min(shared, 6) * 2 + (isOpposite ? 3 : 0) + (isElsewhere ? 2 : 0)
      if best.map({ score > $0.score }) ?? true { best = (score, record) }
    }
    return best?.record
  }

  /// A point of so few telling words is about each of them.
  private var fewWords: Int { 5 }
}
