// The sets of each class of words, packed as digits of `TableNumbers`. A text has few of the
// classes there are, so each is read when a word of it is met, and none when the program starts.

struct ClassSets: Equatable, Sendable {
  /// The traits of each class in rising order, each as what it is more than the one before.
  private(set) var digits: [UInt8] = []
  /// Where each class ends.
  private(set) var ends: [Int32] = []

  init() {}

  /// - Parameters:
  ///   - digits: what `append` made of all classes; white space may stand anywhere in it.
  ///   - ends: where each class ends in it.
  init(digits: [UInt8], ends: [Int32]) {
    self.digits = digits
    self.ends = ends
  }

  var count: Int { ends.count }

  /// Adds a class.
  /// - Parameter traits: its sets as traits, in rising order.
  mutating func append(_ traits: [UInt16]) {
    var last = 0
    for trait in traits.map({ Int($0) }) {
      digits += TableNumbers.digits(of: trait - last)
      last = trait
    }
    ends.append(Int32(digits.count))
  }

  /// Calls back with the sets of a class as traits, in rising order.
  @inline(__always)
  func each(of sort: UInt16, _ body: (Int) -> Void) {
    let start = sort == 0 ? 0 : Int(ends[Int(sort) - 1])
    let end = Int(ends[Int(sort)])
    digits.withUnsafeBufferPointer { digits in
      var trait = 0
      var shift = 0
      for place in start..<end {
        let byte = digits[place]
        if byte < TableNumbers.zero { continue }
        let digit = Int(byte &- TableNumbers.zero)
        trait &+= (digit & 31) << shift
        shift &+= 5
        if digit < 32 {
          body(trait)
          shift = 0
        }
      }
    }
  }

  /// The sets of a class as traits, in rising order.
  func traits(of sort: UInt16) -> [UInt16] {
    var traits: [UInt16] = []
    each(of: sort) { traits.append(UInt16(truncatingIfNeeded: $0)) }
    return traits
  }
}
