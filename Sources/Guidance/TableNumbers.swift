// Numbers as text that needs no escaping in a program: five bits a character, the lowest first, and
// a sixth that says another follows. White space stands for nothing.

/// Reads the numbers of a text one after the other. Past the end every number is 0.
struct TableNumbers {
  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0

  static let zero: UInt8 = 0x30

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  @inline(__always)
  mutating func next() -> Int {
    var value = 0
    var shift = 0
    while at < text.count {
      let byte = text[at]
      at &+= 1
      if byte < Self.zero { continue }
      let digit = Int(byte &- Self.zero)
      value |= (digit & 31) << shift
      if digit < 32 { return value }
      shift &+= 5
    }
    return value
  }

  /// The next number; nil past the end.
  @inline(__always)
  mutating func nextIfAny() -> Int? {
    while at < text.count, text[at] < Self.zero { at &+= 1 }
    return at < text.count ? next() : nil
  }

  /// A number of things, each read by the body.
  @inline(__always)
  mutating func list<Value>(_ body: (inout TableNumbers) -> Value) -> [Value] {
    let count = next()
    var all: [Value] = []
    all.reserveCapacity(count)
    for _ in 0..<count { all.append(body(&self)) }
    return all
  }

  /// The digits of a number that is not negative.
  static func digits(of number: Int) -> [UInt8] {
    var rest = number
    var digits: [UInt8] = []
    repeat {
      let more = rest > 31 ? 32 : 0
      digits.append(zero + UInt8(rest & 31 | more))
      rest >>= 5
    } while rest > 0
    return digits
  }
}
