// How near a piece of evidence is to a point, for lists that show the nearest first. Near is what
// shares its words; near to the other side is what shares them and comes from elsewhere or counts
// the opposite. It ranks and leaves nothing out.

import Domain

/// What evidence is measured against.
struct Nearness {
  private let words: Set<String>
  private let places: Set<String>
  /// Counts in the linked evidence, in hundredths.
  private let shares: [Int]
  private let isContrary: Bool

  /// The most records that are ranked; earlier ones follow in the order they came.
  static let rankedMax = 2_000

  /// - Parameter isContrary: true for what may say the opposite.
  /// - Complexity: linear in the point's words and its evidence.
  init(to point: Point, isContrary: Bool, _ review: Review) {
    let linked = point.evidence.prefix(NearEvidence.recordsMax).compactMap { review.record($0) }
    var words = NearEvidence.contentWords(point.text)
    for record in linked { words.formUnion(NearEvidence.contentWords(record.text)) }
    self.words = words
    places = Set(linked.compactMap(\.place))
    shares = linked.flatMap(\.counts).map { $0.n * 100 / $0.of }
    self.isContrary = isContrary
  }

  /// How near a record is; 0 for what shares no word.
  func score(_ record: Record) -> Int {
    let shared = NearEvidence.contentWords(record.text).intersection(words).count
    guard shared > 0 else { return 0 }
    let isCounted = !record.counts.isEmpty
    guard isContrary else { return min(shared, 5) * 2 + (isCounted ? 1 : 0) }
    let isElsewhere = record.place.map { !places.contains($0) } ?? false
    let isOpposite = record.counts.contains { count in
      shares.contains { abs($0 - count.n * 100 / count.of) >= 40 }
    }
    return min(shared, 5) * 2 + (isOpposite ? 3 : 0) + (isElsewhere ? 2 : 0)
  }

  /// References with the nearest first; those equally near stay in their order.
  ///
  /// - Complexity: O(n log n), with the words of at most `rankedMax` records looked at.
  func sorted(_ refs: [EntryRef], _ review: Review) -> [EntryRef] {
    let ranked = refs.suffix(Nearness.rankedMax)
    let scored = ranked.enumerated().map { place, ref in
      (score: review.record(ref).map { score($0) } ?? 0, place: place, ref: ref)
    }
    let near = scored.filter { $0.score > 0 }.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.place < $1.place
    }
    return near.map(\.ref) + refs.dropLast(ranked.count)
      + scored.filter { $0.score == 0 }.map(\.ref)
  }
}

extension Record {
  /// The words as they stand; empty where there are none.
  fileprivate var text: String { latest.event?.text ?? "" }
}
