// One writer's journal for a fixture: every id, salt and clock is chosen, so that the same calls
// give the same bytes for ever. Bodies are sealed here as the specification says it, with the
// standard primitives and none of the program's own code.

import Crypto
import Journal
import TestSupport
import Testing

/// A journal under construction.
struct FixtureChain {
  let review: ReviewID
  let writer: WriterID
  private(set) var entries: [Entry] = []
  private var random: SplitMix64

  init(review: String, writer: String, seed: UInt64) throws {
    self.review = try #require(ReviewID(hex: review))
    self.writer = try #require(WriterID(hex: writer))
    random = SplitMix64(seed: seed)
  }

  /// Adds an entry.
  /// - Parameter key: the review's key; nil leaves the body plain.
  mutating func add(
    _ kind: String, _ data: [UInt8], clock: Int64, key: [UInt8]? = nil
  ) throws -> EntryHash {
    let seq = Int64(entries.count) + 1
    let prev = entries.last?.hash ?? .zero
    let body: Body
    if let key {
      let salt = BoxSalt.random(using: &random)
      let head = Head(
        review: review, writer: writer, seq: seq, clock: clock, kind: kind, prev: prev,
        commit: .zero)
      body = .boxed(
        salt: salt,
        box: Base64.encode(try Sealed.box(data, key, salt.bytes, head.additional)))
    } else {
      body = .plain(salt: .random(using: &random), data: data)
    }
    let entry = Line.entry(
      review: review, writer: writer, seq: seq, clock: clock, kind: kind, prev: prev, body: body)
    entries.append(entry)
    return entry.hash
  }

  /// Takes the words of an entry away, as erasing leaves it.
  mutating func erase(_ hash: EntryHash) {
    for index in entries.indices where entries[index].hash == hash {
      entries[index].body = .erased
    }
  }

  /// The lines of the first entries, or of all.
  func lines(_ count: Int? = nil) -> [UInt8] {
    entries.prefix(count ?? entries.count).flatMap(Line.bytes(of:))
  }
}

/// Sealed bodies by the letter of the specification.
enum Sealed {
  /// The bytes counting up from zero: no secret, but the same for every reader.
  static let key = [UInt8](0..<32)

  static func box(
    _ data: [UInt8], _ key: [UInt8], _ salt: [UInt8], _ additional: [UInt8]
  ) throws -> [UInt8] {
    let box = try ChaChaPoly.seal(
      data, using: entryKey(key, salt), nonce: try nonce(), authenticating: additional)
    return Array(box.ciphertext + box.tag)
  }

  static func open(_ entry: Entry, _ key: [UInt8]) throws -> [UInt8] {
    guard case .boxed(let salt, let text) = entry.body else { return [] }
    let bytes = try #require(Base64.decode(text))
    let box = try ChaChaPoly.SealedBox(
      nonce: try nonce(), ciphertext: bytes.dropLast(16), tag: bytes.suffix(16))
    return Array(
      try ChaChaPoly.open(
        box, using: entryKey(key, salt.bytes), authenticating: entry.head.additional))
  }

  private static func entryKey(_ key: [UInt8], _ salt: [UInt8]) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: key), salt: salt,
      info: Array("alongside/1/entry".utf8), outputByteCount: 32)
  }

  private static func nonce() throws -> ChaChaPoly.Nonce {
    try ChaChaPoly.Nonce(data: [UInt8](repeating: 0, count: 12))
  }
}
