// What is refused before a parser sees a byte: text that is not UTF-8, characters that would act on
// a terminal, and enough aliases for a bomb. It scans bytes and knows no YAML.

enum SourceCheck {
  /// More candidates for an alias than this, in a file that also has an anchor, are refused unseen.
  /// The parser shares what an alias names, but it hashes keys while it parses, and a bomb used as
  /// a key would be walked in full. Sixteen aliases can multiply a text by a few hundred at most.
  static let aliasesMax = 16

  /// - Throws: `.notUTF8`, `.controlCharacter`, `.alias`, each at its place.
  /// - Complexity: O(bytes).
  static func check(_ bytes: [UInt8], file: String) throws(DataFileError) {
    var iterator = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var mark = Mark(line: 1, column: 1)
    var anchors = 0
    var aliases = 0
    var firstAlias = mark
    var previous: Unicode.Scalar = " "
    func refuse(_ problem: DataFileError.Problem) -> DataFileError {
      DataFileError(file: file, mark: mark, problem: problem)
    }
    scan: while true {
      switch parser.parseScalar(from: &iterator) {
      case .emptyInput: break scan
      case .error: throw refuse(.notUTF8)
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        guard !isRefused(scalar) || scalar == "\r" else {
          throw refuse(.controlCharacter(scalar.value))
        }
        if scalar.value > 0x20 {
          if previous == "&" { anchors += 1 }
          if previous == "*" {
            aliases += 1
            if aliases == 1 { firstAlias = Mark(line: mark.line, column: mark.column - 1) }
          }
        }
        if scalar == "\n" {
          mark = Mark(line: mark.line + 1, column: 1)
        } else {
          mark.column += 1
        }
        previous = scalar
      }
    }
    if anchors > 0, aliases > aliasesMax {
      throw DataFileError(file: file, mark: firstAlias, problem: .alias)
    }
  }

  /// Controls other than tab and newline, and the characters that turn the direction of text.
  static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFF: true
    default: false
    }
  }

  /// Whether a tab stands in the white space that opens a line, counted from 1.
  static func hasTab(line: Int, of text: String) -> Bool {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return false }
    return lines[line - 1].prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x2D }.contains(0x09)
  }
}
