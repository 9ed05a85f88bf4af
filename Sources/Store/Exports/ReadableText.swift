// What a person reads in a document, whatever its form does to the letters: entities, escapes,
// folded lines and markup are undone, and of what is left only letters and digits count. No form is
// known by its name here, since a document may have been changed or called something else since.

/// The letters of a document in the ways it can be read.
enum ReadableText {
  /// As it stands; with its escapes undone; and the same without what stands in angle brackets.
  static func readings(of document: [UInt8]) -> [[UInt8]] {
    var readings = [document]
    if document.contains(where: { [UInt8(ascii: "&"), UInt8(ascii: "\\")].contains($0) }) {
      readings.append(unescaped(document, withoutTags: false))
    }
    if document.contains(UInt8(ascii: "<")) {
      readings.append(unescaped(document, withoutTags: true))
    }
    return readings.map { letters(String(decoding: $0, as: UTF8.self)) }
  }

  /// Letters and digits in lower case, as UTF-8; capital and small letters make no difference.
  static func letters(_ text: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: letters.append(UInt8(scalar.value))
      case 0x41...0x5A: letters.append(UInt8(scalar.value) + 0x20)
      case ..<0x80: continue
      default:
        let isRead = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        // By way of the capital: a heading in capitals is the same words.
        if isRead { letters += Array(String(scalar).uppercased().lowercased().utf8) }
      }
    }
    return letters
  }

  private static func unescaped(_ folded: [UInt8], withoutTags: Bool) -> [UInt8] {
    let bytes = unfolded(folded)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let rest = bytes[at...]
      switch bytes[at] {
      case UInt8(ascii: "&"):
        if let (text, length) = entity(rest) {
          out += Array(text.utf8)
          at += length
          continue
        }
      case UInt8(ascii: "\\"):
        if let (text, length) = escape(rest) {
          out += text
          at += length
          continue
        }
      case UInt8(ascii: "<") where withoutTags:
        if let end = rest.prefix(tagBytesMax).firstIndex(of: UInt8(ascii: ">")) {
          at = end + 1
          continue
        }
      default: break
      }
      out.append(bytes[at])
      at += 1
    }
    return out
  }

  /// Without line ends before a blank: a calendar's line may be folded within an escape.
  private static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let end = bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? at + 1 : at
      if bytes[end] == 0x0A, end + 1 < bytes.count, [0x20, 0x09].contains(bytes[end + 1]) {
        at = end + 2
        continue
      }
      out.append(bytes[at])
      at += 1
    }
    return out
  }

  private static let tagBytesMax = 2_000
  private static let entityBytesMax = 10
  private static let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ",
  ]

  /// `&amp;`, `&#39;`, `&#xeb;`: what it stands for and how many bytes it takes.
  private static func entity(_ rest: ArraySlice<UInt8>) -> (String, Int)? {
    guard let end = rest.prefix(entityBytesMax).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
    let length = end - rest.startIndex + 1
    if let known = entities[name] { return (known, length) }
    guard name.hasPrefix("#") else { return nil }
    let isHex = name.dropFirst().first?.lowercased() == "x"
    let value = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
    guard let scalar = value.flatMap(Unicode.Scalar.init) else { return nil }
    return (String(scalar), length)
  }

  /// `\u00eb`, a pair of them for one character, `\n`, or a mark that stands for itself.
  private static func escape(_ rest: ArraySlice<UInt8>) -> ([UInt8], Int)? {
    guard let mark = rest.dropFirst().first else { return nil }
    switch mark {
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return ([UInt8(ascii: " ")], 2)
    case UInt8(ascii: "u"):
      guard let first = unit(rest.dropFirst(2)) else { return nil }
      if let second = pairedUnit(rest.dropFirst(6)), UTF16.isLeadSurrogate(first) {
        return (Array(String(decoding: [first, second], as: UTF16.self).utf8), 12)
      }
      return (Array(String(decoding: [first], as: UTF16.self).utf8), 6)
    default: return ([mark], 2)
    }
  }

  private static func pairedUnit(_ rest: ArraySlice<UInt8>) -> UInt16? {
    guard rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return nil }
    return unit(rest.dropFirst(2)).flatMap { UTF16.isTrailSurrogate($0) ? $0 : nil }
  }

  private static func unit(_ rest: ArraySlice<UInt8>) -> UInt16? {
    let digits = rest.prefix(4)
    guard digits.count == 4 else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
