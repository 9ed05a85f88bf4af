// Chance that can be told again: what a pane draws follows from the review and the time alone, as
// all that it does follows from what it is given.

/// SplitMix64 (Steele, Lea and Flood, 2014): good enough to draw lots, and no secret.
public struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Chance for a draw in a review at a time. The newest entry's hash is nobody's choice, and no
  /// two reviews share it.
  public init(_ review: Review, at time: WallTime) {
    let newest = review.entries.last?.ref.bigEndianWords.0 ?? 0
    state = newest ^ UInt64(bitPattern: time.millisecondsSince1970)
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
