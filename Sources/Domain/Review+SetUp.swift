// The set-up as it is to be worked with: one value, also where two laptops changed it at once.

extension Review {
  /// What the versions of the set-up that stand say together, so that changing one field never
  /// drops what another laptop agreed meanwhile: of each field what was typed last, and where that
  /// is not known, what the latest version says, filled up from those beside it. Nil for a review
  /// without.
  ///
  /// - Complexity: linear in the versions that stand.
  public var mergedSetUp: ReviewSetUp? {
    guard let record = setUp else { return nil }
    let standing = record.currentPositions.compactMap { place -> (Int, ReviewSetUp)? in
      if case .review(let setUp)? = record.versions[place].event { (place, setUp) } else { nil }
    }
    let versions = standing.map(\.1)
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
    guard versions.count > 1 else { return merged }
    let changes = record.lastChanges(of: standing.map(\.0))
    for field in Set(changes.flatMap(\.keys)) {
      let places = changes.map { $0[field] ?? -1 }
      guard let last = places.max(), let version = places.lastIndex(of: last) else { continue }
      merged.take(field, from: versions[version])
    }
    return merged
  }

  /// What was agreed on a field; nil where nothing was.
  public func agreed(_ field: AgreementField) -> String? {
    let value = mergedSetUp?.agreement[field] ?? ""
    return value.contains { !$0.isWhitespace } ? value : nil
  }
}
