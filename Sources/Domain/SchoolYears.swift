// School years as place codes name them: `Y4`, `Y4-Y6`, `EYFS`. From them come how far apart two
// classes are and which phase of school a room belongs to. It reads codes and knows no school.

/// A run of school years; 0 stands for the years before Year 1.
public struct SchoolYears: Hashable, Sendable {
  /// 0 to 13, in order.
  public let years: ClosedRange<Int>

  /// The years a place code speaks of; nil where it speaks of none, such as a hall or a group.
  public init?(place: String) {
    var found: [Int] = []
    for word in place.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard let year = SchoolYears.year(word.lowercased()) else { continue }
      found.append(year)
    }
    guard let first = found.min(), let last = found.max() else { return nil }
    years = first...last
  }

  private static func year(_ word: String) -> Int? {
    if ["eyfs", "nursery", "reception", "yr", "ks0"].contains(word) { return 0 }
    guard word.first == "y" else { return nil }
    // A class of a year may carry a letter: Y4b.
    let digits = word.dropFirst().prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(1 + digits.count)
    guard !digits.isEmpty, rest.count <= 1, rest.allSatisfy(\.isLetter),
      let year = decimal(Array(digits.utf8)[...]), (1...13).contains(year)
    else { return nil }
    return year
  }

  /// How many years lie between the nearest ends; 0 where they meet.
  public func distance(to other: SchoolYears) -> Int {
    if years.overlaps(other.years) { return 0 }
    return years.upperBound < other.years.lowerBound
      ? other.years.lowerBound - years.upperBound : years.lowerBound - other.years.upperBound
  }

  /// The phases these years reach into, the youngest first.
  public var phases: [SchoolPhase] {
    SchoolPhase.allCases.filter { $0.years.overlaps(years) }
  }
}

/// Stretches of school that are looked at apart, since what holds in one need not in another.
public enum SchoolPhase: Int, CaseIterable, Hashable, Sendable, Comparable {
  case early, infant, junior, lower, upper, sixth

  public var years: ClosedRange<Int> {
    switch self {
    case .early: 0...0
    case .infant: 1...2
    case .junior: 3...6
    case .lower: 7...9
    case .upper: 10...11
    case .sixth: 12...13
    }
  }

  /// `Y1-Y2`, or `EYFS`.
  public var label: String {
    self == .early ? "EYFS" : "Y\(years.lowerBound)-Y\(years.upperBound)"
  }

  public static func < (left: SchoolPhase, right: SchoolPhase) -> Bool {
    left.rawValue < right.rawValue
  }
}
