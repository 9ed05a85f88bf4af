// Strings: escapes, surrogate pairs, and the check that raw bytes are UTF-8.

extension JSONParser {
  mutating func string() throws(JSONError) -> String {
    at += 1
    let start = at
    // A string without escapes and without foreign bytes is one copy.
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        at += 1
        return text
      }
      if byte == UInt8(ascii: "\\") || byte >= 0x80 { break }
      if byte < 0x20 { throw JSONError(.controlCharacter(byte: byte), at: at) }
      at += 1
    }
    return try stringWithEscapes(from: start)
  }

  private mutating func stringWithEscapes(from start: Int) throws(JSONError) -> String {
    var out = Array(bytes[start..<at])
    var piece = at
    while true {
      let byte = try peek()
      switch byte {
      case UInt8(ascii: "\""):
        out.append(contentsOf: bytes[piece..<at])
        let end = at
        at += 1
        guard let text = String(validating: out, as: UTF8.self) else {
          throw JSONError(.badUTF8, at: firstBadUTF8(start..<end))
        }
        return text
      case UInt8(ascii: "\\"):
        out.append(contentsOf: bytes[piece..<at])
        try escape(into: &out)
        piece = at
      case 0..<0x20: throw JSONError(.controlCharacter(byte: byte), at: at)
      default: at += 1
      }
    }
  }

  private mutating func escape(into out: inout [UInt8]) throws(JSONError) {
    let start = at
    at += 1
    let kind = try peek()
    at += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(kind)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "u"): try unicodeEscape(from: start, into: &out)
    default: throw JSONError(.badEscape, at: start)
    }
  }

  private mutating func unicodeEscape(
    from start: Int, into out: inout [UInt8]
  ) throws(JSONError) {
    var value = UInt32(try fourHex(of: start))
    if value & 0xFC00 == 0xD800 {
      guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
        bytes[at + 1] == UInt8(ascii: "u")
      else { throw JSONError(.loneSurrogate, at: start) }
      at += 2
      let low = UInt32(try fourHex(of: start))
      guard low & 0xFC00 == 0xDC00 else { throw JSONError(.loneSurrogate, at: start) }
      value = 0x1_0000 + (value & 0x3FF) << 10 + (low & 0x3FF)
    }
    // Half a pair is the only value below 0x110000 that is no scalar.
    guard let scalar = Unicode.Scalar(value) else { throw JSONError(.loneSurrogate, at: start) }
    out.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
  }

  private mutating func fourHex(of start: Int) throws(JSONError) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      let byte = try peek()
      let digit: UInt16
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt16(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt16(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = UInt16(byte - UInt8(ascii: "A") + 10)
      default: throw JSONError(.badEscape, at: start)
      }
      value = value << 4 | digit
      at += 1
    }
    return value
  }

  // Only for the message: the string is known to be wrong somewhere.
  private func firstBadUTF8(_ range: Range<Int>) -> Int {
    var decoder = UTF8()
    var iterator = bytes[range].makeIterator()
    var place = range.lowerBound
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      place += UTF8.width(scalar)
    }
    return place
  }
}
