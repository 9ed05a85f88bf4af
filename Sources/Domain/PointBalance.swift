// Whether the points on a line of enquiry are few enough to be talked over and of both sorts
// (`domain` 8, synthesis). It is said, and never stands in anybody's way.

/// What the points on one line of enquiry have too many of, or none.
public enum PointBalance: Hashable, Sendable {
  /// More than can be talked over in the time there is.
  case tooMany(Int)
  /// Nobody has said of any point whether it works or puzzles.
  case unsorted
  case nothingWorks
  case nothingPuzzles

  /// The most points on a line.
  public static let pointsMax = 3

  /// In words for the screen.
  public var words: String {
    switch self {
    case .tooMany(let count): "\(count) points; at most \(PointBalance.pointsMax) are talked over"
    case .unsorted: "which works, and which puzzles?"
    case .nothingWorks: "none yet of something that works"
    case .nothingPuzzles: "none yet of something that puzzles"
    }
  }
}

extension Review {
  /// What is to be said of the points on a line; nothing where there are none. Parked points are
  /// not counted: they are not talked over.
  ///
  /// - Complexity: linear in the points.
  public func balance(of line: EntryRef) -> [PointBalance] {
    let wanted = record(line)?.ref ?? line
    return PointBalance.of(
      visible(.point).compactMap(\.point).filter { point in
        point.line.map { record($0)?.ref ?? $0 } == wanted && point.response?.stance != .parked
      })
  }
}

extension PointBalance {
  /// What is to be said of these points of one line.
  public static func of(_ points: [Point]) -> [PointBalance] {
    guard !points.isEmpty else { return [] }
    var found: [PointBalance] = points.count > pointsMax ? [.tooMany(points.count)] : []
    let sorts = Set(points.compactMap(\.sort))
    if sorts.isEmpty { return found + [.unsorted] }
    if !sorts.contains(.works) { found.append(.nothingWorks) }
    if !sorts.contains(.puzzles) { found.append(.nothingPuzzles) }
    return found
  }
}
