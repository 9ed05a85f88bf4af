// A passphrase in memory: bytes that exist once and are wiped. What people see as one word can be
// spelt in several ways, so it is brought into one form before anything is derived from it.

import CMemory

#if canImport(Darwin)
  import Foundation
#else
  // The standard library's own normalisation; no other library is needed for it.
  @_spi(_Unicode) import Swift
#endif

/// A passphrase or a recovery code, in Unicode NFC, as UTF-8.
public struct Passphrase: ~Copyable {
  /// Bytes of the longest passphrase.
  public static var bytesMax: Int { 1024 }

  /// Bytes of the longest one as it may be typed: letters taken apart take up to three times the
  /// room that they take in NFC.
  public static var typedBytesMax: Int { 3 * bytesMax }

  let bytes: UnsafeMutableBufferPointer<UInt8>
  /// Whether a mark of the byte order stood before it in its file.
  public var isMarked = false

  /// Takes bytes as somebody typed or stored them; the given ones are the caller's to wipe.
  /// - Returns: nil for nothing, for more than `bytesMax` in NFC, and for what is not UTF-8.
  public init?(_ typed: UnsafeRawBufferPointer) {
    guard let kept = Passphrase.kept(typed) else { return nil }
    bytes = kept
  }

  /// The same from an array.
  public init?(bytes typed: [UInt8]) {
    guard let kept = typed.withUnsafeBytes({ Passphrase.kept($0) }) else { return nil }
    bytes = kept
  }

  private static func kept(_ typed: UnsafeRawBufferPointer) -> UnsafeMutableBufferPointer<UInt8>? {
    guard !typed.isEmpty, typed.count <= typedBytesMax else { return nil }
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: typedBytesMax + 4)
    room.initialize(repeating: 0)
    var count = 0
    if typed.allSatisfy({ $0 < 0x80 }) {
      count = typed.copyBytes(to: room)
    } else {
      let text = String(decoding: typed, as: UTF8.self)
      // Decoding puts a stand-in for what is no UTF-8.
      guard text.utf8.elementsEqual(typed) else {
        room.deallocate()
        return nil
      }
      for scalar in composed(text) {
        for byte in UTF8.encode(scalar) ?? .init() where count < room.count {
          room[count] = byte
          count += 1
        }
      }
    }
    guard count <= bytesMax else {
      cm_wipe(room.baseAddress, room.count)
      room.deallocate()
      return nil
    }
    // The exact length, so that the rest of the program sees nothing but the passphrase.
    let exact = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count)
    _ = exact.initialize(from: room[..<count])
    cm_wipe(room.baseAddress, room.count)
    room.deallocate()
    return exact
  }

  deinit {
    cm_wipe(bytes.baseAddress, bytes.count)
    bytes.deallocate()
  }

  private static func composed(_ text: String) -> some Sequence<Unicode.Scalar> {
    #if canImport(Darwin)
      text.precomposedStringWithCanonicalMapping.unicodeScalars
    #else
      text._nfc
    #endif
  }

  /// Whether both say the same.
  public func isSame(as other: borrowing Passphrase) -> Bool { bytes.elementsEqual(other.bytes) }

  /// What nobody can type at a terminal in it, if anything: a control character, a mark of the byte
  /// order, or nothing but white space.
  public var untypable: Untypable? {
    let text = String(decoding: bytes, as: UTF8.self)
    if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      return .control
    }
    if text.unicodeScalars.contains("\u{FEFF}") { return .byteOrderMark }
    return text.allSatisfy(\.isWhitespace) ? .blank : nil
  }

  /// Why a passphrase could not be typed again.
  public enum Untypable: Sendable {
    case control, byteOrderMark, blank
  }

  /// With the mark that stood before it as its first letter; nil where none stood there.
  public var withMark: Passphrase? {
    guard isMarked else { return nil }
    var whole = Self.mark
    whole.reserveCapacity(whole.count + bytes.count)
    whole.append(contentsOf: bytes)
    defer { Secrecy.wipe(&whole) }
    return Passphrase(bytes: whole)
  }

  /// What some editors put in front of a file's first line.
  public static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Unicode scalars.
  public var length: Int { bytes.count { $0 & 0xC0 != 0x80 } }
}

/// What keeps a secret out of reach besides the keys.
public enum Secrecy {
  /// Wipes bytes that held something secret.
  public static func wipe(_ bytes: UnsafeMutableRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    cm_wipe(start, bytes.count)
  }

  /// Wipes an array that held something secret; it is empty afterwards. Copies made of it before
  /// are the caller's.
  public static func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { wipe($0) }
    bytes.removeAll()
  }

  /// Overwrites memory that was freed: texts, which Swift copies as it likes and never wipes, are
  /// in it for as long as nothing else happens to need the room. What is still held stays, and so
  /// do registers, what the terminal has, and pages that were swapped out before.
  /// - Complexity: linear in what was freed.
  /// - Returns: bytes overwritten; 0 where the system's allocator does not allow it.
  @discardableResult
  public static func scrubFreed() -> Int { Int(cm_scrub_freed()) }

  /// No core file and no reading of this process's memory by another one, from now on. Where the
  /// system refuses, nothing else changes.
  public static func leaveNoDumps() { _ = cm_leave_no_dumps() }
}
