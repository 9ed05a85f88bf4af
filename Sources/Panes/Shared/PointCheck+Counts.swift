// Counts in a point held against those of what it links: a number that the notes have otherwise is
// what a host corrects first. A count they do not speak of is the writer's, and is left alone.

import Domain
import Guidance

extension PointCheck {
  /// Counts, `n` of `N`, that the linked evidence has otherwise: of the same things, or out of the
  /// same number. One that stands in a note, or is the sum of what notes counted, is not asked
  /// about.
  ///
  /// - Complexity: linear in the text for each of its counts, times the counts linked; of those the
  ///   first `countsMax` are added up.
  public var countsNotLinked: [Finding] {
    let records = linked + point.contrary.prefix(NearEvidence.recordsMax)
      .compactMap { review.record($0) }.filter(\.isVisible)
    // What the host put right differs from what was noted.
    guard !linked.isEmpty, point.response?.stance != .corrected else { return [] }
    let told = records.flatMap { record in
      let counts =
        record.counts.isEmpty
        ? Reading.counts(in: record.latest.event?.text ?? "") : record.counts
      return counts.map { (record: record, count: $0) }
    }
    guard !told.isEmpty else { return [] }
    let sums = Self.sums(told.map(\.count))
    let figures = records.map { Self.figures($0.latest.event?.text ?? "") }
    return Reading.counts(in: Self.withoutQuotes(point.text)).compactMap { count in
      let pair = Pair(n: count.n, of: count.of)
      if sums.contains(pair) || figures.contains(where: { $0.isSuperset(of: [pair.n, pair.of]) }) {
        return nil
      }
      guard let other = told.first(where: { Self.isOfTheSame($0.count, count) }) else { return nil }
      let words = ["of", "out of"].lazy.map { "\(count.n) \($0) \(count.of)" }
        .first { point.text.firstRange(of: $0) != nil } ?? "\(count.n)"
      let range = point.text.firstRange(of: words) ?? point.text.startIndex..<point.text.endIndex
      let utf8 = point.text.utf8
      let start = utf8.distance(from: utf8.startIndex, to: range.lowerBound)
      let end = utf8.distance(from: utf8.startIndex, to: range.upperBound)
      let name = review.name(of: other.record)
      return Finding(
        rule: "point.count-not-linked", code: "HEA", category: "evidence", level: .ask,
        tier: .flag, bytes: start..<end, in: point.text,
        why: "\"\(words)\": \(name) has \(other.count.n) of \(other.count.of). Which is it?",
        offers: [])
    }
  }

  /// How many counts are added up with one another.
  static let countsMax = 8

  private struct Pair: Hashable {
    var n: Int
    var of: Int
  }

  /// Every sum of some counts, themselves among them.
  private static func sums(_ counts: [Count]) -> Set<Pair> {
    var sums = Set(counts.map { Pair(n: $0.n, of: $0.of) })
    for count in counts.prefix(countsMax) {
      for sum in sums where sum.of < 100_000 {
        sums.insert(Pair(n: sum.n + count.n, of: sum.of + count.of))
      }
    }
    return sums
  }

  /// The numbers of a text, in figures or in words.
  private static func figures(_ text: String) -> Set<Int> {
    Set(TurningWords.words(of: text).compactMap { SubjectWords.figure($0).flatMap { Int($0) } })
  }

  /// Whether two counts are out of the same number, or of things with one name.
  private static func isOfTheSame(_ one: Count, _ other: Count) -> Bool {
    if one.of == other.of { return true }
    func names(_ count: Count, _ limit: Int) -> Set<String> {
      Set(
        TurningWords.words(of: count.label).prefix(limit).filter {
          !SubjectWords.empty.contains($0) && !VerbWords.isPast($0)
        }.map(SubjectWords.stem))
    }
    return !names(one, 3).isDisjoint(with: names(other, 2))
  }

  /// What somebody said they may have counted otherwise.
  private static func withoutQuotes(_ text: String) -> String {
    Reading.quoteRanges(in: text).reversed().reduce(into: text) { $0.removeSubrange($1) }
  }
}
