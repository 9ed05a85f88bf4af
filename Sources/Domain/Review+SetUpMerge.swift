// Which of several versions of the set-up says what of a field: the one in whose line the field was
// typed last. Every version carries all fields, so that the later one alone would bring back what
// another laptop has changed without its writer knowing.

extension Record {
  /// For each of some versions, the place among all versions of the last one in its line that typed
  /// a field; without places for fields that nobody typed, or of which that is not known.
  ///
  /// - Parameter heads: the places of those versions.
  /// - Complexity: linear in all versions for each of them.
  public func lastChanges(of heads: [Int]) -> [[String: Int]] {
    var places: [EntryRef: Int] = [:]
    for (place, version) in versions.enumerated() { places[version.ref] = place }
    return heads.map { head in
      var changes: [String: Int] = [:]
      var seen: Set<Int> = []
      var open = [head]
      while let place = open.popLast() {
        guard seen.insert(place).inserted else { continue }
        if case .review(let setUp)? = versions[place].event {
          for field in setUp.changed ?? [] { changes[field] = max(changes[field] ?? 0, place) }
        }
        open += versions[place].replaces.compactMap { places[$0] }
      }
      return changes
    }
  }
}

extension ReviewSetUp {
  /// Takes a field from another version, whatever that says of it.
  mutating func take(_ field: String, from other: ReviewSetUp) {
    if field == "focus" { focus = other.focus }
    if let own = AgreementField(rawValue: field) { agreement[own] = other.agreement[own] }
    if let own = SelfReviewField(rawValue: field) { selfReview[own] = other.selfReview[own] }
  }
}
