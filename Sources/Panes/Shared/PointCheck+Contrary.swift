// The devil's note: evidence on a point's line that nobody has looked at and that speaks of the
// same thing from elsewhere or with opposite counts.

import Domain
import Guidance

extension PointCheck {
  /// Evidence on the same line that the point does not cite, from another class or with opposite
  /// counts, as long as nobody looked for the opposite.
  public var notLookedAt: [Finding] {
    guard let found = devilsNote else { return [] }
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
    guard !point.lookedForOpposite, point.contrary.isEmpty, let line = point.line else {
      return nil
    }
    let evidence = linked
    guard !evidence.isEmpty else { return nil }
    let cited = Set(evidence.map(\.ref))
    let places = Set(evidence.compactMap { $0.note?.place ?? $0.answer?.place })
    let own = Self.subjects(of: point.text)
    var behind: Set<String> = []
    for record in evidence { behind.formUnion(Self.subjects(of: record.latest.event?.text ?? "")) }
    let shares = evidence.flatMap(\.counts).map { $0.n * 100 / $0.of }
    let here = review.record(line)?.ref ?? line
    var best: (score: Int, record: Record)?
    for record in NearEvidence.latest(in: review, on: [here]) where !cited.contains(record.ref) {
      let words = Self.subjects(of: record.latest.event?.text ?? "")
      // A word of the point itself says more of what it is about than one of its evidence, and one
      // alone says enough only where there are few.
      let shared = words.intersection(own).count * 2
        + words.intersection(behind).subtracting(own).count
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

  /// What a text is about: its words without those that any note of a school may have, however
  /// they end.
  private static func subjects(of text: String) -> Set<String> {
    var subjects: Set<String> = []
    for word in NearEvidence.contentWords(text) {
      guard !stray.contains(word), !everyday.contains(word),
        !word.utf8.contains(where: { (0x30...0x39).contains($0) })
      else { continue }
      let stem = stem(word)
      if stem.count > 2, !stray.contains(stem) { subjects.insert(stem) }
    }
    return subjects
  }

  /// A word without a plural's or a past's ending.
  private static func stem(_ word: String) -> String {
    for ending in ["ing", "ed", "es", "s"] where word.hasSuffix(ending) && !word.hasSuffix("ss") {
      let stem = String(word.dropLast(ending.count))
      if stem.count >= 3 { return stem }
    }
    return word
  }

  private static let everyday: Set<String> = [
    "adult", "adults", "child", "children", "class", "lesson", "lessons", "pupil", "pupils",
    "staff", "student", "students", "teacher", "teachers", "that", "their", "them", "they",
    "this", "what", "when", "which", "with", "year", "from", "have", "were", "said", "some",
    "more", "most", "because", "first", "next", "then", "than", "there", "these", "those", "does",
    "much", "very", "need", "needs", "used", "using",
  ]

  private static let stray: Set<String> = [
    "word", "words", "talk", "talked", "talking", "talks", "speak", "spoke", "said", "says",
    "told", "tell", "heard", "hear", "asked", "asks", "answer", "answers", "question", "seen",
    "time", "times", "minute", "minutes", "second", "seconds", "number", "school", "people",
    "another", "other", "others", "each", "every", "both", "between", "after", "before", "during",
    "again", "also", "just", "only", "about", "into", "over", "once", "where", "while", "whole",
    "room", "rooms", "table", "tables", "going", "goes", "come", "came", "been", "being", "will",
    "would", "could", "might", "like", "make", "making", "made", "take", "took", "give", "gave",
    "know", "think", "thing", "things", "short", "long", "longer", "half", "term", "week", "today",
    "this", "those", "they", "many", "none", "same", "different", "part", "place", "year", "years",
    "group", "groups", "lead", "leads", "helps", "help", "happen", "happens", "look", "looked",
    "near", "nearest", "three", "four", "five", "seven", "eight", "nine", "eleven", "twelve",
    "count", "counted", "stop", "start", "work", "does", "doing", "done", "show", "showed", "shown",
    "find", "found", "keep", "kept", "ones", "here", "your", "yours", "ours", "were", "visit",
    "visits", "staff", "leader", "leaders", "began", "begin", "around", "along", "without",
  ]
}
