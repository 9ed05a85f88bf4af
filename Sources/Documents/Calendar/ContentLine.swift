// One content line of RFC 5545: a name, parameters and a value. It knows the grammar and the
// escapes of text, and nothing of what a property means.

/// A property as it stands in the file.
struct ContentLine {
  /// In upper case.
  let name: String
  /// Names in upper case; only the first value of each.
  let parameters: [(name: String, value: String)]
  /// As written, escapes and all.
  let value: String
  let number: Int
  /// True where bytes were not UTF-8, or NUL, and U+FFFD stands for them.
  let isDamaged: Bool

  /// Nil when the bytes are not `NAME;parameters:value`.
  init?(_ bytes: [UInt8], number: Int) {
    var at = 0
    while at < bytes.count, ContentLine.isNameByte(bytes[at]) { at += 1 }
    guard at > 0, at < bytes.count else { return nil }
    name = ContentLine.upper(bytes[0..<at])
    var parameters: [(name: String, value: String)] = []
    while at < bytes.count, bytes[at] == UInt8(ascii: ";") {
      let start = at + 1
      at = start
      while at < bytes.count, ContentLine.isNameByte(bytes[at]) { at += 1 }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "="), at > start else { return nil }
      let parameter = ContentLine.upper(bytes[start..<at])
      at += 1
      guard let value = ContentLine.parameterValue(bytes, &at) else { return nil }
      // Nothing we read has many parameters; a line that does is not read for them.
      if parameters.count < 20 { parameters.append((parameter, value)) }
    }
    guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { return nil }
    self.parameters = parameters
    let raw = bytes[(at + 1)...]
    let decoded = String(decoding: raw, as: UTF8.self)
    if decoded.utf8.elementsEqual(raw), !raw.contains(0) {
      value = decoded
      isDamaged = false
    } else {
      var mended = String.UnicodeScalarView()
      for scalar in decoded.unicodeScalars { mended.append(scalar == "\0" ? "\u{FFFD}" : scalar) }
      value = String(mended)
      isDamaged = true
    }
    self.number = number
  }

  func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name }?.value
  }

  /// The value as text: `\n` `\N` `\,` `\;` `\\` undone, any other backslash left as it is.
  var text: String {
    guard value.utf8.contains(UInt8(ascii: "\\")) else { return value }
    var out = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        isEscaped = false
        switch scalar {
        case "n", "N": out.append("\n")
        case ",", ";", "\\": out.append(scalar)
        default:
          out.append("\\")
          out.append(scalar)
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        out.append(scalar)
      }
    }
    if isEscaped { out.append("\\") }
    return String(out)
  }

  private static func parameterValue(_ bytes: [UInt8], _ at: inout Int) -> String? {
    var first: String?
    repeat {
      if first != nil { at += 1 }
      var start = at
      if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
        start += 1
        at = start
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += 1 }
        guard at < bytes.count else { return nil }
        first = first ?? String(decoding: bytes[start..<at], as: UTF8.self)
        at += 1
      } else {
        while at < bytes.count, !",;:\"".utf8.contains(bytes[at]) { at += 1 }
        first = first ?? String(decoding: bytes[start..<at], as: UTF8.self)
      }
    } while at < bytes.count && bytes[at] == UInt8(ascii: ",")
    return first
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func upper(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).uppercased()
  }
}
