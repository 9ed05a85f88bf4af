// A line that is typed unseen. Its bytes stay in one place, are never copied by growing, and are
// wiped when they have served.

import Keyrings
import Surface

/// A passphrase on its way in.
struct MaskedLine: Sendable {
  private var bytes: [UInt8] = []
  /// Bytes of each character, so that one can be taken back.
  private var lengths: [UInt8] = []

  init() {
    bytes.reserveCapacity(Passphrase.bytesMax)
    lengths.reserveCapacity(Passphrase.bytesMax)
  }

  /// Characters.
  var count: Int { lengths.count }
  var isEmpty: Bool { bytes.isEmpty }

  /// Whether both say the same, letter for letter.
  func isSame(as other: MaskedLine) -> Bool { bytes == other.bytes }

  /// Takes a key; what is no key for a line does nothing.
  mutating func press(_ key: Key) {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"):
      guard let length = lengths.popLast() else { return }
      bytes.removeLast(Int(length))
    case .control("u"), .control("w"): wipe()
    default: break
    }
  }

  /// Types words; what no longer fits is left out.
  mutating func insert(_ words: some StringProtocol) {
    for character in words {
      let utf8 = character.utf8
      guard utf8.count <= 255, bytes.count + utf8.count <= Passphrase.bytesMax else { return }
      bytes.append(contentsOf: utf8)
      lengths.append(UInt8(utf8.count))
    }
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    bytes.withUnsafeBytes(body)
  }

  mutating func wipe() {
    bytes.withUnsafeMutableBytes { Secrecy.wipe($0) }
    bytes.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
  }
}
