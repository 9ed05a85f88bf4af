// Orders to erase cut to a length that fits in a line. One order can name every tick of a long day,
// and a line has a limit.

import Domain

extension Erasure {
  /// How many entries one order names at most: 67 bytes each, and a third more under a passphrase,
  /// are less than half of what a line may hold.
  static let targetsMax = 4_096

  /// The order as orders that each fit in a line; together they say the same.
  var pieces: [Erasure] {
    guard targets.count > Self.targetsMax else { return [self] }
    return stride(from: 0, to: targets.count, by: Self.targetsMax).map { start in
      var piece = self
      piece.targets = Array(targets[start..<min(start + Self.targetsMax, targets.count)])
      return piece
    }
  }
}
