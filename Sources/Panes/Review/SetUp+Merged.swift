// The set-up to show and to change: what the latest version says, filled up from versions that
// stand beside it, so that changing one field never drops what another laptop agreed meanwhile.

import Domain

extension ReviewSetUp {
  /// The set-up as all versions that stand make it; an empty one for a review without.
  static func merged(_ desk: Desk) -> ReviewSetUp {
    desk.review.mergedSetUp ?? ReviewSetUp(school: "", day: desk.now.day)
  }

  /// The set-up with one field changed.
  /// - Returns: nil when the text cannot be that field's value.
  func setting(_ field: SetUpField, to text: String) -> ReviewSetUp? {
    var setUp = self
    switch field {
    case .school: setUp.school = text
    case .day:
      guard let day = Day(text) else { return nil }
      setUp.day = day
    case .nation:
      guard let nation = Nation(rawValue: text.lowercased()) else { return nil }
      setUp.nation = nation
    case .focus: setUp.focus = text
    case .agreed(let field):
      guard field.allows(text) else { return nil }
      setUp.agreement[field] = text.isEmpty ? nil : text
    case .selfReview(let field): setUp.selfReview[field] = text.isEmpty ? nil : text
    }
    return setUp
  }
}
