// The set-up as it is to be worked with: one value, also where two laptops changed it at once.

extension Review {
  /// What the latest version of the set-up says, filled up from versions that stand beside it, so
  /// that changing one field never drops what another laptop agreed meanwhile. Nil for a review
  /// without.
  ///
  /// - Complexity: linear in the versions that stand.
  public var mergedSetUp: ReviewSetUp? {
    guard let record = setUp else { return nil }
    let versions = record.current.compactMap { entry -> ReviewSetUp? in
      if case .review(let setUp)? = entry.event { setUp } else { nil }
    }
    guard var merged = versions.last else { return nil }
    merged.changed = nil
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
      for (field, value) in older.selfReview where (merged.selfReview[field] ?? "").isEmpty {
        merged.selfReview[field] = value
      }
    }
    return merged
  }

  /// What was agreed on a field; nil where nothing was.
  public func agreed(_ field: AgreementField) -> String? {
    let value = mergedSetUp?.agreement[field] ?? ""
    return value.contains { !$0.isWhitespace } ? value : nil
  }
}
