// Text made safe to stand in a message or in a report: on one line, without characters that steer
// a terminal or turn the reading direction. It works on scalars, never on characters, because a
// combining mark must not hide what it is attached to.

enum PlainText {
  /// Line ends as `\n`, whatever they were.
  static func newlines(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var out = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": out.append("\n")
      case "\n": if !wasReturn { out.append("\n") }
      default: out.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return String(out)
  }

  /// The text with line ends as `\n` and every other control character but the tab as U+FFFD: what
  /// a calendar may carry.
  static func portable(_ text: String) -> String {
    replacing(newlines(text)) { scalar in
      scalar != "\n" && scalar != "\t" && (scalar.value < 0x20 || scalar.value == 0x7F)
        ? "\u{FFFD}" : scalar
    }
  }

  /// The text with its line ends as `\n` and its tabs, and without anything else that steers a
  /// terminal or hides: what a cell of a table may carry. It says the same as the text by
  /// `areSame`.
  static func cell(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A || $0 == 0x09 }
    if isPlain { return text }
    return replacing(newlines(text)) { scalar in
      guard scalar != "\n", scalar != "\t", isSteering(scalar) else { return scalar }
      return scalar.properties.isWhitespace ? " " : "\u{FFFD}"
    }
  }

  /// The text on one line: white space of any kind is one space, none at either end, and what
  /// steers or hides is U+FFFD.
  static func line(_ text: String) -> String {
    if isPlainLine(text) { return text }
    var out = String.UnicodeScalarView()
    var wantsSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        wantsSpace = !out.isEmpty
        continue
      }
      if wantsSpace { out.append(" ") }
      wantsSpace = false
      out.append(isSteering(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(out)
  }

  /// True for ASCII that is one line as it stands: nearly all text is.
  private static func isPlainLine(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte < 0x20 || byte > 0x7E || (byte == 0x20 && last == 0x20) { return false }
      last = byte
    }
    return last != UInt8(ascii: " ") || text.isEmpty
  }

  /// The first of it, on one line.
  static func short(_ text: String, scalarsMax: Int = 80) -> String {
    let whole = line(String(String.UnicodeScalarView(text.unicodeScalars.prefix(scalarsMax * 4))))
    guard whole.unicodeScalars.count > scalarsMax else { return whole }
    return String(String.UnicodeScalarView(whole.unicodeScalars.prefix(scalarsMax - 1))) + "…"
  }

  /// A path on one line; the last of it where it is long, since that names the file.
  static func path(_ text: String, scalarsMax: Int = 80) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > scalarsMax else { return line(text) }
    return "…" + line(String(String.UnicodeScalarView(scalars.suffix(scalarsMax - 1))))
  }

  static func quoted(_ text: String) -> String { "“\(short(text, scalarsMax: 60))”" }

  /// Whether two texts say the same once they have travelled through a calendar or a table.
  static func areSame(_ left: String, _ right: String) -> Bool { line(left) == line(right) }

  static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func replacing(
    _ text: String, _ change: (Unicode.Scalar) -> Unicode.Scalar
  ) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(change(scalar)) }
    return String(out)
  }

  /// Without white space at either end.
  static func trimmed(_ text: some StringProtocol) -> String {
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  /// An integer of digits only, at most nine of them.
  static func number(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }

  static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
