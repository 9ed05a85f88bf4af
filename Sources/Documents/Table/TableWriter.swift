// Writes tables that any spreadsheet opens and none can be tricked by: every cell quoted, CRLF, a
// byte order mark so that Welsh letters survive, a `'` before what a spreadsheet would compute,
// and no control that a terminal would obey.

/// Writes rows.
struct TableWriter {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(header: [String]) { row(header) }

  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      for byte in FormulaGuard.guarded(PlainText.cell(cell)).utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += [0x0D, 0x0A]
  }
}

/// The `'` that keeps a cell text.
enum FormulaGuard {
  /// The text, with a `'` before it where a spreadsheet would take it for a formula, or where it
  /// would lose a `'` of its own when read back.
  static func guarded(_ text: String) -> String { needsGuard(text) ? "'" + text : text }

  /// The text as it was before `guarded`.
  static func unguarded(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return needsGuard(rest) ? rest : text
  }

  private static func needsGuard(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.drop(while: { $0 == "'" }) {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
        "\u{2212}":
        return true
      default:
        // What is not seen does not hide a formula from a spreadsheet that trims it away.
        if !scalar.properties.isWhitespace && !PlainText.isSteering(scalar) { return false }
      }
    }
    return false
  }
}
