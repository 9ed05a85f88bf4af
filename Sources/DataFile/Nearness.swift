// Which known word somebody probably meant: "did you mean". Distance only, no dictionary.

/// The candidate nearest to a word, when one is near enough to be meant: at most a third of the
/// word's letters away, swaps counting one. The first of equals wins; nil when none is near.
/// - Complexity: O(candidates × word × candidate), words over 64 scalars are never near.
public func nearest(to word: String, among candidates: [String]) -> String? {
  let wanted = Array(word.lowercased().unicodeScalars)
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  let limit = max(1, wanted.count / 3)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars)
    guard abs(letters.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= limit, distance < (best?.distance ?? .max) { best = (distance, candidate) }
  }
  return best?.candidate
}

/// The candidates nearest to a word, the nearest first, however far away they are: those that begin
/// alike before those that do not. For complaints where there are too many choices to name.
/// - Complexity: O(candidates × word × candidate); of longer words the first 64 scalars count.
public func nearestFew(to word: String, among candidates: [String], limit: Int = 5) -> [String] {
  let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
  let ranked = candidates.map { candidate in
    let letters = Array(candidate.lowercased().unicodeScalars.prefix(64))
    let alike = zip(wanted, letters).prefix { $0 == $1 }.count
    return (away: editDistance(wanted, letters) - min(alike, 3), candidate: candidate)
  }
  // Sorting keeps the order of equals only where it is told to.
  let sorted = ranked.enumerated().sorted { left, right in
    (left.element.away, left.offset) < (right.element.away, right.offset)
  }
  return sorted.prefix(limit).map(\.element.candidate)
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let same = left[row] == right[column]
      var cost = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
