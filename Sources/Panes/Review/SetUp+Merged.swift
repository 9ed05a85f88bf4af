// The set-up to show and to change: what the latest version says, filled up from versions that
// stand beside it, so that changing one field never drops what another laptop agreed meanwhile.

import Domain

extension ReviewSetUp {
  /// The set-up as all versions that stand make it; an empty one for a review without.
  static func merged(_ desk: Desk) -> ReviewSetUp {
    guard let record = desk.review.setUp else { return ReviewSetUp(school: "", day: desk.now.day) }
    let versions = record.current.compactMap { entry -> ReviewSetUp? in
      if case .review(let setUp)? = entry.event { setUp } else { nil }
    }
    guard var merged = versions.last else { return ReviewSetUp(school: "", day: desk.now.day) }
    for older in versions.dropLast().reversed() {
      if merged.school.isEmpty { merged.school = older.school }
      if merged.focus.isEmpty { merged.focus = older.focus }
      for member in older.team
      where !merged.team.contains(where: { $0.callsign == member.callsign }) {
        merged.team.append(member)
      }
      for (field, value) in older.agreement where (merged.agreement[field] ?? "").isEmpty {
        merged.agreement[field] = value
      }
    }
    return merged
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
    case .agreed(let field): setUp.agreement[field] = text.isEmpty ? nil : text
    }
    return setUp
  }
}

extension TeamRole {
  /// The role in words for the screen.
  var words: String {
    switch self {
    case .lead: "lead"
    case .reviewer: "reviewer"
    case .noteTaker: "note-taker"
    case .champion: "champion"
    case .host: "host"
    }
  }
}
