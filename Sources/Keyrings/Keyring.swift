// The file that holds a review's key, sealed under every passphrase that may open it. It says
// itself whether it is whole, so that damage is never taken for a wrong passphrase.

import Crypto
import JSONText
import Journal

/// The contents of `keys/keyring.json`.
public struct Keyring: Hashable, Sendable {
  /// Bytes of the largest file that is read.
  public static var bytesMax: Int { 1 << 16 }
  /// Every passphrase that is tried takes a while.
  public static var wrapsMax: Int { 16 }
  private static let tag = Array("alongside/1/keyring\n".utf8)

  public let review: ReviewID
  /// What a newer version added, besides the wraps and the digest.
  private let members: JSONObject
  var wraps: [Wrap]

  /// A keyring with one passphrase.
  /// - Parameter cost: scrypt's exponent, 15 to 20.
  public init(
    of review: ReviewID, key: ReviewKey, passphrase: borrowing Passphrase,
    cost: Int = Keyring.costDefault,
    random: inout some RandomNumberGenerator
  ) throws(KeyringError) {
    self.review = review
    members = [
      "format": "alongside.keyring", "version": 1, "review": .string(review.hex),
    ]
    wraps = [
      try Wrap(
        key, under: passphrase, of: review, cost: cost, salt: .random(using: &random),
        isRecovery: false)
    ]
  }

  /// The cost of a new passphrase: half a second and 128 MiB on a small machine of today.
  public static var costDefault: Int { Wrap.costDefault }

  /// Reads a keyring.
  /// - Throws: `damaged` where it is not whole or not as the format says, `newer`, `costly`.
  public init(bytes: [UInt8]) throws(KeyringError) {
    let text = bytes.last == 0x0A ? bytes.dropLast() : bytes[...]
    let end = Self.digestPart(of: EntryHash.zero).count
    guard bytes.count <= Self.bytesMax, text.count > end,
      let object = (try? JSONReader.value(of: text))?.object,
      object["format"]?.string == "alongside.keyring", let version = object["version"]?.integer
    else { throw .damaged }
    guard version <= 1 else { throw .newer(version: version) }
    let digest = Self.digest(of: Array(text.dropLast(end)) + [UInt8(ascii: "}")])
    guard text.suffix(end).elementsEqual(Self.digestPart(of: digest)),
      let review = object["review"]?.string.flatMap({ ReviewID(hex: $0) }),
      let list = object["wraps"]?.array, !list.isEmpty, list.count <= Self.wrapsMax
    else { throw .damaged }
    var wraps: [Wrap] = []
    for value in list {
      guard let wrap = value.object.flatMap({ Wrap($0) }) else { throw .damaged }
      // Before anything is derived: a planted keyring must not take gigabytes.
      guard Wrap.costs.contains(wrap.cost) else { throw .costly(exponent: wrap.cost) }
      wraps.append(wrap)
    }
    self.review = review
    self.wraps = wraps
    var members = object
    members["wraps"] = nil
    members["digest"] = nil
    self.members = members
  }

  /// The file's bytes.
  public var bytes: [UInt8] {
    var object = members
    object["wraps"] = .array(wraps.map { .object($0.object) })
    let whole = object.bytes
    return whole.dropLast() + Self.digestPart(of: Self.digest(of: whole)) + [0x0A]
  }

  private static func digestPart(of digest: EntryHash) -> [UInt8] {
    Array(",\"digest\":\"\(digest.hex)\"}".utf8)
  }

  private static func digest(of bytes: [UInt8]) -> EntryHash {
    EntryHash(bytes: Array(SHA256.hash(data: tag + bytes))) ?? .zero
  }
}
