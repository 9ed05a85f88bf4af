// The key of a review and what is sealed with it. Each body has a key of its own, derived from the
// review's key and a random salt, so that nothing counts and nothing is ever used twice; also not
// when a restored backup repeats its numbers.

import Crypto
import Journal

/// The 256 random bits from which every sealed body's key is derived.
///
/// The bytes are wiped when the last copy goes.
public struct ReviewKey: Sendable {
  /// Bytes.
  public static var byteCount: Int { 32 }
  /// Bytes of the tag behind the ciphertext.
  static var tagBytes: Int { 16 }

  let key: SymmetricKey

  init(_ key: SymmetricKey) { self.key = key }

  /// A new one from the system's random source.
  public static func random() -> ReviewKey { ReviewKey(SymmetricKey(size: .bits256)) }

  /// The key with these bytes; nil for another count. For fixtures and test vectors.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    key = SymmetricKey(data: bytes)
  }

  /// What a sealed thing is. Each has keys of its own, so that one can't be put in another's place.
  public enum Use: String, Sendable {
    case entry = "alongside/1/entry"
    case draft = "alongside/1/draft"
    case exports = "alongside/1/exports"

    /// Its name as bytes, made once: a review has thousands of boxes to open.
    fileprivate var bytes: [UInt8] {
      switch self {
      case .entry: Self.entryBytes
      case .draft: Self.draftBytes
      case .exports: Self.exportsBytes
      }
    }

    private static let entryBytes = Array(Use.entry.rawValue.utf8)
    private static let draftBytes = Array(Use.draft.rawValue.utf8)
    private static let exportsBytes = Array(Use.exports.rawValue.utf8)
  }

  /// The ciphertext and its tag.
  /// - Parameter additional: what the box is bound to, and is not part of it.
  public func box(
    _ bytes: [UInt8], as use: Use, salt: BoxSalt, additional: [UInt8]
  ) throws(JournalError) -> [UInt8] {
    do {
      let box = try ChaChaPoly.seal(
        bytes, using: oneTimeKey(use, salt), nonce: try Self.nonce(), authenticating: additional)
      return Array(box.ciphertext + box.tag)
    } catch {
      throw .sealing("the sealing failed")
    }
  }

  /// What was sealed; nil where the box was altered, moved or sealed under another key.
  public func open(
    _ box: [UInt8], as use: Use, salt: BoxSalt, additional: [UInt8]
  ) -> [UInt8]? {
    guard box.count >= Self.tagBytes, let nonce = try? Self.nonce(),
      let sealed = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: box[..<(box.count - Self.tagBytes)],
        tag: box[(box.count - Self.tagBytes)...])
    else { return nil }
    let opened = try? ChaChaPoly.open(
      sealed, using: oneTimeKey(use, salt), authenticating: additional)
    return opened.map { Array($0) }
  }

  /// The body of an entry; nil where it does not open.
  public func open(_ entry: Entry) -> [UInt8]? {
    guard case .boxed(let salt, let text) = entry.body, let box = Base64.decode(text) else {
      return nil
    }
    return open(box, as: .entry, salt: salt, additional: entry.head.additional)
  }

  /// Thirty-two bytes that stand for others, the same every time, and that nobody can make, or try
  /// out, without the key.
  public func code(of bytes: [UInt8]) -> [UInt8] {
    let own = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, info: Array("alongside/1/name".utf8), outputByteCount: 32)
    return Array(HMAC<SHA256>.authenticationCode(for: bytes, using: own))
  }

  private func oneTimeKey(_ use: Use, _ salt: BoxSalt) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, salt: salt.bytes, info: use.bytes, outputByteCount: 32)
  }

  /// The one-time key makes the nonce free to be anything that is always the same.
  static func nonce() throws -> ChaChaPoly.Nonce {
    try ChaChaPoly.Nonce(data: [UInt8](repeating: 0, count: 12))
  }
}

extension ReviewKey: Sealing {
  public func box(
    _ data: [UInt8], salt: BoxSalt, additional: [UInt8]
  ) throws(JournalError) -> [UInt8] {
    try box(data, as: .entry, salt: salt, additional: additional)
  }
}
