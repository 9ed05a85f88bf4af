// The two digests of the format. The only place that knows which library computes them.

import Crypto

enum Digest {
  static func head(_ bytes: UnsafeRawBufferPointer) -> EntryHash {
    var sha = SHA256()
    sha.update(bufferPointer: raw(Format.headTag))
    sha.update(bufferPointer: bytes)
    return hash(sha.finalize())
  }

  /// The commitment to a plain body: its salt and the bytes of its data.
  static func commit(_ salt: Salt, _ data: UnsafeRawBufferPointer) -> EntryHash {
    let words = (salt.words.0.bigEndian, salt.words.1.bigEndian)
    return withUnsafeBytes(of: words) { commit($0, data) }
  }

  /// The commitment to a sealed body: its salt and its base64 text.
  static func commit(_ salt: BoxSalt, _ box: UnsafeRawBufferPointer) -> EntryHash {
    let words = salt.value.words
    let stored = (
      words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian
    )
    return withUnsafeBytes(of: stored) { commit($0, box) }
  }

  private static func commit(
    _ salt: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer
  ) -> EntryHash {
    var sha = SHA256()
    sha.update(bufferPointer: raw(Format.bodyTag))
    sha.update(bufferPointer: salt)
    sha.update(bufferPointer: body)
    return hash(sha.finalize())
  }

  private static func raw(_ text: StaticString) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  private static func hash(_ digest: SHA256.Digest) -> EntryHash {
    digest.withUnsafeBytes { bytes in
      func word(_ index: Int) -> UInt64 {
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      }
      return EntryHash(word(0), word(1), word(2), word(3))
    }
  }
}
