// Base64 with one spelling for each value: padded, and without stray bits in the last digit.

/// Base64 (RFC 4648, section 4), canonical both ways.
public enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of these bytes, as ASCII.
  public static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let piece = bytes[start..<min(start + 3, bytes.count)]
      var group: UInt32 = 0
      for byte in piece { group = group << 8 | UInt32(byte) }
      group <<= UInt32(3 - piece.count) * 8
      for index in 0..<4 {
        let digit = digits[Int(group >> UInt32(18 - index * 6)) & 0x3F]
        out.append(index <= piece.count ? digit : UInt8(ascii: "="))
      }
    }
    return out
  }

  /// The bytes of this text; nil where it is not canonical.
  public static func decode(_ text: [UInt8]) -> [UInt8]? {
    text.withUnsafeBufferPointer { text -> [UInt8]? in
      guard isCanonical(text) else { return nil }
      let padding = text.reversed().prefix(2).count { $0 == UInt8(ascii: "=") }
      let count = text.count / 4 * 3 - padding
      // Room for the bytes of the padding, too, so that every group is written alike.
      return values.withUnsafeBufferPointer { values in
        [UInt8](unsafeUninitializedCapacity: count + padding) { out, filled in
          var place = 0
          for start in stride(from: 0, to: text.count, by: 4) {
            var group: UInt32 = 0
            for index in start..<start &+ 4 {
              group = group << 6 | UInt32(values[Int(text[index])] & 0x3F)
            }
            out[place] = UInt8(truncatingIfNeeded: group >> 16)
            out[place &+ 1] = UInt8(truncatingIfNeeded: group >> 8)
            out[place &+ 2] = UInt8(truncatingIfNeeded: group)
            place &+= 3
          }
          filled = count
        }
      }
    }
  }

  static func isCanonical(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count % 4 == 0 else { return false }
    guard let last = text.last else { return true }
    var count = text.count
    if last == UInt8(ascii: "=") { count -= text[count - 2] == UInt8(ascii: "=") ? 2 : 1 }
    return values.withUnsafeBufferPointer { values in
      var all: UInt8 = 0
      for index in 0..<count { all |= values[Int(text[index])] }
      guard all < 64 else { return false }
      // The bits of the last digit that no byte uses are zero.
      let unused = values[Int(text[count - 1])]
      switch text.count - count {
      case 1: return unused & 0b11 == 0
      case 2: return unused & 0b1111 == 0
      default: return true
      }
    }
  }

  /// The six bits of each digit; 64 for what is none, which is no bit of any.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()
}
