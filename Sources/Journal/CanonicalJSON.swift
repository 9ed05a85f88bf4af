// Whether bytes are one JSON object in the only form a line may hold. It checks and builds nothing,
// so that a hundred thousand lines can be checked without a single value being made.

struct CanonicalJSON {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var at: Int
  private var depth = 0
  // The keys of the objects now open, innermost last, as ranges of bytes: in canonical form two
  // keys are the same exactly if their bytes are.
  var keys: [Range<Int>] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  /// The first byte in the range at which it is no canonical object; nil where it is one.
  /// - Complexity: linear, and the sorting of keys in objects of many members.
  static func fault(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    var check = CanonicalJSON(bytes, range)
    guard check.byte == UInt8(ascii: "{"), check.value(), check.at == check.end else {
      return check.at
    }
    return nil
  }

  var byte: UInt8? { at < end ? bytes[at] : nil }

  mutating func take(_ wanted: UInt8) -> Bool {
    guard at < end, bytes[at] == wanted else { return false }
    at += 1
    return true
  }

  private mutating func value() -> Bool {
    guard let byte else { return false }
    switch byte {
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return integer()
    case UInt8(ascii: "t"): return word("true")
    case UInt8(ascii: "f"): return word("false")
    case UInt8(ascii: "n"): return word("null")
    default: return false
    }
  }

  private mutating func object() -> Bool {
    guard enter() else { return false }
    if take(UInt8(ascii: "}")) { return leave() }
    let first = keys.count
    repeat {
      let start = at
      guard string() else { return false }
      let key = start..<at
      guard isNew(key, since: first) else {
        at = start
        return false
      }
      keys.append(key)
      guard take(UInt8(ascii: ":")), value() else { return false }
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")), areDistinct(from: first) else { return false }
    keys.removeSubrange(first...)
    return leave()
  }

  private mutating func array() -> Bool {
    guard enter() else { return false }
    if take(UInt8(ascii: "]")) { return leave() }
    repeat {
      guard value() else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) && leave()
  }

  private mutating func enter() -> Bool {
    guard depth < Format.depthMax else { return false }
    depth += 1
    at += 1
    return true
  }

  private mutating func leave() -> Bool {
    depth -= 1
    return true
  }

  private mutating func word(_ text: StaticString) -> Bool {
    for index in 0..<text.utf8CodeUnitCount {
      guard take(text.utf8Start[index]) else { return false }
    }
    return true
  }

  private mutating func integer() -> Bool {
    guard let (_, next) = Decimal.integer(bytes, from: at, to: end) else { return false }
    at = next
    return true
  }
}
