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
    text.withUnsafeBufferPointer { buffer -> [UInt8]? in
      guard isCanonical(buffer) else { return nil }
      var out: [UInt8] = []
      out.reserveCapacity(buffer.count / 4 * 3)
      for start in stride(from: 0, to: buffer.count, by: 4) {
        var group: UInt32 = 0
        var padding = 0
        for index in start..<start + 4 {
          if buffer[index] == UInt8(ascii: "=") { padding += 1 }
          group = group << 6 | UInt32(value(buffer[index]) & 0x3F)
        }
        for index in 0..<3 - padding {
          out.append(UInt8(truncatingIfNeeded: group >> UInt32(16 - index * 8)))
        }
      }
      return out
    }
  }

  static func isCanonical(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count % 4 == 0 else { return false }
    guard let last = text.last else { return true }
    var count = text.count
    if last == UInt8(ascii: "=") { count -= text[count - 2] == UInt8(ascii: "=") ? 2 : 1 }
    for index in 0..<count where value(text[index]) > 63 { return false }
    // The bits of the last digit that no byte uses are zero.
    switch text.count - count {
    case 1: return value(text[count - 1]) & 0b11 == 0
    case 2: return value(text[count - 1]) & 0b1111 == 0
    default: return true
    }
  }

  /// The six bits of a digit; zero for padding as `decode` masks it, over 63 for anything else.
  private static func value(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: 64
    }
  }
}
