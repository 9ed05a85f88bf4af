// The reader's one pass over the bytes: a cursor that only moves forward.

struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0
  private var depth = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func whole() throws(JSONError) -> JSONValue {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      throw JSONError(.byteOrderMark, at: 0)
    }
    skipSpace()
    let value = try value()
    skipSpace()
    guard at == bytes.count else { throw JSONError(.trailingBytes, at: at) }
    return value
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case let byte: throw JSONError(.unexpected(byte: byte), at: at)
    }
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    try enter()
    var members: [JSONObject.Member] = []
    var offsets: [Int] = []
    if try !take(UInt8(ascii: "}"), afterSpace: true) {
      repeat {
        skipSpace()
        guard try peek() == UInt8(ascii: "\"") else { throw unexpected() }
        offsets.append(at)
        let key = try string()
        skipSpace()
        guard try take(UInt8(ascii: ":")) else { throw unexpected() }
        skipSpace()
        members.append(JSONObject.Member(key: key, value: try value()))
      } while try next(closing: UInt8(ascii: "}"))
    }
    depth -= 1
    try refuseDuplicates(members, offsets)
    return JSONObject(distinct: members)
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    if try !take(UInt8(ascii: "]"), afterSpace: true) {
      repeat {
        skipSpace()
        elements.append(try value())
      } while try next(closing: UInt8(ascii: "]"))
    }
    depth -= 1
    return elements
  }

  private mutating func enter() throws(JSONError) {
    guard depth < JSONReader.depthMax else {
      throw JSONError(.tooDeep(limit: JSONReader.depthMax), at: at)
    }
    depth += 1
    at += 1
  }

  /// Whether another element follows: true past a comma, false past the closing byte.
  private mutating func next(closing: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    if try take(UInt8(ascii: ",")) { return true }
    guard try take(closing) else { throw unexpected() }
    return false
  }

  // Keys compare by scalars, as bytes: `String` equality would call é and e + accent one key, and
  // another reader would not. Few members are compared each with each, many are sorted first.
  private func refuseDuplicates(
    _ members: [JSONObject.Member], _ offsets: [Int]
  ) throws(JSONError) {
    if members.count < 2 { return }
    if members.count <= 16 {
      for later in 1..<members.count {
        for earlier in 0..<later
        where JSONParser.isSame(members[earlier].key, members[later].key) {
          throw JSONError(.duplicateKey(members[later].key), at: offsets[later])
        }
      }
      return
    }
    let order = members.indices.sorted {
      let left = members[$0].key.utf8
      let right = members[$1].key.utf8
      if left.elementsEqual(right) { return $0 < $1 }
      return left.lexicographicallyPrecedes(right)
    }
    for (earlier, later) in zip(order, order.dropFirst())
    where JSONParser.isSame(members[earlier].key, members[later].key) {
      throw JSONError(.duplicateKey(members[later].key), at: offsets[later])
    }
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  private mutating func word(
    _ text: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    for index in 0..<text.utf8CodeUnitCount {
      guard try peek() == text.utf8Start[index] else { throw unexpected() }
      at += 1
    }
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = at
    let isNegative = try take(UInt8(ascii: "-"))
    var whole: Int64? = 0
    let firstDigit = at
    while at < bytes.count, let digit = digit(bytes[at]) {
      if let before = whole {
        let (scaled, over) = before.multipliedReportingOverflow(by: 10)
        let (sum, overToo) = scaled.subtractingReportingOverflow(digit)
        whole = over || overToo ? nil : sum
      }
      at += 1
    }
    let isLeadingZero = at - firstDigit > 1 && bytes[firstDigit] == UInt8(ascii: "0")
    guard at > firstDigit, !isLeadingZero else { throw JSONError(.badNumber, at: start) }
    var isInteger = true
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      isInteger = false
      at += 1
      try digits(of: start)
    }
    if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      at += 1
      if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") {
        at += 1
      }
      try digits(of: start)
    }
    // The digits were summed below zero, where the range is one larger; minus zero is no integer.
    if isInteger, let negative = whole, !(isNegative && negative == 0) {
      if isNegative { return .integer(negative) }
      if negative != Int64.min { return .integer(-negative) }
    }
    return .decimal(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func digits(of start: Int) throws(JSONError) {
    let first = at
    while at < bytes.count, digit(bytes[at]) != nil { at += 1 }
    guard at > first else { throw JSONError(.badNumber, at: start) }
  }

  private func digit(_ byte: UInt8) -> Int64? {
    let value = byte &- UInt8(ascii: "0")
    return value < 10 ? Int64(value) : nil
  }

  func unexpected() -> JSONError {
    at < bytes.count
      ? JSONError(.unexpected(byte: bytes[at]), at: at) : JSONError(.endsTooSoon, at: at)
  }

  func peek() throws(JSONError) -> UInt8 {
    guard at < bytes.count else { throw JSONError(.endsTooSoon, at: at) }
    return bytes[at]
  }

  private mutating func take(
    _ byte: UInt8, afterSpace: Bool = false
  ) throws(JSONError) -> Bool {
    if afterSpace { skipSpace() }
    guard try peek() == byte else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }
}
