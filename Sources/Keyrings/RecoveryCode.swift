// A code to print on paper and lock away: long enough that nobody guesses it, in groups that can be
// typed, with a check so that a slip of the finger is not taken for a wrong code.

import Crypto

/// `k7m2q-9xw4t-…`: six groups of five letters and digits, 140 random bits and 10 bits of check.
public struct RecoveryCode: Hashable, Sendable, CustomStringConvertible {
  /// Without letters that look like digits or like each other: i, l, o and u.
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let randomDigits = 28
  private static let count = 30
  private static let group = 5
  private static let tag = Array("alongside/1/recovery\n".utf8)

  /// As it is printed.
  public let description: String

  /// A new one.
  public static func random(using random: inout some RandomNumberGenerator) -> RecoveryCode {
    let digits = (0..<randomDigits).map { _ in
      Self.digits[Int(UInt8.random(in: 0..<32, using: &random))]
    }
    return RecoveryCode(digits + check(digits))
  }

  /// The code that somebody typed, however they grouped it; nil for what is none.
  init?(typed: borrowing Passphrase) {
    var digits: [UInt8] = []
    for byte in typed.bytes {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "-"): continue
      case UInt8(ascii: "o"), UInt8(ascii: "O"): digits.append(UInt8(ascii: "0"))
      case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "l"), UInt8(ascii: "L"):
        digits.append(UInt8(ascii: "1"))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): digits.append(byte | 0x20)
      default: digits.append(byte)
      }
      if digits.count > Self.count { return nil }
    }
    guard digits.count == Self.count, digits.allSatisfy(Self.digits.contains),
      Self.check(Array(digits.prefix(Self.randomDigits))).elementsEqual(digits.suffix(2))
    else { return nil }
    self.init(digits)
  }

  private init(_ digits: [UInt8]) {
    let groups = stride(from: 0, to: Self.count, by: Self.group).map {
      String(decoding: digits[$0..<$0 + Self.group], as: UTF8.self)
    }
    description = groups.joined(separator: "-")
  }

  /// What is derived from: the code as it is printed.
  public var passphrase: Passphrase? {
    var bytes = Array(description.utf8)
    defer { Secrecy.wipe(&bytes) }
    return Passphrase(bytes: bytes)
  }

  private static func check(_ digits: [UInt8]) -> [UInt8] {
    SHA256.hash(data: tag + digits).prefix(2).map { Self.digits[Int($0 & 31)] }
  }
}
