// The evidence on the line of a point in the order in which it is picked from, for those without a
// screen.

import Domain

/// The evidence on a point's line as a list, the nearest first; what is linked stands above.
public struct EvidenceRanking: Sendable {
  /// One note or answer.
  public struct Row: Hashable, Sendable {
    public let name: String
    /// "N06 09:41 Oak Y6"
    public let stamp: String
    public let text: String
    /// `evidence` or `contrary`; nil where the point does not cite it.
    public let linked: String?
    /// How near it is; 0 where it shares no word with the point.
    public let score: Int
  }

  public let rows: [Row]

  /// - Parameter isContrary: shows first what may say the opposite.
  /// - Complexity: linear in the entries of the review.
  public init(of point: Point, isContrary: Bool, in review: Review) {
    let picker = EvidencePicker(
      .point, point: nil, base: point, seen: [], prefersContrary: isContrary, review)
    let nearness = Nearness(to: point, isContrary: isContrary, review)
    rows = picker.items.map { item in
      let label = EvidenceLabel(item.ref, review)
      return Row(
        name: review.name(of: item.ref), stamp: label.stamp, text: label.text,
        linked: picker.supporting.contains(item.ref)
          ? "evidence" : picker.contrary.contains(item.ref) ? "contrary" : nil,
        score: review.record(item.ref).map { nearness.score($0) } ?? 0)
    }
  }
}
