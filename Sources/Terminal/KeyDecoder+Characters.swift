// Single characters among the bytes of a terminal: controls and UTF-8, checked as it comes.

import Surface

extension KeyDecoder {
  /// What the first bytes of a stretch are.
  enum Reading: Hashable {
    case complete(Character, length: Int)
    /// A control of the second kind, which no key sends.
    case hidden(length: Int)
    case incomplete
    case invalid
  }

  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x0D: .enter
    case 0x09: .tab
    // ^A to ^Z are letters; ^@ and the five after ^Z keep their signs.
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  static func character(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard let lead = bytes.first else { return .incomplete }
    if lead < 0x80 { return .complete(Character(Unicode.Scalar(lead)), length: 1) }
    let length: Int
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(lead & 0x07))
    default: return .invalid
    }
    for byte in bytes.dropFirst().prefix(length - 1) {
      guard byte & 0xC0 == 0x80 else { return .invalid }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard bytes.count >= length else { return .incomplete }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return .invalid }
    if value < 0xA0 { return .hidden(length: length) }
    return .complete(Character(scalar), length: length)
  }
}
