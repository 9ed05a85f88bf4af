// The review's key sealed under one passphrase or one recovery code. What is slow here is slow on
// purpose: it is what each guess costs whoever found the keyring.

import Crypto
import CryptoExtras
import JSONText
import Journal

/// The review's key under one passphrase.
struct Wrap: Hashable, Sendable {
  /// 2^n is scrypt's cost; each step doubles time and memory.
  static let costDefault = 17
  /// 2^20 takes a gigabyte. More could only come from somebody who wants the program to stall.
  static let costs = 15...20
  private static let tag = Array("alongside/1/scrypt\n".utf8)
  private static let boundTag = Array("alongside/1/wrap\n".utf8)

  /// The whole object, what a newer version added included.
  private(set) var object: JSONObject
  let salt: Salt
  let cost: Int
  private let box: [UInt8]
  var isRecovery: Bool { object["use"]?.string == "recovery" }

  /// Reads one; nil where it is not as the format says.
  init?(_ object: JSONObject) {
    guard let salt = object["salt"]?.string.flatMap({ Salt(hex: $0) }),
      let cost = object["n"]?.integer.flatMap({ Int(exactly: $0) }),
      let box = object["box"]?.string.flatMap({ Base64.decode(Array($0.utf8)) }),
      box.count == ReviewKey.byteCount + ReviewKey.tagBytes
    else { return nil }
    self.object = object
    self.salt = salt
    self.cost = cost
    self.box = box
  }

  /// Wraps a key.
  init(
    _ key: ReviewKey, under passphrase: borrowing Passphrase, of review: ReviewID, cost: Int,
    salt: Salt, isRecovery: Bool
  ) throws(KeyringError) {
    guard let wrapping = Self.wrappingKey(passphrase, salt, cost),
      let nonce = try? ReviewKey.nonce()
    else { throw .underivable }
    let sealed = key.key.withUnsafeBytes { bytes in
      try? ChaChaPoly.seal(
        bytes, using: wrapping, nonce: nonce, authenticating: Self.bound(to: review))
    }
    guard let sealed else { throw .underivable }
    box = Array(sealed.ciphertext + sealed.tag)
    object = [
      "salt": .string(salt.hex), "n": .integer(Int64(cost)),
      "box": .string(String(decoding: Base64.encode(box), as: UTF8.self)),
    ]
    if isRecovery { object["use"] = "recovery" }
    self.salt = salt
    self.cost = cost
  }

  /// The key; nil for another passphrase.
  func open(_ passphrase: borrowing Passphrase, of review: ReviewID) throws(KeyringError)
    -> ReviewKey?
  {
    guard let wrapping = Self.wrappingKey(passphrase, salt, cost) else { throw .underivable }
    guard let nonce = try? ReviewKey.nonce(),
      let sealed = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: box[..<ReviewKey.byteCount], tag: box[ReviewKey.byteCount...]),
      var opened = try? ChaChaPoly.open(
        sealed, using: wrapping, authenticating: Self.bound(to: review))
    else { return nil }
    defer { opened.withUnsafeMutableBytes { Secrecy.wipe($0) } }
    return ReviewKey(SymmetricKey(data: opened))
  }

  /// A wrap of one review means nothing in another's keyring.
  private static func bound(to review: ReviewID) -> [UInt8] { boundTag + Array(review.hex.utf8) }

  private static func wrappingKey(
    _ passphrase: borrowing Passphrase, _ salt: Salt, _ cost: Int
  ) -> SymmetricKey? {
    try? KDF.Scrypt.deriveKey(
      from: UnsafeBufferPointer(passphrase.bytes), salt: tag + salt.bytes, outputByteCount: 32,
      rounds: 1 << cost, blockSize: 8, parallelism: 1)
  }
}

extension Salt {
  /// The 16 bytes.
  fileprivate var bytes: [UInt8] {
    let digits = Array(hex.utf8).map { UInt8($0 > 0x39 ? $0 - 0x57 : $0 - 0x30) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
