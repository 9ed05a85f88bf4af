// Lower-case hex digits to and from words. Upper case is refused: one value has one spelling.

enum Hex {
  /// The value of one digit; 255 for a byte that is none.
  static func value(_ byte: UInt8) -> UInt8 {
    let decimal = byte &- UInt8(ascii: "0")
    if decimal < 10 { return decimal }
    let letter = byte &- UInt8(ascii: "a")
    return letter < 6 ? letter + 10 : 255
  }

  static func word(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, count: Int) -> UInt64? {
    var word: UInt64 = 0
    for index in start..<start + count {
      let digit = value(bytes[index])
      if digit == 255 { return nil }
      word = word << 4 | UInt64(digit)
    }
    return word
  }

  static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// Appends the lowest `digits` digits of a word.
  static func write(_ word: UInt64, digits: Int, to out: inout [UInt8]) {
    for index in (0..<digits).reversed() {
      out.append(digit(UInt8(truncatingIfNeeded: word >> (UInt64(index) * 4)) & 0xF))
    }
  }

  static func put(
    _ word: UInt64, digits: Int, into out: UnsafeMutableBufferPointer<UInt8>, at: inout Int
  ) {
    for index in (0..<digits).reversed() {
      out[at] = digit(UInt8(truncatingIfNeeded: word >> (UInt64(index) * 4)) & 0xF)
      at += 1
    }
  }

  static func text(_ word: UInt64, digits: Int) -> String {
    String(unsafeUninitializedCapacity: digits) { out in
      var at = 0
      put(word, digits: digits, into: out, at: &at)
      return at
    }
  }

  /// Hands over the bytes of a text that has the right length.
  static func withDigits<Result>(
    of text: String, count: Int, _ read: (UnsafeBufferPointer<UInt8>) -> Result?
  ) -> Result? {
    var copy = text
    return copy.withUTF8 { $0.count == count ? read($0) : nil }
  }
}
