// A pick at the door: who is talked with, or whose books are looked at, by the register and by
// chance, so that nobody has chosen them. `domain` 13, row 11.

/// So many numbers on a register, drawn by chance.
public struct RandomPick: Hashable, Sendable {
  /// How many there are to draw from; 1 to `totalMax`.
  public let total: Int
  /// Who was drawn: numbers on the register, from 1, rising.
  public let numbers: [Int]
  /// Who comes in the place of somebody who is away, in the order of drawing; at most two.
  public let reserves: [Int]

  /// More than any school has on one register.
  public static var totalMax: Int { 5_000 }
  /// More than anybody talks with in a slot.
  public static var countMax: Int { 60 }
  private static let reservesMax = 2

  /// Draws what words such as `4 of 27` ask for.
  ///
  /// - Returns: nil unless the words are two numbers with `of` between them, the first at least 1
  ///   and at most `countMax`, the second at least the first and at most `totalMax`.
  /// - Complexity: linear in the second number.
  public init?(_ words: String, using random: inout some RandomNumberGenerator) {
    let parts = words.lowercased().split(whereSeparator: \.isWhitespace)
    guard parts.count == 3, parts[1] == "of", let count = Int(parts[0]), let total = Int(parts[2]),
      (1...Self.countMax).contains(count), (count...max(count, Self.totalMax)).contains(total)
    else { return nil }
    self.total = total
    let drawn = (1...total).shuffled(using: &random)
    numbers = drawn.prefix(count).sorted()
    reserves = Array(drawn.dropFirst(count).prefix(Self.reservesMax))
  }

  /// How it is written down: `by chance, 4 of 27 on the register: 3, 8, 19, 24; if away 11, 2`.
  public var text: String {
    "by chance, \(numbers.count) of \(total) on the register: \(numbersText)"
  }

  /// The numbers alone: `3, 8, 19, 24; if away 11, 2`.
  public var numbersText: String {
    let drawn = Self.list(numbers)
    return reserves.isEmpty ? drawn : "\(drawn); if away \(Self.list(reserves))"
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ", ")
  }
}
