// Writes calendars as RFC 5545 wants them: CRLF, lines of at most 75 octets folded between
// characters, text escaped. It writes what it is given and knows nothing of reviews.

/// Writes content lines.
struct CalendarWriter {
  private(set) var bytes: [UInt8] = []

  /// A line whose value needs no escapes.
  mutating func raw(_ line: String) {
    var rest = Array(line.utf8)[...]
    var limit = 75
    while rest.count > limit {
      var cut = rest.startIndex + limit
      while rest[cut] & 0xC0 == 0x80 { cut -= 1 }
      bytes += rest[..<cut]
      bytes += [0x0D, 0x0A, 0x20]
      rest = rest[cut...]
      limit = 74
    }
    bytes += rest
    bytes += [0x0D, 0x0A]
  }

  mutating func text(_ name: String, _ value: String) {
    raw("\(name):\(CalendarWriter.escaped(value))")
  }

  /// Text with `\` `;` `,` and newlines escaped; control characters that a calendar may not carry
  /// become U+FFFD.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in PlainText.portable(text).unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        out.append("\\")
        out.append(scalar)
      case "\n":
        out.append("\\")
        out.append("n")
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
