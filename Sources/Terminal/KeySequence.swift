// The escape sequences that keys send, by their grammar and not by a list for each terminal: with
// or without application mode, with or without modifiers, from xterm to the Linux console.

import Surface

/// What the bytes from an Escape on mean.
enum KeySequence: Hashable {
  case complete(Key, length: Int)
  /// Well formed and not a key known here; it is passed over whole, never shown as text.
  case unknown(length: Int)
  case pasteStart(length: Int)
  /// The Escape is a key of its own, whatever follows.
  case escapeAlone
  case incomplete

  /// Reads one sequence; `bytes` begins with an Escape.
  init(_ bytes: ArraySlice<UInt8>) {
    let rest = bytes.dropFirst()
    guard let second = rest.first else {
      self = .incomplete
      return
    }
    switch second {
    case UInt8(ascii: "["): self = Self.control(rest.dropFirst())
    case UInt8(ascii: "O"): self = Self.single(rest.dropFirst())
    case 0x0D, 0x0A: self = .complete(.altEnter, length: 2)
    // Alt and Backspace takes out a word, as in a shell.
    case 0x7F, 0x08: self = .complete(.control("w"), length: 2)
    case 0x00..<0x20: self = .escapeAlone
    default:
      switch KeyDecoder.character(rest) {
      case .complete(let character, let length):
        self = .complete(.alt(character), length: length + 1)
      case .incomplete: self = .incomplete
      case .hidden, .invalid: self = .escapeAlone
      }
    }
  }

  /// `ESC O` and a letter. Some terminals put the number of a modifier between.
  private static func single(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    guard let first = bytes.first else { return .incomplete }
    var final = first
    var length = 3
    var modifiers = Modifiers()
    if first >= 0x31, first <= 0x38 {
      guard let second = bytes.dropFirst().first else { return .incomplete }
      modifiers = Modifiers(parameter: Int(first) - 0x30)
      final = second
      length = 4
    }
    guard final >= 0x40, final < 0x7F else { return .unknown(length: length - 1) }
    switch final {
    case UInt8(ascii: "M"): return .complete(.enter, length: length)
    case UInt8(ascii: "c"): return .complete(.wordRight, length: length)
    case UInt8(ascii: "d"): return .complete(.wordLeft, length: length)
    default:
      guard let key = letterKey(final, modifiers) else { return .unknown(length: length) }
      return .complete(key, length: length)
    }
  }

  /// `ESC [`, parameters, a final byte.
  private static func control(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    var numbers = [0]
    var index = bytes.startIndex
    while index < bytes.endIndex, bytes[index] >= 0x20, bytes[index] < 0x40 {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // Far below overflow; a number this large names no key.
        let last = numbers.count - 1
        numbers[last] = min(numbers[last] * 10 + Int(byte) - 0x30, 9_999_999)
      case UInt8(ascii: ";"), UInt8(ascii: ":"): if numbers.count < 8 { numbers.append(0) }
      default: break
      }
      index += 1
    }
    guard index < bytes.endIndex else { return .incomplete }
    let final = bytes[index]
    let length = index - bytes.startIndex + 3
    // A byte that cannot stand here ends the sequence and belongs to what follows.
    guard final >= 0x40, final < 0x7F else { return .unknown(length: length - 1) }
    if final == UInt8(ascii: "["), length == 3 {
      // The Linux console: F1 to F5.
      guard let letter = bytes.dropFirst().first else { return .incomplete }
      guard letter >= 0x41, letter <= 0x45 else { return .unknown(length: 4) }
      return .complete(.function(Int(letter) - 0x40), length: 4)
    }
    let modifiers = Modifiers(parameter: numbers.count > 1 ? numbers[1] : 0)
    switch final {
    case UInt8(ascii: "~"):
      if numbers[0] == 200 { return .pasteStart(length: length) }
      if numbers[0] == 27, numbers.count > 2 {
        return result(codeKey(numbers[2], modifiers), length)
      }
      return result(numberKey(numbers[0]), length)
    case UInt8(ascii: "u"): return result(codeKey(numbers[0], modifiers), length)
    default: return result(letterKey(final, modifiers), length)
    }
  }

  private static func result(_ key: Key?, _ length: Int) -> KeySequence {
    key.map { .complete($0, length: length) } ?? .unknown(length: length)
  }

  private static func letterKey(_ letter: UInt8, _ modifiers: Modifiers) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): modifiers.movesByWord ? .wordRight : .right
    case UInt8(ascii: "D"): modifiers.movesByWord ? .wordLeft : .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 0x4F)
    default: nil
    }
  }

  private static func numberKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// Keys that come as the number of their character, with the modifiers apart.
  private static func codeKey(_ code: Int, _ modifiers: Modifiers) -> Key? {
    switch code {
    case 9: return modifiers.shift ? .backTab : .tab
    case 13: return modifiers == Modifiers() ? .enter : .altEnter
    case 27: return .escape
    case 127: return modifiers == Modifiers() ? .backspace : .control("w")
    default: break
    }
    guard code >= 0x20, let scalar = Unicode.Scalar(UInt32(code)), !(0x80..<0xA0).contains(code)
    else { return nil }
    let character = Character(scalar)
    if modifiers.control { return .control(character.lowercased().first ?? character) }
    return modifiers.alt ? .alt(character) : .character(character)
  }
}

/// Shift, Alt and Control as terminals count them: one more than the sum of their bits.
private struct Modifiers: Hashable {
  var shift = false
  var alt = false
  var control = false

  init() {}

  init(parameter: Int) {
    let bits = parameter > 0 ? parameter - 1 : 0
    shift = bits & 1 != 0
    alt = bits & 2 != 0
    control = bits & 4 != 0
  }

  var movesByWord: Bool { alt || control }
}
