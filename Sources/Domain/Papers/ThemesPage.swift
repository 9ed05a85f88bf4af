// What a partnership may see of a review, where the host has said yes: what was looked into, and
// whether the feedback that was agreed shows what works or what puzzles. Nothing that anybody saw,
// heard or said, and no school (`domain` 9, CF6).

/// The page of themes for the partnership.
public struct ThemesPage: Sendable {
  private let review: Review

  /// - Returns: nil unless the host has agreed to it.
  public init?(_ review: Review) {
    guard review.mergedSetUp?.agreement[.shareThemes]?.lowercased() == "yes" else { return nil }
    self.review = review
  }

  /// - Complexity: linear in the lines of enquiry and the points.
  public var paper: Paper {
    var paper = Paper("Themes of a review")
    paper.paragraph(review.mergedSetUp?.agreement[.partnership] ?? "")
    let hold = ExportHold(review)
    let points = review.visible(.point).compactMap(\.point).filter { Sight.isAgreed($0) }
    let rows: [PaperItem] = review.visible(.line).compactMap { record in
      guard let line = record.line, !paper.holdsBack(record, hold) else { return nil }
      let sorts = Set(
        points.filter { point in
          point.line.map { review.record($0)?.ref == record.ref } ?? false
        }.compactMap(\.sort))
      return PaperItem(line.text, details: PointSort.allCases.filter(sorts.contains).map(\.theme))
    }
    paper.part("What was looked into", rows)
    paper.paragraph(
      "No school, class or person is named here, and nothing that anybody saw or said.")
    return paper
  }
}

extension PointSort {
  fileprivate var theme: String {
    switch self {
    case .works: "Agreed feedback shows something that works."
    case .puzzles: "Agreed feedback shows something that puzzles."
    }
  }
}
