// JSON in the one form this project writes: no white space, printable ASCII only, one way to write
// each value. Equal values give equal bytes, so a digest of the bytes is a digest of the value.

/// Writes values in canonical form.
public enum JSONWriter {
  /// Appends a value.
  /// - Complexity: linear in the bytes written.
  public static func write(_ value: JSONValue, to out: inout [UInt8]) {
    switch value {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(true): out.append(contentsOf: "true".utf8)
    case .bool(false): out.append(contentsOf: "false".utf8)
    case .integer(let number): write(number, to: &out)
    case .decimal(let text): out.append(contentsOf: text.utf8)
    case .string(let text): write(text, to: &out)
    case .array(let elements): write(elements, to: &out)
    case .object(let object): write(object, to: &out)
    }
  }

  /// Appends an object.
  public static func write(_ object: JSONObject, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "{"))
    var isFirst = true
    for member in object {
      if !isFirst { out.append(UInt8(ascii: ",")) }
      isFirst = false
      write(member.key, to: &out)
      out.append(UInt8(ascii: ":"))
      write(member.value, to: &out)
    }
    out.append(UInt8(ascii: "}"))
  }

  /// Appends a string with its quotes. Printable ASCII stands as it is; `"` and `\` get a
  /// backslash; everything else is `\uxxxx` in lower case, as a surrogate pair where needed.
  public static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    var copy = text
    // Most text is plain, and then it is copied whole.
    let wasPlain = copy.withUTF8 { bytes in
      for byte in bytes where !isPlain(byte) { return false }
      out.append(contentsOf: bytes)
      return true
    }
    if !wasPlain {
      for scalar in copy.unicodeScalars { write(scalar, to: &out) }
    }
    out.append(UInt8(ascii: "\""))
  }

  /// Appends an integer in decimal, with a sign only where it is negative.
  public static func write(_ number: Int64, to out: inout [UInt8]) {
    if number < 0 { out.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = out.count
    repeat {
      out.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    out[start...].reverse()
  }

  private static func write(_ elements: [JSONValue], to out: inout [UInt8]) {
    out.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      write(element, to: &out)
    }
    out.append(UInt8(ascii: "]"))
  }

  private static func write(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case 0x22, 0x5C:
      out.append(UInt8(ascii: "\\"))
      out.append(UInt8(value))
    case 0x20...0x7E: out.append(UInt8(value))
    case 0...0xFFFF: writeEscape(UInt16(value), to: &out)
    default:
      let above = value - 0x1_0000
      writeEscape(UInt16(0xD800 + (above >> 10)), to: &out)
      writeEscape(UInt16(0xDC00 + (above & 0x3FF)), to: &out)
    }
  }

  private static func writeEscape(_ unit: UInt16, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\\"))
    out.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] {
      let digit = UInt8((unit >> UInt16(shift)) & 0xF)
      out.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x5C
  }
}

extension JSONValue {
  /// The canonical bytes.
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    JSONWriter.write(self, to: &out)
    return out
  }

  /// The canonical text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension JSONObject {
  /// The canonical bytes.
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    JSONWriter.write(self, to: &out)
    return out
  }

  /// The canonical text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
