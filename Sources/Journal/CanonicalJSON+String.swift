// Strings and keys in canonical form: one way to write each character, and no key twice.

extension CanonicalJSON {
  mutating func string() -> Bool {
    guard take(UInt8(ascii: "\"")) else { return false }
    while at < end {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return true
      }
      if byte == UInt8(ascii: "\\") {
        guard escape() else { return false }
      } else if byte >= 0x20 && byte < 0x7F {
        at += 1
      } else {
        return false
      }
    }
    return false
  }

  private mutating func escape() -> Bool {
    let start = at
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      at += 1
      return true
    case UInt8(ascii: "u"):
      if let unit = unit(), isRightlyEscaped(unit) { return true }
    default: break
    }
    at = start
    return false
  }

  private mutating func isRightlyEscaped(_ unit: UInt64) -> Bool {
    switch unit {
    case 0x20...0x7E: return false
    case 0xDC00...0xDFFF: return false
    case 0xD800...0xDBFF:
      guard take(UInt8(ascii: "\\")), byte == UInt8(ascii: "u"), let low = self.unit() else {
        return false
      }
      return low & 0xFC00 == 0xDC00
    default: return true
    }
  }

  /// The four digits behind the `u` at the cursor.
  private mutating func unit() -> UInt64? {
    guard at + 5 <= end, let unit = Hex.word(bytes, from: at + 1, count: 4) else { return nil }
    at += 5
    return unit
  }

  // Few keys are compared each with each as they come; many are left for `areDistinct`, so that a
  // line of nothing but keys cannot cost their square.
  private static var keysComparedMax: Int { 16 }

  func isNew(_ key: Range<Int>, since first: Int) -> Bool {
    if keys.count - first >= CanonicalJSON.keysComparedMax { return true }
    for index in first..<keys.count where isSame(keys[index], key) { return false }
    return true
  }

  mutating func areDistinct(from first: Int) -> Bool {
    if keys.count - first <= CanonicalJSON.keysComparedMax { return true }
    let sorted = keys[first...].sorted(by: precedes)
    for (left, right) in zip(sorted, sorted.dropFirst()) where isSame(left, right) {
      at = max(left.lowerBound, right.lowerBound)
      return false
    }
    return true
  }

  private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count && bytes[left].elementsEqual(bytes[right])
  }

  private func precedes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    bytes[left].lexicographicallyPrecedes(bytes[right])
  }
}

/// Integers as the format writes them.
enum Decimal {
  /// The integer that starts at this byte, and where it ends; nil where none of the allowed does.
  static func integer(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> (value: Int64, next: Int)? {
    var at = start
    var value: Int64 = 0
    // Sixteen digits cannot overflow, and the seventeenth is always too many.
    while at < end, at - start < 17 {
      let digit = bytes[at] &- UInt8(ascii: "0")
      if digit > 9 { break }
      value = value * 10 + Int64(digit)
      at += 1
    }
    if at == start || value > Head.integerMax { return nil }
    if at - start > 1 && bytes[start] == UInt8(ascii: "0") { return nil }
    return (value, at)
  }
}
